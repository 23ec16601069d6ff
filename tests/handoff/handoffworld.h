#pragma once

#include "core/handoff/packagereader.h"
#include "core/handoff/packagewriter.h"
#include "tests/support/fixedworld.h"

#include <QBuffer>
#include <QJsonObject>

#include <catch2/catch.hpp>

// Nodes, rows and ends of a package for the tests of the hand-off.
namespace xf::test {

struct TestNode
{
    QByteArray office;
    QByteArray node;
    SecretKeys keys;

    [[nodiscard]] KnownKey known(bool isPartner = true, KeyState state = KeyState::Current) const
    {
        return {office, node, keys.publicKeys().sign, state, isPartner};
    }
};

// The nodes of tests/data/handoff/keys.json: town, county, bridge.
[[nodiscard]] TestNode vectorNode(const char* name);
[[nodiscard]] QByteArray vectorFile(const QString& name);
[[nodiscard]] QJsonObject vectorObject(const QString& name);
[[nodiscard]] QByteArray hexIn(const QJsonObject& object, const char* key);
// A record of tests/data/entries.
[[nodiscard]] QByteArray recordOf(const char* name);

// Entries of a stream of that office: a first and `more` that each have seen the one before.
[[nodiscard]] std::vector<Entry> streamOf(const TestNode& writer, int number, int more = 0);

[[nodiscard]] QByteArray blobId(const QByteArray& content);

// Rows from lists.
class ListSource : public PackageSource
{
public:
    ReceiptPart receipt;
    std::vector<HeadsPart> inventory;
    std::vector<QByteArray> records;
    struct Blob
    {
        QByteArray id;
        qint64 bytes = 0;
        QByteArray content;
    };
    std::vector<Blob> blobs;
    int given = 0;                            // how often
    std::function<void(ListSource&)> between; // before the second time

    void add(const std::vector<Entry>& entries);
    void addBlob(const QByteArray& content);
    Result<> give(PackageParts& to) override;
};

// Rows into lists.
class ListSink : public PackageSink
{
public:
    PackageOutline outline; // told before anything is opened
    Opening opened;
    ReceiptPart receiptRead;
    std::vector<HeadsPart> streams;
    std::vector<Entry> entries;
    struct Aside
    {
        QByteArray id;
        QByteArray record;
        Error why;
    };
    std::vector<Aside> aside;
    std::map<QByteArray, QByteArray> blobs; // whole ones
    std::vector<QByteArray> badBlobs;
    int calls = 0;
    int failAt = 0; // this call fails

    Result<> verified(const PackageOutline& outline) override;
    Result<> opening(const Opening& opening) override;
    Result<> receipt(const ReceiptPart& part) override;
    Result<> inventory(const HeadsPart& stream) override;
    Result<> entry(const Entry& entry) override;
    Result<> setAside(const QByteArray& id, const QByteArray& record, const Error& why) override;
    Result<> blobPiece(const BlobPiece& piece) override;
    Result<> blobEnd(const QByteArray& id, bool whole) override;

    [[nodiscard]] std::vector<QByteArray> ids() const;

private:
    Result<> called();
    QByteArray m_content;
};

// A town that writes to its county, which knows it and a bridge office.
class HandoffWorld
{
public:
    TestNode town = vectorNode("town");
    TestNode county = vectorNode("county");
    TestNode bridge = vectorNode("bridge");
    SeededRandom random{20260303};
    KeyBook countyBook;

    HandoffWorld();
    [[nodiscard]] PackageCover order(const TestNode& from, const TestNode& to, qint64 number = 1) const;
    [[nodiscard]] PackageReceiver receiver(const TestNode& node, const KeyBook& book) const;
    [[nodiscard]] PackageReceiver countyReceives() const { return receiver(county, countyBook); }

    // From the town to the county.
    [[nodiscard]] QByteArray package(PackageSource& source);
    [[nodiscard]] QByteArray packageOf(const PackageCover& order, PackageSource& source);
    [[nodiscard]] Result<PackageRead> read(const QByteArray& file, PackageSink& sink);
    [[nodiscard]] Result<PackageRead> read(const QByteArray& file, const PackageReceiver& receiver, PackageSink& sink);
    // The error's code; empty when it was taken.
    [[nodiscard]] QString refusal(const QByteArray& file);

    // With the town's signature, around any content.
    [[nodiscard]] QByteArray sealed(const QByteArray& content, const LeafSet& leaves = {});
};

} // namespace xf::test

#pragma once

#include "core/store/handoff.h"
#include "tests/support/deskfixture.h"
#include "tests/support/sight.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <set>

// A county and its townships without cryptography: parcels go from one data file to the other in memory, as packages
// will once they are opened and checked.
namespace xf::test {

struct Parcel
{
    QByteArray to; // node
    Arrival arrival;
    Receipt receipt;
    std::vector<StreamHeads> inventory;
    std::vector<Entry> entries;
    std::vector<std::pair<QByteArray, QByteArray>> blobs;
    std::vector<QByteArray> ownIds;
    bool more = false;
};

class Node
{
public:
    Node(const char* name, const char* code, OfficeKind kind, quint32 seed)
        : desk("2026-06-30", seed)
    {
        const OfficeSetup setup{
            QString::fromUtf8(name), QString::fromLatin1(code), QStringLiteral("A"), QStringLiteral("王经办"), kind};
        Result<std::unique_ptr<Workspace>> made = Workspace::create(options(), setup);
        if (!made) {
            FAIL(made.error().code.toStdString());
        }
        file = std::move(*made);
        REQUIRE(file->handoff().setOwnKeys({QByteArray("frame"), keys(), 1}));
    }

    [[nodiscard]] WorkspaceOptions options() const
    {
        WorkspaceOptions made = desk.options();
        made.namedBesides = namedInNotes;
        return made;
    }
    void reopen()
    {
        file.reset();
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(options());
        if (!opened) {
            FAIL(opened.error().code.toStdString());
        }
        file = std::move(*opened);
    }
    [[nodiscard]] NodeKeys keys() const
    {
        const QByteArray id = file->identity().node;
        return {id + id + id + id, id + id + id + QByteArray(16, 's')};
    }
    [[nodiscard]] QByteArray node() const { return file->identity().node; }
    [[nodiscard]] QByteArray office() const { return file->identity().office; }
    [[nodiscard]] QString path() const { return desk.options().path; }

    QByteArray registers(const char* name, const char* matter)
    {
        return execute(*file, {}, visit(QString::fromUtf8(name), QString::fromUtf8(matter)), "2026-03-09").stream;
    }
    QByteArray notes(const QByteArray& stream, const QString& text)
    {
        return execute(*file, stream, AddNote{text}, "2026-03-10").entries.front();
    }
    void namesIn(const QByteArray& stream, const Node& other)
    {
        notes(stream, QStringLiteral("转送 ") + QString::fromLatin1(other.office().toHex()));
    }
    [[nodiscard]] Pending pending(const Node& other)
    {
        const Result<Pending> found = file->handoff().pending(other.node());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] Partner partner(const Node& other)
    {
        const Result<Partner> found = file->handoff().partner(other.node());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] std::vector<Entry> entries()
    {
        Result<std::vector<Entry>> all = file->allEntries();
        REQUIRE(all);
        return std::move(*all);
    }
    [[nodiscard]] std::set<QByteArray> ids()
    {
        std::set<QByteArray> all;
        for (const Entry& entry : entries()) {
            all.insert(entry.id);
        }
        return all;
    }
    [[nodiscard]] std::set<QByteArray> idsOf(const QByteArray& stream)
    {
        std::set<QByteArray> all;
        for (const Entry& entry : entries()) {
            if (entry.streamId() == stream) {
                all.insert(entry.id);
            }
        }
        return all;
    }
    [[nodiscard]] bool sound()
    {
        const Result<VerifyReport> report = file->verify();
        REQUIRE(report);
        return report->good();
    }

    Desk desk;
    std::unique_ptr<Workspace> file;
};

inline Enrolment enrolmentOf(Node& other, Relation relation, bool units)
{
    return {other.office(), other.node(), QStringLiteral("A"), relation, other.keys(), QByteArray(32, 'f'),
        *other.file->handoff().ownRegistry(units)};
}

inline void enrol(Node& county, Node& township)
{
    REQUIRE(county.file->handoff().enrol(enrolmentOf(township, Relation::Subordinate, false)));
    REQUIRE(township.file->handoff().enrol(enrolmentOf(county, Relation::Superior, true)));
}

inline Parcel parcelOf(Node& from, const PackagePlan& plan)
{
    Handoff handoff = from.file->handoff();
    Parcel parcel;
    parcel.to = plan.partner.node;
    parcel.arrival = {plan.node, from.desk.random.bytes(32), plan.number, plan.madeAt, plan.incarnation,
        plan.wantsInventory, plan.carriesInventory};
    parcel.receipt = plan.receipt;
    parcel.ownIds = plan.ownIds;
    parcel.more = plan.more;
    REQUIRE(handoff.eachInventory(plan, [&](const StreamHeads& heads) -> Result<> {
        parcel.inventory.push_back(heads);
        return {};
    }));
    REQUIRE(handoff.eachRecord(plan, [&](const QByteArray&, const QByteArray& record) -> Result<> {
        parcel.entries.push_back(*decodeRecord(record));
        return {};
    }));
    for (const BlobToSend& blob : plan.blobs) {
        QFile content(blob.path);
        REQUIRE(content.open(QIODevice::ReadOnly));
        parcel.blobs.emplace_back(blob.id, content.readAll());
    }
    REQUIRE(handoff.notePackage(plan, parcel.arrival.hash));
    return parcel;
}

inline Parcel pack(Node& from, const Node& to, qint64 mostBytes = 0, const std::vector<QByteArray>& besides = {})
{
    const Result<PackagePlan> plan = from.file->handoff().planPackage({to.node(), mostBytes, besides});
    if (!plan) {
        FAIL(plan.error().code.toStdString());
    }
    return parcelOf(from, *plan);
}

inline std::unique_ptr<Import> stage(Workspace& to, const Parcel& parcel)
{
    Result<std::unique_ptr<Import>> import = to.handoff().beginImport(parcel.arrival);
    if (!import) {
        FAIL(import.error().code.toStdString());
    }
    (*import)->proveWith([](const QByteArray& id) { return QByteArray("proof of ") + id; });
    REQUIRE((*import)->addReceipt(parcel.receipt));
    for (const StreamHeads& heads : parcel.inventory) {
        REQUIRE((*import)->addHeads(heads));
    }
    for (const Entry& entry : parcel.entries) {
        REQUIRE((*import)->addEntry(entry));
    }
    for (const auto& [id, content] : parcel.blobs) {
        for (qsizetype at = 0; at < content.size(); at += 1000) {
            REQUIRE((*import)->addBlobPiece(id, at, content.size(), content.mid(at, 1000)));
        }
    }
    return std::move(*import);
}

inline ImportReport receive(Node& to, const Parcel& parcel)
{
    REQUIRE(parcel.to == to.node());
    Result<ImportReport> report = stage(*to.file, parcel)->take();
    if (!report) {
        FAIL(report.error().code.toStdString());
    }
    return std::move(*report);
}

inline ImportReport handOver(Node& from, Node& to)
{
    return receive(to, pack(from, to));
}

// Both ways until nobody has anything to say.
inline void settleDown(Node& a, Node& b)
{
    for (int round = 0; round < 3; ++round) {
        handOver(a, b);
        handOver(b, a);
    }
}

inline bool tells(const ImportReport& report, const ErrorCode& code)
{
    return std::any_of(
        report.notices.begin(), report.notices.end(), [&](const Error& notice) { return notice.is(code); });
}

struct Pair
{
    Node county{"清河县信访局", "990101", OfficeKind::Bureau, 11};
    Node township{"柳溪镇人民政府", "990101102", OfficeKind::Unit, 12};
    Pair() { enrol(county, township); }
};

} // namespace xf::test

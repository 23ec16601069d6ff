#pragma once

#include "core/handoff/keys.h"
#include "core/handoff/packageheader.h"
#include "core/handoff/packageparts.h"

#include <functional>
#include <memory>

class QIODevice;

// Makes a package from rows that are given one after the other. Memory stays flat but for 32 bytes an entry.
namespace xf {

inline constexpr ErrorCode packageNotWritten{"package.not-written"}; // what the system says
inline constexpr ErrorCode packageSourceChanged{"package.source-changed"};
inline constexpr ErrorCode packageEntryBad{"package.entry-bad"}; // error code of the entry
inline constexpr ErrorCode packageRowBad{"package.row-bad"};     // kind of part, what about it

// What a source gives its rows to, in this order: receipt, streams of the inventory, entries, blobs. Each at most once
// or as often as there are rows; an error returned here is to be returned on.
class PackageParts
{
public:
    virtual ~PackageParts() = default;
    virtual Result<> receipt(const ReceiptPart& whole) = 0; // of any length
    virtual Result<> inventory(const HeadsPart& stream) = 0;
    // encodeRecord; the entries of a stream side by side, parents first.
    virtual Result<> entry(const QByteArray& record) = 0;
    // `open` gives the content opened for reading from its start, or null. A blob that cannot be read whole, or is not
    // what its id says, is left out of the package and named in PackageWritten.
    using OpenBlob = std::function<std::unique_ptr<QIODevice>()>;
    virtual Result<> blob(const QByteArray& id, qint64 bytes, const OpenBlob& open) = 0;
};

// Where the rows come from: an adapter over the store.
class PackageSource
{
public:
    virtual ~PackageSource() = default;
    // Is called twice, to measure and to write, and gives the same both times: inside one read transaction.
    virtual Result<> give(PackageParts& to) = 0;
};

struct PackageCover
{
    const SecretKeys* keys = nullptr; // the sender's
    QByteArray fromOffice;
    QByteArray fromNode;
    QByteArray toOffice;
    QByteArray toNode;
    QByteArray toSealKey; // 64 bytes
    qint64 number = 1;
    Moment made;
    Opening opening; // all but the counts
};

struct PackageWritten
{
    PackageOutline outline; // with the hash under which the receiver will acknowledge it
    PartCounts counts;
    std::vector<QByteArray> blobsLeftOut;
};

// `out` is open for writing and is left where writing ended; nothing is flushed. While measuring, progress has a total
// of 0. Errors: of the source; keys.bad-public-key; package.entry-bad, package.row-bad: an entry, another
// row that no receiver would take; not-written, source-changed, stopped. After an error what stands in `out` is no
// package.
[[nodiscard]] Result<PackageWritten> writePackage(QIODevice& out, PackageSource& source, const PackageCover& order,
    RandomSource& random, const Progress& progress = {});

// The door below it, for content that is framed already; `header` lacks only its key and lengths. Tests use it to make
// packages whose inside is wrong.
class SealedWriter
{
public:
    // `content`: how many bytes will be added. Draws the key and writes the open part.
    static Result<std::unique_ptr<SealedWriter>> begin(QIODevice& out, const SecretKeys& keys,
        const QByteArray& toSealKey, PackageHeader header, qint64 content, RandomSource& random);
    ~SealedWriter();

    [[nodiscard]] Result<> add(const QByteArray& content);
    // Seals the last chunk and signs.
    [[nodiscard]] Result<PackageOutline> finish();
    [[nodiscard]] qint64 written() const;
    [[nodiscard]] qint64 total() const;

private:
    class Work;
    explicit SealedWriter(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace xf

#include "core/handoff/packagewriter.h"

#include "core/handoff/merkle.h"
#include "core/handoff/partstream.h"
#include "core/journal/entry.h"
#include "core/journal/sm3.h"

#include <QIODevice>

#include <set>

namespace xf {

namespace {

constexpr qsizetype inventoryBytes = 128 * 1024; // of one part, and one stream more
constexpr qsizetype streamOverhead = 48;

// One part that the receiver would not read, and the whole package is refused over there: better to say so here.
template <class Part>
Result<> checkReadable(const QByteArray& bytes)
{
    Part read;
    const Result<> done = decodePart(bytes, read);
    return done ? done : Result<>(Error(packageRowBad, done.error().arguments));
}

// Both walks over the source: turns rows into framed parts and sees that the two walks agree.
class Parts : public PackageParts
{
public:
    using Put = std::function<Result<>(const QByteArray& part)>;
    explicit Parts(Put put)
        : m_put(std::move(put))
    {}

    Result<> receipt(const ReceiptPart& whole) override
    {
        enter(PartKind::Receipt);
        for (const ReceiptPart& part : inParts(whole)) {
            if (const Result<> done = putReadable(part); !done) {
                return done;
            }
        }
        return {};
    }

    Result<> inventory(const HeadsPart& stream) override
    {
        enter(PartKind::Inventory);
        m_inventoryBytes += streamOverhead + qsizetype(stream.heads.size()) * (hashBytes + 2);
        m_inventory.streams.push_back(stream);
        return m_inventoryBytes > inventoryBytes ? flushInventory() : Result<>();
    }

    Result<> entry(const QByteArray& record) override
    {
        if (const Result<> done = flushInventory(); !done) {
            return done;
        }
        enter(PartKind::Entry);
        m_counts.entries += 1;
        m_counts.bytes += record.size();
        return put(encodePart(EntryPart{record}));
    }

    // All rows have come.
    Result<> finish() { return flushInventory(); }
    [[nodiscard]] QByteArray contentHash() { return m_content.finish(); }
    [[nodiscard]] const PartCounts& counts() const { return m_counts; }

protected:
    void enter(PartKind kind)
    {
        Q_ASSERT(kind >= m_kind); // the order of PackageParts
        m_kind = kind;
    }
    // Blobs are not in the content hash: their ids are hashes already.
    Result<> put(const QByteArray& part)
    {
        m_content.add(part);
        return m_put(part);
    }
    template <class Part>
    Result<> putReadable(const Part& part)
    {
        const QByteArray bytes = encodePart(part);
        const Result<> readable = checkReadable<Part>(bytes);
        return readable ? put(bytes) : readable;
    }
    Result<> flushInventory()
    {
        if (m_inventory.streams.empty()) {
            return {};
        }
        const Result<> done = putReadable(m_inventory);
        m_inventory.streams.clear();
        m_inventoryBytes = 0;
        return done;
    }

    // Calls `each` for the pieces of a blob. False: cannot be read, or is not what its id says.
    static Result<bool> pieces(
        const QByteArray& id, qint64 total, const OpenBlob& open, const std::function<Result<>(const BlobPiece&)>& each)
    {
        const std::unique_ptr<QIODevice> content = open();
        if (!content || !content->isReadable() || total < 0 || total > limits::blobBytes) {
            return false;
        }
        Sm3 hash(blobPrefix);
        BlobPiece piece{id, 0, total, {}};
        do {
            piece.bytes = content->read(blobPieceBytes);
            if (piece.bytes.size() != std::min(blobPieceBytes, total - piece.offset)) {
                return false;
            }
            hash.add(piece.bytes);
            if (const Result<> done = each(piece); !done) {
                return done.error();
            }
            piece.offset += piece.bytes.size();
        } while (piece.offset < total);
        return content->read(1).isEmpty() && hash.finish() == id;
    }

    Put m_put;
    PartCounts m_counts;

private:
    PartKind m_kind = PartKind::Opening;
    Inventory m_inventory;
    qsizetype m_inventoryBytes = 0;
    Sm3 m_content{"xinfang-twice"};
};

// The first walk: how long it all is, which entries are the office's own, which blobs are whole.
class Measure : public Parts
{
public:
    explicit Measure(const QByteArray& office, const Progress& progress)
        : Parts([this](const QByteArray& part) { return measure(part); })
        , m_office(office)
        , m_progress(progress)
    {}

    Result<> entry(const QByteArray& record) override
    {
        const Result<Entry> opened = decodeRecord(record);
        if (!opened) {
            return Error(packageEntryBad, {opened.error().code});
        }
        if (opened->envelope.office == m_office) {
            leaves.add(opened->id);
        }
        if (opened->streamId() != m_stream) {
            m_stream = opened->streamId();
            ++m_counts.streams;
        }
        return Parts::entry(record);
    }

    Result<> blob(const QByteArray& id, qint64 bytes, const OpenBlob& open) override
    {
        if (const Result<> done = flushInventory(); !done) {
            return done;
        }
        enter(PartKind::BlobPiece);
        qint64 length = 0;
        const Result<bool> whole = pieces(id, bytes, open, [&](const BlobPiece& piece) {
            length += framed(encodePart(piece)).size();
            return stopOrGo();
        });
        if (!whole) {
            return whole.error();
        }
        if (!*whole) {
            leftOut.insert(id);
            return {};
        }
        content += length;
        m_counts.blobs += 1;
        m_counts.bytes += bytes;
        return {};
    }

    LeafSet leaves;
    std::set<QByteArray> leftOut;
    qint64 content = 0;

private:
    Result<> measure(const QByteArray& part)
    {
        content += framed(part).size();
        return stopOrGo();
    }
    [[nodiscard]] Result<> stopOrGo() const
    {
        return m_progress && !m_progress(content, 0) ? Result<>(Error(packageStopped)) : Result<>();
    }

    QByteArray m_office;
    QByteArray m_stream;
    const Progress& m_progress;
};

// The second walk.
class Write : public Parts
{
public:
    Write(SealedWriter& writer, const std::set<QByteArray>& leftOut, const Progress& progress)
        : Parts([this](const QByteArray& part) { return write(part); })
        , m_writer(writer)
        , m_leftOut(leftOut)
        , m_progress(progress)
    {}

    Result<> blob(const QByteArray& id, qint64 bytes, const OpenBlob& open) override
    {
        if (const Result<> done = flushInventory(); !done) {
            return done;
        }
        enter(PartKind::BlobPiece);
        if (m_leftOut.contains(id)) {
            return {};
        }
        const Result<bool> whole =
            pieces(id, bytes, open, [&](const BlobPiece& piece) { return write(encodePart(piece)); });
        if (!whole) {
            return whole.error();
        }
        return *whole ? Result<>() : Result<>(Error(packageSourceChanged));
    }

    Result<> write(const QByteArray& part)
    {
        if (const Result<> done = m_writer.add(framed(part)); !done) {
            return done;
        }
        return m_progress && !m_progress(m_writer.written(), m_writer.total()) ? Result<>(Error(packageStopped))
                                                                               : Result<>();
    }

private:
    SealedWriter& m_writer;
    const std::set<QByteArray>& m_leftOut;
    const Progress& m_progress;
};

Result<> walk(PackageSource& source, Parts& parts)
{
    const Result<> given = source.give(parts);
    return given ? parts.finish() : given;
}

PackageHeader headerOf(const PackageCover& order, const MerkleTree& tree)
{
    PackageHeader header;
    header.fromOffice = order.fromOffice;
    header.fromNode = order.fromNode;
    header.toOffice = order.toOffice;
    header.toNode = order.toNode;
    header.number = order.number;
    header.madeAt = order.made.utcSeconds;
    header.madeOffset = order.made.offsetMinutes;
    header.root = tree.root();
    header.leaves = tree.size();
    return header;
}

} // namespace

Result<PackageWritten> writePackage(
    QIODevice& out, PackageSource& source, const PackageCover& order, RandomSource& random, const Progress& progress)
{
    Measure measure(order.fromOffice, progress);
    if (const Result<> measured = walk(source, measure); !measured) {
        return measured.error();
    }
    Opening opening = order.opening;
    opening.counts = measure.counts();
    const QByteArray first = framed(encodePart(opening));
    if (const Result<> readable = checkReadable<Opening>(encodePart(opening)); !readable) {
        return readable.error();
    }
    const QByteArray last = framed(encodePart(End{measure.counts()}));
    const PackageHeader header = headerOf(order, MerkleTree(std::move(measure.leaves)));

    const qint64 content = first.size() + measure.content + last.size();
    const auto writer = SealedWriter::begin(out, *order.keys, order.toSealKey, header, content, random);
    if (!writer) {
        return writer.error();
    }
    if (const Result<> done = (*writer)->add(first); !done) {
        return done.error();
    }
    Write write(**writer, measure.leftOut, progress);
    if (const Result<> written = walk(source, write); !written) {
        return written.error();
    }
    if (write.contentHash() != measure.contentHash()) {
        return Error(packageSourceChanged);
    }
    if (const Result<> done = (*writer)->add(last); !done) {
        return done.error();
    }
    const Result<PackageOutline> outline = (*writer)->finish();
    if (!outline) {
        return outline.error();
    }
    return PackageWritten{*outline, opening.counts, {measure.leftOut.begin(), measure.leftOut.end()}};
}

} // namespace xf

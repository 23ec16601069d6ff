#include "core/handoff/packagereader.h"

#include "core/base/cborreader.h"
#include "core/handoff/chunks.h"
#include "core/handoff/partstream.h"
#include "core/handoff/relayproof.h"
#include "core/handoff/wholeread.h"
#include "core/journal/sm3.h"

#include <QIODevice>

namespace xf {

namespace {

Error badContents(qint64 kind, const char* what)
{
    return {packageBadContents, {QString::number(kind), QString::fromLatin1(what)}};
}

Result<> checkReceiver(const PackageHeader& header, const PackageReceiver& receiver)
{
    if (header.toOffice != receiver.office || header.toNode != receiver.node) {
        return Error(packageForAnother);
    }
    return header.toKey == keyId(receiver.keys->publicKeys().seal) ? Result<>() : Result<>(Error(packageOtherKey));
}

Result<const KnownKey*> findSender(const PackageHeader& header, const KeyBook& book)
{
    if (!book.hasPartner(header.fromOffice, header.fromNode)) {
        return Error(packageUnknownSender);
    }
    const KnownKey* key = book.find(header.fromOffice, header.fromNode, header.fromKey);
    if (!key) {
        return Error(packageUnknownKey);
    }
    switch (key->state) {
    case KeyState::Current: return key;
    case KeyState::Former: return Error(packageFormerKey);
    case KeyState::Revoked: return Error(packageRevokedKey);
    }
    return Error(packageUnknownKey);
}

// One part after the other, in their order, handed on to the sink.
class Contents
{
public:
    Contents(const PackageHeader& header, const KeyBook& book, PackageSink& sink)
        : m_header(header)
        , m_proofs(book)
        , m_sink(sink)
    {}

    Result<> part(const QByteArray& bytes)
    {
        const std::optional<qint64> kind = kindOf(bytes);
        if (!kind) {
            return badContents(0, "kind");
        }
        if (m_last == qint64(PartKind::End)) {
            return badContents(*kind, "after the end");
        }
        if (*kind >= firstLaterKind) {
            return later(*kind, bytes);
        }
        if (*kind < m_last || (*kind == qint64(PartKind::Opening)) != (m_last == 0)) {
            return badContents(*kind, "order");
        }
        if (m_blob && *kind != qint64(PartKind::BlobPiece)) {
            return badContents(*kind, "inside a blob");
        }
        m_last = *kind;
        return take(*kind, bytes);
    }

    // All parts have come.
    [[nodiscard]] Result<> finish() const
    {
        return m_last == qint64(PartKind::End) ? Result<>() : Result<>(badContents(qint64(PartKind::End), "missing"));
    }

    Opening opening;
    LeafSet leaves;

private:
    Result<> take(qint64 kind, const QByteArray& bytes)
    {
        switch (PartKind(kind)) {
        case PartKind::Opening: return takeOpening(bytes);
        case PartKind::Receipt: return takeReceipt(bytes);
        case PartKind::Inventory: return takeInventory(bytes);
        case PartKind::Entry: return takeEntry(bytes);
        case PartKind::BlobPiece: return takePiece(bytes);
        case PartKind::End: return takeEnd(bytes);
        }
        return badContents(kind, "kind");
    }

    // Of a later program: passed over, but nothing that could be read in two ways.
    [[nodiscard]] Result<> later(qint64 kind, const QByteArray& bytes) const
    {
        CborReader reader(bytes);
        const bool sound = m_last != 0 && !m_blob && reader.skip() && reader.atEnd();
        return sound ? Result<>() : Result<>(badContents(kind, "form"));
    }

    Result<> takeOpening(const QByteArray& bytes)
    {
        const Result<> read = decodePart(bytes, opening);
        return read ? m_sink.opening(opening) : read;
    }

    Result<> takeReceipt(const QByteArray& bytes)
    {
        ReceiptPart receipt;
        const Result<> read = decodePart(bytes, receipt);
        return read ? m_sink.receipt(receipt) : read;
    }

    Result<> takeInventory(const QByteArray& bytes)
    {
        Inventory inventory;
        if (const Result<> read = decodePart(bytes, inventory); !read) {
            return read;
        }
        for (const HeadsPart& stream : inventory.streams) {
            if (const Result<> done = m_sink.inventory(stream); !done) {
                return done;
            }
        }
        return {};
    }

    Result<> takeEntry(const QByteArray& bytes)
    {
        EntryPart part;
        if (const Result<> read = decodePart(bytes, part); !read) {
            return read;
        }
        ++m_counts.entries;
        m_counts.bytes += part.record.size();
        Result<Entry> entry = decodeRecord(part.record);
        if (!entry) {
            return m_sink.setAside(plainSm3(part.record), part.record, entry.error());
        }
        if (entry->streamId() != m_stream) {
            m_stream = entry->streamId();
            ++m_counts.streams;
        }
        if (entry->envelope.office == m_header.fromOffice) {
            leaves.add(entry->id);
            entry->proof.clear();
            return m_sink.entry(*entry);
        }
        const Result<> proven = m_proofs.check(*entry);
        return proven ? m_sink.entry(*entry) : m_sink.setAside(entry->id, part.record, proven.error());
    }

    Result<> takePiece(const QByteArray& bytes)
    {
        BlobPiece piece;
        if (const Result<> read = decodePart(bytes, piece); !read) {
            return read;
        }
        if (!m_blob) {
            m_blob = Blob{piece.blob, piece.total, 0, std::make_unique<Sm3>(blobPrefix)};
        }
        if (piece.blob != m_blob->id || piece.total != m_blob->total || piece.offset != m_blob->read) {
            return badContents(qint64(PartKind::BlobPiece), "order");
        }
        m_blob->hash->add(piece.bytes);
        m_blob->read += piece.bytes.size();
        if (const Result<> done = m_sink.blobPiece(piece); !done || !piece.isLast()) {
            return done;
        }
        ++m_counts.blobs;
        m_counts.bytes += piece.total;
        const bool whole = m_blob->hash->finish() == piece.blob;
        m_blob.reset();
        return m_sink.blobEnd(piece.blob, whole);
    }

    Result<> takeEnd(const QByteArray& bytes)
    {
        End end;
        if (const Result<> read = decodePart(bytes, end); !read) {
            return read;
        }
        const bool same = end.counts == m_counts && opening.counts == m_counts;
        return same ? Result<>() : Result<>(badContents(qint64(PartKind::End), "counts"));
    }

    struct Blob
    {
        QByteArray id;
        qint64 total = 0;
        qint64 read = 0;
        std::unique_ptr<Sm3> hash;
    };

    const PackageHeader& m_header;
    ProofChecker m_proofs;
    PackageSink& m_sink;
    PartCounts m_counts;
    QByteArray m_stream;
    std::optional<Blob> m_blob; // the one whose pieces are coming
    qint64 m_last = 0;          // kind of the part before
};

qint64 contentLength(qint64 sealed)
{
    return sealed - chunkTagBytes * ((sealed + sealedChunkBytes - 1) / sealedChunkBytes);
}

// The second time through the file.
Result<> readChunks(
    QIODevice& file, const PackageOutline& outline, const QByteArray& key, Contents& contents, const Progress& progress)
{
    const qint64 sealed = outline.open.header.sealedBytes;
    PartStream parts(contentLength(sealed), [&](const QByteArray& part) { return contents.part(part); });
    ChunkCipher cipher(ChunkCipher::Direction::Open, key, outline.open.bytes);
    if (!file.seek(outline.open.bytes.size())) {
        return Error(packageNotRead, {file.errorString()});
    }
    const qint64 before = outline.bytes + outline.open.bytes.size();
    for (qint64 at = 0; at < sealed;) {
        const Result<QByteArray> chunk = readWhole(file, std::min(sealedChunkBytes, sealed - at));
        if (!chunk) {
            return chunk.error();
        }
        at += chunk->size();
        const std::optional<QByteArray> content = cipher.next(*chunk, at == sealed);
        if (!content) {
            return Error(packageNotOpened);
        }
        if (const Result<> done = parts.add(*content); !done) {
            return done;
        }
        if (progress && !progress(before + at, 2 * outline.bytes)) {
            return Error(packageStopped);
        }
    }
    const Result<> whole = parts.finish();
    return whole ? contents.finish() : whole;
}

} // namespace

QByteArray PackageRead::proofOf(const QByteArray& entryId) const
{
    const std::optional<MerkleTree::Proof> leaf = leaves.prove(entryId);
    return leaf ? makeProof(outline, *leaf) : QByteArray();
}

Result<PackageOutline> verifyPackage(QIODevice& file, const PackageReceiver& receiver, const Progress& progress)
{
    Result<OpenPart> open = openPartOf(file);
    if (!open) {
        return open.error();
    }
    if (const Result<> mine = checkReceiver(open->header, receiver); !mine) {
        return mine.error();
    }
    const Result<const KnownKey*> sender = findSender(open->header, *receiver.book);
    if (!sender) {
        return sender.error();
    }
    Result<PackageOutline> outline = outlineOf(file, progress);
    if (!outline) {
        return outline;
    }
    const bool whole =
        outline->open.bytes == open->bytes &&
        verifySignature((*sender)->signKey, signedBytes(outline->open.bytes, outline->sealedHash), outline->signature);
    return whole ? outline : Result<PackageOutline>(Error(packageBadSignature));
}

Result<PackageRead> readPackage(
    QIODevice& file, const PackageReceiver& receiver, PackageSink& sink, RandomSource& random, const Progress& progress)
{
    const Progress firstHalf = [&](qint64 done, qint64 total) { return !progress || progress(done, 2 * total); };
    Result<PackageOutline> outline = verifyPackage(file, receiver, firstHalf);
    if (!outline) {
        return outline.error();
    }
    if (const Result<> known = sink.verified(*outline); !known) {
        return known.error();
    }
    const PackageHeader& header = outline->open.header;
    const QByteArray key = receiver.keys->unwrapKey(header.wrappedKey, random);
    if (key.isEmpty()) {
        return Error(packageNotOpened);
    }
    Contents contents(header, *receiver.book, sink);
    if (const Result<> read = readChunks(file, *outline, key, contents, progress); !read) {
        return read.error();
    }
    MerkleTree leaves(std::move(contents.leaves));
    if (leaves.root() != header.root || leaves.size() != header.leaves) {
        return Error(packageRootMismatch);
    }
    return PackageRead{std::move(*outline), std::move(contents.opening), std::move(leaves)};
}

} // namespace xf

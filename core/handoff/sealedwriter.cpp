#include "core/handoff/chunks.h"
#include "core/handoff/packagewriter.h"
#include "core/journal/sm3.h"

#include <QIODevice>

namespace xf {

namespace {

Result<> writeWhole(QIODevice& out, const QByteArray& bytes)
{
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 written = out.write(bytes.constData() + at, bytes.size() - at);
        if (written <= 0) {
            return Error(packageNotWritten, {out.errorString()});
        }
        at += written;
    }
    return {};
}

} // namespace

class SealedWriter::Work
{
public:
    Work(QIODevice& device, const SecretKeys& signingKeys, RandomSource& chance, const OpenPart& openPart,
        const QByteArray& key, qint64 content)
        : out(device)
        , keys(signingKeys)
        , random(chance)
        , open(openPart)
        , cipher(ChunkCipher::Direction::Seal, key, openPart.bytes)
        , toCome(content)
    {}

    Result<> put(const QByteArray& bytes)
    {
        const Result<> done = writeWhole(out, bytes);
        written += done ? bytes.size() : 0;
        return done;
    }

    Result<> seal(const QByteArray& chunk, bool isLast)
    {
        const std::optional<QByteArray> sealed = cipher.next(chunk, isLast);
        Q_ASSERT(sealed);
        hash.add(*sealed);
        return put(*sealed);
    }

    QIODevice& out;
    const SecretKeys& keys;
    RandomSource& random;
    OpenPart open;
    ChunkCipher cipher;
    Sm3 hash{sealedPrefix};
    QByteArray waiting; // content not yet sealed: a chunk at most, since the last one is marked
    qint64 toCome;
    qint64 written = 0;
};

SealedWriter::SealedWriter(std::unique_ptr<Work> work)
    : m_work(std::move(work))
{}
SealedWriter::~SealedWriter() = default;

Result<std::unique_ptr<SealedWriter>> SealedWriter::begin(QIODevice& out, const SecretKeys& keys,
    const QByteArray& toSealKey, PackageHeader header, qint64 content, RandomSource& random)
{
    const QByteArray key = random.bytes(int(sealKeyBytes));
    const Result<QByteArray> wrapped = wrapKey(toSealKey, key, random);
    if (!wrapped) {
        return wrapped.error();
    }
    header.suite = 1;
    header.fromKey = keyId(keys.publicKeys().sign);
    header.toKey = keyId(toSealKey);
    header.wrappedKey = *wrapped;
    header.sealedBytes = sealedLength(content);
    const OpenPart open{header, encodeHeader(header)};
    auto work = std::make_unique<Work>(out, keys, random, open, key, content);
    if (const Result<> done = work->put(open.bytes); !done) {
        return done.error();
    }
    return std::unique_ptr<SealedWriter>(new SealedWriter(std::move(work)));
}

Result<> SealedWriter::add(const QByteArray& content)
{
    Work& work = *m_work;
    if (content.size() > work.toCome) {
        return Error(packageSourceChanged);
    }
    work.toCome -= content.size();
    work.waiting += content;
    qsizetype at = 0;
    while (work.waiting.size() - at > chunkBytes) { // not at exactly one: it may be the last
        if (const Result<> done = work.seal(work.waiting.mid(at, chunkBytes), false); !done) {
            return done;
        }
        at += chunkBytes;
    }
    if (at > 0) {
        work.waiting = work.waiting.mid(at);
    }
    return {};
}

Result<PackageOutline> SealedWriter::finish()
{
    Work& work = *m_work;
    if (work.toCome != 0) {
        return Error(packageSourceChanged);
    }
    if (const Result<> done = work.seal(work.waiting, true); !done) {
        return done.error();
    }
    PackageOutline outline;
    outline.open = work.open;
    outline.sealedHash = work.hash.finish();
    outline.hash = packageHash(work.open.bytes, outline.sealedHash);
    outline.signature = work.keys.sign(signedBytes(work.open.bytes, outline.sealedHash), work.random);
    if (const Result<> done = work.put(outline.signature); !done) {
        return done.error();
    }
    outline.bytes = work.written;
    return outline;
}

qint64 SealedWriter::written() const
{
    return m_work->written;
}

qint64 SealedWriter::total() const
{
    return m_work->open.bytes.size() + m_work->open.header.sealedBytes + signatureBytes;
}

} // namespace xf

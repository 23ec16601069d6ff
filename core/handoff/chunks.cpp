#include "core/handoff/chunks.h"

#include "core/handoff/botantools.h"

#include <QtEndian>

#include <botan/aead.h>

namespace xf {

namespace {

constexpr qsizetype nonceSize = 12;
constexpr qsizetype counterAt = 7;
constexpr qsizetype lastMarkAt = 11;

QByteArray nonceOf(quint32 counter, bool isLast)
{
    QByteArray nonce(nonceSize, '\0');
    qToBigEndian(counter, nonce.data() + counterAt);
    nonce[lastMarkAt] = isLast ? '\1' : '\0';
    return nonce;
}

} // namespace

qint64 sealedLength(qint64 content)
{
    Q_ASSERT(content >= 1);
    return content + chunkTagBytes * ((content + chunkBytes - 1) / chunkBytes);
}

bool isSealedLength(qint64 sealed)
{
    // A last chunk without content would be a second way to cut the same content.
    const qint64 last = sealed % sealedChunkBytes;
    return sealed > 0 && (last == 0 || last > chunkTagBytes);
}

class ChunkCipher::Mode
{
public:
    std::unique_ptr<Botan::AEAD_Mode> cipher;
    QByteArray associated;
};

ChunkCipher::ChunkCipher(Direction direction, const QByteArray& key, const QByteArray& associated)
    : m_mode(std::make_unique<Mode>())
{
    const Botan::Cipher_Dir way = direction == Direction::Seal ? Botan::ENCRYPTION : Botan::DECRYPTION;
    m_mode->cipher = Botan::AEAD_Mode::create_or_throw("SM4/GCM", way);
    m_mode->cipher->set_key(dataOf(key), sizeOf(key));
    m_mode->associated = associated;
}

ChunkCipher::~ChunkCipher() = default;

std::optional<QByteArray> ChunkCipher::next(const QByteArray& chunk, bool isLast)
{
    const QByteArray nonce = nonceOf(m_counter++, isLast);
    Botan::secure_vector<uint8_t> bytes = toSecure(chunk);
    try {
        m_mode->cipher->set_associated_data(dataOf(m_mode->associated), sizeOf(m_mode->associated));
        m_mode->cipher->start(dataOf(nonce), sizeOf(nonce));
        m_mode->cipher->finish(bytes);
    } catch (const Botan::Exception&) { // a wrong tag, or not even room for one
        return std::nullopt;
    }
    return toBytes(bytes);
}

} // namespace xf

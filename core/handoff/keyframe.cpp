#include "core/handoff/keyframe.h"

#include "core/base/fieldcodec.h"
#include "core/handoff/botantools.h"

#include <botan/aead.h>
#include <botan/argon2.h>

namespace xf {

namespace {

constexpr qint64 frameFormat = 1;
constexpr uint8_t argon2id = 2;
constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype frameMost = 1024;

constexpr qint64 memoryMost = 1024 * 1024; // KiB: 1 GiB
constexpr qint64 passesMost = 16;
constexpr qint64 lanesMost = 16;

struct Frame
{
    qint64 format = 0;
    qint64 memory = 0;
    qint64 passes = 0;
    qint64 lanes = 0;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed; // ciphertext ‖ tag; not in the associated data

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Frame::format>(1, "format", "格式"),
            field<&Frame::memory>(2, "memory", "内存"),
            field<&Frame::passes>(3, "passes", "遍数"),
            field<&Frame::lanes>(4, "lanes", "并行"),
            field<&Frame::salt>(5, "salt", "盐"),
            field<&Frame::nonce>(6, "nonce", "一次数"),
            field<&Frame::sealed>(7, "sealed", "密文"),
        };
        return table;
    }
};

struct Scalars
{
    QByteArray sign;
    QByteArray seal;

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Scalars::sign>(1, "sign", "签名私钥"),
            field<&Scalars::seal>(2, "seal", "解密私钥"),
        };
        return table;
    }
};

bool isWithin(qint64 value, qint64 least, qint64 most)
{
    return value >= least && value <= most;
}

// Argon2 wants eight blocks a lane.
bool costIsSound(const Frame& frame)
{
    return isWithin(frame.passes, 1, passesMost) && isWithin(frame.lanes, 1, lanesMost) &&
           isWithin(frame.memory, 8 * frame.lanes, memoryMost);
}

Error tooCostly(const Frame& frame)
{
    return {keysFrameTooCostly, {QString::number(frame.memory / 1024), QString::number(frame.passes)}};
}

Botan::secure_vector<uint8_t> stretch(const Frame& frame, const QString& passphrase)
{
    const Botan::secure_vector<uint8_t> typed = toSecure(passphrase.normalized(QString::NormalizationForm_C).toUtf8());
    Botan::secure_vector<uint8_t> key(sealKeyBytes);
    const Botan::Argon2 argon(argon2id, std::size_t(frame.memory), std::size_t(frame.passes), std::size_t(frame.lanes));
    argon.derive_key(key.data(), key.size(), reinterpret_cast<const char*>(typed.data()), typed.size(),
        dataOf(frame.salt), sizeOf(frame.salt));
    return key;
}

std::unique_ptr<Botan::AEAD_Mode> cipherFor(const Frame& frame, const QString& passphrase, Botan::Cipher_Dir direction)
{
    Frame open = frame;
    open.sealed.clear();
    const QByteArray associated = encode(open);
    std::unique_ptr<Botan::AEAD_Mode> cipher = Botan::AEAD_Mode::create_or_throw("SM4/GCM", direction);
    cipher->set_key(stretch(frame, passphrase));
    cipher->set_associated_data(dataOf(associated), sizeOf(associated));
    cipher->start(dataOf(frame.nonce), sizeOf(frame.nonce));
    return cipher;
}

bool frameIsSound(const Frame& frame)
{
    return frame.format == frameFormat && frame.salt.size() == saltSize && frame.nonce.size() == nonceSize &&
           frame.sealed.size() > tagSize;
}

} // namespace

Result<QByteArray> sealKeys(
    const SecretKeys& keys, const QString& passphrase, const StretchCost& cost, RandomSource& random)
{
    if (passphrase.isEmpty()) {
        return Error(keysNoPassphrase);
    }
    Frame frame{frameFormat, cost.memory, cost.passes, cost.lanes, random.bytes(saltSize), random.bytes(nonceSize), {}};
    if (!costIsSound(frame)) {
        return tooCostly(frame);
    }
    Botan::secure_vector<uint8_t> content = toSecure(encode(Scalars{keys.signScalar(), keys.sealScalar()}));
    cipherFor(frame, passphrase, Botan::ENCRYPTION)->finish(content);
    frame.sealed = toBytes(content);
    return encode(frame);
}

Result<SecretKeys> openKeys(const QByteArray& bytes, const QString& passphrase, RandomSource& random)
{
    Frame frame;
    if (bytes.size() > frameMost || !decode(bytes, frame, Unknown::Refuse) || !frameIsSound(frame)) {
        return Error(keysFrameDamaged);
    }
    if (!costIsSound(frame)) {
        return tooCostly(frame);
    }
    Botan::secure_vector<uint8_t> content = toSecure(frame.sealed);
    try {
        cipherFor(frame, passphrase, Botan::DECRYPTION)->finish(content);
    } catch (const Botan::Invalid_Authentication_Tag&) {
        return Error(keysWrongPassphrase);
    }
    Scalars scalars;
    if (!decode(toBytes(content), scalars, Unknown::Refuse)) {
        return Error(keysFrameDamaged);
    }
    std::optional<SecretKeys> keys = SecretKeys::fromScalars(scalars.sign, scalars.seal, random);
    return keys ? Result<SecretKeys>(std::move(*keys)) : Result<SecretKeys>(Error(keysFrameDamaged));
}

} // namespace xf

#include "core/handoff/sealedbox.h"

#include "core/base/fieldcodec.h"
#include "core/handoff/botantools.h"

#include <botan/aead.h>

namespace xf {

namespace {

constexpr qint64 nationalSuite = 1; // SM2, SM3, SM4-GCM
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;

struct Box
{
    QByteArray keyId;
    qint64 suite = 0;
    QByteArray wrapped;
    QByteArray nonce;
    QByteArray sealed; // ciphertext ‖ tag; not in the associated data

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Box::keyId>(1, "keyId", "钥匙"),
            field<&Box::suite>(2, "suite", "密码套件"),
            field<&Box::wrapped>(3, "wrapped", "封装的密钥"),
            field<&Box::nonce>(4, "nonce", "一次数"),
            field<&Box::sealed>(5, "sealed", "密文"),
        };
        return table;
    }
};

// Deterministic CBOR ends where it ends, so nothing of the place can be taken for a part of the box.
std::unique_ptr<Botan::AEAD_Mode> cipherFor(
    const Box& box, const QByteArray& key, const QByteArray& place, Botan::Cipher_Dir direction)
{
    Box open = box;
    open.sealed.clear();
    const QByteArray associated = encode(open) + place;
    std::unique_ptr<Botan::AEAD_Mode> cipher = Botan::AEAD_Mode::create_or_throw("SM4/GCM", direction);
    cipher->set_key(dataOf(key), sizeOf(key));
    cipher->set_associated_data(dataOf(associated), sizeOf(associated));
    cipher->start(dataOf(box.nonce), sizeOf(box.nonce));
    return cipher;
}

} // namespace

Result<QByteArray> closeBox(
    const QByteArray& sealKey, const QByteArray& content, const QByteArray& place, RandomSource& random)
{
    const QByteArray key = random.bytes(int(sealKeyBytes));
    Result<QByteArray> wrapped = wrapKey(sealKey, key, random);
    if (!wrapped) {
        return wrapped;
    }
    Box box{keyId(sealKey), nationalSuite, std::move(*wrapped), random.bytes(int(nonceSize)), {}};
    Botan::secure_vector<uint8_t> bytes = toSecure(content);
    cipherFor(box, key, place, Botan::ENCRYPTION)->finish(bytes);
    box.sealed = toBytes(bytes);
    return encode(box);
}

Result<QByteArray> openBox(
    const SecretKeys& keys, const QByteArray& bytes, const QByteArray& place, RandomSource& random)
{
    Box box;
    if (!decode(bytes, box, Unknown::Refuse) || box.suite != nationalSuite || box.nonce.size() != nonceSize ||
        box.sealed.size() < tagSize) {
        return Error(boxDamaged);
    }
    if (box.keyId != keyId(keys.publicKeys().seal)) {
        return Error(boxOtherKey);
    }
    const QByteArray key = keys.unwrapKey(box.wrapped, random);
    if (key.isEmpty()) {
        return Error(boxDamaged);
    }
    Botan::secure_vector<uint8_t> content = toSecure(box.sealed);
    try {
        cipherFor(box, key, place, Botan::DECRYPTION)->finish(content);
    } catch (const Botan::Exception&) {
        return Error(boxDamaged);
    }
    return toBytes(content);
}

} // namespace xf

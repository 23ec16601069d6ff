#include "core/handoff/keys.h"

#include "core/handoff/botantools.h"
#include "core/journal/sm3.h"

#include <botan/pubkey.h>
#include <botan/sm2.h>

namespace xf {

namespace {

constexpr char keyPrefix[] = "xinfang-key-1";
// In full: Botan takes a bare "SM3" as the user id.
const std::string signatureScheme = "1234567812345678,SM3";
const std::string sealScheme = "SM3";
constexpr uint8_t uncompressedPoint = 0x04;

const Botan::EC_Group& curve()
{
    static const Botan::EC_Group group("sm2p256v1");
    return group;
}

std::optional<Botan::SM2_PublicKey> publicKeyOf(const QByteArray& bytes)
{
    if (bytes.size() != publicKeyBytes) {
        return std::nullopt;
    }
    const QByteArray encoded = char(uncompressedPoint) + bytes;
    try {
        // Every point of this curve but infinity, which has no X and Y, is of the prime order: being on it is enough.
        return Botan::SM2_PublicKey(curve(), curve().OS2ECP(dataOf(encoded), sizeOf(encoded)));
    } catch (const Botan::Exception&) {
        return std::nullopt; // not on the curve, or a coordinate past the field
    }
}

QByteArray bytesOf(const Botan::SM2_PrivateKey& key)
{
    return toBytes(key.public_point().encode(Botan::PointGFp::UNCOMPRESSED)).mid(1);
}

QByteArray scalarOf(const Botan::SM2_PrivateKey& key)
{
    return toBytes(Botan::BigInt::encode_1363(key.private_value(), scalarBytes));
}

// GB/T 32918.1: d in [1, n − 2], since a signature divides by 1 + d.
bool isScalar(const Botan::BigInt& value)
{
    return value >= 1 && value <= curve().get_order() - 2;
}

Botan::BigInt drawScalar(Botan::RandomNumberGenerator& random)
{
    return Botan::BigInt::random_integer(random, 1, curve().get_order() - 1);
}

} // namespace

class SecretKeys::Pairs
{
public:
    Pairs(Botan::RandomNumberGenerator& random, const Botan::BigInt& signScalar, const Botan::BigInt& sealScalar)
        : sign(random, curve(), signScalar)
        , seal(random, curve(), sealScalar)
        , known{bytesOf(sign), bytesOf(seal)}
    {}

    Botan::SM2_PrivateKey sign;
    Botan::SM2_PrivateKey seal;
    PublicKeys known;
};

SecretKeys::SecretKeys(std::unique_ptr<Pairs> pairs)
    : m_pairs(std::move(pairs))
{}
SecretKeys::SecretKeys(SecretKeys&&) noexcept = default;
SecretKeys& SecretKeys::operator=(SecretKeys&&) noexcept = default;
SecretKeys::~SecretKeys() = default;

SecretKeys SecretKeys::make(RandomSource& random)
{
    BotanRandom drawn(random);
    const Botan::BigInt sign = drawScalar(drawn);
    const Botan::BigInt seal = drawScalar(drawn);
    return SecretKeys(std::make_unique<Pairs>(drawn, sign, seal));
}

std::optional<SecretKeys> SecretKeys::fromScalars(const QByteArray& sign, const QByteArray& seal, RandomSource& random)
{
    if (sign.size() != scalarBytes || seal.size() != scalarBytes) {
        return std::nullopt;
    }
    const Botan::BigInt signScalar(dataOf(sign), sizeOf(sign));
    const Botan::BigInt sealScalar(dataOf(seal), sizeOf(seal));
    if (!isScalar(signScalar) || !isScalar(sealScalar)) {
        return std::nullopt;
    }
    BotanRandom drawn(random);
    return SecretKeys(std::make_unique<Pairs>(drawn, signScalar, sealScalar));
}

const PublicKeys& SecretKeys::publicKeys() const
{
    return m_pairs->known;
}

QByteArray SecretKeys::signScalar() const
{
    return scalarOf(m_pairs->sign);
}

QByteArray SecretKeys::sealScalar() const
{
    return scalarOf(m_pairs->seal);
}

QByteArray SecretKeys::sign(const QByteArray& message, RandomSource& random) const
{
    BotanRandom drawn(random);
    Botan::PK_Signer signer(m_pairs->sign, drawn, signatureScheme);
    return toBytes(signer.sign_message(dataOf(message), sizeOf(message), drawn));
}

QByteArray SecretKeys::unwrapKey(const QByteArray& wrapped, RandomSource& random) const
{
    BotanRandom drawn(random);
    try {
        const Botan::PK_Decryptor_EME opener(m_pairs->seal, drawn, sealScheme);
        const QByteArray key = toBytes(opener.decrypt(dataOf(wrapped), sizeOf(wrapped)));
        return key.size() == sealKeyBytes ? key : QByteArray();
    } catch (const Botan::Exception&) {
        return {};
    }
}

QByteArray keyId(const QByteArray& publicKey)
{
    return sm3(keyPrefix, {publicKey});
}

Result<> checkPublicKeys(const PublicKeys& keys)
{
    return publicKeyOf(keys.sign) && publicKeyOf(keys.seal) ? Result<>() : Result<>(Error(keysBadPublicKey));
}

bool verifySignature(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    const std::optional<Botan::SM2_PublicKey> key = publicKeyOf(publicKey);
    if (!key || signature.size() != signatureBytes) {
        return false;
    }
    Botan::PK_Verifier verifier(*key, signatureScheme);
    return verifier.verify_message(dataOf(message), sizeOf(message), dataOf(signature), sizeOf(signature));
}

Result<QByteArray> wrapKey(const QByteArray& publicKey, const QByteArray& key, RandomSource& random)
{
    const std::optional<Botan::SM2_PublicKey> receiver = publicKeyOf(publicKey);
    if (!receiver) {
        return Error(keysBadPublicKey);
    }
    BotanRandom drawn(random);
    const Botan::PK_Encryptor_EME sealer(*receiver, drawn, sealScheme);
    return toBytes(sealer.encrypt(dataOf(key), sizeOf(key), drawn));
}

} // namespace xf

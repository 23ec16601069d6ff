#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

#include <memory>

// The keys of a node (one data file of an office): one SM2 pair signs, another is sealed to. Their bytes on paper and
// on sticks are in FORMAT.md section 3.
namespace xf {

inline constexpr ErrorCode keysBadPublicKey{"keys.bad-public-key"};

inline constexpr qsizetype publicKeyBytes = 64; // X ‖ Y
inline constexpr qsizetype scalarBytes = 32;
inline constexpr qsizetype signatureBytes = 64; // r ‖ s
inline constexpr qsizetype sealKeyBytes = 16;   // of SM4

// What a partner has to know.
struct PublicKeys
{
    QByteArray sign; // 64 bytes: verifies what the node has signed
    QByteArray seal; // 64 bytes: seals to the node

    friend bool operator==(const PublicKeys&, const PublicKeys&) = default;
};

// The name of a public key in package headers: SM3 with a prefix of its own, 32 bytes.
[[nodiscard]] QByteArray keyId(const QByteArray& publicKey);

// Both are points of the curve. Whatever came from outside passes through here before it is kept.
[[nodiscard]] Result<> checkPublicKeys(const PublicKeys& keys);

// SM2 with SM3 and the usual user id. False as well when the key is not a point or the signature is not 64 bytes.
[[nodiscard]] bool verifySignature(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

// SM2 encryption of a short key, as DER of GM/T 0009. Error keys.bad-public-key.
[[nodiscard]] Result<QByteArray> wrapKey(const QByteArray& publicKey, const QByteArray& key, RandomSource& random);

// The secret halves. They leave this class only sealed by a passphrase (keyframe.h).
class SecretKeys
{
public:
    [[nodiscard]] static SecretKeys make(RandomSource& random);
    // From scalars of 32 bytes each; none when one is not between 1 and n − 2. `random` only blinds.
    [[nodiscard]] static std::optional<SecretKeys> fromScalars(
        const QByteArray& sign, const QByteArray& seal, RandomSource& random);

    SecretKeys(SecretKeys&&) noexcept;
    SecretKeys& operator=(SecretKeys&&) noexcept;
    ~SecretKeys();

    [[nodiscard]] const PublicKeys& publicKeys() const;
    [[nodiscard]] QByteArray sign(const QByteArray& message, RandomSource& random) const;
    // Empty when it was not wrapped to this node, or was changed.
    [[nodiscard]] QByteArray unwrapKey(const QByteArray& wrapped, RandomSource& random) const;

    // For keyframe.cpp and tests: 32 bytes each.
    [[nodiscard]] QByteArray signScalar() const;
    [[nodiscard]] QByteArray sealScalar() const;

private:
    class Pairs;
    explicit SecretKeys(std::unique_ptr<Pairs> pairs);
    std::unique_ptr<Pairs> m_pairs;
};

} // namespace xf

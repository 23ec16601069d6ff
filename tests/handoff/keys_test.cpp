#include "core/handoff/keyframe.h"
#include "tests/handoff/handoffworld.h"

using namespace xf;
using namespace xf::test;

namespace {

constexpr StretchCost cheap{8, 1, 1};

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

QString codeOf(const Result<SecretKeys>& opened)
{
    return opened ? QString() : opened.error().code;
}

} // namespace

TEST_CASE("what a node signs is verified by its public key alone, and only as it was")
{
    SeededRandom random(7);
    const SecretKeys keys = SecretKeys::make(random);
    const SecretKeys other = SecretKeys::make(random);
    CHECK(keys.publicKeys().sign.size() == publicKeyBytes);
    CHECK(keys.publicKeys().sign != keys.publicKeys().seal);
    CHECK(keys.publicKeys() != other.publicKeys());

    const QByteArray signature = keys.sign("a package", random);
    CHECK(signature.size() == signatureBytes);
    CHECK(verifySignature(keys.publicKeys().sign, "a package", signature));
    CHECK_FALSE(verifySignature(keys.publicKeys().sign, "a packagE", signature));
    CHECK_FALSE(verifySignature(other.publicKeys().sign, "a package", signature));
    CHECK_FALSE(verifySignature(keys.publicKeys().seal, "a package", signature));
    CHECK_FALSE(verifySignature({}, "a package", signature));
    CHECK_FALSE(verifySignature(keys.publicKeys().sign, "a package", {}));
    CHECK_FALSE(verifySignature(keys.publicKeys().sign, "a package", signature + '\0'));
    CHECK_FALSE(verifySignature(keys.publicKeys().sign, "a package", QByteArray(signatureBytes, '\0')));
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
        CHECK_FALSE(verifySignature(keys.publicKeys().sign, "a package", flipped(signature, bit)));
    }
}

TEST_CASE("a key is wrapped to one node, and every bit of the wrapping counts")
{
    SeededRandom random(8);
    const SecretKeys keys = SecretKeys::make(random);
    const QByteArray key = random.bytes(int(sealKeyBytes));
    const Result<QByteArray> wrapped = wrapKey(keys.publicKeys().seal, key, random);
    REQUIRE(wrapped.has_value());
    CHECK(keys.unwrapKey(*wrapped, random) == key);
    CHECK(SecretKeys::make(random).unwrapKey(*wrapped, random).isEmpty());
    CHECK(keys.unwrapKey({}, random).isEmpty());
    CHECK(keys.unwrapKey(*wrapped + '\0', random).isEmpty());
    for (qsizetype bit = 0; bit < wrapped->size() * 8; ++bit) {
        CHECK(keys.unwrapKey(flipped(*wrapped, bit), random).isEmpty());
    }
    for (qsizetype size = 0; size < wrapped->size(); ++size) {
        CHECK(keys.unwrapKey(wrapped->left(size), random).isEmpty());
    }
}

TEST_CASE("a public key that is no point of the curve is refused")
{
    const PublicKeys sound = vectorNode("town").keys.publicKeys();
    SeededRandom random(9);
    CHECK(checkPublicKeys(sound).has_value());
    for (const QByteArray& bad : {QByteArray(), QByteArray(64, '\0'), QByteArray(64, '\xff'), sound.sign.left(63),
             sound.sign + 'x', flipped(sound.sign, 511)}) {
        CHECK(checkPublicKeys({bad, sound.seal}).error() == Error(keysBadPublicKey));
        CHECK(checkPublicKeys({sound.sign, bad}).error() == Error(keysBadPublicKey));
        CHECK(wrapKey(bad, QByteArray(16, 'k'), random).error() == Error(keysBadPublicKey));
        CHECK_FALSE(verifySignature(bad, "x", QByteArray(64, '\1')));
    }
}

TEST_CASE("scalars outside 1 to n − 2 are no keys")
{
    const QByteArray order = QByteArray::fromHex("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
    SeededRandom random(10);
    QByteArray one(32, '\0');
    one[31] = 1;
    QByteArray last = order;
    last[31] = char(last[31] - 2);
    QByteArray past = order;
    past[31] = char(past[31] - 1);
    CHECK(SecretKeys::fromScalars(one, last, random));
    for (const QByteArray& bad : {QByteArray(32, '\0'), past, order, QByteArray(32, '\xff'), one.left(31)}) {
        CHECK_FALSE(SecretKeys::fromScalars(bad, one, random));
        CHECK_FALSE(SecretKeys::fromScalars(one, bad, random));
    }
}

TEST_CASE("the passphrase opens the frame, and nothing else does")
{
    SeededRandom random(11);
    const SecretKeys keys = SecretKeys::make(random);
    const QString passphrase = QStringLiteral("柳溪镇 2026 路灯");
    const Result<QByteArray> frame = sealKeys(keys, passphrase, cheap, random);
    REQUIRE(frame.has_value());
    CHECK_FALSE(frame->contains(keys.signScalar()));

    const Result<SecretKeys> opened = openKeys(*frame, passphrase, random);
    REQUIRE(opened.has_value());
    CHECK(opened->publicKeys() == keys.publicKeys());
    CHECK(opened->signScalar() == keys.signScalar());

    for (const QString& wrong :
        {QString(), QStringLiteral("柳溪镇 2026 路"), passphrase + u' ', passphrase.toUpper() + u'x'}) {
        CHECK(codeOf(openKeys(*frame, wrong, random)) == QLatin1String(keysWrongPassphrase.id));
    }
    CHECK(sealKeys(keys, {}, cheap, random).error() == Error(keysNoPassphrase));
}

TEST_CASE("a passphrase typed with letters put together another way is the same")
{
    SeededRandom random(12);
    const SecretKeys keys = SecretKeys::make(random);
    const Result<QByteArray> frame = sealKeys(keys, QStringLiteral("Caf\u00e9"), cheap, random);
    REQUIRE(frame.has_value());
    CHECK(openKeys(*frame, QStringLiteral("Cafe\u0301"), random).has_value());
}

TEST_CASE("two frames of the same keys and passphrase have nothing in common")
{
    SeededRandom random(13);
    const SecretKeys keys = SecretKeys::make(random);
    const Result<QByteArray> one = sealKeys(keys, QStringLiteral("x"), cheap, random);
    const Result<QByteArray> two = sealKeys(keys, QStringLiteral("x"), cheap, random);
    CHECK(one->right(88) != two->right(88));
}

TEST_CASE("a frame with a bit changed, cut short or with more behind it does not open")
{
    SeededRandom random(14);
    const Result<QByteArray> frame = sealKeys(SecretKeys::make(random), QStringLiteral("x"), cheap, random);
    REQUIRE(frame.has_value());
    for (qsizetype bit = 0; bit < frame->size() * 8; ++bit) {
        INFO("bit " << bit);
        CHECK_FALSE(openKeys(flipped(*frame, bit), QStringLiteral("x"), random).has_value());
    }
    for (qsizetype size = 0; size < frame->size(); ++size) {
        CHECK(codeOf(openKeys(frame->left(size), QStringLiteral("x"), random)) == QLatin1String(keysFrameDamaged.id));
    }
    CHECK(codeOf(openKeys(*frame + '\0', QStringLiteral("x"), random)) == QLatin1String(keysFrameDamaged.id));
}

TEST_CASE("a frame that would cost more than a person waits for is refused unopened")
{
    SeededRandom random(15);
    const SecretKeys keys = SecretKeys::make(random);
    for (const StretchCost& cost :
        {StretchCost{7, 1, 1}, StretchCost{8, 0, 1}, StretchCost{8, 17, 1}, StretchCost{8, 1, 0}, StretchCost{15, 1, 2},
            StretchCost{1024 * 1024 + 1, 1, 1}, StretchCost{1024, 1, 17}}) {
        CHECK(sealKeys(keys, QStringLiteral("x"), cost, random).error().is(keysFrameTooCostly));
    }
    // {1: 1, 2: 2^40 KiB, 3: 1, 4: 1, 5: salt, 6: nonce, 7: sealed}
    const QByteArray bomb = QByteArray::fromHex("a70101021b0000010000000000030104010550") + QByteArray(16, 's') +
                            QByteArray::fromHex("064c") + QByteArray(12, 'n') + QByteArray::fromHex("075858") +
                            QByteArray(88, 'c');
    CHECK(codeOf(openKeys(bomb, QStringLiteral("x"), random)) == QLatin1String(keysFrameTooCostly.id));
}

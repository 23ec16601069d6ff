#include "tests/handoff/handoffworld.h"
#include "tests/support/generators.h"

#include <set>

using namespace xf;
using namespace xf::test;

// Whatever happened to a file on the way: refused whole, and no row handed on before the whole file was proven.

namespace {

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

struct Refused
{
    QString code;
    int calls = 0; // of the sink
};

Refused readDamaged(HandoffWorld& world, const QByteArray& file)
{
    ListSink sink;
    const Result<PackageRead> read = world.read(file, sink);
    return {read ? QString() : read.error().code, sink.calls};
}

QByteArray smallPackage(HandoffWorld& world)
{
    ListSource source;
    source.add(streamOf(world.town, 1));
    source.addBlob("x");
    return world.package(source);
}

QString code(const ErrorCode& error)
{
    return QString::fromLatin1(error.id);
}

} // namespace

TEST_CASE("every single bit of a package counts")
{
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    REQUIRE(readDamaged(world, file).code.isEmpty());
    std::set<QString> codes;
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        INFO("bit " << bit);
        const Refused refused = readDamaged(world, flipped(file, bit));
        CHECK_FALSE(refused.code.isEmpty());
        CHECK(refused.calls == 0);
        codes.insert(refused.code);
    }
    for (const ErrorCode& expected :
        {packageNotAPackage, packageNewerFormat, packageHeaderDamaged, packageCutShort, packageBytesAppended,
            packageForAnother, packageOtherKey, packageUnknownSender, packageUnknownKey, packageBadSignature}) {
        INFO(expected.id);
        CHECK(codes.count(code(expected)) == 1);
    }
}

TEST_CASE("a package cut short anywhere is said to be cut short")
{
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    for (qsizetype size = 0; size < file.size(); ++size) {
        INFO(size << " bytes");
        const Refused refused = readDamaged(world, file.left(size));
        CHECK(refused.code == code(packageCutShort));
        CHECK(refused.calls == 0);
    }
    QBuffer in;
    in.setData(file.chopped(100));
    REQUIRE(in.open(QIODevice::ReadOnly));
    CHECK(outlineOf(in).error() ==
          Error(packageCutShort, {QString::number(file.size() - 100), QString::number(file.size())}));
}

TEST_CASE("a package whose front is missing is none")
{
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    for (qsizetype missing = 1; missing < file.size(); ++missing) {
        CHECK(readDamaged(world, file.mid(missing)).code == code(packageNotAPackage));
    }
}

TEST_CASE("bytes behind a package are not ignored")
{
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    for (int more = 0; more < 256; ++more) {
        CHECK(readDamaged(world, file + char(more)).code == code(packageBytesAppended));
    }
    CHECK(readDamaged(world, file + file).code == code(packageBytesAppended));
    CHECK(readDamaged(world, file + QByteArray(5'000'000, '\0')).code == code(packageBytesAppended));
}

TEST_CASE("bytes in the middle left out, put in or exchanged")
{
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    rc::prop("random damage", [&] {
        QByteArray damaged = file;
        for (int count = *rc::gen::inRange(1, 4); count > 0 && !damaged.isEmpty(); --count) {
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, damaged.size());
            switch (*rc::gen::inRange(0, 4)) {
            case 0: damaged[at] = *rc::gen::arbitrary<char>(); break;
            case 1: damaged.insert(at, *anyBytes()); break;
            case 2: damaged.remove(at, *rc::gen::inRange(1, 60)); break;
            default: std::swap(damaged[at], damaged[damaged.size() - 1 - at]); break;
            }
        }
        const Refused refused = readDamaged(world, damaged);
        RC_ASSERT(damaged == file || (!refused.code.isEmpty() && refused.calls == 0));
    });
    rc::prop("random bytes", [&] { RC_ASSERT_FALSE(readDamaged(world, *anyBytes()).code.isEmpty()); });
    rc::prop("a sound beginning and random bytes", [&] {
        const qsizetype kept = *rc::gen::inRange<qsizetype>(0, file.size());
        const QByteArray damaged = file.left(kept) + *anyBytes();
        RC_ASSERT(damaged == file || !readDamaged(world, damaged).code.isEmpty());
    });
}

TEST_CASE("a stranger's signature")
{
    HandoffWorld world;
    ListSource source;
    source.add(streamOf(world.town, 1));

    // Says who it is.
    const QByteArray honest = world.packageOf(world.order(world.bridge, world.county), source);
    CHECK(readDamaged(world, honest).code == code(packageUnknownSender)); // known by the unit table, not enrolled

    // Says it is the town, with its own key.
    PackageCover order = world.order(world.town, world.county);
    order.keys = &world.bridge.keys;
    source.given = 0;
    CHECK(readDamaged(world, world.packageOf(order, source)).code == code(packageUnknownKey));

    // Says it is the town and the town's key, and signs with its own: the town's package, signed anew.
    const QByteArray file = smallPackage(world);
    QBuffer in;
    in.setData(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    const Result<PackageOutline> outline = outlineOf(in);
    REQUIRE(outline.has_value());
    const QByteArray forged =
        world.bridge.keys.sign(signedBytes(outline->open.bytes, outline->sealedHash), world.random);
    const Refused refused = readDamaged(world, file.chopped(signatureBytes) + forged);
    CHECK(refused.code == code(packageBadSignature));
    CHECK(refused.calls == 0);
}

TEST_CASE("a package for somebody else")
{
    HandoffWorld world;
    KeyBook bridgeBook;
    bridgeBook.add(world.town.known());
    ListSource source;
    source.add(streamOf(world.town, 1));
    const QByteArray file = world.package(source);
    ListSink sink;
    const Result<PackageRead> read = world.read(file, world.receiver(world.bridge, bridgeBook), sink);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error() == Error(packageForAnother));
    CHECK(sink.calls == 0);
}

TEST_CASE("a receiver that has other keys now says so, and opens nothing")
{
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    const SecretKeys renewed = SecretKeys::make(world.random);
    PackageReceiver receiver = world.countyReceives();
    receiver.keys = &renewed;
    ListSink sink;
    CHECK(world.read(file, receiver, sink).error() == Error(packageOtherKey));
}

TEST_CASE("a package under a key that was renewed or revoked")
{
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    for (const auto& [state, expected] :
        {std::pair(KeyState::Former, packageFormerKey), std::pair(KeyState::Revoked, packageRevokedKey)}) {
        KeyBook book;
        book.add(world.town.known(true, state));
        ListSink sink;
        CHECK(world.read(file, world.receiver(world.county, book), sink).error() == Error(expected));
    }
}

TEST_CASE("the sealed part of one package in another is refused, though all of it is the sender's")
{
    HandoffWorld world;
    const QByteArray one = smallPackage(world);
    QByteArray two = smallPackage(world);
    while (one.size() != two.size()) { // the DER of the wrapped key is a byte longer or shorter by chance
        two = smallPackage(world);
    }
    const qsizetype signature = one.size() - signatureBytes;
    for (const qsizetype at : {qsizetype(400), signature - 300, signature}) {
        CHECK(readDamaged(world, one.left(at) + two.mid(at)).code == code(packageBadSignature));
    }
}

TEST_CASE("a file that shrinks or fails while it is read is an error of reading")
{
    class Vanishing : public QBuffer
    {
    public:
        qint64 failAfter = 0;

    protected:
        qint64 readData(char* data, qint64 most) override
        {
            if (pos() >= failAfter) {
                setErrorString(QStringLiteral("Input/output error"));
                return -1;
            }
            return QBuffer::readData(data, std::min<qint64>(most, 7));
        }
    };
    HandoffWorld world;
    const QByteArray file = smallPackage(world);
    for (qint64 failAfter = 0; failAfter < file.size(); failAfter += 13) {
        Vanishing in;
        in.setData(file);
        in.failAfter = failAfter;
        REQUIRE(in.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        ListSink sink;
        const Result<PackageRead> read = readPackage(in, world.countyReceives(), sink, world.random);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == Error(packageNotRead, {QStringLiteral("Input/output error")}));
        CHECK(sink.calls == 0);
    }
    Vanishing slow; // few bytes at a time are no error
    slow.setData(file);
    slow.failAfter = file.size();
    REQUIRE(slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    ListSink sink;
    CHECK(readPackage(slow, world.countyReceives(), sink, world.random).has_value());
}

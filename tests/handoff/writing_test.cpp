#include "tests/handoff/handoffworld.h"

using namespace xf;
using namespace xf::test;

// The stick is full, or gone, at any byte.

namespace {

class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room, qint64 atOnce = std::numeric_limits<qint64>::max())
        : m_room(room)
        , m_atOnce(atOnce)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray written;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 fits = std::min({size, m_room - written.size(), m_atOnce});
        if (fits <= 0) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        written.append(data, fits);
        return fits;
    }

private:
    qint64 m_room;
    qint64 m_atOnce;
};

} // namespace

TEST_CASE("a write that fails at any byte is an error, and what is there is no package")
{
    HandoffWorld world;
    ListSource rows;
    rows.receipt.taken = {QByteArray(32, '\1')};
    rows.add(streamOf(world.town, 1, 1));
    rows.addBlob("abc");
    const PackageCover order = world.order(world.town, world.county);
    qint64 whole = 0;
    {
        ListSource source = rows;
        whole = world.package(source).size();
    }
    // DER of the wrapped key may be three bytes longer or shorter the next time.
    for (qint64 room = 0; room < whole - 8; ++room) {
        ListSource source = rows;
        FailingDevice device(room);
        const Result<PackageWritten> written = writePackage(device, source, order, world.random);
        INFO("after " << room << " bytes");
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error() == Error(packageNotWritten, {QStringLiteral("No space left on device")}));
        CHECK(device.written.size() == room);
        CHECK_FALSE(world.refusal(device.written).isEmpty());
    }
}

TEST_CASE("a device that takes few bytes at a time gets the whole package")
{
    HandoffWorld world;
    ListSource source;
    source.add(streamOf(world.town, 1, 1));
    FailingDevice device(1'000'000, 5);
    REQUIRE(writePackage(device, source, world.order(world.town, world.county), world.random).has_value());
    CHECK(world.refusal(device.written).isEmpty());
}

TEST_CASE("an error of the source is handed on")
{
    class Broken : public ListSource
    {
    public:
        int brokenAt = 1;
        Result<> give(PackageParts& to) override
        {
            const Result<> done = ListSource::give(to);
            return done && given == brokenAt ? Result<>(Error(ErrorCode{"test.source"})) : done;
        }
    };
    HandoffWorld world;
    for (const int brokenAt : {1, 2}) {
        Broken source;
        source.brokenAt = brokenAt;
        FailingDevice device(1'000'000);
        const auto written = writePackage(device, source, world.order(world.town, world.county), world.random);
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().code == QStringLiteral("test.source"));
        CHECK_FALSE(world.refusal(device.written).isEmpty());
    }
}

TEST_CASE("a receiver's key that is no point is found before anything is written")
{
    HandoffWorld world;
    ListSource source;
    PackageCover order = world.order(world.town, world.county);
    order.toSealKey = QByteArray(64, '\1');
    FailingDevice device(1'000'000);
    CHECK(writePackage(device, source, order, world.random).error() == Error(keysBadPublicKey));
    CHECK(device.written.isEmpty());
}

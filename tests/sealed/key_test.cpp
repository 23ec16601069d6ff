#include "core/store/connection.h"
#include "core/words/errorsentences.h"
#include "tests/sealed/roomfixture.h"

using namespace xf;
using namespace xf::test;

namespace {

void changeRow(const Desk& desk, const char* sql)
{
    Result<Connection> connection =
        Connection::open(desk.dir.path(QStringLiteral("柳溪镇.xfd")), Connection::Access::Write, 1000);
    REQUIRE(connection);
    REQUIRE(connection->run(sql));
}

} // namespace

TEST_CASE("the room has no key until somebody makes one, and then one for ever")
{
    Desk desk("2026-03-20");
    auto file = desk.create();
    CHECK(got(SealedRoom::keyOf(*file)) == RoomKey::None);
    CHECK(codeOf(SealedRoom::unlock(*file, longPassphrase, roomWorld(desk))) == QLatin1String(sealedNoKey.id));
    CHECK(codeOf(SealedRoom::make(*file, {}, roomWorld(desk))) == QLatin1String(sealedNoPassphrase.id));
    CHECK(codeOf(SealedRoom::make(*file, passphrase, roomWorld(desk))) == QLatin1String(sealedShortPassphrase.id));
    REQUIRE(SealedRoom::make(*file, longPassphrase, roomWorld(desk)));
    CHECK(got(SealedRoom::keyOf(*file)) == RoomKey::There);
    CHECK(codeOf(SealedRoom::make(*file, longPassphrase, roomWorld(desk))) == QLatin1String(sealedHasKey.id));
}

TEST_CASE("a wrong passphrase is refused with a sentence, the right one opens")
{
    Room here;
    const QByteArray stream = got(here.room.registers(accusation())).stream;
    here.file.reset();
    here.file = here.desk.open();
    const Result<SealedRoom> wrong =
        SealedRoom::unlock(*here.file, longPassphrase + QStringLiteral("了"), roomWorld(here.desk));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().is(sealedWrongPassphrase));
    CHECK(sentence(wrong.error()).contains(QStringLiteral("请")));
    CHECK(codeOf(SealedRoom::unlock(*here.file, {}, roomWorld(here.desk))) == QLatin1String(sealedNoPassphrase.id));

    SealedRoom room = got(SealedRoom::unlock(*here.file, longPassphrase, roomWorld(here.desk)));
    CHECK(got(room.open(stream, OpenedFor::Read)).registered.said == accusation().said);
}

TEST_CASE("a new passphrase opens what was closed before, the old one nothing")
{
    Room here;
    const QByteArray stream = got(here.room.registers(accusation())).stream;
    CHECK(codeOf(here.room.changePassphrase(passphrase)) == QLatin1String(sealedShortPassphrase.id));
    REQUIRE(here.room.changePassphrase(QStringLiteral("另一句自己记得住的话")));
    CHECK(codeOf(SealedRoom::unlock(*here.file, longPassphrase, roomWorld(here.desk))) ==
          QLatin1String(sealedWrongPassphrase.id));
    SealedRoom room = got(SealedRoom::unlock(*here.file, QStringLiteral("另一句自己记得住的话"), roomWorld(here.desk)));
    CHECK(got(room.open(stream, OpenedFor::Read)).registered.accuser == accusation().accuser);
}

TEST_CASE("a key that is damaged or gone says so, and no second key is made over what is closed")
{
    Room here;
    REQUIRE(here.room.registers(accusation()));
    const RoomWorld world = roomWorld(here.desk);
    SECTION("damaged frame")
    {
        changeRow(here.desk, "UPDATE local_sealed_key SET frame = x'00ff'");
        CHECK(codeOf(SealedRoom::unlock(*here.file, longPassphrase, world)) == QLatin1String(sealedKeyDamaged.id));
    }
    SECTION("another public half")
    {
        changeRow(here.desk, "UPDATE local_sealed_key SET seal_key = zeroblob(64)");
        CHECK(codeOf(SealedRoom::unlock(*here.file, longPassphrase, world)) == QLatin1String(sealedKeyDamaged.id));
    }
    SECTION("gone")
    {
        changeRow(here.desk, "DELETE FROM local_sealed_key");
        CHECK(got(SealedRoom::keyOf(*here.file)) == RoomKey::Lost);
        CHECK(codeOf(SealedRoom::unlock(*here.file, longPassphrase, world)) == QLatin1String(sealedKeyLost.id));
        CHECK(codeOf(SealedRoom::make(*here.file, longPassphrase, world)) == QLatin1String(sealedKeyLost.id));
    }
}

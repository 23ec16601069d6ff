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

TEST_CASE("a new passphrase opens what was closed before and after, the old one nothing")
{
    const QString next = QStringLiteral("另一句自己记得住的话");
    Room here;
    const QByteArray before = got(here.room.registers(accusation())).stream;
    const QByteArray oldFrame = got(here.file->sealed().key())->frame;
    const auto code = [&](const QString& old, const QString& typed) {
        return codeOf(here.room.changePassphrase(old, typed));
    };
    CHECK(code(longPassphrase, passphrase) == QLatin1String(sealedShortPassphrase.id));
    CHECK(code(longPassphrase, {}) == QLatin1String(sealedNoPassphrase.id));
    CHECK(code({}, next) == QLatin1String(sealedNoPassphrase.id));
    CHECK(code(next, next) == QLatin1String(sealedWrongPassphrase.id));
    CHECK(code(longPassphrase, longPassphrase) == QLatin1String(sealedSamePassphrase.id));
    CHECK(got(here.file->sealed().key())->frame == oldFrame);
    REQUIRE(SealedRoom::unlock(*here.file, longPassphrase, roomWorld(here.desk)));

    CHECK(got(here.room.changePassphrase(longPassphrase, next)) == FrameLeft::Nowhere);
    const QByteArray after = got(here.room.registers(accusation())).stream;
    here.file.reset();
    here.file = here.desk.open();
    CHECK(codeOf(SealedRoom::unlock(*here.file, longPassphrase, roomWorld(here.desk))) ==
          QLatin1String(sealedWrongPassphrase.id));
    SealedRoom room = got(SealedRoom::unlock(*here.file, next, roomWorld(here.desk)));
    for (const QByteArray& stream : {before, after}) {
        CHECK(got(room.open(stream, OpenedFor::Read)).registered.accuser == accusation().accuser);
    }
}

TEST_CASE("nothing of the old frame is left in the file or its log, but while another program reads it")
{
    Room here;
    const QByteArray oldFrame = got(here.file->sealed().key())->frame;
    const auto lies = [&] {
        bool found = false;
        for (const char* name : {"柳溪镇.xfd", "柳溪镇.xfd-wal"}) {
            found = found || here.desk.dir.read(QString::fromUtf8(name)).contains(oldFrame);
        }
        return found;
    };
    CHECK(lies());
    SECTION("alone")
    {
        CHECK(got(here.room.changePassphrase(longPassphrase, QStringLiteral("另一句自己记得住的话"))) ==
              FrameLeft::Nowhere);
        CHECK_FALSE(lies());
    }
    SECTION("another reads")
    {
        Result<Connection> other =
            Connection::open(here.desk.dir.path(QStringLiteral("柳溪镇.xfd")), Connection::Access::Read, 100);
        REQUIRE(other);
        REQUIRE(other->run("BEGIN"));
        REQUIRE(
            other->readOne("SELECT count(*) FROM local_sealed_key", {}, [](const Row& row) { return row.integer(0); }));
        CHECK(got(here.room.changePassphrase(longPassphrase, QStringLiteral("另一句自己记得住的话"))) ==
              FrameLeft::InLog);
        REQUIRE(other->run("COMMIT"));
    }
    CHECK(codeOf(SealedRoom::unlock(*here.file, longPassphrase, roomWorld(here.desk))) ==
          QLatin1String(sealedWrongPassphrase.id));
}

TEST_CASE("who changes the passphrase over one that was changed meanwhile is told, and the first change stands")
{
    Room here;
    const SealedKey key = got(here.file->sealed().key()).value();
    REQUIRE(here.file->sealed().replaceFrame(key.frame, QByteArray("quicker")));
    CHECK(
        codeOf(here.file->sealed().replaceFrame(key.frame, QByteArray("later"))) == QLatin1String(sealedKeyChanged.id));
    CHECK(got(here.file->sealed().key())->frame == QByteArray("quicker"));
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

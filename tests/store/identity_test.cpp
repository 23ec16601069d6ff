#include "core/store/identity.h"
#include "core/store/workspace.h"
#include "tests/support/deskfixture.h"

#include <QDir>
#include <QFile>

using namespace xf;
using namespace xf::test;

namespace {

const QString original = QStringLiteral("柳溪镇.xfd");
const QString copyName = QStringLiteral("副本.xfd");

QByteArray oneCase(Workspace& workspace)
{
    return execute(workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09").stream;
}

QString registerRefusal(Workspace& workspace)
{
    return refusal(workspace, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-10");
}

} // namespace

TEST_CASE("a copy beside the original goes on as another incarnation and gives no numbers until told what it is")
{
    Desk desk;
    QByteArray stream;
    QByteArray before;
    {
        const auto workspace = desk.create();
        stream = oneCase(*workspace);
        before = workspace->identity().incarnation;
    }
    REQUIRE(QFile::copy(desk.options().path, desk.options(copyName).path));
    const auto copy = desk.open(copyName);
    REQUIRE(copy->notices().size() == 1);
    CHECK(copy->notices().front().is(fileCopied));
    CHECK(registerRefusal(*copy) == QString::fromLatin1(numberingStopped.id));
    // What needs no number can be done, under a new incarnation.
    execute(*copy, stream, AddNote{QStringLiteral("副本里的记事")}, "2026-03-10");
    CHECK(copy->identity().incarnation != before);
    CHECK(registerRefusal(*copy) == QString::fromLatin1(numberingStopped.id));

    SECTION("it goes on above the last paper given out")
    {
        REQUIRE(copy->adoptNumber(QStringLiteral("7")));
        CHECK(execute(*copy, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-10").number ==
              QStringLiteral("990101102-2026-A-8"));
    }
    SECTION("the last paper is named by its whole number")
    {
        REQUIRE(copy->adoptNumber(QStringLiteral("990101102-2026-A-7")));
        CHECK(execute(*copy, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-10").number ==
              QStringLiteral("990101102-2026-A-8"));
    }
    SECTION("it is a second computer with a letter of its own")
    {
        CHECK(copy->adoptLetter(QStringLiteral("a")).error().is(adoptSameLetter));
        REQUIRE(copy->adoptLetter(QStringLiteral("b")));
        CHECK(copy->identity().letter == QStringLiteral("B"));
        CHECK(execute(*copy, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-10").number ==
              QStringLiteral("990101102-2026-B-1"));
    }
    CHECK(copy->verify()->good());
}

TEST_CASE("a copy that was only looked at or noted in, or has its own letter, leaves the original as it was")
{
    Desk desk;
    QByteArray stream;
    {
        stream = oneCase(*desk.create());
    }
    REQUIRE(QFile::copy(desk.options().path, desk.options(copyName).path));
    {
        const auto copy = desk.open(copyName);
        SECTION("looked at") {}
        SECTION("noted in")
        {
            execute(*copy, stream, AddNote{QStringLiteral("记事")}, "2026-03-10");
        }
        SECTION("own letter")
        {
            REQUIRE(copy->adoptLetter(QStringLiteral("B")));
        }
    }
    const auto again = desk.open(original);
    CHECK(again->notices().empty());
    CHECK(registerRefusal(*again) == QStringLiteral("done"));
}

TEST_CASE("when the copy is said to be the one that goes on, the original is the copy")
{
    Desk desk;
    oneCase(*desk.create());
    REQUIRE(QFile::copy(desk.options().path, desk.options(copyName).path));
    REQUIRE(desk.open(copyName)->adoptNumber(QStringLiteral("1")));
    CHECK(desk.open(copyName)->notices().empty());
    const auto again = desk.open(original);
    REQUIRE(again->notices().size() == 1);
    CHECK(registerRefusal(*again) == QString::fromLatin1(numberingStopped.id));
}

TEST_CASE("a file from a backup is behind its record, after adopting, numbers go on above the record")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        oneCase(*workspace);
    }
    REQUIRE(QFile::copy(desk.options().path, desk.dir.path(QStringLiteral("old.db"))));
    {
        const auto workspace = desk.open();
        oneCase(*workspace);
        oneCase(*workspace);
    }
    REQUIRE(QFile::remove(desk.options().path));
    QFile::remove(desk.options().path + QStringLiteral("-wal"));
    REQUIRE(QFile::rename(desk.dir.path(QStringLiteral("old.db")), desk.options().path));
    const auto restored = desk.open();
    REQUIRE(restored->notices().size() == 1);
    CHECK(restored->notices().front().is(fileBehind));
    CHECK(registerRefusal(*restored) == QString::fromLatin1(numberingStopped.id));
    REQUIRE(restored->adoptNumber(QStringLiteral("2")));
    // The record outside remembers number 3, whatever was read out.
    CHECK(execute(*restored, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-10").number ==
          QStringLiteral("990101102-2026-A-4"));
}

TEST_CASE("a file on a computer that does not know it asks, and is known from then on")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        oneCase(*workspace);
    }
    WorkspaceOptions elsewhere = desk.options();
    elsewhere.recordFolder = desk.dir.path(QStringLiteral("other computer"));
    {
        const auto workspace = Workspace::open(elsewhere);
        REQUIRE(workspace);
        REQUIRE((*workspace)->notices().size() == 1);
        CHECK((*workspace)->notices().front().is(fileUnknownHere));
        REQUIRE((*workspace)->adoptNumber(QStringLiteral("1")));
        CHECK((*workspace)->adoptNumber(QStringLiteral("1")).error().is(adoptNotNeeded));
    }
    const auto workspace = Workspace::open(elsewhere);
    REQUIRE(workspace);
    CHECK((*workspace)->notices().empty());
    CHECK(registerRefusal(**workspace) == QStringLiteral("done"));
}

TEST_CASE("a file that was only moved goes on without a word")
{
    Desk desk;
    desk.create();
    REQUIRE(QFile::rename(desk.options().path, desk.options(copyName).path));
    const auto moved = desk.open(copyName);
    CHECK(moved->notices().empty());
    CHECK(registerRefusal(*moved) == QStringLiteral("done"));
    CHECK(desk.open(copyName)->notices().empty());
}

TEST_CASE("adopting asks for a number that can be one")
{
    Desk desk;
    desk.create();
    REQUIRE(QFile::copy(desk.options().path, desk.options(copyName).path));
    const auto copy = desk.open(copyName);
    CHECK(copy->adoptNumber(QStringLiteral("七")).error().is(adoptBadNumber));
    CHECK(copy->adoptNumber(QStringLiteral("-1")).error().is(adoptBadNumber));
    CHECK(copy->adoptNumber(QStringLiteral("990101102-2026-C-7")).error().is(adoptBadNumber));
}

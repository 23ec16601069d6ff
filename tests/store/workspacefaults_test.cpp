#include "core/store/workspace.h"
#include "tests/support/deskfixture.h"
#include "tests/support/faultvfs.h"

#include <QFile>

using namespace xf;
using namespace xf::test;

namespace {

void tamper(const Desk& desk, const char* sql)
{
    Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Write, 1000);
    REQUIRE(connection);
    REQUIRE(connection->run(sql));
}

} // namespace

TEST_CASE("a disk that fills up during a command leaves it whole or absent, and the next try succeeds")
{
    int refusedOnes = 0;
    for (int writes = 0; writes < 40; ++writes) {
        INFO("writes before the disk is full: " << writes);
        Desk desk("2026-06-30", quint32(writes + 1));
        FaultVfs disk;
        QByteArray stream;
        {
            const auto workspace = desk.create();
            stream =
                execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09").stream;
            disk.failAfter(writes);
            const Result<Changes> changes =
                workspace->execute({{}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), day("2026-03-10"), {}});
            const bool refused = !changes;
            refusedOnes += refused ? 1 : 0;
            disk.heal();
            CHECK(workspace->caseCount().value_or(-1) == (refused ? 1 : 2));
            const Result<Changes> again =
                workspace->execute({{}, visit(QStringLiteral("王五"), QStringLiteral("修渠")), day("2026-03-10"), {}});
            REQUIRE(again);
            CHECK(workspace->verify()->good());
        }
        const auto reopened = desk.open();
        CHECK(reopened->notices().empty());
        CHECK(reopened->verify()->good());
    }
    CHECK(refusedOnes > 0);
}

TEST_CASE("a disk that fills up during create leaves no file that passes for a data file")
{
    for (int writes = 0; writes < 60; writes += 3) {
        INFO("writes before the disk is full: " << writes);
        Desk desk("2026-06-30", quint32(writes + 1));
        FaultVfs disk;
        disk.failAfter(writes);
        const bool made = Workspace::create(desk.options(), Desk::setup()).has_value();
        disk.heal();
        if (made) {
            CHECK(desk.open()->verify()->good());
        } else {
            const auto again = Workspace::create(desk.options(), Desk::setup());
            INFO((again ? std::string("made") : again.error().code.toStdString()));
            CHECK(again.has_value());
        }
    }
}

TEST_CASE("a case that cannot be read is told of and hides no other")
{
    Desk desk;
    const auto workspace = desk.create();
    const Changes bad = execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
    const Changes good = execute(*workspace, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-09");
    execute(*workspace, bad.stream, AcceptCase{}, "2026-03-12");
    tamper(desk, "UPDATE entry_log SET payload = x'a10105' WHERE position = 2");

    CaseQuery past;
    past.day = day("2026-03-10");
    past.asOf = true;
    const auto known = workspace->list(past);
    REQUIRE(known);
    REQUIRE(known->size() == 1);
    CHECK(known->front().stream == good.stream);
    REQUIRE(workspace->rebuild());
    CHECK(workspace->caseCount().value_or(-1) == 1);
    REQUIRE(workspace->notices().size() == 1);
    CHECK(workspace->notices().front() == Error(caseUnreadable, {QString::fromLatin1(bad.stream.toHex().left(8))}));
    CHECK(workspace->findCase(QString::fromLatin1(bad.stream.toHex().left(9))).value_or(QByteArray()) == bad.stream);
    CHECK(workspace->history(bad.stream).error().is(entryHashMismatch));
    CHECK(refusal(*workspace, good.stream, AcceptCase{}, "2026-03-12") == QStringLiteral("done"));
    const Result<VerifyReport> report = workspace->verify();
    REQUIRE(report);
    CHECK(report->bad.size() == 1);
    CHECK(report->projectionSame);
    CHECK(report->everyOwnEntryThere);
}

TEST_CASE("verify finds rows that no case has, an index without its case, and a damaged waiting entry")
{
    Desk desk;
    {
        const auto made = desk.create();
        execute(*made, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
    }
    const char* sql = GENERATE("INSERT INTO view_search (case_id, text) VALUES (77, 'x')",
        "INSERT INTO view_clock SELECT 78, ordinal, rule, recipient, start, due, rolled, last, met, issued, posted,"
        " duty, provisional, assumed, office, office_name, sender FROM view_clock",
        "INSERT INTO view_index (view_index) VALUES ('delete-all')");
    tamper(desk, sql);
    const auto workspace = desk.open();
    CHECK_FALSE(workspace->verify()->projectionSame);
    REQUIRE(workspace->rebuild());
    CHECK(workspace->verify()->good());
    tamper(desk, "INSERT INTO local_waiting (id, stream, record) VALUES (x'01', x'02', x'a0')");
    CHECK(workspace->verify()->bad.size() == 1);
}

#ifdef Q_OS_UNIX // elsewhere the folder says who may read what is in it
TEST_CASE("who may not read the data file may not read its daily copy")
{
    Desk desk;
    desk.create();
    WorkspaceOptions options = desk.options();
    options.backupFolder = desk.dir.path(QStringLiteral("backups"));
    REQUIRE(QFile::setPermissions(options.path, QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(Workspace::open(options));
    const QString copy = options.backupFolder + QStringLiteral("/xinfang-2026-06-30.db");
    REQUIRE(QFile::exists(copy));
    CHECK_FALSE(QFile::permissions(copy).testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
}
#endif

TEST_CASE("who writes is read again under the lock: another program may have answered what the file is")
{
    Desk desk;
    desk.create();
    const auto early = desk.open();
    REQUIRE(QFile::remove(desk.dir.path(
        QStringLiteral("records/") + QString::fromLatin1(early->identity().node.toHex()) + QStringLiteral(".json"))));
    const auto doubting = desk.open();
    REQUIRE(doubting->notices().size() == 1);
    const auto answering = desk.open();
    REQUIRE(answering->adoptLetter(QStringLiteral("B")));
    for (Workspace* workspace : {early.get(), doubting.get(), answering.get()}) {
        const Changes made =
            execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
        CHECK(made.number.startsWith(QStringLiteral("990101102-2026-B-")));
        CHECK(workspace->identity().node == answering->identity().node);
        CHECK(workspace->identity().incarnation == answering->identity().incarnation);
    }
    CHECK(desk.open()->notices().empty());
}

TEST_CASE("an answer that was not saved leaves the file and the program as they were")
{
    Desk desk;
    FaultVfs disk;
    desk.create();
    QFile::remove(desk.dir.path(QStringLiteral("records/") + QString::fromLatin1(desk.open()->identity().node.toHex()) +
                                QStringLiteral(".json")));
    const auto workspace = desk.open();
    const QByteArray node = workspace->identity().node;
    disk.failAfter(0);
    CHECK_FALSE(workspace->adoptLetter(QStringLiteral("B")));
    disk.heal();
    CHECK(workspace->identity().node == node);
    CHECK(workspace->identity().letter == QStringLiteral("A"));
    CHECK(refusal(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09") ==
          QStringLiteral("numbering.stopped"));
    REQUIRE(workspace->adoptNumber(QStringLiteral("7")));
    CHECK(execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09").number ==
          QStringLiteral("990101102-2026-A-8"));
}

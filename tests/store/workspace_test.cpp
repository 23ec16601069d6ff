#include "core/store/storeerrors.h"
#include "core/store/workspace.h"
#include "tests/support/deskfixture.h"

#include <QDir>
#include <QFile>

using namespace xf;
using namespace xf::test;

TEST_CASE("a case is registered, accepted, and found again after reopening")
{
    Desk desk;
    QByteArray stream;
    {
        const auto workspace = desk.create();
        const Changes registered =
            execute(*workspace, {}, visit(QStringLiteral("陈禾生"), QStringLiteral("修水渠")), "2026-03-09");
        CHECK(registered.number == QStringLiteral("990101102-2026-A-1"));
        CHECK(registered.entries.size() == 1);
        const Changes accepted = execute(*workspace, registered.stream, AcceptCase{}, "2026-03-10");
        CHECK(accepted.state == State::Accepted);
        CHECK(accepted.entries.size() == 1);
        stream = registered.stream;
    }
    const auto workspace = desk.open();
    CHECK(workspace->notices().empty());
    CHECK(workspace->findCase(QStringLiteral("990101102-2026-A-1")).value_or(QByteArray()) == stream);
    CHECK(workspace->findCase(QString::fromLatin1(stream.toHex().left(8))).value_or(QByteArray()) == stream);
    CHECK(folded(*workspace, stream).state == State::Accepted);
    CHECK(workspace->verify()->good());
    CHECK(workspace->verify()->entries == 3); // the office, and two steps
}

TEST_CASE("numbers: year of the business date, no width, never given twice, void ones stay taken")
{
    Desk desk;
    const auto workspace = desk.create();
    const auto registerOn = [&](const char* on) {
        return execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), on);
    };
    for (int i = 1; i <= 11; ++i) {
        CHECK(registerOn("2026-03-09").number == QStringLiteral("990101102-2026-A-%1").arg(i));
    }
    CHECK(registerOn("2025-12-31").number == QStringLiteral("990101102-2025-A-1"));
    const Changes last = registerOn("2026-03-10");
    VoidCase voided;
    voided.reason = QStringLiteral("登记错误");
    execute(*workspace, last.stream, voided, "2026-03-11");
    CHECK(registerOn("2026-03-11").number == QStringLiteral("990101102-2026-A-13"));
}

TEST_CASE("a refused command writes nothing and takes no number")
{
    Desk desk;
    const auto workspace = desk.create();
    const QStringList before = viewRows(desk.options().path);
    RegisterCase six = visit(QStringLiteral("代表一"), QStringLiteral("修路"));
    for (int i = 0; i < 6; ++i) {
        Petitioner representative;
        representative.name = QStringLiteral("代表%1").arg(i);
        representative.role = Role::Representative;
        six.petitioners.push_back(representative);
    }
    CHECK(refusal(*workspace, {}, six, "2026-03-09") == QStringLiteral("register.too-many-representatives"));
    CHECK(refusal(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-07-01") ==
          QStringLiteral("date.in-future"));
    CHECK(viewRows(desk.options().path) == before);
    CHECK(workspace->verify()->entries == 1);
    CHECK(execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09").number ==
          QStringLiteral("990101102-2026-A-1"));
}

TEST_CASE("several commands are one transaction: all or none")
{
    Desk desk;
    const auto workspace = desk.create();
    const Request good{{}, visit(QStringLiteral("张三"), QStringLiteral("修路")), day("2026-03-09"), {}};
    const Request bad{{}, visit(QString(), QStringLiteral("修路")), day("2026-03-09"), {}};
    const auto refused = workspace->executeAll({good, good, bad});
    REQUIRE_FALSE(refused);
    CHECK(workspace->caseCount().value_or(-1) == (0));
    REQUIRE(workspace->executeAll({good, good}));
    CHECK(workspace->caseCount().value_or(-1) == (2));
}

TEST_CASE("rebuild leaves every view row as it was")
{
    Desk desk;
    const auto workspace = desk.create();
    for (int i = 0; i < 5; ++i) {
        const Changes made =
            execute(*workspace, {}, visit(QStringLiteral("张三%1").arg(i), QStringLiteral("修路")), "2026-03-09");
        if (i % 2 == 0) {
            execute(*workspace, made.stream, AcceptCase{}, "2026-03-12");
        }
    }
    const QStringList before = viewRows(desk.options().path);
    REQUIRE(workspace->rebuild());
    CHECK(viewRows(desk.options().path) == before);
    CHECK(workspace->verify()->good());
}

TEST_CASE("verify finds a row and an entry that were tampered with, and rebuild mends the row only")
{
    Desk desk;
    desk.create();
    {
        const auto workspace = desk.open();
        execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
    }
    const auto tamper = [&](const char* sql) {
        Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Write, 1000);
        REQUIRE(connection);
        REQUIRE(connection->run(sql));
    };
    SECTION("a view row")
    {
        tamper("UPDATE view_clock SET due = due + 1");
        const auto workspace = desk.open();
        CHECK_FALSE(workspace->verify()->projectionSame);
        CHECK(workspace->verify()->bad.empty());
        REQUIRE(workspace->rebuild());
        CHECK(workspace->verify()->good());
    }
    SECTION("a payload")
    {
        tamper("UPDATE entry_log SET payload = x'a0' WHERE position = 2");
        const auto workspace = desk.open();
        const Result<VerifyReport> report = workspace->verify();
        REQUIRE(report);
        REQUIRE(report->bad.size() == 1);
        CHECK(report->bad.front().reason.is(entryHashMismatch));
    }
    SECTION("an entry that is gone")
    {
        tamper("DELETE FROM entry_log WHERE position = 2");
        const auto workspace = desk.open();
        CHECK_FALSE(workspace->verify()->good());
    }
}

TEST_CASE("a computer whose clock went back writes nothing until the day is confirmed")
{
    Desk desk("2026-06-30");
    desk.create();
    desk.clock.setToday(day("2009-01-01"));
    {
        const auto workspace = desk.open();
        REQUIRE(workspace->notices().size() == 1);
        CHECK(workspace->notices().front().is(clockBehind));
        CHECK(refusal(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2009-01-01") ==
              QStringLiteral("clock.behind"));
    }
    WorkspaceOptions trusted = desk.options();
    trusted.trustToday = true;
    const auto workspace = Workspace::open(trusted);
    REQUIRE(workspace);
    CHECK((*workspace)->notices().size() == 1);
    const Command registration = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    CHECK((*workspace)->execute({{}, registration, {}, {}}).error().is(clockBehind));
    CHECK(refusal(**workspace, {}, registration, "2008-12-31") == QStringLiteral("done"));
}

TEST_CASE("on another machine's disk a file is only read, and says so")
{
    Desk desk;
    desk.create();
    WorkspaceOptions share = desk.options();
    share.isNetworkPath = [](const QString&) { return true; };
    const auto workspace = Workspace::open(share);
    REQUIRE(workspace);
    REQUIRE((*workspace)->notices().size() == 1);
    CHECK((*workspace)->notices().front().is(storeReadOnlyNetwork));
    CHECK(refusal(**workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09") ==
          QString::fromLatin1(storeReadOnlyNetwork.id));
    CHECK((*workspace)->list({day("2026-06-30"), false, {}, {}, false, {}, -1}));
}

TEST_CASE("create refuses bad office facts and leaves no file behind")
{
    Desk desk;
    OfficeSetup setup = Desk::setup();
    SECTION("code")
    {
        setup.code = QStringLiteral("99-01");
    }
    SECTION("letter")
    {
        setup.letter = QStringLiteral("甲");
    }
    SECTION("name")
    {
        setup.name = QStringLiteral("  ");
    }
    REQUIRE_FALSE(Workspace::create(desk.options(), setup));
    CHECK_FALSE(QFile::exists(desk.options().path));
}

TEST_CASE("a daily copy is made once a day and opens as it was")
{
    Desk desk;
    WorkspaceOptions options = desk.options();
    options.backupFolder = desk.dir.path(QStringLiteral("backups"));
    {
        const auto workspace = Workspace::create(options, Desk::setup());
        REQUIRE(workspace);
        execute(**workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
    }
    REQUIRE(Workspace::open(options));
    const QStringList copies = QDir(options.backupFolder).entryList(QDir::Files);
    REQUIRE(copies == QStringList{QStringLiteral("xinfang-2026-06-30.db")});
    WorkspaceOptions copy = desk.options();
    copy.path = options.backupFolder + u'/' + copies.front();
    copy.readOnly = true;
    const auto restored = Workspace::open(copy);
    REQUIRE(restored);
    CHECK((*restored)->caseCount().value_or(-1) == (1));
    CHECK((*restored)->verify()->good());
}

TEST_CASE("a newer calendar moves the dates of open cases only")
{
    const auto withExtraHoliday = [] {
        std::vector<YearNotice> notices = calendar().notices();
        YearNotice changed;
        for (const YearNotice& notice : notices) {
            if (notice.year == 2026) {
                changed = notice;
            }
        }
        changed.since = calendar().version() + 1;
        changed.holidays.emplace_back(day("2026-06-29"), QStringLiteral("临时放假"));
        notices.push_back(changed);
        return *WorkCalendar::fromNotices(notices);
    };
    Desk desk;
    const auto rolledOf = [](Workspace& workspace, const QByteArray& stream) {
        const auto rows = workspace.list({day("2026-06-30"), false, {}, {}, false, {}, -1});
        REQUIRE(rows);
        for (const CaseListRow& row : *rows) {
            if (row.stream == stream) {
                return row.clocks.front().rolled;
            }
        }
        return Date();
    };
    QByteArray open;
    QByteArray closed;
    {
        const auto workspace = desk.create();
        // 15 days from 12 June end on Saturday 27 June: rolled to Monday 29 June.
        open = execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-06-12").stream;
        closed = execute(*workspace, {}, visit(QStringLiteral("李四"), QStringLiteral("退休金")), "2026-06-12").stream;
        GuideCase guide;
        guide.organ = QStringLiteral("清河县人力资源和社会保障局");
        execute(*workspace, closed, guide, "2026-06-12");
        CHECK(rolledOf(*workspace, open) == day("2026-06-29"));
        CHECK(rolledOf(*workspace, closed) == day("2026-06-29"));
    }
    const WorkCalendar newer = withExtraHoliday();
    WorkspaceOptions options = desk.options();
    options.calendar = &newer;
    const auto workspace = Workspace::open(options);
    REQUIRE(workspace);
    CHECK(rolledOf(**workspace, open) == day("2026-06-30"));
    CHECK(rolledOf(**workspace, closed) == day("2026-06-29"));
    CHECK((*workspace)->verify()->good());
}

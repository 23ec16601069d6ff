#include "core/cases/papers.h"
#include "core/cases/refusals.h"
#include "core/store/workspace.h"
#include "tests/support/deskfixture.h"
#include "tests/support/faultvfs.h"

#include <QDir>
#include <QFile>

using namespace xf;
using namespace xf::test;

namespace {

const QString prefix = QStringLiteral("柳溪镇信受");

QString number(int serial, int year = 2026)
{
    return QStringLiteral("柳溪镇信受〔%1〕%2号").arg(year).arg(serial);
}

Result<QByteArray> bytesFor(const Case& folded, const QString& taken)
{
    return (folded.number + u' ' + taken).toUtf8();
}

// A case that was accepted on the day, and the order for its notice.
IssueOrder accepted(Workspace& workspace, const char* on = "2026-03-09")
{
    IssueOrder order;
    order.stream = execute(workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), on).stream;
    order.paper.about = execute(workspace, order.stream, AcceptCase{}, on).entries.back();
    order.paper.kind = QStringLiteral("acceptance-notice");
    order.paper.title = QStringLiteral("受理告知书");
    order.paper.prefix = prefix;
    order.paper.date = day(on);
    return order;
}

QString issued(Workspace& workspace, const IssueOrder& order)
{
    const Result<Changes> changes = workspace.issue(order, bytesFor);
    if (!changes) {
        return changes.error().code;
    }
    const std::vector<IssuedPaper> papers = issuedPapers(folded(workspace, order.stream));
    REQUIRE(!papers.empty());
    CHECK(papers.back().entry == changes->entries.back());
    return papers.back().paper.number;
}

Error refused(Workspace& workspace, const IssueOrder& order)
{
    const Result<Changes> changes = workspace.issue(order, bytesFor);
    REQUIRE_FALSE(changes);
    return changes.error();
}

VoidCase voiding(const QByteArray& entry)
{
    return {QStringLiteral("写错了"), QString::fromLatin1(entry.toHex())};
}

void removeRecord(const Desk& desk, const Workspace& workspace)
{
    REQUIRE(
        QFile::remove(desk.dir.path(QStringLiteral("records/") +
                                    QString::fromLatin1(workspace.identity().node.toHex()) + QStringLiteral(".json"))));
}

} // namespace

TEST_CASE("papers are numbered one after another, by series and by the year on the paper")
{
    Desk desk("2027-02-01");
    const auto workspace = desk.create();
    CHECK(issued(*workspace, accepted(*workspace)) == number(1));
    CHECK(issued(*workspace, accepted(*workspace)) == number(2));
    IssueOrder other = accepted(*workspace);
    other.paper.prefix = QStringLiteral("柳溪镇信告");
    CHECK(issued(*workspace, other) == QStringLiteral("柳溪镇信告〔2026〕1号"));
    IssueOrder later = accepted(*workspace, "2026-12-31");
    later.paper.date = day("2027-01-04");
    CHECK(issued(*workspace, later) == number(1, 2027));
    CHECK(issued(*workspace, accepted(*workspace, "2026-12-31")) == number(3));
}

TEST_CASE("what was composed is kept byte for byte, under the number it was composed with")
{
    Desk desk;
    const auto workspace = desk.create();
    IssueOrder order = accepted(*workspace);
    order.paper.handler = QStringLiteral("李登记");
    int asked = 0;
    const Result<Changes> changes = workspace->issue(order, [&](const Case& folded, const QString& taken) {
        ++asked;
        CHECK(folded.state == State::Accepted);
        return bytesFor(folded, taken);
    });
    REQUIRE(changes);
    CHECK(asked == 1);
    CHECK(changes->entries.size() == 1);
    CHECK(changes->state == State::Accepted);
    const std::vector<IssuedPaper> papers = issuedPapers(folded(*workspace, order.stream));
    REQUIRE(papers.size() == 1);
    CHECK(papers[0].paper.document == (changes->number + u' ' + number(1)).toUtf8());
    CHECK(papers[0].paper.kind == QStringLiteral("acceptance-notice"));
    CHECK(papers[0].paper.book == QStringLiteral("paper/柳溪镇信受/2026"));
    CHECK(papers[0].paper.serial == 1);
    CHECK(papers[0].paper.handler == QStringLiteral("李登记"));
    CHECK(papers[0].on == day("2026-03-09"));
    CHECK_FALSE(papers[0].stale);
}

TEST_CASE("a second issue is refused with the number, and voided, it is issued anew under a new one")
{
    Desk desk;
    const auto workspace = desk.create();
    const IssueOrder order = accepted(*workspace);
    CHECK(issued(*workspace, order) == number(1));
    const Error again = refused(*workspace, order);
    CHECK(again.is(paperAlreadyIssued));
    CHECK(again.arguments == QStringList{QStringLiteral("受理告知书"), number(1)});

    const QByteArray entry = issuedPapers(folded(*workspace, order.stream)).front().entry;
    execute(*workspace, order.stream, voiding(entry), "2026-03-10");
    CHECK(issued(*workspace, order) == number(2));
    const Result<std::vector<PaperListRow>> rows = workspace->papers({});
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).paper.number == number(2));
    CHECK_FALSE(rows->at(0).paper.voided);
    CHECK(rows->at(1).paper.number == number(1));
    CHECK(rows->at(1).paper.voided);
    CHECK(rows->at(1).paper.reason == QStringLiteral("写错了"));
    CHECK(rows->at(1).caseNumber == QStringLiteral("990101102-2026-A-1"));
    CHECK(rows->at(1).petitioner == QStringLiteral("张三"));
}

TEST_CASE("the clerk may want a later serial: what is jumped over is recorded as void, with a reason")
{
    Desk desk;
    const auto workspace = desk.create();
    CHECK(issued(*workspace, accepted(*workspace)) == number(1));
    IssueOrder order = accepted(*workspace);
    order.paper.serial = 4;
    const Error unsaid = refused(*workspace, order);
    CHECK(unsaid.is(paperSkipNeedsReason));
    CHECK(unsaid.arguments == QStringList{QStringLiteral("2、3")});
    order.paper.skippedReason = QStringLiteral("手写用掉");
    CHECK(issued(*workspace, order) == number(4));

    IssueOrder low = accepted(*workspace);
    low.paper.serial = 3;
    const Error taken = refused(*workspace, low);
    CHECK(taken.is(paperNumberTaken));
    CHECK(taken.arguments == QStringList{number(3), number(5)});
    low.paper.serial = 1200;
    CHECK(refused(*workspace, low).is(paperSkipTooMany));
    low.paper.serial = 5;
    CHECK(issued(*workspace, low) == number(5));

    const Result<std::vector<PaperListRow>> rows = workspace->papers({});
    REQUIRE(rows);
    QStringList numbers;
    for (const PaperListRow& row : *rows) {
        numbers << row.paper.number;
        CHECK(row.paper.voided == row.jumped());
        CHECK(row.paper.reason == (row.jumped() ? QStringLiteral("手写用掉") : QString()));
    }
    CHECK(numbers == QStringList{number(5), number(4), number(3), number(2), number(1)});
}

TEST_CASE("a number written by hand elsewhere takes none from the series")
{
    Desk desk;
    const auto workspace = desk.create();
    IssueOrder order = accepted(*workspace);
    order.paper.ownNumber = QStringLiteral("柳政答〔2026〕88号");
    CHECK(issued(*workspace, order) == QStringLiteral("柳政答〔2026〕88号"));
    CHECK(refused(*workspace, order).is(paperAlreadyIssued));
    const Issued paper = issuedPapers(folded(*workspace, order.stream)).front().paper;
    CHECK(paper.book.isEmpty());
    CHECK(paper.serial == 0);
    CHECK(issued(*workspace, accepted(*workspace)) == number(1));
}

TEST_CASE("a kind without number is refused only when it would be the very same paper")
{
    Desk desk;
    const auto workspace = desk.create();
    IssueOrder order = accepted(*workspace);
    order.paper.prefix.clear();
    order.paper.kind = QStringLiteral("registration-receipt");
    order.paper.title = QStringLiteral("登记回执");
    order.paper.about.clear();
    CHECK(issued(*workspace, order).isEmpty());
    const Error same = refused(*workspace, order);
    CHECK(same.is(paperAlreadyIssued));
    CHECK(same.arguments == QStringList{QStringLiteral("登记回执"), QStringLiteral("2026年3月9日")});
    const auto other = [](const Case&, const QString&) { return Result<QByteArray>(QByteArray("other")); };
    CHECK(workspace->issue(order, other).has_value());
}

TEST_CASE("whatever fails while composing or before the commit uses no number and leaves nothing")
{
    Desk desk;
    const auto workspace = desk.create();
    const IssueOrder order = accepted(*workspace);
    const auto fails = [](const Case&, const QString&) { return Result<QByteArray>(Error(paperTooLong, {})); };
    CHECK(workspace->issue(order, fails).error().is(paperTooLong));
    IssueOrder early = order;
    early.paper.date = day("2026-03-08");
    CHECK(refused(*workspace, early).is(dateBeforeReceived));
    CHECK(workspace->papers({})->empty());
    CHECK(issued(*workspace, order) == number(1));
    CHECK(workspace->verify()->good());
}

TEST_CASE("a disk that fills up while a paper is issued uses no number, and the next try does")
{
    int refusedOnes = 0;
    for (int writes = 0; writes < 30; ++writes) {
        INFO("writes before the disk is full: " << writes);
        Desk desk("2026-06-30", quint32(writes + 1));
        FaultVfs disk;
        {
            const auto workspace = desk.create();
            const IssueOrder order = accepted(*workspace);
            disk.failAfter(writes);
            const bool done = workspace->issue(order, bytesFor).has_value();
            disk.heal();
            refusedOnes += done ? 0 : 1;
            CHECK(workspace->papers({})->size() == (done ? 1U : 0U));
            CHECK(issued(*workspace, done ? accepted(*workspace) : order) == number(done ? 2 : 1));
        }
        const auto again = desk.open();
        CHECK(again->notices().empty());
        CHECK(again->verify()->good());
    }
    CHECK(refusedOnes > 0);
}

TEST_CASE("two programs at one file never give one number twice")
{
    Desk desk;
    const auto window = desk.create();
    const auto line = desk.open();
    const IssueOrder order = accepted(*window);
    CHECK(issued(*window, accepted(*window)) == number(1));
    CHECK(issued(*line, accepted(*line)) == number(2));
    CHECK(issued(*line, order) == number(3));
    CHECK(refused(*window, order).is(paperAlreadyIssued));
    CHECK(issued(*window, accepted(*window)) == number(4));
}

TEST_CASE("rebuilding changes no row of the register, and a changed row is found")
{
    Desk desk;
    const auto workspace = desk.create();
    const IssueOrder order = accepted(*workspace);
    IssueOrder jumping = accepted(*workspace);
    jumping.paper.serial = 3;
    jumping.paper.skippedReason = QStringLiteral("试打");
    issued(*workspace, order);
    issued(*workspace, jumping);
    const QStringList before = viewRows(desk.options().path);
    REQUIRE(workspace->rebuild());
    CHECK(viewRows(desk.options().path) == before);
    CHECK(workspace->verify()->good());
    {
        Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Write, 1000);
        REQUIRE(connection);
        REQUIRE(connection->run("UPDATE view_paper SET serial = 9 WHERE serial = 3"));
    }
    CHECK_FALSE(workspace->verify()->projectionSame);
    REQUIRE(workspace->rebuild());
    CHECK(viewRows(desk.options().path) == before);
    CHECK(issued(*workspace, accepted(*workspace)) == number(4));
}

TEST_CASE("the register is asked by case, day and kind")
{
    Desk desk;
    const auto workspace = desk.create();
    const IssueOrder first = accepted(*workspace, "2026-03-09");
    const IssueOrder second = accepted(*workspace, "2026-04-01");
    IssueOrder third = second;
    third.paper.kind = QStringLiteral("registration-receipt");
    third.paper.prefix.clear();
    for (const IssueOrder& order : {second, first, third}) {
        issued(*workspace, order);
    }
    const auto count = [&](const PaperQuery& query) { return int(workspace->papers(query)->size()); };
    CHECK(count({}) == 3);
    CHECK(count({second.stream, {}, {}, {}, -1}) == 2);
    CHECK(count({{}, day("2026-03-10"), {}, {}, -1}) == 2);
    CHECK(count({{}, {}, day("2026-03-09"), {}, -1}) == 1);
    CHECK(count({{}, {}, {}, QStringLiteral("acceptance-notice"), -1}) == 2);
    CHECK(count({{}, {}, {}, {}, 1}) == 1);
}

TEST_CASE("a paper is found by its number")
{
    Desk desk;
    const auto workspace = desk.create();
    const IssueOrder order = accepted(*workspace);
    issued(*workspace, order);
    CaseQuery query;
    query.day = day("2026-06-30");
    query.search = QStringLiteral("柳溪镇信受〔2026〕1号");
    const auto found = workspace->list(query);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().stream == order.stream);
}

TEST_CASE(
    "while it is not said what the file is, no paper gets a number, and one without number is issued all the same")
{
    Desk desk;
    IssueOrder order;
    {
        const auto workspace = desk.create();
        order = accepted(*workspace);
        removeRecord(desk, *workspace);
    }
    const auto workspace = desk.open();
    CHECK(refused(*workspace, order).is(numberingStopped));
    IssueOrder plain = order;
    plain.paper.prefix.clear();
    CHECK(issued(*workspace, plain).isEmpty());
}

TEST_CASE("a file from elsewhere gives papers no number before the last one was read out, series by series")
{
    Desk desk("2026-06-30");
    IssueOrder order;
    {
        const auto workspace = desk.create();
        order = accepted(*workspace);
        CHECK(issued(*workspace, accepted(*workspace)) == number(1));
        removeRecord(desk, *workspace);
    }
    const auto workspace = desk.open();
    CHECK(workspace->adoptPapers({number(7)}).error().is(adoptNotNeeded)); // what the file is comes first
    REQUIRE(workspace->adoptNumber(QStringLiteral("2")));
    const Error unknown = refused(*workspace, order);
    CHECK(unknown.is(paperLastUnknown));
    CHECK(unknown.arguments == QStringList{QStringLiteral("柳溪镇信受〔2026〕")});
    order.paper.serial = 8;
    CHECK(refused(*workspace, order).is(paperLastUnknown));
    order.paper.serial = 0;
    CHECK(workspace->adoptPapers({QStringLiteral("七号")}).error().is(paperBadNumber));
    REQUIRE(workspace->adoptPapers({number(7)}));
    CHECK(workspace->adoptPapers({number(9)}).error().is(adoptNotNeeded));
    CHECK(issued(*workspace, order) == number(8));

    IssueOrder other = accepted(*workspace);
    other.paper.prefix = QStringLiteral("柳溪镇信告");
    CHECK(refused(*workspace, other).is(paperLastUnknown));
    REQUIRE(workspace->adoptPapers({QStringLiteral("柳溪镇信告〔2026〕0号")}));
    CHECK(issued(*workspace, other) == QStringLiteral("柳溪镇信告〔2026〕1号"));

    desk.clock.setToday(day("2027-01-10")); // a year that began after the file was adopted has no papers elsewhere
    CHECK(issued(*workspace, accepted(*workspace, "2027-01-10")) == number(1, 2027));
}

TEST_CASE("the last paper may be read out together with the last case")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        removeRecord(desk, *workspace);
    }
    const auto workspace = desk.open();
    CHECK(workspace->adoptNumber(QStringLiteral("2"), {QStringLiteral("3号")}).error().is(paperBadNumber));
    REQUIRE(workspace->adoptNumber(QStringLiteral("2"), {number(3)}));
    CHECK(issued(*workspace, accepted(*workspace)) == number(4));
}

TEST_CASE("a file put back on its own computer goes on above the papers that are remembered here")
{
    Desk desk;
    const QString old = desk.dir.path(QStringLiteral("old.db"));
    {
        const auto workspace = desk.create();
        CHECK(issued(*workspace, accepted(*workspace)) == number(1));
    }
    REQUIRE(QFile::copy(desk.options().path, old));
    {
        const auto workspace = desk.open();
        CHECK(issued(*workspace, accepted(*workspace)) == number(2));
    }
    REQUIRE(QFile::remove(desk.options().path));
    QFile::remove(desk.options().path + QStringLiteral("-wal"));
    REQUIRE(QFile::rename(old, desk.options().path));
    const auto restored = desk.open();
    REQUIRE(restored->notices().size() == 1);
    REQUIRE(restored->adoptNumber(QStringLiteral("5")));
    CHECK(issued(*restored, accepted(*restored)) == number(3));
}

TEST_CASE("a second computer of the office has a series of its own")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        CHECK(issued(*workspace, accepted(*workspace)) == number(1));
    }
    const QString copyName = QStringLiteral("副本.xfd");
    REQUIRE(QFile::copy(desk.options().path, desk.options(copyName).path));
    const auto copy = desk.open(copyName);
    REQUIRE(copy->adoptLetter(QStringLiteral("B")));
    CHECK(issued(*copy, accepted(*copy)) == QStringLiteral("柳溪镇信受B〔2026〕1号"));
    const auto original = desk.open();
    CHECK(issued(*original, accepted(*original)) == number(2));
}

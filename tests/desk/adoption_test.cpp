#include "core/desk/adoption.h"
#include "tests/support/deskfixture.h"

#include <QFile>

using namespace xf;
using namespace xf::test;

namespace {

const QString copyName = QStringLiteral("副本.xfd");

void copyBeside(Desk& desk)
{
    execute(*desk.create(), {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
    REQUIRE(QFile::copy(desk.options().path, desk.options(copyName).path));
}

FileDoubt doubtOf(Workspace& workspace, int year = 2026)
{
    const Result<FileDoubt> doubt = fileDoubt(workspace, year);
    REQUIRE(doubt);
    return *doubt;
}

QStringList heads(const FileDoubt& doubt)
{
    QStringList all;
    for (const PaperSeries& series : doubt.series) {
        all << series.head;
    }
    return all;
}

} // namespace

TEST_CASE("a file that is known raises no question, one that cannot be written none that could be answered")
{
    Desk desk;
    copyBeside(desk);
    CHECK_FALSE(doubtOf(*desk.open()).open());
    WorkspaceOptions reading = desk.options(copyName);
    reading.readOnly = true;
    CHECK_FALSE(doubtOf(**Workspace::open(reading)).open());
}

TEST_CASE("either it goes on or it gets a letter: neither and both are refused")
{
    Desk desk;
    copyBeside(desk);
    const auto copy = desk.open(copyName);
    CHECK(adopt(*copy, {}).error().is(adoptNothingSaid));
    CHECK(adopt(*copy, {QStringLiteral("7"), {}, QStringLiteral("B")}).error().is(adoptNothingSaid));
    CHECK(doubtOf(*copy).why == QLatin1String(fileCopied.id));
    CHECK(adopt(*copy, {{}, {}, QStringLiteral("A")}).error().is(adoptSameLetter));
    REQUIRE(adopt(*copy, {{}, {}, QStringLiteral("b")}));
    CHECK(copy->identity().letter == QStringLiteral("B"));
    CHECK_FALSE(doubtOf(*copy).open()); // a letter of its own is a series of its own
}

TEST_CASE("a copy that goes on asks series by series for the last papers, until each was read out")
{
    Desk desk;
    copyBeside(desk);
    {
        const auto copy = desk.open(copyName);
        const FileDoubt doubt = doubtOf(*copy);
        REQUIRE(doubt.series.size() == 5);
        CHECK(doubt.series.front().kind == PaperKind::AcceptanceNotice);
        CHECK(doubt.series.front().head == QStringLiteral("柳溪镇信受〔2026〕"));
        REQUIRE(adopt(*copy, {QStringLiteral("1"), {lastPaperOf(doubt.series.front(), QStringLiteral(" 7 "))}, {}}));
    }
    const auto copy = desk.open(copyName); // what was not said is asked the next time too
    const FileDoubt left = doubtOf(*copy);
    CHECK(left.why.isEmpty());
    CHECK(left.series.size() == 4);
    CHECK_FALSE(heads(left).contains(QStringLiteral("柳溪镇信受〔2026〕")));
    QStringList rest;
    for (const PaperSeries& series : left.series) {
        rest << lastPaperOf(series, QStringLiteral("0"));
    }
    REQUIRE(adopt(*copy, {{}, rest, {}}));
    CHECK_FALSE(doubtOf(*copy).open());
    CHECK_FALSE(doubtOf(*copy, 2027).open());
}

TEST_CASE("what was noted in an unanswered copy leaves the question for the next time")
{
    Desk desk;
    copyBeside(desk);
    {
        const auto copy = desk.open(copyName);
        const Result<std::vector<CaseListRow>> rows = copy->list(CaseQuery());
        REQUIRE(rows);
        execute(*copy, rows->front().stream, AddNote{QStringLiteral("副本里的记事")}, "2026-03-10");
        CHECK(doubtOf(*copy).why == QLatin1String(fileCopied.id));
    }
    CHECK(doubtOf(*desk.open(copyName)).why == QLatin1String(fileCopied.id));
}

TEST_CASE("a backup put back on its own computer asks for no papers: they are remembered there")
{
    Desk desk;
    copyBeside(desk);
    execute(*desk.open(), {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-10");
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile::remove(desk.options().path + QLatin1String(suffix));
    }
    REQUIRE(QFile::rename(desk.options(copyName).path, desk.options().path));
    const auto restored = desk.open();
    const FileDoubt doubt = doubtOf(*restored);
    CHECK(doubt.why == QLatin1String(fileBehind.id));
    CHECK(doubt.series.empty());
    REQUIRE(adopt(*restored, {QStringLiteral("2"), {}, {}}));
    CHECK_FALSE(doubtOf(*restored).open());
}

TEST_CASE("the last paper is typed as a serial or as it is printed")
{
    const PaperSeries series{PaperKind::AcceptanceNotice, QStringLiteral("柳溪镇信受〔2026〕")};
    CHECK(lastPaperOf(series, QStringLiteral("12")) == QStringLiteral("柳溪镇信受〔2026〕12号"));
    CHECK(lastPaperOf(series, QStringLiteral(" 柳溪镇信受〔2026〕12号")) == QStringLiteral("柳溪镇信受〔2026〕12号"));
    CHECK(lastPaperOf(series, QStringLiteral("十二")) == QStringLiteral("十二"));
}

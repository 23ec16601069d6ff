#include "core/desk/board.h"
#include "core/desk/importmessages.h"
#include "tests/bench/bench.h"
#include "tests/bench/messagetexts.h"
#include "tests/bench/rawsqlite.h"

#include <QFileInfo>

// What a new holiday notice costs where every case is open, and the board of that file.
namespace xf::bench {

namespace {

QString openFile(int cases)
{
    return QStringLiteral("open-%1.xfd").arg(cases);
}

void makeOpenFile(World& world)
{
    const int cases = world.settings.cases;
    if (QFileInfo::exists(world.path(openFile(cases)))) {
        const auto workspace = world.open(openFile(cases)); // an older program's views are made anew here
        if (*take(workspace->caseCount(), "count") == cases) {
            return;
        }
    }
    const MessageTexts texts;
    auto workspace = world.create(openFile(cases));
    constexpr int atOnce = 5000;
    for (int first = 0; first < cases; first += atOnce) {
        expect(importMessages(*workspace, texts.openCsv(first, std::min(atOnce, cases - first)), benchDay()), "import");
    }
}

// A notice of this year that no other has: the last day of each period of July and August becomes a day off.
YearNotice otherNotice()
{
    YearNotice notice;
    notice.year = benchDay().year();
    notice.source = QStringLiteral("bench");
    notice.since = 1;
    for (Date day = Date::fromYmd(notice.year, 7, 1); day <= Date::fromYmd(notice.year, 8, 31); day = day.plusDays(1)) {
        if (day.days() % 3 == 0) {
            notice.holidays.emplace_back(day, QStringLiteral("休息"));
        }
    }
    return notice;
}

void print(const char* what, const Cost& cost, const Cost& against, const char* baseline)
{
    std::printf("%-44s %9.3f s wall %9.3f s cpu %7.1f times %s\n", what, cost.wall / 1e3, cost.cpu / 1e3,
        cost.wall / against.wall, baseline);
    std::fflush(stdout);
}

} // namespace

void benchCalendars(World& world)
{
    makeOpenFile(world);
    std::printf("\nA holiday notice at %d open cases\n", world.settings.cases);
    const QString copy = QStringLiteral("calendars.xfd");
    world.copy(openFile(world.settings.cases), copy);
    Cost scan;
    {
        RawSqlite raw(world.path(copy));
        scan = bestOf(
            world.settings.runs, [&] { raw.number("SELECT sum(due) FROM view_clock WHERE met IS NULL AND duty = 1"); });
    }
    const auto workspace = world.open(copy);
    std::size_t lines = 0;
    const Cost duties =
        bestOf(world.settings.runs, [&] { lines = take(workspace->openDuties(benchDay()), "duties")->size(); });
    std::printf("open duties: %zu\n", lines);
    print("the duties behind the board, of view_clock", duties, scan, "a scan of view_clock");
    const Cost board =
        bestOf(world.settings.runs, [&] { lines = take(boardLines(*workspace, benchDay()), "board")->size(); });
    std::printf("lines of the board: %zu\n", lines);
    print("the board, each line told when it is looked at", board, scan, "a scan of view_clock");
    const Cost told = timed([&] {
        auto rows = take(boardLines(*workspace, benchDay()), "board");
        for (std::size_t i = 0; i < std::min<std::size_t>(rows->size(), 100); ++i) {
            expect(tell(*workspace, benchDay(), (*rows)[i]), "a line");
        }
    });
    print("the same with 100 lines told", told, scan, "a scan of view_clock");
    qint64 looked = 0;
    std::size_t moved = 0;
    const Cost notice = timed([&] {
        const auto change = take(workspace->noteCalendar({otherNotice()}), "notice");
        looked = change->cases;
        moved = change->dates.size();
    });
    std::printf("cases looked at anew: %lld, dates moved: %zu\n", static_cast<long long>(looked), moved);
    print("a notice of this year", notice, scan, "a scan of view_clock");
    const Cost all = timed([&] {
        const auto change = take(workspace->chooseClocks(Setting::CountDuties, QStringLiteral("rolled")), "counting");
        looked = change->cases;
        moved = change->dates.size();
    });
    std::printf("cases looked at anew: %lld, dates moved: %zu\n", static_cast<long long>(looked), moved);
    print("another counting: every clock of every case", all, scan, "a scan of view_clock");
    const Cost rebuilt = timed([&] { expect(workspace->rebuild(), "rebuild"); });
    print("for comparison: rebuild", rebuilt, scan, "a scan of view_clock");
}

} // namespace xf::bench

#include "core/base/fieldcodec.h"
#include "core/store/calendars.h"
#include "core/store/storeerrors.h"
#include "tests/support/calendardesk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

int entriesWith(Workspace& workspace, const char* tag)
{
    const auto entries = workspace.allEntries();
    REQUIRE(entries);
    return int(std::count_if(entries->begin(), entries->end(),
        [&](const Entry& entry) { return entry.envelope.tag == QLatin1String(tag); }));
}

QString refused(Workspace& workspace, const char* text)
{
    const Result<CalendarChange> change = workspace.noteCalendar(noticesOf(text));
    return change ? QStringLiteral("done") : change.error().code;
}

} // namespace

TEST_CASE("a date in 2027 is provisional until the year's notice is in, then final, and what moved is listed")
{
    Desk desk("2026-12-28");
    auto workspace = desk.create();
    const QByteArray stream = answersAtYearsEnd(*workspace);
    const ClockRow before = clockOfRule(*workspace, stream, RuleId::ReviewRequest);
    CHECK(before.rolled == day("2027-01-25"));
    CHECK(before.provisional);

    const CalendarChange change = notes(*workspace, notice2027);
    CHECK(change.years == std::vector<int>{2027});
    const ClockRow after = clockOfRule(*workspace, stream, RuleId::ReviewRequest);
    CHECK(after.rolled == day("2027-01-27")); // the 24th is a Sunday, the 25th and 26th are holidays
    CHECK_FALSE(after.provisional);
    const auto moved = std::find_if(change.dates.begin(), change.dates.end(),
        [](const MovedDate& date) { return date.after.rule == ruleWord(RuleId::ReviewRequest); });
    REQUIRE(moved != change.dates.end());
    CHECK(moved->number == folded(*workspace, stream).number);
    CHECK(moved->before.last == day("2027-01-25"));
    CHECK(moved->after.last == day("2027-01-27"));
    CHECK(moved->becameFinal());
    // The office's own last day stays where it is, and is final now.
    const auto settled = std::find_if(change.dates.begin(), change.dates.end(),
        [](const MovedDate& date) { return date.after.rule == ruleWord(RuleId::Handle); });
    REQUIRE(settled != change.dates.end());
    CHECK_FALSE(settled->moved());
    CHECK(settled->becameFinal());
    CHECK(isSound(*workspace));

    workspace = desk.open(); // and it stays
    CHECK(workspace->calendar().hasNotice(2027));
    CHECK(clockOfRule(*workspace, stream, RuleId::ReviewRequest) == after);
}

TEST_CASE("a closed case keeps the dates it was closed with, whatever notice comes later")
{
    Desk desk("2027-01-04");
    auto workspace = desk.create();
    const QByteArray early = answersAtYearsEnd(*workspace);
    execute(*workspace, early, typed("conclude"), "2026-12-26");
    CHECK(entriesWith(*workspace, CalendarMeasured::tag) == 0); // the program's table needs no saying
    CHECK(notes(*workspace, notice2027).dates.empty());
    CHECK(clockOfRule(*workspace, early, RuleId::ReviewRequest).rolled == day("2027-01-25"));

    const QByteArray between = answersAtYearsEnd(*workspace);
    execute(*workspace, between, typed("conclude"), "2027-01-04");
    CHECK(entriesWith(*workspace, CalendarMeasured::tag) == 1);
    const QByteArray second = answersAtYearsEnd(*workspace);
    execute(*workspace, second, typed("conclude"), "2027-01-04");
    CHECK(entriesWith(*workspace, CalendarMeasured::tag) == 1); // said once

    const QByteArray open = answersAtYearsEnd(*workspace);
    const CalendarChange change = notes(*workspace, corrected2027);
    REQUIRE(change.dates.size() == 1);
    CHECK(change.dates.front().number == folded(*workspace, open).number);
    for (int again = 0; again < 2; ++again) {
        CHECK(clockOfRule(*workspace, early, RuleId::ReviewRequest).rolled == day("2027-01-25"));
        CHECK(clockOfRule(*workspace, early, RuleId::ReviewRequest).provisional);
        CHECK(clockOfRule(*workspace, between, RuleId::ReviewRequest).rolled == day("2027-01-27"));
        CHECK(clockOfRule(*workspace, second, RuleId::ReviewRequest).rolled == day("2027-01-27"));
        CHECK(clockOfRule(*workspace, open, RuleId::ReviewRequest).rolled == day("2027-01-26"));
        CHECK(isSound(*workspace));
        workspace = desk.open();
    }
    REQUIRE(workspace->rebuild());
    CHECK(clockOfRule(*workspace, between, RuleId::ReviewRequest).rolled == day("2027-01-27"));
    CHECK(isSound(*workspace));
}

TEST_CASE("the same notice again is refused and writes nothing, a file with one year more brings that year alone")
{
    Desk desk("2026-12-28");
    const auto workspace = desk.create();
    notes(*workspace, notice2027);
    const int entries = entriesWith(*workspace, CalendarNoticed::tag);
    CHECK(refused(*workspace, notice2027) == QStringLiteral("calendar.known"));
    // Another source and other names for the same days are no news either.
    CHECK(refused(*workspace,
              "year 2027\nsource 别处\nholiday 2027-01-01..2027-01-03 新年\n"
              "holiday 2027-01-25..2027-01-26 春节\nworkday 2027-01-09\n") == QStringLiteral("calendar.known"));
    CHECK(entriesWith(*workspace, CalendarNoticed::tag) == entries);
    const CalendarChange change = notes(*workspace, (QByteArray(notice2027) + notice2028).constData());
    CHECK(change.years == std::vector<int>{2028});
    CHECK(change.known == std::vector<int>{2027});
    CHECK(refused(*workspace, notice2028) == QStringLiteral("calendar.known"));
    // What comes with the program is in already.
    QByteArray known("year 2025\nsource 抄\n");
    for (const YearNotice& notice : calendar().notices()) {
        if (notice.year == 2025) {
            for (const auto& [date, name] : notice.holidays) {
                known += "holiday " + date.iso().toUtf8() + " " + name.toUtf8() + "\n";
            }
            for (const Date date : notice.workdays) {
                known += "workday " + date.iso().toUtf8() + "\n";
            }
        }
    }
    CHECK(refused(*workspace, known.constData()) == QStringLiteral("calendar.known"));
}

TEST_CASE("evaluating only what a notice touches gives what a rebuild gives")
{
    Desk desk("2027-03-01");
    auto workspace = desk.create();
    SeededRandom random(5);
    for (int i = 0; i < 60; ++i) {
        const Date on = day("2026-10-01").plusDays(int(quint8(random.bytes(1)[0])) % 130);
        const QByteArray iso = on.iso().toLatin1();
        const QByteArray stream = registersOn(*workspace, iso.constData());
        if (i % 3 == 0) {
            continue;
        }
        if (i % 7 == 0) {
            execute(*workspace, stream, typed("forward unit=水管站"), iso.constData());
            continue;
        }
        execute(*workspace, stream, typed("accept"), iso.constData());
        if (i % 2 == 0) {
            execute(*workspace, stream, typed("hear text=说了"), iso.constData());
            execute(*workspace, stream, typed("investigate text=看了"), iso.constData());
            execute(*workspace, stream,
                typed("decide text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support"),
                iso.constData());
            execute(*workspace, stream, typed("deliver"), iso.constData());
        }
        if (i % 4 == 0) {
            execute(*workspace, stream, typed("conclude"), iso.constData());
        }
        if (i == 30) {
            notes(*workspace, notice2028);
        }
    }
    for (const char* notice : {notice2027, corrected2027}) {
        const CalendarChange change = notes(*workspace, notice);
        CHECK((notice == corrected2027 || !change.dates.empty()));
        CHECK(change.cases > 0);
        CHECK(change.cases < 60); // not all: what ended before is not looked at
        const QStringList views = viewRows(desk.options().path);
        CHECK(isSound(*workspace));
        REQUIRE(workspace->rebuild());
        CHECK(viewRows(desk.options().path) == views);
    }
    // Also when the program itself comes with the year, or without what it had.
    const WorkCalendar bundled = calendar();
    std::vector<YearNotice> more = bundled.notices();
    more.push_back(noticesOf(notice2028).front());
    more.back().since = bundled.version() + 1;
    const WorkCalendar newer = *WorkCalendar::fromNotices(more);
    for (const WorkCalendar* table : {&newer, &bundled}) {
        workspace.reset();
        WorkspaceOptions options = desk.options();
        options.calendar = table;
        workspace = std::move(*Workspace::open(options));
        const QStringList views = viewRows(options.path);
        CHECK(isSound(*workspace));
        REQUIRE(workspace->rebuild());
        CHECK(viewRows(options.path) == views);
    }
}

TEST_CASE("an import that is stopped leaves nothing")
{
    Desk desk("2026-12-28");
    const auto workspace = desk.create();
    const QByteArray stream = answersAtYearsEnd(*workspace);
    const QStringList views = viewRows(desk.options().path);
    const auto entries = workspace->allEntries();
    const Result<CalendarChange> stopped =
        workspace->noteCalendar(noticesOf(notice2027), {}, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().is(storeStopped));
    CHECK_FALSE(workspace->calendar().hasNotice(2027));
    CHECK(viewRows(desk.options().path) == views);
    CHECK(workspace->allEntries()->size() == entries->size());
    CHECK(isSound(*workspace));
    // What is written afterwards is measured with what the file knows.
    execute(*workspace, stream, typed("conclude"), "2026-12-28");
    CHECK(clockOfRule(*workspace, stream, RuleId::ReviewRequest).rolled == day("2027-01-25"));
    CHECK(notes(*workspace, notice2027).years == std::vector<int>{2027});
}

TEST_CASE("who only reads brings nothing in")
{
    Desk desk("2026-12-28");
    desk.create();
    WorkspaceOptions options = desk.options();
    options.readOnly = true;
    const auto workspace = std::move(*Workspace::open(options));
    CHECK(workspace->noteCalendar(noticesOf(notice2027)).error().is(storeOpenedReadOnly));
}

TEST_CASE("what another connection brought in measures what this one writes")
{
    Desk desk("2026-12-28");
    const auto one = desk.create();
    const auto other = desk.open();
    notes(*other, notice2027);
    CHECK(one->calendar().hasNotice(2027));
    const QByteArray stream = answersAtYearsEnd(*one);
    CHECK(clockOfRule(*other, stream, RuleId::ReviewRequest).rolled == day("2027-01-27"));
    CHECK(isSound(*one));
}

TEST_CASE("notices beside the data file count before the program's and after what was brought in")
{
    Desk desk("2026-12-28");
    desk.create();
    WorkspaceOptions options = desk.options();
    options.besides = noticesOf(corrected2027);
    const auto workspace = std::move(*Workspace::open(options));
    CHECK(workspace->calendar().isRestDay(day("2027-01-25")));
    CHECK_FALSE(workspace->calendar().isRestDay(day("2027-01-26")));
    CHECK(refused(*workspace, corrected2027) == QStringLiteral("calendar.known"));
    notes(*workspace, notice2027);
    CHECK(workspace->calendar().isRestDay(day("2027-01-26")));
    const auto known = workspace->calendarNotices();
    REQUIRE(known);
    CHECK(std::count_if(known->begin(), known->end(),
              [](const KnownNotice& notice) { return notice.notice.year == 2027 && notice.counts; }) == 1);
}

TEST_CASE("tags, field numbers and bytes of the calendar stream are for ever")
{
    CHECK(QByteArray(CalendarNoticed::tag) == "calendar.noticed");
    CHECK(QByteArray(CalendarMeasured::tag) == "calendar.measured");
    CHECK(CalendarNoticed::version == 1);
    CHECK(CalendarMeasured::version == 1);
    CalendarNoticed noticed;
    static_cast<NoticeFacts&>(noticed) = factsOf(noticesOf(notice2027).front());
    // By hand: {1: 2027, 2: source, 3: [{1: from, 2: to, 3: name} …], 4: [day]}; days since 1970 as python3 counts
    // them.
    const QByteArray bytes = encode(noticed);
    CHECK(bytes.toHex() ==
          "a4011907eb0274e8af95e58f91e3809432303236e3809531e58fb70382a301195153021951550366e58583e697a6a301"
          "19516b0219516c0366e698a5e88a82048119515b");
    NoticeFacts back;
    REQUIRE(decode(bytes, back, Unknown::Refuse));
    CHECK(back == noticed);
    const CalendarMeasured measured{7, {back}};
    const QByteArray named = encode(measured);
    CHECK(named.toHex() == "a201070281" + bytes.toHex());
    CHECK(nameOfCalendar(named) == 724216217); // by openssl: SM3 of "xinfang-calendar-1", a zero byte, payload
    CHECK(nameOfCalendar(named) >= firstCalendarName);
    CHECK(nameOfCalendar(named) < pastCalendarNames);
}

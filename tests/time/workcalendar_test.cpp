#include "core/time/calendartext.h"

#include <catch2/catch.hpp>

namespace xf {

namespace {

Date day(const char* iso)
{
    const Date date = Date::parse(QString::fromLatin1(iso));
    REQUIRE(date.isValid());
    return date;
}

const WorkCalendar& bundled()
{
    static const WorkCalendar calendar = bundledCalendar();
    return calendar;
}

WorkCalendar parsed(const QByteArray& text)
{
    Result<WorkCalendar> calendar = parseCalendar(text);
    REQUIRE(calendar.has_value());
    return *calendar;
}

Error refusal(const QByteArray& text)
{
    const Result<WorkCalendar> calendar = parseCalendar(text);
    REQUIRE_FALSE(calendar.has_value());
    return calendar.error();
}

const QByteArray year2026("year 2026\nsince 1\nsource notice\n");

} // namespace

TEST_CASE("the bundled table has every notice from 2004 to 2026")
{
    CHECK(bundled().version() == 1);
    for (int year = 2004; year <= 2026; ++year) {
        CHECK(bundled().hasNotice(year));
    }
    CHECK_FALSE(bundled().hasNotice(2003));
    CHECK_FALSE(bundled().hasNotice(2027));
    for (const YearNotice& notice : bundled().notices()) {
        INFO(notice.year);
        CHECK(notice.holidays.size() >= 22);
        CHECK(notice.workdays.size() >= 5);
        CHECK_FALSE(notice.source.isEmpty());
        for (const auto& [date, name] : notice.holidays) {
            CHECK_FALSE(name.isEmpty());
        }
    }
}

TEST_CASE("days of 2026 are as the notice says")
{
    for (const char* worked : {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}) {
        CHECK(bundled().isWorkingDay(day(worked)));
        CHECK(bundled().reason(day(worked)) == DayReason{DayKind::WorkingWeekend, {}});
    }
    CHECK(bundled().reason(day("2026-06-19")) == DayReason{DayKind::Holiday, QStringLiteral("端午节")});
    CHECK(bundled().reason(day("2026-06-21")) == DayReason{DayKind::Holiday, QStringLiteral("端午节")});
    CHECK(bundled().reason(day("2026-06-22")) == DayReason{DayKind::Workday, {}});
    CHECK(bundled().reason(day("2026-06-27")) == DayReason{DayKind::Weekend, {}});
    CHECK(bundled().isRestDay(day("2026-02-15")));
    CHECK(bundled().isRestDay(day("2026-02-23")));
    CHECK(bundled().isWorkingDay(day("2026-02-24")));
}

TEST_CASE("notices that were amended count as amended")
{
    CHECK(bundled().isRestDay(day("2015-09-03"))); // 国发明电〔2015〕1号
    CHECK(bundled().isWorkingDay(day("2015-09-06")));
    CHECK(bundled().isRestDay(day("2019-05-03"))); // 国办发明电〔2019〕3号
    CHECK(bundled().isWorkingDay(day("2019-05-05")));
    CHECK(bundled().isRestDay(day("2020-01-31"))); // 国办发明电〔2020〕1号
    CHECK(bundled().isRestDay(day("2020-02-01")));
}

TEST_CASE("a notice may move days of the December before it")
{
    CHECK(bundled().isWorkingDay(day("2011-12-31")));
    CHECK(bundled().isWorkingDay(day("2018-12-29")));
    CHECK(bundled().isRestDay(day("2018-12-31")));
}

TEST_CASE("without a notice there are weekends and the holidays with a fixed date")
{
    const WorkCalendar none;
    CHECK(none.version() == 0);
    CHECK(none.reason(day("2027-01-01")) == DayReason{DayKind::FixedHoliday, QStringLiteral("元旦")});
    CHECK(none.isRestDay(day("2028-05-01")));
    CHECK(none.isRestDay(day("2028-05-02")));
    CHECK(none.isWorkingDay(day("2028-05-03")));
    CHECK(none.isRestDay(day("2029-10-01")));
    CHECK(none.isRestDay(day("2029-10-02")));
    CHECK(none.isRestDay(day("2029-10-03")));
    CHECK(none.isWorkingDay(day("2029-10-04")));
    CHECK(none.isWorkingDay(day("2023-05-02"))); // one day of Labour Day from 2008 to 2024
    CHECK(none.isRestDay(day("2007-05-03")));    // three days until 2007
    CHECK(none.isRestDay(day("2027-01-02")));    // Saturday
}

TEST_CASE("a day is provisional as long as a notice may still change it")
{
    CHECK_FALSE(bundled().isProvisional(day("2026-12-27")));
    CHECK(bundled().isProvisional(day("2026-12-28")));
    CHECK(bundled().isProvisional(day("2026-12-31")));
    CHECK(bundled().isProvisional(day("2027-01-01")));
    CHECK(bundled().isProvisional(day("2003-06-02")));
    CHECK_FALSE(bundled().isProvisional(day("2025-12-31")));
    CHECK_FALSE(bundled().isProvisional(day("2004-01-01")));
}

TEST_CASE("counting working days")
{
    CHECK(bundled().nextWorkingDayOnOrAfter(day("2026-02-14")) == day("2026-02-14"));
    CHECK(bundled().nextWorkingDayOnOrAfter(day("2026-02-15")) == day("2026-02-24"));
    CHECK(bundled().addWorkingDays(day("2026-02-27"), 0) == day("2026-02-27"));
    CHECK(bundled().addWorkingDays(day("2026-02-27"), 1) == day("2026-02-28"));
    CHECK(bundled().workingDaysBetween(day("2026-02-27"), day("2026-03-05")) == 5);
    CHECK(bundled().workingDaysBetween(day("2026-03-05"), day("2026-03-05")) == 0);
    CHECK(bundled().workingDaysBetween(day("2026-03-05"), day("2026-02-27")) == 0);
    for (int count = 1; count <= 40; ++count) {
        const Date end = bundled().addWorkingDays(day("2025-12-20"), count);
        CHECK(bundled().isWorkingDay(end));
        CHECK(bundled().workingDaysBetween(day("2025-12-20"), end) == count);
    }
    CHECK_FALSE(bundled().addWorkingDays(day("2999-12-30"), 3).isValid());
    CHECK_FALSE(bundled().addWorkingDays(Date(), 3).isValid());
    CHECK_FALSE(bundled().nextWorkingDayOnOrAfter(Date()).isValid());
    CHECK(bundled().workingDaysBetween(Date(), day("2026-03-05")) == 0);
}

TEST_CASE("an earlier version of the table answers as it did then")
{
    const WorkCalendar calendar = parsed("year 2026\nsince 1\nsource a\nholiday 2026-04-06 清明节\n"
                                         "year 2027\nsince 2\nsource b\nholiday 2027-04-05 清明节\n"
                                         "year 2026\nsince 3\nsource c\nholiday 2026-04-07 清明节\n");
    CHECK(calendar.version() == 3);
    CHECK(calendar.isWorkingDay(day("2026-04-06"))); // the amended notice replaces the first whole
    CHECK(calendar.isRestDay(day("2026-04-07")));

    const WorkCalendar second = calendar.atVersion(2);
    CHECK(second.version() == 2);
    CHECK(second.isRestDay(day("2026-04-06")));
    CHECK(second.isRestDay(day("2027-04-05")));
    CHECK_FALSE(second.isProvisional(day("2026-12-31")));

    const WorkCalendar first = calendar.atVersion(1);
    CHECK(first.isWorkingDay(day("2027-04-05")));
    CHECK(first.isProvisional(day("2026-12-31")));
    CHECK(calendar.atVersion(0).notices().empty());
    CHECK(calendar.atVersion(9).notices() == calendar.notices());
}

TEST_CASE("a table written with another editor is read all the same")
{
    const WorkCalendar calendar =
        parsed("\xEF\xBB\xBF# 放假\r\n\r\n  year 2026\r\nsince 1\r\nsource 国办发明电〔2025〕7号\r\n"
               "holiday  2026-04-04..2026-04-06   清明节\r\nworkday 2026-02-14 2026-02-28\r\n");
    REQUIRE(calendar.notices().size() == 1);
    CHECK(calendar.notices().front().source == QStringLiteral("国办发明电〔2025〕7号"));
    CHECK(calendar.notices().front().holidays.size() == 3);
    CHECK(calendar.notices().front().workdays.size() == 2);
    CHECK(calendar.isWorkingDay(day("2026-02-14")));
}

TEST_CASE("a table that is not understood is refused whole")
{
    SECTION("the line is named")
    {
        for (const char* line : {"holiday 2026-02-30 春节", "holiday 2026-02-15..2026-02-10 春节", "holiday 2026-02-15",
                 "holiday", "workday", "workday 2026-02-14 soon", "vacation 2026-02-15 春节", "since 2", "source again",
                 "holiday 2026-02-01..2026-06-01 春节", "holiday 2026-2-15 春节"}) {
            INFO(line);
            const Error error = refusal(year2026 + line + "\n");
            CHECK(error.is(calendarBadLine));
            CHECK(error.arguments.value(0) == QStringLiteral("4"));
        }
        CHECK(refusal("year soon\n").is(calendarBadLine));
        CHECK(refusal("year 2026\nsince 0\n").is(calendarBadLine));
        CHECK(refusal("since 1\n").is(calendarNoYearYet));
    }
    SECTION("something is missing")
    {
        CHECK(refusal("").is(calendarEmpty));
        CHECK(refusal("# nothing\n").is(calendarEmpty));
        CHECK(refusal("year 2026\nsince 1\n").is(calendarIncomplete));
        CHECK(refusal("year 2026\nsource a\n").is(calendarIncomplete));
    }
    SECTION("the days cannot be")
    {
        CHECK(refusal(year2026 + "holiday 2027-01-01 元旦\n").is(calendarForeignDay));
        CHECK(refusal(year2026 + "holiday 2025-11-30 元旦\n").is(calendarForeignDay));
        CHECK(refusal(year2026 + "workday 2026-02-14 2026-02-14\n").is(calendarDayTwice));
        CHECK(refusal(year2026 + "holiday 2026-02-14 春节\nworkday 2026-02-14\n").is(calendarDayTwice));
        CHECK(refusal(year2026 + "workday 2026-02-16\n").is(calendarWorkdayNoWeekend));
        CHECK(refusal(year2026 + "workday 2026-05-02\n").is(calendarWorkdayIsFixed));
        CHECK(refusal(year2026 + year2026).is(calendarYearTwice));
        CHECK(refusal("year 1800\nsince 1\nsource a\n").is(calendarBadNotice));
    }
    SECTION("it is no text")
    {
        CHECK(refusal("year 2026\n\xFF\xFE\n").is(calendarNotText));
    }
}

} // namespace xf

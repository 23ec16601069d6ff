#include "core/base/date.h"

#include <QDate>

#include <catch2/catch.hpp>

using xf::Date;

TEST_CASE("a date without a value is not valid and has no text")
{
    const Date none;
    CHECK_FALSE(none.isValid());
    CHECK(none.iso().isEmpty());
    CHECK(none.chinese().isEmpty());
    CHECK_FALSE(none.plusDays(1).isValid());
    CHECK(none == Date());
    CHECK(none < Date::fromYmd(1900, 1, 1));
}

TEST_CASE("a date knows its parts")
{
    const Date date = Date::fromYmd(2026, 3, 2);
    REQUIRE(date.isValid());
    CHECK(date.year() == 2026);
    CHECK(date.month() == 3);
    CHECK(date.day() == 2);
    CHECK(date.weekday() == 1); // a Monday
    CHECK(date.iso() == QStringLiteral("2026-03-02"));
    CHECK(date.chinese() == QStringLiteral("2026年3月2日"));
}

TEST_CASE("days are counted from 1970-01-01")
{
    CHECK(Date::fromYmd(1970, 1, 1).days() == 0);
    CHECK(Date::fromYmd(1969, 12, 31).days() == -1);
    CHECK(Date::fromYmd(2000, 3, 1).days() == 11017);
    CHECK(Date::fromDays(11017) == Date::fromYmd(2000, 3, 1));
}

TEST_CASE("dates outside 1900 to 2999 are refused on the way in")
{
    CHECK(Date::fromYmd(1900, 1, 1).isValid());
    CHECK_FALSE(Date::fromYmd(1899, 12, 31).isValid());
    CHECK(Date::fromYmd(2999, 12, 31).isValid());
    CHECK_FALSE(Date::fromYmd(3000, 1, 1).isValid());
    CHECK_FALSE(Date::fromYmd(2999, 12, 31).plusDays(1).isValid());
    CHECK_FALSE(Date::fromYmd(1900, 1, 1).plusDays(-1).isValid());
    CHECK_FALSE(Date::fromDays(Q_INT64_C(4000000000)).isValid());
    CHECK_FALSE(Date::fromDays(std::numeric_limits<qint64>::min()).isValid());
    CHECK_FALSE(Date::fromDays(std::numeric_limits<qint64>::max()).isValid());
}

TEST_CASE("days that no month has are refused")
{
    CHECK_FALSE(Date::fromYmd(2026, 2, 29).isValid());
    CHECK(Date::fromYmd(2024, 2, 29).isValid());
    CHECK_FALSE(Date::fromYmd(2100, 2, 29).isValid());
    CHECK_FALSE(Date::fromYmd(2026, 4, 31).isValid());
    CHECK_FALSE(Date::fromYmd(2026, 13, 1).isValid());
    CHECK_FALSE(Date::fromYmd(2026, 0, 1).isValid());
    CHECK_FALSE(Date::fromYmd(2026, 1, 0).isValid());
}

TEST_CASE("days are added over month, year and leap day")
{
    CHECK(Date::fromYmd(2026, 5, 1).plusDays(60) == Date::fromYmd(2026, 6, 30));
    CHECK(Date::fromYmd(2024, 2, 28).plusDays(1) == Date::fromYmd(2024, 2, 29));
    CHECK(Date::fromYmd(2026, 1, 1).plusDays(-1) == Date::fromYmd(2025, 12, 31));
    CHECK(Date::fromYmd(2026, 5, 1).daysTo(Date::fromYmd(2026, 6, 30)) == 60);
    CHECK(Date::fromYmd(2026, 6, 30).daysTo(Date::fromYmd(2026, 5, 1)) == -60);
}

TEST_CASE("the strict form is ten characters and nothing else")
{
    CHECK(Date::parse(u"2026-03-02") == Date::fromYmd(2026, 3, 2));
    for (const char16_t* wrong : {u"", u"2026-3-2", u"2026/03/02", u" 2026-03-02", u"2026-03-02 ", u"2026-03-0a",
             u"２０２６-０３-０２", u"+026-03-02", u"2026-02-30", u"20260302", u"2026-03-02T10:00"}) {
        CAPTURE(QString::fromUtf16(wrong));
        CHECK_FALSE(Date::parse(wrong).isValid());
    }
}

TEST_CASE("what a person types is read in every usual form")
{
    for (const char16_t* typed : {u"2026-03-02", u"2026-3-2", u"2026/3/2", u"2026.3.2", u"20260302", u"2026年3月2日",
             u"２０２６年３月２日", u" 2026-3-2 "}) {
        CAPTURE(QString::fromUtf16(typed));
        CHECK(Date::parseTyped(typed) == Date::fromYmd(2026, 3, 2));
    }
    for (const char16_t* wrong : {u"", u"26-3-2", u"2026-3", u"2026-13-2", u"3/2/2026", u"2026-3-2 9:00", u"昨天"}) {
        CAPTURE(QString::fromUtf16(wrong));
        CHECK_FALSE(Date::parseTyped(wrong).isValid());
    }
}

TEST_CASE("every day of the range goes to text and back")
{
    const Date first = Date::fromYmd(1900, 1, 1);
    const Date last = Date::fromYmd(2999, 12, 31);
    int wrong = 0;
    for (int days = first.days(); days <= last.days(); days += 97) { // 97 meets every weekday, month and day
        const Date date = Date::fromDays(days);
        const bool same = Date::parse(date.iso()) == date && Date::parseTyped(date.chinese()) == date &&
                          date.weekday() == QDate(date.year(), date.month(), date.day()).dayOfWeek();
        wrong += same ? 0 : 1;
    }
    CHECK(wrong == 0);
}

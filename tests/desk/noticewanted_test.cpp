#include "core/desk/movedbypackage.h"
#include "core/desk/noticewanted.h"
#include "tests/support/calendardesk.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

MovedDate moved(int number, const char* before, const char* after, bool wasProvisional = true)
{
    MovedDate date;
    date.stream = QByteArray::number(number);
    date.number = QStringLiteral("990101102-2026-A-%1").arg(number);
    date.before.rule = ruleWord(RuleId::ReviewRequest);
    date.before.start = day("2026-12-25");
    date.before.due = day("2027-01-24");
    date.before.rolled = day(before);
    date.before.last = date.before.rolled;
    date.before.provisional = wasProvisional;
    date.after = date.before;
    date.after.rolled = day(after);
    date.after.last = date.after.rolled;
    date.after.provisional = false;
    return date;
}

} // namespace

TEST_CASE("the next year's notice is asked for from 1 November on, or once a date reaches that year, never a later one")
{
    const WorkCalendar& bundled = calendar();
    const int last = bundled.lastYear(); // of the program's table
    const auto in = [&](int year, int month, int on) { return Date::fromYmd(year, month, on); };
    CHECK_FALSE(noticeWanted(bundled, in(last, 10, 31), {}).has_value());
    CHECK(noticeWanted(bundled, in(last, 11, 1), {}) == last + 1);
    CHECK(noticeWanted(bundled, in(last, 12, 31), {}) == last + 1);
    CHECK_FALSE(noticeWanted(bundled, in(last - 1, 11, 1), {}).has_value()); // it is in
    CHECK_FALSE(noticeWanted(bundled, in(last, 3, 2), in(last, 12, 31)).has_value());
    CHECK(noticeWanted(bundled, in(last, 3, 2), in(last + 1, 1, 1)) == last + 1);
    CHECK(noticeWanted(bundled, in(last, 3, 2), in(last + 4, 1, 1)) == last + 1);
    CHECK_FALSE(noticeWanted(bundled, in(last - 1, 3, 2), in(last + 1, 1, 1)).has_value()); // nobody could have it yet
    CHECK(noticeWanted(bundled, in(last + 2, 3, 2), {}) == last + 2);
    CHECK_FALSE(noticeWanted(bundled, {}, {}).has_value());
}

TEST_CASE("what a package's notice moved is told case by case, the first few, and what became final as a number")
{
    CHECK(movedByPackage({}, true).isEmpty());
    CalendarChange change;
    change.dates = {moved(1, "2027-01-25", "2027-01-27"), moved(1, "2027-01-25", "2027-01-27"),
        moved(2, "2027-01-25", "2027-01-27"), moved(3, "2027-01-25", "2027-01-25"),
        moved(4, "2027-01-25", "2027-01-28", false)};
    const QStringList lines = movedByPackage(change, true, 2);
    INFO(lines.join(u'\n').toStdString());
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == QStringLiteral("包里的放假安排使3件的期限变了日子："));
    CHECK(lines[1].contains(QStringLiteral("990101102-2026-A-1　申请复查")));
    CHECK(lines[1].count(QStringLiteral("2027年1月25日 → 2027年1月27日")) == 2);
    CHECK(lines[2].contains(QStringLiteral("990101102-2026-A-2")));
    CHECK(lines[3] == QStringLiteral("　另有1件。"));
    CHECK(lines[4] == QStringLiteral("另有1处期限的日子不变，由暂定改为确定。"));
    CHECK(movedByPackage(change, false).front() == QStringLiteral("读入后，包里的放假安排会使3件的期限变日子："));
    CHECK(movedByPackage(change, true).filter(QStringLiteral("　另有")).isEmpty());
    for (MovedDate& date : change.dates) {
        std::swap(date.before.provisional, date.after.provisional);
        date.after.rolled = date.before.rolled;
        date.after.last = date.before.last;
    }
    CHECK(movedByPackage(change, true).join(u'\n').contains(QStringLiteral("由确定改为暂定")));
}

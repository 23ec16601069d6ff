#include "core/time/calendartext.h"
#include "core/words/clockwords.h"
#include "core/words/explain.h"
#include "tests/words/smallhistory.h"

#include <catch2/catch.hpp>

namespace xf {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Date day(int month, int dayOfMonth, int year = 2026)
{
    return Date::fromYmd(year, month, dayOfMonth);
}

ObligationClock clockOf(RuleId rule, Date start, std::optional<int> extend = std::nullopt)
{
    DeadlineQuestion question;
    question.rule = rule;
    question.start = start;
    question.extendDays = extend;
    const Deadline deadline = computeDeadline(question, bundledCalendar()).value();
    ObligationClock clock;
    clock.rule = rule;
    clock.start = start;
    clock.due = deadline.due;
    clock.rolled = deadline.rolled;
    clock.last = isDuty(clock) ? clock.due : clock.rolled;
    clock.provisional = deadline.provisional;
    clock.explanation = deadline.explanation;
    return clock;
}

} // namespace

TEST_CASE("a duty on the days around its due date")
{
    const ObligationClock clock = clockOf(RuleId::Inform, day(3, 9)); // scenario 2: due 24 March
    CHECK(clockTitle(clock) == text("书面告知（15日）"));
    CHECK(clockStateText(clock, day(3, 23)) == text("3月24日到期，还有1天"));
    CHECK(clockStateText(clock, day(3, 24)) == text("今天到期"));
    CHECK(clockStateText(clock, day(3, 25)) == text("已逾期1天（应不迟于3月24日）"));
    CHECK(clockStateText(clock, day(1, 2, 2027)) == text("已逾期284天（应不迟于2026年3月24日）"));
    CHECK(clockNotes(clock, day(3, 25)).isEmpty());
}

TEST_CASE("a duty that was done, in time and late")
{
    ObligationClock clock = clockOf(RuleId::Inform, day(3, 9));
    clock.met = day(3, 20);
    CHECK(clockStateText(clock, day(4, 1)) == text("已于3月20日完成"));
    clock.met = day(3, 24);
    CHECK(clockStateText(clock, day(4, 1)) == text("已于3月24日完成"));
    clock.met = day(3, 29);
    CHECK(clockStateText(clock, day(4, 1)) == text("迟5天完成（3月29日完成，应不迟于3月24日）"));
}

TEST_CASE("a duty that ends on a rest day is due that day, the rolled day is a note")
{
    ObligationClock clock = clockOf(RuleId::Inform, day(4, 4)); // scenario 3: Sunday 19 April
    CHECK(clockStateText(clock, day(4, 20)) == text("已逾期1天（应不迟于4月19日）"));
    CHECK(clockNotes(clock, day(4, 20)) ==
          QStringList{text("最后一日4月19日是休息日；顺延后的4月20日只作提示，条例没有写明机关、单位的期限可以顺延")});
    clock.met = day(4, 19);
    CHECK(clockNotes(clock, day(4, 20)).isEmpty());
}

TEST_CASE("a petitioner's right runs through the rolled day and then lapses")
{
    ObligationClock clock = clockOf(RuleId::ReviewRequest, day(3, 5)); // scenario 20: 4 April, rolled to 7 April
    clock.recipient = QByteArray(34, 'p');
    clock.recipientName = text("张三");
    CHECK(clockTitle(clock) == text("申请复查（30日）：张三"));
    CHECK(clockStateText(clock, day(4, 4)) == text("4月7日到期，还有3天"));
    CHECK(clockStateText(clock, day(4, 7)) == text("今天到期"));
    CHECK(clockStateText(clock, day(4, 8)) == text("期限已过（4月7日）"));
    CHECK(clockNotes(clock, day(4, 4)) ==
          QStringList{text("最后一日4月4日是休息日，顺延到4月7日（适用于信访是本程序的理解）")});
}

TEST_CASE("an extension and working days are in the title")
{
    CHECK(clockTitle(clockOf(RuleId::Handle, day(4, 1))) == text("办理（60日）"));
    CHECK(clockTitle(clockOf(RuleId::Handle, day(4, 1), 30)) == text("办理（60日，延长30日）"));
    CHECK(clockTitle(clockOf(RuleId::Object, day(4, 28))) == text("提出异议（5个工作日）"));
    for (const DeadlineRule& rule : allRules()) {
        ObligationClock clock;
        clock.rule = rule.id;
        CHECK_FALSE(clockTitle(clock).isEmpty());
    }
}

TEST_CASE("signed but not delivered, sent but no slip yet, not accepted yet")
{
    ObligationClock handle = clockOf(RuleId::Handle, day(4, 1));
    handle.issued = day(5, 31);
    CHECK(clockStateText(handle, day(6, 2)) == text("已逾期2天（应不迟于5月31日）"));
    CHECK(clockNotes(handle, day(6, 2)).first() == text("已出具未送达（5月31日出具）"));
    handle.met = day(6, 2);
    CHECK(clockNotes(handle, day(6, 3)).filter(text("未送达")).isEmpty());

    ObligationClock extended = clockOf(RuleId::Handle, day(4, 1), 30);
    extended.extensionUntold = true;
    CHECK(clockNotes(extended, day(6, 2)) == QStringList{text("尚未告知延期理由（条例第三十四条）")});

    ObligationClock inform = clockOf(RuleId::Inform, day(3, 9));
    inform.posted = day(3, 20);
    CHECK(clockNotes(inform, day(3, 21)) == QStringList{text("已寄出未见回执（3月20日寄出）")});
    CHECK(clockNotes(inform, day(3, 21), Printed::No) ==
          QStringList{text("未打印：登记为3月20日寄出，本机没有打印这份文书的记录")});

    ObligationClock assumed = clockOf(RuleId::Handle, day(3, 24));
    assumed.assumed = true;
    CHECK(clockNotes(assumed, day(3, 24)).first() ==
          text("尚未受理，自收到后第15日起计（本程序的默认口径，条例没有明文）"));
}

TEST_CASE("a clock of a matter that was passed on says whose duty it is and what its start rests on")
{
    ObligationClock inform = clockOf(RuleId::Inform, day(3, 31));
    inform.officeName = text("青石镇");
    inform.sender = "county";
    CHECK(clockTitle(inform) == text("书面告知（15日）：青石镇"));
    CHECK(clockNotes(inform, day(4, 1)).isEmpty());
    inform.assumed = true;
    CHECK(clockNotes(inform, day(4, 1)) ==
          QStringList{text("尚未签收，暂按转送、交办之日起计（本程序的默认口径，条例没有明文）")});
    ObligationClock again = clockOf(RuleId::RegisterTransfer, day(4, 20));
    again.assumed = true;
    CHECK(clockNotes(again, day(4, 21)).first() ==
          text("异议成立后退回，自同意之日起重新计算（本程序的默认口径，条例没有明文）"));
    again.sender = "city";
    CHECK(clockNotes(again, day(4, 21)).first().contains(text("条例没有明文")));
}

// domain/desk.md, scenario 6: transferred 31 March, due 8 April.
TEST_CASE("the days for an objection pass without a breach, and a late one is noted")
{
    ObligationClock clock = clockOf(RuleId::Object, day(3, 31));
    CHECK(clockStateText(clock, day(4, 7)) == text("4月8日到期，还有1天"));
    CHECK(clockStateText(clock, day(4, 8)) == text("今天到期"));
    CHECK(clockStateText(clock, day(4, 9)) == text("期限已过（4月8日）"));
    clock.met = day(4, 8);
    CHECK(clockNotes(clock, day(4, 10)).isEmpty());
    clock.met = day(4, 9);
    CHECK(clockStateText(clock, day(4, 10)) == text("迟1天完成（4月9日完成，应不迟于4月8日）"));
    CHECK(clockNotes(clock, day(4, 10)) == QStringList{text("异议超过5个工作日，照样记下，由转送、交办的单位核实")});
}

TEST_CASE("an assignment's clock names the days that were set")
{
    ObligationClock clock;
    clock.rule = RuleId::Assigned;
    clock.start = day(3, 2);
    clock.due = day(3, 22);
    clock.rolled = day(3, 23);
    CHECK(clockTitle(clock) == ruleTitle(RuleId::Assigned) + text("（20日）"));
    CHECK(clockNotes(clock, day(3, 23)).first().contains(text("3月23日只作提示")));
}

TEST_CASE("a provisional date is marked and names the year that is missing")
{
    ObligationClock clock = clockOf(RuleId::Inform, day(12, 20, 2027));
    REQUIRE(clock.provisional);
    CHECK(clockStateText(clock, day(12, 21, 2027)) == text("2028年1月4日到期，还有14天（暂定）"));
    CHECK(clockNotes(clock, day(12, 21, 2027)).last() == text("暂定：2028年放假安排未导入"));
    clock.explanation.clear();
    CHECK(clockNotes(clock, day(12, 21, 2027)).last() == text("暂定：有关年份的放假安排未导入"));
}

TEST_CASE("a clock that could not be computed says so")
{
    CHECK(clockStateText(ObligationClock(), day(3, 1)) == text("期限算不出来，请核对起算日期"));
}

TEST_CASE("no clock sentence holds an English word")
{
    for (const DeadlineRule& rule : allRules()) {
        if (rule.needsDays()) {
            continue;
        }
        const ObligationClock clock = clockOf(rule.id, day(4, 4));
        CHECK(foreignWords(clockTitle(clock)).isEmpty());
        for (const Date& on : {clock.start, clock.due, clock.due.plusDays(9)}) {
            CHECK(foreignWords(clockStateText(clock, on) + clockNotes(clock, on).join(u' ')).isEmpty());
        }
    }
}

} // namespace xf

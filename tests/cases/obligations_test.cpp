#include "core/cases/obligations.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

// Numbers of outlines are those of domain/desk.md. Dates are worked out by hand there.
namespace {

Copy registeredAs(const char* channel, const char* on)
{
    Copy copy;
    copy.does(text("register petitioners=张三 demands=修路 channel=") + text(channel), on);
    return copy;
}

Copy decidedOn(const char* received, const char* signedOn)
{
    Copy copy = registeredAs("visit", received);
    for (const char* line : {"accept", hear, investigate}) {
        copy.does(line, received);
    }
    copy.does("decide text=意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", signedOn);
    return copy;
}

ClockState stateOn(const ObligationClock& clock, const char* on)
{
    return clockState(clock, day(on));
}

// Handle's due and rolled day when accepted on that day.
std::pair<Date, Date> handleFrom(const char* on)
{
    Copy copy = registeredAs("visit", on);
    copy.does("accept", on);
    const ObligationClock clock = copy.clock(RuleId::Handle);
    return {clock.due, clock.rolled};
}

std::pair<Date, Date> both(const char* due, const char* rolled)
{
    return {day(due), day(rolled)};
}

} // namespace

TEST_CASE("outline 1: told on the spot, nothing is open")
{
    Copy copy = registeredAs("visit", "2026-03-09");
    copy.does("inform", "2026-03-09");
    CHECK(copy.clock(RuleId::Inform).met == day("2026-03-09"));
    CHECK_FALSE(isShown(copy.clock(RuleId::Handle), day("2026-03-09")));
    const Case folded = copy.folded();
    CHECK(std::get<Informed>(folded.file.back().event).notice.onSpot);
}

TEST_CASE("outline 2: one day left, due today, overdue by one")
{
    const ObligationClock inform = registeredAs("visit", "2026-03-09").clock(RuleId::Inform);
    CHECK(inform.due == day("2026-03-24"));
    CHECK(inform.article == text("23.2"));
    CHECK(daysLeft(inform, day("2026-03-23")) == 1);
    CHECK(stateOn(inform, "2026-03-24") == ClockState::Running);
    CHECK(daysLeft(inform, day("2026-03-24")) == 0);
    CHECK(stateOn(inform, "2026-03-25") == ClockState::Overdue);
    CHECK(daysLeft(inform, day("2026-03-25")) == -1);
}

TEST_CASE("outlines 3 to 5: a duty of the office stays on its day, the rolled one is a note")
{
    const auto inform = [](const char* channel, const char* on) {
        const ObligationClock clock = registeredAs(channel, on).clock(RuleId::Inform);
        return std::pair(clock.due, clock.rolled);
    };
    CHECK(inform("letter", "2026-04-04") == both("2026-04-19", "2026-04-20"));
    CHECK(inform("visit", "2026-04-24") == both("2026-05-09", "2026-05-09")); // a working Saturday
    CHECK(inform("visit", "2026-06-05") == both("2026-06-20", "2026-06-22"));
    CHECK(stateOn(registeredAs("letter", "2026-04-04").clock(RuleId::Inform), "2026-04-20") == ClockState::Overdue);
    CHECK(inform("visit", "2024-02-14") == both("2024-02-29", "2024-02-29"));
}

TEST_CASE("outlines 13 to 15: sixty days from the acceptance, not counted itself")
{
    CHECK(handleFrom("2026-03-10") == both("2026-05-09", "2026-05-09"));
    CHECK(handleFrom("2023-12-31") == both("2024-02-29", "2024-02-29"));
    CHECK(handleFrom("2024-12-31") == both("2025-03-01", "2025-03-03"));
}

TEST_CASE("outline 16: signed on day 60, delivered on day 62: issued, then met two days late")
{
    Copy copy = decidedOn("2026-03-10", "2026-05-09");
    const ObligationClock issued = copy.clock(RuleId::Handle);
    CHECK(issued.issued == day("2026-05-09"));
    CHECK_FALSE(issued.met.isValid());
    CHECK(stateOn(issued, "2026-05-10") == ClockState::Overdue);
    copy.does("deliver", "2026-05-11");
    CHECK(copy.clock(RuleId::Handle).met == day("2026-05-11"));
    CHECK(copy.clock(RuleId::Handle).met > copy.clock(RuleId::Handle).due);
}

TEST_CASE("outline 17: nobody accepted: handling is shown from day 15, and says that it is assumed")
{
    Copy copy = registeredAs("visit", "2026-03-09");
    const ObligationClock assumed = copy.clock(RuleId::Handle);
    CHECK(assumed.assumed);
    CHECK(assumed.start == day("2026-03-24"));
    CHECK(assumed.due == day("2026-05-23"));
    CHECK_FALSE(isShown(assumed, day("2026-03-23")));
    CHECK(isShown(assumed, day("2026-03-24")));
    copy.does("classify power=lower powerOrgan=水管站", "2026-03-25");
    CHECK_FALSE(copy.has(RuleId::Handle)); // another's power: nothing to handle here
    copy.does("classify power=own", "2026-03-25");
    copy.does("accept", "2026-03-26");
    CHECK_FALSE(copy.clock(RuleId::Handle).assumed);
    CHECK(copy.clock(RuleId::Handle).start == day("2026-03-26"));
}

TEST_CASE("outlines 20 and 21: the petitioner's own period runs through the rolled day and lapses")
{
    Copy copy = decidedOn("2026-03-02", "2026-03-05");
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
    copy.does("deliver", "2026-03-05");
    const ObligationClock own = copy.clock(RuleId::ReviewRequest);
    CHECK(own.due == day("2026-04-04"));
    CHECK(own.rolled == day("2026-04-07"));
    CHECK(own.recipientName == text("张三"));
    CHECK_FALSE(isDuty(own));
    CHECK(stateOn(own, "2026-04-07") == ClockState::Running);
    CHECK(daysLeft(own, day("2026-04-06")) == 1);
    CHECK(stateOn(own, "2026-04-08") == ClockState::Lapsed); // never overdue
    Copy autumn = decidedOn("2026-08-03", "2026-08-27");
    autumn.does("deliver", "2026-08-27");
    CHECK(autumn.clock(RuleId::ReviewRequest).due == day("2026-09-26"));
    CHECK(autumn.clock(RuleId::ReviewRequest).rolled == day("2026-09-28"));
}

TEST_CASE("outline 22: what is posted starts nothing until the slip is back")
{
    Copy copy = decidedOn("2026-03-02", "2026-03-05");
    copy.does("deliver method=post", "2026-03-05");
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
    CHECK_FALSE(copy.clock(RuleId::Handle).met.isValid());
    copy.does("deliver method=post posted=2026-03-05 received=2026-03-09", "2026-03-12");
    CHECK(copy.clock(RuleId::ReviewRequest).start == day("2026-03-09"));
    CHECK(copy.clock(RuleId::ReviewRequest).due == day("2026-04-08"));
}

TEST_CASE("a notice that is posted is shown as sent until the slip is back")
{
    Copy copy = registeredAs("letter", "2026-03-09");
    copy.does("inform", "2026-03-11");
    CHECK(copy.clock(RuleId::Inform).posted == day("2026-03-11"));
    CHECK_FALSE(copy.clock(RuleId::Inform).met.isValid());
    copy.does("deliver paper=notice received=2026-03-13", "2026-03-14");
    CHECK(copy.clock(RuleId::Inform).met == day("2026-03-13"));
}

TEST_CASE("outline 33: an anonymous letter has no inform clock, everything else runs")
{
    Copy copy;
    copy.does("register channel=letter petitioners.1.unclear=yes demands=路灯不亮", "2026-03-09");
    CHECK_FALSE(copy.has(RuleId::Inform));
    CHECK(copy.has(RuleId::Handle));
}

TEST_CASE("each recipient has a period of their own, the office is done when all have it")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 petitioners=李四 demands=修路", "2026-03-02");
    for (const char* line : {"accept", hear, investigate}) {
        copy.does(line, "2026-03-02");
    }
    copy.does("decide text=意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", "2026-03-05");
    copy.does("deliver petitioners=1", "2026-03-05");
    CHECK_FALSE(copy.clock(RuleId::Handle).met.isValid());
    copy.does("deliver petitioners=2", "2026-03-20");
    CHECK(copy.clock(RuleId::Handle).met == day("2026-03-20"));
    CHECK(copy.clock(RuleId::ReviewRequest, "张三").start == day("2026-03-05"));
    CHECK(copy.clock(RuleId::ReviewRequest, "李四").start == day("2026-03-20"));
    copy.does("deliver petitioners=1", "2026-03-25"); // again changes nothing: the first receipt counts
    CHECK(copy.clock(RuleId::ReviewRequest, "张三").start == day("2026-03-05"));
}

TEST_CASE("a notice to one of two has not told the other")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 petitioners=李四 demands=修路", "2026-03-02");
    copy.does("inform petitioners=1", "2026-03-02");
    CHECK_FALSE(copy.clock(RuleId::Inform).met.isValid());
    copy.does("inform petitioners=2", "2026-03-04");
    CHECK(copy.clock(RuleId::Inform).met == day("2026-03-04"));
}

TEST_CASE("who joins later is not taken for told, nor does it undo what was done for the others")
{
    Copy copy = decidedOn("2026-03-02", "2026-03-05");
    copy.does("deliver", "2026-03-06");
    copy.does("amend reason=同来 petitioners.2.name=李四", "2026-03-10");
    CHECK(copy.clock(RuleId::Inform).met == day("2026-03-02"));
    CHECK(copy.clock(RuleId::Handle).met == day("2026-03-06"));
    CHECK(copy.clock(RuleId::ReviewRequest).recipientName == text("张三"));
    copy.does("deliver petitioners=2", "2026-03-11");
    CHECK(copy.clock(RuleId::ReviewRequest, "李四").start == day("2026-03-11"));
}

TEST_CASE("a demand of another procedure leaves the others their sixty days")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 demands=修路 demands=判决未执行", "2026-03-02");
    copy.does("classify ways=judicial ways=judicial", "2026-03-02");
    CHECK_FALSE(copy.has(RuleId::Handle));
    copy.does("classify ways=petition", "2026-03-03");
    CHECK(copy.has(RuleId::Handle));
}

TEST_CASE("a period that rests on a year without a notice is provisional")
{
    Copy copy = registeredAs("visit", "2026-12-20");
    copy.does("accept", "2026-12-20");
    CHECK(copy.clock(RuleId::Handle).due == day("2027-02-18"));
    CHECK(copy.clock(RuleId::Handle).provisional);
    CHECK_FALSE(registeredAs("visit", "2026-03-09").clock(RuleId::Inform).provisional);
    CHECK(registeredAs("visit", "2026-12-14").clock(RuleId::Inform).provisional); // 29 December
}

TEST_CASE("a later notice moves the days of an open case, not of a closed one")
{
    Copy open = registeredAs("visit", "2026-12-20");
    open.does("accept", "2026-12-20");
    Copy closed = registeredAs("visit", "2026-12-20");
    closed.does("forward unit=水管站", "2026-12-20");
    const int before = open.calendar.version();
    CHECK(closed.clock(RuleId::Inform).due == day("2027-01-04"));

    std::vector<YearNotice> notices = open.calendar.notices();
    notices.push_back(
        {2027, text("试"), before + 1, {{day("2027-01-04"), text("元旦")}, {day("2027-02-18"), text("春节")}}, {}});
    const Result<WorkCalendar> later = WorkCalendar::fromNotices(notices);
    REQUIRE(later);
    Copy reopened = registeredAs("visit", "2026-12-20");
    reopened.does("guide organ=县人社局", "2026-12-20");
    reopened.does("accept", "2026-12-20");
    open.calendar = closed.calendar = reopened.calendar = *later;
    CHECK(reopened.clock(RuleId::Handle).tables == before + 1); // open again
    CHECK(open.clock(RuleId::Handle).rolled == day("2027-02-19"));
    CHECK_FALSE(open.clock(RuleId::Handle).provisional);
    CHECK(open.clock(RuleId::Handle).tables == before + 1);
    CHECK(closed.clock(RuleId::Inform).rolled == day("2027-01-04"));
    CHECK(closed.clock(RuleId::Inform).tables == before);
}

TEST_CASE("a table that is newer than this office's measures with what is here")
{
    Copy copy = registeredAs("visit", "2026-03-09");
    Forwarded forwarded;
    forwarded.unit = text("水管站");
    forwarded.tables = Q_INT64_C(1) << 60;
    copy.force(forwarded, "2026-03-10");
    CHECK(copy.clock(RuleId::Inform).tables == copy.calendar.version());
}

TEST_CASE("a bureau has fifteen days to pass on, being told ends nothing there")
{
    Copy bureau("县信访局", true);
    bureau.does("register channel=visit petitioners=张三 demands=修路", "2026-03-09");
    const ObligationClock clock = bureau.clock(RuleId::RegisterTransfer);
    CHECK(clock.due == day("2026-03-24"));
    CHECK(clock.article == text("22"));
    CHECK(bureau.clocks().size() == 1);
}

TEST_CASE("clocks come by due date, with an explanation when asked")
{
    Copy copy = registeredAs("visit", "2026-03-09");
    copy.does("accept", "2026-03-09");
    const std::vector<ObligationClock> clocks = copy.clocks();
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].rule == RuleId::Inform);
    CHECK_FALSE(clocks[0].explanation.empty());
    for (const ObligationClock& clock : obligations(copy.folded(), copy.calendar)) {
        CHECK(clock.explanation.empty());
    }
}

TEST_CASE("an extension out of all bounds is forged: the law's thirty days are the most that shows")
{
    Copy copy = registeredAs("visit", "2026-04-01");
    copy.does("accept", "2026-04-01");
    Extended forged;
    forged.days = Q_INT64_C(9000000000000000000);
    copy.force(forged, "2026-04-02");
    CHECK(copy.clock(RuleId::Handle).due == day("2026-06-30"));
    forged.days = -5;
    Copy negative = registeredAs("visit", "2026-04-01");
    negative.does("accept", "2026-04-01");
    negative.force(forged, "2026-04-02");
    CHECK(negative.clock(RuleId::Handle).due == day("2026-05-31"));
}

TEST_CASE("a period that leaves the calendar is none, and nothing overflows")
{
    Copy copy;
    copy.today = day("2999-12-31");
    copy.does("register petitioners=张三 demands=修路 channel=visit", "2999-12-25");
    CHECK(copy.clocks().empty());
    CHECK(daysLeft(ObligationClock(), day("2026-03-09")) == 0);
    CHECK(clockState(ObligationClock(), day("2026-03-09")) == ClockState::Running);
}

TEST_CASE("a delivery is still to be recorded for those alone who have not got the paper")
{
    Copy copy;
    copy.does("register channel=letter petitioners.1.name=张三 petitioners.2.name=李四 demands=修路", "2026-03-09");
    CHECK(awaiting(copy.folded(), DeliveredPaper::Notice).empty());
    copy.does("accept method=post posted=2026-03-10", "2026-03-10");
    const auto numbers = [&](DeliveredPaper paper) {
        QStringList all;
        for (const ElementId& id : awaiting(copy.folded(), paper)) {
            all << copy.folded().petitioner(id)->value.name;
        }
        return all.join(u' ');
    };
    CHECK(numbers(DeliveredPaper::Notice) == text("张三 李四"));
    copy.does("deliver paper=notice petitioners=2 received=2026-03-12", "2026-03-12");
    CHECK(numbers(DeliveredPaper::Notice) == text("张三"));
    CHECK(numbers(DeliveredPaper::Extension).isEmpty());
    copy.does("extend days=10 approver=王镇长 reason=复杂", "2026-03-13");
    CHECK(numbers(DeliveredPaper::Extension) == text("张三 李四"));
    copy.does("deliver paper=extension received=2026-03-14", "2026-03-14");
    CHECK(numbers(DeliveredPaper::Extension).isEmpty());
    copy.does("hear text=说了", "2026-03-15");
    copy.does("investigate text=看了", "2026-03-15");
    copy.does("decide text=修 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support", "2026-03-20");
    CHECK(numbers(DeliveredPaper::Opinion) == text("张三 李四"));
    copy.does("deliver petitioners=1 method=hand", "2026-03-21");
    CHECK(numbers(DeliveredPaper::Opinion) == text("李四"));
}

// Periods that only local rules have, of a hearing and of a request for review (law.md 1.3): recorded beside the steps,
// measured where the office has set days for them, and never in the name of an article.
#include "core/cases/obligations.h"
#include "core/cases/records.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

Copy accepted()
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 petitioners.2.name=李四 "
              "petitioners.2.address=青山村 demands=修路",
        "2026-03-02");
    copy.does("accept", "2026-03-02");
    return copy;
}

Copy reviewed()
{
    Copy copy = accepted();
    copy.does("hear text=说了", "2026-03-03");
    copy.does("investigate text=看了", "2026-03-04");
    copy.does("decide text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=deny", "2026-03-05");
    copy.does("deliver", "2026-03-05");
    copy.does("request-review received=2026-03-19", "2026-03-19"); // a Thursday
    return copy;
}

ClockChoices every()
{
    ClockChoices choices;
    choices.local = {{RuleId::ReviewTakeUp, 3}, {RuleId::ReviewRefusal, 15}, {RuleId::HearingAsk, 7},
        {RuleId::HearingDecide, 15}, {RuleId::HearingHold, 30}, {RuleId::HearingNotify, 7},
        {RuleId::HearingConclude, 20}};
    return choices;
}

std::vector<ObligationClock> clocksOf(const Copy& copy, RuleId rule, const ClockChoices& choices = every())
{
    std::vector<ObligationClock> clocks = obligations(copy.folded(), bundledCalendar(), Explain::Yes, choices);
    std::erase_if(clocks, [&](const ObligationClock& clock) { return clock.rule != rule; });
    return clocks;
}

bool isOffered(const Copy& copy)
{
    return std::ranges::any_of(openRecords(copy.folded()),
        [](const CommandInfo* info) { return QByteArray(info->word) == QByteArray("procedure"); });
}

} // namespace

TEST_CASE("a hearing that is asked for has its local periods, each met by the next part of its course")
{
    Copy copy = accepted();
    copy.does("procedure what=hearing-offered petitioners=1", "2026-03-09");
    const auto right = clocksOf(copy, RuleId::HearingAsk);
    REQUIRE(right.size() == 1); // who was told has it, and nobody else
    CHECK(right[0].recipientName == text("张三"));
    CHECK(right[0].last == day("2026-03-16"));
    CHECK_FALSE(isDuty(right[0]));
    copy.does("procedure what=hearing-asked petitioners=1", "2026-03-11");
    CHECK(clocksOf(copy, RuleId::HearingAsk)[0].met == day("2026-03-11"));

    const auto decision = clocksOf(copy, RuleId::HearingDecide);
    REQUIRE(decision.size() == 1);
    CHECK(decision[0].last == day("2026-03-26"));
    CHECK(isOfOffice(decision[0]));
    copy.does("procedure what=hearing-granted planned=2026-04-10", "2026-03-20");
    CHECK(clocksOf(copy, RuleId::HearingDecide)[0].met == day("2026-03-20"));

    const auto holding = clocksOf(copy, RuleId::HearingHold);
    REQUIRE(holding.size() == 1);
    CHECK(holding[0].last == day("2026-04-19")); // a Sunday: duties stay where they are
    const auto notice = clocksOf(copy, RuleId::HearingNotify);
    REQUIRE(notice.size() == 1);
    CHECK(notice[0].last == day("2026-04-03")); // seven days before
    copy.does("procedure what=hearing-notified planned=2026-04-10", "2026-04-02");
    CHECK(clocksOf(copy, RuleId::HearingNotify)[0].met == day("2026-04-02"));

    copy.does("hold-hearing from=2026-04-10", "2026-04-10");
    CHECK(clocksOf(copy, RuleId::HearingHold)[0].met == day("2026-04-10"));
    const auto conclusion = clocksOf(copy, RuleId::HearingConclude);
    REQUIRE(conclusion.size() == 1);
    CHECK(conclusion[0].last == day("2026-04-30"));
    CHECK_FALSE(conclusion[0].met.isValid());
    copy.does("procedure what=hearing-concluded text=维持原路线", "2026-04-20");
    CHECK(clocksOf(copy, RuleId::HearingConclude)[0].met == day("2026-04-20"));
    for (const ObligationClock& clock : obligations(copy.folded(), bundledCalendar(), Explain::Yes, every())) {
        if (clock.rule >= RuleId::SuggestionTell) {
            CHECK(clock.article.isEmpty());
        }
    }
}

TEST_CASE("what an office has set no days for has no clock, and nothing of a hearing moves the case")
{
    Copy copy = accepted();
    copy.does("procedure what=hearing-asked", "2026-03-09");
    copy.does("procedure what=hearing-granted planned=2026-03-30", "2026-03-10");
    for (const RuleId rule : {RuleId::HearingAsk, RuleId::HearingDecide, RuleId::HearingHold, RuleId::HearingNotify}) {
        CHECK(clocksOf(copy, rule, {}).empty());
    }
    CHECK(copy.folded().state == State::Accepted);
    copy.does("hear text=说了", "2026-03-10"); // and bars nothing
}

TEST_CASE("a hearing so near that its notice would have been due is to be notified at once")
{
    Copy copy = accepted();
    copy.does("procedure what=hearing-granted planned=2026-03-14", "2026-03-10");
    CHECK(clocksOf(copy, RuleId::HearingNotify)[0].last == day("2026-03-11"));
}

TEST_CASE("a local period of days moves off a rest day where duties do, but not one that is counted back")
{
    ClockChoices rolling = every();
    rolling.dutiesRoll = true;
    Copy copy = accepted();
    copy.does("procedure what=hearing-granted planned=2026-04-11", "2026-03-20");
    CHECK(clocksOf(copy, RuleId::HearingHold, rolling)[0].last == day("2026-04-20"));
    CHECK(clocksOf(copy, RuleId::HearingNotify, rolling)[0].last == day("2026-04-04")); // 清明, a Saturday
}

TEST_CASE("a request for review has local working days to be taken up, which are the review organ's")
{
    Copy copy = reviewed();
    const auto taking = clocksOf(copy, RuleId::ReviewTakeUp);
    REQUIRE(taking.size() == 1);
    CHECK(taking[0].last == day("2026-03-24")); // Friday, Monday, Tuesday
    CHECK(taking[0].officeName == text("县人民政府"));
    CHECK_FALSE(isOfOffice(taking[0]));
    copy.does("procedure what=review-taken-up", "2026-03-23");
    CHECK(clocksOf(copy, RuleId::ReviewTakeUp)[0].met == day("2026-03-23"));
    CHECK(clocksOf(copy, RuleId::ReviewRefusal).empty());
}

TEST_CASE("a request for review that is not taken up is told within the local days of the request")
{
    Copy copy = reviewed();
    copy.does("decide-review verdict=declined text=超过期限", "2026-03-25");
    CHECK(clocksOf(copy, RuleId::ReviewTakeUp)[0].met == day("2026-03-25"));
    const auto telling = clocksOf(copy, RuleId::ReviewRefusal);
    REQUIRE(telling.size() == 1);
    CHECK(telling[0].last == day("2026-04-03"));
    CHECK(telling[0].issued == day("2026-03-25"));
    CHECK_FALSE(telling[0].met.isValid());
    copy.does("deliver-review", "2026-03-27");
    CHECK(clocksOf(copy, RuleId::ReviewRefusal)[0].met == day("2026-03-27"));
}

TEST_CASE("a hearing under review is the review organ's, in its periods too")
{
    Copy copy = reviewed();
    copy.does("procedure what=hearing-granted planned=2026-04-20", "2026-03-26");
    CHECK(clocksOf(copy, RuleId::HearingHold)[0].officeName == text("县人民政府"));
    CHECK_FALSE(isOfOffice(clocksOf(copy, RuleId::HearingHold)[0]));
}

TEST_CASE("31(6): parts of a hearing are recorded where one can be held, and say what they must")
{
    Copy fresh;
    fresh.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-03-02");
    CHECK_FALSE(isOffered(fresh));
    CHECK(fresh.refusal("procedure what=hearing-asked", "2026-03-02").is(stepNotHere));
    Copy copy = accepted();
    CHECK(isOffered(copy));
    checkRefusal(copy.refusal("procedure", "2026-03-09"), procedureNoKind, "31(六)");
    checkRefusal(copy.refusal("procedure what=hearing-denied", "2026-03-09"), procedureNoText, "31(六)");
    checkRefusal(copy.refusal("procedure what=hearing-notified", "2026-03-09"), procedureNoDay, "31(六)");
    checkRefusal(
        copy.refusal("procedure what=hearing-notified planned=2026-03-08", "2026-03-09"), procedureDayGone, "31(六)");
    checkRefusal(
        copy.refusal("procedure what=hearing-concluded text=维持", "2026-03-09"), procedureNoHearing, "31(六)");
    CHECK(copy.refusal("procedure what=review-taken-up", "2026-03-09").is(stepNotHere));
    CHECK(isOffered(reviewed()));
}

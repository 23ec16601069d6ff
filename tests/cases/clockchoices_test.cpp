// What an office chose where the regulation is silent on how days are counted (law.md 0.1 no. 10, 1.0, 1.3).
#include "core/cases/targets.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

// Received on Saturday 4 April 2026: fifteen days end on Sunday the 19th.
Copy onSunday()
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=修路", "2026-04-04");
    return copy;
}

std::optional<ObligationClock> clockOf(const Copy& copy, RuleId rule, const ClockChoices& choices)
{
    const std::vector<ObligationClock> clocks = obligations(copy.folded(), bundledCalendar(), Explain::Yes, choices);
    const auto found =
        std::find_if(clocks.begin(), clocks.end(), [&](const ObligationClock& clock) { return clock.rule == rule; });
    return found == clocks.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE("a duty whose last day is a rest day is kept by the calendar, unless the office counts otherwise")
{
    const Copy copy = onSunday();
    const auto strict = clockOf(copy, RuleId::Inform, {});
    CHECK(strict->last == day("2026-04-19"));
    CHECK(clockState(*strict, day("2026-04-20")) == ClockState::Overdue);
    ClockChoices rolling;
    rolling.dutiesRoll = true;
    const auto rolled = clockOf(copy, RuleId::Inform, rolling);
    CHECK(rolled->due == day("2026-04-19"));
    CHECK(rolled->last == day("2026-04-20"));
    CHECK(clockState(*rolled, day("2026-04-20")) == ClockState::Running);
    CHECK(daysLeft(*rolled, day("2026-04-20")) == 0);
    CHECK(clockState(*rolled, day("2026-04-21")) == ClockState::Overdue);
}

TEST_CASE("what somebody set a day for is kept to that day, and a right always through the rolled one")
{
    ClockChoices rolling;
    rolling.dutiesRoll = true;
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-02-02");
    copy.does("accept", "2026-02-02");
    copy.does("hear text=说了", "2026-02-10");
    copy.does("investigate text=看了", "2026-02-11");
    copy.does("decide text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=deny", "2026-03-05");
    copy.does("deliver", "2026-03-05");
    for (const ClockChoices& choices : {ClockChoices(), rolling}) {
        CHECK(clockOf(copy, RuleId::ReviewRequest, choices)->last == day("2026-04-07"));
    }
    copy.does("request-review", "2026-04-01");
    copy.does("decide-review verdict=revoked text=撤销 finalOrgan=市人民政府", "2026-04-10");
    copy.does("deliver-review", "2026-04-10");
    copy.does("redo reason=复查撤销 days=15", "2026-04-10"); // until 25 April, a Saturday
    CHECK(clockOf(copy, RuleId::Redo, rolling)->last == day("2026-04-25"));
}

TEST_CASE("an opinion that is signed ends the handling period only where the office says so")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=修路", "2026-02-02");
    copy.does("accept", "2026-02-02");
    copy.does("hear text=说了", "2026-02-10");
    copy.does("investigate text=看了", "2026-02-11");
    copy.does("decide text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=deny", "2026-03-05");
    CHECK_FALSE(clockOf(copy, RuleId::Handle, {})->met.isValid());
    ClockChoices signing;
    signing.metBySigning = true;
    CHECK(clockOf(copy, RuleId::Handle, signing)->met == day("2026-03-05"));
    CHECK_FALSE(clockOf(copy, RuleId::ReviewRequest, signing).has_value()); // the right begins with the receipt alone
}

TEST_CASE("a local period for the answer to a suggestion runs where it is set, in working days, and names no article")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=设站", "2026-04-20");
    copy.does("classify category=suggestion power=own ways=suggestion", "2026-04-20");
    copy.does("accept", "2026-04-20");
    copy.does("decide adoption=adopted text=设", "2026-04-28");
    CHECK_FALSE(clockOf(copy, RuleId::SuggestionTell, {}).has_value());
    ClockChoices local;
    local.local[RuleId::SuggestionTell] = 5;
    const auto clock = clockOf(copy, RuleId::SuggestionTell, local);
    REQUIRE(clock.has_value());
    CHECK(clock->last == day("2026-05-08")); // 1 to 5 May are holidays of 2026
    CHECK(clock->article.isEmpty());
    CHECK(isDuty(*clock));
    copy.does("deliver", "2026-05-06");
    CHECK(clockOf(copy, RuleId::SuggestionTell, local)->met == day("2026-05-06"));
}

TEST_CASE("what came by telephone may have a target of its own")
{
    Copy copy = onSunday();
    const auto inform = clockOf(copy, RuleId::Inform, {});
    Policies policies;
    policies.phoneInformTarget = 7;
    CHECK(officeTarget(*inform, Channel::Phone, inform->office, policies) == day("2026-04-11"));
    CHECK_FALSE(officeTarget(*inform, Channel::Visit, inform->office, policies).isValid());
    policies.informTarget = 3;
    CHECK(officeTarget(*inform, Channel::Visit, inform->office, policies) == day("2026-04-07"));
    CHECK(officeTarget(*inform, Channel::Phone, inform->office, policies) == day("2026-04-11"));
}

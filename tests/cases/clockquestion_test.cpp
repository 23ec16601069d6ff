#include "core/cases/clockquestion.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// Every clock of the case, asked again, gives the dates it has.
void checkAll(const Copy& copy)
{
    const std::vector<ObligationClock> clocks = obligations(copy.folded(), copy.calendar, Explain::Yes);
    CHECK(!clocks.empty());
    for (const ObligationClock& clock : clocks) {
        INFO(ruleWord(clock.rule).toStdString());
        const Result<Deadline> again = computeDeadline(questionOf(clock), copy.calendar);
        REQUIRE(again);
        CHECK(again->due == clock.due);
        CHECK(again->rolled == clock.rolled);
    }
}

} // namespace

TEST_CASE("a clock's question, asked again, gives the clock's dates")
{
    checkAll(visitAt(State::Registered, "2026-03-05"));
    checkAll(visitAt(State::Delivered, "2026-03-05"));
    checkAll(visitAt(State::Transferred, "2026-03-05"));
}

TEST_CASE("an extension and the days of a hearing are in the question")
{
    Copy copy = visitAt(State::Accepted, "2026-03-05");
    copy.does("extend days=20 approver=王镇长 reason=情况复杂", "2026-03-20");
    const ObligationClock handle = copy.clock(RuleId::Handle);
    CHECK(questionOf(handle).extendDays == 20);
    checkAll(copy);

    Copy final = visitAt(State::Delivered, "2026-03-05");
    final.does("request-review", "2026-03-10");
    final.does("decide-review verdict=maintained text=维持 finalOrgan=清河市人民政府", "2026-03-20");
    final.does("deliver-review", "2026-03-21");
    final.does("request-final", "2026-03-25");
    final.does("hold-hearing from=2026-04-01 to=2026-04-03 text=听证", "2026-04-03");
    bool asked = false;
    for (const ObligationClock& clock : obligations(final.folded(), final.calendar, Explain::Yes)) {
        if (clock.rule == RuleId::FinalDecide) {
            CHECK(questionOf(clock).exclusions == std::vector<Exclusion>{{day("2026-04-01"), day("2026-04-03")}});
            asked = true;
        }
    }
    CHECK(asked);
    checkAll(final);
}

// Simplified handling, filing, the answer of a sender outside, and handling begun anew.
#include "core/cases/actions.h"
#include "core/cases/barred.h"
#include "core/cases/obligations.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

constexpr const char* visit =
    "register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=修路";
constexpr const char* simply = "accept-simply ground=clear noneExcluded=yes";

Copy simple()
{
    Copy copy;
    copy.policies.simpleHandling = true;
    copy.does(visit, "2026-03-02");
    return copy;
}

Copy decided()
{
    Copy copy;
    copy.does(visit, "2026-01-05");
    copy.does("accept", "2026-01-05");
    copy.does("hear text=说了", "2026-01-06");
    copy.does("investigate text=看了", "2026-01-07");
    copy.does("decide text=不修 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=deny", "2026-01-10");
    copy.does("deliver", "2026-01-10");
    return copy;
}

const NextAction* offered(const std::vector<NextAction>& actions, Step step)
{
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const NextAction& one) { return one.step == step; });
    return found == actions.end() ? nullptr : &*found;
}

std::vector<ObligationClock> clocksOf(const Copy& copy, RuleId rule)
{
    std::vector<ObligationClock> clocks = obligations(copy.folded(), copy.calendar);
    std::erase_if(clocks, [&](const ObligationClock& clock) { return clock.rule != rule; });
    return clocks;
}

} // namespace

TEST_CASE("simplified handling is a setting: off it is neither offered nor done, on it is both")
{
    Copy copy;
    copy.does(visit, "2026-03-02");
    CHECK_FALSE(offered(nextActions(copy.folded(), copy.policies), Step::AcceptSimply));
    checkRefusal(copy.refusal(simply, "2026-03-03"), simpleOff, "simple");
    const std::vector<BarredStep> barred = barredSteps(copy.folded(), copy.folded().holder);
    CHECK(std::any_of(barred.begin(), barred.end(),
        [](const BarredStep& one) { return one.step == Step::AcceptSimply && one.why.is(simpleOff); }));
    copy.policies.simpleHandling = true;
    CHECK(offered(nextActions(copy.folded(), copy.policies), Step::AcceptSimply));
    copy.does(simply, "2026-03-03");
    CHECK(copy.folded().state == State::Simple);
}

TEST_CASE("simplified handling asks for its case, for the exclusions, and how somebody was told without paper")
{
    Copy copy = simple();
    checkRefusal(copy.refusal("accept-simply noneExcluded=yes", "2026-03-03"), simpleNoGround, "simple.4");
    checkRefusal(copy.refusal("accept-simply ground=clear", "2026-03-03"), simpleExcluded, "simple.5");
    checkRefusal(
        copy.refusal("accept-simply ground=clear noneExcluded=yes noPaper=yes", "2026-03-03"), simpleNoHow, "simple");
    copy.does(simply, "2026-03-03");
    checkRefusal(copy.refusal("reply-simply", "2026-03-04"), simpleNoText, "simple");
    CHECK(copy.refusal("reply-simply text=已修", "2026-03-02").is(dateBeforeAnswered));
}

TEST_CASE("simplified handling is not for what goes another way, was handled before or was assigned")
{
    Copy court = simple();
    court.does("classify ways=judicial", "2026-03-02");
    checkRefusal(court.refusal(simply, "2026-03-03"), simpleOtherWay, "simple.5(一)");
    Copy again = simple();
    again.does(simply, "2026-03-02");
    again.does("reply-simply text=已修", "2026-03-03");
    again.does("reopen reason=又坏 approver=王镇长", "2026-03-09");
    checkRefusal(again.refusal(simply, "2026-03-10"), simpleNotFirst, "simple.4");
    Copy county("县信访局", true);
    county.does(visit, "2026-03-02");
    county.does("assign to=青石镇 days=20", "2026-03-02");
    Copy town = county.twin("青石镇");
    town.policies.simpleHandling = true;
    checkRefusal(town.refusal(simply, "2026-03-03"), simpleAssigned, "simple.5(二)");
}

TEST_CASE("what ends a matter is not dated, nor corrected to be, before its simplified acceptance")
{
    Copy copy = simple();
    copy.does("mediate otherParty=邻居 agreement=各让半米 petitionerAgrees=yes otherAgrees=yes", "2026-03-02");
    copy.does(simply, "2026-03-05");
    CHECK(copy.refusal("conclude ending=settled", "2026-03-04").is(dateBeforeAnswered));
    const QString ended = copy.does("conclude ending=settled", "2026-03-06");
    CHECK(copy.refusal(text("correct reason=错 on=2026-03-03 entry=") + ended, "2026-03-07").is(dateBeforeAnswered));
}

TEST_CASE("filing names its case, and nobody who can be asked is put on file as unreachable")
{
    Copy copy;
    copy.does(visit, "2026-03-02");
    checkRefusal(copy.refusal("file reason=无", "2026-03-03"), fileNoWhy, "reading");
    checkRefusal(copy.refusal("file why=joined", "2026-03-03"), fileNoCase, "reading");
    checkRefusal(copy.refusal("file why=unreachable reason=不清", "2026-03-03"), fileReachable, "23.1");
    checkRefusal(copy.refusal("file why=joined joined=QS-2026-A-1", "2026-03-03"), fileIntoItself, "");
    copy.does("file why=no-demand reason=一首诗", "2026-03-03");
    CHECK(copy.folded().state == State::Filed);
    CHECK(isClosed(State::Filed));
    CHECK(clocksOf(copy, RuleId::Handle).empty());
    CHECK(clocksOf(copy, RuleId::Inform).size() == 1); // 23.2 all the same
}

TEST_CASE("23.3: who passed a matter on from outside answers through the office that has it, and only there")
{
    Copy copy;
    copy.does("register channel=transferred source=县信访局 petitioners.1.name=张三 petitioners.1.address=青山村 "
              "demands=养老金",
        "2026-03-31");
    CHECK(copy.folded().custody().outside);
    CHECK(copy.folded().custody().senderName == QStringLiteral("县信访局"));
    copy.does("object reason=不属本镇", "2026-04-03");
    CHECK_FALSE(offered(nextActions(copy.folded()), Step::Uphold));
    CHECK(copy.refusal("sender-answers", "2026-04-04").is(judgeNoVerdict));
    copy.does("sender-answers agree=yes", "2026-04-07");
    CHECK(copy.folded().state == State::Returned);
    CHECK(clocksOf(copy, RuleId::Inform).empty());

    Copy county("县信访局", true);
    county.does(visit, "2026-03-02");
    county.does("transfer to=青石镇", "2026-03-02");
    Copy town = county.twin("青石镇");
    town.does("object reason=不属本镇", "2026-03-04");
    checkRefusal(town.refusal("sender-answers agree=yes", "2026-03-05"), senderAnswersHere, "23.3");
}

TEST_CASE("a matter registered as 转来 that comes back after an objection begins no second period to object")
{
    Copy county("县信访局", true);
    county.does("register channel=transferred source=市信访局 petitioners.1.name=张三 petitioners.1.address=青山村 "
                "demands=养老金",
        "2026-03-02");
    county.does("transfer to=青石镇", "2026-03-03");
    Copy town = county.twin("青石镇");
    town.does("object reason=不属本镇", "2026-03-04");
    county.learn(town);
    county.does("judge-objection agree=yes reason=属实", "2026-03-05");
    const std::vector<ObligationClock> objections = clocksOf(county, RuleId::Object);
    REQUIRE(objections.size() == 1); // the unit's; who passed it on has found it need not object
    CHECK(objections.front().met == day("2026-03-04"));
}

TEST_CASE("an ended matter is opened again with who approves it and why, and its handling begins anew")
{
    Copy copy = decided();
    copy.does("conclude", "2026-01-12");
    checkRefusal(copy.refusal("reopen reason=新", "2026-03-02"), reopenNoApprover, "reading");
    CHECK(copy.refusal("reopen approver=王镇长", "2026-03-02").is(reasonMissing));
    CHECK(copy.refusal("reopen reason=新 approver=王镇长", "2026-01-11").is(dateBeforeAnswered));
    copy.does("reopen reason=新 approver=王镇长", "2026-03-02");
    CHECK(copy.folded().state == State::Registered);
    CHECK(copy.refusal("accept", "2026-03-01").is(dateBeforeAnswered));
    copy.does("accept", "2026-03-03");
    const std::vector<ObligationClock> handling = clocksOf(copy, RuleId::Handle);
    REQUIRE(handling.size() == 2); // the first one is met and stays
    CHECK(handling[0].met == day("2026-01-10"));
    CHECK(handling[1].start == day("2026-03-03"));
    CHECK_FALSE(handling[1].met.isValid());
    CHECK(offered(nextActions(copy.folded()), Step::Decide));
    CHECK(unmetBefore(copy.folded(), Step::Decide).size() == 2); // heard and investigated anew
    CHECK(offered(nextActions(copy.folded()), Step::Extend));    // 34 once in each handling
}

TEST_CASE("two data files that open a matter again side by side agree")
{
    Copy first = decided();
    first.does("conclude", "2026-01-12");
    Copy second = first.twin();
    first.does("reopen reason=新 approver=王镇长", "2026-03-02");
    second.does("reopen reason=新情况 approver=李书记", "2026-03-03");
    first.learn(second);
    second.learn(first);
    CHECK_FALSE(first.folded().stepsContradict());
    CHECK(first.folded().state == State::Registered);
    CHECK(second.folded().state == State::Registered);
}

TEST_CASE("an opinion is made anew where a review revoked it, within the days somebody has set")
{
    Copy copy = decided();
    copy.does("request-review", "2026-01-20");
    Copy kept = copy;
    kept.does("decide-review verdict=maintained text=维持", "2026-02-10");
    checkRefusal(kept.refusal("redo reason=不服 days=30", "2026-02-11"), redoNotRevoked, "35");
    copy.does("decide-review verdict=revoked text=事实不清", "2026-02-10");
    checkRefusal(copy.refusal("redo reason=撤销", "2026-02-11"), redoNoPeriod, "reading");
    CHECK(copy.refusal("redo reason=撤销 days=30 due=2026-03-01", "2026-02-11").is(assignTwoPeriods));
    CHECK(copy.refusal("redo days=30", "2026-02-11").is(reasonMissing));
    CHECK(copy.refusal("redo reason=撤销 days=30", "2026-02-09").is(dateBeforeAnswered));
    copy.does("redo reason=撤销 days=30", "2026-02-11");
    CHECK(copy.folded().state == State::Accepted);
    checkRefusal(copy.refusal("extend days=10 approver=王镇长 reason=难", "2026-02-12"), extendRedone, "reading");
    const std::vector<ObligationClock> redo = clocksOf(copy, RuleId::Redo);
    REQUIRE(redo.size() == 1);
    CHECK(redo.front().due == day("2026-03-13"));
    CHECK(redo.front().article.isEmpty()); // no article has this period
    CHECK(clocksOf(copy, RuleId::Handle).size() == 1);
}

TEST_CASE("an office that takes its own opinion back says who approves it")
{
    Copy copy = decided();
    checkRefusal(copy.refusal("redo reason=算错 days=20", "2026-01-15"), redoNoApprover, "reading");
    copy.does("redo reason=算错 days=20 approver=王镇长", "2026-01-15");
    CHECK(copy.folded().state == State::Accepted);
    copy.does("hear text=再说", "2026-01-16");
    copy.does("investigate text=再看", "2026-01-16");
    copy.does("decide text=修 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support", "2026-01-20");
    CHECK(copy.folded().state == State::Decided); // the old delivery delivers nothing of the new one
    copy.does("deliver", "2026-01-21");
    CHECK(copy.folded().state == State::Delivered);
    CHECK(clocksOf(copy, RuleId::ReviewRequest).size() == 2); // each opinion's own thirty days
}

TEST_CASE("22.2: a bureau forwards a court letter by its own article, a township guides by 23.1")
{
    Copy bureau("县信访局", true);
    bureau.does(visit, "2026-03-02");
    bureau.does("classify ways=judicial", "2026-03-02");
    const std::vector<NextAction> there = nextActions(bureau.folded());
    REQUIRE(offered(there, Step::Forward));
    CHECK(QByteArray(offered(there, Step::Forward)->article) == "22.2");
    Copy town;
    town.does(visit, "2026-03-02");
    town.does("classify ways=judicial", "2026-03-02");
    const std::vector<NextAction> here = nextActions(town.folded());
    REQUIRE(offered(here, Step::Guide));
    CHECK(QByteArray(offered(here, Step::Guide)->article) == "23.1");
}

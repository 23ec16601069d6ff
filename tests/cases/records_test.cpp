// What is recorded beside the steps: it moves nothing, and says what is still missing.
#include "core/cases/obligations.h"
#include "core/cases/overlays.h"
#include "core/cases/records.h"
#include "core/cases/refusals.h"
#include "core/cases/targets.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

Copy registered(const char* office = "青石镇", bool bureau = false)
{
    Copy copy(office, bureau);
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=修路", "2026-03-16");
    return copy;
}

Copy handled()
{
    Copy copy = registered();
    copy.does("accept", "2026-03-16");
    copy.does("hear text=说了", "2026-03-17");
    copy.does("investigate text=看了", "2026-03-17");
    copy.does("decide text=修 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support", "2026-03-18");
    return copy;
}

bool isOffered(const Copy& copy, const char* word)
{
    const std::vector<const CommandInfo*> open = openRecords(copy.folded());
    return std::any_of(
        open.begin(), open.end(), [&](const CommandInfo* info) { return QByteArray(info->word) == word; });
}

} // namespace

TEST_CASE("25: an urgent matter says to whom it is not reported yet, and a bureau has two more to tell")
{
    Copy copy = registered();
    CHECK_FALSE(isUrgent(copy.folded()));
    CHECK(urgentMissing(copy.folded()).empty());
    checkRefusal(copy.refusal("report-urgent facts=塌方 learnedHour=25:10", "2026-03-16"), urgentBadHour, "25.1");
    checkRefusal(copy.refusal("report-urgent facts=塌方 measures=封路 reports.1.hour=10:40", "2026-03-16"),
        urgentNoAddressee, "25.1");
    checkRefusal(copy.refusal("report-urgent facts=塌方 reports.1.to=government reports.1.hour=10:40", "2026-03-16"),
        urgentNoMeasures, "25.1");
    checkRefusal(copy.refusal("report-urgent facts=塌方 measures=封路 learnedHour=10:20 reports.1.to=government "
                              "reports.1.hour=9:50",
                     "2026-03-16"),
        urgentBeforeLearned, "25.1");
    copy.does("report-urgent facts=塌方 measures=封路 learnedHour=1020 reports.1.to=government reports.1.hour=10：40 "
              "reports.2.to=department",
        "2026-03-16");
    CHECK(isUrgent(copy.folded()));
    CHECK(urgentMissing(copy.folded()) == std::vector{UrgentTo::Department, UrgentTo::JointOffice});
    copy.does("report-urgent reports.1.to=department reports.1.hour=11:00 reports.2.to=joint-office "
              "reports.2.hour=11:05",
        "2026-03-16");
    CHECK(urgentMissing(copy.folded()).empty());
    Copy bureau = registered("县信访局", true);
    bureau.does("report-urgent facts=塌方", "2026-03-16");
    CHECK(urgentMissing(bureau.folded()).size() == 5);
}

TEST_CASE("21.2: the number in the state system is asked for, and recorded once")
{
    Copy copy = registered();
    CHECK(systemEntry(copy.folded()) == nullptr);
    checkRefusal(copy.refusal("enter-system", "2026-03-16"), systemNoNumber, "21.2");
    CHECK(copy.refusal("enter-system number=M1 entered=2026-03-15", "2026-03-16").is(dateBeforeReceived));
    copy.does("enter-system number=M1", "2026-03-16");
    const Case folded = copy.folded();
    REQUIRE(systemEntry(folded));
    CHECK(systemEntry(folded)->entered == day("2026-03-16"));
    checkRefusal(copy.refusal("enter-system number=M1", "2026-03-17"), systemTwice, "");
}

TEST_CASE("an opinion goes electronically to who agreed to it and has not taken that back")
{
    Copy copy = handled();
    checkRefusal(copy.refusal("deliver method=electronic", "2026-03-19"), deliverNoConsent, "reading");
    checkRefusal(copy.refusal("consent", "2026-03-19"), consentToWhat, "");
    copy.does("consent to=electronic", "2026-03-19");
    copy.does("consent to=electronic takenBack=yes", "2026-03-19");
    CHECK(copy.refusal("deliver method=electronic", "2026-03-19").is(deliverNoConsent));
    copy.does("consent to=electronic petitioners=1", "2026-03-19");
    copy.does("deliver method=electronic", "2026-03-20");
    CHECK(copy.folded().state == State::Delivered);
}

TEST_CASE("a refusal to sign wants a witness or a picture")
{
    Copy copy = handled();
    CHECK(copy.refusal("deliver method=hand refusedToSign=yes", "2026-03-19").is(deliverNoWitness));
    copy.does("deliver method=hand refusedToSign=yes photographed=yes", "2026-03-19");
    CHECK(copy.folded().state == State::Delivered);
}

TEST_CASE("28.3: who is recused takes no step, and is recorded once with the reason")
{
    Copy copy = registered();
    CHECK(copy.refusal("recuse reason=亲属", "2026-03-16").is(reasonMissing));
    checkRefusal(
        copy.refusal("recuse who=李办理 reason=亲属 replacedBy=李办理", "2026-03-16"), recuseReplacesHimself, "28.3");
    copy.does("recuse who=李办理 reason=亲属", "2026-03-16");
    checkRefusal(copy.refusal("recuse who=李办理 reason=亲属", "2026-03-16"), recuseTwice, "");
    checkRefusal(copy.refusal("accept", "2026-03-17"), recusedAuthor, "28.3");
    CHECK_FALSE(isRecused(copy.folded(), QStringLiteral("赵接办")));
    copy.does("note text=赵接办已经接手", "2026-03-17"); // a note is no step
}

TEST_CASE("37.2, 18.2 and what is long-standing: of the matter, with a reason")
{
    Copy copy = registered();
    checkRefusal(copy.refusal("aid text=低保", "2026-03-16"), aidNoKind, "37.2");
    copy.does("aid kind=social text=告知申请低保", "2026-03-16");
    CHECK(copy.refusal("leader", "2026-03-16").is(reasonMissing));
    copy.does("leader leader=王镇长 post=镇长", "2026-03-16");
    const Case folded = copy.folded();
    REQUIRE(leaderInCharge(folded));
    CHECK(leaderInCharge(folded)->leader == QStringLiteral("王镇长"));
    checkRefusal(copy.refusal("long-standing reason=化解 ended=yes", "2026-03-16"), longStandingNot, "");
    copy.does("long-standing reason=三年", "2026-03-16");
    CHECK(isLongStanding(copy.folded()));
    checkRefusal(copy.refusal("long-standing reason=三年", "2026-03-16"), longStandingAlready, "");
    copy.does("long-standing reason=化解 ended=yes", "2026-03-17");
    CHECK_FALSE(isLongStanding(copy.folded()));
}

TEST_CASE("24: a dispute is raised, stops no period, and its outcome is whose power the matter is")
{
    Copy copy = registered();
    checkRefusal(copy.refusal("settle-dispute power=own", "2026-03-16"), disputeNone, "24.1");
    checkRefusal(copy.refusal("dispute organs=白云镇", "2026-03-16"), disputeNoStage, "24.1");
    checkRefusal(copy.refusal("dispute stage=consult", "2026-03-16"), disputeNoOrgan, "24.1");
    CHECK(copy.refusal("dispute stage=superior organs=白云镇", "2026-03-16").is(reasonMissing));
    copy.does("dispute stage=consult organs=白云镇", "2026-03-16");
    CHECK(openDispute(copy.folded()) != nullptr);
    CHECK(isOffered(copy, "settle-dispute"));
    checkRefusal(copy.refusal("settle-dispute organ=白云镇", "2026-03-17"), disputeNoPower, "24.1");
    copy.does("settle-dispute organ=白云镇 power=other by=县人民政府", "2026-03-20");
    CHECK(openDispute(copy.folded()) == nullptr);
    CHECK(copy.folded().powerHere() == Power::Other);
    CHECK(copy.folded().powerOrganHere() == QStringLiteral("白云镇"));
    copy.does("guide", "2026-03-20");
    checkRefusal(copy.refusal("dispute stage=consult organs=白云镇", "2026-03-21"), disputeOver, "24.1");
    Copy heir = registered();
    heir.does("settle-dispute power=own former=水管站 reason=机构改革", "2026-03-20"); // 24.2 needs no dispute
    CHECK(heir.folded().powerHere() == Power::Own);
}

TEST_CASE("what is assigned to two ends when both have answered")
{
    Copy county = registered("县信访局", true);
    checkRefusal(county.refusal("assign to=青石镇 days=20 also=青石镇", "2026-03-16"), assignAlsoSame, "");
    county.does("assign to=青石镇 days=20 also=县水利局", "2026-03-16");
    CHECK(unanswered(county.folded()).size() == 1);
    Copy town = county.twin("青石镇");
    town.does("accept", "2026-03-17");
    town.does("hear text=说了", "2026-03-17");
    town.does("investigate text=看了", "2026-03-17");
    town.does("decide text=修 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support", "2026-03-18");
    town.does("deliver method=hand", "2026-03-18");
    checkRefusal(town.refusal("conclude", "2026-03-19"), concludeNotBoth, "reading");
    CHECK(town.refusal("also-report", "2026-03-20").is(reasonMissing));
    town.does("also-report text=已派人", "2026-03-20");
    checkRefusal(town.refusal("also-report text=再说", "2026-03-20"), alsoReportNobody, "");
    const std::vector<ObligationClock> clocks = obligations(town.folded(), town.calendar);
    CHECK(std::any_of(clocks.begin(), clocks.end(), [](const ObligationClock& clock) {
        return clock.rule == RuleId::Assigned && clock.officeName == QStringLiteral("县水利局") &&
               clock.met == day("2026-03-20") && clock.due == day("2026-04-05");
    }));
    town.does("conclude", "2026-03-20");
}

TEST_CASE("29.1: a reply to a suggestion says whether it is adopted, and no other opinion does")
{
    Copy copy = registered();
    copy.does("classify category=suggestion power=own", "2026-03-16");
    copy.does("accept", "2026-03-16");
    checkRefusal(copy.refusal("decide text=增设", "2026-03-18"), decideNoAdoption, "29.1");
    copy.does("decide text=增设 adoption=partly adoptionReason=客流不足", "2026-03-18");
    CHECK(copy.folded().state == State::Decided);
    const auto& file = copy.folded().file;
    CHECK(std::holds_alternative<SuggestionWeighed>(file.back().event));
    Copy petition = handled();
    Copy other = registered();
    other.does("accept", "2026-03-16");
    other.does("hear text=说了", "2026-03-17");
    other.does("investigate text=看了", "2026-03-17");
    checkRefusal(other.refusal("decide text=修 basis=法 reviewOrgan=县政府 outcomes.1.outcome=support adoption=adopted",
                     "2026-03-18"),
        decideAdoptionElsewhere, "29.1");
}

TEST_CASE(
    "a target of the office stands beside the law's day only where it is tighter, and what is posted goes earlier")
{
    Copy copy = registered();
    const Policies none;
    Policies policies;
    policies.informTarget = 1;
    policies.handleTarget = 21;
    policies.postDays = 3;
    copy.does("accept method=post", "2026-03-16");
    const QByteArray own = copy.folded().holder;
    for (const ObligationClock& clock : obligations(copy.folded(), copy.calendar)) {
        CHECK_FALSE(officeTarget(clock, Channel::Visit, own, none).isValid());
        CHECK_FALSE(lastPosting(clock, own, none).isValid());
        CHECK_FALSE(officeTarget(clock, Channel::Visit, "another", policies).isValid());
        if (clock.rule == RuleId::Inform) {
            CHECK(officeTarget(clock, Channel::Visit, own, policies) == day("2026-03-17"));
            CHECK_FALSE(lastPosting(clock, own, policies).isValid()); // it is posted already
        } else if (clock.rule == RuleId::Handle) {
            CHECK(officeTarget(clock, Channel::Visit, own, policies) == day("2026-04-06"));
            CHECK(lastPosting(clock, own, policies) == day("2026-05-12")); // due 2026-05-15
        }
    }
    policies.handleTarget = 60;
    const auto clocks = obligations(copy.folded(), copy.calendar);
    CHECK(std::none_of(clocks.begin(), clocks.end(), [&](const ObligationClock& clock) {
        return clock.rule == RuleId::Handle && officeTarget(clock, Channel::Visit, own, policies).isValid();
    }));
}

TEST_CASE("records move nothing, and none is offered of a void case")
{
    Copy copy = registered();
    const State before = copy.folded().state;
    for (const char* word :
        {"report-urgent", "enter-system", "consent", "aid", "dispute", "recuse", "leader", "long-standing"}) {
        INFO(word);
        CHECK(isOffered(copy, word));
    }
    CHECK_FALSE(isOffered(copy, "also-report"));
    CHECK_FALSE(isOffered(copy, "settle-dispute"));
    copy.does("leader leader=王镇长", "2026-03-17");
    CHECK(copy.folded().state == before);
    CHECK(isRecord(copy.folded().file.back().event));
    CHECK(QByteArray(articleOfRecord(copy.folded().file.back().event)) == "18.2");
    copy.does("void reason=误登", "2026-03-18");
    CHECK(openRecords(copy.folded()).empty());
    CHECK(copy.refusal("leader leader=王镇长", "2026-03-19").is(caseVoid));
}

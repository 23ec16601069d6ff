#include "core/cases/earlierproposal.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

#include <cstring>

using namespace xf;
using namespace xf::test;

namespace {

const QByteArray here("here");

EarlierFacts in(State state, bool isHere = true, bool below = false)
{
    EarlierFacts facts;
    facts.state = state;
    facts.here = isHere;
    facts.below = below;
    return facts;
}

EarlierProposal same(const EarlierFacts& facts)
{
    return proposeFor(facts, true, SameMatter::Alike);
}

EarlierFacts below(State state, bool accepted, bool overdue)
{
    EarlierFacts facts = in(state, false, true);
    facts.accepted = accepted;
    facts.overdue = overdue;
    return facts;
}

// Of a case of this office, as it stands on that day.
EarlierFacts factsOf(const Copy& copy, const char* today)
{
    const Case folded = copy.folded();
    return earlierFacts(folded, copy.clocks(), folded.holder, false, day(today));
}

} // namespace

TEST_CASE("what is under way here takes in a repeat: the handling office has no ground of refusal")
{
    for (const State state :
        {State::Registered, State::Informed, State::Accepted, State::Transferred, State::Objected, State::Decided}) {
        INFO(int(state));
        CHECK(same(in(state)) == EarlierProposal::Join);
        CHECK(proposeFor(in(state), true, SameMatter::NotCompared) == EarlierProposal::Join);
    }
}

TEST_CASE("19.3 is the superior's alone, for what was accepted below, within the period")
{
    CHECK(same(below(State::Accepted, true, false)) == EarlierProposal::RefuseByPeriod);
    CHECK(same(below(State::Decided, true, false)) == EarlierProposal::RefuseByPeriod);
    CHECK(same(below(State::Accepted, true, true)) == EarlierProposal::UrgeBelow);
    CHECK(same(below(State::Transferred, false, false)) == EarlierProposal::PassBelow);
    CHECK(same(below(State::Registered, false, false)) == EarlierProposal::PassBelow);
    EarlierFacts elsewhere = below(State::Accepted, true, false);
    elsewhere.below = false;
    CHECK(same(elsewhere) == EarlierProposal::UnderWayElsewhere);
    CHECK(same(in(State::Forwarded)) == EarlierProposal::PassBelow);
}

TEST_CASE("after an opinion: review while its period runs, then no ground at all, after the final one 36.3")
{
    for (const State state : {State::Delivered, State::Concluded}) {
        EarlierFacts facts = in(state);
        CHECK(same(facts) == EarlierProposal::Repeat);
        facts.reviewUntil = day("2026-04-07");
        CHECK(same(facts) == EarlierProposal::AskReview);
        facts.finalUntil = day("2026-06-07");
        CHECK(same(facts) == EarlierProposal::AskFinalReview);
        facts.finallyReviewed = true;
        CHECK(same(facts) == EarlierProposal::NoLongerTaken);
    }
    CHECK(same(in(State::Reviewing)) == EarlierProposal::UnderReview);
    CHECK(same(in(State::FinalReviewing)) == EarlierProposal::UnderReview);
    EarlierFacts reviewed = in(State::Reviewed);
    CHECK(same(reviewed) == EarlierProposal::Repeat);
    reviewed.reviewOnItsWay = true;
    CHECK(same(reviewed) == EarlierProposal::UnderReview);
    EarlierFacts finally = in(State::FinalReviewed);
    finally.finallyReviewed = true;
    CHECK(same(finally) == EarlierProposal::NoLongerTaken);
}

TEST_CASE("what was guided, refused, withdrawn or is another's or another matter")
{
    CHECK(same(in(State::Guided)) == EarlierProposal::TakeUpAgain);
    CHECK(same(in(State::Guided, false)) == EarlierProposal::NewMatter);
    EarlierFacts refused = in(State::Refused);
    refused.ground = Ground::WithSuperior;
    CHECK(same(refused) == EarlierProposal::RefusedBefore);
    refused.ground = Ground::FinallyReviewed;
    CHECK(same(refused) == EarlierProposal::NoLongerTaken);
    EarlierFacts withdrawn = in(State::Concluded);
    withdrawn.withdrawn = true;
    CHECK(same(withdrawn) == EarlierProposal::NewMatter);
    CHECK(proposeFor(in(State::Accepted), false, SameMatter::Alike) == EarlierProposal::OtherPerson);
    CHECK(proposeFor(in(State::Accepted), true, SameMatter::Unlike) == EarlierProposal::NewMatter);
}

TEST_CASE("every refusal that is proposed is one of the regulation's two")
{
    for (const WordInfo& word : wordsOf<EarlierProposal>()) {
        const EarlierProposal proposal = EarlierProposal(word.value);
        const QByteArray article(articleOf(proposal));
        INFO(word.key);
        CHECK(!article.isEmpty());
        if (QByteArray(word.key).startsWith("refuse-")) {
            CHECK((article == "19.3" || article == "36.3"));
        }
    }
    CHECK(isRepeat(EarlierProposal::Repeat));
    CHECK_FALSE(isRepeat(EarlierProposal::NewMatter));
    CHECK_FALSE(isRepeat(EarlierProposal::OtherPerson));
}

// Delivered 2026-03-05: thirty days end on 2026-04-04, Qingming, and are kept through 2026-04-07 (desk.md outline 20).
TEST_CASE("an opinion's thirty days are read from its clocks, through the rolled day")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-02");
    copy.does("classify category=appeal power=own ways=petition ways=petition", "2026-03-02");
    copy.does("accept", "2026-03-02");
    CHECK(factsOf(copy, "2026-03-02").accepted);
    CHECK_FALSE(factsOf(copy, "2026-05-01").overdue);
    CHECK(factsOf(copy, "2026-05-02").overdue);
    copy.does(hear, "2026-03-03");
    copy.does(investigate, "2026-03-03");
    copy.does(decideBoth, "2026-03-05");
    copy.does("deliver", "2026-03-05");
    const EarlierFacts last = factsOf(copy, "2026-04-07");
    CHECK(last.reviewUntil == day("2026-04-07"));
    CHECK(last.decidedOn == day("2026-03-05"));
    CHECK(same(last) == EarlierProposal::AskReview);
    const EarlierFacts lapsed = factsOf(copy, "2026-04-08");
    CHECK_FALSE(lapsed.reviewUntil.isValid());
    CHECK(same(lapsed) == EarlierProposal::Repeat);
}

TEST_CASE("the facts of a case in each state lead to its proposal")
{
    const std::pair<State, EarlierProposal> rows[] = {{State::Registered, EarlierProposal::Join},
        {State::Accepted, EarlierProposal::Join}, {State::Guided, EarlierProposal::TakeUpAgain},
        {State::Forwarded, EarlierProposal::PassBelow}, {State::Refused, EarlierProposal::RefusedBefore},
        {State::Delivered, EarlierProposal::AskReview}, {State::Concluded, EarlierProposal::AskReview}};
    for (const auto& [state, proposal] : rows) {
        INFO(int(state));
        CHECK(same(factsOf(visitAt(state, "2026-03-05"), "2026-03-10")) == proposal);
    }
}

TEST_CASE("a case goes through review to the final one, and each has its proposal")
{
    Copy copy = visitAt(State::Delivered, "2026-03-05");
    copy.does("request-review", "2026-03-10");
    CHECK(same(factsOf(copy, "2026-03-11")) == EarlierProposal::UnderReview);
    copy.does("decide-review verdict=maintained text=维持 finalOrgan=清河市人民政府", "2026-03-20");
    CHECK(same(factsOf(copy, "2026-03-20")) == EarlierProposal::UnderReview); // nobody has got it yet
    copy.does("deliver-review", "2026-03-21");
    CHECK(same(factsOf(copy, "2026-03-22")) == EarlierProposal::AskFinalReview);
    CHECK(same(factsOf(copy, "2026-05-22")) == EarlierProposal::Repeat);
    copy.does("request-final", "2026-03-25");
    CHECK(same(factsOf(copy, "2026-03-26")) == EarlierProposal::UnderReview);
    copy.does("decide-final verdict=maintained text=维持", "2026-04-10");
    CHECK(same(factsOf(copy, "2026-04-11")) == EarlierProposal::NoLongerTaken);
}

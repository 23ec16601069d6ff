#include "core/cases/lifecycle.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

#include <map>

using namespace xf;
using namespace xf::test;

namespace {

constexpr State states[] = {State::Registered, State::Informed, State::Accepted, State::Forwarded, State::Guided,
    State::Refused, State::Decided, State::Delivered, State::Concluded, State::Void, State::Transferred,
    State::Objected, State::Reviewing, State::Reviewed, State::FinalReviewing, State::FinalReviewed, State::Simple,
    State::Filed, State::Returned};
constexpr Step steps[] = {Step::None, Step::Classify, Step::Inform, Step::Accept, Step::Forward, Step::Guide,
    Step::Refuse, Step::Hear, Step::Investigate, Step::Extend, Step::Decide, Step::Deliver, Step::DeliverNotice,
    Step::Conclude, Step::Void, Step::Transfer, Step::Assign, Step::SignFor, Step::Object, Step::Uphold, Step::Reject,
    Step::Report, Step::RequestReview, Step::DecideReview, Step::RequestFinal, Step::DecideFinal, Step::DeliverReview,
    Step::HoldHearing, Step::Mediate, Step::Withdraw, Step::CarryOut, Step::AcceptSimply, Step::ReplySimply,
    Step::MakeOrdinary, Step::File, Step::SenderAgrees, Step::SenderRefuses, Step::Reopen, Step::Redo};

// One line a state, one letter a step, in the order above: where the step leads, "." where it may not be taken.
// r registered  i informed  a accepted  f forwarded  g guided  x refused  d decided  v delivered  c concluded  - void
// t transferred  o objected  w reviewing  y reviewed  W final-reviewing  Y final-reviewed
// s simple  l filed  b returned
constexpr const char* whereTo[] = {
    // none classify inform accept forward guide refuse hear investigate extend decide deliver deliver-notice conclude
    // void | transfer assign sign-for object uphold reject report | request-review decide-review request-final
    // decide-final deliver-review hold-hearing mediate withdraw carry-out |
    // accept-simply reply-simply make-ordinary file sender-agrees sender-refuses reopen redo
    ".riafgxrr....c-tt.o..."
    "......rc."
    "s..l....", // registered
    ".iiafgxii...ic-ttio..."
    "......ic."
    "s..l....", // informed
    ".aa....aaad.ac-..a...."
    ".....aac."
    "........", // accepted
    "..f.........f.-......f"
    "........."
    "......r.", // forwarded
    ".ggafg......g.-tt....."
    "........."
    "........", // guided
    "..x.........x.-......x"
    "........."
    "......r.", // refused
    "...........vdc-......d"
    "w......cd"
    ".......a", // decided
    "...........vvc-......v"
    "w......cv"
    ".......a", // delivered
    "...........cc.-......c"
    "w.W.c...c"
    "......r.", // concluded
    "......................"
    "........."
    "........", // void
    ".tiaf.xtt...t..ttto..."
    ".......c."
    "s.......", // transferred
    ".ooa...oo...o....o.rt."
    "........."
    "....br..", // objected
    "...........ww.-......w"
    "wy...w.cw"
    "........", // reviewing
    "...........yyc-......y"
    "w.W.y..cy"
    ".......a", // reviewed
    "...........WW.-......W"
    "..WYWW.cW"
    "........", // final-reviewing
    "...........YYc-......Y"
    "..W.Y...Y"
    ".......a", // final-reviewed
    ".ss....ss...sc-..s...."
    "......sc."
    ".ca.....", // simple
    "..l.........l.-......."
    "........."
    "......r.", // filed
    "............b.-......."
    "........."
    "......r.", // returned
};

constexpr char letters[] = {
    'r', 'i', 'a', 'f', 'g', 'x', 'd', 'v', 'c', '-', 't', 'o', 'w', 'y', 'W', 'Y', 's', 'l', 'b'};

char expected(std::size_t state, std::size_t step)
{
    return whereTo[state][step];
}

char actual(std::size_t state, std::size_t step)
{
    const Transition* row = fits(states[state], steps[step]);
    return row ? letters[static_cast<std::size_t>(row->to) - 1] : '.';
}

} // namespace

TEST_CASE("every step in every state leads where the table of this test says, or nowhere")
{
    REQUIRE(wordsOf<State>().size() == std::size(states));
    REQUIRE(wordsOf<Step>().size() == std::size(steps));
    for (std::size_t state = 0; state < std::size(states); ++state) {
        for (std::size_t step = 0; step < std::size(steps); ++step) {
            INFO(wordKey(states[state]).toStdString() << " + " << wordKey(steps[step]).toStdString());
            CHECK(std::string(1, actual(state, step)) == std::string(1, expected(state, step)));
        }
    }
}

TEST_CASE("no state has two rows for one step")
{
    std::map<std::pair<int, int>, int> rows;
    for (const Transition& row : transitions()) {
        CHECK(++rows[std::pair(int(row.from), int(row.step))] == 1);
    }
}

TEST_CASE("each row of the table names an article, or says that it is a reading")
{
    for (const Transition& row : transitions()) {
        INFO(wordKey(row.from).toStdString() << " + " << wordKey(row.step).toStdString());
        CHECK(QByteArray(row.article).size() > 0);
        CHECK((row.step != Step::Void || QByteArray(row.article) == "reading"));
    }
}

TEST_CASE("what comes next is what fits, and nothing comes after void")
{
    for (const State state : states) {
        for (const Transition& next : nextSteps(state)) {
            CHECK(fits(state, next.step) != nullptr);
            CHECK(next.from == state);
        }
    }
    CHECK(nextSteps(State::Void).empty());
    CHECK(nextSteps(State::Registered).size() == 17);
}

TEST_CASE("a case is closed once nothing is left for the office to do")
{
    const std::map<State, bool> closed{{State::Registered, false}, {State::Informed, false}, {State::Accepted, false},
        {State::Forwarded, true}, {State::Guided, true}, {State::Refused, true}, {State::Decided, false},
        {State::Delivered, false}, {State::Concluded, true}, {State::Void, true}, {State::Transferred, false},
        {State::Objected, false}, {State::Reviewing, false}, {State::Reviewed, false}, {State::FinalReviewing, false},
        {State::FinalReviewed, false}, {State::Simple, false}, {State::Filed, true}, {State::Returned, true}};
    REQUIRE(closed.size() == std::size(states));
    for (const auto& [state, is] : closed) {
        CHECK(isClosed(state) == is);
    }
}

TEST_CASE("a paper that arrives is a step by what it is")
{
    Delivered delivered;
    CHECK(stepOf(Event(delivered)) == Step::None); // of a newer program
    delivered.paper = DeliveredPaper::Opinion;
    CHECK(stepOf(Event(delivered)) == Step::Deliver);
    delivered.paper = DeliveredPaper::Notice;
    CHECK(stepOf(Event(delivered)) == Step::DeliverNotice);
    delivered.paper = DeliveredPaper::Extension;
    CHECK(stepOf(Event(delivered)) == Step::DeliverNotice);
}

TEST_CASE("a verdict is a step by what it says, and giving the case away moves it")
{
    ObjectionJudged judged;
    CHECK(stepOf(Event(judged)) == Step::None); // of a newer program
    judged.verdict = Verdict::Upheld;
    CHECK(stepOf(Event(judged)) == Step::Uphold);
    judged.verdict = Verdict::Rejected;
    CHECK(stepOf(Event(judged)) == Step::Reject);
    for (const Step step : steps) {
        const bool moves = step == Step::Transfer || step == Step::Assign || step == Step::Uphold;
        CHECK(movesHolder(step) == moves);
    }
}

TEST_CASE("notes, amendments, corrections, settlements and erasures are no steps")
{
    for (const Event& event : {Event(), Event(Registered()), Event(Amended()), Event(Noted()), Event(Corrected()),
             Event(Settled()), Event(Erased()), Event(Issued()), Event(Attached())}) {
        CHECK(stepOf(event) == Step::None);
    }
}

TEST_CASE("what is asked for and decided at a review is a step by its stage")
{
    ReviewRequested requested;
    Reviewed reviewed;
    CHECK(stepOf(Event(requested)) == Step::None); // of a newer program, or erased
    CHECK(stepOf(Event(reviewed)) == Step::None);
    requested.stage = ReviewStage::Review;
    reviewed.stage = ReviewStage::Review;
    CHECK(stepOf(Event(requested)) == Step::RequestReview);
    CHECK(stepOf(Event(reviewed)) == Step::DecideReview);
    requested.stage = ReviewStage::FinalReview;
    reviewed.stage = ReviewStage::FinalReview;
    CHECK(stepOf(Event(requested)) == Step::RequestFinal);
    CHECK(stepOf(Event(reviewed)) == Step::DecideFinal);
}

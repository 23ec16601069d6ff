// 35 and 36: what other organs do with an opinion, and whose periods run meanwhile.
#include "core/cases/actions.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// An opinion signed on 5 March; the second demand was supported.
Copy decided(const char* people = "petitioners.1.name=张三 petitioners.1.address=青山村")
{
    Copy copy;
    copy.does(text("register channel=visit %1 demands=修路 demands=通水").arg(text(people)), "2026-02-02");
    copy.does("accept", "2026-02-02");
    copy.does("hear text=说了", "2026-02-10");
    copy.does("investigate text=看了", "2026-02-11");
    copy.does("decide text=修路不支持，通水支持 basis=公路法 reviewOrgan=青石县人民政府 outcomes.1.outcome=deny "
              "outcomes.2.outcome=support",
        "2026-03-05");
    return copy;
}

Copy delivered()
{
    Copy copy = decided();
    copy.does("deliver", "2026-03-05");
    return copy;
}

Copy reviewed()
{
    Copy copy = delivered();
    copy.does("request-review", "2026-04-01");
    copy.does("decide-review verdict=maintained text=维持 number=青石复查〔2026〕1号 finalOrgan=清河市人民政府",
        "2026-04-20");
    return copy;
}

ClockState stateOf(const Copy& copy, RuleId rule, const char* on)
{
    return clockState(copy.clock(rule), day(on));
}

// Nothing is flagged as not fitting or out of order.
QStringList unfit(const Copy& copy)
{
    QStringList wrong;
    for (const FileItem& item : copy.folded().file) {
        if (item.misfit || item.outOfOrder || item.notHolder) {
            wrong << wordKey(item.step);
        }
    }
    return wrong;
}

} // namespace

TEST_CASE("outline 20: thirty days to ask for a review, through the rolled day, and later is recorded all the same")
{
    const Copy copy = delivered();
    const ObligationClock clock = copy.clock(RuleId::ReviewRequest);
    CHECK(clock.due == day("2026-04-04"));
    CHECK(clock.rolled == day("2026-04-07"));
    CHECK(clockState(clock, day("2026-04-07")) == ClockState::Running);
    CHECK(clockState(clock, day("2026-04-08")) == ClockState::Lapsed);
    for (const char* on : {"2026-04-04", "2026-04-07", "2026-04-08"}) {
        Copy asking = copy.twin();
        asking.does("request-review reason=路还是要修", on);
        CHECK(asking.folded().state == State::Reviewing);
        CHECK(asking.clock(RuleId::ReviewRequest).met == day(on));
        const ReviewRequested asked = std::get<ReviewRequested>(asking.folded().file.back().event);
        CHECK(asked.organ == text("青石县人民政府")); // as the opinion names it
        CHECK(asking.clock(RuleId::ReviewDecide).start == day(on));
    }
}

// law.md 0.1 no. 8: flagged, and the petitioner's date taken.
TEST_CASE("who asks before a receipt is recorded has a period from the day he asked, until the receipt is recorded")
{
    Copy copy = decided();
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
    copy.does("request-review reason=路还是要修", "2026-03-20");
    ObligationClock clock = copy.clock(RuleId::ReviewRequest);
    CHECK(clock.assumed);
    CHECK(clock.met == day("2026-03-20"));
    CHECK(clock.start == day("2026-03-20"));
}

TEST_CASE("what was sent in time is in time, and the organ's days run from its own receipt")
{
    Copy copy = delivered();
    copy.does("request-review posted=2026-04-03 received=2026-04-09", "2026-04-09");
    CHECK(copy.clock(RuleId::ReviewRequest).met == day("2026-04-03"));
    CHECK(copy.clock(RuleId::ReviewDecide).start == day("2026-04-09"));
    CHECK(copy.clock(RuleId::ReviewDecide).due == day("2026-05-09"));
}

TEST_CASE("outline 24: thirty days to decide a review, which a hearing does not stretch, and which is no duty of ours")
{
    Copy copy = delivered();
    copy.does("request-review", "2026-04-07");
    copy.does("hold-hearing from=2026-04-20 to=2026-04-22 text=听了", "2026-04-22");
    const ObligationClock clock = copy.clock(RuleId::ReviewDecide);
    CHECK(clock.due == day("2026-05-07"));
    CHECK(clock.officeName == text("青石县人民政府"));
    CHECK(isDuty(clock));
    CHECK_FALSE(isOfOffice(clock));
    CHECK(stateOf(copy, RuleId::ReviewDecide, "2026-05-07") == ClockState::Running);
    CHECK(stateOf(copy, RuleId::ReviewDecide, "2026-05-08") == ClockState::Overdue);
    copy.does("decide-review verdict=changed text=改为支持", "2026-05-06");
    CHECK(copy.folded().state == State::Reviewed);
    CHECK(copy.clock(RuleId::ReviewDecide).issued == day("2026-05-06"));
    CHECK_FALSE(copy.clock(RuleId::ReviewDecide).met.isValid()); // signed, and nobody has it yet
    CHECK(awaitingNames(copy.folded(), ReviewStage::Review) == QStringList{text("张三")});
    copy.does("deliver-review", "2026-05-07");
    CHECK(copy.clock(RuleId::ReviewDecide).met == day("2026-05-07"));
    CHECK(copy.clock(RuleId::FinalRequest).due == day("2026-06-06"));
}

TEST_CASE("outline 25: the days of a hearing drop out of the final review, both ends counted")
{
    Copy copy = reviewed();
    copy.does("deliver-review", "2026-05-20");
    CHECK(stateOf(copy, RuleId::FinalRequest, "2026-06-19") == ClockState::Running);
    copy.does("request-final", "2026-06-01");
    CHECK(copy.folded().state == State::FinalReviewing);
    CHECK(std::get<ReviewRequested>(copy.folded().file.back().event).organ == text("清河市人民政府"));
    CHECK(copy.clock(RuleId::FinalRequest).met == day("2026-06-01"));
    CHECK(copy.clock(RuleId::FinalDecide).due == day("2026-07-01"));
    copy.does("hold-hearing from=2026-06-10 to=2026-06-12 text=听了", "2026-06-12");
    CHECK(copy.clock(RuleId::FinalDecide).due == day("2026-07-04"));
    CHECK(copy.clock(RuleId::FinalDecide).rolled == day("2026-07-06"));
    CHECK(stateOf(copy, RuleId::FinalDecide, "2026-07-04") == ClockState::Running);
    CHECK(stateOf(copy, RuleId::FinalDecide, "2026-07-05") == ClockState::Overdue);
    copy.does("decide-final verdict=maintained text=维持 number=清河复核〔2026〕1号", "2026-07-03");
    copy.does("deliver-review", "2026-07-04");
    const Case folded = copy.folded();
    CHECK(folded.state == State::FinalReviewed);
    CHECK(copy.clock(RuleId::FinalDecide).met == day("2026-07-04"));
    CHECK(copy.clock(RuleId::ReviewDecide).met == day("2026-05-20")); // the final one was not taken for it
    copy.does("conclude", "2026-07-04");
    CHECK(copy.folded().state == State::Concluded);
    CHECK(unfit(copy).isEmpty());
}

TEST_CASE("each of several petitioners asks for himself, while another still waits for the opinion")
{
    Copy copy = decided("petitioners.1.name=张三 petitioners.1.address=青山村 petitioners.2.name=李四 "
                        "petitioners.2.address=石桥村");
    copy.does("deliver petitioners=1", "2026-03-05");
    CHECK(copy.folded().state == State::Decided);
    copy.does("request-review petitioners=1", "2026-03-20");
    CHECK(copy.folded().state == State::Reviewing);
    copy.does("deliver petitioners=2", "2026-03-25");
    CHECK(copy.clock(RuleId::ReviewRequest, "李四").due == day("2026-04-24"));
    CHECK_FALSE(copy.clock(RuleId::ReviewRequest, "李四").met.isValid());
    copy.does("request-review petitioners=2", "2026-04-10");
    CHECK(copy.clock(RuleId::ReviewRequest, "李四").met == day("2026-04-10"));
    checkRefusal(copy.refusal("request-review petitioners=1", "2026-04-11"), reviewAskedTwice, "reading");
    copy.does("decide-review verdict=revoked text=撤销", "2026-04-15");
    copy.does("deliver-review petitioners=1", "2026-04-16");
    checkRefusal(copy.refusal("conclude", "2026-04-17"), concludeNotDelivered, "reading");
    copy.does("deliver-review petitioners=2", "2026-04-18");
    copy.does("conclude", "2026-04-18");
}

TEST_CASE("a review is offered to be asked for until everyone the opinion is owed to has asked")
{
    const auto isOffered = [](const Copy& copy, Step step) {
        const std::vector<NextAction> open = nextActions(copy.folded());
        return std::any_of(open.begin(), open.end(), [&](const NextAction& action) { return action.step == step; });
    };
    Copy two = decided("petitioners.1.name=张三 petitioners.1.address=青山村 petitioners.2.name=李四 "
                       "petitioners.2.address=石桥村");
    two.does("request-review petitioners=1", "2026-03-20");
    CHECK(isOffered(two, Step::RequestReview));
    two.does("request-review petitioners=2", "2026-03-20");
    CHECK_FALSE(isOffered(two, Step::RequestReview));

    Copy one = reviewed();
    CHECK_FALSE(isOffered(one, Step::RequestReview));
    CHECK(isOffered(one, Step::RequestFinal));
    one.does("request-final", "2026-04-25");
    CHECK_FALSE(isOffered(one, Step::RequestFinal));
    Copy nobody = decided("petitioners.1.name=匿名 petitioners.1.unclear=yes petitioners.1.phone=13900000000");
    nobody.does("request-review", "2026-03-20");
    CHECK_FALSE(isOffered(nobody, Step::RequestReview));
}

TEST_CASE("a case on file is taken out again when a review is asked for")
{
    Copy copy = delivered();
    copy.does("conclude", "2026-03-06");
    copy.does("request-review", "2026-03-30");
    CHECK(copy.folded().state == State::Reviewing);
    const QByteArray office = copy.folded().holder;
    CHECK(recommendedStep(copy.folded(), office) == Step::None); // the organ decides, nobody here
    copy.does("decide-review verdict=declined text=逾期无正当理由", "2026-04-02");
    CHECK(recommendedStep(copy.folded(), office) == Step::DeliverReview);
    copy.does("deliver-review", "2026-04-02");
    CHECK(recommendedStep(copy.folded(), office) == Step::Conclude);
}

TEST_CASE(
    "what has no opinion of the petition procedure is not reviewed, and no review is decided before it is asked for")
{
    Copy led;
    led.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=村 demands=履职", "2026-02-02");
    led.does("classify category=appeal power=own ways=duty", "2026-02-02");
    led.does("accept", "2026-02-02");
    led.does("decide text=已经处理", "2026-02-05");
    checkRefusal(led.refusal("request-review organ=县人民政府", "2026-02-06"), reviewNotPetition, "35");

    Copy settled;
    settled.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=村 demands=还钱", "2026-02-02");
    settled.does("mediate otherParty=村委会 agreement=年底还清 petitionerAgrees=yes otherAgrees=yes", "2026-02-03");
    settled.does("conclude ending=settled", "2026-02-03");
    checkRefusal(settled.refusal("request-review organ=县人民政府", "2026-02-06"), reviewNoOpinion, "35");
    checkRefusal(settled.refusal("request-final organ=市人民政府", "2026-02-06"), reviewNoReview, "36.1");

    Copy copy = delivered();
    CHECK(copy.refusal("decide-review verdict=changed text=改", "2026-03-10").is(stepNotHere));
    CHECK(copy.refusal("request-review received=2026-03-01", "2026-03-10").is(dateBeforeAnswered));
    CHECK(copy.refusal("request-review received=2026-03-11", "2026-03-10").is(dateReceiptInFuture));
    CHECK(
        copy.refusal("request-review posted=2026-03-10 received=2026-03-09", "2026-03-10").is(datePostedAfterReceipt));
    copy.does("request-review", "2026-03-20");
    CHECK(copy.refusal("decide-review verdict=changed text=改", "2026-03-19").is(dateBeforeAnswered));
    checkRefusal(copy.refusal("decide-review text=改", "2026-03-21"), reviewNoVerdict, "35");
    checkRefusal(copy.refusal("decide-review verdict=changed", "2026-03-21"), reviewNoText, "35");
    checkRefusal(copy.refusal("hold-hearing text=听了", "2026-03-21"), hearingNoDay, "36.2");
    checkRefusal(copy.refusal("hold-hearing from=2026-03-21 to=2026-03-20", "2026-03-21"), hearingReversed, "36.2");
    CHECK(copy.refusal("hold-hearing from=2026-03-21 to=2026-03-23", "2026-03-21").is(dateReceiptInFuture));
    copy.does("decide-review verdict=changed text=改", "2026-03-21");
    CHECK(copy.refusal("deliver-review", "2026-03-20").is(dateBeforeAnswered));
    CHECK(copy.refusal("deliver-review method=left", "2026-03-22").is(deliverNoWitness));
    CHECK(copy.refusal("deliver-review stage=final-review", "2026-03-22").is(stepNotHere));
    checkRefusal(copy.refusal("request-final", "2026-03-25"), reviewNoOrgan, "35"); // the review names none
}

TEST_CASE("two offices that record a request and a filing side by side agree on where the case is")
{
    Copy first = delivered();
    for (const char beginning : {'\x01', '\xfe'}) { // whichever of the two the order puts first
        Copy asks = first.twin();
        Copy files = first.twin();
        asks.idsBegin(beginning).does("request-review", "2026-03-20");
        files.idsBegin('\x7f').does("conclude", "2026-03-20");
        asks.meet(files);
        CHECK(asks.folded().state == State::Reviewing);
        CHECK(files.folded().state == State::Reviewing);
        CHECK(asks.folded().conflicts.empty());
    }
    first.does("request-review", "2026-03-20");
    Copy one = first.twin();
    first.does("decide-review verdict=maintained text=维持", "2026-04-01");
    one.does("decide-review verdict=revoked text=撤销", "2026-04-01");
    first.meet(one);
    CHECK(first.folded().stepsContradict()); // both cannot be what the organ said
}

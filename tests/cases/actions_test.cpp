#include "core/cases/actions.h"
#include "core/cases/barred.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

// The article of the step among what can be done next; empty when it can not.
QString articleOf(const Copy& copy, Step step)
{
    const std::vector<NextAction> actions = nextActions(copy.folded());
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const NextAction& action) { return action.step == step; });
    return found == actions.end() ? QString() : QString::fromUtf8(found->article);
}

Copy suggestion()
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 demands=设公交站", "2026-03-16");
    copy.does("classify category=suggestion power=own ways=suggestion", "2026-03-16");
    copy.does("accept", "2026-03-16");
    return copy;
}

Copy decidedForTwo()
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.2.name=李四 demands=修路", "2026-03-09");
    copy.does("accept", "2026-03-09");
    copy.does("hear text=说了", "2026-03-10");
    copy.does("investigate text=看了", "2026-03-10");
    copy.does("decide text=修 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support", "2026-03-20");
    return copy;
}

} // namespace

TEST_CASE("an opinion is delivered when everyone it is owed to has it, and not before")
{
    Copy copy = decidedForTwo();
    copy.does("deliver petitioners=1", "2026-03-21");
    CHECK(copy.folded().state == State::Decided);
    CHECK(articleOf(copy, Step::Conclude).isEmpty());
    copy.does("deliver petitioners=2 method=post posted=2026-03-21", "2026-03-21");
    CHECK(copy.folded().state == State::Decided); // no slip yet
    CHECK_FALSE(articleOf(copy, Step::Deliver).isEmpty());
    copy.does("deliver petitioners=2 method=post posted=2026-03-21 received=2026-03-25", "2026-03-25");
    CHECK(copy.folded().state == State::Delivered);
    CHECK(articleOf(copy, Step::Deliver).isEmpty());
    CHECK(articleOf(copy, Step::Conclude) == text("34"));
}

TEST_CASE("extension and review are for the petition procedure alone, what goes another way ends another way")
{
    Copy copy = suggestion();
    CHECK(articleOf(copy, Step::Extend).isEmpty());
    checkRefusal(copy.refusal("extend days=5 approver=王镇长 reason=复杂", "2026-03-17"), extendNotPetition, "34");
    checkRefusal(copy.refusal("decide text=采纳 reviewOrgan=县人民政府", "2026-03-20"), decideReviewElsewhere, "35");
    CHECK(articleOf(copy, Step::Decide) == text("29.1"));
    copy.does("decide adoption=partly text=部分采纳", "2026-03-20");
    copy.does("deliver", "2026-03-20");
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
    CHECK(copy.folded().state == State::Delivered);
}

TEST_CASE("a matter that another procedure has taken over is concluded without an opinion")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 demands=执行判决", "2026-03-16");
    copy.does("accept", "2026-03-16");
    checkRefusal(copy.refusal("conclude ending=led", "2026-03-17"), concludeUnanswered, "31(六)");
    copy.does("classify category=appeal power=own ways=judicial", "2026-03-17");
    copy.does("conclude ending=led result=申请执行", "2026-03-18");
    CHECK(copy.folded().state == State::Concluded);
}

TEST_CASE(
    "hearing, mediating and a hearing of a suggestion are this program's reading: 29.1 has it weighed and no more")
{
    const Copy copy = suggestion();
    for (const Step step : {Step::Hear, Step::Mediate, Step::HoldHearing}) {
        const QString article = articleOf(copy, step);
        INFO(wordKey(step).toStdString());
        CHECK((article.isEmpty() || article == text("reading")));
    }
    CHECK(articleOf(copy, Step::Hear) == text("reading"));
}

TEST_CASE("accepting what a court, an arbitration or the party decides is doubted and not barred (23.1, 31)")
{
    const auto doubts = [](const char* ways, const char* power, Step step = Step::Accept) {
        Copy copy;
        copy.does("register channel=visit petitioners.1.name=张三 demands=撤销判决 demands.2=付工资", "2026-03-09");
        copy.does((std::string("classify category=appeal ") + power + " " + ways).c_str(), "2026-03-09");
        const std::vector<NextAction> actions = nextActions(copy.folded());
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const NextAction& one) { return one.step == step; });
        REQUIRE(found != actions.end());
        CHECK(found->unmet.empty());
        return found->doubts;
    };
    const std::vector<Error> doubted = doubts("ways.1=judicial ways.2=arbitration", "power=own");
    REQUIRE(doubted.size() == 1);
    checkRefusal(doubted.front(), acceptLedElsewhere, "31");
    CHECK(doubts("ways.1=judicial ways.2=petition", "power=own").empty());             // some of it is handled here
    CHECK(doubts("ways.1=administrative ways.2=administrative", "power=own").empty()); // it may be its own procedure
    CHECK(doubts("ways.1=judicial ways.2=judicial", "").empty());                      // nobody has said whose it is
    CHECK(doubts("ways.1=judicial ways.2=judicial", "power=own", Step::Inform).empty());
}

TEST_CASE(
    "accepting what a court, an arbitration or a reconsideration has already is doubted where no demand goes there")
{
    const std::vector<Way> here{Way::Petition, Way::NotGiven};
    for (const Elsewhere having : {Elsewhere::Court, Elsewhere::Arbitration, Elsewhere::Reconsideration}) {
        const std::optional<Error> doubt = doubtOfPower(Power::Own, here, having);
        REQUIRE(doubt);
        checkRefusal(*doubt, acceptUnderway, "31");
        CHECK(doubt->arguments == QStringList{wordLabel(having)});
        CHECK_FALSE(doubtOfPower(Power::Own, {Way::Petition, Way::Judicial}, having)); // that one is sorted out
        CHECK_FALSE(doubtOfPower(Power::Other, here, having));
    }
    CHECK_FALSE(doubtOfPower(Power::Own, here, Elsewhere::No));
    CHECK_FALSE(doubtOfPower(Power::Own, here, Elsewhere::OtherOffice));
    Copy copy;
    copy.does(
        "register channel=visit petitioners.1.name=张三 demands=执行判决 elsewhere=court power=own", "2026-03-09");
    const std::vector<NextAction> actions = nextActions(copy.folded());
    const auto accept =
        std::find_if(actions.begin(), actions.end(), [](const NextAction& one) { return one.step == Step::Accept; });
    REQUIRE(accept != actions.end());
    CHECK(accept->doubts == std::vector<Error>{Error(acceptUnderway, {QStringLiteral("法院、检察院或公安")})});
}

TEST_CASE("where accepting is doubtful the classification is suggested first")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 demands=撤销判决", "2026-03-09");
    copy.does("classify category=appeal power=own ways=judicial", "2026-03-09");
    CHECK(recommendedStep(copy.folded()) == Step::Classify);
    copy.does("classify ways=petition", "2026-03-09");
    CHECK(recommendedStep(copy.folded()) == Step::Accept);
}

TEST_CASE("what no demand was led to another procedure for is not concluded as led there")
{
    Copy copy = suggestion();
    copy.does("decide adoption=not-adopted text=不采纳，理由如下", "2026-03-20");
    copy.does("deliver", "2026-03-20");
    checkRefusal(copy.refusal("conclude ending=led", "2026-03-20"), concludeNotLed, "reading");
    CHECK(articleOf(copy, Step::Conclude) == text("29.1")); // not 34: that is the period of 31(六)
    copy.does("conclude", "2026-03-20");
}

TEST_CASE("of a letter without a name there is nobody to hear, and it is decided all the same")
{
    Copy letter;
    letter.does("register channel=letter petitioners.1.name=匿名 petitioners.1.unclear=yes demands=修路", "2026-03-09");
    letter.does("accept", "2026-03-09");
    CHECK(recommendedStep(letter.folded()) == Step::Investigate);
    const std::vector<NextAction> offered = nextActions(letter.folded());
    CHECK(std::none_of(offered.begin(), offered.end(),
        [](const NextAction& one) { return one.step == Step::Hear || one.step == Step::Inform; }));
    letter.does("investigate text=看了", "2026-03-10");
    CHECK(recommendedStep(letter.folded()) == Step::Decide);
    letter.does("decide text=修 basis=公路法 reviewOrgan=县 outcomes.1.outcome=support", "2026-03-10");

    Copy reachable; // no address, but he left a telephone: he can be heard
    reachable.does("register channel=letter petitioners.1.name=匿名 petitioners.1.unclear=yes "
                   "petitioners.1.phone=13900000000 demands=修路",
        "2026-03-09");
    reachable.does("accept", "2026-03-09");
    CHECK(recommendedStep(reachable.folded()) == Step::Hear);
    reachable.does("investigate text=看了", "2026-03-10");
    CHECK(reachable.refusal("decide text=修 basis=公路法 reviewOrgan=县 outcomes.1.outcome=support", "2026-03-10")
              .is(decideNotHeard));
}

TEST_CASE("who has been told is not offered to be told again, who has not is")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=村 demands=修路", "2026-03-09");
    CHECK_FALSE(articleOf(copy, Step::Inform).isEmpty());
    copy.does("accept method=post", "2026-03-09"); // on its way
    CHECK_FALSE(articleOf(copy, Step::Inform).isEmpty());
    copy.does("deliver paper=notice received=2026-03-12", "2026-03-12");
    CHECK(articleOf(copy, Step::Inform).isEmpty());
    copy.does("inform", "2026-03-13"); // and yet it may be done
}

TEST_CASE("the article is the one that binds this office and this matter")
{
    Copy bureau("清河县信访局", true);
    bureau.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-03-09");
    CHECK(articleOf(bureau, Step::Forward) == text("22.1"));
    CHECK(articleOf(bureau, Step::Inform) == text("22.1"));
    Copy passedOn;
    passedOn.does("register channel=transferred petitioners.1.name=张三 demands=修路", "2026-03-09");
    CHECK(articleOf(passedOn, Step::Inform) == text("23.3"));
    CHECK(passedOn.clock(RuleId::Inform).article == text("23.3"));
    Copy direct;
    direct.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-03-09");
    CHECK(articleOf(direct, Step::Inform) == text("23.1"));
    CHECK(direct.clock(RuleId::Inform).article == text("23.2"));
}

TEST_CASE("what is done, or owed to nobody, is not offered")
{
    Copy copy;
    copy.does("register channel=letter petitioners.1.unclear=yes demands=修路", "2026-03-09");
    CHECK(articleOf(copy, Step::Inform).isEmpty()); // 23.2: name and address unclear
    copy.does("accept", "2026-03-09");
    copy.does("extend days=5 approver=王镇长 reason=复杂", "2026-03-20");
    CHECK(articleOf(copy, Step::Extend).isEmpty());
    CHECK(articleOf(copy, Step::DeliverNotice).isEmpty());
    Copy told;
    told.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-03-09");
    told.does("accept method=post", "2026-03-09");
    CHECK_FALSE(articleOf(told, Step::DeliverNotice).isEmpty()); // the slip is not back
}

TEST_CASE("a correction keeps what was first written beside what shows")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-03-09");
    const QString entry = copy.does("accept", "2026-03-20");
    copy.does(text("correct reason=写错 on=2026-03-19 entry=") + entry, "2026-03-25");
    const Case folded = copy.folded();
    CHECK(folded.file[1].on == day("2026-03-19"));
    CHECK(folded.file[1].writtenOn == day("2026-03-20"));
    REQUIRE(folded.file[1].written);
}

TEST_CASE("the step suggested first follows whose power it is, then the order of handling")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    CHECK(recommendedStep(copy.folded()) == Step::Classify);
    Copy lower = copy.twin();
    lower.does("classify power=lower", "2026-03-09");
    CHECK(recommendedStep(lower.folded()) == Step::Forward);
    Copy other = copy.twin();
    other.does("classify power=other", "2026-03-09");
    CHECK(recommendedStep(other.folded()) == Step::Guide);
    other.does("guide organ=县社保局 method=post posted=2026-03-09", "2026-03-09");
    CHECK(recommendedStep(other.folded()) == Step::DeliverNotice);

    copy.does("classify power=own", "2026-03-09");
    CHECK(recommendedStep(copy.folded()) == Step::Accept);
    copy.does("accept", "2026-03-09");
    CHECK(recommendedStep(copy.folded()) == Step::Hear);
    copy.does(hear, "2026-03-10");
    CHECK(recommendedStep(copy.folded()) == Step::Investigate);
    copy.does(investigate, "2026-03-10");
    CHECK(recommendedStep(copy.folded()) == Step::Decide);
    copy.does(decideBoth, "2026-03-11");
    CHECK(recommendedStep(copy.folded()) == Step::Deliver);
    copy.does("deliver", "2026-03-11");
    CHECK(recommendedStep(copy.folded()) == Step::Conclude);
    copy.does("conclude", "2026-03-12");
    CHECK(recommendedStep(copy.folded()) == Step::None);
}

TEST_CASE("a suggestion is answered, what a court has is ended, and a case at rest suggests nothing")
{
    CHECK(recommendedStep(suggestion().folded()) == Step::Decide);
    Copy court;
    court.does("register channel=visit petitioners.1.name=张三 demands=执行判决", "2026-03-16");
    court.does("classify category=appeal power=own ways=judicial", "2026-03-16");
    court.does("accept", "2026-03-16");
    CHECK(recommendedStep(court.folded()) == Step::Conclude);
    court.does("void reason=重复登记", "2026-03-17");
    CHECK(recommendedStep(court.folded()) == Step::None);
}

TEST_CASE("an offered step says what must be done first, and decide refuses by the same")
{
    const auto unmet = [](const Copy& copy, Step step) {
        QStringList codes;
        for (const NextAction& action : nextActions(copy.folded())) {
            for (const Error& error : action.step == step ? action.unmet : std::vector<Error>()) {
                codes << error.code;
            }
        }
        return codes;
    };
    const auto codesOf = [](const std::vector<Error>& errors) {
        QStringList codes;
        for (const Error& error : errors) {
            codes << error.code;
        }
        return codes;
    };
    const QString decide = QStringLiteral("decide text=修 basis=公路法 reviewOrgan=县 outcomes.1.outcome=support");
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-03-09");
    copy.does("classify power=other", "2026-03-09");
    CHECK(unmet(copy, Step::Accept) == codesOf({acceptNotOwnPower}));
    CHECK(copy.refusal("accept", "2026-03-09").is(acceptNotOwnPower));
    CHECK(unmet(copy, Step::Forward) == codesOf({forwardNotLower}));
    CHECK(copy.refusal("forward unit=青山村", "2026-03-09").is(forwardNotLower));
    CHECK(unmet(copy, Step::Guide).isEmpty());
    copy.does("classify power=lower", "2026-03-09");
    CHECK(unmet(copy, Step::Guide) == codesOf({guideLowerPower}));
    copy.does("classify power=own", "2026-03-09");
    CHECK(unmet(copy, Step::Guide) == codesOf({guideOwnPower}));
    CHECK(copy.refusal("guide organ=县社保局", "2026-03-09").is(guideOwnPower));
    CHECK(unmet(copy, Step::Accept).isEmpty());
    copy.does("accept", "2026-03-09");
    CHECK(unmet(copy, Step::Decide) == codesOf({decideNotHeard, decideNotInvestigated}));
    CHECK(copy.refusal(decide, "2026-03-10").is(decideNotHeard));
    copy.does("hear text=说了", "2026-03-10");
    CHECK(unmet(copy, Step::Decide) == codesOf({decideNotInvestigated}));
    CHECK(copy.refusal(decide, "2026-03-10").is(decideNotInvestigated));
    copy.does("investigate text=看了", "2026-03-10");
    CHECK(unmet(copy, Step::Decide).isEmpty());
    copy.does(decide, "2026-03-10");
    CHECK(unmet(suggestion(), Step::Decide).isEmpty()); // 29: an answer without either
}

TEST_CASE("each step is either offered or says why it cannot be taken, and decide says the same")
{
    Copy copy;
    const auto check = [&](const Copy& now) {
        const Case folded = now.folded();
        const std::vector<NextAction> open = nextActions(folded, folded.holder);
        const std::vector<BarredStep> barred = barredSteps(folded, folded.holder);
        CHECK(open.size() + barred.size() + 1 == wordsOf<Step>().size());
        for (const BarredStep& one : barred) {
            INFO(wordKey(one.step).toStdString() << " " << one.why.code.toStdString());
            CHECK(std::none_of(
                open.begin(), open.end(), [&](const NextAction& action) { return action.step == one.step; }));
            CHECK(findCommand(commandOf(one.step).section(u' ', 0, 0)) != nullptr);
        }
        return barred;
    };
    const auto why = [](const std::vector<BarredStep>& barred, Step step) {
        const auto found =
            std::find_if(barred.begin(), barred.end(), [&](const BarredStep& one) { return one.step == step; });
        return found == barred.end() ? QString() : found->why.code;
    };
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=村 demands=修路", "2026-03-09");
    CHECK(why(check(copy), Step::Decide) == QLatin1String(stepNotHere.id));
    CHECK(why(check(copy), Step::Conclude) == QLatin1String(concludeUnanswered.id));
    copy.does("accept", "2026-03-09");
    copy.does("extend days=30 approver=王镇长 reason=复杂", "2026-03-20");
    CHECK(why(check(copy), Step::Extend) == QLatin1String(extendTwice.id));
    copy.does("hear text=说了", "2026-03-20");
    copy.does("investigate text=看了", "2026-03-20");
    copy.does("decide text=不支持 basis=公路法 reviewOrgan=县 outcomes.1.outcome=deny", "2026-03-20");
    CHECK(why(check(copy), Step::CarryOut) == QLatin1String(carryOutNothing.id));
    copy.does("deliver", "2026-03-20");
    CHECK(why(check(copy), Step::Deliver) == QLatin1String(stepNothingToDo.id));
    copy.does("request-review", "2026-03-21");
    check(copy);
    copy.does("void reason=误登", "2026-03-22");
    CHECK(why(check(copy), Step::DecideReview) == QLatin1String(caseVoid.id));
}

#include "core/cases/actions.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

bool offers(const Copy& copy, Step step)
{
    const std::vector<NextAction> actions = nextActions(copy.folded());
    return std::any_of(actions.begin(), actions.end(), [&](const NextAction& one) { return one.step == step; });
}

Copy visit()
{
    return visitAt(State::Registered, "2026-03-09");
}

template <class E>
E eventOf(const Copy& copy)
{
    const Case folded = copy.folded();
    return std::get<E>(folded.file.back().event);
}

bool clean(const Copy& copy)
{
    for (const FileItem& item : copy.folded().file) {
        if (item.misfit || item.outOfOrder || item.notHolder) {
            return false;
        }
    }
    return copy.folded().conflicts.empty();
}

} // namespace

TEST_CASE("a whole life: accepted, heard, investigated, extended, decided, delivered, concluded")
{
    Copy copy;
    copy.does(registerVisit, "2026-04-01");
    copy.does("classify category=appeal power=own ways=petition ways=petition", "2026-04-01");
    copy.does("accept pathway=按信访程序办理 noticeNumber=青信告〔2026〕1号", "2026-04-01");
    copy.does(hear, "2026-04-08");
    copy.does(investigate, "2026-04-20");
    copy.does("extend days=30 approver=王镇长 reason=需要鉴定 method=hand", "2026-05-31");
    copy.does(decideBoth, "2026-06-15");
    copy.does("deliver", "2026-06-16");
    copy.does("conclude result=已答复", "2026-06-20");
    const Case folded = copy.folded();
    CHECK(folded.state == State::Concluded);
    CHECK(clean(copy));
    CHECK(copy.clock(RuleId::Inform).met == day("2026-04-01"));
    const ObligationClock handle = copy.clock(RuleId::Handle);
    CHECK(handle.due == day("2026-06-30"));
    CHECK(handle.met == day("2026-06-16"));
    CHECK_FALSE(handle.extensionUntold);
    CHECK(copy.clock(RuleId::ReviewRequest).start == day("2026-06-16"));
}

TEST_CASE("outline 29: forwarded to a lower unit of one's own, and told where to")
{
    Copy copy = visit();
    copy.does("classify power=lower powerOrgan=青山村委会", "2026-03-10");
    copy.does("forward", "2026-03-16");
    CHECK(copy.folded().state == State::Forwarded);
    CHECK(eventOf<Forwarded>(copy).unit == text("青山村委会"));
    CHECK(eventOf<Forwarded>(copy).tables == copy.calendar.version());
    CHECK(copy.clock(RuleId::Inform).met == day("2026-03-16"));
    CHECK_FALSE(copy.has(RuleId::Handle));
    CHECK(clean(copy));
}

TEST_CASE("outline 28: guided on the spot to the organ with power, no handling period, no refusal")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 demands=养老金数额", "2026-03-16");
    copy.does("guide organ=县人社局 address=人民路1号 phone=（０５５６）1234567 bring=身份证", "2026-03-16");
    CHECK(copy.folded().state == State::Guided);
    CHECK(isClosed(copy.folded().state));
    CHECK(eventOf<Guided>(copy).notice.onSpot);
    CHECK(copy.clock(RuleId::Inform).met == day("2026-03-16"));
    CHECK_FALSE(copy.has(RuleId::Handle));
}

TEST_CASE("guiding can be taken up again: what comes back is accepted, and is open")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 demands=养老金数额", "2026-03-16");
    copy.does("guide organ=县人社局", "2026-03-16");
    copy.does("classify power=own", "2026-04-01");
    copy.does("accept", "2026-04-01");
    CHECK(copy.folded().state == State::Accepted);
    CHECK(copy.clock(RuleId::Handle).due == day("2026-05-31"));
    CHECK(clean(copy));
}

TEST_CASE("refused on 19.3 by the superior, and on 36.3 after a final review opinion")
{
    Copy superior = visit();
    superior.does("refuse ground=19.3 superior=yes acceptedBy=青山水管站 acceptedNumber=水信〔2026〕3号", "2026-03-10");
    CHECK(superior.folded().state == State::Refused);
    CHECK(superior.clock(RuleId::Inform).met == day("2026-03-10"));
    CHECK_FALSE(superior.has(RuleId::Handle));
    Copy finally = visit();
    finally.does("refuse ground=36.3 sameFacts=yes opinionNumber=1号 reviewNumber=2号 finalNumber=3号", "2026-03-10");
    CHECK(finally.folded().state == State::Refused);
    CHECK(clean(finally));
}

TEST_CASE("a case registered in error is void, and owes nothing")
{
    Copy copy = visit();
    copy.does("void reason=重复登记", "2026-03-10");
    CHECK(copy.folded().state == State::Void);
    CHECK(copy.clocks().empty());
    checkRefusal(copy.refusal("accept", "2026-03-11"), caseVoid, "");
    checkRefusal(copy.refusal("amend reason=补 place=青山", "2026-03-11"), caseVoid, "");
    copy.does("note text=误登，原件见另案", "2026-03-11");
}

TEST_CASE("outline 35: a suggestion is told and answered, without hearing, opinion or review")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 demands=加设公交站 purpose=suggest", "2026-03-16");
    copy.does("classify category=suggestion power=own ways=suggestion", "2026-03-16");
    CHECK(copy.clock(RuleId::Inform).due == day("2026-03-31"));
    CHECK_FALSE(copy.has(RuleId::Handle));
    copy.does("inform", "2026-03-16");
    checkRefusal(copy.refusal("conclude ending=led", "2026-03-20"), concludeNoReply, "reading"); // 29.1
    copy.does("accept", "2026-03-16");
    checkRefusal(copy.refusal("conclude result=知道了", "2026-03-20"), concludeNoReply, "reading");
    copy.does("decide adoption=partly text=部分采纳：增设一站", "2026-03-20");
    copy.does("deliver", "2026-03-20");
    copy.does("conclude", "2026-03-20");
    CHECK(copy.folded().state == State::Concluded);
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
    CHECK(clean(copy));
}

TEST_CASE("an accepted suggestion is answered by its text alone")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 demands=加设公交站 category=suggestion", "2026-03-16");
    copy.does("accept", "2026-03-16");
    copy.does("decide adoption=partly text=部分采纳", "2026-03-20");
    copy.does("deliver", "2026-03-20");
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
    copy.does("conclude", "2026-03-20");
    CHECK(clean(copy));
}

TEST_CASE("a matter of another procedure is told and led there, it has no sixty days")
{
    Copy copy = visit();
    copy.does("classify category=appeal power=own ways=judicial ways=administrative", "2026-03-10");
    copy.does("inform pathway=依照诉讼和行政程序", "2026-03-10");
    CHECK_FALSE(copy.has(RuleId::Handle));
    checkRefusal(copy.refusal("conclude ending=led", "2026-03-10"), concludeNoProcedure, "31");
    checkRefusal(copy.refusal("conclude ending=answered", "2026-03-10"), concludeNoProcedure, "31");
    copy.does("conclude ending=led result=向县人民法院起诉", "2026-03-10");
    CHECK(copy.folded().state == State::Concluded);
}

TEST_CASE("a matter of another procedure does not end before who brought it is told")
{
    Copy copy = visit();
    copy.does("classify category=appeal power=own ways=judicial ways=administrative", "2026-03-10");
    copy.does("inform method=post posted=2026-03-10 pathway=依照诉讼和行政程序", "2026-03-10");
    checkRefusal(copy.refusal("conclude ending=led result=起诉", "2026-03-11"), concludeUntold, "23.2");
    CHECK_FALSE(offers(copy, Step::Conclude));
    copy.does("deliver paper=notice received=2026-03-12", "2026-03-12");
    CHECK(offers(copy, Step::Conclude));
    copy.does("conclude ending=led result=起诉", "2026-03-12");
}

// 31(五): 依法履行或者答复. It is no procedure that a matter is led into, and no silence.
TEST_CASE("a matter of a duty ends with what was done or answered, with or without a name")
{
    for (const char* given : {"register channel=visit petitioners.1.name=张三 demands=查处违法采砂",
             "register channel=letter petitioners.1.unclear=yes demands=查处违法采砂"}) {
        Copy copy;
        copy.does(given, "2026-03-10");
        copy.does("classify category=appeal power=own ways=duty", "2026-03-10");
        copy.does("accept", "2026-03-10");
        checkRefusal(copy.refusal("conclude", "2026-03-20"), concludeDutyUndone, "31(五)");
        checkRefusal(copy.refusal("conclude ending=led", "2026-03-20"), concludeDutyUndone, "31(五)");
        checkRefusal(copy.refusal("conclude ending=led result=查处了", "2026-03-20"), concludeNotLed, "reading");
        checkRefusal(copy.refusal("conclude result=。", "2026-03-20"), concludeDutyUndone, "31(五)"); // says nothing
        copy.does("conclude result=已经责令停止采砂并处罚", "2026-03-20");
        CHECK(copy.folded().state == State::Concluded);
        CHECK(clean(copy));
    }
}

TEST_CASE("told is not answered: a matter of the petition procedure is not concluded without an opinion")
{
    const Copy copy = visitAt(State::Informed, "2026-03-09");
    checkRefusal(copy.refusal("conclude", "2026-03-10"), concludeUnanswered, "31(六)");
    Copy lower = visitAt(State::Informed, "2026-03-09");
    lower.does("classify power=lower", "2026-03-09");
    checkRefusal(lower.refusal("conclude", "2026-03-10"), concludeUnanswered, "31(六)");
}

TEST_CASE("whose power decides what may be answered")
{
    Copy other = visit();
    other.does("classify power=other powerOrgan=县人社局", "2026-03-09");
    checkRefusal(other.refusal("accept", "2026-03-10"), acceptNotOwnPower, "23.1");
    checkRefusal(other.refusal("forward", "2026-03-10"), forwardNotLower, "23.1");
    other.does("guide", "2026-03-10");
    CHECK(eventOf<Guided>(other).organ == text("县人社局"));

    Copy own = visit();
    own.does("classify power=own", "2026-03-09");
    checkRefusal(own.refusal("guide organ=县人社局", "2026-03-10"), guideOwnPower, "44(二)");

    Copy lower = visit();
    lower.does("classify power=lower", "2026-03-09");
    checkRefusal(lower.refusal("guide organ=青山水管站", "2026-03-10"), guideLowerPower, "23.1");
    checkRefusal(lower.refusal("forward", "2026-03-10"), forwardNoUnit, "23.1");

    checkRefusal(visit().refusal("guide", "2026-03-10"), guideNoOrgan, "23.1");
}

TEST_CASE("only the two grounds of the regulation refuse, each with what it takes")
{
    const Copy copy = visit();
    checkRefusal(copy.refusal("refuse reason=太忙", "2026-03-10"), refuseNoGround, "44(二)");
    checkRefusal(copy.refusal("refuse ground=19.3 acceptedBy=水管站", "2026-03-10"), refuseNotSuperior, "19.3");
    checkRefusal(copy.refusal("refuse ground=19.3 superior=yes", "2026-03-10"), refuseNoOrgan, "19.3");
    checkRefusal(copy.refusal("refuse ground=36.3", "2026-03-10"), refuseNotSameFacts, "36.3");
    const Error numbers = copy.refusal("refuse ground=36.3 sameFacts=yes reviewNumber=2号", "2026-03-10");
    checkRefusal(numbers, refuseNoNumbers, "36.3");
    CHECK(numbers.arguments.value(0) == text("opinionNumber、finalNumber"));
}

TEST_CASE("classifying says something, of demands that are there, and is no road to an accusation")
{
    const Copy copy = visit();
    checkRefusal(copy.refusal("classify reason=无", "2026-03-10"), amendNothing, "");
    checkRefusal(copy.refusal("classify category=accusation", "2026-03-10"), registerAccusation, "30.3");
    checkRefusal(copy.refusal("classify ways=petition ways=petition ways=duty", "2026-03-10"), numberUnknown, "");
}

TEST_CASE("a paper is handed to a visitor, sent to a letter writer, electronic for who wrote online")
{
    const auto told = [](const char* channel) {
        Copy copy;
        copy.does(text("register petitioners=张三 demands=修路 channel=") + text(channel), "2026-03-09");
        copy.does("inform", "2026-03-10");
        return eventOf<Informed>(copy).notice;
    };
    CHECK(told("visit").method == Method::Hand);
    CHECK(told("visit").received == day("2026-03-10"));
    CHECK(told("online").method == Method::Electronic);
    for (const char* channel : {"letter", "phone", "fax", "video", "transferred", "other"}) {
        const Notice notice = told(channel);
        CHECK(notice.method == Method::Post);
        CHECK(notice.posted == day("2026-03-10"));
        CHECK_FALSE(notice.received.isValid());
    }
}

TEST_CASE("who cannot be told is not told: no paper is taken for handed over")
{
    Copy copy;
    copy.does("register channel=letter petitioners.1.unclear=yes demands=路灯不亮", "2026-03-09");
    copy.does("accept", "2026-03-10");
    CHECK_FALSE(eventOf<Accepted>(copy).notice.given());
    CHECK_FALSE(copy.has(RuleId::Inform));
    CHECK(copy.has(RuleId::Handle));
}

TEST_CASE("the days of a notice are possible days")
{
    const Copy copy = visit();
    checkRefusal(copy.refusal("inform received=2026-03-11", "2026-03-10"), dateReceiptInFuture, "");
    checkRefusal(copy.refusal("inform method=post posted=2026-03-11", "2026-03-10"), dateReceiptInFuture, "");
    checkRefusal(copy.refusal("inform method=post posted=2026-03-12 received=2026-03-11", "2026-03-15"),
        datePostedAfterReceipt, "");
    checkRefusal(copy.refusal("inform received=2026-03-08", "2026-03-10"), dateBeforeReceived, "");
    checkRefusal(copy.refusal("inform method=post posted=2026-03-08", "2026-03-10"), dateBeforeReceived, "");
    checkRefusal(copy.refusal("accept", "2026-03-08"), dateBeforeReceived, "");
}

TEST_CASE("a step that does not fit the state says what would")
{
    const Error error = visit().refusal("deliver", "2026-03-10");
    checkRefusal(error, stepNotHere, "reading");
    CHECK(error.arguments.value(2).contains(text("受理")));
}

TEST_CASE("only the office that holds a case takes its steps")
{
    const Copy copy = visit();
    const Copy county = copy.twin("县信访局");
    checkRefusal(county.refusal("accept", "2026-03-10"), caseNotHeld, "reading");
}

TEST_CASE("a person is named by the number that show lists, once")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 petitioners=李四 demands=修路", "2026-03-09");
    checkRefusal(copy.refusal("inform petitioners=3", "2026-03-10"), numberUnknown, "");
    checkRefusal(copy.refusal("inform petitioners=0", "2026-03-10"), numberUnknown, "");
    copy.does("inform petitioners=2 petitioners=2", "2026-03-10");
    CHECK(eventOf<Informed>(copy).recipients.size() == 1);
}

TEST_CASE("a bureau forwards by article 22: to whoever has the power, and owes the unit, not a notice")
{
    Copy bureau("县信访局", true);
    bureau.does("register channel=visit petitioners=张三 demands=工伤待遇", "2026-03-02");
    CHECK(bureau.clock(RuleId::RegisterTransfer).due == day("2026-03-17"));
    CHECK_FALSE(bureau.has(RuleId::Inform));
    CHECK_FALSE(bureau.has(RuleId::Handle));
    bureau.does("classify power=other powerOrgan=县人社局", "2026-03-03");
    bureau.does("inform", "2026-03-03");
    CHECK_FALSE(bureau.clock(RuleId::RegisterTransfer).met.isValid()); // being told is no disposal
    bureau.does("forward", "2026-03-10");
    CHECK_FALSE(eventOf<Forwarded>(bureau).notice.given());
    CHECK(bureau.clock(RuleId::RegisterTransfer).met == day("2026-03-10"));
}

#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

Copy accepted(const char* on = "2026-04-01")
{
    return visitAt(State::Accepted, on);
}

Copy prepared(const char* on = "2026-04-01")
{
    Copy copy = accepted(on);
    copy.does(hear, on);
    copy.does(investigate, on);
    return copy;
}

} // namespace

TEST_CASE("a hearing and an investigation are recorded with words, by the one who types unless said otherwise")
{
    Copy copy = accepted();
    checkRefusal(copy.refusal("hear", "2026-04-02"), hearNoText, "31(六)");
    checkRefusal(copy.refusal("investigate", "2026-04-02"), investigateNoText, "31(六)");
    copy.does("hear text=说了 petitioners=1 place=接待室", "2026-04-02");
    const Case folded = copy.folded();
    const auto& heard = std::get<Heard>(folded.file.back().event);
    CHECK(heard.by == text("李办理"));
    CHECK(heard.petitioners.size() == 1);
}

TEST_CASE("outline 10: an extension is approved by day 60")
{
    Copy copy = accepted();
    CHECK(copy.clock(RuleId::Handle).due == day("2026-05-31"));
    const Error late = copy.refusal("extend days=30 approver=王镇长 reason=鉴定", "2026-06-01");
    checkRefusal(late, extendTooLate, "reading");
    CHECK(late.arguments.value(0) == text("2026年5月31日"));
    copy.does("extend days=30 approver=王镇长 reason=鉴定", "2026-05-31");
    CHECK(copy.clock(RuleId::Handle).due == day("2026-06-30"));
}

TEST_CASE("outline 11: thirty days, once, with approver and reason")
{
    Copy copy = accepted();
    checkRefusal(copy.refusal("extend days=31 approver=王镇长 reason=鉴定", "2026-05-01"), extendTooLong, "34");
    checkRefusal(copy.refusal("extend days=0 approver=王镇长 reason=鉴定", "2026-05-01"), extendTooShort, "34");
    checkRefusal(copy.refusal("extend days=10 reason=鉴定", "2026-05-01"), extendNoApprover, "34");
    checkRefusal(copy.refusal("extend days=10 approver=王镇长", "2026-05-01"), extendNoReason, "34");
    checkRefusal(copy.refusal("extend days=10 approver=王镇长 reason=鉴定", "2026-03-31"), dateBeforeReceived, "");
    copy.does("extend days=10 approver=王镇长 reason=鉴定", "2026-05-01");
    checkRefusal(copy.refusal("extend days=20 approver=王镇长 reason=鉴定", "2026-05-02"), extendTwice, "reading");
    CHECK(copy.clock(RuleId::Handle).due == day("2026-06-10"));
}

TEST_CASE("an extension is not dated before the acceptance it extends")
{
    Copy copy = visitAt(State::Registered, "2026-03-09");
    copy.does("accept", "2026-04-01");
    checkRefusal(
        copy.refusal("extend days=10 approver=王镇长 reason=鉴定", "2026-03-20"), dateBeforeAnswered, "reading");
    checkRefusal(copy.refusal(decideBoth, "2026-03-20"), dateBeforeAnswered, "reading");
}

TEST_CASE("outline 12: reasons of an extension that nobody was told are shown as missing")
{
    Copy copy = accepted();
    checkRefusal(copy.refusal("deliver paper=extension", "2026-05-01"), stepNotHere, "reading");
    copy.does("extend days=10 approver=王镇长 reason=鉴定", "2026-05-01");
    CHECK(copy.clock(RuleId::Handle).extensionUntold);
    checkRefusal(copy.refusal("deliver paper=extension", "2026-04-30"), dateBeforeAnswered, "reading");
    Copy posted = copy.twin();
    posted.does("deliver paper=extension method=post", "2026-05-02");
    CHECK(posted.clock(RuleId::Handle).extensionUntold);
    copy.does("deliver paper=extension", "2026-05-02");
    CHECK_FALSE(copy.clock(RuleId::Handle).extensionUntold);
    CHECK(copy.folded().state == State::Accepted);
}

TEST_CASE("outline 18: an opinion answers every demand, each once")
{
    Copy copy = prepared();
    copy.does("amend reason=补充 demands.3.text=公开账目", "2026-04-02");
    const Error unanswered = copy.refusal(decideBoth, "2026-04-10");
    checkRefusal(unanswered, decideDemandUnanswered, "32.1");
    CHECK(unanswered.arguments == QStringList{text("3"), text("公开账目")});
    const QString twice = text(decideBoth) + text(" outcomes.3.outcome=explain outcomes.3.demand=1");
    checkRefusal(copy.refusal(twice, "2026-04-10"), decideDemandTwice, "32.1");
    checkRefusal(copy.refusal(text(decideBoth) + text(" outcomes.3.outcome=explain outcomes.3.demand=4"), "2026-04-10"),
        numberUnknown, "");
    copy.does(text(decideBoth) + text(" outcomes.3.outcome=explain"), "2026-04-10");
}

TEST_CASE("a demand that is withdrawn or goes another way needs no answer here")
{
    Copy removed = prepared();
    removed.does("amend reason=撤回一项 remove=demands.2", "2026-04-02");
    removed.does("decide text=意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", "2026-04-10");
    Copy routed = prepared();
    routed.does("classify ways=petition ways=judicial", "2026-04-02");
    routed.does("decide text=意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", "2026-04-10");
}

TEST_CASE("outline 19: heard and investigated before an opinion, and the opinion has what it must")
{
    const QString complete = text(decideBoth);
    Copy copy = accepted();
    checkRefusal(copy.refusal(complete, "2026-04-10"), decideNotHeard, "31(六)");
    copy.does(hear, "2026-04-08");
    checkRefusal(copy.refusal(complete, "2026-04-10"), decideNotInvestigated, "31(六)");
    copy.does(investigate, "2026-04-09");
    checkRefusal(copy.refusal(complete, "2026-04-08"), dateBeforeAnswered, "reading");
    const QString outcomes = text(" outcomes.1.outcome=support outcomes.2.outcome=deny");
    checkRefusal(
        copy.refusal(text("decide basis=条例 reviewOrgan=县政府") + outcomes, "2026-04-10"), decideNoText, "32.1");
    checkRefusal(
        copy.refusal(text("decide text=意见 reviewOrgan=县政府") + outcomes, "2026-04-10"), decideNoBasis, "32.1");
    checkRefusal(
        copy.refusal(text("decide text=意见 basis=条例") + outcomes, "2026-04-10"), decideNoReviewOrgan, "reading");
    copy.does(
        text("decide text=意见 reviewOrgan=县政府 outcomes.1.basis=一 outcomes.2.basis=二") + outcomes, "2026-04-10");
}

TEST_CASE("outline 23: a refusal to sign counts with a witness, and is not recorded without")
{
    Copy copy = visitAt(State::Decided, "2026-04-01");
    checkRefusal(copy.refusal("deliver refusedToSign=yes", "2026-04-02"), deliverNoWitness, "reading");
    checkRefusal(copy.refusal("deliver method=left", "2026-04-02"), deliverNoWitness, "reading");
    copy.does("deliver refusedToSign=yes witness=司法所王某", "2026-04-02");
    CHECK(copy.clock(RuleId::ReviewRequest).start == day("2026-04-02"));
}

TEST_CASE("an opinion goes to those it is owed to, and not before it was signed")
{
    Copy copy;
    copy.does(
        "register channel=visit petitioners=张三 petitioners.2.name=陪同 petitioners.2.role=companion demands=修路",
        "2026-03-01");
    for (const char* line : {"accept", hear, investigate}) {
        copy.does(line, "2026-03-02");
    }
    copy.does("decide text=意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", "2026-03-05");
    const Error companion = copy.refusal("deliver petitioners=2", "2026-03-06");
    checkRefusal(companion, deliverNotOwed, "");
    CHECK(companion.arguments == QStringList{text("2"), text("陪同")});
    checkRefusal(copy.refusal("deliver", "2026-03-04"), dateBeforeAnswered, "reading");
    checkRefusal(copy.refusal("deliver received=2026-03-04", "2026-03-06"), dateBeforeAnswered, "reading");
    checkRefusal(copy.refusal("deliver method=post posted=2026-03-04", "2026-03-06"), dateBeforeAnswered, "reading");
    copy.does("deliver", "2026-03-05");
}

TEST_CASE("the day on the slip is the day it happened, unless another one was typed")
{
    Copy copy = visitAt(State::Decided, "2026-03-02");
    copy.does("deliver method=post", "2026-03-05");
    copy.onGiven = false;
    copy.does("deliver method=post posted=2026-03-05 received=2026-03-09", "2026-03-20");
    CHECK(copy.folded().file.back().on == day("2026-03-09"));
    CHECK(copy.clock(RuleId::ReviewRequest).start == day("2026-03-09"));
}

TEST_CASE("a case ends when everyone it is owed to has the opinion")
{
    Copy copy;
    copy.does("register channel=visit petitioners=张三 petitioners=李四 demands=修路", "2026-03-01");
    for (const char* line : {"accept", hear, investigate}) {
        copy.does(line, "2026-03-02");
    }
    copy.does("decide text=意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", "2026-03-05");
    checkRefusal(copy.refusal("conclude", "2026-03-06"), concludeNotDelivered, "reading");
    copy.does("deliver petitioners=1", "2026-03-06");
    const Error missing = copy.refusal("conclude", "2026-03-07");
    checkRefusal(missing, concludeNotDelivered, "reading");
    CHECK(missing.arguments == QStringList{text("李四")});
    copy.does("deliver petitioners=2 method=post", "2026-03-07");
    checkRefusal(copy.refusal("conclude", "2026-03-08"), concludeNotDelivered, "reading");
    copy.does("deliver petitioners=2 received=2026-03-10", "2026-03-10");
    checkRefusal(copy.refusal("conclude", "2026-03-09"), dateBeforeAnswered, "reading");
    copy.does("conclude", "2026-03-10");
}

TEST_CASE("an anonymous matter is decided and kept on file: there is nobody to deliver to")
{
    Copy copy;
    copy.does("register channel=letter petitioners.1.unclear=yes demands=路灯不亮", "2026-03-09");
    for (const char* line : {"accept", hear, investigate}) {
        copy.does(line, "2026-03-10");
    }
    copy.does("decide text=意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", "2026-03-12");
    CHECK(copy.clock(RuleId::Handle).met == day("2026-03-12"));
    checkRefusal(copy.refusal("deliver", "2026-03-13"), deliverNotOwed, "");
    copy.does("conclude", "2026-03-13");
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
}

TEST_CASE("a case that a newer program wrote a critical entry into takes notes, but no steps")
{
    Copy copy = accepted();
    Recorded unknown;
    unknown.on = day("2026-04-02");
    unknown.tag = text("case.from-the-future");
    copy.force(unknown);
    copy.does(hear, "2026-04-02"); // an unknown tag alone closes nothing
    unknown.critical = true;
    copy.force(unknown);
    CHECK(copy.folded().closedToSteps);
    checkRefusal(copy.refusal(investigate, "2026-04-03"), caseClosedToSteps, "");
    copy.does("note text=等新版程序", "2026-04-03");
    checkRefusal(copy.refusal("note text=", "2026-04-03"), noteEmpty, "");
    CHECK(copy.folded().file.size() == copy.entries().size());
}

// Ends other than an answer, and what follows a demand that was supported.
#include "core/cases/actions.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

Copy accepted()
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=修路 demands=通水",
        "2026-02-02");
    copy.does("accept", "2026-02-02");
    return copy;
}

Copy supported()
{
    Copy copy = accepted();
    copy.does("hear text=说了", "2026-02-10");
    copy.does("investigate text=看了", "2026-02-11");
    copy.does("decide text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support outcomes.2.outcome=deny",
        "2026-02-20");
    copy.does("deliver", "2026-02-20");
    return copy;
}

bool offers(const Copy& copy, Step step)
{
    const std::vector<NextAction> actions = nextActions(copy.folded());
    return std::any_of(actions.begin(), actions.end(), [&](const NextAction& one) { return one.step == step; });
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

TEST_CASE("33: settled with both sides' consent, a matter ends without an opinion, and that meets the handling period")
{
    Copy copy = accepted();
    CHECK_FALSE(offers(copy, Step::Conclude));
    const char* const whole = "mediate otherParty=村委会 agreement=四月底修好 petitionerAgrees=yes otherAgrees=yes";
    checkRefusal(copy.refusal("mediate otherParty=村委会 petitionerAgrees=yes otherAgrees=yes", "2026-02-05"),
        mediateNoAgreement, "33");
    checkRefusal(copy.refusal("mediate agreement=修好 petitionerAgrees=yes otherAgrees=yes", "2026-02-05"),
        mediateNoParty, "33");
    checkRefusal(copy.refusal("mediate otherParty=村委会 agreement=修好 petitionerAgrees=yes", "2026-02-05"),
        mediateNoConsent, "33");
    checkRefusal(copy.refusal("conclude ending=settled", "2026-02-05"), concludeUnanswered, "31(六)");
    copy.does(whole, "2026-02-05");
    CHECK(copy.folded().state == State::Accepted);
    CHECK(offers(copy, Step::Conclude));
    checkRefusal(copy.refusal("conclude", "2026-02-06"), concludeUnanswered, "31(六)"); // it was not answered
    copy.does("conclude ending=settled", "2026-02-06");
    CHECK(copy.folded().state == State::Concluded);
    CHECK(copy.clock(RuleId::Handle).met == day("2026-02-06"));
    CHECK_FALSE(copy.has(RuleId::ReviewRequest));
    CHECK(unfit(copy).isEmpty());
}

TEST_CASE("a matter mended at the window is settled before anything was decided")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=还钱", "2026-02-02");
    CHECK_FALSE(offers(copy, Step::Conclude));
    checkRefusal(copy.refusal("conclude ending=settled", "2026-02-02"), concludeUnanswered, "31(六)");
    copy.does("mediate otherParty=李四 agreement=当面还清 petitionerAgrees=yes otherAgrees=yes", "2026-02-02");
    copy.does("conclude ending=settled", "2026-02-02");
    CHECK(copy.folded().state == State::Concluded);
}

TEST_CASE("what an ending rests on is on record")
{
    Copy copy = supported();
    checkRefusal(copy.refusal("conclude ending=settled", "2026-02-21"), concludeNotMediated, "33");
    checkRefusal(copy.refusal("conclude ending=withdrawn", "2026-02-21"), concludeNotWithdrawn, "reading");
    checkRefusal(copy.refusal("conclude ending=carried", "2026-02-21"), concludeNotCarried, "32.2");
    copy.does("carry-out text=路修好了", "2026-02-21");
    copy.does("conclude ending=carried", "2026-02-21");
    CHECK(unfit(copy).isEmpty());
}

TEST_CASE("outline 40: a supported demand is followed until it is carried out")
{
    Copy copy = supported();
    CHECK(offers(copy, Step::CarryOut));
    CHECK(toCarryOut(copy.folded()).size() == 1);
    checkRefusal(copy.refusal("carry-out", "2026-02-25"), carryOutNoText, "32.2");
    checkRefusal(copy.refusal("carry-out text=通了 demands=2", "2026-02-25"), carryOutNotSupported, "32.2");
    CHECK(copy.refusal("carry-out text=通了 demands=3", "2026-02-25").is(numberUnknown));
    CHECK(copy.refusal("carry-out text=修了", "2026-02-19").is(dateBeforeAnswered));
    copy.does("conclude", "2026-02-26"); // answered and delivered; carrying out goes on
    CHECK(offers(copy, Step::CarryOut));
    copy.does("carry-out text=路修好了 demands=1", "2026-03-20");
    CHECK(toCarryOut(copy.folded()).empty());
    CHECK_FALSE(offers(copy, Step::CarryOut));
    checkRefusal(copy.refusal("carry-out text=再修", "2026-03-21"), carryOutNothing, "32.2");
    CHECK(copy.folded().state == State::Concluded);
}

TEST_CASE("a petitioner's own paper ends his matter, owes him nothing more and bars nothing")
{
    Copy copy = accepted();
    checkRefusal(copy.refusal("withdraw reason=不告了", "2026-02-10"), withdrawNotWritten, "reading");
    CHECK(copy.refusal("withdraw written=2026-02-11", "2026-02-10").is(dateReceiptInFuture));
    CHECK(copy.refusal("withdraw written=2026-02-01", "2026-02-10").is(dateBeforeReceived));
    copy.does("withdraw written=2026-02-09 reason=已经解决", "2026-02-10");
    const Case folded = copy.folded();
    CHECK(folded.state == State::Concluded);
    CHECK(std::holds_alternative<Withdrawn>(folded.file.back().event));
    for (const ObligationClock& clock : copy.clocks()) {
        CHECK((clock.met.isValid() || !isDuty(clock)));
    }
    CHECK(copy.asOf("2026-02-09")->state == State::Accepted);
    CHECK(unfit(copy).isEmpty());
    Copy again; // whoever files again is registered again: nothing asks what was withdrawn
    again.does(
        "register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=修路", "2026-03-02");
    again.does("accept", "2026-03-02");
    CHECK(again.has(RuleId::Handle));
}

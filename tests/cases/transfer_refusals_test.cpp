#include "core/cases/refusals.h"
#include "tests/support/twooffices.h"

using namespace xf;
using namespace xf::test;

TEST_CASE("a bureau alone passes on by article 22, and only to an office that the table knows, not to itself")
{
    Copy town("青石镇");
    town.does(registerVisit, "2026-03-09");
    checkRefusal(town.refusal("transfer to=02", "2026-03-10"), transferNotBureau, "22.1");
    checkRefusal(town.refusal("assign to=02 days=5", "2026-03-10"), transferNotBureau, "22.1");
    const TwoOffices two;
    checkRefusal(two.county.refusal("transfer", "2026-03-10"), transferNoUnit, "22.1");
    checkRefusal(two.county.refusal("transfer to=77", "2026-03-10"), transferUnknownUnit, "");
    CHECK(two.county.refusal("transfer to=77", "2026-03-10").arguments == QStringList{text("77")});
    checkRefusal(two.county.refusal("transfer to=00", "2026-03-10"), transferToSelf, "");
    checkRefusal(two.county.refusal("transfer to=01", "2026-03-08"), dateBeforeReceived, "");
    checkRefusal(two.town.refusal("transfer to=01", "2026-03-10"), caseNotHeld, "reading");
    CHECK(two.town.refusal("accept", "2026-03-10").arguments.value(1) == text("县信访局"));
}

TEST_CASE("a transfer that was taken back does not come back from under a later one, however often it is voided")
{
    Copy county("县信访局", true);
    county.does(registerVisit, "2026-03-09");
    const QString first = county.does("transfer to=02", "2026-03-10");
    const QString taken = county.does(text("void reason=错 entry=") + first, "2026-03-10");
    const QString back = county.does(text("void reason=没有错 entry=") + taken, "2026-03-10"); // nothing is later
    CHECK(county.folded().state == State::Transferred);
    county.does(text("void reason=还是错 entry=") + back, "2026-03-10");
    CHECK(county.folded().state == State::Registered);
    county.does("transfer to=01", "2026-03-11");
    checkRefusal(county.refusal(text("void reason=没有错 entry=") + taken, "2026-03-12"), repairBreaksLater, "reading");
}

TEST_CASE("an office that must never see a matter is none to pass it on to")
{
    const TwoOffices two;
    Case folded = two.county.folded();
    folded.excluded.push_back("青石镇");
    Circumstances given;
    given.on = day("2026-03-10");
    given.today = given.on;
    given.office = "县信访局";
    given.bureau = true;
    given.units = unitNamed;
    TransferCase command;
    command.to = text("01");
    const auto planned = decide(&folded, command, given);
    REQUIRE_FALSE(planned);
    checkRefusal(planned.error(), transferExcluded, "30.3");
    given.units = {}; // a file without a unit table
    command.to = text("02");
    checkRefusal(decide(&folded, command, given).error(), transferUnknownUnit, "");
}

TEST_CASE("an assignment sets a period, one, and a possible one")
{
    const TwoOffices two;
    checkRefusal(two.county.refusal("assign to=01", "2026-03-10"), assignNoPeriod, "22.1(三)");
    checkRefusal(two.county.refusal("assign to=01 days=20 due=2026-03-31", "2026-03-10"), assignTwoPeriods, "");
    checkRefusal(two.county.refusal("assign to=01 days=-1", "2026-03-10"), assignBadPeriod, "");
    checkRefusal(two.county.refusal("assign to=01 days=3651", "2026-03-10"), assignBadPeriod, "");
    checkRefusal(two.county.refusal("assign to=01 due=2026-03-10", "2026-03-10"), assignBadPeriod, "");
    CHECK(TwoOffices::passedOn("2026-03-10", "assign to=01 days=1").town.has(RuleId::Assigned));
    CHECK(TwoOffices::passedOn("2026-03-10", "assign to=01 days=21 due=2026-03-31").town.has(RuleId::Assigned));
}

TEST_CASE("a matter that came directly is not signed for, objected to or reported on")
{
    Copy town = visitAt(State::Informed, "2026-03-09");
    checkRefusal(town.refusal("sign-for", "2026-03-10"), receivedDirectly, "23.3");
    checkRefusal(town.refusal("object reason=x", "2026-03-10"), receivedDirectly, "23.3");
    Copy done = visitAt(State::Concluded, "2026-03-09");
    checkRefusal(done.refusal("report text=x", "2026-03-10"), receivedDirectly, "23.3");
}

TEST_CASE("a receipt is signed for once, on a day between the transfer and today")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    checkRefusal(two.town.refusal("sign-for", "2026-03-11"), dateBeforeAnswered, "reading");
    checkRefusal(two.town.refusal("sign-for received=2026-03-11", "2026-03-13"), dateBeforeAnswered, "reading");
    checkRefusal(two.town.refusal("sign-for received=2026-03-14", "2026-03-13"), dateReceiptInFuture, "");
    checkRefusal(two.county.refusal("sign-for", "2026-03-13"), caseNotHeld, "reading");
    two.town.does("sign-for", "2026-03-13");
    checkRefusal(two.town.refusal("sign-for", "2026-03-14"), signTwice, "reading");
}

TEST_CASE("nothing is dated before the matter was passed on, but a slip that comes back")
{
    TwoOffices two;
    two.county.does("inform method=post posted=2026-03-09", "2026-03-09");
    two.county.does("transfer to=01", "2026-03-12");
    (void)two.met();
    checkRefusal(two.town.refusal("accept", "2026-03-11"), dateBeforeAnswered, "reading");
    two.town.does("deliver paper=notice method=post received=2026-03-11 posted=2026-03-09", "2026-03-11");
    CHECK_FALSE(two.town.folded().file.back().outOfOrder);
}

TEST_CASE("an objection has its reasons, a verdict its reasons and its word, and comes from who passed the matter on")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    checkRefusal(two.town.refusal("object", "2026-03-13"), objectNoReason, "23.3");
    checkRefusal(two.county.refusal("object reason=x", "2026-03-13"), caseNotHeld, "reading");
    checkRefusal(two.county.refusal("judge-objection agree=yes reason=x", "2026-03-13"), stepNotHere, "reading");
    two.town.does("object reason=不属于本镇职权", "2026-03-13");
    (void)two.met();
    checkRefusal(two.town.refusal("judge-objection agree=yes reason=x", "2026-03-14"), judgeNotSender, "23.3");
    checkRefusal(two.county.refusal("judge-objection reason=x", "2026-03-14"), judgeNoVerdict, "23.3");
    checkRefusal(two.county.refusal("judge-objection agree=no", "2026-03-14"), judgeNoReason, "reading");
    checkRefusal(two.county.refusal("judge-objection agree=no reason=x", "2026-03-12"), dateBeforeAnswered, "reading");
    checkRefusal(two.county.refusal("transfer to=02", "2026-03-14"), caseNotHeld, "reading");
}

TEST_CASE("a report is for what was assigned, once there is a result, and says it")
{
    TwoOffices plain = TwoOffices::passedOn("2026-03-12");
    TwoOffices two = TwoOffices::passedOn("2026-03-12", "assign to=01 days=20");
    for (TwoOffices* one : {&plain, &two}) {
        one->town.does("accept method=hand", "2026-03-13");
        one->town.does(hear, "2026-03-13");
        one->town.does(investigate, "2026-03-13");
    }
    checkRefusal(two.town.refusal("report text=在办", "2026-03-14"), stepNotHere, "reading");
    plain.town.does(decideBoth, "2026-03-14");
    two.town.does(decideBoth, "2026-03-14");
    checkRefusal(plain.town.refusal("report text=已办", "2026-03-15"), reportNotAssigned, "22.1(三)");
    checkRefusal(two.town.refusal("report", "2026-03-15"), reportNoText, "22.1(三)");
    checkRefusal(two.town.refusal("report text=已办", "2026-03-13"), dateBeforeAnswered, "reading");
    two.town.does("report text=已办", "2026-03-14");
}

TEST_CASE("no correction puts a receipt after the day it was signed for, or before the matter was passed on")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    const QString receipt = two.town.does("sign-for received=2026-03-13", "2026-03-16");
    const auto corrected = [&](const Copy& copy, const QString& change) {
        return copy.refusal(text("correct reason=错 ") + change, "2026-03-17");
    };
    checkRefusal(corrected(two.town, text("on=2026-03-12 entry=") + receipt), dateReceiptInFuture, "");
    checkRefusal(corrected(two.town, text("received=2026-03-17 entry=") + receipt), dateReceiptInFuture, "");
    checkRefusal(corrected(two.town, text("received=2026-03-11 entry=") + receipt), dateBeforeAnswered, "reading");
    (void)two.met();
    const QByteArray passedOn = two.county.folded().file[1].id;
    checkRefusal(corrected(two.county, text("on=2026-03-14 entry=") + QString::fromLatin1(passedOn.toHex())),
        repairBreaksLater, "reading");
    two.town.does(text("correct reason=错 received=2026-03-12 entry=") + receipt, "2026-03-17");
    CHECK(two.town.clock(RuleId::Inform).start == day("2026-03-12"));
}

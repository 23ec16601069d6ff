#include "core/base/fieldtext.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

Copy visit()
{
    return visitAt(State::Registered, "2026-03-09");
}

// The id of the last entry of this step, in hex.
QString idOf(const Copy& copy, Step step)
{
    QString id;
    for (const FileItem& item : copy.folded().file) {
        id = item.step == step ? QString::fromLatin1(item.id.toHex()) : id;
    }
    REQUIRE_FALSE(id.isEmpty());
    return id;
}

QString firstId(const Copy& copy)
{
    return QString::fromLatin1(copy.folded().id.toHex());
}

const FileItem& itemOf(const Case& folded, const QString& id)
{
    for (const FileItem& item : folded.file) {
        if (QString::fromLatin1(item.id.toHex()) == id) {
            return item;
        }
    }
    FAIL("no such entry");
    return folded.file.front();
}

Amended lastAmendment(const Copy& copy)
{
    const Case folded = copy.folded();
    return std::get<Amended>(folded.file.back().event);
}

} // namespace

TEST_CASE("amending changes any field with a reason, and carries only what changed")
{
    Copy copy = visit();
    copy.does(
        "amend reason=听错 petitioners.1.name=张山 petitioners.1.address=青山村 demands.2.text=赔偿 place=青山村 headCount=1",
        "2026-03-10");
    CHECK(lastAmendment(copy).edits.size() == 3); // address and head count are as they were
    const Case folded = copy.folded();
    CHECK(folded.petitioners[0].value.name == text("张山"));
    CHECK(folded.demands[1].value.text == text("赔偿"));
    CHECK(folded.matter.place == text("青山村"));
    copy.does("amend reason=不需要 place=", "2026-03-11");
    CHECK(copy.folded().matter.place.isEmpty());
}

TEST_CASE("amending adds and removes people and demands, removed ones stay in the file")
{
    Copy copy = visit();
    copy.does(
        "amend reason=同来 petitioners.2.name=李四 petitioners.2.phone=１３９-0000 demands.3.text=道歉", "2026-03-10");
    CHECK(copy.folded().petitioners[1].value.phone == text("139-0000"));
    CHECK(copy.folded().matter.headCount == 2); // counted along
    CHECK(copy.folded().demands.size() == 3);
    copy.does("amend reason=退出 remove=petitioners.1 remove=demands.2", "2026-03-11");
    const Case folded = copy.folded();
    REQUIRE(folded.petitioners.size() == 2);
    CHECK(folded.petitioners[0].removed);
    CHECK(folded.petitioners[0].removedReason == text("退出"));
    CHECK(folded.demands[1].removed);
    CHECK(folded.firstName() == text("李四"));
    CHECK(copy.refusal("amend reason=改 petitioners.1.name=张三丰", "2026-03-12").is(inputBadIndex));
}

TEST_CASE("the last petitioner and the last demand stay, list by list")
{
    Copy copy = visit();
    checkRefusal(copy.refusal("amend reason=退出 remove=petitioners.1", "2026-03-10"), amendLastOne, "19.1");
    checkRefusal(
        copy.refusal("amend reason=退出 remove=demands.1 remove=demands.2", "2026-03-10"), amendLastOne, "19.1");
    copy.does("amend reason=同来 petitioners.2.name=李四", "2026-03-10");
    copy.does("amend reason=退出 remove=petitioners.2 remove=demands.2", "2026-03-10");
    copy.does("amend reason=换人 remove=petitioners.1 petitioners.3.name=王五", "2026-03-10");
    CHECK(copy.folded().firstName() == text("王五"));
}

TEST_CASE("an amendment is refused for what a registration would be")
{
    Copy copy;
    copy.does(
        "register channel=visit headCount=9 petitioners.1.name=甲 petitioners.1.role=representative "
        "petitioners.2.name=乙 petitioners.2.role=representative petitioners.3.name=丙 petitioners.3.role=representative "
        "petitioners.4.name=丁 petitioners.4.role=representative petitioners.5.name=戊 petitioners.5.role=representative "
        "petitioners.6.name=己 demands=修路",
        "2026-03-09");
    const char* on = "2026-03-10";
    checkRefusal(
        copy.refusal("amend reason=改 petitioners.6.role=representative", on), registerTooManyRepresentatives, "20.3");
    copy.does("amend reason=换代表 petitioners.5.role=petitioner petitioners.6.role=representative", on);
    checkRefusal(copy.refusal("amend reason=改 category=accusation", on), registerAccusation, "30.3");
    checkRefusal(copy.refusal("amend reason=改 purpose=accuse", on), registerAccusation, "30.3");
    copy.does("amend reason=改 subject=accuse place=accusation", on); // words in a text are just text
    checkRefusal(copy.refusal("amend reason=改 petitioners.1.name=", on), registerNoName, "23.2");
    checkRefusal(copy.refusal("amend reason=改 petitioners.7.phone=139", on), registerNoName, "23.2");
    checkRefusal(copy.refusal("amend reason=改 channel=", on), registerNoChannel, "17.1");
    checkRefusal(copy.refusal("amend reason=改 demands.1.text=", on), registerNoMatter, "19.1");
    checkRefusal(copy.refusal("amend reason=改 demands.2.way=petition", on), registerNoMatter, "19.1");
    checkRefusal(copy.refusal("amend reason=改 headCount=5", on), registerHeadCount, "");
    checkRefusal(copy.refusal("amend reason=改 received=2026-03-10", on), dateBeforeReceived, "");
    checkRefusal(copy.refusal("amend reason=改 place=青山", "2026-03-08"), dateBeforeReceived, "");
    checkRefusal(copy.refusal("amend place=青山", on), reasonMissing, "");
}

TEST_CASE("the day of receipt does not move behind a step already taken")
{
    Copy copy;
    copy.does("register channel=letter received=2026-03-02 petitioners=张三 demands=修路", "2026-03-09");
    copy.does("accept", "2026-03-05");
    checkRefusal(copy.refusal("amend reason=改 received=2026-03-06", "2026-03-10"), dateBeforeReceived, "");
    copy.does("amend reason=邮戳误作收到 received=2026-03-04", "2026-03-10");
    CHECK(copy.clock(RuleId::Inform).start == day("2026-03-04"));
}

TEST_CASE("what an older program let in is no reason to refuse another change")
{
    Copy copy = visit();
    Amended forged;
    forged.reason = text("旧版");
    forged.edits.push_back({{}, 3, ScalarValue(qint64(0))});
    copy.force(forged, "2026-03-09");
    copy.does("amend reason=改 place=青山村", "2026-03-10");
}

TEST_CASE("an amendment names fields that are there, gives values, and changes something")
{
    const Copy copy = visit();
    const char* on = "2026-03-10";
    checkRefusal(copy.refusal("amend reason=无", on), amendNothing, "");
    checkRefusal(copy.refusal("amend reason=无 place=", on), amendNothing, "");
    checkRefusal(copy.refusal("amend reason=改 colour=red", on), amendNotAField, "");
    checkRefusal(copy.refusal("amend reason=改 source=别处", on), amendNotAField, ""); // where it came from is a fact
    checkRefusal(copy.refusal("amend reason=改 petitioners.x.name=张", on), amendNotAField, "");
    checkRefusal(copy.refusal("amend reason=改 remove=petitioners.9", on), amendNotAField, "");
    checkRefusal(copy.refusal("amend reason=改 remove=place", on), amendNotAField, "");
    for (const char* bad : {"petitioners.9.name=张", "petitioners.0.name=张", "petitioners.-2147483648.name=张"}) {
        CHECK(copy.refusal(text("amend reason=改 ") + text(bad), on).is(inputBadIndex));
    }
    CHECK(copy.refusal("amend reason=改 place", on).is(inputBadValue)); // no "=": clearing must be meant
    CHECK(copy.refusal("amend reason=改 channel=鸽子", on).is(inputBadValue));
}

TEST_CASE("one entry is voided by the beginning of its id, the step is taken back, the entry stays")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const QString accept = idOf(copy, Step::Accept);
    copy.does(text("void reason=录错 entry=") + accept.left(8), "2026-03-10");
    const Case folded = copy.folded();
    CHECK(folded.state == State::Registered);
    CHECK(itemOf(folded, accept).voided);
    CHECK(itemOf(folded, accept).voidReason == text("录错"));
    CHECK(folded.file.size() == 3);
    checkRefusal(copy.refusal(text("void reason=又 entry=") + accept, "2026-03-11"), voidTwice, "");
    copy.does("forward unit=青山水管站", "2026-03-11");
}

TEST_CASE("voiding needs a reason, an entry that can be told, and is not for the first")
{
    const Copy copy = visitAt(State::Accepted, "2026-03-09");
    checkRefusal(copy.refusal("void", "2026-03-10"), reasonMissing, "");
    checkRefusal(copy.refusal("void reason=错 entry=0123456789", "2026-03-10"), entryUnknown, "");
    checkRefusal(copy.refusal(text("void reason=错 entry=") + firstId(copy).left(7), "2026-03-10"), entryUnknown, "");
    checkRefusal(copy.refusal(text("void reason=错 entry=") + firstId(copy), "2026-03-10"), voidFirst, "");
    const Copy county = copy.twin("县信访局");
    checkRefusal(
        county.refusal(text("void reason=错 entry=") + idOf(copy, Step::Accept), "2026-03-10"), caseNotHeld, "reading");
}

TEST_CASE("two entries with the same beginning are told apart by more of it")
{
    Copy copy = visit();
    Copy::Entry entry = copy.entries().begin()->second;
    Case twoAlike = copy.folded();
    twoAlike.file.push_back(twoAlike.file.front());
    twoAlike.file.back().id[31] = char(~twoAlike.file.back().id[31]);
    twoAlike.file.back().event = Noted{text("记")};
    Circumstances given;
    given.on = day("2026-03-10");
    given.today = given.on;
    given.calendar = &copy.calendar;
    const VoidCase command{text("错"), QString::fromLatin1(twoAlike.id.toHex().left(10))};
    const auto planned = decide(&twoAlike, command, given);
    REQUIRE_FALSE(planned);
    checkRefusal(planned.error(), entryAmbiguous, "");
}

TEST_CASE("a void of a void brings back what it took, also a whole case")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const QString voiding = copy.does(text("void reason=错 entry=") + idOf(copy, Step::Accept), "2026-03-10");
    CHECK(copy.folded().state == State::Registered);
    const QString again = copy.does(text("void reason=没错 entry=") + voiding, "2026-03-11");
    CHECK(copy.folded().state == State::Accepted);
    copy.does(text("void reason=还是错 entry=") + again, "2026-03-12");
    CHECK(copy.folded().state == State::Registered);

    const QString whole = copy.does("void reason=误登", "2026-03-13");
    CHECK(copy.folded().state == State::Void);
    copy.does(text("void reason=并非误登 entry=") + whole, "2026-03-14");
    CHECK(copy.folded().state == State::Registered);
}

TEST_CASE("a void that is taken back, and what it took, must still fit what came after")
{
    Copy copy = visitAt(State::Registered, "2026-03-09");
    const QString whole = copy.does("void reason=误登", "2026-03-10");
    const QString back = copy.does(text("void reason=并非误登 entry=") + whole, "2026-03-11");
    copy.does("accept", "2026-03-12");
    checkRefusal(copy.refusal(text("void reason=错 entry=") + back, "2026-03-13"), repairBreaksLater, "reading");
}

TEST_CASE("a correction is not voided but corrected once more")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const QString correction =
        copy.does(text("correct reason=错 on=2026-03-10 entry=") + idOf(copy, Step::Accept), "2026-03-12");
    checkRefusal(copy.refusal(text("void reason=错 entry=") + correction, "2026-03-13"), voidCorrection, "");
    copy.does(text("correct reason=原来没错 on=2026-03-09 entry=") + idOf(copy, Step::Accept), "2026-03-13");
    CHECK(copy.clock(RuleId::Handle).start == day("2026-03-09"));
}

TEST_CASE("a day of receipt that steps rest on is not taken from under them")
{
    Copy copy = visitAt(State::Registered, "2026-03-09");
    const QString amendment = copy.does("amend reason=早到 received=2026-03-04", "2026-03-10");
    copy.does("accept", "2026-03-05");
    checkRefusal(copy.refusal(text("void reason=错 entry=") + amendment, "2026-03-11"), repairBreaksLater, "reading");
}

TEST_CASE("a step that carries a later one is not taken from under it")
{
    Copy copy = visitAt(State::Delivered, "2026-03-09");
    for (const Step step : {Step::Accept, Step::Hear, Step::Investigate, Step::Decide}) {
        const Error error = copy.refusal(text("void reason=错 entry=") + idOf(copy, step), "2026-03-10");
        checkRefusal(error, repairBreaksLater, "reading");
    }
    copy.does(text("void reason=错 entry=") + idOf(copy, Step::Deliver), "2026-03-10");
    copy.does(text("void reason=错 entry=") + idOf(copy, Step::Decide), "2026-03-10");
    copy.does(text("void reason=错 entry=") + idOf(copy, Step::Hear), "2026-03-10");
    CHECK(copy.folded().state == State::Accepted);
}

TEST_CASE("the opinion on an anonymous letter keeps the acceptance it rests on, though nobody was heard")
{
    Copy copy;
    copy.does("register channel=letter petitioners.1.name=匿名 petitioners.1.unclear=yes demands=修水渠", "2026-03-09");
    copy.does("accept", "2026-03-10");
    copy.does(investigate, "2026-03-11");
    copy.does("decide text=处理意见 outcomes.1.outcome=support basis=条例 reviewOrgan=县人民政府", "2026-03-12");
    for (const Step step : {Step::Accept, Step::Investigate}) {
        const Error error = copy.refusal(text("void reason=错 entry=") + idOf(copy, step), "2026-03-13");
        checkRefusal(error, repairBreaksLater, "reading");
    }
    checkRefusal(copy.refusal(text("correct reason=错 on=2026-03-13 entry=") + idOf(copy, Step::Accept), "2026-03-13"),
        repairBreaksLater, "reading");
}

TEST_CASE("what is wrong with a step already does not hide what a repair would do to it")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    copy.does("classify category=suggestion", "2026-03-10");
    copy.does("decide adoption=partly text=部分采纳", "2026-03-11");
    copy.does("amend reason=改类别 category=appeal", "2026-03-12"); // now an opinion without hearing
    checkRefusal(copy.refusal(text("void reason=错 entry=") + idOf(copy, Step::Accept), "2026-03-13"),
        repairBreaksLater, "reading");
}

TEST_CASE("a voided amendment takes its people and values back")
{
    Copy copy = visit();
    const QString amendment = copy.does("amend reason=补 petitioners.2.name=李四 place=青山村", "2026-03-10");
    copy.does(text("void reason=不对 entry=") + amendment, "2026-03-11");
    CHECK(copy.folded().petitioners.size() == 1);
    CHECK(copy.folded().matter.place.isEmpty());
    CHECK(copy.folded().matter.headCount == 1);
}

TEST_CASE("a mistyped delivery day is corrected at its own place, and the period with it")
{
    Copy copy = visitAt(State::Decided, "2026-03-02");
    const QString delivery = copy.does("deliver", "2026-03-15");
    CHECK(copy.clock(RuleId::ReviewRequest).start == day("2026-03-15"));
    copy.does(text("correct reason=手误 on=2026-03-05 notice.received=2026-03-05 entry=") + delivery, "2026-04-01");
    const Case folded = copy.folded();
    CHECK(itemOf(folded, delivery).corrected);
    CHECK(itemOf(folded, delivery).on == day("2026-03-05"));
    CHECK(copy.clock(RuleId::ReviewRequest).start == day("2026-03-05"));
    CHECK(copy.clock(RuleId::Handle).met == day("2026-03-05"));
}

TEST_CASE("a correction needs a reason, an entry, something to correct, and a field that is there")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const QString accept = text(" entry=") + idOf(copy, Step::Accept);
    const auto refused = [&](const char* change) {
        return copy.refusal(text("correct reason=错 ") + text(change) + accept, "2026-03-20");
    };
    checkRefusal(copy.refusal(text("correct on=2026-03-10") + accept, "2026-03-20"), reasonMissing, "");
    checkRefusal(refused(""), correctNothing, "");
    checkRefusal(refused("colour=red"), correctNotAField, "");
    checkRefusal(refused("notice=x"), correctNotAField, "");
    checkRefusal(refused("notice.colour=x"), correctNotAField, "");
    CHECK(refused("pathway").is(inputBadValue));
    CHECK(refused("notice.received=昨天").is(inputBadValue));
    checkRefusal(copy.refusal("correct reason=错 on=2026-03-10 entry=ffffffffffff", "2026-03-20"), entryUnknown, "");
    const QString first = text(" entry=") + firstId(copy);
    checkRefusal(copy.refusal(text("correct reason=错 number=9") + first, "2026-03-20"), correctNotAField, "");
    checkRefusal(copy.refusal(text("correct reason=错 matter.subject=x") + first, "2026-03-20"), correctNotAField, "");
}

TEST_CASE("a correction brings in no impossible day")
{
    Copy copy = visitAt(State::Delivered, "2026-03-09");
    copy.today = day("2026-03-20");
    const auto refused = [&](Step step, const char* change) {
        return copy.refusal(
            text("correct reason=错 ") + text(change) + text(" entry=") + idOf(copy, step), "2026-03-20");
    };
    checkRefusal(refused(Step::Accept, "on=2026-03-21"), dateInFuture, "");
    checkRefusal(refused(Step::Accept, "on=2026-03-08"), correctBeforeReceived, "");
    checkRefusal(refused(Step::Accept, "notice.received=2026-03-21"), dateReceiptInFuture, "");
    checkRefusal(refused(Step::Accept, "notice.received=2026-03-08"), dateBeforeReceived, "");
    checkRefusal(refused(Step::Accept, "notice.posted=2026-03-12"), datePostedAfterReceipt, "");
    checkRefusal(refused(Step::Accept, "on=2026-03-12"), repairBreaksLater, "reading"); // decided on the 9th
    checkRefusal(refused(Step::Decide, "on=2026-03-12"), repairBreaksLater, "reading"); // delivered on the 9th
    checkRefusal(refused(Step::Hear, "on=2026-03-12"), repairBreaksLater, "reading");
}

TEST_CASE("a concluded case keeps the delivery it rests on")
{
    const Copy copy = visitAt(State::Concluded, "2026-03-09");
    const QString entry = text(" entry=") + idOf(copy, Step::Deliver);
    checkRefusal(
        copy.refusal(text("correct reason=错 paper=notice") + entry, "2026-03-20"), repairBreaksLater, "reading");
    checkRefusal(copy.refusal(text("void reason=错") + entry, "2026-03-20"), repairBreaksLater, "reading");
}

TEST_CASE("a correction moves nothing before what it answers")
{
    Copy copy = visit();
    copy.does("accept", "2026-03-12");
    copy.does(hear, "2026-03-13");
    copy.does(investigate, "2026-03-14");
    copy.does(decideBoth, "2026-03-16");
    copy.does("deliver", "2026-03-20");
    const auto refused = [&](Step step, const char* change) {
        return copy.refusal(
            text("correct reason=错 ") + text(change) + text(" entry=") + idOf(copy, step), "2026-04-01");
    };
    checkRefusal(refused(Step::Deliver, "on=2026-03-15"), dateBeforeAnswered, "reading");
    checkRefusal(refused(Step::Deliver, "notice.received=2026-03-15"), dateBeforeAnswered, "reading");
    checkRefusal(refused(Step::Decide, "on=2026-03-13"), repairBreaksLater, "reading"); // investigated on the 14th
    copy.does(text("correct reason=错 on=2026-03-18 entry=") + idOf(copy, Step::Decide), "2026-04-01");
}

TEST_CASE("a correction brings in nothing the step would have been refused for")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    copy.does(hear, "2026-03-10");
    const QString noted = copy.does("note text=记一笔", "2026-03-10");
    copy.does("extend days=10 approver=王镇长 reason=鉴定", "2026-03-11");
    const auto refused = [&](Step step, const char* change) {
        return copy.refusal(
            text("correct reason=错 ") + text(change) + text(" entry=") + idOf(copy, step), "2026-06-20");
    };
    checkRefusal(refused(Step::Hear, "text="), hearNoText, "31(六)");
    checkRefusal(refused(Step::Extend, "days=31"), extendTooLong, "34");
    checkRefusal(refused(Step::Extend, "days="), extendTooShort, "34");
    checkRefusal(refused(Step::Extend, "approver="), extendNoApprover, "34");
    checkRefusal(refused(Step::Extend, "on=2026-05-09"), extendTooLate, "reading");
    checkRefusal(copy.refusal(text("correct reason=错 text= entry=") + noted, "2026-06-20"), noteEmpty, "");
    copy.does(text("correct reason=错 days=20 entry=") + idOf(copy, Step::Extend), "2026-03-20");
    CHECK(copy.clock(RuleId::Handle).due == day("2026-05-28"));
}

TEST_CASE("corrections keep the grounds of a refusal, the organ of a guidance, the witness of a delivery")
{
    const auto refused = [](const Copy& copy, Step step, const char* change) {
        return copy.refusal(
            text("correct reason=错 ") + text(change) + text(" entry=") + idOf(copy, step), "2026-03-20");
    };
    const Copy no = visitAt(State::Refused, "2026-03-09");
    checkRefusal(refused(no, Step::Refuse, "superior=no"), refuseNotSuperior, "19.3");
    checkRefusal(refused(no, Step::Refuse, "ground=36.3"), refuseNotSameFacts, "36.3");
    checkRefusal(refused(no, Step::Refuse, "tables=1"), correctNotAField, "");
    checkRefusal(refused(visitAt(State::Guided, "2026-03-09"), Step::Guide, "organ="), guideNoOrgan, "23.1");
    checkRefusal(refused(visitAt(State::Forwarded, "2026-03-09"), Step::Forward, "unit="), forwardNoUnit, "23.1");
    const Copy delivered = visitAt(State::Delivered, "2026-03-09");
    checkRefusal(refused(delivered, Step::Deliver, "refusedToSign=yes"), deliverNoWitness, "reading");
    checkRefusal(refused(delivered, Step::Decide, "text="), decideNoText, "32.1");
    checkRefusal(refused(delivered, Step::Decide, "reviewOrgan="), decideNoReviewOrgan, "reading");
    CHECK(refused(delivered, Step::Deliver, "paper=").is(inputBadValue));
    Copy classified = visit();
    classified.does("classify category=appeal", "2026-03-09");
    checkRefusal(refused(classified, Step::Classify, "category=accusation"), registerAccusation, "30.3");
}

TEST_CASE("who transferred a matter is written down and can be corrected, where a message came from cannot")
{
    Copy copy;
    copy.does("register channel=transferred source=清河县信访局 sourceNumber=清信转〔2026〕3号 petitioners.1.name=张三 "
              "petitioners.1.address=石桥村 demands.1.text=修路",
        "2026-03-09");
    CHECK(copy.folded().matter.source == text("清河县信访局"));
    CHECK(copy.folded().matter.sourceNumber == text("清信转〔2026〕3号"));
    copy.does("amend reason=写错 source=清河县委信访局 sourceNumber=", "2026-03-10");
    CHECK(copy.folded().matter.source == text("清河县委信访局"));
    CHECK(copy.folded().matter.sourceNumber.isEmpty());
    copy.does("amend reason=改 channel=letter", "2026-03-10");
    checkRefusal(copy.refusal("amend reason=改 source=别处", "2026-03-10"), amendNotAField, "");
}

TEST_CASE("a forwarding stays while what was recorded after it knows of nothing else that was told")
{
    Copy window("县信访局", true);
    window.does(registerVisit, "2024-02-14");
    Copy other = window.twin();
    const QString forwarding = window.does("forward unit=水管站", "2024-02-19");
    other.does("inform method=hand", "2024-03-05");
    const QString slip = window.does("deliver paper=notice method=post received=2024-03-24", "2024-03-24");
    window.meet(other);
    CHECK_FALSE(window.folded().stepsContradict());
    const QString voiding = QStringLiteral("void reason=重复 entry=");
    checkRefusal(window.refusal(voiding + forwarding, "2024-03-24"), repairBreaksLater, "reading");
    // The slip first, and then nothing rests on the forwarding.
    window.does(voiding + slip, "2024-03-24");
    window.does(voiding + forwarding, "2024-03-24");
    CHECK(window.folded().state == State::Informed);
    for (const FileItem& item : window.folded().file) {
        CHECK((!item.counts() || !item.misfit));
    }
}

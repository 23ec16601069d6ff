#include "core/cases/actions.h"
#include "core/cases/refusals.h"
#include "tests/support/twooffices.h"

using namespace xf;
using namespace xf::test;

namespace {

const char* const countyOffice = "县信访局";
const char* const townOffice = "青石镇";

const FileItem& lastItem(const Case& folded)
{
    return folded.file.back();
}

bool isFlagged(const Case& folded)
{
    return std::any_of(folded.file.begin(), folded.file.end(),
        [](const FileItem& item) { return item.misfit || item.notHolder || item.outOfOrder; });
}

ClockState stateOn(const ObligationClock& clock, const char* on)
{
    return clockState(clock, day(on));
}

} // namespace

TEST_CASE("a bureau passes a matter on: the unit has it, by code or by name, and both are named")
{
    const bool byName = GENERATE(false, true);
    TwoOffices two;
    two.county.does(byName ? "transfer to=青石镇 reason=属地管理" : "transfer to=01 reason=属地管理", "2026-03-12");
    const Case folded = two.met();
    CHECK(folded.state == State::Transferred);
    CHECK(folded.holder == QByteArray(townOffice));
    CHECK(folded.holderName == text(townOffice));
    CHECK_FALSE(folded.bureau); // it is about who holds it
    CHECK(folded.officeName == text(countyOffice));
    CHECK(folded.custody().sender == QByteArray(countyOffice));
    CHECK(folded.sharedWith == std::vector<QByteArray>{countyOffice, townOffice});
    CHECK(folded.excluded.empty());
    const Transferred& event = std::get<Transferred>(lastItem(folded).event);
    CHECK(event.office == QByteArray(townOffice));
    CHECK(event.unit == text(townOffice));
    CHECK(event.unitCode == text("01"));
    CHECK_FALSE(event.bureau);
    CHECK(event.reason == text("属地管理"));
    CHECK_FALSE(isFlagged(folded));
    const ObligationClock passing = two.county.clock(RuleId::RegisterTransfer);
    CHECK(passing.met == day("2026-03-12"));
    CHECK(passing.office == QByteArray(countyOffice));
}

TEST_CASE("the organ that the classification names is the receiver where none is typed")
{
    TwoOffices two;
    two.county.does("classify power=lower powerOrgan=白云镇", "2026-03-10");
    CHECK(recommendedStep(two.county.folded()) == Step::Transfer);
    two.county.does("transfer", "2026-03-10");
    CHECK(two.county.folded().holderName == text("白云镇"));
}

TEST_CASE("what the bureau said of the power is no answer for the unit")
{
    TwoOffices two;
    two.county.does("classify power=other powerOrgan=青石镇", "2026-03-10");
    two.county.does("transfer", "2026-03-10");
    (void)two.met();
    CHECK(two.town.folded().powerHere() == Power::NotGiven);
    CHECK(two.town.folded().matter.power == Power::Other); // it stays written down
    CHECK(two.town.has(RuleId::Handle));                   // and does not keep the unit's period from showing
    two.town.does("sign-for", "2026-03-11");
    CHECK(recommendedStep(two.town.folded()) == Step::Classify);
    two.town.does("accept", "2026-03-12");
    CHECK(two.met().state == State::Accepted);
}

TEST_CASE("only the holder has steps to take, the unit signs for, tells, accepts, objects")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    CHECK(stepsOpenTo(two.town, countyOffice).isEmpty());
    CHECK(stepsOpenTo(two.town, townOffice).join(u' ') ==
          text("sign-for classify inform accept forward object refuse hear withdraw investigate"));
    CHECK(recommendedStep(two.town.folded(), QByteArray(townOffice)) == Step::SignFor);
    CHECK(recommendedStep(two.town.folded(), QByteArray(countyOffice)) == Step::None);
    two.town.does("sign-for", "2026-03-13");
    CHECK_FALSE(stepsOpenTo(two.town, townOffice).contains(text("sign-for")));
    for (const NextAction& action : nextActions(two.town.folded())) {
        const bool answers = action.step == Step::Inform || action.step == Step::Accept || action.step == Step::Object;
        CHECK((!answers || QLatin1String(action.article) == QLatin1String("23.3")));
    }
}

TEST_CASE("what goes back goes by an objection, not by guiding, and the unit voids nothing whole")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    two.town.does("inform", "2026-03-13");
    const QStringList open = stepsOpenTo(two.town, townOffice);
    CHECK_FALSE(open.contains(text("guide")));
    CHECK_FALSE(open.contains(text("void")));
    CHECK_FALSE(open.contains(text("transfer")));
    checkRefusal(two.town.refusal("guide organ=县人社局", "2026-03-14"), guidePassedOn, "23.3");
    checkRefusal(two.town.refusal("void reason=误登", "2026-03-14"), voidPassedOn, "reading");
    two.town.does("classify power=other powerOrgan=县人社局", "2026-03-14");
    checkRefusal(two.town.refusal("accept", "2026-03-14"), acceptToObject, "23.3");
    CHECK(recommendedStep(two.town.folded()) == Step::Object);
}

TEST_CASE("a unit that is not a bureau is offered no transfer of what came to it directly")
{
    Copy town("青石镇");
    town.does(registerVisit, "2026-03-09");
    const QStringList open = stepsOpenTo(town, townOffice);
    for (const char* word : {"transfer", "assign", "sign-for", "object", "report"}) {
        CHECK_FALSE(open.contains(text(word)));
    }
    CHECK(open.contains(text("void")));
}

// domain/law.md 0.1 no. 10: transferred matters start on the day the unit got them.
TEST_CASE("the unit's own periods run from its receipt, until then from the transfer, and say so")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-31");
    ObligationClock inform = two.town.clock(RuleId::Inform);
    CHECK(inform.start == day("2026-03-31"));
    CHECK(inform.due == day("2026-04-15"));
    CHECK(inform.assumed);
    CHECK(inform.article == text("23.3"));
    CHECK(inform.office == QByteArray(townOffice));
    CHECK(inform.officeName == text(townOffice));
    CHECK(inform.sender == QByteArray(countyOffice));
    two.town.does("sign-for received=2026-04-02 by=王收发", "2026-04-03");
    inform = two.town.clock(RuleId::Inform);
    CHECK(inform.start == day("2026-04-02"));
    CHECK(inform.due == day("2026-04-17"));
    CHECK_FALSE(inform.assumed);
    CHECK(stateOn(inform, "2026-04-16") == ClockState::Running);
    CHECK(stateOn(inform, "2026-04-17") == ClockState::Running);
    CHECK(stateOn(inform, "2026-04-18") == ClockState::Overdue);
    CHECK(two.town.clock(RuleId::Object).start == day("2026-04-02"));
    CHECK(two.town.clock(RuleId::Handle).start == day("2026-04-17")); // nobody accepted by day 15
    two.town.does("inform method=hand", "2026-04-17");
    CHECK(two.town.clock(RuleId::Inform).met == day("2026-04-17"));
    CHECK_FALSE(std::get<Informed>(lastItem(two.town.folded()).event).notice.onSpot); // 23.2 is for who came here
}

TEST_CASE("a receipt that is typed is the business date")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-31");
    two.town.onGiven = false;
    two.town.does("sign-for received=2026-04-01", "2026-04-10");
    CHECK(lastItem(two.town.folded()).on == day("2026-04-01"));
    CHECK(std::get<SignedFor>(lastItem(two.town.folded()).event).by == text("李办理"));
}

TEST_CASE("the bureau told the petitioner: the unit's own notice is owed all the same")
{
    TwoOffices two;
    two.county.does("inform", "2026-03-09");
    two.county.does("transfer to=01", "2026-03-10");
    (void)two.met();
    CHECK(two.town.folded().state == State::Transferred);
    CHECK_FALSE(two.town.clock(RuleId::Inform).met.isValid());
    two.town.does("inform method=hand", "2026-03-11");
    CHECK(two.town.clock(RuleId::Inform).met == day("2026-03-11"));
    CHECK(two.town.folded().state == State::Informed);
}

TEST_CASE("a notice of the unit goes by post: who came, came to the bureau")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    two.town.does("accept", "2026-03-13");
    const Notice notice = std::get<Accepted>(lastItem(two.town.folded()).event).notice;
    CHECK(notice.method == Method::Post);
    CHECK(notice.posted == day("2026-03-13"));
    CHECK(two.town.clock(RuleId::Handle).start == day("2026-03-13"));
    CHECK(two.town.clock(RuleId::Handle).due == day("2026-05-12"));
    CHECK(two.town.clock(RuleId::Handle).office == QByteArray(townOffice));
}

// domain/desk.md, scenarios 6 and 7: five working days by the notices of 2026.
TEST_CASE("an objection on the fifth working day is in time, the day after it is late, kept and flagged")
{
    struct Row
    {
        const char* passedOn;
        const char* before;
        const char* last;
        const char* after;
    };
    const Row row = GENERATE(values<Row>({
        {"2026-03-31", "2026-04-07", "2026-04-08", "2026-04-09"}, // Qingming 4–6 April
        {"2026-04-28", "2026-05-07", "2026-05-08", "2026-05-09"}, // 1–5 May; Saturday 9 May works
        {"2026-06-15", "2026-06-22", "2026-06-23", "2026-06-24"}, // Dragon Boat 19–21 June
        {"2026-02-27", "2026-03-04", "2026-03-05", "2026-03-06"}, // Saturday 28 February works
        {"2026-09-18", "2026-09-23", "2026-09-24", "2026-09-25"}, // Sunday 20 September works
    }));
    INFO(row.passedOn);
    Copy county(countyOffice, true);
    county.does(registerVisit, "2026-02-20");
    county.does("transfer to=01", row.passedOn);
    const Copy waiting = county.twin(townOffice);
    const ObligationClock open = waiting.clock(RuleId::Object);
    CHECK(open.due == day(row.last));
    CHECK(stateOn(open, row.before) == ClockState::Running);
    CHECK(stateOn(open, row.last) == ClockState::Running);
    CHECK(stateOn(open, row.after) == ClockState::Lapsed); // no breach: then it is the unit's matter
    for (const auto& [on, late] :
        {std::pair(row.before, false), std::pair(row.last, false), std::pair(row.after, true)}) {
        Copy town = waiting;
        town.does("object reason=不属于本镇职权 organ=县人社局 materials=申请书一份", on);
        CHECK(town.folded().state == State::Objected);
        CHECK(town.folded().holder == QByteArray(townOffice)); // until it is judged
        const ObligationClock clock = town.clock(RuleId::Object);
        CHECK(clock.met == day(on));
        CHECK((clock.met > clock.due) == late);
        CHECK_FALSE(isFlagged(town.folded()));
    }
}

TEST_CASE("who answers the petitioner has found that there is nothing to object to")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-31");
    CHECK(two.town.has(RuleId::Object));
    two.town.does("inform", "2026-04-01");
    CHECK_FALSE(two.town.has(RuleId::Object));
    two.town.does("object reason=查实不属于本镇职权", "2026-04-10"); // and may find otherwise, however late
    CHECK(two.town.clock(RuleId::Object).met == day("2026-04-10"));
    CHECK(two.town.folded().state == State::Objected);
}

// domain/desk.md, scenario 8.
TEST_CASE(
    "an objection upheld: back with the bureau, the unit's periods end without a breach, the next unit has its own")
{
    TwoOffices two = TwoOffices::objected("2026-03-31");
    CHECK(stepsOpenTo(two.county, countyOffice).join(u' ') == text("uphold reject"));
    CHECK_FALSE(stepsOpenTo(two.county, townOffice).contains(text("uphold")));
    CHECK(recommendedStep(two.county.folded(), QByteArray(countyOffice)) == Step::None); // a verdict is not suggested
    two.county.does("judge-objection agree=yes reason=属县人社局职权", "2026-04-20"); // after the unit's fifteen days
    Case folded = two.met();
    CHECK(folded.state == State::Registered);
    CHECK(folded.holder == QByteArray(countyOffice));
    CHECK(folded.bureau);
    CHECK_FALSE(two.town.has(RuleId::Inform));
    CHECK(two.town.clock(RuleId::Object).met == day("2026-03-31"));
    CHECK_FALSE(stepsOpenTo(two.town, countyOffice).isEmpty());
    CHECK(stepsOpenTo(two.town, townOffice).isEmpty());

    std::vector<ObligationClock> passing;
    for (const ObligationClock& clock : two.county.clocks()) {
        if (clock.rule == RuleId::RegisterTransfer) {
            passing.push_back(clock);
        }
    }
    REQUIRE(passing.size() == 2);
    CHECK(passing[0].met == day("2026-03-31")); // the first transfer met the fifteen days of 22
    CHECK(passing[1].start == day("2026-04-20"));
    CHECK(passing[1].due == day("2026-05-05"));
    CHECK(passing[1].assumed); // this program's reading
    CHECK_FALSE(passing[1].met.isValid());

    two.county.does("transfer to=02", "2026-04-22");
    Copy other = two.county.twin("白云镇");
    other.does("sign-for", "2026-04-23");
    const ObligationClock inform = other.clock(RuleId::Inform);
    CHECK(inform.office == QByteArray("白云镇"));
    CHECK(inform.start == day("2026-04-23"));
    CHECK(inform.due == day("2026-05-08"));
    folded = other.folded();
    CHECK(folded.sharedWith == std::vector<QByteArray>{countyOffice, townOffice, "白云镇"});
    CHECK(std::all_of(passing.begin(), passing.end(), [](const auto& clock) { return clock.sender.isEmpty(); }));
    for (const ObligationClock& clock : other.clocks()) {
        CHECK((clock.rule != RuleId::RegisterTransfer || clock.met.isValid()));
    }
    CHECK_FALSE(isFlagged(folded));
}

// domain/desk.md, scenario 9.
TEST_CASE("an objection not upheld: the unit goes on with the start it had")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-31");
    two.town.does("sign-for received=2026-04-01", "2026-04-01");
    two.town.does("object reason=不属于本镇职权", "2026-04-02");
    (void)two.met();
    CHECK(two.town.clock(RuleId::Inform).due == day("2026-04-16")); // does not pause
    two.county.does("judge-objection agree=no reason=属地管理", "2026-04-10");
    const Case folded = two.met();
    CHECK(folded.state == State::Transferred);
    CHECK(folded.holder == QByteArray(townOffice));
    CHECK(two.town.clock(RuleId::Inform).start == day("2026-04-01"));
    CHECK(two.town.clock(RuleId::Inform).due == day("2026-04-16"));
    CHECK_FALSE(stepsOpenTo(two.town, townOffice).contains(text("object")));
    checkRefusal(two.town.refusal("object reason=再提", "2026-04-11"), objectTwice, "reading");
    two.town.does("accept method=hand", "2026-04-12");
    CHECK(two.town.clock(RuleId::Inform).met == day("2026-04-12"));
}

TEST_CASE("accepting takes the objection back, telling the petitioner does not")
{
    TwoOffices two = TwoOffices::objected("2026-03-31");
    two.town.does("inform", "2026-04-01");
    CHECK(two.town.folded().state == State::Objected);
    two.town.does("accept", "2026-04-02");
    CHECK(two.met().state == State::Accepted);
    CHECK(stepsOpenTo(two.county, countyOffice).isEmpty());
}

// domain/desk.md, scenario 37.
TEST_CASE("an assignment asks for a report by its day, which a Sunday does not move")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-09", "assign to=01 days=20 request=查清后报告");
    const ObligationClock clock = two.town.clock(RuleId::Assigned);
    CHECK(clock.start == day("2026-03-09"));
    CHECK(clock.due == day("2026-03-29")); // a Sunday
    CHECK(clock.rolled == day("2026-03-30"));
    CHECK(clock.article == text("22.1(三)"));
    CHECK(clock.office == QByteArray(townOffice));
    CHECK(stateOn(clock, "2026-03-28") == ClockState::Running);
    CHECK(stateOn(clock, "2026-03-29") == ClockState::Running);
    CHECK(stateOn(clock, "2026-03-30") == ClockState::Overdue);
    CHECK(two.county.clock(RuleId::RegisterTransfer).met == day("2026-03-09"));
    two.town.does("accept method=hand", "2026-03-10");
    two.town.does(hear, "2026-03-11");
    two.town.does(investigate, "2026-03-12");
    CHECK_FALSE(stepsOpenTo(two.town, townOffice).contains(text("report")));
    two.town.does(decideBoth, "2026-03-20");
    two.town.does("deliver method=hand", "2026-03-25");
    two.town.does("conclude", "2026-03-26");
    CHECK(recommendedStep(two.town.folded()) == Step::Report);
    two.town.does("report text=已修好并送达 number=青石报〔2026〕1号", "2026-03-30");
    CHECK(two.town.clock(RuleId::Assigned).met == day("2026-03-30")); // one day late by the letter
    CHECK(two.town.folded().state == State::Concluded);
    CHECK_FALSE(stepsOpenTo(two.town, townOffice).contains(text("report")));
    CHECK_FALSE(isFlagged(two.met()));
}

TEST_CASE("scenario 37 as it stands: assigned on 2 March with twenty days, due Sunday the 22nd")
{
    Copy county(countyOffice, true);
    county.does(registerVisit, "2026-03-02");
    county.does("assign to=01 due=2026-03-22", "2026-03-02");
    CHECK(std::get<Assigned>(lastItem(county.folded()).event).days == 20);
    CHECK(county.clock(RuleId::Assigned).due == day("2026-03-22"));
    CHECK(county.clock(RuleId::Assigned).rolled == day("2026-03-23"));
}

TEST_CASE("what was assigned and objected to with success owes no report")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-09", "assign to=01 days=20");
    two.town.does("object reason=不属于本镇职权", "2026-03-10");
    (void)two.met();
    CHECK(two.county.has(RuleId::Assigned));
    two.county.does("judge-objection agree=yes reason=属实", "2026-03-11");
    CHECK_FALSE(two.county.has(RuleId::Assigned));
}

TEST_CASE("a bureau that gets a matter passes it on by 22, and gets it back as it had it")
{
    Copy city("市信访局", true);
    city.does(registerVisit, "2026-03-09");
    city.does("assign to=00 days=60", "2026-03-10");
    Copy county = city.twin("县信访局");
    CHECK(county.folded().bureau);
    CHECK_FALSE(county.has(RuleId::Inform));
    county.does("sign-for", "2026-03-11");
    county.does("transfer to=01", "2026-03-12");
    CHECK(county.folded().holder == QByteArray(townOffice));
    Copy town = county.twin("青石镇");
    town.does("object reason=不属于本镇职权", "2026-03-13");
    county.learn(town);
    checkRefusal(town.refusal("judge-objection agree=yes reason=x", "2026-03-14"), judgeNotSender, "23.3");
    city.learn(town);
    checkRefusal(city.refusal("judge-objection agree=yes reason=x", "2026-03-14"), judgeNotSender, "23.3");
    county.does("judge-objection agree=yes reason=属实", "2026-03-14");
    const Case folded = county.folded();
    CHECK(folded.holder == QByteArray(countyOffice));
    CHECK(folded.custody().sender == QByteArray("市信访局"));
    CHECK(folded.custody().days == 60);
    CHECK(county.clock(RuleId::Assigned).office == QByteArray(countyOffice));
    CHECK(county.clock(RuleId::Assigned).due == day("2026-05-09"));
    CHECK_FALSE(stepsOpenTo(county, countyOffice).contains(text("void"))); // the city registered it
}

TEST_CASE("as of a day before the transfer the bureau has the matter")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    CHECK(two.county.asOf("2026-03-11")->holder == QByteArray(countyOffice));
    CHECK(two.county.asOf("2026-03-11")->sharedWith.size() == 1);
    CHECK(two.county.asOf("2026-03-12")->holder == QByteArray(townOffice));
}

TEST_CASE("a transfer to the wrong unit is taken back while nothing was done on it, by who made it")
{
    TwoOffices two;
    const QString entry = two.county.does("transfer to=02", "2026-03-12");
    const QString taken = text("void reason=选错单位 entry=") + entry;
    Copy wrong = two.county.twin("白云镇");
    checkRefusal(wrong.refusal(taken, "2026-03-12"), caseNotHeld, "reading");
    const QString correct = text("correct reason=选错 unit=青石镇 entry=") + entry;
    checkRefusal(two.county.refusal(correct, "2026-03-12"), correctNotAField, "");
    two.county.does(taken, "2026-03-12");
    CHECK(two.county.folded().holder == QByteArray(countyOffice));
    CHECK(two.county.folded().state == State::Registered);
    CHECK(two.county.folded().sharedWith.size() == 2); // it was named once
    two.county.does("transfer to=01", "2026-03-12");
    const QString second = QString::fromLatin1(lastItem(two.county.folded()).id.toHex());
    (void)two.met();
    two.town.does("accept", "2026-03-13");
    (void)two.met();
    checkRefusal(two.county.refusal(text("void reason=x entry=") + second, "2026-03-14"), repairBreaksLater, "reading");
}

TEST_CASE("each office sets its own steps right, and not those of another")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12", "assign to=01 days=20");
    const QString assigned = QString::fromLatin1(lastItem(two.county.folded()).id.toHex());
    const QString receipt = two.town.does("sign-for", "2026-03-13");
    (void)two.met();
    checkRefusal(
        two.town.refusal(text("correct reason=x days=90 entry=") + assigned, "2026-03-14"), caseNotHeld, "reading");
    checkRefusal(two.county.refusal(text("correct reason=x received=2026-03-12 entry=") + receipt, "2026-03-14"),
        caseNotHeld, "reading");
    checkRefusal(
        two.county.refusal(text("correct reason=x days=0 entry=") + assigned, "2026-03-14"), assignBadPeriod, "");
    two.county.does(text("correct reason=议定 days=25 entry=") + assigned, "2026-03-14");
    two.town.does(text("correct reason=看错 received=2026-03-12 entry=") + receipt, "2026-03-14");
    (void)two.met();
    CHECK(two.town.clock(RuleId::Assigned).due == day("2026-04-06"));
    CHECK(two.town.clock(RuleId::Inform).start == day("2026-03-12"));
}

TEST_CASE("a case that was passed on under another's paper: who took a step may print it, nobody else's")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    IssuePaper receipt;
    receipt.kind = text("registration-receipt");
    receipt.title = text("登记回执");
    CHECK(two.county.decided(receipt, day("2026-03-12")).has_value()); // it registered the matter
    two.county.append(*two.county.decided(receipt, day("2026-03-12")));
    CHECK_FALSE(lastItem(two.county.folded()).notHolder);
    const QString accepted = two.town.does("accept", "2026-03-13");
    (void)two.met();
    IssuePaper notice;
    notice.kind = text("acceptance-notice");
    notice.title = text("受理告知书");
    notice.about = QByteArray::fromHex(accepted.toLatin1());
    CHECK(two.town.decided(notice, day("2026-03-13")).has_value());
    checkRefusal(two.county.decided(notice, day("2026-03-13")).error(), caseNotHeld, "reading");
}

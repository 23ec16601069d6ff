#include "core/desk/board.h"
#include "core/desk/paper.h"
#include "core/desk/unprinted.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

RegisterCase withAddress(const char* name, Power power = Power::NotGiven)
{
    RegisterCase given = visit(zh(name), zh("修路"));
    given.petitioners.front().address = zh("柳溪镇石桥村");
    given.matter.power = power;
    return given;
}

Notice byHand(const char* on)
{
    Notice notice;
    notice.method = Method::Hand;
    notice.received = day(on);
    return notice;
}

std::vector<BoardRow> board(Workspace& workspace, const char* on, const QByteArray& stream = {})
{
    auto rows = makeBoard(workspace, day(on), stream);
    REQUIRE(rows);
    return std::move(*rows);
}

} // namespace

// domain/desk.md, scenario 2: received 9 March, no notice: one day left on the 23rd, due on the 24th, overdue on the
// 25th.
TEST_CASE("a notice that is owed is on the board from the first day on, and moves up a week before its day")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    execute(*workspace, {}, withAddress("张三"), "2026-03-09");
    desk.clock.setToday(day("2026-04-30"));
    const BoardRow first = board(*workspace, "2026-03-09").at(0);
    CHECK(first.section == BoardSection::Waiting);
    CHECK(first.next == Step::Classify); // nothing presses: whose power it is comes first
    CHECK(first.due == day("2026-03-24"));
    CHECK(first.when == zh("3月24日到期，还有15天"));
    CHECK(board(*workspace, "2026-03-16").at(0).section == BoardSection::Waiting);
    CHECK(board(*workspace, "2026-03-17").at(0).section == BoardSection::NextDays);
    CHECK(board(*workspace, "2026-03-23").at(0).section == BoardSection::NextDays);
    CHECK(board(*workspace, "2026-03-24").at(0).section == BoardSection::Today);
    CHECK(board(*workspace, "2026-03-25").at(0).section == BoardSection::Overdue);
    CHECK(board(*workspace, "2026-03-24").at(0).when == zh("今天到期"));
}

TEST_CASE("the next step is the one that meets the clock by whose power the matter is")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    for (const auto& [power, step] : {std::pair(Power::NotGiven, Step::Inform), {Power::Own, Step::Accept},
             {Power::Lower, Step::Forward}, {Power::Other, Step::Guide}}) {
        const QByteArray stream = execute(*workspace, {}, withAddress("张三", power), "2026-03-09").stream;
        const std::vector<BoardRow> rows = board(*workspace, "2026-03-20", stream);
        REQUIRE(rows.size() == 1);
        CHECK(rows.front().next == step);
        CHECK_FALSE(rows.front().article.isEmpty());
    }
}

TEST_CASE("after acceptance the board leads through hearing, investigation, opinion and delivery")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    const QByteArray stream = execute(*workspace, {}, withAddress("张三", Power::Own), "2026-03-02").stream;
    AcceptCase accept;
    accept.notice = byHand("2026-03-02");
    execute(*workspace, stream, accept, "2026-03-02");
    desk.clock.setToday(day("2026-06-30"));
    const auto next = [&](const char* on) { return board(*workspace, on, stream).at(0).next; };
    CHECK(next("2026-04-28") == Step::Hear);
    HearPetitioner hear;
    hear.text = zh("听取了陈述");
    execute(*workspace, stream, hear, "2026-04-01");
    CHECK(next("2026-04-28") == Step::Investigate);
    InvestigateCase investigate;
    investigate.text = zh("查明了情况");
    execute(*workspace, stream, investigate, "2026-04-02");
    CHECK(next("2026-04-28") == Step::Decide);
    const std::vector<BoardRow> early = board(*workspace, "2026-04-10", stream);
    REQUIRE(early.size() == 1);
    CHECK(early.front().section == BoardSection::Waiting);
    CHECK(early.front().next == Step::Decide);
}

TEST_CASE("every matter that waits for the office is on the board once, by its day, and none that does not")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    const QByteArray second = execute(*workspace, {}, withAddress("李四"), "2026-03-08").stream;
    const QByteArray third = execute(*workspace, {}, withAddress("王五"), "2026-03-09").stream;
    const QByteArray first = execute(*workspace, {}, withAddress("张三"), "2026-03-05").stream;
    const QByteArray told = execute(*workspace, {}, withAddress("赵六"), "2026-03-05").stream;
    InformPetitioner inform;
    inform.notice = byHand("2026-03-06");
    execute(*workspace, told, inform, "2026-03-06");
    const QByteArray guided = execute(*workspace, {}, withAddress("孙七"), "2026-03-06").stream;
    GuideCase guide;
    guide.organ = zh("县社保局");
    guide.notice = byHand("2026-03-06");
    execute(*workspace, guided, guide, "2026-03-06");
    const std::vector<BoardRow> rows = board(*workspace, "2026-03-09");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].stream == first);
    CHECK(rows[1].stream == second);
    CHECK(rows[2].stream == third);
    CHECK(rows[3].stream == told); // told of, not decided on: no day is set, and it waits all the same
    CHECK_FALSE(rows[3].due.isValid());
    for (const BoardRow& row : rows) {
        CHECK(row.section == BoardSection::Waiting);
        CHECK(row.next == Step::Classify);
        const std::vector<BoardRow> own = board(*workspace, "2026-03-09", row.stream);
        REQUIRE(own.size() == 1);
        CHECK(own.front().what == row.what);
    }
}

TEST_CASE("a case of its own gives the same lines as the whole board")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    std::vector<QByteArray> streams;
    for (const char* on : {"2026-02-20", "2026-02-22", "2026-02-25", "2026-03-09"}) {
        streams.push_back(execute(*workspace, {}, withAddress("张三"), on).stream);
    }
    InformPetitioner posted;
    posted.notice.method = Method::Post;
    posted.notice.posted = day("2026-03-09");
    execute(*workspace, streams.back(), posted, "2026-03-09");
    const std::vector<BoardRow> all = board(*workspace, "2026-03-09");
    REQUIRE(all.size() == 5);
    CHECK(all[3].section == BoardSection::NoSlip);
    CHECK(all[4].section == BoardSection::Waiting); // while the slip is awaited it is classified
    CHECK(all[4].stream == all[3].stream);
    std::size_t seen = 0;
    for (const QByteArray& stream : streams) {
        for (const BoardRow& row : board(*workspace, "2026-03-09", stream)) {
            const auto same = std::find_if(all.begin(), all.end(), [&](const BoardRow& one) {
                return one.stream == stream && one.section == row.section && one.when == row.when &&
                       one.next == row.next;
            });
            CHECK(same != all.end());
            ++seen;
        }
    }
    CHECK(seen == all.size());
}

TEST_CASE("each paper that waits to be printed is its own line, and names itself")
{
    Desk desk("2026-03-10");
    const auto workspace = desk.create();
    OfficeFacts office = workspace->identity().officeFacts();
    office.phone = zh("0831-5550001");
    REQUIRE(workspace->describeOffice(office));
    const QByteArray stream = execute(*workspace, {}, withAddress("张三", Power::Own), "2026-03-09").stream;
    execute(*workspace, stream, AcceptCase{}, "2026-03-09");
    const PaperWorld world{day("2026-03-10"), &calendar(), {}};
    PaperRequest request;
    request.stream = stream;
    QList<QByteArray> issued;
    for (const PaperKind kind : {PaperKind::RegistrationReceipt, PaperKind::AcceptanceNotice}) {
        request.kind = kind;
        const Result<Paper> paper = issuePaper(*workspace, request, world);
        INFO((paper ? QString() : paper.error().code).toStdString());
        REQUIRE(paper);
        const Result<Paper> receipt = issuePaper(*workspace, deliveryReceiptFor(*paper), world);
        REQUIRE(receipt);
        issued << paper->entry << receipt->entry;
    }
    QList<QByteArray> waiting;
    for (const BoardRow& row : board(*workspace, "2026-03-10")) {
        if (row.section == BoardSection::Unprinted) {
            CHECK(openIssued(*workspace, stream, row.entry));
            waiting << row.entry;
        }
    }
    CHECK(waiting == issued); // each receipt right behind what it is signed for
    REQUIRE(workspace->notePrint(issued.front(), zh("HP"), 1, PrintOutcome::Printed));
    const std::vector<BoardRow> left = board(*workspace, "2026-03-10");
    CHECK(std::count_if(
              left.begin(), left.end(), [](const BoardRow& row) { return row.section == BoardSection::Unprinted; }) +
              1 ==
          waiting.size());
}

namespace {

// An accepted matter whose notice was recorded as given, and the notice issued but not printed.
struct Unprinted
{
    explicit Unprinted(const Notice& notice)
    {
        OfficeFacts office = workspace->identity().officeFacts();
        office.phone = zh("0831-5550001");
        REQUIRE(workspace->describeOffice(office));
        stream = execute(*workspace, {}, withAddress("张三", Power::Own), "2026-03-09").stream;
        AcceptCase accept;
        accept.notice = notice;
        execute(*workspace, stream, accept, "2026-03-09");
        PaperRequest request;
        request.stream = stream;
        request.kind = PaperKind::AcceptanceNotice;
        const Result<Paper> paper = issuePaper(*workspace, request, {day("2026-03-10"), &calendar(), {}});
        REQUIRE(paper);
        entry = paper->entry;
    }

    [[nodiscard]] QStringList sections(const char* on)
    {
        QStringList words;
        for (const BoardRow& row : board(*workspace, on, stream)) {
            words << wordKey(row.section);
        }
        return words;
    }
    void print() { REQUIRE(workspace->notePrint(entry, zh("HP"), 1, PrintOutcome::Printed)); }

    Desk desk{"2026-03-10"};
    std::unique_ptr<Workspace> workspace = desk.create();
    QByteArray stream;
    QByteArray entry;
};

} // namespace

TEST_CASE("a notice that was never printed is not said to be sent, it waits for the printer")
{
    Notice posted;
    posted.method = Method::Post;
    posted.posted = day("2026-03-09");
    Unprinted paper(posted);
    CHECK(paper.sections("2026-03-10") == QStringList({zh("unprinted"), zh("waiting")}));
    const auto due = [&] { return board(*paper.workspace, "2026-03-20", paper.stream).at(0); };
    CHECK(due().section == BoardSection::NextDays);
    CHECK(due().entry == paper.entry); // to be printed before anything else
    CHECK(due().when.contains(zh("未打印：登记为3月9日寄出，本机没有打印这份文书的记录")));
    CHECK_FALSE(due().when.contains(zh("已寄出")));
    REQUIRE(paper.workspace->notePrint(paper.entry, zh("HP"), 1, PrintOutcome::Cancelled));
    CHECK(paper.sections("2026-03-10").front() == zh("unprinted"));
    paper.print();
    CHECK(paper.sections("2026-03-10") == QStringList({zh("no-slip"), zh("waiting")}));
    CHECK(due().entry.isEmpty());
    CHECK(due().when.contains(zh("已寄出未见回执")));
}

TEST_CASE("what other offices issued is theirs to print")
{
    Unprinted paper(byHand("2026-03-09"));
    CHECK(unprintedPapers(*paper.workspace)->size() == 1);
    Desk otherDesk("2026-03-10", 7);
    const auto other = otherDesk.create();
    REQUIRE(other->takeIn(*paper.workspace->allEntries()));
    REQUIRE(other->findCase(folded(*other, paper.stream).number));
    PaperQuery all;
    REQUIRE(other->papers(all)->size() == 1);
    CHECK(unprintedPapers(*other)->empty());
    for (const BoardRow& row : board(*other, "2026-03-10")) {
        CHECK(row.section != BoardSection::Unprinted);
    }
}

TEST_CASE("a clock that was met by a paper that was never printed names that paper")
{
    Unprinted paper(byHand("2026-03-09"));
    const Case now = folded(*paper.workspace, paper.stream);
    int found = 0;
    for (const ObligationClock& clock : obligations(now, calendar())) {
        const bool informs = clock.rule == RuleId::Inform;
        CHECK(unprintedOf(now, clock, {paper.entry}) == (informs ? paper.entry : QByteArray()));
        CHECK(unprintedOf(now, clock, {}).isEmpty());
        found += informs && clock.met.isValid() ? 1 : 0;
    }
    CHECK(found == 1);
}

TEST_CASE("what an opinion supported is on the board until it is recorded as carried out, also of a case on file")
{
    Desk desk("2026-03-20");
    const auto workspace = desk.create();
    const QByteArray stream = execute(*workspace, {}, withAddress("张三", Power::Own), "2026-03-09").stream;
    execute(*workspace, stream, AcceptCase{}, "2026-03-09");
    execute(*workspace, stream, HearPetitioner{zh("说了"), {}, {}, {}}, "2026-03-10");
    execute(*workspace, stream, InvestigateCase{zh("看了"), {}}, "2026-03-10");
    DecideCase decide;
    decide.text = zh("支持");
    decide.basis = zh("公路法");
    decide.reviewOrgan = zh("县人民政府");
    decide.outcomes = {{{}, Outcome::Support, 1, {}}};
    execute(*workspace, stream, decide, "2026-03-11");
    const auto carrying = [&] {
        std::vector<BoardRow> rows = board(*workspace, "2026-03-20");
        std::erase_if(rows, [](const BoardRow& row) { return row.section != BoardSection::ToCarry; });
        return rows;
    };
    CHECK(carrying().empty()); // nobody has the opinion yet
    execute(*workspace, stream, DeliverPaper{}, "2026-03-11");
    REQUIRE(carrying().size() == 1);
    CHECK(carrying().front().next == Step::CarryOut);
    CHECK(carrying().front().article == QStringLiteral("32.2"));
    CHECK(carrying().front().when == zh("诉求1"));
    execute(*workspace, stream, ConcludeCase{}, "2026-03-12");
    REQUIRE(carrying().size() == 1);
    CHECK(board(*workspace, "2026-03-20", stream).size() == 1);
    execute(*workspace, stream, CarryOutCase{zh("修好了"), {}}, "2026-03-20");
    CHECK(carrying().empty());
    CHECK(workspace->verify()->good());
}

TEST_CASE("a line of a clock has its place at once and its words when it is asked for them")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    for (const char* on : {"2026-02-20", "2026-02-22", "2026-02-25", "2026-03-09"}) {
        execute(*workspace, {}, withAddress("张三"), on);
    }
    auto lines = boardLines(*workspace, day("2026-03-09"));
    REQUIRE(lines);
    const std::vector<BoardRow> told = board(*workspace, "2026-03-09");
    REQUIRE(lines->size() == told.size());
    for (std::size_t i = 0; i < told.size(); ++i) {
        BoardRow& line = (*lines)[i];
        CHECK_FALSE(line.told);
        CHECK(line.number.isEmpty());
        CHECK(line.section == told[i].section);
        CHECK(line.due == told[i].due);
        CHECK(line.caseId == told[i].caseId);
        REQUIRE(tell(*workspace, day("2026-03-09"), line));
        CHECK(line.number == told[i].number);
        CHECK(line.what == told[i].what);
        CHECK(line.when == told[i].when);
        CHECK(line.next == told[i].next);
        CHECK(line.stream == told[i].stream);
    }
    BoardRow gone = told.front(); // a line of what has changed meanwhile
    gone.told = false;
    gone.clock = 99;
    REQUIRE(tell(*workspace, day("2026-03-09"), gone));
    CHECK(gone.told);
}

TEST_CASE("25: what is urgent stands first of all until everybody is told whom the article names")
{
    Desk desk("2026-03-20");
    const auto workspace = desk.create();
    const QByteArray stream = execute(*workspace, {}, withAddress("张三", Power::Own), "2026-03-20").stream;
    execute(*workspace, {}, withAddress("李四", Power::Own), "2026-03-01");
    ReportUrgent report;
    report.facts = zh("塌方");
    report.measures = zh("封路");
    report.reports = {{UrgentTo::Government, {}, {}, QStringLiteral("10:40"), {}}};
    execute(*workspace, stream, report, "2026-03-20");
    const std::vector<BoardRow> rows = board(*workspace, "2026-03-20");
    REQUIRE(!rows.empty());
    CHECK(rows.front().section == BoardSection::Urgent); // before what is overdue
    CHECK(rows.front().stream == stream);
    CHECK(rows.front().article == QStringLiteral("25.1"));
    CHECK(rows.front().record == QStringLiteral("report-urgent"));
    CHECK(rows.front().when == zh("还没有报告：相关主管部门、本级信访工作联席会议办公室"));
    REQUIRE(workspace->setSetting(Setting::UrgentPhoneMinutes, QStringLiteral("30")));
    CHECK(board(*workspace, "2026-03-20")
              .front()
              .when.contains(zh("本机关要求30分钟内电话报告（设置，条例写的是及时）")));
    ReportUrgent rest;
    rest.reports = {{UrgentTo::Department, {}, {}, QStringLiteral("11:00"), {}},
        {UrgentTo::JointOffice, {}, {}, QStringLiteral("11:10"), {}}};
    execute(*workspace, stream, rest, "2026-03-20");
    CHECK(board(*workspace, "2026-03-20").front().section != BoardSection::Urgent);
}

TEST_CASE("21.2: who records entries in the state's system is told what is not entered since the first, others nothing")
{
    Desk desk("2026-03-20");
    const auto workspace = desk.create();
    const auto toEnter = [&](const QByteArray& stream = {}) {
        std::vector<BoardRow> rows = *makeBoard(*workspace, day("2026-03-20"), stream);
        std::erase_if(rows, [](const BoardRow& row) { return row.section != BoardSection::ToEnter; });
        return rows;
    };
    const QByteArray old = execute(*workspace, {}, withAddress("张三", Power::Own), "2026-03-01").stream;
    const QByteArray first = execute(*workspace, {}, withAddress("李四", Power::Own), "2026-03-10").stream;
    const QByteArray later = execute(*workspace, {}, withAddress("王五", Power::Own), "2026-03-11").stream;
    CHECK(toEnter().empty());
    execute(*workspace, first, EnterInSystem{QStringLiteral("M1"), {}, {}}, "2026-03-12");
    REQUIRE(toEnter().size() == 1);
    CHECK(toEnter().front().stream == later);
    CHECK(toEnter().front().article == QStringLiteral("21.2"));
    CHECK(toEnter().front().record == QStringLiteral("enter-system"));
    CHECK(toEnter(later).size() == 1);
    CHECK(toEnter(old).empty());
    execute(*workspace, later, EnterInSystem{QStringLiteral("M2"), {}, {}}, "2026-03-12");
    CHECK(toEnter().empty());
    CHECK(workspace->verify()->good());
}

TEST_CASE("nothing is on the board that only the petitioner may do")
{
    Desk desk("2026-06-30");
    const auto workspace = desk.create();
    ImportMessage message;
    message.source = zh("test");
    message.number = zh("1");
    message.sender = zh("王某");
    message.subject = zh("修路");
    message.received = day("2026-06-20");
    message.reply = zh("已修好");
    message.replied = day("2026-06-25");
    const Changes made = *workspace->execute({{}, message, {}, {}});
    bool right = false;
    for (const ObligationClock& clock : obligations(folded(*workspace, made.stream), calendar())) {
        right = right || !isDuty(clock);
    }
    CHECK(right); // the 30 days for review run
    CHECK(board(*workspace, "2026-07-25").empty());
}

// Local periods of a hearing (law.md 1.3) stand among the duties where the office has set them, with the form of their
// record in place of a step.
TEST_CASE("a local period of a hearing is on the board, and its record is what meets it")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    const QByteArray stream = execute(*workspace, {}, withAddress("张三", Power::Own), "2026-03-09").stream;
    execute(*workspace, stream, AcceptCase(), "2026-03-09");
    NoteProcedure asked;
    asked.what = Procedure::HearingAsked;
    execute(*workspace, stream, asked, "2026-03-09");
    desk.clock.setToday(day("2026-04-30"));
    const auto ofHearing = [&](const char* on = "2026-03-20") {
        std::vector<BoardRow> rows = board(*workspace, on, stream);
        std::erase_if(rows, [](const BoardRow& row) { return row.record != QStringLiteral("procedure"); });
        return rows;
    };
    CHECK(ofHearing().empty());
    REQUIRE(workspace->setSetting(Setting::HearingDecideDays, QStringLiteral("15")));
    REQUIRE(ofHearing().size() == 1);
    CHECK(ofHearing().front().due == day("2026-03-24"));
    CHECK(ofHearing().front().next == Step::None);
    REQUIRE(ofHearing("2026-03-12").size() == 1); // where it does not press yet too, whatever step the case wants next
    CHECK(ofHearing("2026-03-12").front().section == BoardSection::Waiting);
    NoteProcedure denied;
    denied.what = Procedure::HearingDenied;
    denied.text = zh("事实清楚");
    execute(*workspace, stream, denied, "2026-03-20");
    CHECK(ofHearing().empty());
}

#include "core/desk/board.h"
#include "core/desk/paper.h"
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
TEST_CASE("a notice that is owed is on the board from a week before, on its day, and after it")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    execute(*workspace, {}, withAddress("张三"), "2026-03-09");
    desk.clock.setToday(day("2026-04-30"));
    CHECK(board(*workspace, "2026-03-16").empty());
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
    CHECK(board(*workspace, "2026-04-10", stream).empty());
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
    REQUIRE(all.size() == 4);
    CHECK(all.back().section == BoardSection::NoSlip);
    for (const BoardRow& row : all) {
        const std::vector<BoardRow> own = board(*workspace, "2026-03-09", row.stream);
        REQUIRE(own.size() == 1);
        CHECK(own.front().section == row.section);
        CHECK(own.front().when == row.when);
        CHECK(own.front().next == row.next);
    }
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
    std::sort(issued.begin(), issued.end());
    std::sort(waiting.begin(), waiting.end());
    CHECK(waiting == issued);
    REQUIRE(workspace->notePrint(issued.front(), zh("HP"), 1, PrintOutcome::Printed));
    CHECK(board(*workspace, "2026-03-10").size() + 1 == std::size_t(waiting.size()));
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

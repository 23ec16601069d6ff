#include "core/desk/board.h"
#include "tests/support/outsideentries.h"

using namespace xf;
using namespace xf::test;

// The boards of a county and of the township to which it passed a matter on, each from a file of its own.
namespace {

struct Two
{
    Desk desk{"2026-03-31"};
    Desk townDesk{"2026-03-31", 7};
    std::unique_ptr<Workspace> county = createCounty(desk);
    std::unique_ptr<Workspace> town = townDesk.create();
    OutsideEntries outside{'x'};
    QByteArray stream;

    explicit Two(qint64 days = 0)
    {
        RegisterCase given = visit(QStringLiteral("张三"), QStringLiteral("修路"));
        given.petitioners.front().address = QStringLiteral("柳溪镇");
        stream = execute(*county, {}, given, "2026-03-30").stream;
        const QByteArray office = town->identity().office;
        const QString name = QStringLiteral("柳溪镇");
        const Event event = days > 0 ? Event(Assigned{office, name, {}, false, days, {}})
                                     : Event(Transferred{office, name, {}, false, {}});
        outside.write(*county, stream, county->identity().office, event, "2026-03-31");
        desk.clock.setToday(day("2026-06-30"));
        townDesk.clock.setToday(day("2026-06-30"));
        exchange();
    }

    void exchange()
    {
        REQUIRE(town->takeIn(*county->allEntries()));
        REQUIRE(county->takeIn(*town->allEntries()));
    }

    static std::vector<BoardRow> board(Workspace& workspace, const char* on)
    {
        auto rows = makeBoard(workspace, day(on));
        REQUIRE(rows);
        return std::move(*rows);
    }
};

} // namespace

TEST_CASE("the unit's board has what it owes, with its steps, the county's has the same apart, with none")
{
    Two two;
    std::vector<BoardRow> rows = Two::board(*two.town, "2026-04-08");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].section == BoardSection::Today); // scenario 6: the last day for an objection
    CHECK(rows[0].next == Step::SignFor);
    CHECK(rows[1].section == BoardSection::NextDays); // 15 April
    CHECK(rows[1].next == Step::Inform);
    CHECK(rows[1].article == QStringLiteral("23.3"));
    CHECK(rows[1].what == QStringLiteral("书面告知（15日）：柳溪镇"));

    const std::vector<BoardRow> waited = Two::board(*two.county, "2026-04-08");
    REQUIRE(waited.size() == 2);
    for (const BoardRow& row : waited) {
        CHECK(row.section == BoardSection::PassedOn);
        CHECK(row.next == Step::None);
        CHECK(row.stream == two.stream);
    }
    CHECK(waited.front().due == day("2026-04-08"));

    execute(*two.town, two.stream, SignForCase{}, "2026-04-01");
    rows = Two::board(*two.town, "2026-04-09"); // the last day is 9 April now
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].next == Step::Object);
    CHECK(Two::board(*two.town, "2026-04-10").size() == 1); // and has passed
}

TEST_CASE("an objection waits on the county's board until it is judged")
{
    Two two;
    ObjectToCase object;
    object.reason = QStringLiteral("不属于本镇职权");
    execute(*two.town, two.stream, object, "2026-04-01");
    two.exchange();
    const auto of = [&](Workspace& workspace, BoardSection section) {
        std::vector<BoardRow> found;
        for (BoardRow& row : Two::board(workspace, "2026-04-02")) {
            if (row.section == section) {
                found.push_back(std::move(row));
            }
        }
        return found;
    };
    const std::vector<BoardRow> waiting = of(*two.county, BoardSection::Objection);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().next == Step::Uphold);
    CHECK(waiting.front().article == QStringLiteral("23.3"));
    CHECK(of(*two.town, BoardSection::Objection).empty());
    JudgeObjection judge;
    judge.agree = Verdict::Upheld;
    judge.reason = QStringLiteral("属县人社局职权");
    execute(*two.county, two.stream, judge, "2026-04-02");
    two.exchange();
    CHECK(of(*two.county, BoardSection::Objection).empty());
    CHECK(Two::board(*two.town, "2026-04-15").empty()); // it owes nothing any more
    const std::vector<BoardRow> again = Two::board(*two.county, "2026-04-17");
    REQUIRE(again.size() == 1);
    CHECK(again.front().section == BoardSection::Today); // fifteen days from the verdict
    CHECK(again.front().next == Step::Classify);
}

TEST_CASE("a report that is owed leads through the handling to the report")
{
    Two two(20); // due 20 April
    const auto next = [&](const char* on) {
        for (const BoardRow& row : Two::board(*two.town, on)) {
            if (row.due == day("2026-04-20") && row.what.startsWith(QStringLiteral("交办"))) {
                return row.next;
            }
        }
        return Step::None;
    };
    CHECK(next("2026-04-14") == Step::Accept);
    AcceptCase accept;
    accept.notice.method = Method::Hand;
    accept.notice.received = day("2026-04-02");
    execute(*two.town, two.stream, accept, "2026-04-02");
    CHECK(next("2026-04-14") == Step::Hear);
    HearPetitioner hear;
    hear.text = QStringLiteral("听取了陈述");
    execute(*two.town, two.stream, hear, "2026-04-02");
    InvestigateCase investigate;
    investigate.text = QStringLiteral("查明了情况");
    execute(*two.town, two.stream, investigate, "2026-04-02");
    DecideCase decide;
    decide.text = QStringLiteral("处理意见");
    decide.outcomes.push_back({QStringLiteral("修好"), Outcome::Support, 0, {}});
    decide.basis = QStringLiteral("《条例》");
    decide.reviewOrgan = QStringLiteral("县人民政府");
    execute(*two.town, two.stream, decide, "2026-04-03");
    CHECK(next("2026-04-14") == Step::Report);
    ReportCase report;
    report.text = QStringLiteral("已办");
    execute(*two.town, two.stream, report, "2026-04-21"); // a day late
    CHECK(next("2026-04-14") == Step::None);
    two.exchange();
    CHECK(folded(*two.county, two.stream).file.size() == folded(*two.town, two.stream).file.size());
}

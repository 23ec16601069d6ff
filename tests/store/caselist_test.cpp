#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace xf;
using namespace xf::test;

namespace {

// Forty messages and visits over half a year: answered, late, waiting.
std::vector<QByteArray> fill(Workspace& workspace)
{
    std::vector<QByteArray> streams;
    for (int i = 0; i < 30; ++i) {
        ImportMessage message;
        message.source = QStringLiteral("test");
        message.number = QString::number(1000 + i);
        message.sender = QStringLiteral("王李张").at(i % 3) + QStringLiteral("某");
        message.subject = i % 3 == 0 ? QStringLiteral("修路") : QStringLiteral("低保");
        message.received = day("2026-06-30").plusDays(-i * 6);
        if (i % 4 != 0) {
            message.reply = QStringLiteral("已办");
            message.replied = std::min(day("2026-06-30"), message.received.plusDays(i % 7));
        }
        streams.push_back(workspace.execute({{}, message, {}, {}})->stream);
    }
    for (int i = 0; i < 10; ++i) {
        const Date on = day("2026-06-30").plusDays(-i * 4);
        streams.push_back(
            workspace.execute({{}, Command(visit(QStringLiteral("赵某"), QStringLiteral("修路"))), on, {}})->stream);
    }
    return streams;
}

struct Known
{
    CaseRow row;
    bool overdue = false;
    std::optional<int> left; // days to the next duty, 0 and up
};

std::vector<Known> knownCases(Workspace& workspace, const std::vector<QByteArray>& streams, Date on)
{
    std::vector<Known> all;
    for (const QByteArray& stream : streams) {
        Known known;
        known.row = makeRow(folded(workspace, stream), calendar(), {});
        for (const ClockRow& clock : known.row.clocks) {
            if (clock.duty && !clock.met.isValid() && isShown(clock, on)) {
                known.overdue = known.overdue || clock.due < on;
                if (clock.due >= on) {
                    known.left = std::min(known.left.value_or(on.daysTo(clock.due)), on.daysTo(clock.due));
                }
            }
        }
        all.push_back(std::move(known));
    }
    return all;
}

std::vector<ListedCase> rowsOf(Workspace& workspace, const ListQuery& query)
{
    const auto ids = workspace.listIds(query);
    REQUIRE(ids);
    auto rows = workspace.listRows(*ids);
    REQUIRE(rows);
    REQUIRE(rows->size() == ids->size());
    return std::move(*rows);
}

std::set<QByteArray> streamsOf(const std::vector<ListedCase>& rows)
{
    std::set<QByteArray> streams;
    for (const ListedCase& row : rows) {
        streams.insert(row.row.stream);
    }
    return streams;
}

} // namespace

TEST_CASE("a long list has the cases that its filters say, judged by duties alone")
{
    Desk desk;
    const auto workspace = desk.create();
    const std::vector<QByteArray> streams = fill(*workspace);
    const Date on = day("2026-06-30");
    const std::vector<Known> known = knownCases(*workspace, streams, on);
    const auto check = [&](const ListQuery& query, const std::function<bool(const Known&)>& belongs) {
        std::set<QByteArray> wanted;
        for (const Known& one : known) {
            if (belongs(one)) {
                wanted.insert(one.row.stream);
            }
        }
        CHECK(streamsOf(rowsOf(*workspace, query)) == wanted);
        CHECK_FALSE(wanted.empty());
    };
    ListQuery all;
    all.day = on;
    check(all, [](const Known&) { return true; });
    ListQuery overdue = all;
    overdue.overdue = true;
    check(overdue, [](const Known& one) { return one.overdue; });
    ListQuery soon = all;
    soon.dueWithin = 7;
    check(soon, [](const Known& one) { return one.left && *one.left <= 7; });
    ListQuery state = all;
    state.state = State::Registered;
    check(state, [](const Known& one) { return one.row.state == wordKey(State::Registered); });
    ListQuery open = all;
    open.open = true;
    check(open, [](const Known& one) { return one.row.state != wordKey(State::Concluded); });
    ListQuery search = soon;
    search.dueWithin.reset();
    search.search = QStringLiteral("修路 赵");
    check(search, [](const Known& one) { return one.row.petitioner == QStringLiteral("赵某"); });
    ListQuery endless = all;
    endless.search = QString(10000, u'字');
    CHECK_FALSE(workspace->listIds(endless));
}

TEST_CASE("a long list stands in the order asked for, and the same the other way round")
{
    Desk desk;
    const auto workspace = desk.create();
    fill(*workspace);
    ListQuery query;
    query.day = day("2026-06-30");
    for (const ListOrder order : {ListOrder::Urgency, ListOrder::Number, ListOrder::Received, ListOrder::Petitioner,
             ListOrder::Subject, ListOrder::State, ListOrder::Conflicts, ListOrder::Holder}) {
        query.order = order;
        query.backwards = false;
        const std::vector<ListedCase> rows = rowsOf(*workspace, query);
        REQUIRE(rows.size() == 40);
        query.backwards = true;
        CHECK(rowsOf(*workspace, query).size() == 40);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const CaseListRow& before = rows[i - 1].row;
            const CaseListRow& after = rows[i].row;
            switch (order) {
            case ListOrder::Urgency: {
                const auto late = [&](const CaseListRow& row) {
                    return std::any_of(row.clocks.begin(), row.clocks.end(), [&](const ClockRow& clock) {
                        return isShown(clock, query.day) && stateOf(clock, query.day) == ClockState::Overdue;
                    });
                };
                CHECK(late(before) >= late(after));
                break;
            }
            case ListOrder::Number:
                CHECK(before.number.section(u'-', 3).toInt() < after.number.section(u'-', 3).toInt());
                break;
            case ListOrder::Received: CHECK(before.received <= after.received); break;
            case ListOrder::Petitioner: CHECK(before.petitioner <= after.petitioner); break;
            case ListOrder::Subject: CHECK(before.subject <= after.subject); break;
            case ListOrder::State: CHECK(before.state <= after.state); break;
            case ListOrder::Conflicts: CHECK(before.conflicts >= after.conflicts); break;
            case ListOrder::Holder: CHECK(before.holder <= after.holder); break;
            }
        }
    }
}

TEST_CASE("a list says of a group how many they are")
{
    Desk desk;
    const auto workspace = desk.create();
    RegisterCase group = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    group.matter.headCount = 7;
    REQUIRE(workspace->execute({{}, Command(group), day("2026-03-09"), {}}));
    ListQuery all;
    all.day = day("2026-03-09");
    const std::vector<ListedCase> rows = rowsOf(*workspace, all);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().row.petitioner == QStringLiteral("张三等7人"));
}

TEST_CASE("the counts are those of the lists")
{
    Desk desk;
    const auto workspace = desk.create();
    fill(*workspace);
    for (const char* on : {"2026-05-20", "2026-06-30", "2026-07-09"}) {
        const Date today = day(on);
        const Result<CaseCounts> counts = workspace->countCases(today);
        REQUIRE(counts);
        CHECK(counts->all == 40);
        ListQuery query;
        query.day = today;
        query.overdue = true;
        CHECK(counts->overdue == qint64(rowsOf(*workspace, query).size()));
        query.overdue = false;
        query.dueWithin = 0;
        CHECK(counts->today == qint64(rowsOf(*workspace, query).size()));
        qint64 sum = 0;
        for (const auto& [state, count] : counts->byState) {
            sum += count;
        }
        CHECK(sum == counts->all);
        CHECK(counts->conflicts == 0);
    }
}

TEST_CASE("the duties of a day are those due until then and those that wait for a slip or a delivery")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    RegisterCase given = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    given.petitioners.front().address = QStringLiteral("柳溪镇石桥村");
    const Changes made = execute(*workspace, {}, given, "2026-03-09");

    const auto due = workspace->openDuties(day("2026-03-09"));
    REQUIRE(due->size() == 1);
    CHECK(due->front().last == day("2026-03-24"));
    CHECK(due->front().own);
    const auto duty = workspace->openDuty(due->front());
    REQUIRE(duty->has_value());
    CHECK((*duty)->number == made.number);
    CHECK((*duty)->clock.rule == QStringLiteral("inform"));
    CHECK((*duty)->clock.last == day("2026-03-24"));

    InformPetitioner posted;
    posted.notice.method = Method::Post;
    posted.notice.posted = day("2026-03-09");
    execute(*workspace, made.stream, posted, "2026-03-09");
    const auto waiting = workspace->openDuties(day("2026-03-09"));
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->front().posted);
    CHECK_FALSE(waiting->front().issued);
    CHECK((*workspace->openDuty(waiting->front()))->clock.posted == day("2026-03-09"));
    CHECK(workspace->openDuties(day("2026-03-09"), waiting->front().caseId)->size() == 1);
    CHECK(workspace->openDuties(day("2026-03-09"), waiting->front().caseId + 1)->empty());
    OpenDuty gone = waiting->front();
    gone.ordinal = 7;
    CHECK_FALSE(workspace->openDuty(gone)->has_value());
    CHECK(workspace->listRow(made.stream)->size() == 1);
    CHECK(workspace->listRow(QByteArray(32, 'x'))->empty());
}

TEST_CASE("a clock that went through its row says the same")
{
    ObligationClock clock;
    clock.rule = RuleId::Handle;
    clock.recipientName = QStringLiteral("张三");
    clock.start = day("2026-03-09");
    clock.due = day("2026-05-08");
    clock.rolled = day("2026-05-08");
    clock.issued = day("2026-04-01");
    clock.provisional = true;
    const std::optional<ObligationClock> again = clockOf(makeClockRow(clock));
    REQUIRE(again);
    CHECK(makeClockRow(*again) == makeClockRow(clock));
    ClockRow newer = makeClockRow(clock);
    newer.rule = QStringLiteral("of-a-newer-program");
    CHECK_FALSE(clockOf(newer));
}

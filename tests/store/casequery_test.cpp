#include "tests/support/deskfixture.h"

#include <algorithm>
#include <random>

using namespace xf;
using namespace xf::test;

namespace {

// Messages over one year, some answered, some late, some not at all; and visits that nobody has accepted.
std::vector<QByteArray> fill(Workspace& workspace, std::mt19937& random)
{
    std::vector<QByteArray> streams;
    const auto upTo = [&](int bound) { return int(random() % unsigned(bound)); };
    for (int i = 0; i < 60; ++i) {
        ImportMessage message;
        message.source = QStringLiteral("test");
        message.number = QString::number(1000 + i);
        message.sender = QStringLiteral("王李张").at(upTo(3)) + QStringLiteral("某");
        message.subject = i % 3 == 0 ? QStringLiteral("修路") : QStringLiteral("低保");
        message.received = day("2026-06-30").plusDays(-upTo(365));
        if (i % 4 != 0) {
            message.reply = QStringLiteral("已办");
            message.replied = std::min(day("2026-06-30"), message.received.plusDays(upTo(100)));
        }
        streams.push_back(workspace.execute({{}, message, {}, {}})->stream);
    }
    for (int i = 0; i < 15; ++i) {
        const Date on = day("2026-06-30").plusDays(-upTo(60));
        const Command command = visit(QStringLiteral("赵某"), QStringLiteral("修路"));
        streams.push_back(workspace.execute({{}, command, on, {}})->stream);
    }
    return streams;
}

struct Expected
{
    std::tuple<bool, bool, qint32, qint32, int> order; // on time, no date, date, newest first, newest first
    QByteArray stream;
};

// What the list must say, from each case by itself: no SQL.
std::vector<QByteArray> expected(Workspace& workspace, const std::vector<QByteArray>& streams, const CaseQuery& query)
{
    std::vector<Expected> found;
    for (int i = 0; i < int(streams.size()); ++i) {
        const Result<CaseHistory> history = workspace.history(streams[std::size_t(i)]);
        const std::optional<Case> folded = fold(*history, query.asOf ? std::optional(query.day) : std::nullopt);
        if (!folded) {
            continue;
        }
        const CaseRow row = makeRow(*folded, calendar(), {});
        bool late = false;
        std::optional<qint32> due;
        std::optional<int> soon;
        for (const ClockRow& clock : row.clocks) {
            const ClockState state = stateOf(clock, query.day);
            if (!isShown(clock, query.day) || state == ClockState::Met || state == ClockState::Lapsed) {
                continue;
            }
            late = late || state == ClockState::Overdue;
            due = std::min(due.value_or(clock.last.days()), clock.last.days());
            if (const int left = daysLeft(clock, query.day); left >= 0) {
                soon = std::min(soon.value_or(left), left);
            }
        }
        const bool wanted = (!query.state || row.state == wordKey(*query.state)) && (!query.overdue || late) &&
                            (!query.dueWithin || (soon && *soon <= *query.dueWithin)) &&
                            row.searchText.contains(query.search);
        if (wanted) {
            found.push_back({{!late, !due, due.value_or(0), -row.received.days(), -i}, row.stream});
        }
    }
    std::sort(found.begin(), found.end(), [](const Expected& a, const Expected& b) { return a.order < b.order; });
    std::vector<QByteArray> ids;
    for (const Expected& one : found) {
        ids.push_back(one.stream);
    }
    return ids;
}

std::vector<QByteArray> listed(Workspace& workspace, const CaseQuery& query)
{
    const auto rows = workspace.list(query);
    REQUIRE(rows);
    std::vector<QByteArray> ids;
    for (const CaseListRow& row : *rows) {
        ids.push_back(row.stream);
    }
    return ids;
}

std::vector<CaseQuery> queries(Date day, bool asOf)
{
    const CaseQuery plain{day, asOf, {}, {}, false, {}, -1};
    std::vector<CaseQuery> all(8, plain);
    all[1].overdue = true;
    all[2].dueWithin = 7;
    all[3].dueWithin = 0;
    all[4].state = State::Accepted;
    all[5].search = QStringLiteral("修路");
    all[6].search = QStringLiteral("王");
    all[6].state = State::Concluded;
    all[7].search = QStringLiteral("修");
    all[7].dueWithin = 30;
    all[7].overdue = true;
    return all;
}

} // namespace

TEST_CASE("the list says what each case by itself says, and a short list is the beginning of the long one")
{
    Desk desk;
    const auto workspace = desk.create();
    std::mt19937 random(Catch::rngSeed());
    const std::vector<QByteArray> streams = fill(*workspace, random);
    for (const char* on : {"2025-09-10", "2026-03-02", "2026-06-30", "2026-08-29"}) {
        for (const bool asOf : {false, true}) {
            for (CaseQuery query : queries(day(on), asOf)) {
                std::vector<QByteArray> whole = expected(*workspace, streams, query);
                INFO(on << (asOf ? " as of" : "") << ", cases: " << whole.size());
                REQUIRE(listed(*workspace, query) == whole);
                for (const int limit : {40, 10, 1, 0}) {
                    query.limit = limit;
                    whole.resize(std::min(whole.size(), std::size_t(limit)));
                    REQUIRE(listed(*workspace, query) == whole);
                }
            }
        }
    }
}

// Times are for tests/bench; that a plain list reads the live clocks from their index and not the whole table is a
// fact.
TEST_CASE("clocks that lapsed long ago are not read for a list")
{
    Desk desk;
    desk.create();
    Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Read, 1000);
    REQUIRE(connection);
    for (const char* sql :
        {"EXPLAIN QUERY PLAN SELECT case_id, last, start FROM view_clock WHERE met IS NULL AND duty = 1"
         " AND (NOT assumed OR start <= 20000)",
            "EXPLAIN QUERY PLAN SELECT case_id, last, start FROM view_clock WHERE met IS NULL AND duty = 0"
            " AND last >= 20000 AND (NOT assumed OR start <= 20000)"}) {
        const auto plan = connection->readAll(sql, {}, [](const Row& row) { return row.text(3); });
        REQUIRE(plan);
        REQUIRE(plan->size() == 1);
        INFO(plan->front().toStdString());
        CHECK(plan->front().contains(QStringLiteral("COVERING INDEX view_clock_live")));
    }
}

#include "tests/support/outsideentries.h"

#include <algorithm>

using namespace xf;
using namespace xf::test;

// What a county's file shows of the cases that it passed on, of those that townships registered, and whose duties
// count.
namespace {

const QByteArray town(uuidBytes, 't');

struct County
{
    Desk desk{"2026-03-31"};
    std::unique_ptr<Workspace> workspace = createCounty(desk);
    OutsideEntries outside{'x'};
    QByteArray own;      // registered by the county, not passed on
    QByteArray passedOn; // to the township, on 31 March
    QByteArray theirs;   // registered by another township

    County()
    {
        own = registered("张三", "2026-03-20");
        passedOn = registered("李四", "2026-03-20");
        const QByteArray office = workspace->identity().office;
        outside.write(
            *workspace, passedOn, office, Transferred{town, QStringLiteral("青石镇"), {}, false, {}}, "2026-03-31");
        Desk other("2026-03-31", 7);
        const auto township = other.create();
        RegisterCase given = visit(QStringLiteral("王五"), QStringLiteral("修路"));
        given.petitioners.front().address = QStringLiteral("柳溪镇石桥村");
        theirs = execute(*township, {}, given, "2026-03-21").stream;
        REQUIRE(workspace->takeIn(*township->allEntries()));
    }

    QByteArray registered(const char* name, const char* on)
    {
        RegisterCase given = visit(QString::fromUtf8(name), QStringLiteral("修路"));
        given.petitioners.front().address = QStringLiteral("青石镇");
        return execute(*workspace, {}, given, on).stream;
    }

    std::vector<QByteArray> listed(ListQuery query)
    {
        query.day = query.day.isValid() ? query.day : day("2026-04-01");
        const auto ids = workspace->listIds(query);
        REQUIRE(ids);
        const auto rows = workspace->listRows(*ids);
        REQUIRE(rows);
        std::vector<QByteArray> streams;
        for (const ListedCase& row : *rows) {
            streams.push_back(row.row.stream);
        }
        std::sort(streams.begin(), streams.end());
        return streams;
    }
};

std::vector<QByteArray> sorted(std::vector<QByteArray> streams)
{
    std::sort(streams.begin(), streams.end());
    return streams;
}

std::vector<DutyRow> dutiesUntil(Workspace& workspace, const char* on, const char* until)
{
    std::vector<DutyRow> duties;
    const auto open = workspace.openDuties(day(on));
    for (const OpenDuty& duty : *open) {
        if (duty.last <= day(until)) {
            duties.push_back(**workspace.openDuty(duty));
            CHECK(duty.own == (duties.back().clock.office == workspace.identity().office));
        }
    }
    return duties;
}

QStringList rulesOf(const std::vector<DutyRow>& duties, const QByteArray& stream)
{
    QStringList rules;
    for (const DutyRow& duty : duties) {
        if (duty.stream == stream) {
            rules << duty.clock.rule;
        }
    }
    rules.sort();
    return rules;
}

} // namespace

TEST_CASE("a row names who has the case, and lists are of who has it or who registered it")
{
    County county;
    const QByteArray office = county.workspace->identity().office;
    const auto row = county.workspace->listRow(county.passedOn);
    REQUIRE(row->size() == 1);
    CHECK(row->front().row.holder == QStringLiteral("青石镇"));
    CHECK(row->front().row.state == QStringLiteral("transferred"));

    ListQuery query;
    CHECK(county.listed(query).size() == 3);
    query.holder = town;
    CHECK(county.listed(query) == std::vector<QByteArray>{county.passedOn});
    query.holder = office;
    CHECK(county.listed(query) == std::vector<QByteArray>{county.own});
    query.holder.clear();
    query.origin = office;
    CHECK(county.listed(query) == sorted({county.own, county.passedOn}));

    const auto offices = county.workspace->countOffices();
    REQUIRE(offices);
    REQUIRE(offices->size() == 3);
    for (const OfficeCount& one : *offices) {
        const bool mine = one.office == office;
        CHECK(one.held == 1);
        CHECK(one.registered == (mine ? 2 : one.office == town ? 0 : 1));
        CHECK((one.office != town || one.name == QStringLiteral("青石镇")));
    }
}

TEST_CASE("what is due is what this office owes, of an office that is asked about, what that one owes")
{
    County county;
    // 22: due 4 April for the county; 23.2: due 5 April for the other township; 23.3: 15 April for the unit.
    ListQuery query;
    query.day = day("2026-04-20");
    query.overdue = true;
    CHECK(county.listed(query) == std::vector<QByteArray>{county.own});
    query.holder = town;
    CHECK(county.listed(query) == std::vector<QByteArray>{county.passedOn});
    query.day = day("2026-04-15");
    CHECK(county.listed(query).empty());
    query.overdue = false;
    query.dueWithin = 0;
    CHECK(county.listed(query) == std::vector<QByteArray>{county.passedOn});
    CHECK(county.workspace->countCases(day("2026-04-20"))->overdue == 1);
    CHECK(county.workspace->countCases(day("2026-04-05"))->today == 0); // the other township's notice
    CHECK(county.workspace->countCases(day("2026-04-04"))->today == 1);
    CHECK(county.workspace->countCases(day("2026-04-20"))->all == 3);
}

TEST_CASE("open duties are this office's and those it waits for, not what a township owes by itself")
{
    County county;
    const std::vector<DutyRow> duties = dutiesUntil(*county.workspace, "2026-04-01", "2026-04-16");
    CHECK(rulesOf(duties, county.own) == QStringList{QStringLiteral("register-transfer")});
    CHECK(rulesOf(duties, county.passedOn) == (QStringList{QStringLiteral("inform"), QStringLiteral("object")}));
    CHECK(rulesOf(duties, county.theirs).isEmpty());
    for (const DutyRow& duty : duties) {
        if (duty.stream == county.passedOn) {
            CHECK(duty.clock.office == town);
            CHECK(duty.clock.officeName == QStringLiteral("青石镇"));
            CHECK(duty.clock.sender == county.workspace->identity().office);
            CHECK(duty.clock.assumed);
        }
    }
}

// domain/desk.md, scenario 6: five working days from 31 March end on 8 April.
TEST_CASE("the days for an objection are counted while they run and are never overdue")
{
    County county;
    const auto of = [&](const char* on) {
        return rulesOf(dutiesUntil(*county.workspace, on, "2026-04-08"), county.passedOn);
    };
    CHECK(of("2026-04-08") == QStringList{QStringLiteral("object")});
    CHECK(of("2026-04-09").isEmpty());
    ListQuery query;
    query.holder = town;
    query.dueWithin = 0;
    query.day = day("2026-04-08");
    CHECK(county.listed(query).size() == 1);
    query.day = day("2026-04-09");
    CHECK(county.listed(query).empty());
    query.dueWithin.reset();
    query.overdue = true;
    CHECK(county.listed(query).empty());
    const auto row = county.workspace->listRow(county.passedOn);
    const auto& clocks = row->front().row.clocks;
    const auto object = std::find_if(
        clocks.begin(), clocks.end(), [](const ClockRow& clock) { return clock.rule == QStringLiteral("object"); });
    REQUIRE(object != clocks.end());
    CHECK(object->lapses);
    CHECK(stateOf(*object, day("2026-04-08")) == ClockState::Running);
    CHECK(stateOf(*object, day("2026-04-09")) == ClockState::Lapsed);
    CaseQuery late;
    late.day = day("2026-04-10");
    late.overdue = true;
    const auto overdue = county.workspace->list(late);
    REQUIRE(overdue);
    for (const CaseListRow& one : *overdue) {
        CHECK(one.stream != county.passedOn);
    }
}

TEST_CASE("the file verifies and is rebuilt to the same with cases of several offices")
{
    County county;
    county.outside.write(*county.workspace, county.passedOn, town, SignedFor{day("2026-04-01"), {}}, "2026-04-01");
    county.outside.write(
        *county.workspace, county.passedOn, town, Objected{QStringLiteral("不属于本镇职权"), {}, {}}, "2026-04-02");
    const QString path = county.desk.options(QStringLiteral("县.xfd")).path;
    const auto report = county.workspace->verify();
    REQUIRE(report);
    CHECK(report->good());
    const QStringList before = viewRows(path);
    REQUIRE(county.workspace->rebuild());
    CHECK(viewRows(path) == before);
}

TEST_CASE("a file without a unit table passes nothing on, and says why")
{
    County county;
    TransferCase transfer;
    transfer.to = QStringLiteral("青石镇");
    CHECK(refusal(*county.workspace, county.own, transfer, "2026-03-31") == QStringLiteral("transfer.unknown-unit"));
}

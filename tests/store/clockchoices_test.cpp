// Another way of counting: every clock of the file is evaluated anew, in the transaction that keeps the choice.
#include "core/store/storeerrors.h"
#include "tests/support/calendardesk.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

ClockRow informOf(Workspace& workspace, const QByteArray& stream)
{
    const auto listed = workspace.listRow(stream);
    for (const ClockRow& clock : listed->front().row.clocks) {
        if (clock.rule == ruleWord(RuleId::Inform)) {
            return clock;
        }
    }
    FAIL("no such clock");
    return {};
}

QByteArray comesOnSaturday(Workspace& workspace)
{
    RegisterCase given = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    given.petitioners.front().address = QStringLiteral("柳溪镇石桥村");
    return execute(workspace, {}, given, "2026-04-04").stream; // fifteen days end on Sunday the 19th
}

} // namespace

TEST_CASE("a choice how duties are counted moves what is stored, what is listed and what is counted")
{
    Desk desk("2026-04-20");
    auto workspace = desk.create();
    const QByteArray stream = comesOnSaturday(*workspace);
    CHECK(workspace->countCases(day("2026-04-20"))->overdue == 1);
    const auto change = workspace->chooseClocks(Setting::CountDuties, QStringLiteral("rolled"));
    REQUIRE(change);
    CHECK(change->cases == 1);
    REQUIRE(change->dates.size() == 1);
    CHECK(change->dates.front().before.last == day("2026-04-19"));
    CHECK(change->dates.front().after.last == day("2026-04-20"));
    CHECK(informOf(*workspace, stream).last == day("2026-04-20"));
    CHECK(informOf(*workspace, stream).due == day("2026-04-19"));
    CHECK(workspace->countCases(day("2026-04-20"))->overdue == 0);
    CHECK(workspace->countCases(day("2026-04-20"))->today == 1);
    CHECK(isSound(*workspace));

    workspace = desk.open(); // it stays, and what comes next is counted so too
    CHECK(workspace->clockChoices().dutiesRoll);
    CHECK(informOf(*workspace, comesOnSaturday(*workspace)).last == day("2026-04-20"));
    CHECK(isSound(*workspace));
    REQUIRE(workspace->rebuild());
    CHECK(informOf(*workspace, stream).last == day("2026-04-20"));
    REQUIRE(workspace->setSetting(Setting::CountDuties, QString()));
    CHECK(informOf(*workspace, stream).last == day("2026-04-19"));
    CHECK(isSound(*workspace));
}

TEST_CASE("a choice that is stopped, or is none, changes nothing")
{
    Desk desk("2026-04-20");
    const auto workspace = desk.create();
    const QByteArray stream = comesOnSaturday(*workspace);
    const auto stopped =
        workspace->chooseClocks(Setting::CountDuties, QStringLiteral("rolled"), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().is(storeStopped));
    CHECK_FALSE(workspace->clockChoices().dutiesRoll);
    CHECK(informOf(*workspace, stream).last == day("2026-04-19"));
    const auto none = workspace->chooseClocks(Setting::CountDuties, QStringLiteral("sometimes"));
    REQUIRE_FALSE(none);
    CHECK(none.error().is(settingBadValue));
    CHECK(isSound(*workspace));
}

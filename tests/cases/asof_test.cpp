#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

State stateAsOf(const Copy& copy, const char* on)
{
    const std::optional<Case> folded = copy.asOf(on);
    REQUIRE(folded);
    return folded->state;
}

std::vector<ObligationClock> clocksAsOf(const Copy& copy, const char* on)
{
    const std::optional<Case> folded = copy.asOf(on);
    REQUIRE(folded);
    return obligations(*folded, copy.calendar);
}

} // namespace

TEST_CASE("as of a day, what is dated after it is not known")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    copy.does("accept", "2026-03-12");
    copy.does("amend reason=补 place=青山村", "2026-03-14");
    CHECK_FALSE(copy.asOf("2026-03-08").has_value());
    CHECK(stateAsOf(copy, "2026-03-09") == State::Registered);
    CHECK(stateAsOf(copy, "2026-03-11") == State::Registered);
    CHECK(stateAsOf(copy, "2026-03-12") == State::Accepted);
    CHECK(copy.asOf("2026-03-13")->matter.place.isEmpty());
    CHECK(copy.asOf("2026-03-14")->matter.place == text("青山村"));
    CHECK(copy.asOf("2026-03-12")->file.size() == 2);
    CHECK(copy.asOf("2026-03-12")->lastOn == day("2026-03-12"));
    CHECK(dump(*copy.asOf("2026-12-31")) == dump(copy.folded()));
}

TEST_CASE("as of a day the clocks are those of that day")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    copy.does("inform", "2026-03-20");
    CHECK_FALSE(clocksAsOf(copy, "2026-03-19").front().met.isValid());
    CHECK(clocksAsOf(copy, "2026-03-20").front().met == day("2026-03-20"));
}

TEST_CASE("a step entered late counts on its own day")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    copy.does("note text=今日补录", "2026-03-20");
    copy.does("accept", "2026-03-10"); // typed after the note
    CHECK(stateAsOf(copy, "2026-03-10") == State::Accepted);
    CHECK(copy.asOf("2026-03-10")->file.size() == 2);
}

TEST_CASE("corrections count as they are known now: a mistyped day haunts no earlier view")
{
    Copy copy = visitAt(State::Decided, "2026-03-02");
    const QString delivery = copy.does("deliver", "2026-03-25");
    CHECK(stateAsOf(copy, "2026-03-10") == State::Decided);
    copy.does(text("correct reason=手误 on=2026-03-05 notice.received=2026-03-05 entry=") + delivery, "2026-04-20");
    CHECK(stateAsOf(copy, "2026-03-04") == State::Decided);
    CHECK(stateAsOf(copy, "2026-03-10") == State::Delivered);
    CHECK(copy.asOf("2026-03-10")->file.back().corrected);
}

TEST_CASE("the registration's own day, corrected, decides from when the case is known")
{
    Copy copy;
    copy.does("register channel=letter received=2026-03-02 petitioners=张三 demands=修路", "2026-03-09");
    copy.does(
        text("correct reason=手误 on=2026-03-04 entry=") + QString::fromLatin1(copy.folded().id.toHex()), "2026-03-20");
    CHECK_FALSE(copy.asOf("2026-03-03").has_value());
    REQUIRE(copy.asOf("2026-03-04").has_value());
    CHECK(copy.asOf("2026-03-04")->registeredOn == day("2026-03-04"));
}

TEST_CASE("one voided entry was never there, a voided case was there until that day")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const QString accept = QString::fromLatin1(copy.folded().file.back().id.toHex());
    copy.does(text("void reason=错 entry=") + accept, "2026-04-01");
    CHECK(stateAsOf(copy, "2026-03-15") == State::Registered);
    copy.does("void reason=误登", "2026-04-10");
    CHECK(stateAsOf(copy, "2026-04-09") == State::Registered);
    CHECK(stateAsOf(copy, "2026-04-10") == State::Void);
}

TEST_CASE("settlements count as known now, and a conflict is only known when both sides are")
{
    Copy a = visitAt(State::Registered, "2026-03-09");
    Copy b = a.twin();
    const QString accept = a.does("accept", "2026-03-10");
    b.does("refuse ground=19.3 superior=yes acceptedBy=水管站", "2026-03-15");
    a.does("amend reason=改 place=东村", "2026-03-11");
    const QString west = b.does("amend reason=改 place=西村", "2026-03-12");
    a.meet(b);
    CHECK_FALSE(a.asOf("2026-03-14")->stepsContradict());
    CHECK(a.asOf("2026-03-15")->stepsContradict());
    CHECK(a.asOf("2026-03-11")->conflicts.empty());
    CHECK(a.asOf("2026-03-12")->conflicts.size() == 1);
    a.does(text("settle reason=核实 stands=") + west, "2026-05-01");
    a.does(text("settle reason=核实 stands=") + accept, "2026-05-01");
    CHECK(a.asOf("2026-03-12")->conflicts.empty());
    CHECK(a.asOf("2026-03-12")->matter.place == text("西村"));
    CHECK(a.asOf("2026-03-11")->matter.place == text("东村"));
    CHECK_FALSE(a.asOf("2026-03-20")->stepsContradict());
    CHECK(stateAsOf(a, "2026-03-20") == State::Accepted);
}

TEST_CASE("a conflict of corrections is not known before the entry it is about")
{
    Copy a = visitAt(State::Accepted, "2026-03-09");
    const QString note = a.does("note text=记", "2026-04-01");
    Copy b = a.twin();
    a.does(text("correct reason=错 text=甲 entry=") + note, "2026-04-02");
    b.does(text("correct reason=错 text=乙 entry=") + note, "2026-04-02");
    a.meet(b);
    CHECK(a.folded().conflicts.size() == 1);
    CHECK(a.asOf("2026-03-31")->conflicts.empty());
}

#include "tests/support/casepair.h"

using namespace xf;
using namespace xf::test;

namespace {

QStringList shownValues(const Conflict& conflict)
{
    QStringList values;
    for (const ConflictValue& value : conflict.values) {
        values << value.shown;
    }
    values.sort();
    return values;
}

} // namespace

TEST_CASE("one field written on both sides shows both, the later one first to the eye")
{
    Pair pair;
    pair.a.does("amend reason=听错 petitioners.1.name=张山", "2026-03-10");
    pair.b.does("amend reason=听错 petitioners.1.name=章三", "2026-03-11");
    const Case folded = pair.met();
    REQUIRE(folded.conflicts.size() == 1);
    const Conflict& conflict = folded.conflicts.front();
    CHECK(conflict.label == text("信访人1·姓名（名称）"));
    CHECK(shownValues(conflict) == QStringList{text("张山"), text("章三")});
    CHECK(folded.petitioners[0].value.name == conflict.values.back().shown);
    CHECK_FALSE(folded.stepsContradict());
}

TEST_CASE("a note, an unrelated amendment or a step settles nothing, a write that has seen both does")
{
    Pair pair;
    pair.a.does("amend reason=改 place=东村", "2026-03-10");
    pair.b.does("amend reason=改 place=西村", "2026-03-10");
    pair.a.meet(pair.b);
    pair.a.does("note text=两边不一样", "2026-03-11");
    pair.a.does("amend reason=改 subject=水渠", "2026-03-11");
    pair.a.does("accept", "2026-03-11");
    CHECK(pair.met().conflicts.size() == 1);
    pair.b.does("amend reason=核实 place=南村", "2026-03-12");
    const Case folded = pair.met();
    CHECK(folded.conflicts.empty());
    CHECK(folded.matter.place == text("南村"));
}

TEST_CASE("writing again the value that shows ends a conflict too")
{
    Pair pair;
    pair.a.does("amend reason=改 place=东村", "2026-03-10");
    pair.b.does("amend reason=改 place=西村", "2026-03-10");
    const QString shown = pair.met().matter.place;
    pair.a.does(text("amend reason=核实 place=") + shown, "2026-03-12");
    CHECK(pair.met().conflicts.empty());
    CHECK(pair.met().matter.place == shown);
}

TEST_CASE("a write beside a conflict joins it, one that has seen one side only leaves the other")
{
    Pair pair;
    Copy c = pair.a.twin("青山镇");
    pair.a.does("amend reason=改 place=东村", "2026-03-10");
    c.learn(pair.a);
    c.does("amend reason=改 place=中村", "2026-03-11");
    pair.b.does("amend reason=改 place=西村", "2026-03-10");
    pair.a.learn(c);
    const Case folded = pair.met();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(shownValues(folded.conflicts.front()) == QStringList{text("中村"), text("西村")});
}

TEST_CASE("the same value on both sides, or different fields, or cleared on both, is no conflict")
{
    Pair pair;
    pair.a.does("amend reason=改 place=东村 subject=水渠", "2026-03-10");
    pair.b.does("amend reason=改 place=东村 headCount=3", "2026-03-10");
    pair.a.does("amend reason=改 demands.1.text=修好水渠", "2026-03-10");
    pair.b.does("amend reason=改 demands.2.text=赔", "2026-03-10");
    CHECK(pair.met().conflicts.empty());
    pair.a.does("amend reason=清 place=", "2026-03-11");
    pair.b.does("amend reason=清 place=", "2026-03-11");
    CHECK(pair.met().conflicts.empty());
    CHECK(pair.met().matter.place.isEmpty());
}

TEST_CASE("classifying side by side differently is a conflict of each value that differs")
{
    Pair pair;
    pair.a.does("classify category=appeal power=own ways=petition", "2026-03-10");
    pair.b.does("classify category=appeal power=other ways=judicial", "2026-03-10");
    CHECK(pair.met().conflicts.size() == 2);
}

TEST_CASE("elements added on both sides are all there and never clash")
{
    Pair pair;
    pair.a.does("amend reason=同来 petitioners.2.name=李四", "2026-03-10");
    pair.b.does("amend reason=同来 petitioners.2.name=王五 demands.3.text=道歉", "2026-03-10");
    const Case folded = pair.met();
    CHECK(folded.conflicts.empty());
    CHECK(folded.petitioners.size() == 3);
    CHECK(folded.demands.size() == 3);
}

TEST_CASE("removed on one side, changed on the other: the change wins and it shows")
{
    Pair pair;
    pair.a.does("amend reason=同来 petitioners.2.name=李四", "2026-03-10");
    pair.a.meet(pair.b);
    pair.a.does("amend reason=退出 remove=petitioners.2", "2026-03-11");
    pair.b.does("amend reason=补 petitioners.2.phone=139", "2026-03-11");
    const Case folded = pair.met();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK_FALSE(folded.petitioners[1].removed);
    CHECK(folded.petitioners[1].value.phone == text("139"));
    CHECK(shownValues(folded.conflicts.front()) == QStringList{text("修改"), text("删去")});
    CHECK(folded.conflicts.front().values.back().shown == text("修改"));

    SECTION("removing it again, having seen both, ends it")
    {
        pair.a.does("amend reason=确已退出 remove=petitioners.2", "2026-03-12");
        CHECK(pair.met().conflicts.empty());
        CHECK(pair.met().petitioners[1].removed);
    }
    SECTION("changing it again, having seen both, ends it")
    {
        pair.a.does("amend reason=并未退出 petitioners.2.address=东村", "2026-03-12");
        CHECK(pair.met().conflicts.empty());
        CHECK_FALSE(pair.met().petitioners[1].removed);
    }
    SECTION("settling for either ends it")
    {
        const bool keep = GENERATE(true, false);
        const ConflictValue& value =
            keep ? folded.conflicts.front().values.back() : folded.conflicts.front().values.front();
        pair.a.does(text("settle reason=核实 stands=") + QString::fromLatin1(value.entry.toHex()), "2026-03-12");
        CHECK(pair.met().conflicts.empty());
        CHECK(pair.met().petitioners[1].removed == !keep);
    }
}

TEST_CASE("removed on both sides for different reasons is removed")
{
    Pair pair;
    pair.a.does("amend reason=同来 petitioners.2.name=李四", "2026-03-10");
    pair.a.meet(pair.b);
    pair.a.does("amend reason=退出 remove=petitioners.2", "2026-03-11");
    pair.b.does("amend reason=重复 remove=petitioners.2", "2026-03-11");
    CHECK(pair.met().conflicts.empty());
    CHECK(pair.met().petitioners[1].removed);
}

TEST_CASE("a conflict inside what was then removed is no longer one")
{
    Pair pair;
    pair.a.does("amend reason=改 demands.2.text=赔五千", "2026-03-10");
    pair.b.does("amend reason=改 demands.2.text=赔一万", "2026-03-10");
    CHECK(pair.met().conflicts.size() == 1);
    pair.a.does("amend reason=撤回 remove=demands.2", "2026-03-11");
    CHECK(pair.met().conflicts.empty());
    CHECK(pair.met().demands[1].removed);
}

TEST_CASE("corrected on both sides: both stay visible, settling or correcting again ends it")
{
    Pair pair(State::Delivered);
    const QString delivery = QString::fromLatin1(pair.a.folded().file.back().id.toHex());
    pair.a.does(text("correct reason=错 notice.received=2026-03-15 entry=") + delivery, "2026-04-01");
    pair.b.does(text("correct reason=错 notice.received=2026-03-16 entry=") + delivery, "2026-04-01");
    const Case folded = pair.met();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(shownValues(folded.conflicts.front()) == QStringList{text("2026年3月15日"), text("2026年3月16日")});

    SECTION("settled for the one that does not show")
    {
        const ConflictValue other = folded.conflicts.front().values.front();
        pair.a.does(text("settle reason=看回执 stands=") + QString::fromLatin1(other.entry.toHex()), "2026-04-02");
        CHECK(pair.met().conflicts.empty());
        CHECK(pair.a.clock(RuleId::ReviewRequest).start.chinese() == other.shown);
    }
    SECTION("corrected again")
    {
        pair.b.does(text("correct reason=看回执 notice.received=2026-03-17 entry=") + delivery, "2026-04-02");
        CHECK(pair.met().conflicts.empty());
        CHECK(pair.a.clock(RuleId::ReviewRequest).start == day("2026-03-17"));
    }
    SECTION("a conflict of the day itself, too")
    {
        pair.a.does(text("correct reason=错 on=2026-03-15 entry=") + delivery, "2026-04-01");
        pair.b.does(text("correct reason=错 on=2026-03-16 entry=") + delivery, "2026-04-01");
        const Case both = pair.met();
        REQUIRE(both.conflicts.size() == 2);
        const auto onDay = std::find_if(both.conflicts.begin(), both.conflicts.end(),
            [](const Conflict& conflict) { return conflict.label.contains(text("业务日期")); });
        REQUIRE(onDay != both.conflicts.end());
        pair.a.does(
            text("settle reason=看 stands=") + QString::fromLatin1(onDay->values.front().entry.toHex()), "2026-04-02");
        CHECK(pair.met().conflicts.size() == 1);
    }
}

#include "core/cases/refusals.h"
#include "tests/support/casepair.h"

using namespace xf;
using namespace xf::test;

namespace {

std::vector<ObligationClock> clocksOf(const Copy& copy, RuleId rule)
{
    std::vector<ObligationClock> found;
    for (const ObligationClock& clock : copy.clocks()) {
        if (clock.rule == rule) {
            found.push_back(clock);
        }
    }
    return found;
}

int misfits(const Case& folded)
{
    int count = 0;
    for (const FileItem& item : folded.file) {
        count += item.misfit ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("accepted here, refused there: flagged, both clocks run, no step until settled")
{
    Pair pair;
    pair.a.does("accept", "2026-03-10");
    pair.b.does("refuse ground=19.3 superior=yes acceptedBy=水管站", "2026-03-12");
    const Case folded = pair.met();
    REQUIRE(folded.stepsContradict());
    CHECK(folded.tracks.size() == 2);
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.conflicts.front().key.isEmpty());
    CHECK(folded.conflicts.front().values.size() == 2);
    CHECK(misfits(folded) == 2); // each contradicts the other, whichever id comes first
    CHECK(folded.file.size() == 3);
    CHECK(clocksOf(pair.a, RuleId::Handle).size() == 1);
    CHECK(clocksOf(pair.a, RuleId::Handle).front().due == day("2026-05-09"));
    CHECK(clocksOf(pair.a, RuleId::Inform).size() == 2); // told on the 10th, told on the 12th
    checkRefusal(pair.a.refusal(hear, "2026-03-13"), caseInConflict, "reading");
    pair.a.does("note text=待裁定", "2026-03-13");
}

TEST_CASE("the longer branch does not lose its served opinion to a refusal beside it")
{
    Pair pair;
    pair.a.does("accept", "2026-03-10");
    pair.a.does(hear, "2026-03-10");
    pair.a.does(investigate, "2026-03-10");
    pair.a.does(decideBoth, "2026-03-11");
    pair.a.does("deliver", "2026-03-12");
    pair.b.does("refuse ground=19.3 superior=yes acceptedBy=水管站", "2026-03-12");
    const Case folded = pair.met();
    REQUIRE(folded.tracks.size() == 2);
    CHECK(clocksOf(pair.a, RuleId::Handle).front().met == day("2026-03-12"));
    CHECK(clocksOf(pair.a, RuleId::ReviewRequest).size() == 1);
    pair.a.does(
        text("settle reason=核实 stands=") + QString::fromLatin1(folded.conflicts.front().values.front().entry.toHex()),
        "2026-03-13");
    CHECK_FALSE(pair.met().stepsContradict());
}

TEST_CASE("contradicting steps are flagged whichever comes first")
{
    struct Row
    {
        State from;
        const char* left;
        const char* right;
    };
    const Row row = GENERATE(values<Row>({
        {State::Registered, "accept", "accept"},
        {State::Registered, "accept", "guide organ=县人社局"},
        {State::Registered, "forward unit=水管站", "guide organ=县人社局"},
        {State::Registered, "accept", "void reason=误登"},
        {State::Registered, "forward unit=水管站", "forward unit=卫生院"},
        {State::Informed, "accept", "refuse ground=19.3 superior=yes acceptedBy=水管站"},
        {State::Guided, "accept", "forward unit=水管站"},
        {State::Accepted, "void reason=误登", "hear text=听取"},
        {State::Decided, "deliver", "void reason=误登"},
        {State::Delivered, "conclude", "void reason=误登"},
        {State::Delivered, "conclude", "conclude"},
    }));
    INFO(row.left << " | " << row.right);
    Pair pair(row.from);
    pair.a.does(row.left, "2026-03-10");
    pair.b.does(row.right, "2026-03-10");
    const Case folded = pair.met();
    const bool hearing = row.from == State::Accepted;
    CHECK(folded.stepsContradict() == !hearing);
    CHECK(misfits(folded) == (hearing ? 0 : 2));
}

TEST_CASE("decided on both sides: two opinions, two tracks, settled for one")
{
    Pair pair(State::Accepted);
    pair.a.does(hear, "2026-03-10");
    pair.a.does(investigate, "2026-03-10");
    pair.a.meet(pair.b);
    pair.a.does(decideBoth, "2026-03-11");
    pair.b.does(decideBoth, "2026-03-12");
    pair.b.does("deliver", "2026-03-13");
    const Case folded = pair.met();
    REQUIRE(folded.tracks.size() == 2);
    const std::vector<ObligationClock> handles = clocksOf(pair.a, RuleId::Handle);
    REQUIRE(handles.size() == 2); // one met, one not: both show
    CHECK(handles[0].met.isValid() != handles[1].met.isValid());
}

TEST_CASE("what excludes nothing goes side by side: telling, hearing, extending, delivering")
{
    struct Row
    {
        State from;
        const char* left;
        const char* right;
        State both;
    };
    const Row row = GENERATE(values<Row>({
        {State::Registered, "inform", "accept", State::Accepted},
        {State::Registered, "inform", "inform", State::Informed},
        {State::Registered, "inform", "guide organ=县人社局", State::Guided},
        {State::Registered, "hear text=听取", "guide organ=县人社局", State::Guided},
        {State::Accepted, "inform", "hear text=听取", State::Accepted},
        {State::Decided, "deliver", "deliver", State::Delivered},
        {State::Delivered, "deliver", "conclude", State::Concluded},
        {State::Registered, "void reason=误登", "void reason=重复", State::Void},
    }));
    INFO(row.left << " | " << row.right);
    Pair pair(row.from);
    pair.a.does(row.left, "2026-03-10");
    pair.b.does(row.right, "2026-03-10");
    const Case folded = pair.met();
    CHECK_FALSE(folded.stepsContradict());
    CHECK(misfits(folded) == 0);
    CHECK(folded.state == row.both);
    CHECK(folded.tracks.front().items.size() + 1 == folded.file.size());
}

TEST_CASE("an extension granted beside the opinion counts, whichever id comes first")
{
    Pair pair(State::Accepted);
    pair.a.does(hear, "2026-03-10");
    pair.a.does(investigate, "2026-03-10");
    pair.a.meet(pair.b);
    pair.a.does(decideBoth, "2026-03-20");
    pair.b.does("extend days=30 approver=王镇长 reason=鉴定", "2026-03-20");
    const Case folded = pair.met();
    CHECK_FALSE(folded.stepsContradict());
    CHECK(misfits(folded) == 0);
    CHECK(folded.state == State::Decided);
    CHECK(pair.a.clock(RuleId::Handle).due == day("2026-06-07"));
}

TEST_CASE("a late notice beside acceptance and opinion contradicts nothing")
{
    Pair pair;
    pair.a.does("accept", "2026-03-10");
    pair.a.does(hear, "2026-03-10");
    pair.a.does(investigate, "2026-03-10");
    pair.a.does(decideBoth, "2026-03-11");
    for (int i = 0; i < 6; ++i) {
        pair.b.does("note text=记", "2026-03-10");
    }
    pair.b.does("inform", "2026-03-10"); // late in the order
    const Case folded = pair.met();
    CHECK_FALSE(folded.stepsContradict());
    CHECK(folded.state == State::Decided);
    CHECK(misfits(folded) == 0);
}

TEST_CASE("a void that had not seen the opinion does not bury it, however late it comes in the order")
{
    Pair pair;
    pair.a.does("accept", "2026-03-10");
    for (int i = 0; i < 6; ++i) {
        pair.b.does("note text=记", "2026-03-10");
    }
    pair.b.does("void reason=误登", "2026-03-10");
    const Case folded = pair.met();
    REQUIRE(folded.stepsContradict());
    CHECK(folded.state == State::Void); // the later shows
    CHECK(clocksOf(pair.a, RuleId::Handle).size() == 1);
    checkRefusal(pair.a.refusal(hear, "2026-03-13"), caseInConflict, "reading");
}

TEST_CASE("an extension belongs to the branch its author knew")
{
    Pair pair;
    pair.a.does("accept", "2026-03-10");
    pair.a.does("extend days=30 approver=王镇长 reason=鉴定", "2026-03-11");
    pair.b.does("accept", "2026-03-12");
    pair.met();
    const std::vector<ObligationClock> handles = clocksOf(pair.a, RuleId::Handle);
    REQUIRE(handles.size() == 2);
    CHECK(handles[0].due == day("2026-05-11")); // the earliest shows first, not extended
    CHECK(handles[1].due == day("2026-06-08"));
}

TEST_CASE("a step by an office that does not hold the case is kept and flagged")
{
    Pair pair;
    Copy county = pair.a.twin("县信访局");
    Accepted accepted;
    county.force(accepted, "2026-03-10");
    pair.a.learn(county);
    const Case folded = pair.a.folded();
    CHECK(folded.file.back().notHolder);
    CHECK(folded.state == State::Accepted);
}

#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

QString hexOf(const QByteArray& id)
{
    return QString::fromLatin1(id.toHex());
}

struct Branches
{
    Branches()
        : a(visitAt(State::Registered, "2026-03-09"))
        , b(a.twin())
    {
        const bool firstIsA = GENERATE(true, false);
        a.idsBegin(firstIsA ? 0x10 : 0x70);
        b.idsBegin(firstIsA ? 0x70 : 0x10);
        accept = a.does("accept", "2026-03-10");
        refuse = b.does("refuse ground=19.3 superior=yes acceptedBy=水管站", "2026-03-12");
        a.meet(b);
    }

    Copy a;
    Copy b;
    QString accept;
    QString refuse;
};

const FileItem& itemOf(const Case& folded, const QString& id)
{
    const auto found = std::find_if(
        folded.file.begin(), folded.file.end(), [&](const FileItem& item) { return hexOf(item.id) == id; });
    REQUIRE(found != folded.file.end());
    return *found;
}

} // namespace

TEST_CASE("settling contradicting steps: one stands, the other falls and stays in the file, the case goes on")
{
    Branches two;
    const bool forAccept = GENERATE(true, false);
    const QString stands = forAccept ? two.accept : two.refuse;
    const QString falls = forAccept ? two.refuse : two.accept;
    two.a.does(text("settle reason=核实 stands=") + stands, "2026-03-13");
    const Case folded = two.a.folded();
    CHECK_FALSE(folded.stepsContradict());
    CHECK(folded.conflicts.empty());
    CHECK(folded.state == (forAccept ? State::Accepted : State::Refused));
    CHECK(itemOf(folded, falls).fallen);
    CHECK_FALSE(itemOf(folded, falls).misfit);
    CHECK_FALSE(itemOf(folded, stands).fallen);
    CHECK(two.a.has(RuleId::Handle) == forAccept);
    if (forAccept) {
        two.a.does(hear, "2026-03-14");
    }
}

TEST_CASE("the other copy's continuation of what has fallen leads nowhere, and is flagged")
{
    Branches two;
    Copy late = visitAt(State::Registered, "2026-03-09");
    late = two.a.twin();
    two.a.does(text("settle reason=核实 stands=") + two.refuse, "2026-03-13");
    late.force(Heard{{}, {}, text("李"), text("听取")}, "2026-03-13");
    late.force(Investigated{text("查"), text("李")}, "2026-03-13");
    late.force(Decided{text("1号"), {}, text("意见"), {}, {}, {}}, "2026-03-14");
    two.a.meet(late);
    const Case folded = two.a.folded();
    CHECK(folded.state == State::Refused);
    CHECK_FALSE(folded.stepsContradict());
    CHECK(folded.file.back().misfit);
}

TEST_CASE("two settlements that contradict are a conflict like any other, and can be settled")
{
    Branches two;
    const QString forAccept = two.a.does(text("settle reason=镇里核实 stands=") + two.accept, "2026-03-13");
    const QString forRefuse = two.b.does(text("settle reason=县里核实 stands=") + two.refuse, "2026-03-13");
    two.a.meet(two.b);
    const Case folded = two.a.folded();
    CHECK(dump(folded) == dump(two.b.folded()));
    CHECK_FALSE(folded.conflicts.empty());
    CHECK_FALSE(folded.stepsContradict()); // the later settlement shows, for both entries alike
    CHECK((folded.state == State::Accepted || folded.state == State::Refused));

    const bool accept = GENERATE(true, false);
    two.b.does(text("settle reason=共同核实 stands=") + (accept ? forAccept : forRefuse), "2026-03-14");
    two.a.meet(two.b);
    CHECK(two.a.folded().conflicts.empty());
    CHECK(two.a.folded().state == (accept ? State::Accepted : State::Refused));
}

TEST_CASE("a voided settlement lets the contradiction show again")
{
    Branches two;
    const QString settled = two.a.does(text("settle reason=核实 stands=") + two.accept, "2026-03-13");
    two.a.does(text("void reason=草率 entry=") + settled, "2026-03-14");
    CHECK(two.a.folded().stepsContradict());
}

TEST_CASE("settling a value: the entry that stands, also a third time over")
{
    Copy a = visitAt(State::Registered, "2026-03-09");
    Copy b = a.twin();
    const QString east = a.does("amend reason=改 place=东村", "2026-03-10");
    const QString west = b.does("amend reason=改 place=西村", "2026-03-10");
    a.meet(b);
    const QString byA = a.does(text("settle reason=问过 stands=") + east, "2026-03-11");
    const QString byB = b.does(text("settle reason=问过 stands=") + west, "2026-03-11");
    CHECK(a.folded().matter.place == text("东村"));
    CHECK(b.folded().matter.place == text("西村"));
    a.meet(b);
    REQUIRE(a.folded().conflicts.size() == 1);
    a.does(text("settle reason=一起去看 stands=") + byB, "2026-03-12");
    CHECK(a.folded().conflicts.empty());
    CHECK(a.folded().matter.place == text("西村"));
    CHECK(byA != byB);
}

TEST_CASE("settling refuses what is no conflict, what is in none, and what is in several")
{
    Copy a = visitAt(State::Registered, "2026-03-09");
    const QString first = hexOf(a.folded().id);
    checkRefusal(a.refusal(text("settle reason=无 stands=") + first, "2026-03-10"), settleNoConflict, "");
    Copy b = a.twin();
    const QString east = a.does("amend reason=改 place=东村 subject=水", "2026-03-10");
    b.does("amend reason=改 place=西村 subject=渠", "2026-03-10");
    a.meet(b);
    checkRefusal(a.refusal(text("settle stands=") + east, "2026-03-11"), reasonMissing, "");
    checkRefusal(a.refusal("settle reason=核实 stands=0123456789", "2026-03-11"), entryUnknown, "");
    const Error none = a.refusal(text("settle reason=核实 stands=") + first, "2026-03-11");
    checkRefusal(none, settleNotInConflict, "");
    CHECK(none.arguments.value(1).contains(text("东村")));
    checkRefusal(a.refusal(text("settle reason=核实 stands=") + east, "2026-03-11"), settleSeveral, "");
    checkRefusal(
        a.refusal(text("settle reason=核实 field=电话 stands=") + east, "2026-03-11"), settleNotInConflict, "");
    a.does(text("settle reason=核实 field=问题属地 stands=") + east, "2026-03-11"); // by label
    CHECK(a.folded().conflicts.size() == 1);
    a.does(text("settle reason=核实 field=m/4 stands=") + east, "2026-03-11"); // by key
    CHECK(a.folded().conflicts.empty());
    CHECK(a.folded().matter.subject == text("水"));
}

TEST_CASE("a settlement whose author had not seen the entry settles nothing")
{
    Copy a = visitAt(State::Registered, "2026-03-09");
    Copy b = a.twin();
    Copy c = a.twin("县信访局");
    a.does("amend reason=改 place=东村", "2026-03-10");
    const QString west = b.does("amend reason=改 place=西村", "2026-03-10");
    Settled forged;
    forged.key = text("m/6");
    forged.stands.push_back(QByteArray::fromHex(west.toLatin1()));
    c.does("note text=记", "2026-03-10");
    c.force(forged, "2026-03-11");
    a.meet(b);
    a.meet(c);
    CHECK(a.folded().conflicts.size() == 1);
}

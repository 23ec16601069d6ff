#include "core/cases/refusals.h"
#include "tests/support/generators.h"
#include "tests/support/twooffices.h"

#include <set>

using namespace xf;
using namespace xf::test;

namespace {

// Both orders of the ids of entries written side by side.
TwoOffices& bothOrders(TwoOffices& two)
{
    const bool countyFirst = GENERATE(true, false);
    two.county.idsBegin(countyFirst ? 0x10 : 0x70);
    two.town.idsBegin(countyFirst ? 0x70 : 0x10);
    return two;
}

std::size_t misfits(const Case& folded)
{
    return std::size_t(std::count_if(
        folded.file.begin(), folded.file.end(), [](const FileItem& item) { return item.misfit || item.notHolder; }));
}

std::set<QByteArray> holdersOf(const Case& folded)
{
    std::set<QByteArray> holders;
    for (const Track& track : folded.tracks) {
        holders.insert(track.custodies.back().office);
    }
    return holders;
}

} // namespace

TEST_CASE("the county upholds while the unit accepts: a contradiction, both clocks run, settled in one step")
{
    TwoOffices two = TwoOffices::objected("2026-03-12");
    bothOrders(two);
    two.county.does("judge-objection agree=yes reason=属实", "2026-03-13");
    two.town.does("accept", "2026-03-13");
    const Case folded = two.met();
    REQUIRE(folded.tracks.size() == 2);
    CHECK(misfits(folded) == 2);
    CHECK(holdersOf(folded) == std::set<QByteArray>{"县信访局", "青石镇"});
    REQUIRE(folded.conflicts.size() == 1);
    QStringList shown;
    for (const ConflictValue& value : folded.conflicts.front().values) {
        shown << value.shown;
    }
    shown.sort();
    CHECK(shown ==
          QStringList{text("县信访局2026年3月13日同意异议（已登记）"), text("青石镇2026年3月13日受理（已受理）")});
    CHECK(two.county.has(RuleId::Handle));
    checkRefusal(two.county.refusal("transfer to=02", "2026-03-14"), caseInConflict, "reading");
    checkRefusal(two.town.refusal(hear, "2026-03-14"), caseInConflict, "reading");
    for (const ConflictValue& value : folded.conflicts.front().values) {
        Copy settled = two.county;
        settled.does(text("settle reason=核对 stands=") + QString::fromLatin1(value.entry.toHex()), "2026-03-15");
        CHECK_FALSE(settled.folded().stepsContradict());
        const bool accepted = settled.folded().state == State::Accepted;
        CHECK(settled.folded().holder == QByteArray(accepted ? "青石镇" : "县信访局"));
        CHECK((accepted || settled.folded().state == State::Registered));
    }
}

TEST_CASE("the county does not uphold while the unit accepts, handles and answers: it all fits")
{
    TwoOffices two = TwoOffices::objected("2026-03-12");
    bothOrders(two);
    two.county.does("judge-objection agree=no reason=属地管理", "2026-03-13");
    two.town.does("accept", "2026-03-13");
    two.town.does(hear, "2026-03-13");
    two.town.does(investigate, "2026-03-13");
    two.town.does(decideBoth, "2026-03-14");
    const Case folded = two.met();
    CHECK_FALSE(folded.stepsContradict());
    CHECK(misfits(folded) == 0);
    CHECK(folded.state == State::Decided);
    CHECK(folded.holder == QByteArray("青石镇"));
}

TEST_CASE("the county does not uphold while the unit tells the petitioner: told, whichever came first")
{
    TwoOffices two = TwoOffices::objected("2026-03-12");
    bothOrders(two);
    two.county.does("judge-objection agree=no reason=属地管理", "2026-03-13");
    two.town.does("inform method=hand", "2026-03-13");
    const Case folded = two.met();
    CHECK(misfits(folded) == 0);
    CHECK(folded.state == State::Informed);
}

TEST_CASE("the county upholds and passes the matter on anew while the unit tells and hears: nothing is lost")
{
    TwoOffices two = TwoOffices::objected("2026-03-12");
    bothOrders(two);
    two.county.does("judge-objection agree=yes reason=属实", "2026-03-13");
    two.county.does("transfer to=02", "2026-03-13");
    two.town.does("inform method=hand", "2026-03-13");
    two.town.does(hear, "2026-03-13");
    const Case folded = two.met();
    CHECK_FALSE(folded.stepsContradict());
    CHECK(misfits(folded) == 0);
    CHECK(folded.state == State::Transferred); // telling by who did not know moves nothing
    CHECK(folded.holder == QByteArray("白云镇"));
    CHECK_FALSE(two.county.clock(RuleId::Inform).met.isValid()); // nor is it 白云镇's notice
    CHECK(two.county.clock(RuleId::Inform).office == QByteArray("白云镇"));
}

TEST_CASE("two computers of the county pass the matter on to two units: a contradiction that both units see")
{
    TwoOffices two;
    Copy second = two.county.twin();
    const bool firstFirst = GENERATE(true, false);
    two.county.idsBegin(firstFirst ? 0x10 : 0x70);
    second.idsBegin(firstFirst ? 0x70 : 0x10);
    two.county.does("transfer to=01", "2026-03-10");
    second.does("assign to=02 days=20", "2026-03-10");
    two.county.meet(second);
    const Case folded = two.county.folded();
    CHECK(dump(folded) == dump(second.folded()));
    REQUIRE(folded.tracks.size() == 2);
    CHECK(holdersOf(folded) == std::set<QByteArray>{"青石镇", "白云镇"});
    CHECK(folded.sharedWith.size() == 3);
    CHECK(two.county.has(RuleId::Assigned));
    // Each goes on in its own line; a step there is by who held it there.
    Copy town = two.county.twin("青石镇");
    checkRefusal(town.refusal("accept", "2026-03-11"), caseInConflict, "reading");
}

TEST_CASE("the county takes the transfer back while the unit signs for it: the receipt is kept and flagged")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    bothOrders(two);
    const QString entry = QString::fromLatin1(two.county.folded().file.back().id.toHex());
    two.county.does(text("void reason=误转 entry=") + entry, "2026-03-13");
    two.town.does("sign-for", "2026-03-13");
    const Case folded = two.met();
    CHECK(folded.holder == QByteArray("县信访局"));
    CHECK(folded.state == State::Registered);
    CHECK(misfits(folded) == 1);
}

TEST_CASE("the bureau tells the petitioner on one computer and passes the matter on with another")
{
    TwoOffices two;
    Copy second = two.county.twin();
    const bool firstFirst = GENERATE(true, false);
    two.county.idsBegin(firstFirst ? 0x10 : 0x70);
    second.idsBegin(firstFirst ? 0x70 : 0x10);
    two.county.does("transfer to=01", "2026-03-10");
    second.does("inform method=hand", "2026-03-10");
    two.county.meet(second);
    CHECK(two.county.folded().state == State::Transferred);
    CHECK_FALSE(two.county.clock(RuleId::Inform).met.isValid());
    CHECK(misfits(two.county.folded()) == 0);
}

TEST_CASE("the unit objects on one computer and tells the petitioner on another, in any order")
{
    TwoOffices two = TwoOffices::passedOn("2026-03-12");
    Copy second = two.town.twin();
    const bool firstFirst = GENERATE(true, false);
    two.town.idsBegin(firstFirst ? 0x10 : 0x70);
    second.idsBegin(firstFirst ? 0x70 : 0x10);
    two.town.does("object reason=不属于本镇职权", "2026-03-13");
    second.does("inform method=hand", "2026-03-13");
    second.does("sign-for", "2026-03-13");
    two.town.meet(second);
    CHECK(dump(two.town.folded()) == dump(second.folded()));
    CHECK(two.town.folded().state == State::Objected);
    CHECK(two.town.clock(RuleId::Inform).start == day("2026-03-13"));
    CHECK(misfits(two.town.folded()) == 0);
}

TEST_CASE("who does not hold a case cannot take it, give it away or send it back, whatever it writes")
{
    struct Forged
    {
        Event event;
        const char* by;
    };
    const std::vector<Forged> all{
        {Transferred{"白云镇", text("白云镇"), text("02"), false, {}}, "县信访局"}, // it has given it away
        {Transferred{"白云镇", text("白云镇"), text("02"), false, {}}, "白云镇"},
        {Assigned{"白云镇", text("白云镇"), text("02"), false, 9, {}}, "白云镇"},
        {ObjectionJudged{Verdict::Upheld, text("x")}, "青石镇"},
        {ObjectionJudged{Verdict::Rejected, text("x")}, "白云镇"},
        {SignedFor{day("2026-03-10"), text("x")}, "白云镇"},
        {Objected{text("x"), {}, {}}, "白云镇"},
        {Reported{text("x"), {}}, "白云镇"},
    };
    for (const Forged& forged : all) {
        INFO(infoOf(forged.event).tag << " by " << forged.by);
        const TwoOffices two = TwoOffices::passedOn("2026-03-12");
        Copy forger = two.county.twin(forged.by);
        forger.force(forged.event, "2026-03-13");
        const Case folded = forger.folded();
        CHECK(folded.holder == QByteArray("青石镇"));
        CHECK(folded.state == State::Transferred);
        CHECK(folded.file.back().misfit);
        CHECK_FALSE(folded.custody().signedFor.isValid());
        CHECK_FALSE(forger.has(RuleId::Assigned));
    }
}

TEST_CASE("a receipt from before the transfer, or from after it was written down, is flagged")
{
    for (const char* received : {"2026-03-11", "2026-03-14"}) {
        TwoOffices two = TwoOffices::passedOn("2026-03-12");
        two.town.force(SignedFor{day(received), {}}, "2026-03-13");
        CHECK(two.town.folded().file.back().outOfOrder);
    }
}

TEST_CASE("a transfer whose payload was erased, or that names nobody, leaves the case where it is")
{
    TwoOffices two;
    const QByteArray entry = two.county.force(Transferred{}, "2026-03-10");
    CHECK(two.county.folded().holder == QByteArray("县信访局"));
    TwoOffices other = TwoOffices::passedOn("2026-03-10");
    other.county.force(Erased{{other.county.folded().file.back().id}, text("依法"), {}}, "2026-03-11");
    CHECK(other.county.folded().holder == QByteArray("县信访局"));
    CHECK(other.county.folded().sharedWith.size() == 1);
    CHECK_FALSE(entry.isEmpty());
}

namespace {

const char* const lines[] = {"transfer to=01", "transfer to=02", "transfer to=00", "assign to=01 days=20",
    "assign to=02 days=3", "sign-for", "object reason=不属于本镇职权", "judge-objection agree=yes reason=属实",
    "judge-objection agree=no reason=属地管理", "report text=已办", "inform", "accept", "forward unit=水管站",
    "guide organ=县人社局", "refuse ground=19.3 superior=yes acceptedBy=水管站", hear, investigate, decideBoth,
    "deliver", "conclude", "classify power=own", "classify power=other powerOrgan=01", "void reason=误登",
    "note text=记事"};

Event anyEvent()
{
    const QByteArray offices[] = {"县信访局", "青石镇", "白云镇", QByteArray()};
    const QByteArray office = offices[*rc::gen::inRange<std::size_t>(0, std::size(offices))];
    switch (*rc::gen::inRange(0, 8)) {
    case 0: return Transferred{office, text("某"), {}, *rc::gen::arbitrary<bool>(), {}};
    case 1: return Assigned{office, text("某"), {}, false, *rc::gen::inRange<qint64>(-5, 100000000), {}};
    case 2: return SignedFor{day("2026-03-11"), {}};
    case 3: return Objected{};
    case 4: return ObjectionJudged{*rc::gen::arbitrary<bool>() ? Verdict::Upheld : Verdict::Rejected, {}};
    case 5: return Reported{};
    case 6: return Informed{};
    default: return Accepted{}; // layering: ok, a number
    }
}

// What one of the offices does next: by the rules, past them, or it settles what contradicts.
void act(Copy& copy, int dayNumber)
{
    const QByteArray on = Date::parse(QStringLiteral("2026-03-10")).plusDays(dayNumber).iso().toLatin1();
    if (*rc::gen::inRange(0, 10) == 0) {
        copy.force(anyEvent(), on.constData());
        return;
    }
    const Case folded = copy.folded();
    if (folded.stepsContradict() && *rc::gen::arbitrary<bool>()) {
        const QByteArray stands = folded.conflicts.back().values.front().entry.toHex();
        const auto settled = copy.decided(
            commandFrom(text("settle reason=核对 stands=") + QString::fromLatin1(stands)), day(on.constData()));
        if (settled) {
            copy.append(*settled);
        }
        return;
    }
    const char* line = lines[*rc::gen::inRange<std::size_t>(0, std::size(lines))];
    if (const auto planned = copy.decided(commandFrom(text(line)), day(on.constData())); planned) {
        copy.append(*planned);
        const FileItem done = copy.folded().file.back();
        RC_ASSERT(!done.misfit);    // what decide lets through fits,
        RC_ASSERT(!done.notHolder); // and is of who may
    }
}

} // namespace

TEST_CASE("two offices that do anything and meet at any time fold the same, without a crash")
{
    rc::prop("histories", [] {
        Copy county("县信访局", true);
        county.does(registerVisit, "2026-03-09");
        std::vector<Copy> copies{county, county.twin("青石镇"), county.twin("白云镇"), county.twin()};
        const int steps = *rc::gen::inRange(1, 40);
        for (int step = 0; step < steps; ++step) {
            Copy& one = copies[*rc::gen::inRange<std::size_t>(0, copies.size())];
            Copy& other = copies[*rc::gen::inRange<std::size_t>(0, copies.size())];
            if (*rc::gen::inRange(0, 3) == 0) {
                one.learn(other);
            } else {
                act(one, step);
            }
            (void)obligations(one.folded(), one.calendar, Explain::Yes);
        }
        Copy forwards = copies.front();
        Copy backwards = copies.back();
        for (std::size_t i = 0; i < copies.size(); ++i) {
            forwards.learn(copies[i]);
            backwards.learn(copies[copies.size() - 1 - i]);
        }
        const Case folded = forwards.folded();
        RC_ASSERT(dump(folded) == dump(backwards.folded()));
        RC_ASSERT(folded.file.size() == forwards.entries().size()); // never dropped
        RC_ASSERT(!folded.holder.isEmpty());
        for (const Track& track : folded.tracks) {
            RC_ASSERT(!track.custodies.empty());
            std::size_t placed = 0;
            for (const Custody& custody : track.custodies) {
                placed += custody.items.size();
            }
            RC_ASSERT(placed == track.items.size());
        }
        for (const FileItem& item : folded.file) {
            const Transferred* transferred = item.erased ? nullptr : std::get_if<Transferred>(&item.event);
            if (transferred && !transferred->office.isEmpty()) {
                RC_ASSERT(std::count(folded.sharedWith.begin(), folded.sharedWith.end(), transferred->office) == 1);
            }
        }
        for (const ObligationClock& clock : obligations(folded, forwards.calendar)) {
            RC_ASSERT(clock.office.isEmpty() == !isDuty(clock));
        }
    });
}

// The same entries with other ids: the order among those written side by side changes, what becomes of the case does
// not, unless contradicting steps leave several lines, of which one shows.
TEST_CASE("which id comes first decides nothing of where a case is and who has it")
{
    rc::prop("orders", [] {
        const auto play = [](char county, char town, const std::vector<std::pair<bool, const char*>>& script) {
            TwoOffices two = TwoOffices::objected("2026-03-12");
            two.county.idsBegin(county);
            two.town.idsBegin(town);
            std::vector<bool> done;
            for (const auto& [byCounty, line] : script) {
                Copy& copy = byCounty ? two.county : two.town;
                const auto planned = copy.decided(commandFrom(text(line)), day("2026-03-13"));
                if (planned) {
                    copy.append(*planned);
                }
                done.push_back(planned.has_value());
            }
            two.county.meet(two.town);
            return std::pair(two.county.folded(), done);
        };
        std::vector<std::pair<bool, const char*>> script;
        const int steps = *rc::gen::inRange(1, 9);
        for (int i = 0; i < steps; ++i) {
            script.emplace_back(
                *rc::gen::arbitrary<bool>(), lines[*rc::gen::inRange<std::size_t>(0, std::size(lines))]);
        }
        QStringList told;
        for (const auto& [byCounty, line] : script) {
            told << (byCounty ? text("county: ") : text("town: ")) + text(line);
        }
        RC_LOG() << told.join(u'\n').toStdString();
        const auto [one, doneThere] = play(0x10, 0x70, script);
        const auto [other, doneHere] = play(0x70, 0x10, script);
        RC_ASSERT(doneThere == doneHere);
        RC_ASSERT(one.tracks.size() == other.tracks.size());
        RC_ASSERT(holdersOf(one) == holdersOf(other));
        std::multiset<State> states;
        std::multiset<State> otherStates;
        for (std::size_t i = 0; i < one.tracks.size(); ++i) {
            states.insert(one.tracks[i].state);
            otherStates.insert(other.tracks[i].state);
        }
        RC_ASSERT(states == otherStates);
    });
}

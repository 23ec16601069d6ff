#include "core/base/fieldcodec.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <rapidcheck/catch.h>

#include <ctime>

using namespace xf;
using namespace xf::test;

namespace {

// What a clerk may type: {e} an entry of the case, {d} a day, {n} a small number.
constexpr const char* typed[] = {
    "classify category=appeal power=own ways=petition",
    "classify category=suggestion",
    "classify power=lower powerOrgan=水管站",
    "classify power=own ways=petition ways=judicial",
    "inform",
    "inform petitioners={n} method=post",
    "accept",
    "accept method=post posted={d}",
    "forward unit=水管站",
    "guide organ=县人社局",
    "refuse ground=19.3 superior=yes acceptedBy=水管站",
    "hear text=听取",
    "hear text=听取",
    "investigate text=查明",
    "investigate text=查明",
    "extend days={n}0 approver=王镇长 reason=鉴定",
    "decide text=意见 basis=条例 reviewOrgan=县政府 outcomes.1.outcome=support outcomes.2.outcome=deny",
    "decide text=意见 basis=条例 reviewOrgan=县政府 outcomes.1.outcome=support outcomes.2.outcome=deny",
    "deliver",
    "deliver petitioners={n} received={d}",
    "deliver paper=notice received={d}",
    "deliver paper=extension",
    "conclude",
    "note text=记",
    "void reason=误登",
    "void reason=错 entry={e}",
    "void reason=错 entry={e}",
    "correct reason=错 on={d} entry={e}",
    "correct reason=错 notice.received={d} entry={e}",
    "correct reason=错 text=改 entry={e}",
    "amend reason=改 place=村{n}",
    "amend reason=改 received={d}",
    "amend reason=改 petitioners.{n}.name=人{n}",
    "amend reason=改 petitioners.{n}.role=representative",
    "amend reason=改 demands.{n}.text=求{n}",
    "amend reason=改 remove=petitioners.{n}",
    "amend reason=改 remove=demands.{n}",
    "settle reason=核实 stands={e}",
};

// What closes a case comes seldom, so that most lives are long.
QString anyTemplate()
{
    static const std::vector<const char*> all(std::begin(typed), std::end(typed));
    const auto closes = [](const QByteArray& line) {
        return line.startsWith("void reason=误登") || line.startsWith("forward") || line.startsWith("guide") ||
               line.startsWith("refuse");
    };
    const char* line = *rc::gen::elementOf(all);
    const bool again = closes(line) && *rc::gen::inRange(0, 6) > 0;
    return text(again ? *rc::gen::elementOf(all) : line);
}

QString anyLine(const Copy& copy)
{
    QString line = anyTemplate();
    const std::vector<FileItem> file = copy.folded().file;
    const auto& item = file[*rc::gen::inRange<std::size_t>(0, file.size())];
    line.replace(text("{e}"), QString::fromLatin1(item.id.toHex()));
    line.replace(text("{n}"), QString::number(*rc::gen::inRange(1, 4)));
    return line.replace(text("{d}"), day("2026-03-09").plusDays(*rc::gen::inRange(-3, 90)).iso());
}

// Types something on some day; most of it is refused, as it should be. True when it was done.
bool tryAnything(Copy& copy)
{
    const Date on = day("2026-03-09").plusDays(*rc::gen::inRange(-2, 100));
    const Result<std::vector<Planned>> planned = copy.decided(commandFrom(anyLine(copy)), on);
    if (planned) {
        copy.append(*planned);
    }
    return planned.has_value();
}

bool anyFlag(const Case& folded)
{
    return std::any_of(folded.file.begin(), folded.file.end(),
        [](const FileItem& item) { return item.misfit || item.outOfOrder || item.notHolder; });
}

void checkWhole(const Copy& copy)
{
    const Case folded = copy.folded();
    RC_ASSERT(folded.file.size() == copy.entries().size());
    RC_ASSERT(!folded.tracks.empty());
    RC_ASSERT(folded.state == folded.tracks.front().state);
    RC_ASSERT(folded.stepsContradict() == std::any_of(folded.conflicts.begin(), folded.conflicts.end(),
                                              [](const Conflict& c) { return c.key.isEmpty(); }));
    for (const Conflict& conflict : folded.conflicts) {
        RC_ASSERT(conflict.values.size() > 1U);
    }
    (void)obligations(folded, copy.calendar, Explain::Yes);
    (void)copy.asOf("2026-04-01");
}

// Any payload of any event, also one that no command makes.
Event anyEvent(const Copy& copy)
{
    const std::span<const EventInfo> table = eventTable();
    const std::vector<FileItem> file = copy.folded().file;
    const QByteArray some = file[*rc::gen::inRange<std::size_t>(0, file.size())].id;
    switch (*rc::gen::inRange(0, 7)) {
    case 0: return Voided{some, text("伪")};
    case 1:
        return Corrected{
            some, text("伪"), day("2026-05-01"), {{{1}, qint64(7)}, {{4, 2}, qint64(1) << 60}, {{6, 2}, text("x")}}};
    case 2: return Settled{{}, {some}, {file.front().id}, text("伪")};
    case 3: return Settled{text("c/") + QString::fromLatin1(some.toHex()), {some}, {}, text("伪")};
    case 4: return Erased{{some}, text("伪"), {}};
    case 5: {
        Amended amended;
        const ElementId element = *rc::gen::element(petitionerElement(some, 1), demandElement(some, 9), ElementId("x"));
        const qint64 field = *rc::gen::element<qint64>(0, 1, 2, 7, -1, qint64(1) << 60);
        amended.edits.push_back(
            {element, field, *rc::gen::element<ScalarValue>(NullValue(), text("伪"), qint64(-1), true)});
        amended.removed.push_back({element, text("伪")});
        return amended;
    }
    default: break;
    }
    Event event;
    table[*rc::gen::inRange<std::size_t>(0, table.size())].emplace(event);
    return event;
}

} // namespace

TEST_CASE("no entries, or a first entry that registers nothing, is no case")
{
    CHECK_FALSE(fold(CaseHistory()).has_value());
    Copy copy;
    copy.force(Noted{text("记")}, "2026-03-09");
    CHECK_FALSE(fold(copy.history()).has_value());
}

TEST_CASE("in one hand, whatever is typed: what is done fits, and what is refused leaves nothing behind")
{
    rc::prop("linear", [] {
        Copy copy;
        copy.does(registerVisit, "2026-03-09");
        for (int i = 0; i < 40; ++i) {
            const std::size_t before = copy.entries().size();
            const bool done = tryAnything(copy);
            RC_ASSERT((copy.entries().size() > before) == done);
            const Case folded = copy.folded();
            RC_ASSERT(folded.conflicts.empty());
            RC_ASSERT(folded.tracks.size() == 1U);
            if (anyFlag(folded)) {
                RC_LOG() << dump(folded).toStdString();
            }
            RC_ASSERT(!anyFlag(folded));
        }
        checkWhole(copy);
    });
}

TEST_CASE("in several hands that part and meet: every copy folds to the same, and no entry is lost")
{
    rc::prop("copies", [] {
        std::vector<Copy> copies(1);
        copies[0].does(registerVisit, "2026-03-09");
        copies.push_back(copies[0].twin());
        copies.push_back(copies[0].twin().twin("县信访局"));
        for (int i = 0; i < 30; ++i) {
            Copy& copy = copies[*rc::gen::inRange<std::size_t>(0, copies.size())];
            if (*rc::gen::inRange(0, 6) == 0) {
                copy.learn(copies[*rc::gen::inRange<std::size_t>(0, copies.size())]);
            } else {
                (void)tryAnything(copy);
            }
            checkWhole(copy);
        }
        Copy forward = copies[0];
        forward.learn(copies[1]);
        forward.learn(copies[2]);
        Copy backward = copies[2];
        backward.learn(copies[1]);
        backward.learn(copies[0]);
        checkWhole(forward);
        RC_ASSERT(dump(forward.folded()) == dump(backward.folded()));
        std::vector<const Copy::Entry*> anyOrder;
        for (const auto& [id, entry] : forward.entries()) {
            anyOrder.insert(
                anyOrder.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ptrdiff_t(anyOrder.size()) + 1), &entry);
        }
        RC_ASSERT(dump(*fold(historyOf(anyOrder))) == dump(forward.folded()));
    });
}

TEST_CASE("whatever a forger or a newer program writes, the fold stands and loses nothing")
{
    rc::prop("forged", [] {
        std::vector<Copy> copies(1);
        copies[0].does(registerVisit, "2026-03-09");
        copies.push_back(copies[0].twin());
        for (int i = 0; i < 20; ++i) {
            Copy& copy = copies[*rc::gen::inRange<std::size_t>(0, 2)];
            switch (*rc::gen::inRange(0, 5)) {
            case 0: copies[0].meet(copies[1]); break;
            case 1: copy.force(anyEvent(copy), "2026-03-20"); break;
            case 2: {
                Recorded unknown;
                unknown.on = Date::fromDays(*rc::gen::inRange(-20000, 300000));
                unknown.tag = text("case.from-the-future");
                unknown.critical = *rc::gen::arbitrary<bool>();
                copy.force(unknown);
                break;
            }
            default: (void)tryAnything(copy); break;
            }
            checkWhole(copy);
        }
        copies[0].meet(copies[1]);
        RC_ASSERT(dump(copies[0].folded()) == dump(copies[1].folded()));
        checkWhole(copies[0]);
    });
}

TEST_CASE("a second registration in one case is kept, flagged, and changes nothing")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const Case before = copy.folded();
    Registered second = std::get<Registered>(before.file.front().event);
    second.matter.subject = text("伪造");
    second.number = text("X");
    copy.force(second, "2026-03-10");
    const Case after = copy.folded();
    CHECK(after.matter.subject == before.matter.subject);
    CHECK(after.number == before.number);
    CHECK(after.petitioners.size() == before.petitioners.size());
    CHECK(after.file.back().misfit);
    CHECK(after.state == State::Accepted);
}

TEST_CASE("what is erased is not read, here and where its bytes are still there")
{
    Copy copy = visitAt(State::Delivered, "2026-03-09");
    const QString amendment = copy.does("amend reason=补 petitioners.1.phone=139 place=村", "2026-03-10");
    Copy holder = copy.twin();
    const std::vector<QByteArray> targets{QByteArray::fromHex(amendment.toLatin1()), copy.folded().id};
    copy.force(Erased{targets, text("依法"), text("县")}, "2026-04-01");
    const Case folded = copy.folded();
    CHECK(folded.petitioners.empty());
    CHECK(folded.matter.place.isEmpty());
    CHECK(folded.number.isEmpty());
    CHECK(folded.file.front().erased);
    CHECK(folded.state == State::Delivered); // the steps are still there
    CHECK(folded.file.size() == copy.entries().size());
    (void)obligations(folded, copy.calendar, Explain::Yes);
    const QString bare = dump(folded);

    // A holder that has dropped the payloads folds the same.
    CaseHistory dropped = copy.history();
    for (Recorded& entry : dropped.entries) {
        if (std::find(targets.begin(), targets.end(), entry.id) != targets.end()) {
            entry.erased = true;
            infoOf(entry.event).emplace(entry.event);
        }
    }
    CHECK(dump(*fold(dropped)) == bare);
    checkRefusal(copy.refusal(text("correct reason=复原 text=x entry=") + amendment, "2026-04-02"), entryUnknown, "");
}

TEST_CASE("an erasure is never erased, and an erased extension extends nothing")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const QString extension = copy.does("extend days=30 approver=王镇长 reason=鉴定", "2026-03-10");
    const QByteArray erasure =
        copy.force(Erased{{QByteArray::fromHex(extension.toLatin1())}, text("依法"), {}}, "2026-03-11");
    copy.force(Erased{{erasure}, text("掩盖"), {}}, "2026-03-12");
    CHECK_FALSE(copy.folded().file[3].erased);
    CHECK(copy.clock(RuleId::Handle).due == day("2026-05-08"));
    CHECK(copy.clock(RuleId::Handle).start == day("2026-03-09"));
}

TEST_CASE("an unknown entry is kept in its place and takes nothing along")
{
    Copy copy = visitAt(State::Registered, "2026-03-09");
    Recorded unknown;
    unknown.on = day("2026-03-10");
    unknown.tag = text("case.from-the-future");
    copy.force(unknown);
    copy.does("accept", "2026-03-11");
    const Case folded = copy.folded();
    CHECK(folded.state == State::Accepted);
    CHECK(folded.file[1].event.index() == 0);
    CHECK(folded.file[1].step == Step::None);
    CHECK_FALSE(folded.closedToSteps);
}

TEST_CASE("values of the wrong kind in an edit or a correction leave the field as it was")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    Amended forged;
    forged.edits.push_back({{}, 1, ScalarValue(qint64(7))});       // a channel that is a number
    forged.edits.push_back({{}, 2, ScalarValue(qint64(1) << 60)}); // a day beyond all days
    forged.edits.push_back({{}, 99, ScalarValue(text("新栏目"))}); // a field of a newer program
    forged.edits.push_back({ElementId("nobody"), 1, ScalarValue(text("x"))});
    copy.force(forged, "2026-03-10");
    Corrected correction;
    correction.target = copy.folded().file[1].id;
    correction.changes.push_back({{1, 2}, ScalarValue(text("昨天"))});
    correction.changes.push_back({{}, ScalarValue(text("x"))});
    correction.changes.push_back({{1, 2, 3}, ScalarValue(text("x"))});
    correction.changes.push_back({{qint64(1) << 40}, ScalarValue(text("x"))});
    copy.force(correction, "2026-03-10");
    const Case folded = copy.folded();
    CHECK(folded.matter.channel == Channel::Visit);
    CHECK(folded.matter.received == day("2026-03-09"));
    CHECK(copy.clock(RuleId::Inform).met == day("2026-03-09"));
}

TEST_CASE("a thousand entries fold in milliseconds, in one hand and in two")
{
    const bool parted = GENERATE(false, true);
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    CaseHistory history = copy.history();
    std::vector<std::vector<std::size_t>> parents{{}, {0}};
    for (std::size_t i = 2; i < 1000; ++i) {
        Recorded recorded = history.entries[1];
        recorded.id = QByteArray(32, '\0');
        recorded.id.replace(0, 4, QByteArray::number(qulonglong(1000 + i)));
        Amended amended;
        amended.reason = text("改");
        amended.edits.push_back({{}, 5, ScalarValue(QStringLiteral("第%1稿").arg(i))});
        amended.edits.push_back({petitionerElement(history.entries[0].id, 1), 4, ScalarValue(QString::number(i))});
        const Event events[] = {amended, Heard{{}, {}, {}, text("听")}, Noted{text("记")}, amended};
        recorded.event = events[i % 4];
        recorded.tag = QString::fromLatin1(infoOf(recorded.event).tag);
        history.entries.push_back(recorded);
        parents.push_back({parted && i > 2 ? i - 2 : i - 1});
    }
    history.causality = Causality(parents);
    CHECK(history.causality.isChain() == !parted);
    const std::clock_t before = std::clock(); // processor time: others may be at work on this machine
    const std::optional<Case> folded = fold(history);
    (void)obligations(*folded, copy.calendar, Explain::Yes);
    const qint64 spent = qint64(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    CHECK(folded->file.size() == 1000);
    CHECK(folded->conflicts.empty() == !parted);
    INFO(spent << " ms");
    CHECK(spent < 2000); // far above what it takes, for slow machines and sanitizers; quadratic blow-up is seconds
}

#include "core/store/workspace.h"
#include "tests/support/deskfixture.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace xf;
using namespace xf::test;

// Two copies of one file that were both written to, and meet again. The copies are one office's, so both hold the case.
namespace {

struct Pair
{
    Desk desk;
    QByteArray stream;
    std::unique_ptr<Workspace> left;
    std::unique_ptr<Workspace> right;

    Pair()
    {
        left = desk.create();
        stream = execute(*left, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09").stream;
        left.reset();
        REQUIRE(QFile::copy(desk.options().path, desk.options(QStringLiteral("右.xfd")).path));
        left = desk.open();
        right = desk.open(QStringLiteral("右.xfd"));
    }

    void unite()
    {
        const auto fromLeft = left->allEntries();
        const auto fromRight = right->allEntries();
        REQUIRE(fromLeft);
        REQUIRE(fromRight);
        REQUIRE(left->takeIn(*fromRight));
        REQUIRE(right->takeIn(*fromLeft));
    }
};

AmendCase amend(const char* change)
{
    AmendCase command;
    command.reason = QStringLiteral("核对");
    command.changes.push_back(QString::fromUtf8(change));
    return command;
}

RefuseCase refuse()
{
    RefuseCase command;
    command.facts.ground = Ground::WithSuperior;
    command.facts.superior = true;
    command.facts.acceptedBy = QStringLiteral("上湾村委员会");
    command.facts.reason = QStringLiteral("同一事项");
    return command;
}

// Everything visible of every case, as text.
QString dump(Workspace& workspace, const QByteArray& stream)
{
    const Case made = folded(workspace, stream);
    QStringList lines{wordKey(made.state), made.matter.subject, made.matter.place};
    for (const auto& petitioner : made.petitioners) {
        lines << petitioner.value.name + petitioner.value.phone + (petitioner.removed ? u'-' : u'+');
    }
    for (const Conflict& conflict : made.conflicts) {
        lines << conflict.key + conflict.label;
        for (const ConflictValue& value : conflict.values) {
            lines << QString::fromLatin1(value.entry.toHex()) + value.shown;
        }
    }
    for (const FileItem& item : made.file) {
        lines << QString::fromLatin1(item.id.toHex()) + item.on.iso() + QString::number(item.misfit) +
                     QString::number(item.voided) + QString::number(item.fallen);
    }
    for (const ObligationClock& clock : obligations(made, calendar())) {
        lines << ruleWord(clock.rule) + clock.due.iso() + clock.met.iso();
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("concurrent edits of one field show both values until someone settles them")
{
    Pair pair;
    execute(*pair.left, pair.stream, amend("place=上湾村"), "2026-03-10");
    execute(*pair.right, pair.stream, amend("place=下湾村"), "2026-03-10");
    pair.unite();
    REQUIRE(dump(*pair.left, pair.stream) == dump(*pair.right, pair.stream));
    Case made = folded(*pair.left, pair.stream);
    REQUIRE(made.conflicts.size() == 1);
    REQUIRE(made.conflicts.front().values.size() == 2);
    CHECK(made.conflicts.front().values.back().shown == made.matter.place);

    // A note settles nothing.
    execute(*pair.left, pair.stream, AddNote{QStringLiteral("来电询问")}, "2026-03-11");
    CHECK(folded(*pair.left, pair.stream).conflicts.size() == 1);

    SettleConflict settle;
    settle.stands = QString::fromLatin1(made.conflicts.front().values.front().entry.toHex().left(12));
    settle.reason = QStringLiteral("现场核实");
    execute(*pair.left, pair.stream, settle, "2026-03-11");
    pair.unite();
    REQUIRE(dump(*pair.left, pair.stream) == dump(*pair.right, pair.stream));
    made = folded(*pair.right, pair.stream);
    CHECK(made.conflicts.empty());
    CHECK(made.matter.place == folded(*pair.left, pair.stream).matter.place);
    CHECK(pair.left->verify()->good());
    CHECK(pair.right->verify()->good());
}

TEST_CASE("contradicting steps are flagged, both clocks run, and one is settled on")
{
    Pair pair;
    execute(*pair.left, pair.stream, AcceptCase{}, "2026-03-10");
    execute(*pair.right, pair.stream, refuse(), "2026-03-10");
    pair.unite();
    REQUIRE(dump(*pair.left, pair.stream) == dump(*pair.right, pair.stream));
    const Case made = folded(*pair.left, pair.stream);
    REQUIRE(made.stepsContradict());
    CHECK(std::any_of(made.file.begin(), made.file.end(), [](const FileItem& item) { return item.misfit; }));
    const std::vector<ObligationClock> clocks = obligations(made, calendar());
    CHECK(std::any_of(clocks.begin(), clocks.end(), [](const ObligationClock& c) { return c.rule == RuleId::Handle; }));
    CHECK(refusal(*pair.left, pair.stream, HearPetitioner{QStringLiteral("说"), {}, {}, {}}, "2026-03-11") ==
          QStringLiteral("case.in-conflict"));

    SettleConflict settle;
    settle.reason = QStringLiteral("确属本机关职权");
    for (const FileItem& item : made.file) {
        if (item.step == Step::Accept) {
            settle.stands = QString::fromLatin1(item.id.toHex());
        }
    }
    execute(*pair.right, pair.stream, settle, "2026-03-12");
    pair.unite();
    CHECK(dump(*pair.left, pair.stream) == dump(*pair.right, pair.stream));
    CHECK(folded(*pair.left, pair.stream).state == State::Accepted);
    CHECK_FALSE(folded(*pair.left, pair.stream).stepsContradict());
}

TEST_CASE("entries taken in twice, late and in any order give the same file")
{
    Pair pair;
    execute(*pair.left, pair.stream, amend("place=上湾村"), "2026-03-10");
    execute(*pair.left, pair.stream, AcceptCase{}, "2026-03-11");
    execute(*pair.right, pair.stream, amend("subject=排水沟"), "2026-03-10");
    execute(*pair.right, pair.stream, AddNote{QStringLiteral("记事")}, "2026-03-12");
    std::vector<Entry> all = *pair.left->allEntries();
    const std::vector<Entry> others = *pair.right->allEntries();
    all.insert(all.end(), others.begin(), others.end());
    pair.unite();
    const QString expected = dump(*pair.left, pair.stream);
    REQUIRE(dump(*pair.right, pair.stream) == expected);

    const quint32 seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        Desk fresh("2026-06-30", quint32(round + 10));
        const auto reader = fresh.create();
        int waited = 0;
        for (const Entry& entry : all) { // one at a time: parents come late
            const Result<TakeInReport> report = reader->takeIn({entry});
            REQUIRE(report);
            REQUIRE(report->refused.empty());
            waited += report->waiting;
        }
        const Result<TakeInReport> again = reader->takeIn(all);
        REQUIRE(again);
        CHECK(again->fresh == 0);
        CHECK(again->waiting == 0);
        CHECK(dump(*reader, pair.stream) == expected);
        CHECK(reader->verify()->good());
    }
}

TEST_CASE("an entry whose lamport lies is refused and the rest goes in")
{
    Pair pair;
    execute(*pair.left, pair.stream, AcceptCase{}, "2026-03-11");
    std::vector<Entry> entries = *pair.left->allEntries();
    const Entry& last = *std::max_element(entries.begin(), entries.end(),
        [](const Entry& a, const Entry& b) { return a.envelope.lamport < b.envelope.lamport; });
    Envelope forged = last.envelope;
    forged.lamport += 5;
    const Result<Entry> liar = makeEntry(forged, *last.payload, last.salt);
    REQUIRE(liar);
    entries.push_back(*liar);
    const Result<TakeInReport> report = pair.right->takeIn(entries);
    REQUIRE(report);
    REQUIRE(report->refused.size() == 1);
    CHECK(report->refused.front().first == liar->id);
    CHECK(report->refused.front().second.is(entryWrongLamport));
    CHECK(folded(*pair.right, pair.stream).state == State::Accepted);
}

TEST_CASE("an unknown tag is kept and passed on, an unknown critical one closes the case to steps")
{
    Pair pair;
    const auto foreign = [&](const char* tag, bool critical) {
        const std::vector<Entry> entries = *pair.left->allEntries();
        std::vector<Entry> stream;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(stream),
            [&](const Entry& entry) { return entry.streamId() == pair.stream; });
        const Result<Stream> ordered = orderStream(stream);
        REQUIRE(ordered);
        Envelope envelope = ordered->entries.back().envelope;
        envelope.stream = pair.stream;
        envelope.seen = ordered->heads;
        envelope.lamport = ordered->lamport + 1;
        envelope.tag = QString::fromLatin1(tag);
        envelope.version = 3;
        envelope.critical = critical;
        envelope.seq += 100;
        envelope.kind.clear();
        return *makeEntry(envelope, QByteArray("\xa1\x01\x05", 3), QByteArray(16, 'x'));
    };
    const Entry harmless = foreign("case.weathered", false);
    REQUIRE(pair.left->takeIn({harmless}));
    CHECK(folded(*pair.left, pair.stream).file.size() == 2);
    execute(*pair.left, pair.stream, AcceptCase{}, "2026-03-11");
    const Entry grave = foreign("case.sealed", true);
    REQUIRE(pair.left->takeIn({grave}));
    CHECK(refusal(*pair.left, pair.stream, HearPetitioner{QStringLiteral("说"), {}, {}, {}}, "2026-03-12") ==
          QStringLiteral("case.closed-to-steps"));
    CHECK(refusal(*pair.left, pair.stream, AddNote{QStringLiteral("记事")}, "2026-03-12") == QStringLiteral("done"));
    const std::vector<Entry> all = *pair.left->allEntries();
    CHECK(std::count_if(
              all.begin(), all.end(), [&](const Entry& e) { return e.id == harmless.id || e.id == grave.id; }) == 2);
    CHECK(pair.left->verify()->bad.empty());
}

TEST_CASE("what another office recorded with a clock that runs ahead does not stop this one")
{
    Pair pair;
    Desk ahead("2026-06-30", 7);
    ahead.clock.setToday(day("2088-01-01"));
    const auto other = ahead.create();
    REQUIRE(pair.left->takeIn(*other->allEntries()));
    pair.left.reset();
    pair.left = pair.desk.open();
    CHECK(pair.left->notices().empty());
    CHECK(refusal(*pair.left, pair.stream, AcceptCase{}, "2026-03-11") == QStringLiteral("done"));
}

TEST_CASE("a long line of entries that all wait goes in at once when the missing one comes")
{
    Pair pair;
    execute(*pair.left, pair.stream, AcceptCase{}, "2026-03-10");
    for (int i = 0; i < 30; ++i) {
        execute(*pair.left, pair.stream, AddNote{QStringLiteral("记事%1").arg(i)}, "2026-03-11");
    }
    const std::vector<Entry> all = *pair.left->allEntries();
    std::vector<Entry> news;
    for (const Entry& entry : all) {
        if (entry.streamId() == pair.stream && entry.envelope.lamport > 1) {
            news.push_back(entry);
        }
    }
    REQUIRE(news.size() == 31);
    std::sort(news.begin(), news.end(), beforeInFold);
    const Result<TakeInReport> early = pair.right->takeIn({news.begin() + 1, news.end()});
    REQUIRE(early);
    CHECK(early->waiting == 30);
    const Result<TakeInReport> late = pair.right->takeIn({news.front()});
    REQUIRE(late);
    CHECK(late->fresh == 31);
    CHECK(late->waiting == 0);
    CHECK(late->streams == std::vector<QByteArray>{pair.stream});
    CHECK(pair.right->verify()->good());
}

#include "core/base/fieldcodec.h"
#include "core/registry/unit.h"
#include "tests/store/handofffixture.h"

using namespace xf;
using namespace xf::test;

// Partners, the tree of offices, who may see what, and what waits for whom.
namespace {

// A stream of limited sight, as an accusation will be one.
QByteArray sightedStream(Node& at)
{
    const Entry entry = sightedEntry(at.office(), at.node(), {});
    const Result<TakeInReport> taken = at.file->takeIn({entry});
    REQUIRE(taken);
    REQUIRE(taken->fresh == 1);
    return entry.id;
}

// What somebody writes into a registry stream of its own.
Entry claim(const QByteArray& by, const UnitEnrolled& unit, char salt)
{
    Envelope envelope;
    envelope.lamport = 1;
    envelope.office = by;
    envelope.node = QByteArray(16, salt);
    envelope.incarnation = QByteArray(16, salt);
    envelope.seq = 1;
    envelope.on = day("2026-03-09");
    envelope.tag = QString::fromLatin1(UnitEnrolled::tag);
    envelope.version = UnitEnrolled::version;
    envelope.kind = QStringLiteral("registry");
    const Result<Entry> entry = makeEntry(envelope, encode(unit), QByteArray(16, salt));
    REQUIRE(entry);
    return *entry;
}

bool isShared(Node& at, const QByteArray& stream, const QByteArray& office)
{
    const auto holders = at.file->handoff().holders(stream);
    REQUIRE(holders);
    return std::find(holders->begin(), holders->end(), office) != holders->end();
}

} // namespace

TEST_CASE("keys are made once, and another passphrase seals them again")
{
    Node node("柳溪镇人民政府", "990101102", OfficeKind::Unit, 3);
    Handoff handoff = node.file->handoff();
    CHECK(handoff.setOwnKeys({"other", node.keys(), 2}).error().is(handoffHasKeys));
    REQUIRE(handoff.replaceKeyFrame("sealed anew"));
    CHECK((*handoff.ownKeys())->frame == "sealed anew");
    CHECK((*handoff.ownKeys())->keys == node.keys());
}

TEST_CASE("an enrolment makes the partner, its office known and the tree")
{
    Pair pair;
    Handoff county = pair.county.file->handoff();
    const auto partners = county.partners();
    REQUIRE(partners);
    REQUIRE(partners->size() == 1);
    CHECK(partners->front().name == QStringLiteral("柳溪镇人民政府"));
    CHECK(partners->front().relation == Relation::Subordinate);
    CHECK(county.findPartner(QStringLiteral("990101102"))->node == pair.township.node());
    CHECK(county.findPartner(QStringLiteral("990101102-A"))->node == pair.township.node());
    CHECK(county.findPartner(QStringLiteral("1")).error().is(handoffUnknownPartner));
    CHECK((*county.unitByCode(QStringLiteral("990101102")))->superior == pair.county.office());
    settleDown(pair.county, pair.township);
    const auto known = pair.township.file->handoff().unitByCode(QStringLiteral("990101"));
    REQUIRE(known);
    CHECK((*known)->office == pair.county.office());
    CHECK((*known)->superior.isEmpty());
    const auto nodes = pair.township.file->handoff().nodesOf(pair.county.office());
    REQUIRE(nodes);
    REQUIRE(nodes->size() == 1);
    CHECK(nodes->front().keys == pair.county.keys());
    CHECK(pair.county.sound());
    CHECK(pair.township.sound());
}

TEST_CASE("enrolling again is no new enrolment, and other keys are refused")
{
    Pair pair;
    const std::size_t before = pair.county.ids().size();
    Enrolment again = enrolmentOf(pair.township, Relation::Subordinate, false);
    REQUIRE(pair.county.file->handoff().enrol(again));
    CHECK(pair.county.ids().size() == before);
    again.keys.sign[0] = char(again.keys.sign[0] + 1);
    CHECK(pair.county.file->handoff().enrol(again).error().is(handoffEnrolledAlready));
    Node other("白河县信访局", "990202", OfficeKind::Bureau, 14);
    CHECK(pair.township.file->handoff()
              .enrol(enrolmentOf(other, Relation::Superior, true))
              .error()
              .is(handoffEnrolledAlready)); // a second superior
    CHECK(pair.county.file->handoff()
              .enrol(enrolmentOf(pair.county, Relation::Subordinate, false))
              .error()
              .is(handoffEnrolSelf));
    again = enrolmentOf(other, Relation::Subordinate, false);
    again.fingerprint.clear();
    CHECK(pair.county.file->handoff().enrol(again).error().is(handoffBadEnrolment));
    again = enrolmentOf(other, Relation::Subordinate, false);
    again.registry = *pair.township.file->allEntries();
    pair.township.registers("张三", "修路");
    again.registry = *pair.township.file->allEntries();
    CHECK(pair.county.file->handoff().enrol(again).error().is(handoffBadEnrolment)); // a case is no registry
    CHECK(pair.county.file->handoff().partners()->size() == 1);
}

TEST_CASE("a file with partners is not for a program that knows none")
{
    Pair pair;
    Result<Connection> connection = Connection::open(pair.county.path(), Connection::Access::Read, 1000);
    REQUIRE(connection);
    const auto needed = connection->readOne("SELECT value FROM local_setting WHERE key = 'min_compatible'", {},
        [](const Row& row) { return row.integer(0); });
    REQUIRE(needed);
    CHECK(**needed == 3);
}

TEST_CASE("what a township writes waits for the county, and not the other way round")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    const QByteArray own = pair.township.registers("张三", "修路");
    const QByteArray countys = pair.county.registers("李四", "修桥");
    CHECK(pair.township.pending(pair.county).entries == qint64(pair.township.idsOf(own).size()));
    CHECK(pair.county.pending(pair.township).entries == 0);
    CHECK(isShared(pair.township, own, pair.county.office()));
    CHECK_FALSE(isShared(pair.county, countys, pair.township.office()));
    const ImportReport report = handOver(pair.township, pair.county);
    CHECK(report.fresh == qint64(pair.township.idsOf(own).size()));
    REQUIRE(report.cases.size() == 1);
    CHECK(report.cases.front().fresh);
    CHECK(report.cases.front().number == folded(*pair.township.file, own).number);
    CHECK(pair.county.pending(pair.township).entries == 0); // it brought them itself
    CHECK(pair.township.pending(pair.county).entries > 0);  // not receipted yet
    handOver(pair.county, pair.township);
    CHECK(pair.township.pending(pair.county).entries == 0);
}

TEST_CASE("the numbers of other offices do not push ours up")
{
    Pair pair;
    for (int i = 0; i < 3; ++i) {
        pair.township.registers("张三", "修路");
    }
    settleDown(pair.township, pair.county);
    const QByteArray own = pair.county.registers("李四", "修桥");
    CHECK(folded(*pair.county.file, own).number == QStringLiteral("990101-2026-A-1"));
    const QByteArray next = pair.township.registers("王五", "修渠");
    CHECK(folded(*pair.township.file, next).number == QStringLiteral("990101102-2026-A-4"));
}

TEST_CASE("a case that names an office goes to it whole, with what others wrote before")
{
    Pair pair;
    Node second("上湾镇人民政府", "990101103", OfficeKind::Unit, 13);
    enrol(pair.county, second);
    const QByteArray stream = pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    settleDown(pair.county, second);
    CHECK(second.idsOf(stream).empty());
    pair.county.namesIn(stream, second);
    CHECK(pair.county.pending(second).entries == qint64(pair.county.idsOf(stream).size()));
    settleDown(pair.county, second);
    CHECK(second.idsOf(stream) == pair.county.idsOf(stream));
    // And back: what the second township adds reaches the first by way of the county.
    second.notes(stream, QStringLiteral("已现场查看"));
    settleDown(second, pair.county);
    settleDown(pair.county, pair.township);
    CHECK(pair.township.idsOf(stream) == second.idsOf(stream));
    CHECK(second.sound());
    CHECK(pair.county.sound());
}

TEST_CASE("limited sight leaves for nobody until a person names the receiver")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    const QByteArray accusation = sightedStream(pair.township);
    CHECK(pair.township.pending(pair.county).entries == 0);
    const Parcel parcel = pack(pair.township, pair.county);
    CHECK(parcel.entries.empty());
    CHECK_FALSE(isShared(pair.township, accusation, pair.county.office()));

    REQUIRE(pair.township.file->handoff().release(accusation, pair.county.office()));
    CHECK(pair.township.pending(pair.county).entries == 1);
    CHECK(isShared(pair.township, accusation, pair.county.office()));
    receive(pair.county, pack(pair.township, pair.county));
    CHECK(pair.county.idsOf(accusation).size() == 1);
    // The receiver passes it on to nobody by itself, not even back.
    pair.county.notes(accusation, QStringLiteral("已阅"));
    CHECK(pair.county.pending(pair.township).entries == 0);
    CHECK(pair.township.file->handoff()
              .release(QByteArray(32, 'q'), pair.county.office())
              .error()
              .is(handoffStreamUnknown));
    CHECK(pair.township.sound());
    CHECK(pair.county.sound());
}

TEST_CASE("a township cannot make itself the superior of another or of the county")
{
    Pair pair;
    Node second("上湾镇人民政府", "990101103", OfficeKind::Unit, 13);
    enrol(pair.county, second);
    const UnitEnrolled overSecond{second.office(), second.node(), QStringLiteral("A"), QByteArray(64, 'e'),
        QByteArray(64, 'e'), day("2026-01-01")};
    const UnitEnrolled overCounty{pair.county.office(), pair.county.node(), QStringLiteral("A"), QByteArray(64, 'e'),
        QByteArray(64, 'e'), day("2026-01-01")};
    const std::vector<Entry> claims = {
        claim(pair.township.office(), overSecond, 'a'), claim(pair.township.office(), overCounty, 'b')};
    REQUIRE(pair.county.file->takeIn(claims)->fresh == 2);
    REQUIRE(second.file->takeIn(claims)->fresh == 2);
    settleDown(pair.county, second);
    const QByteArray stream = second.registers("张三", "修路");
    settleDown(pair.county, second);
    CHECK(pair.county.idsOf(stream) == second.idsOf(stream));
    CHECK_FALSE(isShared(pair.county, stream, pair.township.office()));
    // Nor are its keys believed for them.
    for (Node* reader : {&pair.county, &second}) {
        for (const QByteArray& office : {second.office(), pair.county.office()}) {
            const auto nodes = reader->file->handoff().nodesOf(office);
            REQUIRE(nodes);
            CHECK(std::none_of(nodes->begin(), nodes->end(),
                [](const KnownNode& node) { return node.keys.sign == QByteArray(64, 'e'); }));
        }
    }
    CHECK(pair.county.sound());
}

TEST_CASE("two offices under one code: the program does not choose")
{
    Pair pair;
    Node liar("柳溪镇人民政府", "990101102", OfficeKind::Unit, 15);
    enrol(pair.county, liar);
    CHECK(pair.county.file->handoff().unitByCode(QStringLiteral("990101102")).error().is(handoffAmbiguousPartner));
    CHECK(pair.county.file->handoff().findPartner(QStringLiteral("990101102")).error().is(handoffAmbiguousPartner));
}

TEST_CASE("a partner enrolled late gets what was written before")
{
    Node county("清河县信访局", "990101", OfficeKind::Bureau, 11);
    Node township("柳溪镇人民政府", "990101102", OfficeKind::Unit, 12);
    const QByteArray first = township.registers("张三", "修路");
    const QByteArray second = township.registers("李四", "修桥");
    enrol(county, township);
    settleDown(township, county);
    CHECK(county.idsOf(first) == township.idsOf(first));
    CHECK(county.idsOf(second) == township.idsOf(second));
}

TEST_CASE("parents go before their children, and the sender's own entries are named")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    for (int i = 0; i < 5; ++i) {
        pair.township.notes(stream, QStringLiteral("记事%1").arg(i));
    }
    const Parcel parcel = pack(pair.township, pair.county);
    std::set<QByteArray> seen;
    std::vector<QByteArray> own;
    QByteArray lastStream;
    std::set<QByteArray> streams;
    for (const Entry& entry : parcel.entries) {
        for (const QByteArray& parent : entry.envelope.seen) {
            CHECK(seen.contains(parent));
        }
        seen.insert(entry.id);
        if (entry.streamId() != lastStream) {
            CHECK(streams.insert(entry.streamId()).second); // one stream after another
            lastStream = entry.streamId();
        }
        if (entry.envelope.office == pair.township.office()) {
            own.push_back(entry.id);
        }
    }
    std::sort(own.begin(), own.end());
    CHECK(parcel.ownIds == own);
}

TEST_CASE("a size that is wanted makes several packages, and together they are all of it")
{
    Pair pair;
    for (int i = 0; i < 6; ++i) {
        pair.township.registers("张三", "修路");
    }
    std::vector<QByteArray> hashes;
    std::vector<Parcel> parcels;
    do {
        parcels.push_back(pack(pair.township, pair.county, 700, hashes));
        hashes.push_back(parcels.back().arrival.hash);
        REQUIRE(parcels.size() < 30);
    } while (parcels.back().more);
    CHECK(parcels.size() > 2);
    std::reverse(parcels.begin(), parcels.end());
    for (const Parcel& parcel : parcels) {
        receive(pair.county, parcel);
    }
    for (const QByteArray& id : pair.township.ids()) {
        CHECK(pair.county.ids().contains(id));
    }
    handOver(pair.county, pair.township);
    CHECK(pair.township.pending(pair.county).entries == 0);
    CHECK(pair.township.pending(pair.county).unacknowledged == 0);
}

TEST_CASE("an exclusion wins, also over what waits already")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    const QByteArray stream = pair.county.registers("张三", "修路");
    pair.county.namesIn(stream, pair.township);
    CHECK(pair.county.pending(pair.township).entries > 0);
    {
        // No step excludes an office yet: what the fold will say of one that does.
        Result<Connection> connection = Connection::open(pair.county.path(), Connection::Access::Write, 1000);
        REQUIRE(connection);
        REQUIRE(connection->run(
            "INSERT INTO view_sharing (stream, office, excluded) VALUES (?, ?, 1)", {stream, pair.township.office()}));
    }
    CHECK(pair.county.file->handoff().release(stream, pair.township.office()).error().is(handoffExcluded));
    const Parcel parcel = pack(pair.county, pair.township);
    CHECK(parcel.entries.empty());
    CHECK_FALSE(isShared(pair.county, stream, pair.township.office()));
    Parcel inventory = pack(pair.county, pair.township);
    CHECK(std::none_of(inventory.inventory.begin(), inventory.inventory.end(),
        [&](const StreamHeads& heads) { return heads.stream == stream; }));
}

TEST_CASE("another data file of the same office sees all, but limited sight")
{
    Pair pair;
    Node second("临时", "990101102", OfficeKind::Unit, 21);
    const QByteArray before = pair.township.registers("张三", "修路");
    pair.township.file.reset(); // a copy on a second computer
    second.file.reset();
    QFile::remove(second.path());
    REQUIRE(QFile::copy(pair.township.path(), second.path()));
    pair.township.reopen();
    second.reopen();
    REQUIRE(second.file->adoptLetter(QStringLiteral("B")));
    REQUIRE(second.file->handoff().setOwnKeys({"frame", second.keys(), 1}));
    Enrolment first = enrolmentOf(pair.township, Relation::OwnNode, true);
    Enrolment other = enrolmentOf(second, Relation::OwnNode, false);
    other.letter = QStringLiteral("B");
    CHECK(second.file->handoff()
              .enrol(enrolmentOf(pair.township, Relation::Superior, true))
              .error()
              .is(handoffEnrolSelf));
    REQUIRE(second.file->handoff().enrol(first));
    REQUIRE(pair.township.file->handoff().enrol(other));
    settleDown(pair.township, second);
    const QByteArray there = second.registers("李四", "修桥");
    const QByteArray sighted = sightedStream(second);
    settleDown(second, pair.township);
    CHECK(pair.township.idsOf(there) == second.idsOf(there));
    CHECK(pair.township.idsOf(before) == second.idsOf(before));
    CHECK(pair.township.idsOf(sighted).empty());
    settleDown(pair.township, pair.county); // and on, by way of the main file
    CHECK(pair.county.idsOf(there) == second.idsOf(there));
    const auto nodes = pair.county.file->handoff().nodesOf(pair.township.office());
    REQUIRE(nodes);
    CHECK(nodes->size() == 2); // the office itself says that the second is its own
    CHECK(pair.township.sound());
    CHECK(second.sound());
}

TEST_CASE("a plan that another program overtook is made again")
{
    Pair pair;
    pair.township.registers("张三", "修路");
    Handoff handoff = pair.township.file->handoff();
    const Result<PackagePlan> plan = handoff.planPackage({pair.county.node(), 0, {}});
    REQUIRE(plan);
    pack(pair.township, pair.county);
    CHECK(handoff.notePackage(*plan, QByteArray(32, 'h')).error().is(handoffChanged));
}

TEST_CASE("rebuild changes nothing of the hand-off")
{
    Pair pair;
    pair.county.namesIn(pair.county.registers("张三", "修路"), pair.township);
    const qint64 waiting = pair.county.pending(pair.township).entries;
    REQUIRE(pair.county.file->rebuild());
    CHECK(pair.county.pending(pair.township).entries == waiting);
    CHECK(pair.county.sound());
    pair.county.reopen();
    CHECK(pair.county.sound());
}

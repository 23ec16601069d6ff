#include "tests/handoff/jobsfixture.h"

using namespace xf;
using namespace xf::test;

// An entry whose bytes in the sender's file are no longer those that were written: what is sound goes, what is not is
// told and waits, and goes when it is sound again.
namespace {

void change(Office& at, const char* sql, const SqlValues& values)
{
    Result<Connection> connection = Connection::open(at.desk.options().path, Connection::Access::Write, 1000);
    REQUIRE(connection);
    REQUIRE(got(connection->change(sql, values)) == 1);
}

// In fold order: registered, then a note each.
std::vector<QByteArray> entriesOf(Office& at, const QByteArray& stream)
{
    std::vector<QByteArray> ids;
    for (const Entry& entry : got(at.file->allEntries())) {
        if (entry.streamId() == stream) {
            ids.push_back(entry.id);
        }
    }
    return ids;
}

// One row, damaged as a bad sector does it, and put back as from a backup.
class Damage
{
public:
    Damage(Office& at, QByteArray entry, const char* column)
        : m_at(at)
        , m_entry(std::move(entry))
        , m_put("UPDATE entry_log SET " + QByteArray(column) + " = ? WHERE position = ?")
    {
        Result<Connection> connection = Connection::open(at.desk.options().path, Connection::Access::Read, 1000);
        REQUIRE(connection);
        const QByteArray sql = "SELECT position, " + QByteArray(column) + " FROM entry_log WHERE id = ?";
        REQUIRE(connection->read(sql.constData(), {m_entry}, [&](const Row& row) {
            m_position = row.integer(0);
            m_sound = row.bytes(1);
        }));
        QByteArray bad = m_sound;
        bad[bad.size() - 1] = char(bad.back() ^ 1);
        change(m_at, m_put.constData(), {bad, m_position});
    }
    void mend() { change(m_at, m_put.constData(), {m_sound, m_position}); }
    [[nodiscard]] const QByteArray& entry() const { return m_entry; }

private:
    Office& m_at;
    QByteArray m_entry;
    QByteArray m_put;
    qint64 m_position = 0;
    QByteArray m_sound;
};

QString numberOf(Office& at, const QByteArray& stream)
{
    return folded(*at.file, stream).number;
}

} // namespace

TEST_CASE("a damaged entry holds back nothing but itself, is told with its case, and goes when it is sound again")
{
    for (const char* column : {"payload", "envelope", "salt", "stream", "id"}) {
        INFO("damaged: " << column);
        CountyAndTownship pair;
        const QByteArray sound = pair.township.registers("陈禾生", "接通排水沟");
        const QByteArray hurt = pair.township.registers("王五", "修桥");
        pair.township.notes(hurt, QStringLiteral("已到现场"));
        pair.township.notes(hurt, QStringLiteral("已回访"));
        const QString number = numberOf(pair.township, hurt);
        const std::set<QByteArray> whole = pair.township.idsOf(hurt);
        Damage damage(pair.township, entriesOf(pair.township, hurt)[1], column);
        REQUIRE_FALSE(pair.township.sound());

        const PackageMade made = pair.township.makes(pair.county, pair.stick);
        REQUIRE(made.damaged.size() == 1);
        const std::vector<Error> notices = damageNotices(made);
        REQUIRE(notices.size() == 1);
        if (QByteArray(column) == "stream") { // then nobody can say whose it is
            CHECK(notices[0].is(packageEntryDamaged));
        } else {
            CHECK(notices[0] == Error(packageCaseDamaged, {number}));
        }
        const ImportReport taken = pair.county.takes(made.file);
        CHECK(taken.quarantined.empty());
        CHECK(taken.waiting == 1); // the note behind it
        CHECK(pair.county.idsOf(sound).size() == 1);
        CHECK(pair.county.idsOf(hurt).size() == 1);
        CHECK(pair.county.sound());

        // Its receipt acknowledges the rest, and asks for what is missing; the damaged one still waits and is told
        // again.
        handOver(pair.county, pair.township, pair.stick);
        CHECK(pair.township.channelTo(pair.county).pending.entries >= 1);
        CHECK(pair.township.makes(pair.county, pair.stick).damaged.size() == 1);

        damage.mend();
        const PackageMade again = pair.township.makes(pair.county, pair.stick);
        CHECK(again.damaged.empty());
        const ImportReport last = pair.county.takes(again.file);
        CHECK(last.quarantined.empty());
        CHECK(last.waiting == 0);
        CHECK(pair.county.idsOf(hurt) == whole);
        handOver(pair.county, pair.township, pair.stick);
        CHECK(pair.township.channelTo(pair.county).pending.entries == 0);
        CHECK(pair.township.sound());
        CHECK(pair.county.sound());
    }
}

TEST_CASE("where all that waits is damaged, the package is its receipt, and says so")
{
    CountyAndTownship pair;
    const QByteArray stream = pair.township.registers("陈禾生", "接通排水沟");
    handOver(pair.township, pair.county, pair.stick);
    handOver(pair.county, pair.township, pair.stick);
    pair.township.notes(stream, QStringLiteral("已到现场"));
    const Damage damage(pair.township, entriesOf(pair.township, stream).back(), "payload");
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    CHECK(made.isEmpty);
    CHECK(made.damaged.size() == 1);
    CHECK(pair.county.takes(made.file).fresh == 0);
    handOver(pair.county, pair.township, pair.stick);
    CHECK(pair.township.channelTo(pair.county).pending.entries == 1);
}

TEST_CASE("several packages for one stick tell of each damaged entry once")
{
    CountyAndTownship pair;
    std::vector<QByteArray> streams;
    for (int i = 0; i < 8; ++i) {
        streams.push_back(pair.township.registers("陈禾生", "接通排水沟"));
        pair.township.notes(streams.back(), QString(30000, u'长'));
    }
    std::sort(streams.begin(), streams.end()); // as they go
    const QByteArray lastOfAll = entriesOf(pair.township, streams.back()).back();
    const Damage first(pair.township, streams.front(), "payload");
    const Damage last(pair.township, lastOfAll, "payload");
    const std::vector<PackageMade> made = pair.township.makesAll(pair.county, pair.stick, 300 * 1024);
    REQUIRE(made.size() > 1);
    std::vector<QByteArray> told;
    for (const PackageMade& one : made) {
        for (const DamagedEntry& damaged : one.damaged) {
            told.push_back(damaged.entry);
        }
    }
    std::sort(told.begin(), told.end());
    std::vector<QByteArray> both{first.entry(), last.entry()};
    std::sort(both.begin(), both.end());
    CHECK(told == both);
}

TEST_CASE("a stream that is damaged is given to a new partner, and an inventory of it is read")
{
    Three three;
    const QByteArray stream = three.county.registers("陈禾生", "接通排水沟");
    three.county.notes(stream, QStringLiteral("已到现场"));
    three.county.transfersTo(stream, three.township);
    three.county.transfersTo(stream, three.other);
    handOver(three.county, three.township, three.stick);
    Damage damage(three.county, entriesOf(three.county, stream)[1], "payload");

    // A partner says what it holds of it: the damaged one is held, and waits for it no more.
    handOver(three.township, three.county, three.stick);
    CHECK(three.county.channelTo(three.township).pending.entries == 0);
    // Another asks, having got what could be sent.
    CHECK(handOver(three.county, three.other, three.stick).waiting == 2);
    const ImportReport asked = handOver(three.other, three.county, three.stick);
    CHECK(asked.acknowledged == 1);
    CHECK(three.county.channelTo(three.other).pending.entries > 0);

    Office third("下河镇人民政府", "990101104", OfficeKind::Unit, 14);
    enrol(three.county, third, three.stick); // the registry; a damaged case is no reason to refuse it
    damage.mend();
    CHECK(handOver(three.county, three.other, three.stick).waiting == 0);
    CHECK(three.other.idsOf(stream) == three.county.idsOf(stream));
}

TEST_CASE("where this office's word on a key is damaged, what that key proves waits and is not refused for good")
{
    Three three;
    const QByteArray stream = three.township.registers("陈禾生", "接通排水沟");
    handOver(three.township, three.county, three.stick);
    handOver(three.county, three.other, three.stick); // before anything of the township goes there
    three.county.transfersTo(stream, three.other);
    QByteArray word;
    for (const Entry& entry : got(three.county.file->allEntries())) {
        if (entry.envelope.tag == QStringLiteral("unit.enrolled") && entry.payload->contains(three.township.node())) {
            word = entry.id;
        }
    }
    REQUIRE(word.size() == 32);
    Damage damage(three.county, word, "payload");
    const PackageMade made = three.county.makes(three.other, three.stick);
    CHECK(made.damaged.size() == 1);
    CHECK(damageNotices(made).front().is(packageEntryDamaged));
    const ImportReport report = three.other.takes(made.file);
    CHECK(report.quarantined.empty());
    CHECK(report.waiting > 0); // the county's own note, behind what the township wrote
    damage.mend();
    CHECK(handOver(three.county, three.other, three.stick).quarantined.empty());
    CHECK(three.other.idsOf(stream) == three.county.idsOf(stream));
}

#include "core/base/limits.h"
#include "tests/store/handofffixture.h"

using namespace xf;
using namespace xf::test;

// Receipts, inventories, and files that were copied or put back.
namespace {

// The data file as it lies there now, to be put back later.
struct Kept
{
    TempDir folder;
    explicit Kept(Node& node)
    {
        node.reopen(); // empties the log into the file
        node.file.reset();
        REQUIRE(QFile::copy(node.path(), folder.path(QStringLiteral("kept"))));
        node.reopen();
    }
    // As a disk image would: with what the computer remembers, or without.
    void putBack(Node& node, bool withRecord)
    {
        const QString records = node.desk.dir.path(QStringLiteral("records"));
        node.file.reset();
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile::remove(node.path() + QString::fromLatin1(suffix));
        }
        REQUIRE(QFile::copy(folder.path(QStringLiteral("kept")), node.path()));
        if (withRecord) { // the record goes back in time as well
            QDir(records).removeRecursively();
        }
        node.reopen();
    }
};

// Put back without anybody noticing: the record outside the file says the same as the file.
void putBackUnseen(Kept& kept, Node& node, const QByteArray& record)
{
    node.file.reset();
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile::remove(node.path() + QString::fromLatin1(suffix));
    }
    REQUIRE(QFile::copy(kept.folder.path(QStringLiteral("kept")), node.path()));
    const QDir records(node.desk.dir.path(QStringLiteral("records")));
    const QString name = records.entryList(QDir::Files).front();
    QFile file(records.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(record) == record.size());
    file.close();
    node.reopen();
    REQUIRE(node.file->notices().empty());
}

QByteArray recordOf(Node& node)
{
    const QDir records(node.desk.dir.path(QStringLiteral("records")));
    QFile file(records.filePath(records.entryList(QDir::Files).front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void sameCases(Node& a, Node& b, const QByteArray& stream)
{
    CHECK(a.idsOf(stream) == b.idsOf(stream));
    CHECK_FALSE(a.idsOf(stream).empty());
}

} // namespace

TEST_CASE("only a receipt takes entries out of the outbox, and a lost package costs nothing")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    handOver(pair.county, pair.township);
    const QByteArray stream = pair.township.registers("张三", "修路");
    pack(pair.township, pair.county); // lost
    const Parcel second = pack(pair.township, pair.county);
    CHECK(pair.township.pending(pair.county).unacknowledged == 2);
    const ImportReport report = receive(pair.county, second);
    CHECK(tells(report, noticeGap));
    CHECK(pair.county.partner(pair.township).owesReceipt);
    const ImportReport back = handOver(pair.county, pair.township);
    CHECK(back.acknowledged == 1);
    CHECK(pair.township.pending(pair.county).entries == 0);
    CHECK_FALSE(pair.county.partner(pair.township).owesReceipt);
    sameCases(pair.county, pair.township, stream);
    // A package with a receipt alone asks for none.
    CHECK_FALSE(pair.township.partner(pair.county).owesReceipt);
}

TEST_CASE("taken twice, late and out of order: the same data")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    const QByteArray stream = pair.township.registers("张三", "修路");
    const Parcel first = pack(pair.township, pair.county);
    pair.township.notes(stream, QStringLiteral("记事"));
    const Parcel second = pack(pair.township, pair.county);
    receive(pair.county, second);
    const auto ids = pair.county.ids();
    const ImportReport late = receive(pair.county, first);
    CHECK(late.fresh == 0);
    CHECK_FALSE(late.again);
    const ImportReport twice = receive(pair.county, first);
    CHECK(twice.again);
    CHECK(twice.fresh == 0);
    CHECK(twice.known == qint64(first.entries.size()));
    CHECK(pair.county.ids() == ids);
    CHECK(pair.county.partner(pair.township).owesReceipt);
    settleDown(pair.county, pair.township);
    CHECK(pair.township.pending(pair.county).entries == 0);
    CHECK(pair.county.sound());
}

TEST_CASE("what lacks its parents waits, is receipted, and goes in when they come")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    const QByteArray stream = pair.township.registers("张三", "修路");
    Parcel parcel = pack(pair.township, pair.county);
    pair.township.notes(stream, QStringLiteral("记事"));
    Parcel later = pack(pair.township, pair.county);
    std::erase_if(later.entries, [](const Entry& entry) { return entry.envelope.isFirst(); });
    const ImportReport report = receive(pair.county, later);
    CHECK(report.fresh == 0);
    CHECK(report.waiting == qint64(later.entries.size()));
    // The streams that wait are named, so that the township sends them again although it was receipted.
    const Parcel answer = pack(pair.county, pair.township);
    REQUIRE(answer.inventory.size() == 1);
    CHECK(answer.inventory.front().stream == stream);
    CHECK(answer.inventory.front().heads.empty());
    receive(pair.township, answer);
    CHECK(pair.township.pending(pair.county).entries == qint64(pair.township.idsOf(stream).size()));
    const ImportReport whole = handOver(pair.township, pair.county);
    CHECK(whole.waiting == 0);
    sameCases(pair.county, pair.township, stream);
    settleDown(pair.county, pair.township);
    CHECK(pair.township.pending(pair.county).entries == 0);
    CHECK(pair.county.pending(pair.township).entries == 0);
    CHECK(pair.county.sound());
}

TEST_CASE("an inventory replaces what was believed")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    const QByteArray note = pair.township.notes(stream, QStringLiteral("记事"));
    settleDown(pair.county, pair.township);
    CHECK(pair.township.pending(pair.county).entries == 0);
    Parcel parcel = pack(pair.county, pair.township);
    parcel.arrival.carriesInventory = true;
    parcel.inventory.clear();
    SECTION("a stream that is not in it is sent whole")
    {
        receive(pair.township, parcel);
        CHECK(pair.township.pending(pair.county).entries >= qint64(pair.township.idsOf(stream).size()));
    }
    SECTION("of one that is, what comes after its heads")
    {
        std::vector<Entry> entries = *pair.township.file->allEntries();
        for (const Entry& entry : entries) {
            if (entry.id == note) {
                parcel.inventory.push_back({stream, entry.envelope.seen});
            }
        }
        for (const QByteArray& other : {pair.township.file->identity().officeStream}) {
            parcel.inventory.push_back({other, {other}});
        }
        receive(pair.township, parcel);
        const Parcel next = pack(pair.township, pair.county);
        CHECK(std::any_of(next.entries.begin(), next.entries.end(), [&](const Entry& e) { return e.id == note; }));
        CHECK(std::none_of(next.entries.begin(), next.entries.end(), [&](const Entry& e) { return e.id == stream; }));
    }
    SECTION("one that says what we have leaves nothing waiting")
    {
        pair.township.notes(stream, QStringLiteral("又一条"));
        Node& county = pair.county;
        receive(county, pack(pair.township, county)); // not receipted
        Parcel full = pack(county, pair.township);
        full.receipt = {};
        full.arrival.carriesInventory = true;
        full.inventory.clear();
        const Result<Connection> reader = Connection::open(county.path(), Connection::Access::Read, 1000);
        REQUIRE(reader);
        auto& connection = const_cast<Connection&>(*reader);
        REQUIRE(connection.read("SELECT stream, heads FROM view_stream", {}, [&](const Row& row) {
            full.inventory.push_back({row.bytes(0), splitIds(row.bytes(1))});
        }));
        receive(pair.township, full);
        CHECK(pair.township.pending(county).entries == 0);
    }
    CHECK(pair.township.sound());
}

TEST_CASE("who asks for an inventory gets one until it has arrived")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    Parcel asking = pack(pair.county, pair.township);
    asking.arrival.wantsInventory = true;
    receive(pair.township, asking);
    CHECK(pack(pair.township, pair.county).arrival.carriesInventory); // lost
    const Parcel again = pack(pair.township, pair.county);
    CHECK(again.arrival.carriesInventory);
    CHECK_FALSE(again.inventory.empty());
    receive(pair.county, again);
    CHECK(pair.county.partner(pair.township).owesReceipt);
    handOver(pair.county, pair.township);
    CHECK_FALSE(pack(pair.township, pair.county).arrival.carriesInventory);
}

TEST_CASE("once a year an inventory goes unasked")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    pair.township.desk.clock.setToday(day("2027-08-01"));
    CHECK(pack(pair.township, pair.county).arrival.carriesInventory);
    CHECK_FALSE(pack(pair.township, pair.county).arrival.carriesInventory);
}

TEST_CASE("a receipt for a package never made here: this file is a copy, and goes on as another")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    Kept kept(pair.township);
    const QByteArray record = recordOf(pair.township);
    const QByteArray lost = pair.township.notes(stream, QStringLiteral("恢复以前写的"));
    handOver(pair.township, pair.county);
    putBackUnseen(kept, pair.township, record);
    CHECK_FALSE(pair.township.ids().contains(lost));
    const QByteArray before = pair.township.file->identity().incarnation;

    const ImportReport report = handOver(pair.county, pair.township);
    CHECK(tells(report, noticeCopyByReceipt));
    CHECK(pair.township.file->identity().incarnation != before);
    CHECK(refusal(*pair.township.file, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-10") ==
          QStringLiteral("numbering.stopped"));
    REQUIRE(pair.township.file->adoptNumber(QStringLiteral("7")));
    const Parcel next = pack(pair.township, pair.county);
    CHECK(next.arrival.carriesInventory);
    CHECK(next.arrival.wantsInventory);
    CHECK(tells(receive(pair.county, next), noticeNewIncarnation));
    settleDown(pair.county, pair.township);
    CHECK(pair.township.ids().contains(lost)); // nothing is lost for good
    sameCases(pair.county, pair.township, stream);
    // And it is told once.
    CHECK(handOver(pair.county, pair.township).notices.empty());
    CHECK(pair.township.sound());
    CHECK(pair.county.sound());
}

TEST_CASE("an entry of its own incarnation that this file never wrote: a copy")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    Kept kept(pair.township);
    const QByteArray record = recordOf(pair.township);
    const QByteArray lost = pair.township.notes(stream, QStringLiteral("恢复以前写的"));
    handOver(pair.township, pair.county);
    putBackUnseen(kept, pair.township, record);
    Parcel parcel = pack(pair.county, pair.township);
    parcel.receipt = {};
    for (const Entry& entry : pair.county.entries()) {
        if (entry.id == lost) {
            parcel.entries.push_back(entry);
        }
    }
    const QByteArray before = pair.township.file->identity().incarnation;
    const Result<ImportReport> preview = stage(*pair.township.file, parcel)->preview();
    REQUIRE(preview);
    CHECK(tells(*preview, noticeCopyByEntry));
    CHECK(pair.township.file->identity().incarnation == before);
    CHECK(tells(receive(pair.township, parcel), noticeCopyByEntry));
    CHECK(pair.township.file->identity().incarnation != before);
    CHECK(pair.township.ids().contains(lost));
    // It cannot be undone: the file would forget what it found out.
    CHECK(pair.township.file->handoff().undoLastImport().error().is(handoffNothingToUndo));
    CHECK(pair.township.sound());
}

TEST_CASE("a file known to be put back says so, and gets what it lost")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    Kept kept(pair.township);
    pair.township.notes(stream, QStringLiteral("恢复以前写的"));
    settleDown(pair.township, pair.county);
    const bool withRecord = GENERATE(true, false);
    kept.putBack(pair.township, withRecord);
    REQUIRE(pair.township.file->notices().size() == 1);
    pair.township.notes(stream, QStringLiteral("恢复以后写的"));
    const ImportReport report = handOver(pair.township, pair.county);
    CHECK(tells(report, noticeNewIncarnation));
    settleDown(pair.county, pair.township);
    sameCases(pair.county, pair.township, stream);
    CHECK(pair.township.sound());
    CHECK(pair.county.sound());
}

TEST_CASE("a shrunken receipt: what the partner lost waits again")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    Kept kept(pair.county);
    const QByteArray record = recordOf(pair.county);
    pair.township.notes(stream, QStringLiteral("县里恢复以前收到的"));
    handOver(pair.township, pair.county);
    handOver(pair.county, pair.township);
    CHECK(pair.township.pending(pair.county).entries == 0);
    putBackUnseen(kept, pair.county, record);
    CHECK(pair.county.idsOf(stream) != pair.township.idsOf(stream));
    pack(pair.county, pair.township); // bears the number of one that came before, and is lost
    const ImportReport report = handOver(pair.county, pair.township);
    CHECK(tells(report, noticeShrunkenReceipt));
    CHECK(pair.township.pending(pair.county).entries > 0);
    CHECK(pair.township.partner(pair.county).wantsInventory);
    settleDown(pair.township, pair.county);
    sameCases(pair.county, pair.township, stream);
}

TEST_CASE("one number under two hashes: two files number side by side")
{
    Pair pair;
    pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    Parcel parcel = pack(pair.township, pair.county);
    receive(pair.county, parcel);
    parcel.arrival.hash = QByteArray(32, 'z');
    const ImportReport report = receive(pair.county, parcel);
    CHECK(tells(report, noticeSameNumber));
    CHECK(pair.county.partner(pair.township).wantsInventory);
    CHECK(pair.county.partner(pair.township).owesInventory);
}

TEST_CASE("one running number under two entries: two files write as one")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    Kept kept(pair.township);
    const QByteArray record = recordOf(pair.township);
    pair.township.notes(stream, QStringLiteral("甲"));
    handOver(pair.township, pair.county);
    putBackUnseen(kept, pair.township, record);
    pair.township.notes(stream, QStringLiteral("乙"));
    const ImportReport report = handOver(pair.township, pair.county);
    CHECK(tells(report, noticeSameSeq));
    settleDown(pair.county, pair.township);
    settleDown(pair.county, pair.township);
    sameCases(pair.county, pair.township, stream);
    CHECK(pair.county.sound());
}

TEST_CASE("an old package of a file that was given up acknowledges nothing")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    settleDown(pair.county, pair.township);
    Kept kept(pair.county);
    const QByteArray note = pair.township.notes(stream, QStringLiteral("记事"));
    handOver(pair.township, pair.county);
    const Parcel late = pack(pair.county, pair.township); // receipts the note, and is held up
    kept.putBack(pair.county, false);                     // the note is gone
    handOver(pair.county, pair.township);                 // the new file's inventory
    CHECK(pair.township.pending(pair.county).entries > 0);
    receive(pair.township, late);
    settleDown(pair.township, pair.county);
    CHECK(pair.county.idsOf(stream).contains(note));
    sameCases(pair.county, pair.township, stream);
}

TEST_CASE("entries the partner refused are told and not sent again")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    handOver(pair.township, pair.county);
    Parcel answer = pack(pair.county, pair.township);
    answer.receipt.taken.clear();
    answer.receipt.refused.push_back({stream, QStringLiteral("entry.malformed"), 0});
    const ImportReport report = receive(pair.township, answer);
    REQUIRE(report.refusedByThem.size() == 1);
    CHECK(report.refusedByThem.front().entry == stream);
    CHECK(pair.township.file->handoff().refusedByThem(pair.county.node())->size() == 1);
    const Parcel next = pack(pair.township, pair.county);
    CHECK(std::none_of(next.entries.begin(), next.entries.end(), [&](const Entry& e) { return e.id == stream; }));
}

TEST_CASE("a node of its own needs enrolling anew")
{
    Pair pair;
    settleDown(pair.county, pair.township);
    Kept kept(pair.township);
    kept.putBack(pair.township, true);
    REQUIRE(pair.township.file->adoptLetter(QStringLiteral("B")));
    CHECK(pair.township.file->handoff().partners()->empty());
    CHECK_FALSE(pair.township.file->handoff().ownKeys()->has_value());
    CHECK(pair.township.sound());
}

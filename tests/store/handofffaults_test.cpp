#include "core/base/limits.h"
#include "tests/store/handofffixture.h"
#include "tests/support/faultvfs.h"

#include <QDir>
#include <QProcess>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace xf;
using namespace xf::test;

// A full disk at every write, a program killed at any moment, and a package as large as they get.
namespace {

// The file and its log as they lie there at this moment, as after a power cut.
void copyAsItLies(const Node& node, const QString& goal)
{
    for (const char* suffix : {"", "-wal"}) {
        QFile::remove(goal + QString::fromLatin1(suffix));
        QFile::copy(node.path() + QString::fromLatin1(suffix), goal + QString::fromLatin1(suffix));
    }
}

std::vector<Entry> manyCases(Node& at, int cases, int notes)
{
    std::vector<Entry> all;
    qint64 seq = 0;
    for (int i = 0; i < cases; ++i) {
        Envelope envelope;
        envelope.lamport = 1;
        envelope.office = at.office();
        envelope.node = at.node();
        envelope.incarnation = QByteArray(16, 'm');
        envelope.seq = ++seq;
        envelope.on = day("2026-03-09");
        envelope.tag = QStringLiteral("case.registered");
        envelope.version = 1;
        envelope.kind = QStringLiteral("case");
        Registered registered;
        registered.number = QStringLiteral("990101102-2025-A-%1").arg(i + 1);
        registered.matter.subject = QStringLiteral("第%1件").arg(i + 1);
        const QByteArray salt = QByteArray::number(i).rightJustified(16, '0');
        Entry last = *makeEntry(envelope, encodeEvent(registered), salt);
        const QByteArray stream = last.id;
        all.push_back(last);
        for (int n = 0; n < notes; ++n) {
            envelope.stream = stream;
            envelope.seen = {last.id};
            envelope.lamport = last.envelope.lamport + 1;
            envelope.seq = ++seq;
            envelope.tag = QStringLiteral("case.noted");
            envelope.kind.clear();
            last = *makeEntry(envelope, encodeEvent(Noted{QStringLiteral("第%1条").arg(n)}), salt);
            all.push_back(last);
        }
    }
    return all;
}

} // namespace

TEST_CASE("a disk that fills up at any write of an import: whole or absent, and again it completes")
{
    Pair pair;
    FaultVfs disk;
    pair.county.reopen(); // under the failing disk
    const QByteArray stream = pair.township.registers("张三", "修路");
    for (int i = 0; i < 20; ++i) {
        pair.township.notes(stream, QStringLiteral("记事").repeated(200));
    }
    const Parcel parcel = pack(pair.township, pair.county);
    const std::set<QByteArray> before = pair.county.ids();
    int refusals = 0;
    bool taken = false;
    for (int writes = 0; writes < 400 && !taken; ++writes) {
        const auto import = stage(*pair.county.file, parcel);
        disk.failAfter(writes);
        const Result<ImportReport> report = import->take();
        disk.heal();
        taken = report.has_value();
        refusals += taken ? 0 : 1;
        if (!taken) {
            INFO("writes before the disk is full: " << writes << ' ' << report.error().code.toStdString());
            CHECK(pair.county.ids() == before);
            CHECK(pair.county.pending(pair.township).entries >= 0);
            if (writes % 4 == 0) {
                CHECK(pair.county.sound());
            }
        }
    }
    REQUIRE(taken);
    CHECK(refusals > 5);
    CHECK(pair.county.idsOf(stream) == pair.township.idsOf(stream));
    CHECK(pair.county.sound());
    pair.county.file.reset();
}

TEST_CASE("a disk that fills up at any write of a package: nothing acknowledged is missing")
{
    Pair pair;
    FaultVfs disk;
    pair.township.reopen();
    const QByteArray stream = pair.township.registers("张三", "修路");
    const qint64 waiting = pair.township.pending(pair.county).entries;
    bool made = false;
    int refusals = 0;
    for (int writes = 0; writes < 60 && !made; ++writes) {
        disk.failAfter(writes);
        Handoff handoff = pair.township.file->handoff();
        const Result<PackagePlan> plan = handoff.planPackage({pair.county.node(), 0, {}});
        made = plan && handoff.notePackage(*plan, QByteArray(32, char(writes + 1)));
        disk.heal();
        refusals += made ? 0 : 1;
        CHECK(pair.township.pending(pair.county).entries == waiting);
        CHECK(pair.township.sound());
    }
    CHECK(made);
    CHECK(refusals > 0);
    handOver(pair.township, pair.county);
    CHECK(pair.county.idsOf(stream) == pair.township.idsOf(stream));
    pair.township.file.reset();
}

TEST_CASE("a disk that fills up while an import is undone leaves the import as it was")
{
    Pair pair;
    FaultVfs disk;
    pair.county.reopen();
    const QByteArray stream = pair.township.registers("张三", "修路");
    handOver(pair.township, pair.county);
    const std::set<QByteArray> with = pair.county.ids();
    bool undone = false;
    for (int writes = 0; writes < 400 && !undone; ++writes) {
        disk.failAfter(writes);
        undone = pair.county.file->handoff().undoLastImport().has_value();
        disk.heal();
        CHECK((pair.county.ids() == with) == !undone);
        CHECK(pair.county.sound());
    }
    CHECK(undone);
    CHECK(pair.county.idsOf(stream).empty());
    pair.county.file.reset();
}

TEST_CASE("the file as it lies in the middle of an import is sound, and taking in again completes it")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    for (int i = 0; i < 200; ++i) {
        pair.township.notes(stream, QStringLiteral("记事").repeated(300)); // more than the page cache holds
    }
    const Parcel parcel = pack(pair.township, pair.county);
    const QString torn = pair.county.desk.dir.path(QStringLiteral("torn.xfd"));
    int moments = 0;
    const auto import = stage(*pair.county.file, parcel);
    REQUIRE(import->take([&](qint64, qint64) {
        copyAsItLies(pair.county, torn);
        WorkspaceOptions options = pair.county.options();
        options.path = torn;
        options.recordFolder = pair.county.desk.dir.path(QStringLiteral("torn-records"));
        const Result<std::unique_ptr<Workspace>> copy = Workspace::open(options);
        REQUIRE(copy);
        CHECK((*copy)->verify()->good());
        const Result<CaseHistory> history = (*copy)->history(stream);
        CHECK((!history || history->entries.empty()));
        ++moments;
        return true;
    }));
    CHECK(moments > 2);
    CHECK(pair.county.sound());
}

TEST_CASE("a program that is killed in an import leaves a sound file, and again it completes")
{
    Pair pair;
    const QByteArray stream = pair.township.registers("张三", "修路");
    for (int i = 0; i < 100; ++i) {
        pair.township.notes(stream, QStringLiteral("记事"));
    }
    const Parcel parcel = pack(pair.township, pair.county);
    for (int moment = 1; moment < 5; ++moment) {
        pair.county.file.reset();
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            Result<std::unique_ptr<Workspace>> file = Workspace::open(pair.county.options());
            if (!file) {
                _exit(1);
            }
            Result<std::unique_ptr<Import>> import = (*file)->handoff().beginImport(parcel.arrival);
            for (const Entry& entry : parcel.entries) {
                static_cast<void>((*import)->addEntry(entry));
            }
            int calls = 0;
            const auto die = [&](qint64, qint64) {
                if (++calls == moment) {
                    ::raise(SIGKILL);
                }
                return true;
            };
            static_cast<void>((*import)->take(die));
            _exit(0); // fewer moments than that
        }
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        pair.county.reopen();
        CHECK(pair.county.file->notices().empty());
        CHECK(pair.county.sound());
    }
    receive(pair.county, parcel);
    CHECK(pair.county.idsOf(stream) == pair.township.idsOf(stream));
    CHECK(pair.county.sound());
}

// What that costs in memory and time is printed by the bench (handover).
TEST_CASE("20,000 entries are taken in at once", "[large]")
{
    Pair pair;
    const std::vector<Entry> entries = manyCases(pair.township, 2000, 9);
    REQUIRE(entries.size() == 20000);
    Result<std::unique_ptr<Import>> import = pair.county.file->handoff().beginImport(
        {pair.township.node(), QByteArray(32, 'h'), 1, 0, QByteArray(16, 'i'), false, false});
    REQUIRE(import);
    for (const Entry& entry : entries) {
        REQUIRE((*import)->addEntry(entry));
    }
    const Result<ImportReport> report = (*import)->take();
    REQUIRE(report);
    CHECK(report->fresh == 20000);
    CHECK(report->cases.size() == 2000);
    CHECK(pair.county.entries().size() > 20000);
}

#include "core/desk/importmessages.h"
#include "core/handoff/jobs/enrol.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/handoff/jobs/receivepackage.h"
#include "tests/bench/bench.h"
#include "tests/bench/messagetexts.h"
#include "tests/bench/rawsqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// A hand-over of 20,000 entries against raw inserts of the same rows, and a package of ten changes out of few and of
// many cases.
namespace xf::bench {

namespace {

constexpr int entriesWanted = 20'000;
constexpr int changes = 10;
constexpr int fewCases = 1'000;
constexpr int manyCases = 20'000;

JobWorld jobWorld(World& world)
{
    JobWorld made;
    made.clock = &world.clock;
    made.random = &world.random;
    made.stretchMemory = 8;
    made.stretchPasses = 1;
    return made;
}

// A data file with keys of its own.
struct Node
{
    Node(World& given, const QString& name, const OfficeSetup& setup)
        : world(given)
    {
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile::remove(given.path(name) + QLatin1String(suffix));
        }
        file = std::move(*take(Workspace::create(given.options(name), setup), "create"));
        keys = *take(makeKeys(*file, QStringLiteral("x"), jobWorld(given)), "keys");
    }
    World& world;
    std::unique_ptr<Workspace> file;
    std::optional<UnlockedKeys> keys;
};

OfficeSetup town()
{
    return {QStringLiteral("柳溪镇人民政府"), QStringLiteral("990101102"), QStringLiteral("A"), {}, OfficeKind::Unit};
}

OfficeSetup county()
{
    return {QStringLiteral("清河县信访局"), QStringLiteral("990101"), QStringLiteral("A"), {}, OfficeKind::Bureau};
}

QString stick(World& world)
{
    const QString folder = world.path(QStringLiteral("stick"));
    QDir().mkpath(folder);
    return folder;
}

void enrol(World& world, Node& above, Node& below)
{
    const QString request =
        *take(writeEnrolRequest(*below.file, *below.keys, stick(world), {}, jobWorld(world)), "request");
    const EnrolOutcome answer =
        *take(acceptEnrolment(*above.file, *above.keys, request, stick(world), {}, {}, jobWorld(world)), "accept");
    expect(finishEnrolment(*below.file, answer.file), "finish");
}

PackageMade package(World& world, Node& from, const Node& to)
{
    const auto made =
        take(makePackages(*from.file, *from.keys, {to.file->identity().node, stick(world), {}, 0}, jobWorld(world)),
            "package");
    if (made->size() != 1) {
        stop(QStringLiteral("%1 packages where one was to be measured").arg(made->size()));
    }
    return made->front();
}

void receive(World& world, Node& to, const QString& path)
{
    const auto arrived = take(openPackage(*to.file, *to.keys, path, jobWorld(world)), "open");
    expect((*arrived)->take(), "take");
}

// The most memory that was in use since it was asked to count anew, in MB; 0 where the system does not say.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

void countPeakAnew()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly)) {
        refs.write("5");
    }
}

struct Measured
{
    Cost cost;
    double before = 0; // MB
    double peak = 0;
};

template <class Work>
Measured measured(Work&& work)
{
    countPeakAnew();
    Measured made;
    made.before = peakMegabytes();
    made.cost = timed(work);
    made.peak = peakMegabytes();
    return made;
}

void print(const QString& what, const Measured& ours, const Cost& raw)
{
    std::printf("%s %9.0f %9.0f %6.2f %9.0f %9.0f %6.2f %9.0f %9.0f\n", column(what, 34).constData(), ours.cost.wall,
        raw.wall, ours.cost.wall / raw.wall, ours.cost.cpu, raw.cpu, ours.cost.cpu / raw.cpu, ours.before, ours.peak);
    std::fflush(stdout);
}

qint64 entriesOf(const QString& path)
{
    return RawSqlite(path).number("SELECT count(*) FROM entry_log");
}

// As many messages as make the entries that are wanted.
int messagesFor(World& world, Node& node)
{
    const MessageTexts texts;
    constexpr int atOnce = 500;
    int messages = 0;
    while (entriesOf(world.path(QStringLiteral("handover-town.xfd"))) < entriesWanted) {
        expect(importMessages(*node.file, texts.csv(messages, atOnce), benchDay()), "import");
        messages += atOnce;
    }
    return messages;
}

std::vector<RawRows> rowsThatCame(const QString& path)
{
    RawSqlite file(path);
    std::vector<RawRows> all;
    for (const RawRow& row : file.read("SELECT case_id FROM view_case ORDER BY case_id", InsertCase)) {
        all.push_back(rowsOfCase(file, row.values.front().number, 0, true));
    }
    return all;
}

void benchWhole(World& world)
{
    const QString townName = QStringLiteral("handover-town.xfd");
    const QString countyName = QStringLiteral("handover-county.xfd");
    const QString rawName = QStringLiteral("handover-raw.xfd");
    Node below(world, townName, town());
    const int cases = messagesFor(world, below);
    Node above(world, countyName, county());
    const qint64 emptyBytes = QFileInfo(world.path(countyName)).size();
    enrol(world, above, below);

    PackageMade made;
    Measured exported = measured([&] { made = package(world, below, above); });
    for (int run = 1; run < world.settings.runs; ++run) {
        exported.cost = least(exported.cost, timed([&] { made = package(world, below, above); }));
    }
    const Measured imported = measured([&] { receive(world, above, made.file); });
    above.file.reset(); // the log goes into the file
    const std::vector<RawRows> rows = rowsThatCame(world.path(countyName));
    const Cost raw = bestOf(world.settings.runs, [&] {
        {
            Node empty(world, rawName, county());
        }
        RawSqlite file(world.path(rawName));
        file.run("BEGIN IMMEDIATE");
        for (const RawRows& group : rows) {
            file.insert(group);
        }
        file.run("COMMIT");
    });
    const Cost making = bestOf(world.settings.runs, [&] { Node empty(world, rawName, county()); });
    const Cost inserts{raw.wall - making.wall, raw.cpu - making.cpu};
    const Measured both{{exported.cost.wall + imported.cost.wall, exported.cost.cpu + imported.cost.cpu},
        imported.before, std::max(exported.peak, imported.peak)};
    std::printf("\n%-34s %9s %9s %6s %9s %9s %6s %9s %9s\n", "hand-over, milliseconds", "wall", "raw", "ratio", "cpu",
        "raw", "ratio", "MB before", "MB most");
    print(QStringLiteral("export of %1 entries").arg(made.entries), exported, inserts);
    print(QStringLiteral("import of them"), imported, inserts);
    print(QStringLiteral("both"), both, inserts);
    const double grew = imported.peak - imported.before;
    const double packed = double(made.bytes) / (1024 * 1024);
    std::printf("memory of the import: grown by %.0f MB, %.1f x the package of %.1f MB\n", grew, grew / packed, packed);
    const qint64 grown = QFileInfo(world.path(countyName)).size() - emptyBytes;
    std::printf(
        "bytes a case: package %.0f, receiver's file %.0f, of it proofs %.0f (%d cases, %lld bytes of package)\n",
        double(made.bytes) / cases, double(grown) / cases,
        double(RawSqlite(world.path(countyName)).number("SELECT sum(length(proof)) FROM entry_log")) / cases, cases,
        static_cast<long long>(made.bytes));
}

// All that waits is receipted, as if it had been taken in.
void acknowledge(World& world, Node& node, const Node& partner, const QByteArray& hash)
{
    Arrival arrival;
    arrival.partner = partner.file->identity().node;
    arrival.hash = world.random.bytes(32);
    arrival.number = 1;
    arrival.madeAt = world.clock.now().utcSeconds;
    arrival.incarnation = partner.file->identity().incarnation;
    const auto import = take(node.file->handoff().beginImport(arrival), "receipt");
    Receipt receipt;
    receipt.taken = {hash};
    expect((*import)->addReceipt(receipt), "receipt");
    expect((*import)->take(), "receipt");
}

Cost tenChanges(World& world, int cases)
{
    Node below(world, QStringLiteral("changes-town.xfd"), town());
    const MessageTexts texts;
    constexpr int atOnce = 2000;
    for (int first = 0; first < cases; first += atOnce) {
        expect(importMessages(*below.file, texts.csv(first, std::min(atOnce, cases - first)), benchDay()), "import");
    }
    Node above(world, QStringLiteral("changes-county.xfd"), county());
    enrol(world, above, below);
    acknowledge(world, below, above, package(world, below, above).hash);
    ListQuery query;
    query.day = benchDay();
    query.order = ListOrder::Number;
    std::vector<qint64> ids = *take(below.file->listIds(query), "list");
    ids.resize(changes);
    const auto listed = take(below.file->listRows(ids), "rows");
    for (const ListedCase& one : *listed) {
        expect(below.file->execute({one.row.stream, AddNote{QStringLiteral("已回访")}, benchDay(), {}}), "note");
    }
    PackageMade made;
    const Cost cost = bestOf(std::max(world.settings.runs, 5), [&] { made = package(world, below, above); });
    if (made.entries != changes) {
        stop(QStringLiteral("%1 entries in the package of ten changes").arg(made.entries));
    }
    return cost;
}

} // namespace

void benchHandOver(World& world)
{
    benchWhole(world);
    const Cost few = tenChanges(world, fewCases);
    const Cost many = tenChanges(world, manyCases);
    std::printf("package of %d changes: %.1f ms (cpu %.1f) of %d cases, %.1f ms (cpu %.1f) of %d; %.2f x, cpu %.2f x\n",
        changes, few.wall, few.cpu, fewCases, many.wall, many.cpu, manyCases, many.wall / few.wall, many.cpu / few.cpu);
}

} // namespace xf::bench

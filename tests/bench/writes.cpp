#include "core/desk/importmessages.h"
#include "tests/bench/bench.h"
#include "tests/bench/messagetexts.h"
#include "tests/bench/rawsqlite.h"

#include <QSaveFile>

// Writing against raw inserts of the same rows: whole batches and single commands.
namespace xf::bench {

namespace {

constexpr int singles = 300;       // commands of one transaction each
constexpr int longLife = 150;      // notes on one case
constexpr std::size_t batch = 200; // core/desk/importmessages.cpp

struct Pair
{
    Cost ours;
    Cost raw;
};

void print(const QString& what, const Pair& pair, double count)
{
    std::printf("%s %9.0f %9.0f %6.2f %9.0f %9.0f %6.2f\n", column(what, 34).constData(), pair.ours.wall / count * 1e3,
        pair.raw.wall / count * 1e3, pair.ours.wall / pair.raw.wall, pair.ours.cpu / count * 1e3,
        pair.raw.cpu / count * 1e3, pair.ours.cpu / pair.raw.cpu);
    std::fflush(stdout);
}

// Ours and the yardstick by turns, so that a busy machine meets both; the best of each.
Pair byTurns(int runs, const std::function<Cost()>& ours, const std::function<Cost()>& raw)
{
    Pair best{ours(), raw()};
    for (int i = 1; i < runs; ++i) {
        best.ours = least(best.ours, ours());
        best.raw = least(best.raw, raw());
    }
    return best;
}

std::vector<RawRows> rowsOfCases(const QString& path, qint64 after, bool withText)
{
    RawSqlite file(path);
    std::vector<RawRows> all;
    for (const RawRow& row : file.read("SELECT case_id FROM view_case ORDER BY case_id", InsertCase)) {
        all.push_back(rowsOfCase(file, row.values.front().number, after, withText));
    }
    return all;
}

Cost insertRaw(const QString& path, const std::vector<RawRows>& groups, std::size_t atOnce)
{
    RawSqlite file(path);
    return timed([&] {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (i % atOnce == 0) {
                file.run("BEGIN IMMEDIATE");
            }
            file.insert(groups[i]);
            if (i % atOnce == atOnce - 1 || i + 1 == groups.size()) {
                file.run("COMMIT");
            }
        }
    });
}

// What every program pays that must not mistake an old copy of its file for the file: a second small file, written
// after each commit and on the disk before the next.
Cost insertRawWithRecord(World& world, const QString& path, const std::vector<RawRows>& groups)
{
    RawSqlite file(path);
    const QByteArray record(400, 'x');
    return timed([&] {
        for (const RawRows& group : groups) {
            file.run("BEGIN IMMEDIATE");
            file.insert(group);
            file.run("COMMIT");
            QSaveFile outside(world.path(QStringLiteral("raw-record.json")));
            if (!outside.open(QIODevice::WriteOnly) || outside.write(record) != record.size() || !outside.commit()) {
                stop(QStringLiteral("raw record"));
            }
        }
    });
}

// The messages of the file, twice as generated ones: 200 in a transaction, as `import-messages` does it. Reading the
// CSV counts as ours.
void benchImport(World& world)
{
    const MessageTexts texts;
    constexpr int messages = 2000;
    const QByteArray csv = texts.csv(0, messages);
    const QString ours = QStringLiteral("import.xfd");
    const QString empty = QStringLiteral("import-empty.xfd");
    const QString raw = QStringLiteral("import-raw.xfd");
    world.create(empty);
    const auto importing = [&] {
        const auto workspace = world.create(ours);
        return timed([&] { expect(importMessages(*workspace, csv, benchDay()), "import"); });
    };
    importing();
    const std::vector<RawRows> rows = rowsOfCases(world.path(ours), 0, true);
    const Pair pair = byTurns(world.settings.runs, importing, [&] {
        world.copy(empty, raw);
        return insertRaw(world.path(raw), rows, batch);
    });
    print(QStringLiteral("import, a message (200 at once)"), pair, messages);
    const Cost reading = bestOf(world.settings.runs, [&] { expect(readMessages(csv, benchDay()), "messages"); });
    std::printf("    %-30s %9.0f %9s %6s %9.0f\n", "of it reading the CSV", reading.wall / messages * 1e3, "", "",
        reading.cpu / messages * 1e3);
}

Command visit(const MessageRow& message)
{
    RegisterCase given;
    given.matter.channel = Channel::Visit;
    given.matter.text = message.text;
    given.matter.subject = message.subject;
    Petitioner petitioner;
    petitioner.name = message.sender;
    given.petitioners.push_back(petitioner);
    given.demands.push_back({message.subject, Way::NotGiven});
    return given;
}

// Runs one command on each stream, a transaction each.
Cost each(Workspace& workspace, const std::vector<QByteArray>& streams, const Command& command)
{
    return timed([&] {
        for (const QByteArray& stream : streams) {
            expect(workspace.execute({stream, command, benchDay(), {}}), "command");
        }
    });
}

std::vector<QByteArray> registerAll(Workspace& workspace, const std::vector<Command>& visits)
{
    std::vector<QByteArray> streams;
    for (const Command& one : visits) {
        streams.push_back(take(workspace.execute({{}, one, benchDay(), {}}), "register")->stream);
    }
    return streams;
}

void benchSingles(World& world)
{
    const MessageTexts texts;
    std::vector<Command> visits;
    const auto messages = take(readMessages(texts.csv(0, singles), benchDay()), "messages");
    for (const MessageRow& row : messages->rows) {
        visits.push_back(visit(row));
    }
    const QString name = QStringLiteral("single.xfd");
    const QString empty = QStringLiteral("single-empty.xfd");
    const QString registered = QStringLiteral("single-registered.xfd");
    const QString raw = QStringLiteral("single-raw.xfd");
    world.create(empty);
    const auto registering = [&] {
        const auto workspace = world.create(name);
        return timed([&] { registerAll(*workspace, visits); });
    };
    registering();
    const std::vector<RawRows> registerRows = rowsOfCases(world.path(name), 0, true);
    const Pair registers = byTurns(world.settings.runs, registering, [&] {
        world.copy(empty, raw);
        return insertRaw(world.path(raw), registerRows, 1);
    });
    print(QStringLiteral("register, one transaction each"), registers, singles);

    std::vector<QByteArray> streams = registerAll(*world.create(registered), visits);
    const auto accepting = [&] {
        world.copy(registered, name);
        return each(*world.open(name), streams, AcceptCase{});
    };
    accepting();
    const qint64 before = RawSqlite(world.path(registered)).number("SELECT max(position) FROM entry_log");
    const std::vector<RawRows> acceptRows = rowsOfCases(world.path(name), before, false);
    const Pair accepts = byTurns(world.settings.runs, accepting, [&] {
        world.copy(registered, raw);
        return insertRaw(world.path(raw), acceptRows, 1);
    });
    print(QStringLiteral("accept, one transaction each"), accepts, singles);
    const Pair recorded = byTurns(world.settings.runs, accepting, [&] {
        world.copy(registered, raw);
        return insertRawWithRecord(world, world.path(raw), acceptRows);
    });
    print(QStringLiteral("accept, raw with a record file"), recorded, singles);
}

// A case that grows: what the hundredth note costs more than the first.
void benchLongLife(World& world)
{
    const QString name = QStringLiteral("long.xfd");
    const MessageTexts texts;
    const auto message = take(readMessages(texts.csv(0, 1), benchDay()), "messages")->rows.front();
    Pair best;
    for (int run = 0; run < world.settings.runs; ++run) {
        const auto workspace = world.create(name);
        const std::vector<QByteArray> streams = registerAll(*workspace, {visit(message)});
        const std::vector<QByteArray> ten(10, streams.front());
        const AddNote note{QStringLiteral("电话联系，本人表示已知悉。")};
        const Cost first = each(*workspace, ten, note);
        each(*workspace, std::vector<QByteArray>(longLife - 20, streams.front()), note);
        const Cost last = each(*workspace, ten, note);
        best = run == 0 ? Pair{last, first} : Pair{least(best.ours, last), least(best.raw, first)};
    }
    print(QStringLiteral("note %1 of a case, against note 1").arg(longLife), best, 10);
}

} // namespace

void benchWrites(World& world)
{
    std::printf(
        "\nWrites against raw sqlite3 inserts of the same rows; microseconds each, best of %d\n", world.settings.runs);
    std::printf("%-34s %9s %9s %6s %9s %9s %6s\n", "", "wall", "raw wall", "ratio", "cpu", "raw cpu", "ratio");
    benchImport(world);
    benchSingles(world);
    benchLongLife(world);
}

} // namespace xf::bench

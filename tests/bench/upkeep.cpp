#include "tests/bench/bench.h"
#include "tests/bench/rawsqlite.h"

#include <QFileInfo>

// The size of a large file, and what checks and remakes it.
namespace xf::bench {

namespace {

void printSizes(World& world)
{
    RawSqlite raw(world.path(largeFile(world.settings.cases)));
    const double cases = world.settings.cases;
    std::printf("%-44s %9.0f bytes a case\n", "the file",
        double(QFileInfo(world.path(largeFile(world.settings.cases))).size()) / cases);
    const RawRows names = raw.read(
        "SELECT CASE WHEN m.tbl_name LIKE 'view_index%' THEN 'view_index' ELSE m.name END, sum(s.pgsize) FROM dbstat s"
        " JOIN sqlite_schema m ON m.name = s.name WHERE s.aggregate = 1 GROUP BY 1 ORDER BY 2 DESC LIMIT 8",
        InsertCase);
    for (const RawRow& row : names) {
        std::printf("    %-40s %9.0f\n", row.values[0].bytes.constData(), double(row.values[1].number) / cases);
    }
    std::printf("%-44s %9.2f\n", "entries a case", double(raw.number("SELECT count(*) FROM entry_log")) / cases);
}

void print(const char* what, const Cost& cost, const Cost& against, const char* baseline)
{
    std::printf("%-44s %9.2f s wall %9.2f s cpu %7.1f times %s\n", what, cost.wall / 1e3, cost.cpu / 1e3,
        cost.wall / against.wall, baseline);
    std::fflush(stdout);
}

} // namespace

void benchUpkeep(World& world)
{
    std::printf("\nUpkeep at %d cases\n", world.settings.cases);
    printSizes(world);
    const QString copy = QStringLiteral("upkeep.xfd");
    world.copy(largeFile(world.settings.cases), copy);
    Cost scan;
    {
        RawSqlite raw(world.path(copy));
        scan = bestOf(2, [&] { raw.number("SELECT sum(length(envelope) + length(payload)) FROM entry_log"); });
    }
    const auto workspace = world.open(copy);
    const Cost verified = timed([&] {
        const auto report = take(workspace->verify(), "verify");
        if (!report->bad.empty() || !report->projectionSame) {
            stop(QStringLiteral("verify finds fault"));
        }
    });
    print("verify", verified, scan, "a scan of entry_log");
    const Cost rebuilt = timed([&] { expect(workspace->rebuild(), "rebuild"); });
    print("rebuild", rebuilt, scan, "a scan of entry_log");
}

} // namespace xf::bench

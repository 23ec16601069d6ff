#include "core/desk/importmessages.h"
#include "core/time/calendartext.h"
#include "tests/bench/bench.h"
#include "tests/bench/messagetexts.h"

#include <QFile>
#include <QFileInfo>

namespace xf::bench {

namespace {

const WorkCalendar& calendar()
{
    static const WorkCalendar bundled = bundledCalendar();
    return bundled;
}

void removeFile(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

} // namespace

WorkspaceOptions World::options(const QString& name)
{
    WorkspaceOptions made;
    made.path = path(name);
    made.recordFolder = path(QStringLiteral("records"));
    made.clock = &clock;
    made.random = &random;
    made.calendar = &calendar();
    made.isNetworkPath = [](const QString&) { return false; };
    return made;
}

std::unique_ptr<Workspace> World::create(const QString& name)
{
    removeFile(path(name));
    const OfficeSetup setup{QStringLiteral("柳溪镇人民政府"), QStringLiteral("990101102"), QStringLiteral("A"),
        QStringLiteral("李登记"), OfficeKind::Unit};
    return std::move(*take(Workspace::create(options(name), setup), "create"));
}

std::unique_ptr<Workspace> World::open(const QString& name)
{
    return std::move(*take(Workspace::open(options(name)), "open"));
}

void World::copy(const QString& from, const QString& to) const
{
    removeFile(path(to));
    if (!QFile::copy(path(from), path(to))) {
        stop(QStringLiteral("cannot copy to ") + path(to));
    }
}

namespace {

bool isThere(World& world, int cases)
{
    if (!QFileInfo::exists(world.path(largeFile(cases)))) {
        return false;
    }
    const auto workspace = world.open(largeFile(cases)); // an older program's views are made anew here
    return *take(workspace->caseCount(), "count") == cases;
}

void make(World& world, int cases)
{
    const MessageTexts texts;
    const QString part = QStringLiteral("part.xfd");
    auto workspace = world.create(part);
    Cost cost;
    constexpr int atOnce = 5000;
    for (int first = 0; first < cases; first += atOnce) {
        const QByteArray csv = texts.csv(first, std::min(atOnce, cases - first));
        const Cost one = timed([&] { expect(importMessages(*workspace, csv, benchDay()), "import"); });
        cost = {cost.wall + one.wall, cost.cpu + one.cpu};
    }
    if (*take(workspace->caseCount(), "count") != cases) {
        stop(QStringLiteral("not every message became a case"));
    }
    workspace.reset(); // the log goes into the file
    removeFile(world.path(largeFile(cases)));
    QFile::rename(world.path(part), world.path(largeFile(cases)));
    std::printf("import of %d messages, 200 at once: %.0f a second of wall time, %.0f a second of cpu\n", cases,
        cases / cost.wall * 1e3, cases / cost.cpu * 1e3);
    std::fflush(stdout);
}

} // namespace

void makeLargeFiles(World& world)
{
    for (const int cases : {smallCases(world), world.settings.cases}) {
        if (!isThere(world, cases)) {
            make(world, cases);
        }
    }
}

} // namespace xf::bench

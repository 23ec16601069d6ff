#pragma once

#include "core/store/workspace.h"
#include "tests/bench/measure.h"
#include "tests/support/fixedworld.h"

// What the parts of xf_bench share: where files lie, which day it is, the workspaces they measure.
namespace xf::bench {

struct Settings
{
    QString folder; // of the large files, which are kept for the next run, and of what is made for one measurement
    int cases = 100000;
    int runs = 3;
};

// Every part works on this day, so that two runs of it do the same.
inline Date benchDay()
{
    return Date::fromYmd(2026, 6, 30);
}

class World
{
public:
    explicit World(const Settings& given)
        : settings(given)
        , clock(benchDay())
        , random(1)
    {}
    [[nodiscard]] QString path(const QString& name) const { return settings.folder + u'/' + name; }
    [[nodiscard]] WorkspaceOptions options(const QString& name);

    std::unique_ptr<Workspace> create(const QString& name); // replaces what is there
    std::unique_ptr<Workspace> open(const QString& name);
    void copy(const QString& from, const QString& to) const; // of a closed data file

    Settings settings;
    test::FixedClock clock;
    test::SeededRandom random;
};

// A file of `cases` cases in the folder, made by makeLargeFiles once and kept for later runs.
[[nodiscard]] inline QString largeFile(int cases)
{
    return QStringLiteral("cases-%1.xfd").arg(cases);
}
[[nodiscard]] inline int smallCases(const World& world)
{
    return std::min(1000, world.settings.cases);
}

void makeLargeFiles(World& world);
void benchWrites(World& world);
void benchSearch(World& world);
void benchStart(World& world);
void benchLists(World& world);
void benchUpkeep(World& world);
void benchCalendars(World& world);
void benchHandOver(World& world);

} // namespace xf::bench

#include "tests/bench/bench.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

// The built program, started as a person starts it: from nothing to its end.
namespace xf::bench {

namespace {

struct Run
{
    Cost cost;
    double megabytes = 0; // the most it held in memory
};

Run start(const QStringList& arguments)
{
    std::vector<QByteArray> bytes{XF_XINFANG};
    for (const QString& argument : arguments) {
        bytes.push_back(argument.toUtf8());
    }
    std::vector<char*> argv;
    for (QByteArray& one : bytes) {
        argv.push_back(one.data());
    }
    argv.push_back(nullptr);
    const Stopwatch watch;
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execv(argv.front(), argv.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        stop(QStringLiteral("xinfang ") + arguments.join(u' '));
    }
    const auto milliseconds = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return {{watch.elapsed().wall, milliseconds(used.ru_utime) + milliseconds(used.ru_stime)},
        double(used.ru_maxrss) / 1024};
}

Run bestStart(int runs, const QStringList& arguments)
{
    Run best = start(arguments);
    for (int i = 1; i < runs; ++i) {
        const Run run = start(arguments);
        best = {least(best.cost, run.cost), std::min(best.megabytes, run.megabytes)};
    }
    return best;
}

void print(const QString& what, const Run& large, const Run& small, const Run& bare)
{
    std::printf("%s %8.1f %8.1f %8.1f %8.1f %7.1f %7.1f %8.1f %8.1f\n", column(what, 44).constData(), large.cost.wall,
        large.cost.cpu, small.cost.wall, small.cost.cpu, large.cost.wall / small.cost.wall,
        large.cost.wall / bare.cost.wall, large.megabytes, small.megabytes);
    std::fflush(stdout);
}

} // namespace

void benchStart(World& world)
{
    qputenv("XDG_DATA_HOME", world.path(QStringLiteral("home")).toUtf8());
    const int runs = world.settings.runs * 2 + 1;
    std::printf("\nxinfang as a process at %d and at %d cases: milliseconds, best of %d; peak memory, MB\n",
        world.settings.cases, smallCases(world), runs);
    std::printf("%-44s %8s %8s %8s %8s %7s %7s %8s %8s\n", "", "wall", "cpu", "small", "cpu", "/small", "/bare", "MB",
        "MB small");
    const Run bare = bestStart(runs, {QStringLiteral("--version")});
    print(QStringLiteral("--version"), bare, bare, bare);
    const QStringList commands[] = {
        {QStringLiteral("list")},
        {QStringLiteral("list"), QStringLiteral("--overdue")},
        {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--overdue")},
        {QStringLiteral("list"), QStringLiteral("--due-within"), QStringLiteral("7")},
        {QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("accepted")},
        {QStringLiteral("list"), QStringLiteral("--search"), QStringLiteral("某")},
        {QStringLiteral("list"), QStringLiteral("--search"), QStringLiteral("小区")},
        {QStringLiteral("list"), QStringLiteral("--as-of"), benchDay().plusDays(-10).iso()},
        {QStringLiteral("list"), QStringLiteral("--json")},
        {QStringLiteral("show"), QStringLiteral("990101102-2026-A-1")},
    };
    for (const QStringList& command : commands) {
        const auto on = [&](int cases) {
            return bestStart(runs, QStringList{QStringLiteral("--data"), world.path(largeFile(cases)),
                                       QStringLiteral("--today"), benchDay().iso()} +
                                       command);
        };
        print(command.join(u' '), on(world.settings.cases), on(smallCases(world)), bare);
    }
}

} // namespace xf::bench

#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

// Times, in milliseconds. Wall is what a person waits, disk included; cpu (user and system, of this process) does not
// count waiting for the disk or for whoever else uses the machine. The best of several runs is kept of each: noise only
// ever adds.
namespace xf::bench {

struct Cost
{
    double wall = 0;
    double cpu = 0;
};

inline Cost least(const Cost& a, const Cost& b)
{
    return {std::min(a.wall, b.wall), std::min(a.cpu, b.cpu)};
}

class Stopwatch
{
public:
    [[nodiscard]] Cost elapsed() const
    {
        const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - m_wall;
        return {wall.count(), cpuNow() - m_cpu};
    }

private:
    static double cpuNow()
    {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const auto milliseconds = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
        return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    }
    std::chrono::steady_clock::time_point m_wall = std::chrono::steady_clock::now();
    double m_cpu = cpuNow();
};

template <class Work>
Cost timed(Work&& work)
{
    const Stopwatch watch;
    work();
    return watch.elapsed();
}

template <class Work>
Cost bestOf(int runs, Work&& work)
{
    Cost best = timed(work);
    for (int i = 1; i < runs; ++i) {
        best = least(best, timed(work));
    }
    return best;
}

// A benchmark that cannot do its work is of no use to anybody.
[[noreturn]] inline void stop(const QString& why)
{
    std::fprintf(stderr, "xf_bench: %s\n", why.toUtf8().constData());
    std::exit(1);
}

// The value of a Result, or the end.
template <class T>
[[nodiscard]] T take(T&& result, const char* what)
{
    if (!result) {
        stop(QString::fromUtf8(what) + QStringLiteral(": ") + result.error().code + u' ' +
             result.error().arguments.join(u' '));
    }
    return std::forward<T>(result);
}

template <class T>
void expect(const T& result, const char* what)
{
    static_cast<void>(take(T(result), what));
}

// Text in a column of `width` places; Chinese letters take two.
inline QByteArray column(const QString& text, int width)
{
    int places = 0;
    for (const QChar letter : text) {
        places += letter.unicode() >= 0x2E80 ? 2 : 1;
    }
    return text.toUtf8() + QByteArray(std::max(0, width - places), ' ');
}

} // namespace xf::bench

#pragma once

#include <QCoreApplication>

#include <memory>

// The main of every test program: nothing a test does reaches the person who runs it.
//
// Home, settings, time zone and language are temporary and fixed, also for the programs a test starts. One seed serves
// Catch2 and RapidCheck; a failure prints it, and `XF_SEED=… ctest …` repeats the run.
namespace xf::test {

using MakeApplication = std::unique_ptr<QCoreApplication> (*)(int& argc, char** argv);

[[nodiscard]] int runTests(int argc, char** argv, MakeApplication make);

// Application: QCoreApplication, or one that knows fonts or windows.
template <class Application>
[[nodiscard]] int runTests(int argc, char** argv)
{
    return runTests(argc, argv, [](int& count, char** words) -> std::unique_ptr<QCoreApplication> {
        return std::make_unique<Application>(count, words);
    });
}

} // namespace xf::test

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/time/workcalendar.h"

#include <QStringList>

#include <optional>

// The command line `xinfang`. Its words, JSON keys and exit codes are a contract (README.md, "命令行"): other programs
// are written against them. 0 done; 1 refused or bad input; 2 usage.
namespace xf {

// What the program touches outside of itself; main() makes the real one, tests their own.
struct World
{
    const Clock* clock = nullptr;
    RandomSource* random = nullptr;
    const WorkCalendar* calendar = nullptr; // the program's table
    std::vector<YearNotice> besides = {};   // notices beside the data file; runCli puts them in
    QString recordFolder;                   // records outside the data files
    QString homeFolder;                     // where a demonstration goes when no folder is named
    QByteArray (*demoMessages)() = nullptr;
    QByteArray (*standardInput)() = nullptr;
    bool setsType = false; // there is a QGuiApplication, so that papers can be made
    QString passphrase;    // XINFANG_PASSPHRASE
    std::optional<QString> (*askPassphrase)(const QString& question) = nullptr; // none: there is no terminal
    qint64 stretchMemory = 64 * 1024; // KiB: what trying one passphrase costs, for keys that are made here
};

struct Reply
{
    QByteArray out; // stdout
    QByteArray err; // stderr
    int exitCode = 0;
};

[[nodiscard]] Reply runCli(const QStringList& arguments, const World& world);

} // namespace xf

#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

// xf_bench [write] [search] [start] [lists] [upkeep] [handover] [calendars] [--dir FOLDER] [--cases N] [--runs N]
//
// Prints times and, beside each, the ratio to a baseline of the same run; judges nothing. README.md says what each line
// means.
namespace {

using namespace xf::bench;

[[noreturn]] void usage()
{
    std::fprintf(stderr, "xf_bench [write] [search] [start] [lists] [upkeep] [handover] [calendars]"
                         " [--dir FOLDER] [--cases N] [--runs N]\n");
    std::exit(2);
}

// Each part has a process of its own: what one leaves in memory must not be counted for the next.
void runPart(const QString& part, const Settings& settings)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--dir"), settings.folder, QStringLiteral("--cases"), QString::number(settings.cases),
            QStringLiteral("--runs"), QString::number(settings.runs), QStringLiteral("--part"), part});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::exit(1);
    }
}

int positive(const QString& text)
{
    bool number = false;
    const int value = text.toInt(&number);
    if (!number || value < 1) {
        usage();
    }
    return value;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Settings settings;
    settings.folder = QDir::tempPath() + QStringLiteral("/xf_bench");
    QStringList parts;
    QString only; // this process is one of runPart
    QStringList given = QCoreApplication::arguments().mid(1);
    while (!given.isEmpty()) {
        const QString word = given.takeFirst();
        const bool option = word.startsWith(QLatin1String("--"));
        if (!option) {
            parts << word;
        } else if (given.isEmpty()) {
            usage();
        } else if (word == QLatin1String("--dir")) {
            settings.folder = QDir(given.takeFirst()).absolutePath();
        } else if (word == QLatin1String("--part")) {
            only = given.takeFirst();
        } else if (word == QLatin1String("--cases")) {
            settings.cases = positive(given.takeFirst());
        } else if (word == QLatin1String("--runs")) {
            settings.runs = positive(given.takeFirst());
        } else {
            usage();
        }
    }
    const std::pair<QString, void (*)(World&)> all[] = {
        {QStringLiteral("write"), benchWrites},
        {QStringLiteral("make"), makeLargeFiles},
        {QStringLiteral("search"), benchSearch},
        {QStringLiteral("start"), benchStart},
        {QStringLiteral("lists"), benchLists},
        {QStringLiteral("upkeep"), benchUpkeep},
        {QStringLiteral("handover"), benchHandOver},
        {QStringLiteral("calendars"), benchCalendars},
    };
    for (const QString& part : parts) {
        const auto isPart = [&](const auto& one) { return one.first == part; };
        if (std::none_of(std::begin(all), std::end(all), isPart)) {
            usage();
        }
    }
    QDir().mkpath(settings.folder);
    const bool needsLargeFiles = std::any_of(parts.begin(), parts.end(),
        [](const QString& part) { return part != QLatin1String("handover") && part != QLatin1String("calendars"); });
    World world(settings);
    for (const auto& [name, run] : all) {
        if (only == name) {
            run(world);
        } else if (only.isEmpty() &&
                   (parts.isEmpty() || parts.contains(name) || (name == QLatin1String("make") && needsLargeFiles))) {
            runPart(name, settings);
        }
    }
    return 0;
}

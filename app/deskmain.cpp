#include "app/folders.h"
#include "app/systemworld.h"
#include "core/desk/demonstrate.h"
#include "core/time/calendartext.h"
#include "ui/firstrun/opendesk.h"
#include "ui/shell/callers.h"
#include "ui/shell/language.h"
#include "ui/shell/letterbox.h"
#include "ui/shell/log.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <utility>

// The window. Wiring only: the real clock, chance and folders.
namespace {

constexpr std::chrono::seconds patience{3}; // how long an open window gets to answer a second start

void quiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg) {
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    }
}

// Asked of a machine that may have no display at all.
bool asksVersion(int argc, char** argv)
{
    return std::any_of(argv + std::min(argc, 1), argv + argc,
        [](const char* word) { return std::strcmp(word, "--version") == 0 || std::strcmp(word, "-v") == 0; });
}

QStringList absolutePaths(QStringList paths)
{
    for (QString& path : paths) {
        path = QFileInfo(path).absoluteFilePath();
    }
    return paths;
}

// One sitting after another: a person may go on to another data file. The first window gets the files handed over.
int sit(const xf::ui::DeskWorld& world, xf::ui::Translations& translations, xf::ui::Letterbox& letterbox,
    std::unique_ptr<xf::ui::Session> session, QStringList handedOver, bool unanswered)
{
    int exitCode = 0;
    while (session) { // none: the first start was closed
        xf::ui::useSettings(*session, translations);
        auto window = std::make_unique<xf::ui::MainWindow>(*session);
        window->show();
        if (!handedOver.isEmpty()) {
            window->takeHandedOver(std::exchange(handedOver, {}));
        }
        if (std::exchange(unanswered, false)) {
            xf::ui::sayUnanswered(*window);
        }
        letterbox.settle(session->path());
        auto callers = std::make_unique<xf::ui::Callers>(letterbox, *window);
        exitCode = QApplication::exec();
        callers.reset();
        if (!window->otherFileWanted()) {
            break;
        }
        const QString path = session->path();
        window.reset();
        session.reset();
        session = xf::ui::changeDesk(world, path);
    }
    return exitCode;
}

} // namespace

int main(int argc, char** argv)
{
    if (asksVersion(argc, argv)) {
        std::printf("xinfang-desk %s\n", XF_VERSION);
        return 0;
    }
    qInstallMessageHandler(quiet);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("xinfang-desk"));
    QApplication::setApplicationVersion(QStringLiteral(XF_VERSION));
#ifdef Q_OS_LINUX
    // What packaging/linux installs; a Windows program has its icon inside.
    QGuiApplication::setDesktopFileName(QStringLiteral("xinfang-desk"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("xinfang-desk")));
#endif

    QCommandLineParser arguments;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("打开这个数据文件。"), QStringLiteral("文件"));
    arguments.addOption(data);
    const QCommandLineOption demo(QStringLiteral("demo"),
        QStringLiteral("打开 xinfang demonstrate 在这个文件夹里做的演示。"), QStringLiteral("文件夹"));
    arguments.addOption(demo);
    arguments.addPositionalArgument(QStringLiteral("文件"),
        QStringLiteral("打开以后就看的文件：上级或者下级给的交换包。"), QStringLiteral("[文件…]"));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(application);

    const xf::SystemClock clock;
    xf::SystemRandom random;
    const xf::WorkCalendar calendar = xf::bundledCalendar();
    xf::ui::QtDialogs dialogs;
    xf::ui::QtPrinting printing;
    xf::ui::SystemDrives drives;

    xf::ui::DeskWorld world;
    world.clock = &clock;
    world.random = &random;
    world.calendar = &calendar;
    world.dialogs = &dialogs;
    world.printing = &printing;
    world.drives = &drives;
    world.recordFolder = xf::recordFolder();
    world.homeFolder = xf::dataFolder();
    world.newFileFolder = xf::newFileFolder();
    world.portableFolder = xf::portableFolder();
    world.viewFile = QDir(world.homeFolder).filePath(QStringLiteral("view.ini"));
    xf::ui::Log log(QDir(world.homeFolder).filePath(QStringLiteral("log")), clock);
    world.log = &log;
    log.note("started " XF_VERSION);

    xf::ui::Translations translations;
    translations.use(xf::ui::Language::Chinese);
    const bool shown = arguments.isSet(demo);
    QString named = shown ? xf::demonstrationFile(arguments.value(demo)) : arguments.value(data);
    named = named.isEmpty() ? named : QFileInfo(named).absoluteFilePath();
    const QStringList files = absolutePaths(arguments.positionalArguments());
    // A double click on a package starts this in the package's folder, and a stick that is a program's current folder
    // cannot be taken out.
    QDir::setCurrent(QDir::homePath());

    xf::ui::Letterbox letterbox(QDir(world.homeFolder).filePath(QStringLiteral("open")), patience);
    const auto entered = letterbox.enter(xf::ui::fileToOpen(world, named), files);
    if (entered == xf::ui::Letterbox::Entered::HandedOver) {
        log.note("handed to the open window");
        return 0;
    }
    QObject::connect(&letterbox, &xf::ui::Letterbox::called, &application, xf::ui::callToFront);
    return sit(world, translations, letterbox,
        xf::ui::openDesk(world, named, shown ? xf::ui::Remember::No : xf::ui::Remember::Yes), files,
        entered == xf::ui::Letterbox::Entered::NoAnswer);
}

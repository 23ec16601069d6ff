#include "app/folders.h"
#include "app/systemworld.h"
#include "core/desk/demonstrate.h"
#include "core/time/calendartext.h"
#include "ui/firstrun/opendesk.h"
#include "ui/shell/language.h"
#include "ui/shell/log.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <cstdio>

// The window. Wiring only: the real clock, chance and folders.
namespace {

void quiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg) {
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    }
}

QByteArray demoMessages()
{
    QFile file(QStringLiteral(":/demo/messages.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(quiet);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("xinfang-desk"));

    QCommandLineParser arguments;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("打开这个数据文件。"), QStringLiteral("文件"));
    arguments.addOption(data);
    const QCommandLineOption demo(QStringLiteral("demo"),
        QStringLiteral("打开 xinfang demonstrate 在这个文件夹里做的演示。"), QStringLiteral("文件夹"));
    arguments.addOption(demo);
    arguments.addHelpOption();
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
    world.viewFile = QDir(world.homeFolder).filePath(QStringLiteral("view.ini"));
    world.demoMessages = demoMessages;
    xf::ui::Log log(QDir(world.homeFolder).filePath(QStringLiteral("log")), clock);
    world.log = &log;
    log.note("started " XF_VERSION);

    xf::ui::Translations translations;
    translations.use(xf::ui::Language::Chinese);
    const QString named = arguments.isSet(demo) ? xf::demonstrationFile(arguments.value(demo)) : arguments.value(data);
    const auto session = xf::ui::openDesk(world, named);
    if (!session) {
        return 0; // the first start was closed
    }
    xf::ui::useSettings(*session, translations);
    xf::ui::MainWindow window(*session);
    window.show();
    return QApplication::exec();
}

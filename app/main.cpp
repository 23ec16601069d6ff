#include "app/cli.h"
#include "app/console.h"
#include "app/folders.h"
#include "app/systemworld.h"
#include "app/terminal.h"
#include "core/time/calendartext.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

// Qt's own remarks are for developers; what a clerk must know is said in a sentence.
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

QByteArray standardInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

// Papers need fonts, and so Qt Gui; starting that costs what the other commands need not pay.
bool setsType(int argc, char** argv)
{
    return std::any_of(argv + std::min(argc, 1), argv + argc,
        [](const char* word) { return std::strcmp(word, "paper") == 0 || std::strcmp(word, "demonstrate") == 0; });
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!setsType(argc, argv)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
#ifdef Q_OS_LINUX
    // No window is ever opened here, and a display that cannot be reached would end the program. Other platforms have
    // their fonts in their own plugin only.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
    QHashSeed::setDeterministicGlobalSeed(); // Qt puts the fonts into a PDF in the order of a hash
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const xf::Console console;
    qInstallMessageHandler(quiet);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("xinfang"));

    const xf::SystemClock clock;
    xf::SystemRandom random;
    const xf::WorkCalendar calendar = xf::bundledCalendar();

    xf::World world;
    world.clock = &clock;
    world.random = &random;
    world.calendar = &calendar;
    world.recordFolder = xf::recordFolder();
    world.homeFolder = xf::dataFolder();
    world.demoMessages = demoMessages;
    world.standardInput = standardInput;
    world.setsType = setsType(argc, argv);
    world.passphrase = qEnvironmentVariable("XINFANG_PASSPHRASE");
    world.askPassphrase = xf::askPassphrase;

    const xf::Reply reply = xf::runCli(QCoreApplication::arguments().mid(1), world);
    write(stdout, reply.out);
    write(stderr, reply.err);
    return reply.exitCode;
}

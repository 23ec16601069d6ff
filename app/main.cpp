#include "app/cli.h"
#include "app/folders.h"
#include "app/systemworld.h"
#include "core/time/calendartext.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

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

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(quiet);
    QCoreApplication application(argc, argv);
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

    const xf::Reply reply = xf::runCli(QCoreApplication::arguments().mid(1), world);
    write(stdout, reply.out);
    write(stderr, reply.err);
    return reply.exitCode;
}

#include "tests/support/testmain.h"

#define CATCH_CONFIG_RUNNER
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>
#include <cstdlib>
#include <random>

namespace xf::test {

namespace {

void printMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (text.contains(QLatin1String("XDG_RUNTIME_DIR")))
        return; // a container has none
    if (text.contains(QLatin1String("propagateSizeHints")))
        return; // no display, no size hints
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (type == QtFatalMsg)
        std::abort();
}

void isolate(const QTemporaryDir& home)
{
    qputenv("HOME", QFile::encodeName(home.path()));
    for (const char* name :
        {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = home.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // Qt insists for the last
        qputenv(name, QFile::encodeName(path));
    }
    qputenv("TZ", "UTC");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

unsigned int chooseSeed()
{
    bool given = false;
    const unsigned int seed = qEnvironmentVariable("XF_SEED").toUInt(&given);
    return given ? seed : std::random_device{}();
}

// Told only where something failed, so that a run that passes says nothing.
struct SeedPrinter : Catch::TestEventListenerBase
{
    using TestEventListenerBase::TestEventListenerBase;
    void testRunEnded(const Catch::TestRunStats& stats) override
    {
        if (stats.totals.testCases.failed > 0)
            std::fprintf(stderr, "To repeat this run: XF_SEED=%u\n", m_config->rngSeed());
    }
};

} // namespace

int runTests(int argc, char** argv, MakeApplication make)
{
    qInstallMessageHandler(printMessage);
    const QTemporaryDir home;
    if (!home.isValid()) {
        std::fprintf(stderr, "No temporary folder: %s\n", qUtf8Printable(home.errorString()));
        return 1;
    }
    isolate(home);
    const std::unique_ptr<QCoreApplication> application = make(argc, argv);

    Catch::Session session;
    session.configData().rngSeed = chooseSeed();
    if (const int refused = session.applyCommandLine(argc, argv); refused != 0)
        return refused; // --rng-seed on the command line wins
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=" + QByteArray::number(session.configData().rngSeed));
    return session.run();
}

} // namespace xf::test

using XfSeedPrinter = xf::test::SeedPrinter; // the macro makes a name of it
CATCH_REGISTER_LISTENER(XfSeedPrinter)

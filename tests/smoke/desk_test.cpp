#include "tests/support/tempdir.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <random>

// The built window as a person starts it: its own process, its own home, no display, and a keyboard (typist.cpp).
using namespace xf::test;

namespace {

constexpr int patience = 60000; // for a machine under load; nothing here waits for the clock

QProcessEnvironment environmentIn(const TempDir& home)
{
    QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
    made.insert(QStringLiteral("HOME"), home.path());
    made.insert(QStringLiteral("XDG_DATA_HOME"), home.path(QStringLiteral("share")));
    made.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    made.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    made.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(XF_PLUGINS));
    made.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("xftypist"));
    return made;
}

QString stickOf(const TempDir& home)
{
    const QString stick = home.path(QStringLiteral("U 盘"));
    REQUIRE(QDir().mkpath(stick));
    return stick;
}

QByteArray xinfang(const TempDir& home, const QStringList& words)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.start(QStringLiteral(XF_XINFANG), words);
    REQUIRE(process.waitForFinished(patience));
    const QByteArray err = process.readAllStandardError();
    INFO(err.toStdString());
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

class RunningDesk
{
public:
    RunningDesk(const TempDir& home, const QStringList& words)
    {
        m_process.setProcessEnvironment(environmentIn(home));
        m_process.setWorkingDirectory(stickOf(home)); // as a double click on a file in it does
        m_process.start(QStringLiteral(XF_DESK), words);
        REQUIRE(m_process.waitForStarted(patience));
    }
    ~RunningDesk()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    RunningDesk(const RunningDesk&) = delete;
    RunningDesk& operator=(const RunningDesk&) = delete;

    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience)) {
                FAIL("the desk says nothing any more: " << m_process.readAllStandardError().toStdString());
            }
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void order(const QString& what) { m_process.write(what.toUtf8() + '\n'); }
    QString ask(const QString& what)
    {
        order(what);
        return line();
    }
    void act(const QString& what) { CHECK(ask(what) == QStringLiteral("ok")); }
    // Asks until the answer is this one.
    void until(const QString& what, const QString& wanted)
    {
        QElapsedTimer waited;
        waited.start();
        QString answer;
        do {
            answer = ask(what);
        } while (answer != wanted && waited.elapsed() < patience);
        INFO(what.toStdString());
        REQUIRE(answer == wanted);
    }
    void untilWindow(const QString& name)
    {
        QElapsedTimer waited;
        waited.start();
        QString answer;
        do {
            answer = ask(QStringLiteral("focus"));
        } while ((answer.section(u' ', 0, 0) != name || answer.endsWith(QStringLiteral(" none"))) &&
                 waited.elapsed() < patience);
        INFO(answer.toStdString());
        REQUIRE(answer.startsWith(name + u' '));
    }
    [[nodiscard]] bool isIn(const QString& folder) const
    {
        const QString current = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(m_process.processId()));
        REQUIRE_FALSE(current.isEmpty());
        return current == QFileInfo(folder).canonicalFilePath();
    }
    void kill()
    {
        m_process.kill(); // -9
        REQUIRE(m_process.waitForFinished(patience));
        CHECK(m_process.exitStatus() == QProcess::CrashExit);
    }
    void signal(int number) { REQUIRE(::kill(pid_t(m_process.processId()), number) == 0); }
    void close()
    {
        order(QStringLiteral("close"));
        REQUIRE(m_process.waitForFinished(patience));
        CHECK(m_process.exitStatus() == QProcess::NormalExit);
        CHECK(m_process.exitCode() == 0);
        CHECK(m_process.readAllStandardError().toStdString().empty());
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("xinfang-desk --version needs no display")
{
    const TempDir home;
    QProcess process;
    QProcessEnvironment blind = environmentIn(home);
    blind.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    blind.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(blind);
    process.start(QStringLiteral(XF_DESK), {QStringLiteral("--version")});
    REQUIRE(process.waitForFinished(patience));
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardOutput().toStdString() == "xinfang-desk " XF_VERSION "\n");
}

TEST_CASE("the desk opens on a demonstration, shows each page, changes files and back, and closes in order")
{
    const TempDir home;
    const QString demo = home.path(QStringLiteral("演示"));
    xinfang(home, {QStringLiteral("demonstrate"), QStringLiteral("--dir"), demo});
    RunningDesk desk(home, {QStringLiteral("--demo"), demo});
    desk.untilWindow(QStringLiteral("mainWindow"));
    CHECK(desk.ask(QStringLiteral("page")) == QStringLiteral("todayPage"));
    const char* pages[] = {"todayPage", "registerPage", "casesPage", "papersPage", "exchangePage", "settingsPage"};
    for (int number = 1; number <= 6; ++number) {
        desk.act(QStringLiteral("key Ctrl+%1").arg(number));
        desk.until(QStringLiteral("page"), QString::fromLatin1(pages[number - 1]));
    }
    desk.act(QStringLiteral("press otherFileButton"));
    desk.untilWindow(QStringLiteral("firstRunWindow"));
    desk.act(QStringLiteral("key Esc"));
    desk.untilWindow(QStringLiteral("mainWindow"));
    CHECK(desk.ask(QStringLiteral("page")) == QStringLiteral("todayPage"));
    desk.close();
    CHECK_FALSE(home.read(QStringLiteral("share/xinfang-desk/view.ini")).contains("lastDataFile"));
}

TEST_CASE(
    "started again it brings the open window to front with the package, and a window that hangs keeps nobody waiting")
{
    const TempDir home;
    const QString demo = stickOf(home) + QStringLiteral("/演示");
    xinfang(home, {QStringLiteral("demonstrate"), QStringLiteral("--dir"), demo});
    const QString package = home.write(QStringLiteral("不是 包.xfpkg"), "no package");
    const QStringList words{QStringLiteral("--demo"), demo, package};
    RunningDesk desk(home, {QStringLiteral("--demo"), QStringLiteral("演示")});
    desk.untilWindow(QStringLiteral("mainWindow"));
    desk.until(QStringLiteral("page"), QStringLiteral("todayPage"));
    {
        QProcess again;
        again.setProcessEnvironment(environmentIn(home));
        again.start(QStringLiteral(XF_DESK), words);
        REQUIRE(again.waitForFinished(patience));
        CHECK(again.exitCode() == 0);
    }
    desk.until(QStringLiteral("page"), QStringLiteral("exchangePage"));
    CHECK_FALSE(desk.isIn(stickOf(home))); // or the stick could not be taken out

    desk.signal(SIGSTOP);
    RunningDesk other(home, words);
    other.untilWindow(QStringLiteral("mainWindow"));
    CHECK(other.ask(QStringLiteral("page")) == QStringLiteral("exchangePage"));
    other.close();
    desk.signal(SIGCONT);
    desk.close();
}

TEST_CASE("killed while a registration is being typed, at most five seconds of it are lost and nothing saved")
{
    const TempDir home;
    const QString data = home.path(QStringLiteral("柳溪镇.xfd"));
    const auto command = [&](const QStringList& words) {
        return xinfang(home, QStringList{QStringLiteral("--data"), data} + words);
    };
    command({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("柳溪镇人民政府"),
        QStringLiteral("--code"), QStringLiteral("990101102"), QStringLiteral("--node"), QStringLiteral("A"),
        QStringLiteral("--clerk"), QStringLiteral("李登记")});
    command({QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
        QStringLiteral("petitioners.1.name=张三"), QStringLiteral("demands=修水渠")});

    // Any moment: between the first letter and the second save.
    INFO("seed " << Catch::rngSeed());
    std::mt19937 random(Catch::rngSeed());
    const qint64 killedAt = 500 + qint64(random() % 7000);
    std::vector<qint64> typedAt; // of each letter, from the first one on
    qint64 killed = 0;
    {
        RunningDesk desk(home, {QStringLiteral("--data"), data});
        desk.untilWindow(QStringLiteral("mainWindow"));
        desk.act(QStringLiteral("key Ctrl+2"));
        desk.until(QStringLiteral("focus"), QStringLiteral("mainWindow subjectEdit"));
        desk.order(QStringLiteral("type-on"));
        QElapsedTimer watch;
        watch.start();
        do {
            REQUIRE(desk.line() == QStringLiteral("typed %1").arg(typedAt.size() + 1));
            typedAt.push_back(watch.elapsed());
        } while (typedAt.back() < killedAt);
        killed = watch.elapsed();
        desk.kill();
    }
    RunningDesk again(home, {QStringLiteral("--data"), data});
    again.untilWindow(QStringLiteral("mainWindow"));
    const QString found = again.ask(QStringLiteral("text subjectEdit"));
    again.close();
    INFO("killed after " << killed << " ms with " << typedAt.size() << " letters, " << found.size() << " found again");
    CHECK(found == QString(found.size(), u'路'));
    // The letters that came in while the kill was under way were typed after it, as far as this test can know.
    if (std::size_t(found.size()) < typedAt.size()) {
        CHECK(killed - typedAt[std::size_t(found.size())] <= 5000);
    }
    const QJsonObject report =
        QJsonDocument::fromJson(command({QStringLiteral("verify"), QStringLiteral("--json")})).object();
    CHECK(report[QLatin1String("bad")].toArray().isEmpty());
    CHECK(report[QLatin1String("projection")].toString() == QStringLiteral("same"));
    CHECK(QJsonDocument::fromJson(command({QStringLiteral("list"), QStringLiteral("--json")})).array().size() == 1);
}

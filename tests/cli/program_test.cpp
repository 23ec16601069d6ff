#include "tests/support/tempdir.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

#include <random>
#include <unistd.h>

// The built program as a person starts it: its own process, its own home.
using namespace xf::test;

namespace {

struct Program
{
    TempDir home;
    QString data = home.path(QStringLiteral("数据 文件.xfd"));

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
        made.insert(QStringLiteral("HOME"), home.path());
        made.insert(QStringLiteral("XDG_DATA_HOME"), home.path(QStringLiteral("share")));
        made.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        return made;
    }

    void start(QProcess& process, const QStringList& words) const
    {
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(XF_XINFANG), QStringList{QStringLiteral("--data"), data} + words);
        REQUIRE(process.waitForStarted());
    }

    QByteArray run(const QStringList& words, int exitCode = 0) const
    {
        QProcess process;
        start(process, words);
        REQUIRE(process.waitForFinished(60000));
        const QByteArray err = process.readAllStandardError();
        INFO(err.toStdString());
        CHECK(process.exitCode() == exitCode);
        return process.readAllStandardOutput();
    }

    void init() const
    {
        run({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("柳溪镇人民政府"),
            QStringLiteral("--code"), QStringLiteral("990101102"), QStringLiteral("--node"), QStringLiteral("A")});
    }
};

QByteArray manyMessages(int count)
{
    QByteArray csv = "编号,来信人,主题,来信时间,内容,答复意见,答复时间\n";
    for (int i = 1; i <= count; ++i) {
        csv += QByteArray::number(i) + ",甲,修路,2026-01-05 10:00:00,路坏了很久没有人修,已修好,2026-02-05 10:00:00\n";
    }
    return csv;
}

} // namespace

TEST_CASE("Chinese words and a path with spaces work in the C locale, one JSON value on stdout")
{
    const Program program;
    program.init();
    program.run({QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
        QStringLiteral("petitioners.1.name=㛃䶮"), QStringLiteral("demands=修水渠"), QStringLiteral("--on"),
        QStringLiteral("2026-03-09")});
    const QByteArray out = program.run({QStringLiteral("list"), QStringLiteral("--json")});
    const QJsonArray list = QJsonDocument::fromJson(out).array();
    REQUIRE(list.size() == 1);
    CHECK(list[0][QLatin1String("petitioner")].toString() == QStringLiteral("㛃䶮"));
    program.run({QStringLiteral("list"), QStringLiteral("--fast")}, 2);
    program.run({QStringLiteral("show"), QStringLiteral("没有")}, 1);
}

TEST_CASE("killing an import at any moment leaves a file that verifies, and a rerun completes it")
{
    const quint32 seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    constexpr int count = 1500;
    for (int round = 0; round < 5; ++round) {
        const Program program;
        program.init();
        const QString csv = program.home.write(QStringLiteral("留言.csv"), manyMessages(count));
        const QStringList import{QStringLiteral("import-messages"), csv, QStringLiteral("--json")};
        QProcess process;
        program.start(process, import);
        process.waitForFinished(int(20 + random() % 600)); // the moment of the kill, or earlier the end
        process.kill();
        process.waitForFinished();
        const QJsonObject report =
            QJsonDocument::fromJson(program.run({QStringLiteral("verify"), QStringLiteral("--json")})).object();
        CHECK(report[QLatin1String("bad")].toArray().isEmpty());
        CHECK(report[QLatin1String("projection")].toString() == QStringLiteral("same"));
        const QJsonObject outcome = QJsonDocument::fromJson(program.run(import)).object();
        CHECK(outcome[QLatin1String("registered")].toInt() + outcome[QLatin1String("already")].toInt() == count);
        const QJsonObject again = QJsonDocument::fromJson(program.run(import)).object();
        CHECK(again[QLatin1String("already")].toInt() == count);
        CHECK(QJsonDocument::fromJson(program.run({QStringLiteral("list"), QStringLiteral("--json")})).array().size() ==
              count);
    }
}

TEST_CASE("two programs at one file wait for each other")
{
    const Program program;
    program.init();
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < 4; ++i) {
        running.push_back(std::make_unique<QProcess>());
        program.start(
            *running.back(), {QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
                                 QStringLiteral("petitioners.1.name=甲"), QStringLiteral("demands=修路"),
                                 QStringLiteral("--on"), QStringLiteral("2026-03-09")});
    }
    for (const auto& process : running) {
        REQUIRE(process->waitForFinished(60000));
        CHECK(process->exitCode() == 0);
    }
    const QJsonArray list =
        QJsonDocument::fromJson(program.run({QStringLiteral("list"), QStringLiteral("--json")})).array();
    QStringList numbers;
    for (const QJsonValue& one : list) {
        numbers << one[QLatin1String("case")].toString();
    }
    numbers.sort();
    REQUIRE(numbers.size() == 4);
    CHECK(numbers.removeDuplicates() == 0);
}

TEST_CASE("without a home that can be written a data file is known again all the same")
{
    const Program program;
    QProcessEnvironment homeless = program.environment();
    homeless.insert(QStringLiteral("HOME"), QStringLiteral("/dev/null/home"));
    homeless.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("share")); // relative: counts as none
    const auto run = [&](const QStringList& words) {
        QProcess process;
        process.setProcessEnvironment(homeless);
        process.setWorkingDirectory(program.home.path());
        process.start(QStringLiteral(XF_XINFANG), QStringList{QStringLiteral("--data"), program.data} + words);
        REQUIRE(process.waitForFinished(60000));
        const QByteArray err = process.readAllStandardError();
        INFO(err.toStdString());
        CHECK(process.exitCode() == 0);
        CHECK(err.isEmpty());
    };
    const QDir records(QStringLiteral("/var/tmp/xinfang-desk-%1/records").arg(getuid()));
    const QStringList before = records.entryList(QDir::Files);
    run({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("柳溪镇"), QStringLiteral("--code"),
        QStringLiteral("990101102"), QStringLiteral("--node"), QStringLiteral("A")});
    for (int i = 0; i < 2; ++i) {
        run({QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
            QStringLiteral("petitioners=张三"), QStringLiteral("demands=修路"), QStringLiteral("text=路坏了")});
    }
    CHECK_FALSE(QFile::exists(program.home.path(QStringLiteral("share"))));
    const QStringList after = records.entryList(QDir::Files);
    for (const QString& made : after) {
        if (!before.contains(made)) {
            QFile::remove(records.filePath(made));
        }
    }
}

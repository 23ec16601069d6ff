#include "tests/cli/clifixture.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <random>

using namespace xf;
using namespace xf::test;

// The built program, killed in the middle of a hand-over. No clock says when: what it has written by then does.
namespace {

constexpr int messages = 600;

QByteArray manyMessages()
{
    QByteArray csv = "编号,来信人,主题,来信时间,内容,答复意见,答复时间\n";
    for (int i = 1; i <= messages; ++i) {
        csv += QByteArray::number(i) + ",网民,修路" + QByteArray::number(i) + ",2026-03-02,路坏了" +
               QByteArray(1500, 'x') + ",已修,2026-03-09\n";
    }
    return csv;
}

struct Killed
{
    TempDir stick;
    Terminal town;
    Terminal county;

    Killed()
    {
        for (Terminal* side : {&town, &county}) {
            side->world.passphrase = QStringLiteral("口令");
            side->world.stretchMemory = 8; // kept in the key's frame, so the program is as quick with it
        }
        county.desk.random = SeededRandom(77);
        town.init();
        REQUIRE(county
                    .run({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("清河县信访局"),
                        QStringLiteral("--code"), QStringLiteral("990101"), QStringLiteral("--node"),
                        QStringLiteral("A"), QStringLiteral("--county")})
                    .exitCode == 0);
        town.json({QStringLiteral("enrol-request"), QStringLiteral("--out"), on("申请.xfreq")});
        county.json({QStringLiteral("enrol-accept"), on("申请.xfreq"), QStringLiteral("--out"), on("答复.xfans")});
        town.json({QStringLiteral("enrol-finish"), on("答复.xfans")});
        const QString csv = stick.write(QStringLiteral("留言.csv"), manyMessages());
        town.json({QStringLiteral("import-messages"), csv});
    }
    [[nodiscard]] QString on(const char* name) const { return stick.path(QString::fromUtf8(name)); }

    // The same computer: the program must find the record of its data file.
    void start(QProcess& process, const Terminal& side, const QStringList& line) const
    {
        QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
        const QString share = side.desk.dir.path(QStringLiteral("share"));
        made.insert(QStringLiteral("HOME"), side.desk.dir.path());
        made.insert(QStringLiteral("XDG_DATA_HOME"), share);
        made.insert(QStringLiteral("XINFANG_PASSPHRASE"), QStringLiteral("口令"));
        QDir().mkpath(share + QStringLiteral("/xinfang-desk"));
        QFile::link(side.world.recordFolder, share + QStringLiteral("/xinfang-desk/records"));
        process.setProcessEnvironment(made);
        process.start(QStringLiteral(XF_XINFANG),
            QStringList{QStringLiteral("--data"), side.desk.options().path, QStringLiteral("--today"),
                QStringLiteral("2026-06-30"), QStringLiteral("--json")} +
                line);
        REQUIRE(process.waitForStarted());
    }

    // Kills it once what `size` measures has grown past `bytes`, or lets it end before.
    template <class Size>
    bool killAt(const Terminal& side, const QStringList& line, qint64 bytes, Size size) const
    {
        QProcess process;
        start(process, side, line);
        while (process.state() == QProcess::Running && size() <= bytes) {
            process.waitForFinished(1);
        }
        const bool killed = process.state() == QProcess::Running;
        process.kill();
        process.waitForFinished(60000);
        return killed;
    }

    static void checkSound(Terminal& side)
    {
        const QJsonObject report = side.json(words("verify")).toObject();
        CHECK(report[QLatin1String("bad")].toArray().isEmpty());
        CHECK(text(report, "projection") == QStringLiteral("same"));
    }
};

qint64 sizeOf(const QString& path)
{
    return QFileInfo(path).size(); // 0 where there is none
}

qint64 sizeOfParts(const QString& folder)
{
    qint64 size = 0;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.part")}, QDir::Files)) {
        size += file.size();
    }
    return size;
}

} // namespace

TEST_CASE("killed while packaging: no half package under its name, the file verifies, running again completes")
{
    const quint32 seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    Killed both;
    int killed = 0;
    for (int round = 0; round < 5; ++round) {
        const TempDir out;
        const QStringList package{QStringLiteral("package"), QStringLiteral("--to"), QStringLiteral("990101"),
            QStringLiteral("--out"), out.path(QStringLiteral("包.xfpkg"))};
        const qint64 at = round == 0 ? 0 : qint64(random() % 900'000);
        killed += both.killAt(both.town, package, at, [&] { return sizeOfParts(out.path()); }) ? 1 : 0;
        both.checkSound(both.town);
        for (const QFileInfo& file : QDir(out.path()).entryInfoList({QStringLiteral("*.xfpkg")}, QDir::Files)) {
            both.county.json({QStringLiteral("receive"), file.filePath(), QStringLiteral("--preview")}); // it is whole
        }
        const QJsonObject again = both.town.json(package).toObject();
        CHECK(again[QLatin1String("cases")].toInt() == messages); // nothing was acknowledged, so all of it goes again
        both.county.json({QStringLiteral("receive"), text(again, "file"), QStringLiteral("--preview")});
        CHECK(
            QDir(out.path()).entryList({QStringLiteral("*.part")}, QDir::Files).isEmpty()); // nothing of the killed one
    }
    CHECK(killed > 0);
    const QString last = both.on("最后.xfpkg");
    both.town.json(
        {QStringLiteral("package"), QStringLiteral("--to"), QStringLiteral("990101"), QStringLiteral("--out"), last});
    both.county.json({QStringLiteral("receive"), last});
    CHECK(both.county.json(words("list")).toArray().size() == messages);
}

TEST_CASE("killed while receiving: the file verifies, and receiving again completes it")
{
    const quint32 seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    Killed both;
    const QString package = both.on("包.xfpkg");
    both.town.json({QStringLiteral("package"), QStringLiteral("--to"), QStringLiteral("990101"),
        QStringLiteral("--out"), package});
    int killed = 0;
    const QString path = both.county.desk.options().path;
    const QString log = path + QStringLiteral("-wal");
    for (int round = 0; round < 5; ++round) {
        const qint64 at = round == 0 ? 0 : qint64(random() % 3'000'000);
        const bool early =
            both.killAt(both.county, {QStringLiteral("receive"), package}, at, [&] { return sizeOf(log); });
        killed += early ? 1 : 0;
        both.checkSound(both.county);
        const qsizetype cases = both.county.json(words("list")).toArray().size();
        CHECK((cases == 0 || cases == messages)); // all of it or nothing
        if (cases == messages) {
            both.county.json(words("receive --undo"));
        }
    }
    CHECK(killed > 0);
    const QJsonObject taken = both.county.json({QStringLiteral("receive"), package}).toObject();
    CHECK(taken[QLatin1String("quarantined")].toArray().isEmpty());
    CHECK(both.county.json(words("list")).toArray().size() == messages);
    // Nothing acknowledged is missing: its receipt empties the outbox there.
    const QString receipt = both.on("回执.xfpkg");
    both.county.json({QStringLiteral("package"), QStringLiteral("--to"), QStringLiteral("990101102"),
        QStringLiteral("--out"), receipt});
    both.town.json({QStringLiteral("receive"), receipt});
    CHECK(both.town.json(words("channels")).toArray()[0].toObject()[QLatin1String("entries")].toInt() == 0);
    both.checkSound(both.town);
}

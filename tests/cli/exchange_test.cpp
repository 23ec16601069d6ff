#include "tests/cli/clifixture.h"
#include "tests/support/calendardesk.h"

#include <QFileInfo>

using namespace xf;
using namespace xf::test;

// The hand-off on the command line: a township, a county, one stick.
namespace {

QStringList askedFor;
QStringList toType; // what the person types, question by question

std::optional<QString> typeAtTerminal(const QString& question)
{
    askedFor << question;
    return toType.isEmpty() ? std::nullopt : std::optional<QString>(toType.takeFirst());
}

struct Side : Terminal
{
    explicit Side(quint32 seed)
    {
        desk.random = SeededRandom(seed);
        world.passphrase = QStringLiteral("口令");
        world.stretchMemory = 8;
    }
    void initCounty()
    {
        REQUIRE(
            run({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("清河县信访局"),
                    QStringLiteral("--code"), QStringLiteral("990101"), QStringLiteral("--node"), QStringLiteral("A"),
                    QStringLiteral("--clerk"), QStringLiteral("周敏"), QStringLiteral("--county")})
                .exitCode == 0);
    }
    QJsonObject object(const QStringList& line, int exitCode = 0) { return json(line, exitCode).toObject(); }
};

struct Exchange
{
    TempDir stick;
    Side town{21};
    Side county{22};

    Exchange()
    {
        town.init();
        county.initCounty();
    }
    [[nodiscard]] QString on(const char* name) const { return stick.path(QString::fromUtf8(name)); }

    QJsonObject enrol()
    {
        town.object({QStringLiteral("enrol-request"), QStringLiteral("--out"), on("申请.xfreq")});
        const QJsonObject above = county.object(
            {QStringLiteral("enrol-accept"), on("申请.xfreq"), QStringLiteral("--out"), on("答复.xfans")});
        const QJsonObject below = town.object({QStringLiteral("enrol-finish"), on("答复.xfans")});
        CHECK(above[QLatin1String("fingerprint")] == below[QLatin1String("fingerprint")]);
        return above;
    }
    QJsonObject up(const char* name) { return package(town, "990101", name); }
    QJsonObject down(const char* name) { return package(county, "990101102", name); }
    QJsonObject package(Side& from, const char* to, const char* name)
    {
        return from.object({QStringLiteral("package"), QStringLiteral("--to"), QString::fromLatin1(to),
            QStringLiteral("--out"), on(name)});
    }
    QJsonObject takes(Side& side, const char* name, int exitCode = 0)
    {
        return side.object({QStringLiteral("receive"), on(name)}, exitCode);
    }
};

} // namespace

TEST_CASE("enrolled, handed over, answered: both lists agree, by the program")
{
    Exchange exchange;
    const QJsonObject enrolled = exchange.enrol();
    CHECK(text(enrolled, "office") == QStringLiteral("柳溪镇人民政府"));
    CHECK(text(enrolled, "code") == QStringLiteral("990101102"));
    CHECK(text(enrolled, "relation") == QStringLiteral("subordinate"));
    CHECK(text(enrolled, "fingerprint").size() == 29);

    exchange.town.act("register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 --on 2026-03-09");
    exchange.town.act("accept case=990101102-2026-A-1 --on 2026-03-10");
    const QJsonObject made = exchange.up("一.xfpkg");
    CHECK(made[QLatin1String("cases")].toInt() == 1);
    CHECK(made[QLatin1String("entries")].toInt() >= 2);
    CHECK(made[QLatin1String("bytes")].toInt() == QFileInfo(exchange.on("一.xfpkg")).size());
    CHECK(text(made, "file") == exchange.on("一.xfpkg"));
    CHECK(text(made, "package").size() == 64);

    const QJsonObject taken = exchange.takes(exchange.county, "一.xfpkg");
    CHECK(text(taken, "from") == QStringLiteral("990101102"));
    CHECK(text(taken, "package") == text(made, "package"));
    CHECK(taken[QLatin1String("new")].toInt() >= 2);
    CHECK(taken[QLatin1String("waiting")].toInt() == 0);
    CHECK(taken[QLatin1String("conflicts")].toInt() == 0);
    CHECK(taken[QLatin1String("quarantined")].toArray().isEmpty());
    const QJsonArray cases = taken[QLatin1String("cases")].toArray();
    REQUIRE(cases.size() == 1);
    CHECK(text(cases[0].toObject(), "number") == QStringLiteral("990101102-2026-A-1"));
    CHECK(text(cases[0].toObject(), "state") == QStringLiteral("accepted"));

    exchange.county.act("note case=990101102-2026-A-1 text=请按期办结 --on 2026-03-12");
    exchange.down("二.xfpkg");
    const QJsonObject back = exchange.takes(exchange.town, "二.xfpkg");
    CHECK(back[QLatin1String("receipted")].toInt() == 1);
    CHECK(text(back, "from") == QStringLiteral("990101"));

    const QJsonValue here = exchange.town.json(words("list"));
    CHECK(here == exchange.county.json(words("list")));
    CHECK(exchange.town.object(words("show 990101102-2026-A-1"))[QLatin1String("history")] ==
          exchange.county.object(words("show 990101102-2026-A-1"))[QLatin1String("history")]);
    for (Side* side : {&exchange.town, &exchange.county}) {
        CHECK(text(side->object(words("verify")), "projection") == QStringLiteral("same"));
    }
}

TEST_CASE("a package that is repeated, late or empty is taken in with a sentence and exit code 0")
{
    Exchange exchange;
    exchange.enrol();
    exchange.town.act("register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 --on 2026-03-09");
    exchange.up("一.xfpkg");
    exchange.up("二.xfpkg");
    exchange.takes(exchange.county, "二.xfpkg");
    for (const char* name : {"二.xfpkg", "一.xfpkg"}) {
        const Reply reply = exchange.county.run({QStringLiteral("receive"), exchange.on(name)});
        CHECK(reply.exitCode == 0);
        CHECK(reply.out.contains("没有新内容"));
    }
    CHECK(exchange.takes(exchange.county, "二.xfpkg")[QLatin1String("again")].toBool());
    exchange.down("回执.xfpkg");
    exchange.takes(exchange.town, "回执.xfpkg");
    const QJsonObject empty = exchange.up("空.xfpkg");
    CHECK(empty[QLatin1String("entries")].toInt() == 0);
    CHECK(exchange.takes(exchange.county, "空.xfpkg")[QLatin1String("new")].toInt() == 0);
}

TEST_CASE("what is not a sound package for this file is refused with exit code 1 and changes nothing")
{
    Exchange exchange;
    exchange.enrol();
    exchange.town.act("register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 --on 2026-03-09");
    exchange.up("一.xfpkg");
    const auto refused = [&](Side& side, const char* name) {
        return side.refusal({QStringLiteral("receive"), exchange.on(name)});
    };
    const QByteArray bytes = exchange.stick.read(QStringLiteral("一.xfpkg"));
    QByteArray changed = bytes;
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    exchange.stick.write(QStringLiteral("坏.xfpkg"), changed);
    exchange.stick.write(QStringLiteral("短.xfpkg"), bytes.chopped(100));
    exchange.stick.write(QStringLiteral("别的.xfpkg"), "PK");
    const QStringList rows = viewRows(exchange.county.desk.options().path);
    CHECK(refused(exchange.county, "坏.xfpkg") == QStringLiteral("package.bad-signature"));
    CHECK(refused(exchange.county, "短.xfpkg") == QStringLiteral("package.cut-short"));
    CHECK(refused(exchange.county, "别的.xfpkg") == QStringLiteral("package.not-a-package"));
    CHECK(refused(exchange.county, "没有.xfpkg") == QStringLiteral("handoff.file-not-found"));
    CHECK(refused(exchange.town, "一.xfpkg") == QStringLiteral("package.for-another"));
    Side stranger(5);
    stranger.initCounty();
    CHECK(refused(stranger, "一.xfpkg") == QStringLiteral("handoff.no-keys"));
    CHECK(viewRows(exchange.county.desk.options().path) == rows);
    CHECK(exchange.county.refusal(words("receive --undo")) == QStringLiteral("handoff.nothing-to-undo"));
    CHECK(exchange.town.refusal({QStringLiteral("package"), QStringLiteral("--to"), QStringLiteral("999"),
              QStringLiteral("--out"), exchange.on("x.xfpkg")}) == QStringLiteral("handoff.unknown-partner"));
}

TEST_CASE("the hand-off's commands say with exit code 2 what was typed wrongly")
{
    Exchange exchange;
    CHECK(exchange.town.refusal(words("receive"), 2) == QStringLiteral("usage.missing-argument"));
    CHECK(exchange.town.refusal(words("receive a b"), 2) == QStringLiteral("usage.extra-argument"));
    CHECK(exchange.town.refusal(words("receive a --undo"), 2) == QStringLiteral("usage.extra-argument"));
    CHECK(exchange.town.refusal(words("receive --undo --preview"), 2) == QStringLiteral("usage.extra-argument"));
    CHECK(exchange.town.refusal(words("package --to 990101"), 2) == QStringLiteral("usage.missing-option"));
    CHECK(exchange.town.refusal(words("package --out a"), 2) == QStringLiteral("usage.missing-option"));
    CHECK(exchange.town.refusal(words("enrol-request"), 2) == QStringLiteral("usage.missing-option"));
    CHECK(exchange.town.refusal(words("enrol-accept --out b"), 2) == QStringLiteral("usage.missing-argument"));
    CHECK(exchange.town.refusal(words("enrol-finish"), 2) == QStringLiteral("usage.missing-argument"));
    CHECK(exchange.town.refusal(words("inspect"), 2) == QStringLiteral("usage.missing-argument"));
    CHECK(exchange.town.refusal(words("channels x"), 2) == QStringLiteral("usage.extra-argument"));
    CHECK(exchange.town.json(words("channels")).toArray().isEmpty());
    exchange.enrol();
    CHECK(exchange.town.refusal(words("package --to 990101 --out a --max-size 0"), 2) ==
          QStringLiteral("usage.bad-number"));
}

TEST_CASE("a passphrase comes from a file, else the variable, else the terminal, twice where keys are made")
{
    Exchange exchange;
    Side& town = exchange.town;
    town.world.passphrase.clear();
    const QStringList request{QStringLiteral("enrol-request"), QStringLiteral("--out"), exchange.on("a.xfreq")};
    CHECK(town.refusal(request, 2) == QStringLiteral("usage.no-passphrase"));

    town.world.askPassphrase = typeAtTerminal;
    toType = QStringList{QStringLiteral("甲"), QStringLiteral("乙")};
    CHECK(town.refusal(request) == QStringLiteral("passphrase.differs"));
    toType = QStringList{QStringLiteral("甲"), QStringLiteral("甲")};
    askedFor.clear();
    town.object(request);
    CHECK(askedFor.size() == 2);
    askedFor.clear();
    toType = QStringList{QStringLiteral("乙")};
    CHECK(town.refusal(request) == QStringLiteral("keys.wrong-passphrase"));
    CHECK(askedFor.size() == 1);
    toType.clear();

    // A file goes before the variable; its first line counts, however it ends.
    town.world.passphrase = QStringLiteral("乙");
    const QString file = exchange.stick.write(QStringLiteral("口令.txt"), QByteArray("\xef\xbb\xbf甲\r\n第二行"));
    town.object(request + QStringList{QStringLiteral("--passphrase-file"), file});
    CHECK(town.refusal(request) == QStringLiteral("keys.wrong-passphrase"));
    town.world.passphrase = QStringLiteral("甲");
    town.object(request);
    exchange.stick.write(QStringLiteral("口令.txt"), "");
    CHECK(town.refusal(request + QStringList{QStringLiteral("--passphrase-file"), file}) ==
          QStringLiteral("keys.no-passphrase"));
    CHECK(town.refusal(request + QStringList{QStringLiteral("--passphrase-file"), exchange.on("没有")}) ==
          QStringLiteral("file.not-found"));
    CHECK(town.refusal(words("enrol-request --out a --passphrase 甲"), 2) == QStringLiteral("usage.unknown-option"));
}

TEST_CASE("a preview changes nothing, and the last import can be undone")
{
    Exchange exchange;
    exchange.enrol();
    exchange.town.act("register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 --on 2026-03-09");
    exchange.up("一.xfpkg");
    const QStringList preview{QStringLiteral("receive"), exchange.on("一.xfpkg"), QStringLiteral("--preview")};
    const int would = exchange.county.object(preview)[QLatin1String("new")].toInt();
    CHECK(exchange.county.json(words("list")).toArray().isEmpty());
    CHECK(exchange.takes(exchange.county, "一.xfpkg")[QLatin1String("new")].toInt() == would);
    CHECK(exchange.county.json(words("list")).toArray().size() == 1);
    const QJsonObject undone = exchange.county.object(words("receive --undo"));
    CHECK(text(undone, "from") == QStringLiteral("990101102"));
    CHECK(undone[QLatin1String("undone")].toInt() == would);
    CHECK(exchange.county.json(words("list")).toArray().isEmpty());
    CHECK(exchange.takes(exchange.county, "一.xfpkg")[QLatin1String("new")].toInt() == would);
    exchange.county.act("note case=990101102-2026-A-1 text=已阅 --on 2026-03-12");
    CHECK(exchange.county.refusal(words("receive --undo")).startsWith(QStringLiteral("handoff.")));
}

TEST_CASE("inspect needs neither keys nor a data file, and channels shows what waits")
{
    Exchange exchange;
    exchange.enrol();
    exchange.town.act("register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 --on 2026-03-09");
    const QJsonArray before = exchange.town.json(words("channels")).toArray();
    REQUIRE(before.size() == 1);
    CHECK(before[0].toObject()[QLatin1String("entries")].toInt() > 0);
    CHECK(before[0].toObject()[QLatin1String("lastSent")].isNull());
    exchange.up("一.xfpkg");
    const Reply bare =
        runCli({QStringLiteral("inspect"), exchange.on("一.xfpkg"), QStringLiteral("--json")}, exchange.county.world);
    CHECK(bare.exitCode == 0);
    const QJsonObject face = QJsonDocument::fromJson(bare.out).object();
    CHECK(face[QLatin1String("number")].toInt() == 1);
    CHECK_FALSE(face[QLatin1String("from")].toObject().contains(QLatin1String("name")));
    const QJsonObject named =
        exchange.county.object({QStringLiteral("inspect"), exchange.on("一.xfpkg")})[QLatin1String("from")].toObject();
    CHECK(text(named, "name") == QStringLiteral("柳溪镇人民政府"));

    const QJsonObject after = exchange.town.json(words("channels")).toArray()[0].toObject();
    CHECK(after[QLatin1String("unreceipted")].toInt() == 1);
    CHECK(after[QLatin1String("lastSent")].toObject()[QLatin1String("number")].toInt() == 1);
    CHECK(text(after, "relation") == QStringLiteral("superior"));
    exchange.takes(exchange.county, "一.xfpkg");
    CHECK(exchange.county.json(words("channels")).toArray()[0].toObject()[QLatin1String("owesReceipt")].toBool());
}

TEST_CASE("nothing is replaced by a package, and a largest size makes several that can each be read alone")
{
    Exchange exchange;
    exchange.enrol();
    exchange.stick.write(QStringLiteral("一.xfpkg"), "mine");
    exchange.town.act("register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 --on 2026-03-09");
    CHECK(text(exchange.up("一.xfpkg"), "file") == exchange.on("一-2.xfpkg"));
    CHECK(exchange.stick.read(QStringLiteral("一.xfpkg")) == "mine");
    // A folder alone leaves the name to the program.
    const QJsonObject named = exchange.town.object({QStringLiteral("package"), QStringLiteral("--to"),
        QStringLiteral("990101"), QStringLiteral("--out"), exchange.stick.path()});
    CHECK(QFileInfo(text(named, "file")).fileName().startsWith(QStringLiteral("柳溪镇人民政府-交-清河县信访局-第2包")));

    const QString longText = QString(50000, u'长');
    for (int i = 0; i < 12; ++i) {
        exchange.town.object({QStringLiteral("do"), QStringLiteral("note"), QStringLiteral("case=990101102-2026-A-1"),
            QStringLiteral("text=") + longText});
    }
    const QJsonObject made =
        exchange.town.object({QStringLiteral("package"), QStringLiteral("--to"), QStringLiteral("990101"),
            QStringLiteral("--out"), exchange.on("大.xfpkg"), QStringLiteral("--max-size"), QStringLiteral("1")});
    const QJsonArray parts = made[QLatin1String("packages")].toArray();
    REQUIRE(parts.size() > 1);
    int entries = 0;
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        const QJsonObject part = parts[i].toObject();
        CHECK(part[QLatin1String("bytes")].toInt() <= 1024 * 1024);
        entries += part[QLatin1String("entries")].toInt();
        exchange.county.object({QStringLiteral("receive"), text(part, "file")});
    }
    CHECK(entries == made[QLatin1String("entries")].toInt());
    CHECK(exchange.town.json(words("list")) == exchange.county.json(words("list")));
}

TEST_CASE("what both sides wrote differently is listed and settled in one step")
{
    Exchange exchange;
    exchange.enrol();
    exchange.town.act(
        "register channel=visit petitioners.1.name=陈禾生 subject=排水 demands=接通排水沟 --on 2026-03-09");
    exchange.up("一.xfpkg");
    exchange.takes(exchange.county, "一.xfpkg");
    exchange.town.act("amend case=990101102-2026-A-1 subject=镇里的写法 reason=更正 --on 2026-03-11");
    exchange.county.act("amend case=990101102-2026-A-1 subject=县里的写法 reason=更正 --on 2026-03-11");
    exchange.up("二.xfpkg");
    const QJsonObject met = exchange.takes(exchange.county, "二.xfpkg");
    CHECK(met[QLatin1String("conflicts")].toInt() == 1);
    const QJsonArray found = exchange.county.json(words("conflicts")).toArray();
    REQUIRE(found.size() == 1);
    const QJsonArray conflicts = found[0].toObject()[QLatin1String("conflicts")].toArray();
    REQUIRE(conflicts.size() == 1);
    const QJsonArray values = conflicts[0].toObject()[QLatin1String("values")].toArray();
    REQUIRE(values.size() == 2);
    QString ours;
    for (const QJsonValue& value : values) {
        if (text(value.toObject(), "value").contains(QStringLiteral("县里"))) {
            ours = text(value.toObject(), "entry");
        }
    }
    const QString spoken = QString::fromUtf8(exchange.county.run(words("conflicts")).out);
    CHECK(spoken.contains(QStringLiteral("镇里的写法")));
    CHECK(spoken.contains(QStringLiteral("stands=") + ours.left(8)));
    exchange.county.object({QStringLiteral("settle"), QStringLiteral("990101102-2026-A-1"),
        QStringLiteral("stands=") + ours, QStringLiteral("reason=已与镇里核实")});
    CHECK(exchange.county.json(words("conflicts")).toArray().isEmpty());
    exchange.down("三.xfpkg");
    exchange.takes(exchange.town, "三.xfpkg");
    CHECK(exchange.town.json(words("conflicts")).toArray().isEmpty());
    CHECK(text(exchange.town.object(words("show 990101102-2026-A-1")), "subject") == QStringLiteral("县里的写法"));
}

TEST_CASE("the county passes a case on, the township objects, the county judges, both show the same at each step")
{
    Exchange exchange;
    exchange.enrol();
    exchange.up("名.xfpkg"); // so that the county can pass on what the township wrote
    exchange.takes(exchange.county, "名.xfpkg");
    int round = 0;
    const auto carried = [&](Side& from, Side& to) {
        const QByteArray name = "第" + QByteArray::number(++round) + ".xfpkg";
        exchange.package(from, &from == &exchange.town ? "990101" : "990101102", name.constData());
        const QJsonObject report = exchange.takes(to, name.constData());
        CHECK(report[QLatin1String("quarantined")].toArray().isEmpty());
        CHECK(report[QLatin1String("conflicts")].toInt() == 0);
        const QStringList show = words("show 990101-2026-A-1");
        CHECK(from.object(show)[QLatin1String("history")] == to.object(show)[QLatin1String("history")]);
        CHECK(from.object(show)[QLatin1String("clocks")] == to.object(show)[QLatin1String("clocks")]);
        CHECK(from.json(words("list")) == to.json(words("list")));
    };
    exchange.county.act(
        "register channel=visit petitioners.1.name=陈禾生 petitioners.1.address=柳溪镇 demands=接通排水沟"
        " --on 2026-06-01");
    CHECK(exchange.county.refused("transfer case=990101-2026-A-1 to=990101999 --on 2026-06-02") ==
          QStringLiteral("transfer.unknown-unit"));
    exchange.county.act("transfer case=990101-2026-A-1 to=990101102 reason=属地管理 --on 2026-06-02");
    carried(exchange.county, exchange.town);
    exchange.town.act("sign-for case=990101-2026-A-1 --on 2026-06-03");
    exchange.town.act("object case=990101-2026-A-1 reason=不属本镇职权 organ=县水利局 --on 2026-06-04");
    carried(exchange.town, exchange.county);
    exchange.county.act("judge-objection case=990101-2026-A-1 agree=no reason=属地管理 --on 2026-06-05");
    carried(exchange.county, exchange.town);
    exchange.town.act("accept case=990101-2026-A-1 --on 2026-06-08");
    carried(exchange.town, exchange.county);
    CHECK(text(exchange.county.object(words("show 990101-2026-A-1")), "state") == QStringLiteral("accepted"));
}

TEST_CASE("holiday notices beside the data file count in every command")
{
    Exchange exchange;
    REQUIRE(QDir().mkpath(exchange.county.desk.dir.path(QStringLiteral("calendars"))));
    exchange.county.desk.dir.write(QStringLiteral("calendars/2031.txt"),
        "year 2031\nsince 50\nsource 国办发明电〔2030〕9号\nholiday 2031-01-01 元旦\n");
    const QJsonObject finished = [&] {
        exchange.town.object({QStringLiteral("enrol-request"), QStringLiteral("--out"), exchange.on("申请.xfreq")});
        exchange.county.object({QStringLiteral("enrol-accept"), exchange.on("申请.xfreq"), QStringLiteral("--out"),
            exchange.on("答.xfans")});
        return exchange.town.object({QStringLiteral("enrol-finish"), exchange.on("答.xfans")});
    }();
    CHECK(finished[QLatin1String("calendars")].toArray() == QJsonArray{2031});
    const QJsonObject due = exchange.town.object(words("deadline object --from 2031-03-03"));
    CHECK_FALSE(due[QLatin1String("provisional")].toBool());
    const Reply without = runCli(words("deadline object --from 2031-03-03 --json"), exchange.town.world);
    CHECK(QJsonDocument::fromJson(without.out).object()[QLatin1String("provisional")].toBool());
    CHECK_FALSE(QFile::exists(exchange.town.desk.dir.path(QStringLiteral("calendars")))); // it is in the registry
    REQUIRE(QDir().mkpath(exchange.town.desk.dir.path(QStringLiteral("calendars"))));
    exchange.town.desk.dir.write(QStringLiteral("calendars/2032.txt"), "nonsense");
    const Reply told = exchange.town.run(words("list"));
    CHECK(told.exitCode == 0);
    CHECK(told.err.contains("2032.txt"));
}

TEST_CASE("a damaged record stays behind and is named with its case and what to do, and the rest goes")
{
    Exchange exchange;
    exchange.enrol();
    exchange.town.act("register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 --on 2026-03-09");
    exchange.town.act("register channel=visit petitioners.1.name=王五 demands=修桥 --on 2026-03-09");
    exchange.town.act("note case=990101102-2026-A-2 text=已回访 --on 2026-03-10");
    {
        Result<Connection> file = Connection::open(exchange.town.desk.options().path, Connection::Access::Write, 1000);
        REQUIRE(file);
        REQUIRE(file->run("UPDATE entry_log SET salt = zeroblob(16) WHERE position ="
                          " (SELECT case_id FROM view_case WHERE number = '990101102-2026-A-2')"));
    }
    const QJsonObject made = exchange.up("一.xfpkg");
    CHECK(made[QLatin1String("cases")].toInt() == 2);
    const QJsonArray damaged = made[QLatin1String("damaged")].toArray();
    REQUIRE(damaged.size() == 1);
    CHECK(text(damaged[0].toObject(), "case") == QStringLiteral("990101102-2026-A-2"));
    const Reply told = exchange.town.run({QStringLiteral("package"), QStringLiteral("--to"), QStringLiteral("990101"),
        QStringLiteral("--out"), exchange.on("二.xfpkg")});
    const QString said = QString::fromUtf8(told.out);
    CHECK(told.exitCode == 0);
    CHECK(said.contains(QStringLiteral("信访件990101102-2026-A-2在本机有记录损坏了")));
    CHECK(said.contains(QStringLiteral("verify")));
    const QJsonObject taken = exchange.takes(exchange.county, "一.xfpkg");
    CHECK(taken[QLatin1String("waiting")].toInt() == 1);
    CHECK(exchange.county.json(words("list")).toArray().size() == 1);
}

TEST_CASE("a holiday notice that comes in a package: the dates it moves are told, of a preview and of the receipt")
{
    Exchange exchange;
    for (Side* side : {&exchange.town, &exchange.county}) {
        side->desk.clock.setToday(day("2026-12-28"));
    }
    exchange.enrol();
    exchange.town.act("register channel=visit petitioners.1.name=张三 demands.1.text=修路 --on 2026-12-20");
    for (const char* line : {"accept CASE --on 2026-12-20", "hear CASE text=说了 --on 2026-12-21",
             "investigate CASE text=看了 --on 2026-12-22",
             "decide CASE text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support --on 2026-12-25",
             "deliver CASE --on 2026-12-25"}) {
        exchange.town.act(QByteArray(line).replace("CASE", "case=990101102-2026-A-1").constData());
    }
    const QString notice = exchange.county.desk.dir.write(QStringLiteral("2027.txt"), notice2027);
    exchange.county.object({QStringLiteral("calendar"), QStringLiteral("import"), notice});
    exchange.down("一.xfpkg");
    const QString moved = QStringLiteral("　990101102-2026-A-1　");
    const QString dates = QStringLiteral("2027年1月25日 → 2027年1月27日（原为暂定，现已确定）");
    const QString seen = QString::fromUtf8(
        exchange.town.run({QStringLiteral("receive"), exchange.on("一.xfpkg"), QStringLiteral("--preview")}).out);
    INFO(seen.toStdString());
    CHECK(seen.contains(QStringLiteral("读入后，包里的放假安排会使1件的期限变日子：")));
    CHECK(seen.contains(moved));
    CHECK(seen.contains(dates));
    const QString said = QString::fromUtf8(exchange.town.run({QStringLiteral("receive"), exchange.on("一.xfpkg")}).out);
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("包里的放假安排使1件的期限变了日子：")));
    CHECK(said.contains(moved));
    CHECK(said.contains(dates));

    exchange.town.object(words("receive --undo"));
    const QJsonArray json = exchange.takes(exchange.town, "一.xfpkg")[QLatin1String("dates")].toArray();
    const auto movedOne = std::find_if(json.begin(), json.end(),
        [](const QJsonValue& date) { return date.toObject()[QLatin1String("moved")].toBool(); });
    REQUIRE(movedOne != json.end());
    CHECK(text(movedOne->toObject(), "case") == QStringLiteral("990101102-2026-A-1"));
    CHECK(text(movedOne->toObject(), "after") == QStringLiteral("2027-01-27"));
}

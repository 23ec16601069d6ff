#include "tests/cli/clifixture.h"

#include <QDir>

using namespace xf;
using namespace xf::test;

namespace {

const char oneVisit[] = "register channel=visit petitioners.1.name=陈禾生 demands=接通排水沟 demands=赔偿菜地"
                        " text=水倒灌 --on 2026-03-09";

QJsonObject clockOf(const QJsonObject& shown, const char* rule)
{
    for (const QJsonValue& clock : shown[QLatin1String("clocks")].toArray()) {
        if (clock[QLatin1String("rule")].toString() == QLatin1String(rule)) {
            return clock.toObject();
        }
    }
    return {};
}

} // namespace

TEST_CASE("init makes a data file once and refuses a second time")
{
    Terminal terminal;
    terminal.init();
    CHECK(terminal.refusal(words("init --office 柳溪镇 --code 990101102 --node A")) == QStringLiteral("store.exists"));
    CHECK(
        terminal.refusal(words("init --office 柳溪镇 --code 990101102"), 2) == QStringLiteral("usage.missing-option"));
}

TEST_CASE("list gives the keys of the contract, overdue first, then by due date")
{
    Terminal terminal;
    terminal.init();
    terminal.act(oneVisit);
    terminal.act("register channel=letter petitioners.1.name=张三 demands=修路 --on 2026-06-25");
    const QJsonArray list = terminal.json(words("list")).toArray();
    REQUIRE(list.size() == 2);
    const QJsonObject first = list[0].toObject();
    CHECK(text(first, "case") == QStringLiteral("990101102-2026-A-1"));
    CHECK(text(first, "petitioner") == QStringLiteral("陈禾生"));
    CHECK(text(first, "state") == QStringLiteral("registered"));
    CHECK(text(first, "received") == QStringLiteral("2026-03-09"));
    const QJsonObject inform = clockOf(first, "inform");
    CHECK(text(inform, "start") == QStringLiteral("2026-03-09"));
    CHECK(text(inform, "due") == QStringLiteral("2026-03-24"));
    CHECK(text(inform, "rolled") == QStringLiteral("2026-03-24"));
    CHECK(inform[QLatin1String("daysLeft")].toInt() == -98);
    CHECK(text(inform, "state") == QStringLiteral("overdue"));
    CHECK(inform[QLatin1String("provisional")].toBool() == false);

    CHECK(terminal.json(words("list --overdue")).toArray().size() == 1);
    CHECK(terminal.json(words("list --due-within 10")).toArray().size() == 1);
    CHECK(terminal.json(words("list --due-within 9")).toArray().isEmpty());
    CHECK(terminal.json(words("list --state registered --limit 1")).toArray().size() == 1);
    CHECK(terminal.json(words("list --state accepted")).toArray().isEmpty());
    CHECK(terminal.json(words("list --search 沟")).toArray().size() == 1);
    CHECK(terminal.json(words("list --search 990101102-2026-A-2")).toArray().size() == 1);
    CHECK(terminal.json(words("list --as-of 2026-03-08")).toArray().isEmpty());
    CHECK(terminal.json(words("list --as-of 2026-03-24 --overdue")).toArray().isEmpty());
    CHECK(terminal.json(words("list --as-of 2026-03-25 --overdue")).toArray().size() == 1);
    CHECK(terminal.refusal(words("list --state closed"), 2) == QStringLiteral("usage.bad-word"));
    CHECK(terminal.refusal(words("list --as-of 三月"), 2) == QStringLiteral("usage.bad-date"));
}

TEST_CASE("nothing is known on a day before it happened")
{
    Terminal terminal;
    terminal.init();
    terminal.act(oneVisit);
    terminal.act("accept case=990101102-2026-A-1 --on 2026-03-12");
    const QJsonObject before = terminal.json(words("show 990101102-2026-A-1 --as-of 2026-03-11")).toObject();
    CHECK(text(before, "state") == QStringLiteral("registered"));
    CHECK(before[QLatin1String("history")].toArray().size() == 1);
    CHECK(before[QLatin1String("documents")].toArray().isEmpty());
    const QJsonArray list = terminal.json(words("list --as-of 2026-03-11")).toArray();
    CHECK(text(list[0].toObject(), "state") == QStringLiteral("registered"));
    CHECK(text(clockOf(list[0].toObject(), "inform"), "state") == QStringLiteral("running"));
    CHECK(terminal.refusal(words("show 990101102-2026-A-1 --as-of 2026-03-08")) == QStringLiteral("case.unknown"));
}

TEST_CASE("show has what a file has, and one stdout value")
{
    Terminal terminal;
    terminal.init();
    const QJsonObject made = terminal.act(oneVisit);
    CHECK(made[QLatin1String("entries")].toArray().size() == 1);
    terminal.act("accept case=990101102-2026-A-1 --on 2026-03-09");
    const QJsonObject shown = terminal.json({QStringLiteral("show"), text(made, "id")}).toObject();
    for (const char* key : {"petitioners", "demands", "documents", "history", "conflicts", "clocks"}) {
        INFO(key);
        CHECK(shown[QLatin1String(key)].isArray());
    }
    CHECK(shown[QLatin1String("demands")].toArray().size() == 2);
    CHECK(shown[QLatin1String("documents")].toArray().size() == 1);
    CHECK(text(clockOf(shown, "inform"), "met") == QStringLiteral("2026-03-09"));
    CHECK(text(clockOf(shown, "handle"), "due") == QStringLiteral("2026-05-08"));
    CHECK(clockOf(shown, "handle")[QLatin1String("explanation")].toArray().size() >= 3);
    const Reply plain = terminal.run(words("show 990101102-2026-A-1"));
    const QString page = QString::fromUtf8(plain.out);
    CHECK(page.contains(QStringLiteral("陈禾生")));
    CHECK(page.contains(QStringLiteral("第二十三条")));
    CHECK(page.contains(QStringLiteral("李登记")));
    CHECK(plain.err.isEmpty());
}

TEST_CASE("keys: lists by number or by repeating, text from a file, a JSON tree, Chinese words, numbers")
{
    Terminal terminal;
    terminal.init();
    const QString file = terminal.desk.dir.write(QStringLiteral("说明.txt"), "第一行\n第二行\n");
    const QJsonObject made =
        terminal
            .json({QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=来访"),
                QStringLiteral("petitioners.1.name=甲"), QStringLiteral("petitioners.2.name=乙"),
                QStringLiteral("demands.1.text=修路"), QStringLiteral("demands=修桥"), QStringLiteral("text=@") + file,
                QStringLiteral("--on"), QStringLiteral("2026年3月9日")})
            .toObject();
    const QJsonObject shown = terminal.json({QStringLiteral("show"), text(made, "case")}).toObject();
    CHECK(shown[QLatin1String("petitioners")].toArray().size() == 2);
    CHECK(shown[QLatin1String("demands")].toArray().size() == 2);

    Terminal::typedIn() =
        R"({"channel":"letter","petitioners":[{"name":"丙"}],"demands":[{"text":"通水"}],"headCount":3})";
    const QJsonObject fromJson = terminal.act("register --from-json - --on 2026-03-10");
    CHECK(text(fromJson, "case") == QStringLiteral("990101102-2026-A-2"));

    CHECK(terminal.refused("register chanel=visit") == QStringLiteral("input.unknown-key"));
    CHECK(terminal.refused("register channel=walk") == QStringLiteral("input.bad-value"));
    CHECK(terminal.refused("register channel", 2) == QStringLiteral("usage.not-an-assignment"));
    CHECK(terminal.refused("accept", 2) == QStringLiteral("usage.no-case"));
    CHECK(terminal.refused("accept case=990101102-2026-A-99") == QStringLiteral("case.unknown"));
    CHECK(terminal.refused("absolve case=1", 2) == QStringLiteral("usage.unknown-action"));
    CHECK(terminal.refused("register text=@没有这个文件") == QStringLiteral("file.not-found"));
    CHECK(terminal.refused("register channel=visit channel=letter", 2) == QStringLiteral("usage.word-twice"));
    for (const char* unknown :
        {R"({"bogus":[]})", R"({"bogus":{}})", R"({"bogus":1})", R"({"petitioners":[{"bogus":[]}]})"}) {
        Terminal::typedIn() = unknown;
        INFO(unknown);
        CHECK(terminal.refused("register --from-json -") == QStringLiteral("input.unknown-key"));
    }
    Terminal::typedIn() =
        R"({"case":"990101102-2026-A-2","reason":"核对","subject":"通水","petitioners":[{"phone":"123"}]})";
    terminal.act("amend --from-json - --on 2026-03-11");
    CHECK(text(terminal.json(words("show 990101102-2026-A-2")).toObject(), "subject") == QStringLiteral("通水"));
    Terminal::typedIn() = R"({"case":"990101102-2026-A-2","reason":"核对","bogus":[]})";
    CHECK(terminal.refused("amend --from-json - --on 2026-03-11") == QStringLiteral("amend.not-a-field"));
    Terminal::typedIn() = R"({"channel":"letter"})";
    CHECK(terminal.refused("register --from-json - channel=visit", 2) == QStringLiteral("usage.word-twice"));
    Terminal::typedIn() = "{broken";
    CHECK(terminal.refused("register --from-json -") == QStringLiteral("json.malformed"));
}

TEST_CASE("the mistakes of the issue each meet their sentence and lose nothing")
{
    Terminal terminal;
    terminal.init();
    terminal.act(oneVisit);
    terminal.act("accept case=990101102-2026-A-1 --on 2026-03-09");
    CHECK(terminal.refused("note case=990101102-2026-A-1 text=甲 --on 2026-07-01") == QStringLiteral("date.in-future"));
    CHECK(terminal.refused("extend case=990101102-2026-A-1 days=31 approver=王镇长 reason=复杂 --on 2026-05-01") ==
          QStringLiteral("extend.too-long"));
    CHECK(terminal.refused(
              "register channel=visit demands=修路 petitioners.1.name=1 petitioners.2.name=2 petitioners.3.name=3"
              " petitioners.4.name=4 petitioners.5.name=5 petitioners.6.name=6 petitioners.1.role=representative"
              " petitioners.2.role=representative petitioners.3.role=representative"
              " petitioners.4.role=representative petitioners.5.role=representative"
              " petitioners.6.role=representative") == QStringLiteral("register.too-many-representatives"));
    CHECK(terminal.json(words("verify")).toObject()[QLatin1String("entries")].toInt() == 3);

    Terminal nobody;
    CHECK(nobody.refusal(words("list")) == QStringLiteral("store.not-found"));
    nobody.desk.dir.write(QStringLiteral("柳溪镇.xfd"), "这不是数据库，只是一段文字。");
    CHECK(nobody.refusal(words("list")) == QStringLiteral("store.not-a-database"));
}

TEST_CASE("usage mistakes exit 2")
{
    Terminal terminal;
    CHECK(terminal.refusal({QStringLiteral("lst")}, 2) == QStringLiteral("usage.unknown-command"));
    CHECK(terminal.refusal(words("list --fast"), 2) == QStringLiteral("usage.unknown-option"));
    CHECK(terminal.refusal(words("list 1"), 2) == QStringLiteral("usage.extra-argument"));
    CHECK(terminal.refusal({}, 2) == QStringLiteral("usage.no-command"));
    CHECK(runCli({QStringLiteral("list"), QStringLiteral("--json")}, terminal.world).exitCode == 2);
}

TEST_CASE("help lists commands, keys, states and clock states")
{
    Terminal terminal;
    const auto help = [&](const char* line) { return QString::fromUtf8(terminal.run(words(line)).out); };
    for (const CommandInfo& info : commandTable()) {
        if (*info.word != '\0') {
            CHECK(help("do --help").contains(QString::fromLatin1(info.word)));
        }
    }
    CHECK(help("do extend --help").contains(QStringLiteral("approver")));
    CHECK(help("do refuse --help").contains(QStringLiteral("19.3")));
    for (const char* state : {"registered", "concluded", "void", "running", "met", "overdue", "lapsed"}) {
        CHECK(help("list --help").contains(QLatin1String(state)));
    }
    CHECK(help("--help").contains(QStringLiteral("deadline")));
    CHECK(help("--version").startsWith(QStringLiteral("xinfang 0")));
}

TEST_CASE("deadline needs no data file")
{
    Terminal terminal;
    const Reply reply = runCli(words("deadline handle --from 2026-04-01 --extend 30 --json"), terminal.world);
    CHECK(reply.exitCode == 0);
    const QJsonObject json = QJsonDocument::fromJson(reply.out).object();
    CHECK(text(json, "due") == QStringLiteral("2026-06-30"));
    CHECK(text(json, "article") == QStringLiteral("34"));
    CHECK(runCli(words("deadline handle --from 2026-04-01 --extend 31"), terminal.world).exitCode == 1);
    CHECK(runCli(words("deadline nonsense --from 2026-04-01"), terminal.world).exitCode == 2);
}

TEST_CASE("rebuild and verify answer as the contract says")
{
    Terminal terminal;
    terminal.init();
    terminal.act(oneVisit);
    const QStringList before = viewRows(terminal.desk.options().path);
    CHECK(terminal.run(words("rebuild")).exitCode == 0);
    CHECK(viewRows(terminal.desk.options().path) == before);
    const QJsonObject report = terminal.json(words("verify")).toObject();
    CHECK(report[QLatin1String("entries")].toInt() == 2);
    CHECK(report[QLatin1String("bad")].toArray().isEmpty());
    CHECK(text(report, "projection") == QStringLiteral("same"));
}

TEST_CASE("import-messages tells what was read, registered, known and rejected")
{
    Terminal terminal;
    terminal.init();
    const QString file = terminal.desk.dir.write(QStringLiteral("留言.csv"),
        "编号,来信人,主题,来信时间,内容,答复意见,答复时间\n1,甲,修路,2026-01-05,路坏了,,\n2,乙,修桥,坏日期,桥坏了,,\n");
    const QJsonObject first = terminal.json({QStringLiteral("import-messages"), file}).toObject();
    CHECK(first[QLatin1String("read")].toInt() == 2);
    CHECK(first[QLatin1String("registered")].toInt() == 1);
    CHECK(first[QLatin1String("already")].toInt() == 0);
    CHECK(first[QLatin1String("rejected")].toArray()[0][QLatin1String("line")].toInt() == 3);
    const QJsonObject second = terminal.json({QStringLiteral("import-messages"), file}).toObject();
    CHECK(second[QLatin1String("registered")].toInt() == 0);
    CHECK(second[QLatin1String("already")].toInt() == 1);
    CHECK(terminal.refusal(words("import-messages 没有.csv")) == QStringLiteral("file.not-found"));
}

TEST_CASE("a copied data file is told of and adopted")
{
    Terminal terminal;
    terminal.init();
    const QString copy = terminal.desk.dir.path(QStringLiteral("副本.xfd"));
    REQUIRE(QFile::copy(terminal.desk.options().path, copy));
    const auto onCopy = [&](const char* line) {
        return runCli(QStringList{QStringLiteral("--data"), copy} + words(line), terminal.world);
    };
    const Reply refused = onCopy("do register channel=visit petitioners.1.name=甲 demands=修路 --on 2026-03-09");
    CHECK(refused.exitCode == 1);
    CHECK(QString::fromUtf8(refused.err).contains(QStringLiteral("adopt")));
    CHECK(onCopy("adopt").exitCode != 0);
    CHECK(onCopy("adopt --node B").exitCode == 0);
    CHECK(onCopy("do register channel=visit petitioners.1.name=甲 demands=修路 --on 2026-03-09").exitCode == 0);
}

TEST_CASE("demonstrate leaves a file that verifies and refuses to run over it")
{
    Terminal terminal;
    const QString folder = terminal.desk.dir.path(QStringLiteral("演示"));
    const QStringList line{QStringLiteral("demonstrate"), QStringLiteral("--dir"), folder};
    const Reply shown = runCli(line, terminal.world);
    CHECK(shown.exitCode == 0);
    CHECK(QString::fromUtf8(shown.out).contains(QStringLiteral("逾期")));
    CHECK(runCli(line, terminal.world).exitCode == 1);
}

TEST_CASE("a typed day from long before the file's own entries needs a business date beside it")
{
    Terminal terminal("2026-06-30");
    terminal.init();
    CHECK(terminal.refused("register channel=visit petitioners.1.name=甲 demands=修路 --today 2009-01-01") ==
          QStringLiteral("clock.behind"));
    CHECK(terminal.json(words("verify")).toObject()[QLatin1String("entries")].toInt() == 1);
    terminal.act("register channel=visit petitioners.1.name=甲 demands=修路 --today 2026-03-09");
    CHECK(text(terminal.json(words("list")).toArray()[0].toObject(), "received") == QStringLiteral("2026-03-09"));
}

TEST_CASE("with --json help and version are one JSON value too, and a flag takes no value")
{
    Terminal terminal;
    CHECK(text(terminal.json(words("--version")).toObject(), "version") == QStringLiteral(XF_VERSION));
    CHECK(terminal.json(words("list --help")).toObject()[QLatin1String("help")].toArray().size() > 3);
    CHECK(terminal.run(words("--json=1 list")).exitCode == 2);
    terminal.init();
    const Reply reply = terminal.run(words("list --search --json")); // here it is what is looked for
    CHECK(reply.exitCode == 0);
    CHECK(QJsonDocument::fromJson(reply.out).isNull());
}

TEST_CASE("a text from a file is read as it was saved, or refused, it is never guessed at")
{
    Terminal terminal;
    terminal.init();
    const QString file = terminal.desk.dir.path(QStringLiteral("经过.txt"));
    const auto note = [&](const QByteArray& bytes) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        return QStringList{QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
            QStringLiteral("petitioners=张三"), QStringLiteral("demands=修路"), QStringLiteral("text=@") + file};
    };
    terminal.json(note("\xc2\xb7\xb5\xc6\xb2\xbb\xc1\xc1\r\n")); // GBK
    CHECK(terminal.json(words("list --search 路灯不亮")).toArray().size() == 1);
    terminal.json(note("\xef\xbb\xbf"
                       "水沟断了")); // UTF-8 with its mark
    CHECK(terminal.json(words("list --search 水沟断了")).toArray().size() == 1);
    CHECK(terminal.refusal(note("路灯不亮水沟断了\xff路灯")) == QStringLiteral("text.damaged"));
}

TEST_CASE("similar finds earlier cases by person and matter, says why and what the law says")
{
    Terminal terminal;
    terminal.run({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("柳溪镇人民政府"),
        QStringLiteral("--code"), QStringLiteral("990101102"), QStringLiteral("--node"), QStringLiteral("A")});
    terminal.json({QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
        QStringLiteral("petitioners.1.name=章玮"), QStringLiteral("demands=蒙桑沟排水渠堵塞，要求清淤"),
        QStringLiteral("place=蒙桑村")});
    const QJsonObject answer = terminal
                                   .json({QStringLiteral("similar"), QStringLiteral("--name"), QStringLiteral("张伟"),
                                       QStringLiteral("--text"), QStringLiteral("排水渠堵塞要求清淤，在蒙桑沟"),
                                       QStringLiteral("--place"), QStringLiteral("蒙桑村")})
                                   .toObject();
    CHECK(answer[QLatin1String("repeat")].toBool());
    const QJsonArray cases = answer[QLatin1String("cases")].toArray();
    REQUIRE(cases.size() == 1);
    const QJsonObject found = cases[0].toObject();
    CHECK(answer[QLatin1String("repeatOf")] == found[QLatin1String("number")]);
    CHECK(found[QLatin1String("state")].toString() == QStringLiteral("registered"));
    CHECK(found[QLatin1String("why")].toArray() ==
          QJsonArray{QStringLiteral("sound"), QStringLiteral("text"), QStringLiteral("place")});
    CHECK(found[QLatin1String("proposal")].toString() == QStringLiteral("join"));
    CHECK(found[QLatin1String("article")].toString() == QStringLiteral("reading"));
    const Reply plain = terminal.run({QStringLiteral("similar"), QStringLiteral("--name"), QStringLiteral("赵六")});
    CHECK(QString::fromUtf8(plain.out).contains(QStringLiteral("看来是初次")));
    CHECK(plain.exitCode == 0);
    CHECK(terminal.refusal({QStringLiteral("similar")}, 2) == QStringLiteral("usage.missing-option"));
}

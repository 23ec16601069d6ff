#include "tests/cli/clifixture.h"

using namespace xf;
using namespace xf::test;

// Accusations on the command line.
namespace {

QByteArray brought;
QStringList toType;

std::optional<QString> typeAtTerminal(const QString&)
{
    return toType.isEmpty() ? std::nullopt : std::optional<QString>(toType.takeFirst());
}

struct Counter : Terminal
{
    Counter()
        : Terminal("2026-03-20")
    {
        world.passphrase = QStringLiteral("梧桐树下有一口井");
        world.stretchMemory = 8;
        world.standardInput = [] { return brought; };
        desk.create();
    }
    QJsonValue sealed(const char* line, int exitCode = 0)
    {
        return json(QString::fromUtf8(line).split(u' '), exitCode);
    }
    QString refused(const char* line, int exitCode = 1)
    {
        return refusal(QString::fromUtf8(line).split(u' '), exitCode);
    }
};

const QByteArray& matter()
{
    static const QByteArray json = R"({"received": "2026-03-16", "channel": "visit", "accuser": "郑举灯",
        "said": "村支书侵吞青苗补偿款", "accusedUnit": "下湾村村民委员会"})";
    return json;
}

} // namespace

TEST_CASE("an accusation is registered from standard input, listed without content, shown with a trace")
{
    Counter counter;
    brought = matter();
    CHECK(counter.refused("sealed list") == QStringLiteral("sealed.no-key"));
    const QJsonObject made = counter.sealed("sealed register --from-json -").toObject();
    CHECK(made[QLatin1String("number")] == QStringLiteral("专2026-A-1"));

    const QJsonArray list = counter.sealed("sealed list").toArray();
    REQUIRE(list.size() == 1);
    const QJsonObject row = list[0].toObject();
    CHECK(row[QLatin1String("state")] == QStringLiteral("waiting"));
    CHECK(row[QLatin1String("owed")].toArray().size() == 2);
    CHECK(row[QLatin1String("owed")].toArray()[1].toObject()[QLatin1String("due")] == QStringLiteral("2026-03-31"));
    const Reply plain = counter.run({QStringLiteral("sealed"), QStringLiteral("list")});
    CHECK(plain.out.contains("检举控告待转"));
    CHECK_FALSE(plain.out.contains("青苗"));

    const QJsonObject shown = counter.sealed("sealed show 专2026-A-1 --by 周密").toObject();
    CHECK(shown[QLatin1String("registered")].toObject()[QLatin1String("accuser")] == QStringLiteral("郑举灯"));
    const QJsonArray steps = shown[QLatin1String("steps")].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[1].toObject()[QLatin1String("by")] == QStringLiteral("周密"));

    // The other commands know nothing of it.
    CHECK(counter.sealed("list").toArray().isEmpty());
    CHECK(counter.sealed("list --search 青苗").toArray().isEmpty());
    CHECK(counter.sealed("papers").toArray().isEmpty());
    CHECK(counter.refused("show 专2026-A-1") == QStringLiteral("case.unknown"));
    CHECK(counter.run({QStringLiteral("verify")}).exitCode == 0);
    CHECK_FALSE(counter.desk.dir.read(QStringLiteral("柳溪镇.xfd")).contains("青苗"));
}

TEST_CASE("what is wrong is refused with a sentence before a passphrase is asked, and nothing is said on the line")
{
    Counter counter;
    brought = matter();
    CHECK(counter.refused("sealed", 2) == QStringLiteral("usage.missing-argument"));
    CHECK(counter.refused("sealed burn", 2) == QStringLiteral("usage.bad-word"));
    CHECK(counter.refused("sealed register", 2) == QStringLiteral("usage.missing-option"));
    CHECK(counter.refused("sealed register said=贪污 --from-json -", 2) == QStringLiteral("usage.extra-argument"));
    brought = "{";
    CHECK(counter.refused("sealed register --from-json -") == QStringLiteral("json.malformed"));
    brought = R"({"saids": "贪污"})";
    CHECK(counter.refused("sealed register --from-json -") == QStringLiteral("input.unknown-key"));
    brought = R"({"said": "贪污"})";
    CHECK(counter.refused("sealed register --from-json -") == QStringLiteral("sealed.no-accuser"));

    brought = matter();
    counter.sealed("sealed register --from-json -");
    CHECK(counter.refused("sealed show 专2026-A-2") == QStringLiteral("sealed.unknown"));
    counter.world.passphrase = QStringLiteral("梧桐树下没有井啊");
    CHECK(counter.refused("sealed list") == QStringLiteral("sealed.wrong-passphrase"));
    counter.world.passphrase.clear();
    CHECK(counter.refused("sealed list", 2) == QStringLiteral("usage.no-passphrase"));
}

TEST_CASE("the passphrase is changed: the old one, the new one twice, or from files")
{
    Counter counter;
    brought = matter();
    CHECK(counter.refused("sealed passphrase") == QStringLiteral("sealed.no-key"));
    counter.sealed("sealed register --from-json -");
    CHECK(counter.refused("sealed passphrase 新的", 2) == QStringLiteral("usage.extra-argument"));
    CHECK(counter.refused("sealed passphrase", 2) == QStringLiteral("usage.no-new-passphrase"));
    counter.world.askPassphrase = typeAtTerminal;
    toType = QStringList{QStringLiteral("新的一句自己记得住"), QStringLiteral("新的一句自己记不住")};
    CHECK(counter.refused("sealed passphrase") == QStringLiteral("passphrase.differs"));
    toType = QStringList{QStringLiteral("短的"), QStringLiteral("短的")};
    CHECK(counter.refused("sealed passphrase") == QStringLiteral("sealed.short-passphrase"));
    counter.sealed("sealed list"); // nothing has changed

    const QString old = counter.world.passphrase;
    counter.world.passphrase.clear();
    toType = QStringList{QStringLiteral("不是这一句，记错了")};
    CHECK(
        counter.refused("sealed passphrase") == QStringLiteral("sealed.wrong-passphrase")); // before a new one is asked
    const QString next = QStringLiteral("新的一句自己记得住");
    toType = QStringList{old, next, next};
    CHECK(counter.sealed("sealed passphrase").toObject()[QLatin1String("changed")].toBool());
    CHECK(toType.isEmpty());
    counter.world.passphrase = old;
    CHECK(counter.refused("sealed list") == QStringLiteral("sealed.wrong-passphrase"));
    counter.world.passphrase = next;
    CHECK(counter.sealed("sealed list").toArray().size() == 1);

    const QString file = counter.desk.dir.write(QStringLiteral("新口令.txt"), QByteArray("又换了一句更长的话\r\n"));
    counter.json(
        {QStringLiteral("sealed"), QStringLiteral("passphrase"), QStringLiteral("--new-passphrase-file"), file});
    counter.world.passphrase = QStringLiteral("又换了一句更长的话");
    CHECK(counter.sealed("sealed list").toArray().size() == 1);
}

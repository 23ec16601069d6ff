#include "tests/cli/clifixture.h"

using namespace xf;
using namespace xf::test;

// One case through each of its possible lives, on the command line.
namespace {

struct Life : Terminal
{
    Life()
    {
        init();
        act("register channel=visit petitioners.1.name=陈禾生 petitioners.2.name=㛃䶮 demands=接通排水沟 demands=赔偿菜地"
            " --on 2026-03-09");
    }

    QJsonObject shown() { return json(words("show 990101102-2026-A-1")).toObject(); }

    QJsonArray clocksOf(const char* rule)
    {
        QJsonArray found;
        for (const QJsonValue& clock : shown()[QLatin1String("clocks")].toArray()) {
            if (clock[QLatin1String("rule")].toString() == QLatin1String(rule)) {
                found.append(clock);
            }
        }
        return found;
    }
};

} // namespace

TEST_CASE("accepted, heard, investigated, extended, decided, delivered to each, concluded")
{
    Life life;
    life.act("classify case=990101102-2026-A-1 category=appeal power=own ways=petition ways=petition --on 2026-03-09");
    CHECK(text(life.act("accept case=990101102-2026-A-1 --on 2026-03-09"), "state") == QStringLiteral("accepted"));
    CHECK(life.refused("decide case=990101102-2026-A-1 text=意见 basis=水法 reviewOrgan=清河县人民政府"
                       " outcomes.1.outcome=support outcomes.2.outcome=explain --on 2026-04-01") ==
          QStringLiteral("decide.not-heard"));
    life.act("hear case=990101102-2026-A-1 text=当面陈述 --on 2026-03-16");
    life.act("investigate case=990101102-2026-A-1 text=现场量过 --on 2026-03-20");
    life.act("extend case=990101102-2026-A-1 days=30 approver=王镇长 reason=要等定损 --on 2026-05-08");
    CHECK(text(life.clocksOf("handle")[0].toObject(), "due") == QStringLiteral("2026-06-07"));
    CHECK(life.refused("extend case=990101102-2026-A-1 days=1 approver=王镇长 reason=再等 --on 2026-05-08") ==
          QStringLiteral("extend.twice"));
    CHECK(life.refused("decide case=990101102-2026-A-1 text=意见 basis=水法 reviewOrgan=清河县人民政府"
                       " outcomes.1.outcome=support --on 2026-05-20") == QStringLiteral("decide.demand-unanswered"));
    life.act(
        "decide case=990101102-2026-A-1 text=查明属实 basis=水法 reviewOrgan=清河县人民政府 outcomes.1.outcome=support"
        " outcomes.1.opinion=接通 outcomes.2.outcome=explain outcomes.2.opinion=待定损 --on 2026-05-20");
    life.act("deliver case=990101102-2026-A-1 petitioners=1 --on 2026-05-21");
    CHECK(text(life.clocksOf("handle")[0].toObject(), "state") == QStringLiteral("overdue")); // 2026-06-30: one waits
    life.act("deliver case=990101102-2026-A-1 petitioners=2 method=post posted=2026-05-21 received=2026-05-25");
    CHECK(text(life.clocksOf("handle")[0].toObject(), "met") == QStringLiteral("2026-05-25"));
    CHECK(life.clocksOf("review-request").size() == 2); // each petitioner's own thirty days
    CHECK(text(life.act("conclude case=990101102-2026-A-1 result=已接通 --on 2026-06-10"), "state") ==
          QStringLiteral("concluded"));
    const QString page = QString::fromUtf8(life.run(words("show 990101102-2026-A-1")).out);
    for (const char* piece : {"登记", "受理", "听取", "调查", "延期", "意见", "送达", "办结", "第三十四条", "李登记"}) {
        INFO(piece);
        CHECK(page.contains(QString::fromUtf8(piece)));
    }
    CHECK(life.json(words("verify")).toObject()[QLatin1String("bad")].toArray().isEmpty());
}

TEST_CASE("forwarded to a lower unit, and told where to")
{
    Life life;
    CHECK(text(life.act("forward case=990101102-2026-A-1 unit=上湾村 --on 2026-03-16"), "state") ==
          QStringLiteral("forwarded"));
    CHECK(text(life.clocksOf("inform")[0].toObject(), "met") == QStringLiteral("2026-03-16"));
    CHECK(life.clocksOf("handle").isEmpty());
    CHECK(life.refused("accept case=990101102-2026-A-1 --on 2026-03-17") == QStringLiteral("step.not-here"));
}

TEST_CASE("guided to the organ with power, never a refusal")
{
    Life life;
    CHECK(life.refused("guide case=990101102-2026-A-1 --on 2026-03-09") == QStringLiteral("guide.no-organ"));
    CHECK(text(life.act("guide case=990101102-2026-A-1 organ=清河县人社局 phone=０１２－３４５ --on 2026-03-09"),
              "state") == QStringLiteral("guided"));
    CHECK(life.clocksOf("handle").isEmpty());
    CHECK(text(life.shown()[QLatin1String("documents")].toArray()[0].toObject(), "kind") ==
          QStringLiteral("guidance-notice"));
}

TEST_CASE("refused on the two grounds of the regulation and on no other")
{
    Life life;
    CHECK(life.refused("refuse case=990101102-2026-A-1 --on 2026-03-09") == QStringLiteral("refuse.no-ground"));
    CHECK(
        life.refused("refuse case=990101102-2026-A-1 ground=40 --on 2026-03-09") == QStringLiteral("input.bad-value"));
    CHECK(life.refused("refuse case=990101102-2026-A-1 ground=19.3 acceptedBy=上湾村 --on 2026-03-09") ==
          QStringLiteral("refuse.not-superior"));
    CHECK(life.refused("refuse case=990101102-2026-A-1 ground=36.3 sameFacts=yes finalNumber=1 --on 2026-03-09") ==
          QStringLiteral("refuse.no-numbers"));
    SECTION("19.3")
    {
        CHECK(
            text(life.act("refuse case=990101102-2026-A-1 ground=19.3 superior=yes acceptedBy=水利站 --on 2026-03-09"),
                "state") == QStringLiteral("refused"));
    }
    SECTION("36.3")
    {
        CHECK(text(life.act("refuse case=990101102-2026-A-1 ground=36.3 sameFacts=yes opinionNumber=1 reviewNumber=2"
                            " finalNumber=3 --on 2026-03-09"),
                  "state") == QStringLiteral("refused"));
    }
    CHECK(life.clocksOf("handle").isEmpty());
}

TEST_CASE("void: the case stays in its file, nothing runs any more")
{
    Life life;
    CHECK(life.refused("void case=990101102-2026-A-1 --on 2026-03-10") == QStringLiteral("reason.missing"));
    CHECK(text(life.act("void case=990101102-2026-A-1 reason=登记错误 --on 2026-03-10"), "state") ==
          QStringLiteral("void"));
    CHECK(life.shown()[QLatin1String("clocks")].toArray().isEmpty());
    CHECK(life.shown()[QLatin1String("history")].toArray().size() == 2);
    CHECK(life.refused("accept case=990101102-2026-A-1 --on 2026-03-11") == QStringLiteral("case.void"));
}

TEST_CASE("amend any field with a reason, correct a past event at its own place, void one entry")
{
    Life life;
    CHECK(life.refused("amend case=990101102-2026-A-1 subject=排水沟 --on 2026-03-10") ==
          QStringLiteral("reason.missing"));
    life.act("amend case=990101102-2026-A-1 reason=听错 petitioners.1.name=陈合生 petitioners.3.name=周桂花"
             " subject=排水沟 --on 2026-03-10");
    CHECK(text(life.shown(), "petitioner") == QStringLiteral("陈合生等3人"));
    CHECK(text(life.shown(), "subject") == QStringLiteral("排水沟"));
    CHECK(life.shown()[QLatin1String("petitioners")].toArray().size() == 3);
    CHECK(life.json(words("list --search 陈合生")).toArray().size() == 1);
    CHECK(life.json(words("list --search 陈禾生")).toArray().isEmpty());

    const QJsonObject accepted = life.act("accept case=990101102-2026-A-1 --on 2026-03-12");
    const QString entry = accepted[QLatin1String("entries")].toArray()[0].toString();
    life.act(("correct case=990101102-2026-A-1 reason=写错 on=2026-03-10 entry=" + entry.toStdString()).c_str());
    CHECK(text(life.clocksOf("handle")[0].toObject(), "start") == QStringLiteral("2026-03-10"));
    life.act(("void case=990101102-2026-A-1 reason=并未受理 entry=" + entry.toStdString()).c_str());
    CHECK(text(life.shown(), "state") == QStringLiteral("registered"));
    CHECK(life.shown()[QLatin1String("history")].toArray().size() == 5);
}

TEST_CASE("an opinion goes to review and final review, and each organ's answer is delivered")
{
    Life life;
    life.act("accept case=990101102-2026-A-1 --on 2026-03-09");
    life.act("hear case=990101102-2026-A-1 text=说了 --on 2026-03-10");
    life.act("investigate case=990101102-2026-A-1 text=看了 --on 2026-03-11");
    life.act("decide case=990101102-2026-A-1 text=意见 basis=水法 reviewOrgan=清河县人民政府 outcomes.1.outcome=deny"
             " outcomes.2.outcome=support --on 2026-03-12");
    life.act("deliver case=990101102-2026-A-1 --on 2026-03-12");
    CHECK(text(life.act("request-review case=990101102-2026-A-1 petitioners=1 --on 2026-04-01"), "state") ==
          QStringLiteral("reviewing"));
    CHECK(text(life.clocksOf("review-decide")[0].toObject(), "due") == QStringLiteral("2026-05-01"));
    // What the county's government owes is watched, and is not among what this office owes.
    CHECK(life.json(words("list --overdue --as-of 2026-05-02")).toArray().isEmpty());
    life.act(
        "decide-review case=990101102-2026-A-1 verdict=maintained text=维持 finalOrgan=市人民政府 --on 2026-04-20");
    life.act("deliver-review case=990101102-2026-A-1 petitioners=1 --on 2026-04-21");
    CHECK(text(life.act("request-final case=990101102-2026-A-1 petitioners=1 --on 2026-05-11"), "state") ==
          QStringLiteral("final-reviewing"));
    life.act("hold-hearing case=990101102-2026-A-1 from=2026-05-20 to=2026-05-21 --on 2026-05-21");
    CHECK(text(life.clocksOf("final-decide")[0].toObject(), "due") == QStringLiteral("2026-06-12"));
    life.act("decide-final case=990101102-2026-A-1 verdict=maintained text=维持 --on 2026-06-01");
    life.act("deliver-review case=990101102-2026-A-1 petitioners=1 --on 2026-06-02");
    CHECK(text(life.shown(), "state") == QStringLiteral("final-reviewed"));
    life.act("carry-out case=990101102-2026-A-1 text=菜地已赔 --on 2026-06-10");
    life.act("conclude case=990101102-2026-A-1 ending=carried --on 2026-06-10");
    CHECK(life.json(words("verify")).toObject()[QLatin1String("bad")].toArray().isEmpty());
}

TEST_CASE("what can be done next is told with its article and its keys, and why nothing else can")
{
    Life life;
    life.act("accept case=990101102-2026-A-1 --on 2026-03-09");
    const QJsonObject told = life.json(words("next 990101102-2026-A-1")).toObject();
    CHECK(text(told, "state") == QStringLiteral("accepted"));
    std::map<QString, QJsonObject> open;
    std::map<QString, QJsonObject> barred;
    for (const QJsonValue& one : told[QLatin1String("next")].toArray()) {
        open[text(one.toObject(), "step")] = one.toObject();
    }
    for (const QJsonValue& one : told[QLatin1String("barred")].toArray()) {
        barred[text(one.toObject(), "step")] = one.toObject();
    }
    REQUIRE(open.count(QStringLiteral("extend")) == 1);
    CHECK(text(open[QStringLiteral("extend")], "article") == QStringLiteral("34"));
    CHECK(text(open[QStringLiteral("extend")][QLatin1String("keys")].toArray()[0].toObject(), "key") ==
          QStringLiteral("days"));
    const QJsonArray unmet = open[QStringLiteral("decide")][QLatin1String("unmet")].toArray();
    REQUIRE(unmet.size() == 2);
    CHECK(text(unmet[0].toObject(), "code") == QStringLiteral("decide.not-heard"));
    CHECK(text(unmet[0].toObject(), "message").contains(QStringLiteral("第三十一条第（六）项")));
    CHECK(open.count(QStringLiteral("conclude")) == 0);
    CHECK(text(barred[QStringLiteral("conclude")], "code") == QStringLiteral("conclude.unanswered"));
    CHECK(text(barred[QStringLiteral("transfer")], "code") == QStringLiteral("step.not-here"));
    CHECK(open[QStringLiteral("decide")][QLatin1String("doubts")].toArray().isEmpty());
    life.act("register channel=visit petitioners.1.name=李四 petitioners.1.address=下湾村 demands=执行判决"
             " elsewhere=court category=appeal power=own --on 2026-03-10");
    for (const QJsonValue& one :
        life.json(words("next 990101102-2026-A-2")).toObject()[QLatin1String("next")].toArray()) {
        open[text(one.toObject(), "step")] = one.toObject();
    }
    const QJsonArray doubts = open[QStringLiteral("accept")][QLatin1String("doubts")].toArray();
    REQUIRE(doubts.size() == 1);
    CHECK(text(doubts[0].toObject(), "code") == QStringLiteral("accept.underway"));
    CHECK(text(barred[QStringLiteral("sign-for")], "code") == QStringLiteral("case.received-directly"));
    const QString page = QString::fromUtf8(life.run(words("next 990101102-2026-A-1")).out);
    CHECK(page.contains(QStringLiteral("do extend")));
    CHECK(page.contains(QStringLiteral("days（延长天数）")));
    CHECK(page.contains(QStringLiteral("现在不能办：")));
    CHECK(life.refusal(words("next"), 2) == QStringLiteral("usage.missing-argument"));
    CHECK(life.refusal(words("next 没有这一件"), 1) == QStringLiteral("case.unknown"));
}

#include "core/desk/importmessages.h"
#include "tests/support/deskfixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace xf;
using namespace xf::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const char* name)
{
    return QJsonDocument::fromJson(bytesOf(QStringLiteral(XF_TEST_DATA "/") + QString::fromLatin1(name))).object();
}

// The numbers on the message board of the cases that are overdue on a day, as the list gives them.
QStringList overdueNumbers(Workspace& workspace, Date asOf)
{
    CaseQuery query;
    query.day = asOf;
    query.asOf = true;
    query.overdue = true;
    const auto rows = workspace.list(query);
    REQUIRE(rows);
    QStringList numbers;
    for (const CaseListRow& row : *rows) {
        numbers << folded(workspace, row.stream).matter.sourceNumber;
    }
    numbers.sort();
    return numbers;
}

int knownOn(Workspace& workspace, Date asOf)
{
    CaseQuery query;
    query.day = asOf;
    query.asOf = true;
    const auto rows = workspace.list(query);
    REQUIRE(rows);
    return int(rows->size());
}

} // namespace

TEST_CASE("the invented messages import once, what is overdue agrees with an independent count")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray csv = bytesOf(QStringLiteral(XF_SOURCE_DIR "/resources/demo/messages.csv"));
    const Result<ImportOutcome> first = importMessages(*workspace, csv, day("2026-06-30"));
    REQUIRE(first);
    CHECK(first->read == 72);
    CHECK(first->registered == 72);
    CHECK(first->rejected.empty());
    const Result<ImportOutcome> second = importMessages(*workspace, csv, day("2026-06-30"));
    REQUIRE(second);
    CHECK(second->registered == 0);
    CHECK(second->already == 72);
    CHECK(workspace->caseCount().value_or(-1) == (72));

    const QJsonObject oracle = jsonOf("overdue_demo.json");
    REQUIRE(oracle.size() == 2);
    for (auto it = oracle.begin(); it != oracle.end(); ++it) {
        const Date asOf = Date::parse(it.key());
        INFO(it.key().toStdString());
        QStringList expected;
        for (const QJsonValue& number : it.value()[QLatin1String("numbers")].toArray()) {
            expected << number.toString();
        }
        CHECK(overdueNumbers(*workspace, asOf) == expected);
        CHECK(knownOn(*workspace, asOf) == it.value()[QLatin1String("known")].toInt());
    }
    CHECK(workspace->verify()->good());
}

TEST_CASE("an imported message is received, accepted and told on its date, its reply delivered on the reply's")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray csv = "编号,来信人,主题,来信时间,内容,答复意见,答复时间\n"
                           "1,甲,修路,2026-01-05 10:00:00,路坏了,已修好,2026-04-01 09:00:00\n"
                           "2,,修桥,2026-01-06,桥坏了,,\n";
    REQUIRE(importMessages(*workspace, csv, day("2026-06-30")));
    const auto rows = workspace->list({day("2026-06-30"), false, {}, {}, false, {}, -1});
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    const Case open = folded(*workspace, rows->front().stream); // overdue first
    CHECK(open.state == State::Accepted);
    CHECK(open.firstName() == QStringLiteral("匿名"));
    const Case answered = folded(*workspace, rows->back().stream);
    CHECK(answered.state == State::Delivered);
    CHECK(answered.matter.category == Category::NotGiven);
    for (const ObligationClock& clock : obligations(answered, calendar())) {
        if (clock.rule == RuleId::Inform) {
            CHECK(clock.met == day("2026-01-05"));
        }
        if (clock.rule == RuleId::Handle) {
            CHECK(clock.start == day("2026-01-05"));
            CHECK(clock.due == day("2026-03-06"));
            CHECK(clock.met == day("2026-04-01"));
        }
        if (clock.rule == RuleId::ReviewRequest) {
            CHECK(clock.start == day("2026-04-01"));
        }
    }
}

TEST_CASE("a file with broken rows imports the good ones and names the others")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray csv = "编号,来信人,主题,来信时间,内容,答复意见,答复时间\n"
                           "1,甲,修路,2026-01-05,路坏了,,\n"
                           "2,乙,修桥,二月三日,桥坏了,,\n"
                           "3,丙,少一栏,2026-01-05\n"
                           "4,丁,修渠,2027-01-05,渠坏了,,\n"
                           "5,戊,通水,2026-01-07,没有水,,\n";
    const Result<ImportOutcome> outcome = importMessages(*workspace, csv, day("2026-06-30"));
    REQUIRE(outcome);
    CHECK(outcome->registered == 2);
    REQUIRE(outcome->rejected.size() == 3);
    CHECK(outcome->rejected[0].line == 3);
    CHECK(outcome->rejected[1].line == 4);
    CHECK(outcome->rejected[2].line == 5);
}

TEST_CASE("stopping between batches keeps what is done, and a second run completes")
{
    Desk desk;
    const auto workspace = desk.create();
    QByteArray csv = "编号,来信人,主题,来信时间,内容,答复意见,答复时间\n";
    for (int i = 1; i <= 450; ++i) {
        csv += QByteArray::number(i) + ",甲,修路,2026-01-05,路坏了,,\n";
    }
    const auto stopped = importMessages(*workspace, csv, day("2026-06-30"), [] { return true; });
    REQUIRE(stopped);
    CHECK(stopped->registered == 200);
    const auto rest = importMessages(*workspace, csv, day("2026-06-30"));
    REQUIRE(rest);
    CHECK(rest->already == 200);
    CHECK(rest->registered == 250);
}

TEST_CASE("all shared messages import, overdue agrees with an independent count, again adds nothing")
{
    const QByteArray csv = bytesOf(QStringLiteral(XF_SHARED_DATA "/messages.csv"));
    if (csv.isEmpty()) {
        WARN("shared messages are not on this machine: skipped");
        return;
    }
    Desk desk;
    const auto workspace = desk.create();
    const Result<ImportOutcome> first = importMessages(*workspace, csv, day("2026-06-30"));
    REQUIRE(first);
    CHECK(first->read == 1408);
    CHECK(first->registered == 1408);
    CHECK(importMessages(*workspace, csv, day("2026-06-30"))->already == 1408);

    const QJsonObject oracle = jsonOf("overdue_shared.json");
    REQUIRE(oracle.size() == 7);
    for (auto it = oracle.begin(); it != oracle.end(); ++it) {
        INFO(it.key().toStdString());
        const QStringList numbers = overdueNumbers(*workspace, Date::parse(it.key()));
        CHECK(numbers.size() == it.value()[QLatin1String("overdue")].toInt());
        const QByteArray hash =
            QCryptographicHash::hash(numbers.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
        CHECK(QString::fromLatin1(hash) == it.value()[QLatin1String("sha256")].toString());
        CHECK(knownOn(*workspace, Date::parse(it.key())) == it.value()[QLatin1String("known")].toInt());
    }
    CHECK(workspace->verify()->good());
}

TEST_CASE("two programs that import one file at a time register each message once")
{
    Desk desk;
    const auto first = desk.create();
    const auto second = desk.open();
    ImportMessage message;
    message.source = QString::fromUtf8(messageSource);
    message.number = QStringLiteral("7");
    message.sender = QStringLiteral("张三");
    message.subject = QStringLiteral("路灯");
    message.text = QStringLiteral("路灯不亮");
    message.received = day("2026-03-09");
    REQUIRE(first->execute({{}, message, {}, {}}));
    const Result<Changes> again = second->execute({{}, message, {}, {}});
    REQUIRE(again);
    CHECK(again->entries.empty());
    CHECK(again->number == QStringLiteral("990101102-2026-A-1"));
    CHECK(again->state == State::Accepted);
    CHECK(second->caseCount().value_or(-1) == 1);
}

TEST_CASE("a message the case refuses is rejected by its line and stops no other")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray csv = QStringLiteral("编号,来信人,主题,来信时间,内容,答复意见,答复时间\n"
                                          "1,张三,路灯,2026-03-09,路灯不亮,,\n"
                                          "2,李四,水管,2026-03-09,%1,,\n"
                                          "3,王五,修桥,2026-03-09,桥坏了,,\n")
                               .arg(QString(70000, u'a'))
                               .toUtf8();
    const Result<ImportOutcome> outcome = importMessages(*workspace, csv, day("2026-06-30"));
    REQUIRE(outcome);
    CHECK(outcome->registered == 2);
    REQUIRE(outcome->rejected.size() == 1);
    CHECK(outcome->rejected.front().line == 3);
    CHECK(outcome->rejected.front().reason.code == QStringLiteral("text.too-long"));
    const Result<ImportOutcome> again = importMessages(*workspace, csv, day("2026-06-30"));
    REQUIRE(again);
    CHECK(again->already == 2);
    CHECK(again->rejected.size() == 1);
}

#include "tests/cli/clifixture.h"
#include "tests/support/calendardesk.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

QString put(Terminal& terminal, const char* name, const QByteArray& bytes)
{
    terminal.desk.dir.write(QString::fromLatin1(name), bytes);
    return terminal.desk.dir.path(QString::fromLatin1(name));
}

QStringList import(const QString& path)
{
    return {QStringLiteral("calendar"), QStringLiteral("import"), path};
}

} // namespace

TEST_CASE("xinfang calendar import lists what moved, and show says what is known of a year")
{
    Terminal terminal("2026-12-28");
    terminal.init();
    const QStringList show{QStringLiteral("calendar"), QStringLiteral("show"), QStringLiteral("2027")};
    const QJsonObject before = terminal.json(show).toObject();
    CHECK(before[QLatin1String("provisional")].toBool());
    CHECK(before[QLatin1String("notice")].isNull());
    CHECK(terminal.run(show).out.contains("还没有导入2027年放假安排"));

    terminal.act("register channel=visit petitioners.1.name=张三 demands.1.text=修路 --on 2026-12-20");
    const QString number =
        terminal.json({QStringLiteral("list")}).toArray()[0].toObject()[QLatin1String("case")].toString();
    const auto act = [&](const char* line) {
        terminal.act(QByteArray(line).replace("CASE", "case=" + number.toUtf8()).constData());
    };
    act("accept CASE --on 2026-12-20");
    act("hear CASE text=说了 --on 2026-12-21");
    act("investigate CASE text=看了 --on 2026-12-22");
    act("decide CASE text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support --on 2026-12-25");
    act("deliver CASE --on 2026-12-25");

    const QString path = put(terminal, "2027.txt", notice2027);
    const Reply reply = terminal.run(import(path));
    const QString said = QString::fromUtf8(reply.out);
    INFO(said.toStdString());
    CHECK(reply.exitCode == 0);
    CHECK(said.contains(QStringLiteral("已导入2027年的放假安排")));
    CHECK(said.contains(number));
    CHECK(said.contains(QStringLiteral("2027年1月25日 → 2027年1月27日（原为暂定，现已确定）")));

    const QJsonObject after = terminal.json(show).toObject();
    CHECK_FALSE(after[QLatin1String("provisional")].toBool());
    CHECK(after[QLatin1String("yearEndProvisional")].toBool());
    const QJsonObject notice = after[QLatin1String("notice")].toObject();
    CHECK(notice[QLatin1String("source")].toString() == QStringLiteral("试发〔2026〕1号"));
    CHECK(notice[QLatin1String("from")].toString() == QStringLiteral("own"));
    CHECK(notice[QLatin1String("author")].toString() == QStringLiteral("李登记"));
    const QJsonArray days = after[QLatin1String("days")].toArray();
    CHECK(days[0].toObject()[QLatin1String("to")].toString() == QStringLiteral("2027-01-03"));
    CHECK(days[1].toObject()[QLatin1String("works")].toBool());
    const QString shown = QString::fromUtf8(terminal.run(show).out);
    INFO(shown.toStdString());
    CHECK(shown.contains(QStringLiteral("2027年1月25日（星期一）至2027年1月26日（星期二）　春节　放假2天")));
    CHECK(shown.contains(QStringLiteral("2027年1月9日（星期六）　上班")));
    CHECK(shown.contains(QStringLiteral("本单位导入（李登记，2026年12月28日）")));

    CHECK(terminal.refusal(import(path)) == QStringLiteral("calendar.known"));
    CHECK(terminal.json(import(put(terminal, "2028.txt", notice2028))).toObject()[QLatin1String("years")].toArray() ==
          QJsonArray{2028});
    // The count of days goes by what was brought in.
    const QJsonObject counted = terminal
                                    .json({QStringLiteral("deadline"), QStringLiteral("review-request"),
                                        QStringLiteral("--from"), QStringLiteral("2026-12-25")})
                                    .toObject();
    CHECK(counted[QLatin1String("rolled")].toString() == QStringLiteral("2027-01-27"));
}

TEST_CASE("a file that is wrong in any line is refused in plain words before anything is written")
{
    Terminal terminal("2026-12-28");
    terminal.init();
    const auto code = [&](const QByteArray& bytes) { return terminal.refusal(import(put(terminal, "x.txt", bytes))); };
    const QByteArray good(notice2027);
    CHECK(code(good + "holiday 2027-13-01 元旦\n") == QStringLiteral("calendar.bad-line"));
    CHECK(code("holiday 2027-01-01 元旦\n") == QStringLiteral("calendar.no-year-yet"));
    CHECK(code(good + good) == QStringLiteral("calendar.year-repeated"));
    CHECK(code("year 2027\nholiday 2027-01-01 元旦\n") == QStringLiteral("calendar.no-source"));
    CHECK(code(good + "holiday 2027-01-02 元旦\n") == QStringLiteral("calendar.day-twice"));
    CHECK(code(good + "holiday 2028-01-02 元旦\n") == QStringLiteral("calendar.foreign-day"));
    CHECK(code(good + "workday 2027-03-01\n") == QStringLiteral("calendar.workday-no-weekend"));
    CHECK(code("# nothing\n") == QStringLiteral("calendar.empty"));
    CHECK(code(QByteArray("year 2027\0", 10)) == QStringLiteral("text.unknown-encoding"));
    CHECK(code(QByteArray(2 << 20, ' ')) == QStringLiteral("calendar.file-too-large"));
    CHECK(terminal.refusal(import(terminal.desk.dir.path(QStringLiteral("none.txt")))) ==
          QStringLiteral("calendar.file-unreadable"));
    CHECK(terminal.refusal({QStringLiteral("calendar")}, 2) == QStringLiteral("usage.missing-argument"));
    CHECK(terminal.refusal({QStringLiteral("calendar"), QStringLiteral("drop"), QStringLiteral("x")}, 2) ==
          QStringLiteral("usage.bad-word"));
    CHECK(terminal.refusal({QStringLiteral("calendar"), QStringLiteral("show"), QStringLiteral("明年")}, 2) ==
          QStringLiteral("usage.bad-year"));
    const QJsonObject shown =
        terminal.json({QStringLiteral("calendar"), QStringLiteral("show"), QStringLiteral("2027")}).toObject();
    CHECK(shown[QLatin1String("provisional")].toBool());
    // As Notepad of an old Windows saves it.
    const Reply reply = terminal.run(import(put(terminal, "gbk.txt",
        "year 2027\nsource \xb9\xfa\xb0\xec\xb7\xa2\nholiday 2027-01-01..2027-01-03 \xd4\xaa\xb5\xa9\n")));
    CHECK(reply.exitCode == 0);
}

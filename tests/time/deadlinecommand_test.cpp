#include "app/deadlinecommand.h"
#include "core/time/calendartext.h"
#include "core/time/deadline.h"
#include "core/words/deadlinewords.h"
#include "core/words/fill.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <set>

namespace xf {

namespace {

Result<DeadlineOutcome> run(const char* line)
{
    static const WorkCalendar calendar = bundledCalendar();
    return deadlineCommand(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), calendar);
}

QJsonObject json(const char* line)
{
    const Result<DeadlineOutcome> outcome = run(line);
    INFO(line);
    REQUIRE(outcome.has_value());
    return outcome->json;
}

QString dueOf(const char* line)
{
    return json(line).value(QLatin1String("due")).toString();
}

Error refusal(const char* line)
{
    const Result<DeadlineOutcome> outcome = run(line);
    INFO(line);
    REQUIRE_FALSE(outcome.has_value());
    return outcome.error();
}

// Each wrong command line with the code it must have.
const std::vector<std::pair<const char*, ErrorCode>>& wrongLines()
{
    static const std::vector<std::pair<const char*, ErrorCode>> lines{
        {"", usageMissingRule},
        {"--from 2026-04-01", usageMissingRule},
        {"handel --from 2026-04-01", usageUnknownRule},
        {"handle", usageMissingFrom},
        {"handle --extend 5", usageMissingFrom},
        {"handle --from", usageMissingValue},
        {"handle --from --extend 5", usageMissingValue},
        {"handle --from= --extend 5", usageMissingValue},
        {"handle --from 2026-02-30", usageBadDate},
        {"handle --from tomorrow", usageBadDate},
        {"handle --from 1899-12-31", usageBadDate},
        {"handle --from 2026-04-01 --from 2026-04-02", usageRepeatedOption},
        {"handle --from 2026-04-01 --extend many", usageBadNumber},
        {"handle --from 2026-04-01 --extend 5.5", usageBadNumber},
        {"handle --from 2026-04-01 --extend 99999999999", usageBadNumber},
        {"assigned --from 2026-04-01 --days x", usageBadNumber},
        {"final-decide --from 2026-06-01 --exclude 2026-06-10", usageBadSpan},
        {"final-decide --from 2026-06-01 --exclude 2026-06-10..", usageBadSpan},
        {"final-decide --from 2026-06-01 --exclude 2026-06-10..2026-06-31", usageBadSpan},
        {"handle --from 2026-04-01 --until 2026-06-01", usageUnknownOption},
        {"handle inform --from 2026-04-01", usageExtraArgument},
    };
    return lines;
}

} // namespace

TEST_CASE("deadline prints the agreed keys")
{
    const QJsonObject handle = json("handle --from 2026-04-01 --extend 30");
    CHECK(handle.keys() == QStringList{QStringLiteral("article"), QStringLiteral("due"), QStringLiteral("explanation"),
                               QStringLiteral("provisional"), QStringLiteral("rolled"), QStringLiteral("rule"),
                               QStringLiteral("start")});
    CHECK(handle.value(QLatin1String("rule")).toString() == QStringLiteral("handle"));
    CHECK(handle.value(QLatin1String("start")).toString() == QStringLiteral("2026-04-01"));
    CHECK(handle.value(QLatin1String("due")).toString() == QStringLiteral("2026-06-30"));
    CHECK(handle.value(QLatin1String("rolled")).toString() == QStringLiteral("2026-06-30"));
    CHECK(handle.value(QLatin1String("article")).toString() == QStringLiteral("34"));
    CHECK(handle.value(QLatin1String("provisional")).isBool());
    CHECK_FALSE(handle.value(QLatin1String("provisional")).toBool());
    CHECK(handle.value(QLatin1String("explanation")).toArray().size() == 4);
}

TEST_CASE("a setting has no article but says where it is from")
{
    const QJsonObject reply = json("simple-reply --from 2026-03-05");
    CHECK(reply.value(QLatin1String("due")).toString() == QStringLiteral("2026-03-19"));
    CHECK(reply.value(QLatin1String("article")).toString().isEmpty());
    CHECK(reply.value(QLatin1String("source")).toString() == QStringLiteral("国信发〔2016〕8号（试行文本）"));
    CHECK(reply.value(QLatin1String("status")).toString() == QStringLiteral("setting"));
}

TEST_CASE("options may stand in any order and form")
{
    CHECK(dueOf("--from 2026-04-01 handle --extend 30") == QStringLiteral("2026-06-30"));
    CHECK(dueOf("handle --extend=30 --from=2026-04-01") == QStringLiteral("2026-06-30"));
    CHECK(dueOf("assigned --from 2026-03-02 --days 20") == QStringLiteral("2026-03-22"));
    const char* const spans[] = {
        "final-decide --from 2026-06-01 --exclude 2026-06-10..2026-06-12 2026-06-15..2026-06-15",
        "final-decide --exclude 2026-06-10..2026-06-12 --exclude 2026-06-15..2026-06-15 --from 2026-06-01",
        "--exclude 2026-06-10..2026-06-12 2026-06-15..2026-06-15 final-decide --from 2026-06-01",
    };
    for (const char* line : spans) {
        CHECK(dueOf(line) == QStringLiteral("2026-07-05"));
    }
}

TEST_CASE("what a person reads begins with the rule and its date")
{
    const Result<DeadlineOutcome> outcome = run("handle --from 2026-04-01");
    REQUIRE(outcome.has_value());
    CHECK(outcome->sentences.first() == QStringLiteral("办理（第三十四条）：2026年5月31日（星期日）"));
    CHECK(outcome->sentences.size() == 6);

    const Result<DeadlineOutcome> request = run("review-request --from 2026-03-05");
    REQUIRE(request.has_value());
    CHECK(request->sentences.first() ==
          QStringLiteral("申请复查（第三十五条）：2026年4月4日（星期六），顺延到2026年4月7日（星期二）"));
}

TEST_CASE("what was typed wrongly is told from what the law does not allow")
{
    for (const auto& [line, code] : wrongLines()) {
        const Error error = refusal(line);
        INFO(line << " → " << error.code.toStdString());
        CHECK(error.is(code));
        CHECK(error.code.startsWith(QLatin1String("usage.")));
    }
    CHECK(refusal("handle --from 2026-04-01 --extend 31").is(deadlineExtendTooLong));
    CHECK(refusal("handle --from 2026-04-01 --extend 0").is(deadlineExtendTooShort));
    CHECK(refusal("handle --from 2026-04-01 --extend -1").is(deadlineExtendTooShort));
    CHECK(refusal("inform --from 2026-04-01 --extend 5").is(deadlineNotExtendable));
    CHECK(refusal("inform --from 2026-04-01 --days 5").is(deadlineDaysNotTaken));
    CHECK(refusal("assigned --from 2026-04-01").is(deadlineDaysMissing));
    CHECK(refusal("handle --from 2026-04-01 --exclude 2026-04-02..2026-04-03").is(deadlineNotExcludable));
    CHECK(refusal("final-decide --from 2026-06-01 --exclude 2026-06-12..2026-06-10").is(deadlineExclusionReversed));
}

TEST_CASE("every wrong command line has a sentence with nothing left open")
{
    std::set<QString> met;
    for (const auto& [line, code] : wrongLines()) {
        const Error error = refusal(line);
        const auto entries = usageErrorSentences();
        const auto found = std::ranges::find_if(
            entries, [&error](const ErrorSentence& entry) { return error.code == QLatin1String(entry.code); });
        INFO(line);
        REQUIRE(found != entries.end());
        const QString text = fill(QString::fromUtf8(found->text), error.arguments);
        CHECK(text.contains(u'请'));
        CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("%[0-9]|…"))));
        met.insert(error.code);
    }
    CHECK(met.size() == usageErrorSentences().size());
}

} // namespace xf

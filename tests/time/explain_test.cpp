#include "core/desk/calendarfile.h"
#include "core/store/calendarchange.h"
#include "core/time/calendartext.h"
#include "core/time/deadline.h"
#include "core/words/articletext.h"
#include "core/words/deadlinewords.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <map>
#include <set>

namespace xf {

namespace {

Date day(const char* iso)
{
    return Date::parse(QString::fromLatin1(iso));
}

const QRegularExpression placeholder(QStringLiteral("%[0-9]"));

// One real step of every code, from real questions.
std::map<ExplainCode, ExplainStep> everyStep()
{
    const WorkCalendar calendar = bundledCalendar();
    const std::vector<Exclusion> hearings{
        {day("2026-06-10"), day("2026-06-12")}, {day("2026-09-01"), day("2026-09-01")}};
    const std::vector<DeadlineQuestion> questions{
        {RuleId::Handle, day("2026-04-01"), 30, {}, {}},
        {RuleId::Handle, day("2026-04-01"), {}, {}, {}},
        {RuleId::Handle, day("2026-03-10"), {}, {}, {}},
        {RuleId::ReviewRequest, day("2026-03-05"), {}, {}, {}},
        {RuleId::Object, day("2026-02-13"), {}, {}, {}},
        {RuleId::SimpleReply, day("2026-03-05"), {}, {}, {}},
        {RuleId::Assigned, day("2026-12-13"), {}, {}, 60},
        {RuleId::HearingHold, day("2026-03-05"), {}, {}, 30},
        {RuleId::Inform, day("2026-12-13"), {}, {}, {}},
        {RuleId::FinalDecide, day("2026-06-01"), {}, hearings, {}},
    };
    std::map<ExplainCode, ExplainStep> steps;
    for (const DeadlineQuestion& question : questions) {
        const Result<Deadline> deadline = computeDeadline(question, calendar);
        REQUIRE(deadline.has_value());
        for (const ExplainStep& step : deadline->explanation) {
            steps.emplace(step.code, step);
        }
    }
    return steps;
}

QString sentenceOf(const ErrorSentence& entry)
{
    return QString::fromUtf8(entry.text);
}

} // namespace

TEST_CASE("every step of an explanation has a whole sentence")
{
    const std::map<ExplainCode, ExplainStep> steps = everyStep();
    REQUIRE(steps.size() == std::size_t(explainCodeCount));
    for (const auto& [code, step] : steps) {
        const QString text = sentence(step);
        INFO(text.toStdString());
        CHECK(text.endsWith(u'。'));
        CHECK_FALSE(text.contains(placeholder));
        CHECK_FALSE(text.contains(u'…'));
        CHECK_FALSE(text.contains(QLatin1String("..")));
        CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[0-9]-[0-9]|[a-z]")))); // no ISO date, no code
    }
}

TEST_CASE("steps read as a clerk would say them")
{
    const auto says = [](ExplainCode code, const QStringList& args) { return sentence({code, args}); };
    CHECK(says(ExplainCode::Due, {QStringLiteral("2026-05-31")}) ==
          QStringLiteral("期限的最后一日是2026年5月31日（星期日）。"));
    CHECK(says(ExplainCode::LengthCalendar, {QStringLiteral("23.2"), QStringLiteral("inform"), QStringLiteral("15")}) ==
          QStringLiteral("《信访工作条例》第二十三条第二款：“书面告知”的期限为15日，按日历连续计算，休息日也算。"));
    CHECK(says(ExplainCode::SkippedWeekend, {QStringLiteral("2026-03-07..2026-03-08"), QStringLiteral("2")}) ==
          QStringLiteral("2026年3月7日至2026年3月8日是周末，2日不计。"));
    CHECK(says(ExplainCode::CountedWorkingWeekend, {QStringLiteral("2026-02-28..2026-02-28")}) ==
          QStringLiteral("2026年2月28日虽是周末，按放假安排上班，计入。"));
}

TEST_CASE("a setting is never presented as the regulation")
{
    const QString text = sentence(everyStep().at(ExplainCode::LengthWorkingSetting));
    CHECK(text.contains(QStringLiteral("国信发〔2016〕8号（试行文本）")));
    CHECK(text.contains(QStringLiteral("不是条例的规定")));
}

TEST_CASE("articles are cited as on paper")
{
    CHECK(articleText(u"34") == QStringLiteral("第三十四条"));
    CHECK(articleText(u"22.2") == QStringLiteral("第二十二条第二款"));
    CHECK(articleText(u"23.1(三)") == QStringLiteral("第二十三条第一款第（三）项"));
    CHECK(articleText(u"31(六)") == QStringLiteral("第三十一条第（六）项"));
    CHECK(articleText(u"46(五)") == QStringLiteral("第四十六条第（五）项"));
    CHECK(articleText(u"5") == QStringLiteral("第五条"));
    CHECK(articleText(u"reading") == QStringLiteral("本程序的理解"));
    CHECK(articleText(u"").isEmpty());
    CHECK(articleText(u"民法典 203") == QStringLiteral("民法典 203"));
}

TEST_CASE("numbers in Chinese")
{
    const std::vector<std::pair<int, const char*>> expected{{1, "一"}, {10, "十"}, {11, "十一"}, {20, "二十"},
        {50, "五十"}, {99, "九十九"}, {100, "一百"}, {101, "一百零一"}, {110, "一百一十"}, {203, "二百零三"},
        {999, "九百九十九"}, {1000, "1000"}, {0, "0"}};
    for (const auto& [number, text] : expected) {
        CHECK(chineseNumber(number) == QString::fromUtf8(text));
    }
}

TEST_CASE("every rule has a title and a line of its own")
{
    std::set<QString> seen;
    for (const DeadlineRule& rule : allRules()) {
        CHECK(seen.insert(ruleTitle(rule.id)).second);
        CHECK(seen.insert(ruleDescription(rule.id)).second);
        CHECK_FALSE(ruleTitle(rule.id).isEmpty());
        CHECK(ruleDescription(rule.id).endsWith(u'。'));
    }
}

TEST_CASE("every error code of core/time has a sentence that says what to do")
{
    const std::vector<ErrorCode> codes{calendarYearTwice, calendarBadNotice, calendarForeignDay, calendarDayTwice,
        calendarWorkdayNoWeekend, calendarWorkdayIsFixed, calendarBadLine, calendarNoYearYet, calendarIncomplete,
        calendarEmpty, calendarYearRepeated, calendarNoSource, calendarKnown, calendarFromAbove, calendarFileUnreadable,
        calendarFileTooLarge, calendarNotText, deadlineNoStart, deadlineOutOfRange, deadlineNotExtendable,
        deadlineExtendTooLong, deadlineExtendTooShort, deadlineNotExcludable, deadlineExclusionNoDate,
        deadlineExclusionReversed, deadlineDaysMissing, deadlineDaysOutOfRange, deadlineDaysNotTaken};
    std::set<QString> known;
    for (const ErrorSentence& entry : deadlineErrorSentences()) {
        INFO(entry.code);
        CHECK(known.insert(QString::fromLatin1(entry.code)).second);
        CHECK(sentenceOf(entry).contains(u'请'));
        CHECK(sentenceOf(entry).endsWith(u'。'));
    }
    CHECK(known.size() == codes.size());
    for (const ErrorCode& code : codes) {
        INFO(code.id);
        CHECK(known.contains(QString::fromLatin1(code.id)));
    }
}

TEST_CASE("sentences are filled in one pass")
{
    CHECK(fill(QStringLiteral("%1 then %2, %1"), {QStringLiteral("%2"), QStringLiteral("b")}) ==
          QStringLiteral("%2 then b, %2"));
    CHECK(fill(QStringLiteral("%3 100% %0"), {QStringLiteral("a")}) == QStringLiteral("… 100% %0"));
    CHECK(fill(QString(), {}).isEmpty());
}

TEST_CASE("a source is called a trial text where it is one, and not where it is not")
{
    const WorkCalendar calendar = bundledCalendar();
    for (const RuleId rule : {RuleId::SuggestionTell, RuleId::Redo, RuleId::ReviewTakeUp, RuleId::HearingHold}) {
        DeadlineQuestion question;
        question.rule = rule;
        question.start = Date::fromYmd(2026, 4, 28);
        question.days = 5;
        const Result<Deadline> deadline = computeDeadline(question, calendar);
        for (const ExplainStep& step : deadline->explanation) {
            CHECK_FALSE(sentence(step).contains(QStringLiteral("试行")));
            CHECK_FALSE(sentence(step).contains(QStringLiteral("交办")));             // nobody assigned it
            CHECK_FALSE(sentence(step).contains(QStringLiteral("《信访工作条例》"))); // which has no such period
        }
    }
}

} // namespace xf

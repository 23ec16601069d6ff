#include "core/time/calendartext.h"
#include "core/time/deadline.h"
#include "core/time/exclusion.h"

#include <catch2/catch.hpp>

#include <set>

namespace xf {

namespace {

Date day(const char* iso)
{
    return Date::parse(QString::fromLatin1(iso));
}

Deadline answer(const DeadlineQuestion& question)
{
    static const WorkCalendar calendar = bundledCalendar();
    const Result<Deadline> deadline = computeDeadline(question, calendar);
    REQUIRE(deadline.has_value());
    return *deadline;
}

std::vector<ExplainCode> codes(const Deadline& deadline)
{
    std::vector<ExplainCode> found;
    for (const ExplainStep& step : deadline.explanation) {
        found.push_back(step.code);
    }
    return found;
}

} // namespace

TEST_CASE("the rule table is design.md section 8")
{
    struct Row
    {
        const char* word;
        int length;
        DayUnit unit;
        const char* article;
    };
    const std::vector<Row> expected{
        {"register-transfer", 15, DayUnit::Calendar, "22"},
        {"inform", 15, DayUnit::Calendar, "23.2"},
        {"object", 5, DayUnit::Working, "23.3"},
        {"handle", 60, DayUnit::Calendar, "34"},
        {"assigned", 0, DayUnit::Calendar, "22.1(三)"},
        {"review-request", 30, DayUnit::Calendar, "35"},
        {"review-decide", 30, DayUnit::Calendar, "35"},
        {"final-request", 30, DayUnit::Calendar, "36.1"},
        {"final-decide", 30, DayUnit::Calendar, "36.1"},
        {"simple-accept", 3, DayUnit::Working, ""},
        {"simple-reply", 10, DayUnit::Working, ""},
        {"redo", 0, DayUnit::Calendar, ""},
        {"suggestion-tell", 0, DayUnit::Working, ""},
        {"review-take-up", 0, DayUnit::Working, ""},
        {"review-refusal", 0, DayUnit::Calendar, ""},
        {"hearing-ask", 0, DayUnit::Calendar, ""},
        {"hearing-decide", 0, DayUnit::Calendar, ""},
        {"hearing-hold", 0, DayUnit::Calendar, ""},
        {"hearing-notify", 0, DayUnit::Calendar, ""},
        {"hearing-conclude", 0, DayUnit::Calendar, ""},
    };
    REQUIRE(allRules().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const DeadlineRule& rule = allRules()[i];
        INFO(rule.word);
        CHECK(QString::fromLatin1(rule.word) == QString::fromLatin1(expected[i].word));
        CHECK(rule.length == expected[i].length);
        CHECK(rule.unit == expected[i].unit);
        CHECK(QString::fromUtf8(rule.article) == QString::fromUtf8(expected[i].article));
    }
}

TEST_CASE("a rule is found by its word and by nothing else")
{
    for (const DeadlineRule& rule : allRules()) {
        CHECK(ruleFromWord(ruleWord(rule.id)) == rule.id);
        CHECK(&ruleOf(rule.id) == &rule);
    }
    CHECK_FALSE(ruleFromWord(u"Handle").has_value());
    CHECK_FALSE(ruleFromWord(u"").has_value());
    CHECK_FALSE(ruleFromWord(u"handle ").has_value());
}

TEST_CASE("only what stands in the regulation has an article, the rest names its source")
{
    for (const DeadlineRule& rule : allRules()) {
        INFO(rule.word);
        const bool law = rule.status == RuleStatus::Law;
        CHECK(QString::fromUtf8(rule.article).isEmpty() != law);
        CHECK(QString::fromUtf8(rule.source).isEmpty() == law);
        CHECK((rule.longestExtension > 0) == (rule.id == RuleId::Handle));
        CHECK(rule.excludable == (rule.id == RuleId::FinalDecide));
        const bool local = rule.id >= RuleId::SuggestionTell; // whoever has such a rule sets its days
        CHECK(rule.needsDays() == (rule.id == RuleId::Assigned || rule.id == RuleId::Redo || local));
        CHECK_FALSE((local && law));
        const bool request =
            rule.id == RuleId::ReviewRequest || rule.id == RuleId::FinalRequest || rule.id == RuleId::HearingAsk;
        CHECK((rule.holder == RuleHolder::Petitioner) == request);
    }
    CHECK(QString::fromUtf8(ruleOf(RuleId::SimpleReply).source) == QStringLiteral("国信发〔2016〕8号（试行文本）"));
}

TEST_CASE("a refusal says which limit was passed, with its article")
{
    const WorkCalendar calendar = bundledCalendar();
    const Result<Deadline> tooLong =
        computeDeadline({RuleId::Handle, day("2026-04-01"), 31, {}, std::nullopt}, calendar);
    REQUIRE_FALSE(tooLong.has_value());
    CHECK(tooLong.error() == Error(deadlineExtendTooLong, {QStringLiteral("31"), QStringLiteral("30")}));
    CHECK(tooLong.error().article == QStringLiteral("34"));

    const Result<Deadline> noDate =
        computeDeadline({RuleId::FinalDecide, day("2026-04-01"), {}, {{Date(), day("2026-04-02")}}, {}}, calendar);
    REQUIRE_FALSE(noDate.has_value());
    CHECK(noDate.error().is(deadlineExclusionNoDate));
}

TEST_CASE("the explanation goes from the start to the last day")
{
    using enum ExplainCode;
    SECTION("plain")
    {
        CHECK(codes(answer({RuleId::Inform, day("2026-03-09"), {}, {}, {}})) ==
              std::vector{StartNotCounted, LengthCalendar, Due});
    }
    SECTION("extended, and off a rest day")
    {
        CHECK(codes(answer({RuleId::Handle, day("2026-04-01"), 5, {}, {}})) ==
              std::vector{StartNotCounted, LengthCalendar, Extended, Due});
        CHECK(codes(answer({RuleId::Handle, day("2026-04-01"), {}, {}, {}})) ==
              std::vector{StartNotCounted, LengthCalendar, Due, DueOnWeekend, RolledForOffice});
        CHECK(codes(answer({RuleId::ReviewRequest, day("2026-03-05"), {}, {}, {}})) ==
              std::vector{StartNotCounted, LengthCalendar, Due, DueOnHoliday, RolledForPetitioner});
    }
    SECTION("a working weekend")
    {
        CHECK(codes(answer({RuleId::Handle, day("2026-03-10"), {}, {}, {}})) ==
              std::vector{StartNotCounted, LengthCalendar, Due, DueOnWorkingWeekend});
    }
    SECTION("working days name what was skipped and what was counted all the same")
    {
        const Deadline deadline = answer({RuleId::Object, day("2026-02-13"), {}, {}, {}});
        CHECK(
            codes(deadline) == std::vector{StartNotCounted, LengthWorking, CountedWorkingWeekend, SkippedHoliday, Due});
        CHECK(deadline.explanation[3].args ==
              QStringList{QStringLiteral("2026-02-15..2026-02-23"), QStringLiteral("春节"), QStringLiteral("9")});
        // Sunday 8 October 2023 is worked too, but comes after the last day.
        const Deadline early = answer({RuleId::SimpleAccept, day("2023-09-26"), {}, {}, {}});
        CHECK(early.explanation[4] == ExplainStep{CountedWorkingWeekend, {QStringLiteral("2023-10-07..2023-10-07")}});
        CHECK(codes(answer({RuleId::SimpleReply, day("2026-03-05"), {}, {}, {}})) ==
              std::vector{StartNotCounted, LengthWorkingSetting, SkippedWeekend, SkippedWeekend, Due});
    }
    SECTION("hearings")
    {
        const std::vector<Exclusion> hearings{
            {day("2026-06-10"), day("2026-06-12")}, {day("2026-09-01"), day("2026-09-02")}};
        const Deadline deadline = answer({RuleId::FinalDecide, day("2026-06-01"), {}, hearings, {}});
        CHECK(codes(deadline) == std::vector{StartNotCounted, LengthCalendar, Excluded, ExclusionIgnored, Due,
                                     DueOnWeekend, RolledForOffice});
        CHECK(deadline.explanation[2].args == QStringList{QStringLiteral("36.2"),
                                                  QStringLiteral("2026-06-10..2026-06-12"), QStringLiteral("3"),
                                                  QStringLiteral("2026-07-04")});
    }
    SECTION("provisional")
    {
        CHECK(codes(answer({RuleId::Inform, day("2026-12-13"), {}, {}, {}})).back() == ProvisionalEndOfYear);
        const Deadline deadline = answer({RuleId::Assigned, day("2026-12-13"), {}, {}, 60});
        CHECK(deadline.explanation.back() == ExplainStep{ProvisionalNoNotice, {QStringLiteral("2027")}});
    }
}

TEST_CASE("spans in any order become disjoint ones in date order")
{
    const std::vector<DaySpan> merged = mergedSpans({
        {day("2026-06-20"), day("2026-06-22")},
        {day("2026-06-01"), day("2026-06-10")},
        {day("2026-06-03"), day("2026-06-04")},
        {day("2026-06-22"), day("2026-06-25")},
    });
    CHECK(
        merged == std::vector<DaySpan>{{day("2026-06-01"), day("2026-06-10")}, {day("2026-06-20"), day("2026-06-25")}});
    CHECK(mergedSpans({}).empty());
}

TEST_CASE("a span that began before the period counts only from its first day")
{
    const Lengthened period =
        lengthened(day("2026-06-01"), day("2026-07-01"), {{day("2026-05-30"), day("2026-06-03")}});
    CHECK(period.end == day("2026-07-03"));
    CHECK(period.excluded == std::vector<DaySpan>{{day("2026-06-02"), day("2026-06-03")}});
    CHECK(period.ignored.empty());
}

TEST_CASE("weekends are weekends in every century")
{
    for (Date date = day("1999-12-20"); date < day("2000-03-10"); date = date.plusDays(1)) {
        CHECK(isWeekend(date) == (date.weekday() > 5));
    }
    CHECK(isWeekend(day("1900-01-06")));
    CHECK_FALSE(isWeekend(day("2999-12-31")));
}

} // namespace xf

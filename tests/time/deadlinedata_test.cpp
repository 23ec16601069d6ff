#include "core/time/calendartext.h"
#include "core/time/deadline.h"

#include <QFile>
#include <QStringList>

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

// tests/data/deadlines.csv says what is expected and from where; every line of it is one check. Then the same sums are
// done the slow way, day by day, for random questions.
namespace xf {

namespace {

std::vector<QStringList> dataLines()
{
    QFile file(QStringLiteral(XF_TEST_DATA "/deadlines.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#') && !line.startsWith(QLatin1String("start,"))) {
            lines.push_back(line.split(u','));
        }
    }
    return lines;
}

std::optional<int> number(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

DeadlineQuestion questionOf(const QStringList& line)
{
    DeadlineQuestion question;
    const std::optional<RuleId> rule = ruleFromWord(line[1]);
    REQUIRE(rule.has_value());
    question.rule = *rule;
    question.start = Date::parse(line[0]);
    question.extendDays = number(line[2]);
    for (const QString& span : line[3].split(u' ', Qt::SkipEmptyParts)) {
        question.exclusions.push_back({Date::parse(span.first(10)), Date::parse(span.last(10))});
    }
    question.days = number(line[4]);
    return question;
}

// One day after the other, each looked at once; as a careful person would with a paper calendar.
struct Counted
{
    Date due;
    Date rolled;
    bool provisional = false;
};

bool dropsOut(Date date, const DeadlineQuestion& question)
{
    return std::ranges::any_of(
        question.exclusions, [date](const Exclusion& span) { return span.from <= date && date <= span.to; });
}

Counted countedByHand(const DeadlineQuestion& question, const WorkCalendar& calendar)
{
    const DeadlineRule& rule = ruleOf(question.rule);
    const bool working = rule.unit == DayUnit::Working;
    int left = question.days.value_or(rule.length) + question.extendDays.value_or(0);
    Counted counted{question.start, {}, false};
    while (left > 0) {
        counted.due = counted.due.plusDays(1);
        const bool counts = working ? calendar.isWorkingDay(counted.due) : !dropsOut(counted.due, question);
        left -= counts ? 1 : 0;
        counted.provisional = working && (counted.provisional || calendar.isProvisional(counted.due));
    }
    counted.rolled = counted.due;
    while (calendar.isRestDay(counted.rolled)) {
        counted.provisional = counted.provisional || calendar.isProvisional(counted.rolled);
        counted.rolled = counted.rolled.plusDays(1);
    }
    counted.provisional = counted.provisional || calendar.isProvisional(counted.rolled);
    return counted;
}

class Dice
{
public:
    explicit Dice(unsigned int seed)
        : m_engine(seed)
    {}
    int from(int low, int high) { return std::uniform_int_distribution(low, high)(m_engine); }

private:
    std::mt19937 m_engine;
};

DeadlineQuestion randomQuestion(Dice& dice)
{
    const int days = Date::fromYmd(2004, 1, 1).daysTo(Date::fromYmd(2026, 12, 31));
    DeadlineQuestion question;
    question.rule = allRules()[static_cast<std::size_t>(dice.from(0, int(allRules().size()) - 1))].id;
    question.start = Date::fromYmd(2004, 1, 1).plusDays(dice.from(0, days));
    const DeadlineRule& rule = ruleOf(question.rule);
    if (rule.needsDays()) {
        question.days = dice.from(1, 400);
    }
    if (rule.longestExtension > 0 && dice.from(0, 1) == 1) {
        question.extendDays = dice.from(1, rule.longestExtension);
    }
    for (int spans = rule.excludable ? dice.from(0, 4) : 0; spans > 0; --spans) {
        const Date from = question.start.plusDays(dice.from(-10, 60));
        question.exclusions.push_back({from, from.plusDays(dice.from(0, 9))});
    }
    return question;
}

} // namespace

TEST_CASE("every line of deadlines.csv comes out as it says")
{
    const WorkCalendar calendar = bundledCalendar();
    const std::vector<QStringList> lines = dataLines();
    REQUIRE(lines.size() >= 60);
    for (const QStringList& line : lines) {
        INFO(line.join(u',').toStdString());
        REQUIRE(line.size() == 9);
        const Result<Deadline> deadline = computeDeadline(questionOf(line), calendar);
        if (line[5].startsWith(u'!')) {
            REQUIRE_FALSE(deadline.has_value());
            CHECK(deadline.error().code == line[5].sliced(1));
            continue;
        }
        REQUIRE(deadline.has_value());
        CHECK(deadline->due == Date::parse(line[5]));
        CHECK(deadline->rolled == Date::parse(line[6]));
        CHECK((deadline->provisional ? QStringLiteral("yes") : QStringLiteral("no")) == line[7]);
        CHECK(deadline->rule == questionOf(line).rule);
        CHECK(deadline->start == Date::parse(line[0]));
    }
}

TEST_CASE("a deadline is what counting day by day gives")
{
    const WorkCalendar calendar = bundledCalendar();
    const unsigned int seed = Catch::rngSeed();
    Dice dice(seed);
    for (int round = 0; round < 5000; ++round) {
        const DeadlineQuestion question = randomQuestion(dice);
        const Counted expected = countedByHand(question, calendar);
        const Result<Deadline> deadline = computeDeadline(question, calendar);
        INFO("seed " << seed << ", round " << round << ": " << ruleWord(question.rule).toStdString() << " from "
                     << question.start.iso().toStdString());
        REQUIRE(deadline.has_value());
        REQUIRE(deadline->due == expected.due);
        REQUIRE(deadline->rolled == expected.rolled);
        REQUIRE(deadline->provisional == expected.provisional);
    }
}

TEST_CASE("the due date alone is the same as in the whole answer")
{
    const WorkCalendar calendar = bundledCalendar();
    for (const DeadlineRule& rule : allRules()) {
        DeadlineQuestion question;
        question.rule = rule.id;
        question.start = Date::fromYmd(2026, 2, 10);
        if (rule.needsDays()) {
            question.days = 12;
        }
        const Result<Deadline> deadline = computeDeadline(question, calendar);
        REQUIRE(deadline.has_value());
        CHECK(dueDate(rule.id, question.start, 12, calendar) == deadline->due);
        CHECK_FALSE(dueDate(rule.id, Date(), 12, calendar).isValid());
    }
    CHECK_FALSE(dueDate(RuleId::Assigned, Date::fromYmd(2026, 2, 10), 0, calendar).isValid());
    CHECK_FALSE(dueDate(RuleId::Assigned, Date::fromYmd(2026, 2, 10), 3651, calendar).isValid());
}

} // namespace xf

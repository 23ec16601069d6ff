#include "core/time/calendartext.h"
#include "core/words/deadlinecard.h"
#include "core/words/explain.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace xf;

namespace {

Deadline deadline(RuleId rule, const char* start, std::optional<int> days = {})
{
    DeadlineQuestion question;
    question.rule = rule;
    question.start = Date::parse(QString::fromLatin1(start));
    question.days = days;
    const Result<Deadline> made = computeDeadline(question, bundledCalendar());
    REQUIRE(made);
    return *made;
}

// Answers every sentence with the same foreign one.
class Foreign : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char*, const char*, int) const override
    {
        return QStringLiteral("foreign %1");
    }
};

} // namespace

// desk.md outline 20: delivered 2026-03-05, kept through 2026-04-07.
TEST_CASE("a petitioner's right is kept through the rolled day, and the card says so")
{
    const DeadlineCard card = deadlineCard(deadline(RuleId::ReviewRequest, "2026-03-05"));
    CHECK(card.title == QStringLiteral("申请复查"));
    CHECK(card.basis == QStringLiteral("《信访工作条例》第三十五条"));
    CHECK(
        card.heading == QStringLiteral("申请复查（第三十五条）：2026年4月4日（星期六），顺延到2026年4月7日（星期二）"));
    CHECK(card.rolled == QStringLiteral("2026年4月7日（星期二）"));
    CHECK(card.binding == QStringLiteral("信访人的权利，以顺延的2026年4月7日（星期二）为准，当日提出仍算按期。"));
    CHECK(card.provisional.isEmpty());
    CHECK(!card.explanation.isEmpty());
}

// Outline 3: received 2026-04-04, due 2026-04-19, a Sunday; the office's duty is not moved.
TEST_CASE("an office's duty binds on the day before rolling")
{
    const DeadlineCard card = deadlineCard(deadline(RuleId::Inform, "2026-04-04"));
    CHECK(card.heading == QStringLiteral("书面告知（第二十三条第二款）：2026年4月19日（星期日）"));
    CHECK(card.binding.contains(QStringLiteral("以2026年4月19日（星期日）为准")));
    CHECK(card.binding.contains(QStringLiteral("2026年4月20日（星期一）只作提示")));
    CHECK(deadlineCard(deadline(RuleId::Inform, "2026-03-09")).binding.contains(QStringLiteral("不用顺延")));
}

TEST_CASE("a setting is not shown as law, and what a notice may change is provisional")
{
    const DeadlineCard setting = deadlineCard(deadline(RuleId::SimpleReply, "2026-03-05"));
    CHECK(setting.basis.contains(QStringLiteral("不是条例的规定")));
    CHECK_FALSE(setting.basis.contains(QStringLiteral("《信访工作条例》第")));
    CHECK(!deadlineCard(deadline(RuleId::Inform, "2026-12-13")).provisional.isEmpty());
}

TEST_CASE("what is copied has everything, a line each")
{
    const DeadlineCard card = deadlineCard(deadline(RuleId::Assigned, "2026-12-13", 60));
    const QStringList lines = cardText(card).split(u'\n');
    CHECK(lines.front() == card.heading);
    CHECK(lines[1].contains(QStringLiteral("2026年12月13日（星期日）")));
    CHECK(lines.back() == card.explanation.back());
    CHECK(lines.size() == 4 + card.explanation.size());
}

TEST_CASE("what goes onto paper is Chinese whatever the windows are")
{
    const Deadline all[] = {deadline(RuleId::ReviewRequest, "2026-03-05"), deadline(RuleId::Assigned, "2026-12-13", 60),
        deadline(RuleId::Object, "2026-02-13"), deadline(RuleId::SimpleReply, "2026-03-05")};
    for (const Deadline& one : all) {
        const DeadlineCard before = deadlineCard(one, Speech::Paper);
        Foreign foreign;
        REQUIRE(QCoreApplication::installTranslator(&foreign));
        const DeadlineCard after = deadlineCard(one, Speech::Paper);
        const DeadlineCard shown = deadlineCard(one);
        QCoreApplication::removeTranslator(&foreign);
        CHECK(after.heading == before.heading);
        CHECK(after.start == before.start);
        CHECK(after.basis == before.basis);
        CHECK(after.binding == before.binding);
        CHECK(after.provisional == before.provisional);
        CHECK(after.explanation == before.explanation);
        CHECK(shown.heading.startsWith(QStringLiteral("foreign")));
    }
}

#include "core/words/deadlinecard.h"

#include "core/words/articletext.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QCoreApplication>

namespace xf {

namespace {

class Writer
{
public:
    Writer(const Deadline& deadline, Speech speech)
        : m_deadline(deadline)
        , m_rule(ruleOf(deadline.rule))
        , m_speech(speech)
    {}

    [[nodiscard]] DeadlineCard card() const
    {
        DeadlineCard made;
        made.title = ruleTitle(m_rule.id, m_speech);
        made.basis = basis();
        made.heading = heading();
        made.start = date(m_deadline.start);
        made.due = date(m_deadline.due);
        made.rolled = isRolled() ? date(m_deadline.rolled) : QString();
        made.binding = binding();
        if (m_deadline.provisional) {
            made.provisional = said(QT_TRANSLATE_NOOP("words", "这个日期是暂定的，放假通知可能改变它。"), {});
        }
        for (const ExplainStep& step : m_deadline.explanation) {
            made.explanation << sentence(step, m_speech);
        }
        return made;
    }

private:
    [[nodiscard]] QString said(const char* chinese, const QStringList& args) const
    {
        return fill(
            m_speech == Speech::Windows ? QCoreApplication::translate("words", chinese) : QString::fromUtf8(chinese),
            args);
    }
    [[nodiscard]] QString date(Date day) const
    {
        return m_speech == Speech::Windows ? dateWithWeekday(day) : chineseWithWeekday(day);
    }
    [[nodiscard]] bool isRolled() const { return m_deadline.rolled != m_deadline.due; }

    [[nodiscard]] QString basis() const
    {
        switch (m_rule.status) {
        case RuleStatus::Law:
            return said(QT_TRANSLATE_NOOP("words", "《信访工作条例》%1"), {articleText(m_deadline.article)});
        case RuleStatus::Setting: break;
        }
        return said(
            QT_TRANSLATE_NOOP("words", "本单位设置，出处%1，不是条例的规定"), {QString::fromUtf8(m_rule.source)});
    }

    // The date that binds: a right of the petitioner is kept through the rolled day, a duty of the office is not.
    [[nodiscard]] QString heading() const
    {
        const QString basis =
            m_deadline.article.isEmpty() ? QString::fromUtf8(m_rule.source) : articleText(m_deadline.article);
        const QString title = ruleTitle(m_rule.id, m_speech);
        if (m_rule.holder == RuleHolder::Petitioner && isRolled()) {
            return said(QT_TRANSLATE_NOOP("words", "%1（%2）：%3，顺延到%4"),
                {title, basis, date(m_deadline.due), date(m_deadline.rolled)});
        }
        return said(QT_TRANSLATE_NOOP("words", "%1（%2）：%3"), {title, basis, date(m_deadline.due)});
    }

    [[nodiscard]] QString binding() const
    {
        if (!isRolled()) {
            return said(QT_TRANSLATE_NOOP("words", "以%1为准，不用顺延。"), {date(m_deadline.due)});
        }
        switch (m_rule.holder) {
        case RuleHolder::Office:
            return said(QT_TRANSLATE_NOOP("words", "机关、单位的职责，以%1为准；顺延的%2只作提示。"),
                {date(m_deadline.due), date(m_deadline.rolled)});
        case RuleHolder::Petitioner: break;
        }
        return said(
            QT_TRANSLATE_NOOP("words", "信访人的权利，以顺延的%1为准，当日提出仍算按期。"), {date(m_deadline.rolled)});
    }

    const Deadline& m_deadline;
    const DeadlineRule& m_rule;
    Speech m_speech;
};

} // namespace

DeadlineCard deadlineCard(const Deadline& deadline, Speech speech)
{
    return Writer(deadline, speech).card();
}

QString cardText(const DeadlineCard& card)
{
    QStringList lines{
        card.heading, fill(QCoreApplication::translate("words", "起算日：%1"), {card.start}), card.binding};
    if (!card.provisional.isEmpty()) {
        lines << card.provisional;
    }
    return (lines + card.explanation).join(u'\n');
}

} // namespace xf

#include "app/deadlinecommand.h"

#include "core/time/deadline.h"
#include "core/words/deadlinecard.h"

#include <QJsonArray>

namespace xf {

namespace {

const QLatin1String optionFrom("--from");
const QLatin1String optionExtend("--extend");
const QLatin1String optionDays("--days");
const QLatin1String optionExclude("--exclude");

QString knownRules()
{
    QStringList words;
    for (const DeadlineRule& rule : allRules()) {
        words += QString::fromLatin1(rule.word);
    }
    return words.join(QLatin1String(", "));
}

// What was typed, read from left to right. Whether the law allows it is not asked here.
class Parser
{
public:
    explicit Parser(const QStringList& args)
    {
        for (const QString& arg : args) { // --from=DATE is --from DATE
            const qsizetype equals = arg.startsWith(QLatin1String("--")) ? arg.indexOf(u'=') : -1;
            m_args += equals < 0 ? QStringList{arg} : QStringList{arg.first(equals), arg.sliced(equals + 1)};
        }
    }

    Result<DeadlineQuestion> run()
    {
        while (m_next < m_args.size()) {
            const QString arg = m_args[m_next++];
            const Result<> read = arg.startsWith(QLatin1String("--")) ? readOption(arg) : readRule(arg);
            if (!read) {
                return read.error();
            }
        }
        if (!m_hasRule) {
            return Error(usageMissingRule, {knownRules()});
        }
        if (!m_question.start.isValid()) {
            return Error(usageMissingFrom);
        }
        return m_question;
    }

private:
    Result<> readRule(const QString& word)
    {
        if (m_hasRule) {
            return Error(usageExtraArgument, {word});
        }
        const std::optional<RuleId> rule = ruleFromWord(word);
        if (!rule) {
            return Error(usageUnknownRule, {word, knownRules()});
        }
        m_question.rule = *rule;
        m_hasRule = true;
        return {};
    }

    Result<> readOption(const QString& option)
    {
        const bool repeatable = option == optionExclude;
        if (!repeatable && option != optionFrom && option != optionExtend && option != optionDays) {
            return Error(usageUnknownOption, {option});
        }
        if (!repeatable && m_seen.contains(option)) {
            return Error(usageRepeatedOption, {option});
        }
        if (m_next == m_args.size() || m_args[m_next].isEmpty() || m_args[m_next].startsWith(QLatin1String("--"))) {
            return Error(usageMissingValue, {option});
        }
        m_seen += option;
        return repeatable ? readSpans() : readValue(option, m_args[m_next++]);
    }

    Result<> readValue(const QString& option, const QString& value)
    {
        if (option == optionFrom) {
            m_question.start = Date::parse(value);
            return m_question.start.isValid() ? Result<>() : Result<>(Error(usageBadDate, {option, value}));
        }
        bool number = false;
        (option == optionExtend ? m_question.extendDays : m_question.days) = value.toInt(&number);
        return number ? Result<>() : Result<>(Error(usageBadNumber, {option, value}));
    }

    // One span, and any more that follow it directly.
    Result<> readSpans()
    {
        do {
            const QString value = m_args[m_next++];
            const qsizetype dots = value.indexOf(QLatin1String(".."));
            const Date from = dots < 0 ? Date() : Date::parse(QStringView(value).first(dots));
            const Date to = dots < 0 ? Date() : Date::parse(QStringView(value).sliced(dots + 2));
            if (!from.isValid() || !to.isValid()) {
                return Error(usageBadSpan, {optionExclude, value});
            }
            m_question.exclusions.push_back({from, to});
        } while (m_next < m_args.size() && m_args[m_next].contains(QLatin1String("..")));
        return {};
    }

    QStringList m_args;
    QStringList m_seen;
    qsizetype m_next = 0;
    bool m_hasRule = false;
    DeadlineQuestion m_question;
};

QJsonObject jsonOf(const Deadline& deadline, const QStringList& explanation)
{
    const DeadlineRule& rule = ruleOf(deadline.rule);
    QJsonObject json{
        {QStringLiteral("rule"), ruleWord(rule.id)},
        {QStringLiteral("start"), deadline.start.iso()},
        {QStringLiteral("due"), deadline.due.iso()},
        {QStringLiteral("rolled"), deadline.rolled.iso()},
        {QStringLiteral("provisional"), deadline.provisional},
        {QStringLiteral("article"), deadline.article},
        {QStringLiteral("explanation"), QJsonArray::fromStringList(explanation)},
    };
    switch (rule.status) {
    case RuleStatus::Law: break;
    case RuleStatus::Setting:
        json.insert(QStringLiteral("source"), QString::fromUtf8(rule.source));
        json.insert(QStringLiteral("status"), statusWord(rule.status));
        break;
    }
    return json;
}

} // namespace

Result<DeadlineOutcome> deadlineCommand(const QStringList& args, const WorkCalendar& calendar)
{
    const Result<DeadlineQuestion> question = Parser(args).run();
    if (!question) {
        return question.error();
    }
    const Result<Deadline> deadline = computeDeadline(*question, calendar);
    if (!deadline) {
        return deadline.error();
    }
    const DeadlineCard card = deadlineCard(*deadline);
    return DeadlineOutcome{jsonOf(*deadline, card.explanation), QStringList{card.heading} + card.explanation};
}

} // namespace xf

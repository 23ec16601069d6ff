#include "core/cases/clockquestion.h"

namespace xf {

namespace {

Exclusion spanFrom(const QString& text)
{
    return {Date::parse(text.section(QStringLiteral(".."), 0, 0)), Date::parse(text.section(QStringLiteral(".."), 1))};
}

// Where the span stands among the arguments of the step; none: it is about no hearing.
std::optional<qsizetype> spanPlace(ExplainCode code)
{
    if (code == ExplainCode::Excluded) {
        return 1;
    }
    return code == ExplainCode::ExclusionIgnored ? std::optional<qsizetype>(0) : std::nullopt;
}

} // namespace

DeadlineQuestion questionOf(const ObligationClock& clock)
{
    DeadlineQuestion question;
    question.rule = clock.rule;
    question.start = clock.start;
    const DeadlineRule& rule = ruleOf(clock.rule);
    if (clock.start.isValid() && clock.due.isValid()) {
        const int length = clock.start.daysTo(clock.due);
        if (rule.needsDays() && rule.unit == DayUnit::Calendar) {
            question.days = length;
        } else if (rule.longestExtension > 0 && length > rule.length) {
            question.extendDays = length - rule.length;
        }
    }
    if (rule.needsDays() && rule.unit == DayUnit::Working) { // only the explanation has the number
        for (const ExplainStep& step : clock.explanation) {
            if (step.code == ExplainCode::LengthWorkingSetting) {
                question.days = step.args.value(2).toInt();
            }
        }
    }
    if (rule.excludable) {
        for (const ExplainStep& step : clock.explanation) {
            if (const std::optional<qsizetype> place = spanPlace(step.code); place && step.args.size() > *place) {
                question.exclusions.push_back(spanFrom(step.args[*place]));
            }
        }
    }
    return question;
}

} // namespace xf

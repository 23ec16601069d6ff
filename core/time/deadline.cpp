#include "core/time/deadline.h"

#include "core/time/exclusion.h"

namespace xf {

namespace {

QString text(int number)
{
    return QString::number(number);
}

QString text(const DaySpan& span)
{
    return QStringLiteral("%1..%2").arg(span.from.iso(), span.to.iso());
}

QString articleOf(const DeadlineRule& rule)
{
    return QString::fromUtf8(rule.article);
}

Result<> checkExtension(const DeadlineRule& rule, const std::optional<int>& days)
{
    if (!days) {
        return {};
    }
    if (rule.longestExtension == 0) {
        return Error(deadlineNotExtendable, {ruleWord(rule.id)});
    }
    if (*days < 1) {
        return Error(deadlineExtendTooShort, {text(*days)});
    }
    if (*days > rule.longestExtension) {
        return Error(deadlineExtendTooLong, {text(*days), text(rule.longestExtension)});
    }
    return {};
}

Result<> checkExclusions(const DeadlineRule& rule, const std::vector<Exclusion>& exclusions)
{
    if (!exclusions.empty() && !rule.excludable) {
        return Error(deadlineNotExcludable, {ruleWord(rule.id)});
    }
    for (const Exclusion& exclusion : exclusions) {
        if (!exclusion.from.isValid() || !exclusion.to.isValid()) {
            return Error(deadlineExclusionNoDate);
        }
        if (exclusion.to < exclusion.from) {
            return Error(deadlineExclusionReversed, {exclusion.from.iso(), exclusion.to.iso()});
        }
    }
    return {};
}

Result<> checkDays(const DeadlineRule& rule, const std::optional<int>& days)
{
    if (!rule.needsDays()) {
        return days ? Result<>(Error(deadlineDaysNotTaken, {ruleWord(rule.id), text(rule.length)})) : Result<>();
    }
    if (!days) {
        return Error(deadlineDaysMissing, {ruleWord(rule.id)});
    }
    if (*days < 1 || *days > mostAssignedDays) {
        return Error(deadlineDaysOutOfRange, {text(*days), text(mostAssignedDays)});
    }
    return {};
}

Result<> check(const DeadlineRule& rule, const DeadlineQuestion& question)
{
    if (!question.start.isValid()) {
        return Error(deadlineNoStart);
    }
    if (Result<> checked = checkExtension(rule, question.extendDays); !checked) {
        return checked;
    }
    if (Result<> checked = checkExclusions(rule, question.exclusions); !checked) {
        return checked;
    }
    return checkDays(rule, question.days);
}

int lengthOf(const DeadlineRule& rule, int days)
{
    return rule.needsDays() ? days : rule.length;
}

ExplainCode lengthCode(const DeadlineRule& rule)
{
    const bool law = rule.status == RuleStatus::Law;
    switch (rule.unit) {
    case DayUnit::Calendar:
        if (!law) {
            return ExplainCode::LengthCalendarSetting;
        }
        return rule.needsDays() ? ExplainCode::LengthAssigned : ExplainCode::LengthCalendar;
    case DayUnit::Working: break;
    }
    return law ? ExplainCode::LengthWorking : ExplainCode::LengthWorkingSetting;
}

// Fills one answer, step by step, in the order in which the steps are read out.
class Computation
{
public:
    Computation(const DeadlineQuestion& question, const WorkCalendar& calendar)
        : m_rule(ruleOf(question.rule))
        , m_question(question)
        , m_calendar(calendar)
        , m_length(lengthOf(m_rule, question.days.value_or(0)))
    {}

    Result<Deadline> run()
    {
        m_answer.rule = m_rule.id;
        m_answer.start = m_question.start;
        m_answer.article = articleOf(m_rule);
        m_answer.due = dueDate(m_rule.id, m_question.start, m_length, m_calendar);
        explainLength();
        extend();
        exclude();
        m_answer.rolled = m_calendar.nextWorkingDayOnOrAfter(m_answer.due);
        if (!m_answer.rolled.isValid()) {
            return Error(deadlineOutOfRange, {m_question.start.iso()});
        }
        if (m_rule.unit == DayUnit::Working) {
            explainWorkingDays();
        }
        explainDue();
        markProvisional();
        return m_answer;
    }

private:
    void add(ExplainCode code, const QStringList& args) { m_answer.explanation.push_back({code, args}); }

    void explainLength()
    {
        const QString basis = m_rule.status == RuleStatus::Law ? m_answer.article : QString::fromUtf8(m_rule.source);
        add(ExplainCode::StartNotCounted, {m_question.start.iso(), m_question.start.plusDays(1).iso()});
        add(lengthCode(m_rule), {basis, ruleWord(m_rule.id), text(m_length)});
    }

    // Added to the end before rolling, so that a rest day on day 60 gives no day away and none is rolled twice.
    void extend()
    {
        if (!m_question.extendDays) {
            return;
        }
        const Date before = m_answer.due;
        m_answer.due = before.plusDays(*m_question.extendDays);
        add(ExplainCode::Extended, {m_answer.article, text(*m_question.extendDays), before.iso(), m_answer.due.iso()});
    }

    void exclude()
    {
        if (m_question.exclusions.empty() || !m_answer.due.isValid()) {
            return;
        }
        Date end = m_answer.due;
        const Lengthened period = lengthened(m_question.start, end, m_question.exclusions);
        for (const DaySpan& span : period.excluded) {
            end = end.plusDays(span.length());
            const QString article = QString::fromUtf8(deadlineNotExcludable.article);
            add(ExplainCode::Excluded, {article, text(span), text(span.length()), end.iso()});
        }
        for (const DaySpan& span : period.ignored) {
            add(ExplainCode::ExclusionIgnored, {text(span)});
        }
        m_answer.due = period.end;
    }

    // Neighbouring days off for the same reason are one step.
    void explainWorkingDays()
    {
        Date date = m_question.start.plusDays(1);
        while (date <= m_answer.due) {
            const DayReason reason = m_calendar.reason(date);
            DaySpan run{date, date};
            while (run.to < m_answer.due && m_calendar.reason(run.to.plusDays(1)) == reason) {
                run.to = run.to.plusDays(1);
            }
            explainRun(run, reason);
            date = run.to.plusDays(1);
        }
    }

    void explainRun(const DaySpan& run, const DayReason& reason)
    {
        switch (reason.kind) {
        case DayKind::Workday: break;
        case DayKind::WorkingWeekend: add(ExplainCode::CountedWorkingWeekend, {text(run)}); break;
        case DayKind::Weekend: add(ExplainCode::SkippedWeekend, {text(run), text(run.length())}); break;
        case DayKind::Holiday:
        case DayKind::FixedHoliday:
            add(ExplainCode::SkippedHoliday, {text(run), reason.name, text(run.length())});
            break;
        }
    }

    void explainDue()
    {
        const QString due = m_answer.due.iso();
        add(ExplainCode::Due, {due});
        const DayReason reason = m_calendar.reason(m_answer.due);
        switch (reason.kind) {
        case DayKind::Workday: return;
        case DayKind::WorkingWeekend:
            if (m_rule.unit == DayUnit::Calendar) { // a count of working days has already said so
                add(ExplainCode::DueOnWorkingWeekend, {due});
            }
            return;
        case DayKind::Weekend: add(ExplainCode::DueOnWeekend, {due}); break;
        case DayKind::Holiday:
        case DayKind::FixedHoliday: add(ExplainCode::DueOnHoliday, {due, reason.name}); break;
        }
        explainRolled(due, m_answer.rolled.iso());
    }

    void explainRolled(const QString& due, const QString& rolled)
    {
        switch (m_rule.holder) {
        case RuleHolder::Office: add(ExplainCode::RolledForOffice, {due, rolled}); break;
        case RuleHolder::Petitioner: add(ExplainCode::RolledForPetitioner, {rolled}); break;
        }
    }

    // A calendar-day count rests on the calendar only at its end; a working-day count on every day it went over.
    void markProvisional()
    {
        Date date = m_rule.unit == DayUnit::Working ? m_question.start.plusDays(1) : m_answer.due;
        while (date <= m_answer.rolled && !m_calendar.isProvisional(date)) {
            date = date.plusDays(1);
        }
        m_answer.provisional = date <= m_answer.rolled;
        if (!m_answer.provisional) {
            return;
        }
        if (m_calendar.hasNotice(date.year())) {
            add(ExplainCode::ProvisionalEndOfYear, {date.iso(), text(date.year() + 1)});
        } else {
            add(ExplainCode::ProvisionalNoNotice, {text(date.year())});
        }
    }

    const DeadlineRule& m_rule;
    const DeadlineQuestion& m_question;
    const WorkCalendar& m_calendar;
    int m_length;
    Deadline m_answer;
};

} // namespace

Result<Deadline> computeDeadline(const DeadlineQuestion& question, const WorkCalendar& calendar)
{
    if (Result<> checked = check(ruleOf(question.rule), question); !checked) {
        return checked.error();
    }
    return Computation(question, calendar).run();
}

Date dueDate(RuleId id, Date start, int days, const WorkCalendar& calendar)
{
    const DeadlineRule& rule = ruleOf(id);
    const int length = lengthOf(rule, days);
    if (length < 1 || length > mostAssignedDays) {
        return {};
    }
    switch (rule.unit) {
    case DayUnit::Calendar: return start.plusDays(length);
    case DayUnit::Working: return calendar.addWorkingDays(start, length);
    }
    return {};
}

} // namespace xf

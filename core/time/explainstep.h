#pragma once

#include <QStringList>

// One step of how a date was found, in the order in which a clerk reads it to a petitioner. Core knows codes and
// arguments only; core/words/explain.h has the sentences.
//
// Arguments: a date is ISO ("2026-03-02"), a span is "FROM..TO", an article as domain/law.md writes it, a rule its
// word, a number its digits.
namespace xf {

enum class ExplainCode {
    StartNotCounted,       // start, first day that counts
    LengthCalendar,        // article, rule, days
    LengthWorking,         // article, rule, days
    LengthWorkingSetting,  // source, rule, days
    LengthCalendarSetting, // source, rule, days
    LengthAssigned,        // article, rule, days
    Extended,              // article, days, end before, end after
    Excluded,              // article, span, days, end after
    ExclusionIgnored,      // span
    SkippedWeekend,        // span, days
    SkippedHoliday,        // span, name, days
    CountedWorkingWeekend, // date
    Due,                   // due
    DueOnWorkingWeekend,   // due
    DueOnWeekend,          // due
    DueOnHoliday,          // due, name
    RolledForOffice,       // due, rolled
    RolledForPetitioner,   // rolled
    ProvisionalNoNotice,   // year
    ProvisionalEndOfYear,  // date, next year
};
inline constexpr int explainCodeCount = static_cast<int>(ExplainCode::ProvisionalEndOfYear) + 1;

struct ExplainStep
{
    ExplainCode code{};
    QStringList args;

    friend bool operator==(const ExplainStep&, const ExplainStep&) = default;
};

} // namespace xf

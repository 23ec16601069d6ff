#pragma once

#include "core/base/result.h"
#include "core/time/daycount.h"
#include "core/time/deadlinerule.h"
#include "core/time/explainstep.h"
#include "core/time/workcalendar.h"

#include <optional>
#include <vector>

// The last day of a period, how it was found, and what may still change it. Pure: no clock, no settings.
//
// Counting (domain/law.md 0.1 and 1.0): the start day is not counted (民法典 201). 日 are calendar days; 工作日 are
// counted on the WorkCalendar. An extension is added to the un-rolled end; days of a hearing drop out (exclusion.h).
// When the last day is a rest day, `rolled` is the next working day (民法典 203). Whether that rule holds for
// petitions is stated nowhere: so both dates are given, and the rule's holder says which one binds.
namespace xf {

inline constexpr ErrorCode deadlineNoStart{"deadline.no-start"};
inline constexpr ErrorCode deadlineOutOfRange{"deadline.out-of-range"};               // start
inline constexpr ErrorCode deadlineNotExtendable{"deadline.not-extendable", "34"};    // rule
inline constexpr ErrorCode deadlineExtendTooLong{"deadline.extend-too-long", "34"};   // days, longest
inline constexpr ErrorCode deadlineExtendTooShort{"deadline.extend-too-short", "34"}; // days
inline constexpr ErrorCode deadlineNotExcludable{"deadline.not-excludable", "36.2"};  // rule
inline constexpr ErrorCode deadlineExclusionNoDate{"deadline.exclusion-no-date", "36.2"};
inline constexpr ErrorCode deadlineExclusionReversed{"deadline.exclusion-reversed", "36.2"}; // from, to
inline constexpr ErrorCode deadlineDaysMissing{"deadline.days-missing", "22.1(三)"};         // rule
inline constexpr ErrorCode deadlineDaysOutOfRange{"deadline.days-out-of-range", "22.1(三)"}; // days, most
inline constexpr ErrorCode deadlineDaysNotTaken{"deadline.days-not-taken"};                  // rule, its own length

inline constexpr int mostAssignedDays = 3650;

using Exclusion = DaySpan;

struct DeadlineQuestion
{
    RuleId rule{};
    Date start;
    std::optional<int> extendDays;     // handle only, 1 … 30
    std::vector<Exclusion> exclusions; // final-decide only; any order
    std::optional<int> days;           // assigned only, 1 … mostAssignedDays
};

struct Deadline
{
    RuleId rule{};
    Date start;
    Date due;
    Date rolled;              // = due unless due is a rest day
    bool provisional = false; // a holiday notice still to come may change due or rolled
    QString article;          // empty for a setting
    std::vector<ExplainStep> explanation;

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

[[nodiscard]] Result<Deadline> computeDeadline(const DeadlineQuestion& question, const WorkCalendar& calendar);

// The due date alone, un-rolled, without extension and exclusions. `days` is read for a rule that needs it and must
// then be 1 … mostAssignedDays. No date for what computeDeadline would refuse.
[[nodiscard]] Date dueDate(RuleId rule, Date start, int days, const WorkCalendar& calendar);

} // namespace xf

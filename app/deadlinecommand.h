#pragma once

#include "core/base/result.h"
#include "core/time/workcalendar.h"

#include <QJsonObject>
#include <QStringList>

// `xinfang deadline RULE --from DATE [--extend 1..30] [--exclude FROM..TO …] [--days N]`: the last day of a period and
// how it was found, for any date and without a data file.
//
// What was typed wrongly has a code that begins with "usage." (exit 2); what the law does not allow has the code of
// core/time (exit 1).
namespace xf {

inline constexpr ErrorCode usageMissingRule{"usage.missing-rule"}; // known rules
inline constexpr ErrorCode usageUnknownRule{"usage.unknown-rule"}; // word, known rules
inline constexpr ErrorCode usageMissingFrom{"usage.missing-from"};
inline constexpr ErrorCode usageUnknownOption{"usage.unknown-option"};   // option
inline constexpr ErrorCode usageExtraArgument{"usage.extra-argument"};   // argument
inline constexpr ErrorCode usageMissingValue{"usage.missing-value"};     // option
inline constexpr ErrorCode usageRepeatedOption{"usage.repeated-option"}; // option
inline constexpr ErrorCode usageBadDate{"usage.bad-date"};               // option, value
inline constexpr ErrorCode usageBadNumber{"usage.bad-number"};           // option, value
inline constexpr ErrorCode usageBadSpan{"usage.bad-span"};               // option, value

struct DeadlineOutcome
{
    QJsonObject json;      // rule start due rolled provisional article explanation; of a setting also source and status
    QStringList sentences; // the same for a person: a heading, then the explanation
};

// `args` is what follows the word "deadline". RULE may stand anywhere; --exclude may be given again and takes one or
// more spans; "--from=DATE" is the same as "--from DATE".
[[nodiscard]] Result<DeadlineOutcome> deadlineCommand(const QStringList& args, const WorkCalendar& calendar);

} // namespace xf

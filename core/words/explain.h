#pragma once

#include "core/base/date.h"
#include "core/time/deadlinerule.h"
#include "core/time/explainstep.h"

#include <QString>

// How a date was found, in plain Chinese that a clerk can read to a petitioner, and what each rule is called.
namespace xf {

[[nodiscard]] QString sentence(const ExplainStep& step); // one whole sentence, with its full stop
[[nodiscard]] QString ruleTitle(RuleId rule);            // "办理"
[[nodiscard]] QString ruleDescription(RuleId rule);      // one line: who must do what by then
// As the windows' language writes days: 2026年5月31日, 2026年5月31日（星期日）.
[[nodiscard]] QString dayText(Date date);
[[nodiscard]] QString dateWithWeekday(Date date);
// The same for what is read to a petitioner: Chinese whatever the windows are.
[[nodiscard]] QString chineseWithWeekday(Date date);

} // namespace xf

#pragma once

#include "core/time/deadline.h"

#include <QString>

#include <optional>

namespace xf::ui {

// Days of hearings as people type them: "6-10至6-12，6-20", with 至, 到, ~ or .. between first and last day, and ，、；
// or a blank between spans; each day as typedDay has it. Nothing where one of them is no day; none of nothing. The
// order of a span is not looked at: computeDeadline says what is wrong with it.
[[nodiscard]] std::optional<std::vector<Exclusion>> typedHearingDays(const QString& typed, Date today);

// The same back, for a field.
[[nodiscard]] QString hearingDaysText(const std::vector<Exclusion>& days);

} // namespace xf::ui

#pragma once

#include "core/time/workcalendar.h"

// Which holiday notice the board asks for.
namespace xf {

// What WorkCalendar::missingNotice says; else, before November, the next year where a date that still waits
// (`reaches`; none: nothing waits) falls in it and its notice is not in. Never a later year: the State Council gives
// out one year's notice late in the year before, so that nobody could bring it in.
[[nodiscard]] std::optional<int> noticeWanted(const WorkCalendar& calendar, Date today, Date reaches);

} // namespace xf

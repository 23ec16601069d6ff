#include "core/desk/noticewanted.h"

namespace xf {

std::optional<int> noticeWanted(const WorkCalendar& calendar, Date today, Date reaches)
{
    const std::optional<int> missing = calendar.missingNotice(today);
    if (missing || !today.isValid() || !reaches.isValid()) {
        return missing;
    }
    const int next = today.year() + 1;
    return reaches.year() >= next && !calendar.hasNotice(next) ? std::optional(next) : std::nullopt;
}

} // namespace xf

#pragma once

#include "core/desk/paper.h"
#include "core/time/deadline.h"

// 计算单: one calculated period on plain paper, for who asks at the window. It has no number and is issued by nobody:
// it is no paper of a case and nothing of it is kept.
namespace xf {

// Refuses what computeDeadline refuses.
[[nodiscard]] Result<Paper> deadlineSlip(
    Workspace& workspace, const DeadlineQuestion& question, const WorkCalendar& calendar, Date today);

} // namespace xf

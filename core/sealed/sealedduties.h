#pragma once

#include "core/sealed/accusation.h"
#include "core/time/workcalendar.h"

// What is owed for an accusation, on the list inside the room and nowhere else.
namespace xf {

enum class SealedDutyKind { PassOn, Tell };

struct SealedDuty
{
    SealedDutyKind kind{};
    Date due;        // none: the regulation sets no period
    QString article; // of the period, else of the duty
};

// To pass on comes before to tell, and stays until somebody was named for it: what reaches nobody by itself must not
// become silence. 22.1 gives a 信访部门 15 days for both; another office has the 15 days of 23.2 for the notice alone,
// and none where name or address are not clear.
[[nodiscard]] std::vector<SealedDuty> sealedDuties(
    const Accusation& accusation, bool bureau, const WorkCalendar& calendar);

} // namespace xf

#pragma once

#include "core/time/deadlinerule.h"

#include <map>

// What an office chose about clocks where the regulation is silent (domain/law.md 0.1 no. 10 and 1.0). None of it is
// national law, all of it is off by default, and no choice makes anything shorter or earlier for a petitioner.
namespace xf {

struct ClockChoices
{
    // 《民法典》第二百零三条 is read as binding here too: a duty whose last day is a rest day is kept through the next
    // working day. By default it is not: the last day by the calendar binds, the other is a note. What ends on a day
    // that somebody set (交办) is never moved.
    bool dutiesRoll = false;
    // The handling period is met when the opinion is signed. By default it is met when signed and delivered.
    bool metBySigning = false;
    // Days of the periods that only local rules have, by rule (time/deadlinerule.h says whose figures there are); a
    // rule that is not in here has no clock.
    std::map<RuleId, int> local;
    [[nodiscard]] int daysOf(RuleId rule) const
    {
        const auto found = local.find(rule);
        return found == local.end() ? 0 : found->second;
    }

    friend bool operator==(const ClockChoices&, const ClockChoices&) = default;
};

} // namespace xf

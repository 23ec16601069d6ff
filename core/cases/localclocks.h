#pragma once

#include "core/cases/obligations.h"

// Periods that only local rules have (domain/law.md 1.3), where the office has set days for them: of a request for
// review before it is decided, and of a hearing, whose course 31(六) leaves to the provinces. Private to this folder.
namespace xf {

// Rule, whose it is, start and what met it; the dates are computed of these and the days.
struct LocalClock
{
    ObligationClock clock;
    int days = 0;
};

[[nodiscard]] std::vector<LocalClock> localClocks(const Case& folded, const Track& track, const ClockChoices& choices);

} // namespace xf

#pragma once

#include "core/cases/obligations.h"

// The question whose answer a case's clock is, so that it can be calculated again with other days.
namespace xf {

// computeDeadline() of it gives the clock's dates. Hearing days are read from the clock's explanation: without one
// (Explain::No) they are not known. No start where the clock has none.
[[nodiscard]] DeadlineQuestion questionOf(const ObligationClock& clock);

} // namespace xf

#pragma once

#include "core/cases/obligations.h"
#include "core/cases/policies.h"

// What an office asks of itself beside the law: shown with a period, never in its place.
namespace xf {

// The day by which this office wants it done; none without a target, where it is not tighter than the period itself, or
// where the duty is another office's.
[[nodiscard]] Date officeTarget(
    const ObligationClock& clock, Channel channel, const QByteArray& office, const Policies& policies);
// The last day to post a paper so that it is there in time; none where nothing is to be posted.
[[nodiscard]] Date lastPosting(const ObligationClock& clock, const QByteArray& office, const Policies& policies);

} // namespace xf

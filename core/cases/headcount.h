#pragma once

#include "core/cases/case.h"

namespace xf {

// Those who came and are not listed: Matter::headCount without the persons that ever were. An agent is none of them,
// and who was taken out is counted no more.
[[nodiscard]] qint64 unnamedCount(const Case& folded);

} // namespace xf

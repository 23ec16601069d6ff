#pragma once

#include "core/cases/case.h"

namespace xf {

// Counted among those who ask. Who speaks for one of them is not, who came along is.
[[nodiscard]] bool isPerson(const Petitioner& petitioner);

// Those who came and are not listed: Matter::headCount without the persons that ever were. An agent is none of them,
// and who was taken out is counted no more.
[[nodiscard]] qint64 unnamedCount(const Case& folded);

// Those listed who were not taken out, and the unnamed.
[[nodiscard]] qint64 personCount(const Case& folded);

} // namespace xf

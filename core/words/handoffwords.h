#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// A sentence for each code of core/handoff: keys, packages, relay proofs, enrolment, sticks.
[[nodiscard]] std::span<const ErrorSentence> handoffErrorSentences();

} // namespace xf

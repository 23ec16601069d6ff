#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// Sentences for the codes of core/sealed, core/handoff/sealedbox.h and core/store/sealedstreams.h: the room for
// accusations. None of them repeats what somebody typed there but a day.
[[nodiscard]] std::span<const ErrorSentence> sealedErrorSentences();

} // namespace xf

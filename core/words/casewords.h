#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// A sentence for each code of core/cases/refusals.h: what is wrong in the clerk's words, the rule with its article —
// or that it is this program's reading of the regulation —, and what to do now. A test compares the two lists and the
// articles.
[[nodiscard]] std::span<const ErrorSentence> caseErrorSentences();

} // namespace xf

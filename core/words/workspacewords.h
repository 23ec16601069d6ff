#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// Sentences for the codes of core/store/workspace.h and identity.h: finding a case, the clock of the computer, and a
// data file that may be a copy.
[[nodiscard]] std::span<const ErrorSentence> workspaceErrorSentences();

} // namespace xf

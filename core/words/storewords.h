#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// A sentence for each code of core/store/storeerrors.h: what is wrong, and what to do. A test compares the two lists.
[[nodiscard]] std::span<const ErrorSentence> storeErrorSentences();

} // namespace xf

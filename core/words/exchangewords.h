#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// A sentence for each code of core/store/handoff.h: partners, what is put aside of a package, and what an import finds
// out about the files on both sides.
[[nodiscard]] std::span<const ErrorSentence> exchangeErrorSentences();

} // namespace xf

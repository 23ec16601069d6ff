#pragma once

#include "core/words/errorsentence.h"

#include <span>

// The sentences for why a paper cannot be issued and what is wrong with a template (core/documents/papererrors.h).
// Codes as text: words/ may not include documents/. A test compares the two lists.
namespace xf {

[[nodiscard]] std::span<const ErrorSentence> documentErrorSentences();

} // namespace xf

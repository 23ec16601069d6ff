#pragma once

#include "core/words/errorsentence.h"

#include <span>

// The sentences for what can be wrong with a file of messages: its encoding (core/base/textencoding.h), its form
// (core/desk/csv.h) and its rows (core/desk/messages.h).
namespace xf {

[[nodiscard]] std::span<const ErrorSentence> messageErrorSentences();

} // namespace xf

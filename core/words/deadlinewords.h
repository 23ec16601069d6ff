#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// Sentences for the error codes of core/time: the calendar table and the deadlines.
[[nodiscard]] std::span<const ErrorSentence> deadlineErrorSentences();

// Sentences for a command line that was typed wrongly (codes "usage.…", app/deadlinecommand.h).
[[nodiscard]] std::span<const ErrorSentence> usageErrorSentences();

} // namespace xf

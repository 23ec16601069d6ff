#pragma once

#include "core/words/errorsentence.h"

#include <span>

namespace xf {

// Sentences for what is typed into fields (core/base/fieldtext.h), an office's own data (core/registry/casenumber.h)
// and entries that cannot be read (core/journal, core/cases/eventcodec.h). The encoding of files is in messagewords.h.
[[nodiscard]] std::span<const ErrorSentence> baseErrorSentences();

} // namespace xf

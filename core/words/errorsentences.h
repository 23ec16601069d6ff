#pragma once

#include "core/base/error.h"
#include "core/words/errorsentence.h"

#include <QString>

#include <span>

namespace xf {

// The sentence a person reads for an error: looked up in every table of this room, its arguments put in. An argument
// is never read as a place for another one, and no place is ever left bare. A code that has no sentence gives a general
// one with the code in brackets.
[[nodiscard]] QString sentence(const Error& error);

// The same; `more` is asked first: the sentences of a program's own codes.
[[nodiscard]] QString sentence(const Error& error, std::span<const ErrorSentence> more);

// Null when no table of this room has the code.
[[nodiscard]] const ErrorSentence* findSentence(const QString& code);

} // namespace xf

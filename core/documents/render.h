#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"

// Mustache, kept to this one file: a template's body with the values of a field table put in. Private to this folder.
//
// Every key of the table is set on every object, a missing value as false: mustache looks a key that an inner object
// lacks up outside, and would print the office's telephone as a petitioner's. Values are cleaned of what cannot be
// printed and put between the marks of templateblocks.h; nothing in them is ever read again.
namespace xf {

[[nodiscard]] QString render(const QString& body, FieldSpan fields, const void* object);

// As it will be printed: cleanText, without control letters and letters that turn the direction of writing.
[[nodiscard]] QString printable(const QString& text);

} // namespace xf

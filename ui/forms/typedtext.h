#pragma once

#include "core/base/date.h"

#include <QString>

// What a person types or pastes, made plain letter by letter while the field is being typed in: nothing is trimmed yet,
// so that a blank can be typed. core/base/cleantext.h cleans the whole when it is taken out of the field.
namespace xf::ui {

enum class TextKind { Line, Phone, IdNumber };

// One line: tabs, line breaks, U+3000 and no-break spaces become blanks, zero-width and control letters go; in a number
// full-width digits, letters and signs become ASCII. `cursor` keeps its place among the letters.
[[nodiscard]] QString plainLine(const QString& typed, TextKind kind, int& cursor);

// Several lines, pasted: as cleanText, and no control letter but the line break.
[[nodiscard]] QString plainLines(const QString& pasted);

// A day as people type it: what Date::parseTyped takes, 今天, 昨天, 前天, 明天, and month and day alone (3-2, 3.2, 3/2,
// 3月2日, 0302): of this year, or of the year that brings it within six months of today.
[[nodiscard]] Date typedDay(const QString& typed, Date today);

} // namespace xf::ui

#pragma once

#include <QString>
#include <QStringView>

// Cleaning of pasted and typed text, once, on the way in.
//
// What people paste from web pages, WeChat and Word carries spaces of every kind and letters nobody sees; a search or
// a comparison then fails for no visible reason. Only those are touched. Nothing here normalises (no NFC, no NFKC):
// that would replace rare letters of personal names by other letters.
namespace xf {

// For a field of one line (name, subject, address): every blank (tab, U+3000, no-break space) and line break becomes a
// space, zero-width letters go, runs of spaces become one, none is left at the ends.
[[nodiscard]] QString cleanLine(QStringView text);

// For text of several lines: line ends become LF, zero-width letters go, no-break spaces and tabs become spaces, blanks
// at either end of a line go (a paper sets its own indents), empty lines at the top and the bottom go. Blanks inside a
// line stay as they are, U+3000 too.
[[nodiscard]] QString cleanText(QStringView text);

enum class DigitsOf { Phone, IdNumber };

// For phone and ID numbers: cleanLine, then full-width digits, letters and signs become ASCII. A phone number keeps its
// spaces and dashes (they group it), an ID number loses them.
[[nodiscard]] QString cleanDigits(QStringView text, DigitsOf what);

// No surrogate without its other half. What is not well-formed has no UTF-8 and cannot be stored.
[[nodiscard]] bool isWellFormed(QStringView text);

} // namespace xf

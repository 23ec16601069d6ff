#pragma once

#include <QString>

// Pinyin initials: a clerk types qsz for 青石镇.
//
// A letter that is read in several ways (重 in 重庆 and in 重量) answers to each of its initials, so no dictionary of
// words is needed. Initials find things; they are never shown or kept. A letter whose reading is not known, and
// punctuation, has none and is passed over.
namespace xf {

// Small ASCII letters, the main reading first: "cz" for 重. An ASCII letter or digit, full-width too, is its own.
[[nodiscard]] QString pinyinInitialsOf(char32_t letter);

// Whether the text begins with letters of these initials: 青石镇 with "q", "qsz", "QS". Nothing typed matches nothing.
[[nodiscard]] bool startsWithInitials(QStringView text, QStringView typed);

// The main initial of each letter: "qsz".
[[nodiscard]] QString pinyinInitials(QStringView text);

// Typed as initials would be: ASCII letters and digits only, at least one of them a letter.
[[nodiscard]] bool looksLikeInitials(QStringView typed);

} // namespace xf

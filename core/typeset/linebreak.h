#pragma once

#include "core/typeset/fonts.h"

// Text to lines: where they break, and how far each letter is stretched so that a full line fills its measure.
namespace xf::flow {

struct TextStyle
{
    FontRole font = FontRole::FangSong;
    double points = 16;
    double percent = 100;
    Ink ink = Ink::Black;
};

struct Measure
{
    double width = 0; // mm, indents included
    double firstIndent = 0;
    double laterIndent = 0;
};

struct SetLine
{
    QString text;
    double x = 0; // mm from the left edge of the measure
    double width = 0;
    double percent = 100;
};

// Text as it was stored, to what can be set: line ends split it (empty paragraphs go), blanks at the ends, control,
// zero-width and direction letters go, a tab is a space, half a surrogate pair becomes U+FFFD.
[[nodiscard]] QStringList paragraphsOf(const QString& text);

// One paragraph. No line begins with closing punctuation or ends with an opening bracket. A line that breaks early is
// stretched to the margin; full-width letters that are one cell short stay in their cells, and lines that would be
// stretched by more than a quarter stay ragged. Words and numbers are kept whole; one of more than 14 Latin letters is
// broken where it would leave such a ragged line. Numbers of papers and cases, days, amounts and telephones are kept
// whole wherever they fit into a line, though the line before them stays ragged.
[[nodiscard]] std::vector<SetLine> breakLines(
    const QString& paragraph, const TextStyle& style, const Measure& measure, const FontSet& fonts);

// The same number of lines as breakLines, as even in length as can be, not stretched. For titles and labels.
[[nodiscard]] std::vector<SetLine> breakEvenly(
    const QString& paragraph, const TextStyle& style, double width, const FontSet& fonts);

} // namespace xf::flow

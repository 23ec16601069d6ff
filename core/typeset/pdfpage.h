#pragma once

#include "core/typeset/page.h"
#include "core/typeset/pdffile.h"

// What a page of Qt's PDF draws as text, read back from its operators.
namespace xf::pdfbytes {

struct DrawnGlyph
{
    int font = 0;        // its object
    int code = 0;        // in that font; 0 is the box of letters that no font has
    double x = 0;        // units of FontSet from the corner of the page
    double y = 0;        // of the baseline
    qsizetype begin = 0; // of the operators that draw it and its neighbours, in the content
    qsizetype end = 0;
};

struct DrawnPage
{
    int contents = 0; // object
    QByteArray content;
    std::vector<DrawnGlyph> glyphs; // in the order of drawing
};

// Nothing where the page is not as expected; glyphs drawn as outlines are not found.
[[nodiscard]] std::optional<DrawnPage> drawnPage(const PdfFile& file, int page);
[[nodiscard]] QList<int> pagesOf(const PdfFile& file); // objects, in order

struct GlyphRange
{
    std::size_t begin = 0;
    std::size_t end = 0; // one past the last
};

// The glyphs of each line, found by their place; an empty range where there are none.
[[nodiscard]] std::vector<GlyphRange> glyphsOfLines(const DrawnPage& drawn, const Page& page);

// The content with the text of these lines said beside their glyphs (ActualText).
struct SaidLine
{
    GlyphRange glyphs; // not empty
    QString text;
};
[[nodiscard]] QByteArray withSaidLines(const DrawnPage& drawn, const std::vector<SaidLine>& lines);

} // namespace xf::pdfbytes

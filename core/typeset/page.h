#pragma once

#include <QString>

#include <vector>

// A paper as it lies on its pages: what PDF, printer, preview and tests all read. Nothing is decided after this.
//
// All lengths are millimetres from the top left corner of an A4 page. The lines of a page are in the order of reading,
// the page number last, so that text copied from the PDF is the text.
namespace xf {

enum class FontRole { FangSong, XiaoBiaoSong, HeiTi, KaiTi, SongTi };

enum class Ink { Black, Red };

struct PlacedLine
{
    QString text;
    FontRole font = FontRole::FangSong;
    double points = 16;
    double percent = 100; // letter spacing, of each letter's own advance
    double x = 0;         // left edge
    double y = 0;         // baseline
    double width = 0;     // as measured when it was set; x + width is the right edge
    Ink ink = Ink::Black;
};

// Horizontal or vertical; the thickness lies half on either side.
struct PlacedRule
{
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double thickness = 0.25;
    Ink ink = Ink::Black;
};

struct Page
{
    std::vector<PlacedLine> lines;
    std::vector<PlacedRule> rules;
    QString mark; // drawn large, pale and aslant behind the text, as outlines: it is not in copied text
};

// A letter that no installed font can draw, once for each page it is on.
struct MissingGlyph
{
    char32_t letter = 0;
    qint64 page = 0; // from 1
    QString line;    // the line it is in, to show where
};

struct Layout
{
    std::vector<Page> pages; // at least one
    std::vector<MissingGlyph> missing;
    qint64 copies = 1; // how many the paper wants printed
};

} // namespace xf

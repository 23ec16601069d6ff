#pragma once

#include "core/documents/document.h"
#include "core/typeset/geometry.h"
#include "core/typeset/linebreak.h"

#include <span>

// A document between structure and pages: one long column of rows, which paginate.h cuts into pages.
namespace xf::flow {

struct Row
{
    double height = gb9704::pitch;
    bool onGrid = true;        // begins on one of the 22 lines
    bool keepWithNext = false; // no page ends after it
    bool blank = false;        // dropped at the top of a page
    bool body = false;         // running text of the paper: what a signature may stand with
    bool inTable = false;
    bool opensTableRow = false;
    std::vector<PlacedLine> lines; // x on the page, y from the top of the row
    std::vector<PlacedRule> rules; // likewise
    std::vector<double> columns;   // in a table: for each line the left edge of its cell
};

using Rows = std::vector<Row>;

// How close running text and tables stand. Papers stand on the grid; a form that would take more than one page may be
// set closer (typeset.cpp tries).
struct Density
{
    double points = gb9704::size3;
    double pitch = gb9704::pitch;

    [[nodiscard]] bool onGrid() const { return pitch == gb9704::pitch; }
};

// What the makers of rows need to know of the paper around their block.
struct Context
{
    const FontSet& fonts;
    bool redHead = false; // the paper has one
    Density density;
};

// Letters of running text; on the grid they stand in 28 cells.
[[nodiscard]] TextStyle textStyle(const Context& context, FontRole role = FontRole::FangSong);
[[nodiscard]] Row textRow(const Context& context); // an empty one of the density's height

[[nodiscard]] PlacedLine placed(const SetLine& line, const TextStyle& style, double x, double baseline);
[[nodiscard]] PlacedLine centred(const SetLine& line, const TextStyle& style, double middle, double baseline);
[[nodiscard]] Row blankRow(double height = gb9704::pitch);
// The width of `line` is its own; the rest follows from `style`.
[[nodiscard]] SetLine oneLine(const QString& text, const TextStyle& style, const FontSet& fonts);

// headrows.cpp: 发文机关标志, 发文字号, 版头分隔线, 标题
void addRedHead(Rows& rows, const Block& block, const Context& context);
void addNumber(Rows& rows, const Block& block, const Context& context);
void addRedLine(Rows& rows);
void addTitle(Rows& rows, const Block& block, const Context& context);

// blockrows.cpp: running text
void addText(Rows& rows, const Block& block, const Context& context);
void addAttachment(Rows& rows, const Block& block, const Context& context);
void addSmallPrint(Rows& rows, const Block& block, const Context& context);

// formrows.cpp
void addFormLine(Rows& rows, const Block& block, const Context& context);

// tablerows.cpp
void addTable(Rows& rows, const Block& block, const Context& context);

// signaturerows.cpp: organs and date that stand together, in this order
void addSignature(Rows& rows, std::span<const Block> blocks, const Context& context);

} // namespace xf::flow

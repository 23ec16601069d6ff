#include "core/typeset/rows.h"

namespace xf::flow {

namespace {

constexpr double largestHead = 42; // points: 15 mm wide, below the 22 × 15 mm of the highest organs
constexpr double smallestHead = gb9704::size2;

TextStyle headStyle(const QStringList& lines, const FontSet& fonts)
{
    TextStyle style{FontRole::XiaoBiaoSong, largestHead, 100, Ink::Red};
    for (const QString& line : lines) {
        const double width = fonts.widthOf(line, style.font, largestHead);
        if (width > gb9704::width)
            style.points = std::min(style.points, std::floor(largestHead * gb9704::width / width));
    }
    style.points = std::max(style.points, smallestHead);
    return style;
}

constexpr double middle = gb9704::left + gb9704::width / 2;

} // namespace

void addRedHead(Rows& rows, const Block& block, const Context& context)
{
    const QStringList organs = paragraphsOf(block.text);
    const TextStyle style = headStyle(organs, context.fonts);
    double above = gb9704::headDown;
    for (const QString& organ : organs) {
        for (const SetLine& line : breakEvenly(organ, style, gb9704::width, context.fonts)) {
            Row row;
            row.height = above + gb9704::mmOfPoints(style.points);
            row.onGrid = false;
            row.keepWithNext = true;
            row.lines.push_back(centred(line, style, middle, above + gb9704::baselineOf(style.points)));
            rows.push_back(row);
            above = gb9704::mmOfPoints(style.points) / 4;
        }
    }
}

// Under a red head centred, two lines below it. Without one at the right margin, under what stands before (信函格式);
// the title and it together take two lines of the grid.
void addNumber(Rows& rows, const Block& block, const Context& context)
{
    const TextStyle style = textStyle({context.fonts, false, {}});
    double above = context.redHead ? 2 * gb9704::pitch : gb9704::underTitle;
    for (const QString& number : paragraphsOf(block.text)) {
        for (const SetLine& line : breakEvenly(number, style, gb9704::width, context.fonts)) {
            const double baseline = above + gb9704::baselineOf(style.points);
            Row row;
            row.keepWithNext = true;
            row.onGrid = false;
            row.height = context.redHead ? above + gb9704::mmOfPoints(style.points) : gb9704::pitch;
            row.lines.push_back(context.redHead ? centred(line, style, middle, baseline)
                                                : placed(line, style, gb9704::right - line.width, baseline));
            rows.push_back(row);
            above = 0;
        }
    }
}

void addRedLine(Rows& rows)
{
    Row row;
    row.height = gb9704::redLineDown;
    row.onGrid = false;
    row.keepWithNext = true;
    row.rules.push_back({gb9704::left, row.height, gb9704::right, row.height, gb9704::redLineWeight, Ink::Red});
    rows.push_back(row);
}

void addTitle(Rows& rows, const Block& block, const Context& context)
{
    const TextStyle style{FontRole::XiaoBiaoSong, gb9704::size2, 100, Ink::Black};
    if (context.redHead)
        rows.insert(rows.end(), 2, blankRow());
    for (const QString& part : paragraphsOf(block.text)) {
        for (const SetLine& line : breakEvenly(part, style, gb9704::width, context.fonts)) {
            Row row;
            row.keepWithNext = true;
            row.lines.push_back(centred(line, style, middle, gb9704::baselineOf(style.points)));
            rows.push_back(row);
        }
    }
}

} // namespace xf::flow

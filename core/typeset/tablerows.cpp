#include "core/typeset/rows.h"

#include <QRegularExpression>

#include <cmath>

namespace xf::flow {

namespace {

constexpr std::size_t mostColumns = 28;
constexpr std::size_t mostLines = 200;   // that a cell may ask for: about ten pages
constexpr std::size_t keptTogether = 12; // lines; higher rows break across pages
constexpr double padding = 1.5;          // left and right of the text
constexpr double leastShrink = 0.75;     // of the letters, to save a line

struct Column
{
    double left = 0;
    double right = 0;
};

struct SetCell
{
    Column column;
    TextStyle style;
    std::vector<SetLine> lines;
    bool label = false;
    bool dateToFill = false;
    std::size_t least = 0; // lines
};

std::size_t columnsOf(const TableCell& cell)
{
    return static_cast<std::size_t>(std::clamp<qint64>(cell.columns, 1, mostColumns));
}

// The edges of the columns; a table whose widths are missing or do not suffice has columns of width 1.
std::vector<double> edgesOf(const Block& block)
{
    std::size_t count = std::max<std::size_t>(1, block.widths.size());
    for (const TableRow& row : block.rows) {
        std::size_t used = 0;
        for (const TableCell& cell : row.cells)
            used += columnsOf(cell);
        count = std::max(count, used);
    }
    count = std::min(count, mostColumns);
    std::vector<double> sums = {0};
    for (std::size_t i = 0; i < count; ++i) {
        const qint64 width = i < block.widths.size() ? block.widths[i] : 1;
        sums.push_back(sums.back() + static_cast<double>(std::clamp<qint64>(width, 1, 1000)));
    }
    std::vector<double> edges;
    edges.reserve(sums.size());
    for (const double sum : sums)
        edges.push_back(gb9704::left + gb9704::width * sum / sums.back());
    return edges;
}

bool isOneWord(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter > u' ' && letter < u'\u007F'; });
}

// “年　月　日” with nothing written in: it stands at the right, so that there is room for the year.
bool isDateToFill(const QStringList& paragraphs)
{
    static const QRegularExpression empty(QStringLiteral("^年[\\s　]*月[\\s　]*日[\\s　]*([时分][\\s　]*)*$"));
    return paragraphs.size() == 1 && empty.match(paragraphs[0]).hasMatch();
}

double widestOf(const QStringList& lines, const TextStyle& style, const FontSet& fonts)
{
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, oneLine(line, style, fonts).width);
    return width;
}

// Whether each of the lines has room, in letters not much smaller: then they are made so much smaller.
bool shrinkToFit(TextStyle& style, const QStringList& lines, double room, const FontSet& fonts)
{
    const double width = widestOf(lines, style, fonts);
    if (width * leastShrink > room)
        return false;
    if (width > room) {
        style.points = std::floor(2 * style.points * room / width) / 2;
        style.percent = 100;
    }
    return true;
}

// A label that is a little too long takes smaller letters before it takes more lines, and breaks before its bracket.
QStringList labelLines(const QStringList& paragraphs, TextStyle& style, double room, const FontSet& fonts)
{
    if (shrinkToFit(style, paragraphs, room, fonts))
        return paragraphs;
    QStringList parts;
    for (QString paragraph : paragraphs)
        parts += paragraph.replace(QStringLiteral("（"), QStringLiteral("\n（")).split(u'\n', Qt::SkipEmptyParts);
    return shrinkToFit(style, parts, room, fonts) ? parts : paragraphs;
}

SetCell setCell(const TableCell& given, const Column& column, const Context& context)
{
    const FontSet& fonts = context.fonts;
    SetCell cell{column, textStyle(context), {}, given.label, false, 0};
    cell.least = static_cast<std::size_t>(std::clamp<qint64>(given.lines, 0, mostLines));
    QStringList paragraphs = paragraphsOf(given.text);
    cell.dateToFill = isDateToFill(paragraphs);
    const double room = std::max(gb9704::cell, column.right - column.left - 2 * padding);
    if (cell.label)
        paragraphs = labelLines(paragraphs, cell.style, room, fonts);
    else if (paragraphs.size() == 1 && isOneWord(paragraphs[0]))
        shrinkToFit(cell.style, paragraphs, room, fonts);
    for (const QString& paragraph : paragraphs) {
        const std::vector<SetLine> lines = cell.label ? breakEvenly(paragraph, cell.style, room, fonts)
                                                      : breakLines(paragraph, cell.style, {room, 0, 0}, fonts);
        cell.lines.insert(cell.lines.end(), lines.begin(), lines.end());
    }
    return cell;
}

// Cells beyond the last column are dropped; the last cell takes what is left of the row.
std::vector<SetCell> setRow(const TableRow& row, const std::vector<double>& edges, const Context& context)
{
    std::vector<SetCell> cells;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < row.cells.size() && begin + 1 < edges.size(); ++i) {
        const bool last = i + 1 == row.cells.size();
        const std::size_t end = last ? edges.size() - 1 : std::min(begin + columnsOf(row.cells[i]), edges.size() - 1);
        cells.push_back(setCell(row.cells[i], {edges[begin], edges[end]}, context));
        begin = end;
    }
    return cells;
}

// Where the text of a cell begins, in lines. In the middle, but at the top where room to write was asked for, and in
// rows that may go on overleaf.
double firstLineOf(const SetCell& cell, std::size_t lines)
{
    const bool toWriteIn = !cell.label && cell.least > cell.lines.size();
    if (toWriteIn || lines > keptTogether)
        return 0;
    const double middle = static_cast<double>(lines - cell.lines.size()) / 2;
    return lines < 4 ? middle : std::floor(middle); // in high rows on one of the lines
}

void placeCell(std::vector<Row>& strips, const SetCell& cell)
{
    const double first = firstLineOf(cell, strips.size());
    const double pitch = strips.front().height;
    const double inStrip = (pitch - gb9704::mmOfPoints(cell.style.points)) / 2;
    for (std::size_t i = 0; i < cell.lines.size(); ++i) {
        const double at = first + static_cast<double>(i);
        const auto strip = static_cast<std::size_t>(at);
        const double y = (at - std::floor(at)) * pitch + inStrip + gb9704::baselineOf(cell.style.points);
        const SetLine& line = cell.lines[i];
        const double middle = (cell.column.left + cell.column.right) / 2;
        strips[strip].columns.push_back(cell.column.left);
        const double atLeft = cell.column.left + padding;
        const double atRight = cell.column.right - padding - line.width;
        strips[strip].lines.push_back(cell.label ? centred(line, cell.style, middle, y)
                                                 : placed(line, cell.style, cell.dateToFill ? atRight : atLeft, y));
    }
}

void placeBorders(std::vector<Row>& strips, const std::vector<SetCell>& cells)
{
    for (Row& strip : strips) {
        for (const SetCell& cell : cells) {
            const double x = cell.column.left;
            const double weight = x == gb9704::left ? gb9704::frameWeight : gb9704::innerWeight;
            strip.rules.push_back({x, 0, x, strip.height, weight, Ink::Black});
        }
        strip.rules.push_back({gb9704::right, 0, gb9704::right, strip.height, gb9704::frameWeight, Ink::Black});
    }
}

// One row of the table as one strip for each of its lines.
std::vector<Row> stripsOf(const std::vector<SetCell>& cells, const Context& context)
{
    std::size_t lines = 1;
    for (const SetCell& cell : cells)
        lines = std::max({lines, cell.least, cell.lines.size()});
    std::vector<Row> strips(lines, textRow(context));
    for (Row& strip : strips) {
        strip.onGrid = false;
        strip.inTable = true;
        strip.keepWithNext = lines <= keptTogether;
    }
    strips.front().opensTableRow = true;
    strips.front().keepWithNext = lines > 1;
    strips.back().keepWithNext = false;
    for (const SetCell& cell : cells)
        placeCell(strips, cell);
    placeBorders(strips, cells);
    return strips;
}

void addAcross(Row& row, double y, double weight)
{
    row.rules.push_back({gb9704::left, y, gb9704::right, y, weight, Ink::Black});
}

} // namespace

// Letters and lines are those of the text around it: on the grid a row is high enough to be filled in by hand.
void addTable(Rows& rows, const Block& block, const Context& context)
{
    const std::vector<double> edges = edgesOf(block);
    bool first = true;
    for (const TableRow& row : block.rows) {
        const std::vector<SetCell> cells = setRow(row, edges, context);
        if (cells.empty())
            continue;
        std::vector<Row> strips = stripsOf(cells, context);
        addAcross(strips.front(), 0, first ? gb9704::frameWeight : gb9704::innerWeight);
        rows.insert(rows.end(), strips.begin(), strips.end());
        first = false;
    }
    if (!first)
        addAcross(rows.back(), rows.back().height, gb9704::frameWeight);
}

} // namespace xf::flow

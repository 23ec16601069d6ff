#include "core/typeset/paginate.h"

#include <cmath>

namespace xf::flow {

namespace {

constexpr double rounding = 0.01; // mm

double topOf(const Row& row, double cursor)
{
    if (!row.onGrid)
        return cursor;
    return std::ceil((cursor - rounding) / gb9704::pitch) * gb9704::pitch;
}

void placeRules(Page& page, const Row& row, double top)
{
    for (PlacedRule rule : row.rules) {
        rule.y1 += gb9704::top + top;
        rule.y2 += gb9704::top + top;
        page.rules.push_back(rule);
    }
}

// Lines in the order of reading: down each cell of a table row before the next cell, though rows come line by line.
class LinesOfPage
{
public:
    void add(const Row& row, double top)
    {
        if (row.opensTableRow || !row.inTable)
            endTableRow();
        for (std::size_t i = 0; i < row.lines.size(); ++i) {
            PlacedLine line = row.lines[i];
            line.y += gb9704::top + top;
            if (row.inTable)
                m_tableRow.push_back({row.columns[i], line});
            else
                m_lines.push_back(line);
        }
    }
    [[nodiscard]] std::vector<PlacedLine> take()
    {
        endTableRow();
        return std::move(m_lines);
    }

private:
    struct CellLine
    {
        double column = 0;
        PlacedLine line;
    };

    void endTableRow()
    {
        std::stable_sort(m_tableRow.begin(), m_tableRow.end(),
            [](const CellLine& one, const CellLine& other) { return one.column < other.column; });
        for (const CellLine& cell : m_tableRow)
            m_lines.push_back(cell.line);
        m_tableRow.clear();
    }

    std::vector<PlacedLine> m_lines;
    std::vector<CellLine> m_tableRow;
};

bool continues(const PlacedRule& upper, const PlacedRule& lower)
{
    const bool upright = upper.x1 == upper.x2 && lower.x1 == lower.x2 && upper.x1 == lower.x1;
    return upright && std::abs(upper.y2 - lower.y1) < rounding;
}

// The sides of a cell come as one piece for each of its lines; printed so they would show the joints.
void joinRules(Page& page)
{
    std::vector<PlacedRule> joined;
    for (const PlacedRule& rule : page.rules) {
        const auto upper = std::find_if(
            joined.begin(), joined.end(), [&rule](const PlacedRule& known) { return continues(known, rule); });
        if (upper == joined.end())
            joined.push_back(rule);
        else
            upper->y2 = rule.y2;
    }
    page.rules = std::move(joined);
}

void closeTable(Page& page, double y)
{
    page.rules.push_back({gb9704::left, y, gb9704::right, y, gb9704::frameWeight, Ink::Black});
}

// Where the page that begins with row `first` ends: one past its last row.
std::size_t endOfPage(const Rows& rows, std::size_t first)
{
    double cursor = 0;
    std::size_t full = first;
    for (; full < rows.size(); ++full) {
        const double bottom = topOf(rows[full], cursor) + rows[full].height;
        if (bottom > gb9704::height + rounding && full > first)
            break;
        cursor = bottom;
    }
    if (full == rows.size())
        return full;
    std::size_t end = full;
    while (end > first && rows[end - 1].keepWithNext)
        --end;
    return end > first ? end : full;
}

Page pageOf(const Rows& rows, std::size_t first, std::size_t end)
{
    Page page;
    const bool goesOn = first > 0 && rows[first].inTable && rows[first - 1].inTable;
    if (goesOn)
        closeTable(page, gb9704::top);
    LinesOfPage lines;
    double cursor = 0;
    for (std::size_t i = first; i < end; ++i) {
        const double top = topOf(rows[i], cursor);
        lines.add(rows[i], top);
        placeRules(page, rows[i], top);
        cursor = top + rows[i].height;
    }
    page.lines = lines.take();
    if (end < rows.size() && rows[end].inTable && rows[end - 1].inTable)
        closeTable(page, gb9704::top + cursor);
    joinRules(page);
    return page;
}

} // namespace

std::vector<Page> paginate(const Rows& rows)
{
    std::vector<Page> pages;
    for (std::size_t first = 0; first < rows.size();) {
        const std::size_t end = endOfPage(rows, first);
        pages.push_back(pageOf(rows, first, end));
        first = end;
        while (first < rows.size() && rows[first].blank)
            ++first;
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace xf::flow

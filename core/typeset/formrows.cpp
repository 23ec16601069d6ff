#include "core/typeset/rows.h"

namespace xf::flow {

namespace {

constexpr double underBaseline = 1.2;
constexpr double afterLabel = 1;
constexpr double leastRule = 5 * gb9704::cell; // too short to write a name on otherwise

void addRule(Row& row, double from, double points)
{
    const double y = gb9704::baselineOf(points) + underBaseline;
    row.rules.push_back({from, y, gb9704::right, y, gb9704::innerWeight, Ink::Black});
}

// A line to sign on goes with what is signed: the row above, of a table too.
void keepWithAbove(Rows& rows)
{
    for (std::size_t i = rows.size(); i > 0; --i) {
        rows[i - 1].keepWithNext = true;
        if (!rows[i - 1].blank)
            return;
    }
}

} // namespace

// The rule begins after the label, or on a line of its own where the label leaves no room.
void addFormLine(Rows& rows, const Block& block, const Context& context)
{
    keepWithAbove(rows);
    const TextStyle style = textStyle(context);
    const QString label = paragraphsOf(block.text).join(u' ');
    double from = gb9704::left;
    for (const SetLine& line : breakLines(label, style, {gb9704::width, 0, 0}, context.fonts)) {
        Row row = textRow(context);
        row.keepWithNext = true;
        row.lines.push_back(placed(line, style, gb9704::left, gb9704::baselineOf(style.points)));
        rows.push_back(row);
        from = gb9704::left + line.width + afterLabel;
    }
    if (label.isEmpty() || gb9704::right - from < leastRule) {
        rows.push_back(textRow(context));
        from = gb9704::left;
    }
    addRule(rows.back(), from, style.points);
    rows.back().keepWithNext = false;
}

} // namespace xf::flow

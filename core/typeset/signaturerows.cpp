#include "core/typeset/rows.h"

namespace xf::flow {

namespace {

// The seal (42 mm) is upright over organ and date, both in its lower half; its top is within one line of the text
// above. Two empty lines are the room it needs.
constexpr std::size_t blankLines = 2;
constexpr std::size_t farthest = 12; // rows to look back for text

// Back to the last line of the text, over the list of attachments too unless that is long: a page with nothing but a
// signature could be put under any text.
void keepWithLastText(Rows& rows)
{
    std::size_t passed = 0;
    for (std::size_t i = rows.size(); i > 0 && passed < farthest; --i, ++passed) {
        rows[i - 1].keepWithNext = true;
        if (rows[i - 1].body)
            return;
    }
}

std::size_t blanksAtEnd(const Rows& rows)
{
    std::size_t count = 0;
    while (count < rows.size() && rows[rows.size() - 1 - count].blank)
        ++count;
    return count;
}

struct Placing
{
    std::vector<SetLine> organs;
    std::vector<SetLine> dates;
    double middle = 0; // organ and date are centred on one another
};

double widest(const std::vector<SetLine>& lines)
{
    double width = 0;
    for (const SetLine& line : lines)
        width = std::max(width, line.width);
    return width;
}

Placing placing(std::span<const Block> blocks, const TextStyle& style, const FontSet& fonts)
{
    Placing placing;
    for (const Block& block : blocks) {
        std::vector<SetLine>& lines = block.role == BlockRole::SignatureDate ? placing.dates : placing.organs;
        for (const QString& part : paragraphsOf(block.text)) {
            const std::vector<SetLine> broken = breakEvenly(part, style, gb9704::width, fonts);
            lines.insert(lines.end(), broken.begin(), broken.end());
        }
    }
    // The date leaves four cells at its right. A long organ is centred over it as far as the margin allows; there it
    // takes the date along.
    const double byDate = gb9704::right - gb9704::dateRightCells * gb9704::cell - widest(placing.dates) / 2;
    const double byOrgan = gb9704::right - widest(placing.organs) / 2;
    placing.middle = std::min(byDate, byOrgan);
    return placing;
}

} // namespace

void addSignature(Rows& rows, std::span<const Block> blocks, const Context& context)
{
    const TextStyle style = textStyle(context);
    const Placing at = placing(blocks, style, context.fonts);
    if (at.organs.empty() && at.dates.empty())
        return;
    for (std::size_t blanks = blanksAtEnd(rows); blanks < blankLines; ++blanks)
        rows.push_back(blankRow(context.density.pitch));
    keepWithLastText(rows);
    for (const std::vector<SetLine>* lines : {&at.organs, &at.dates}) {
        for (const SetLine& line : *lines) {
            Row row = textRow(context);
            row.keepWithNext = true;
            row.lines.push_back(centred(line, style, at.middle, gb9704::baselineOf(style.points)));
            rows.push_back(row);
        }
    }
    rows.back().keepWithNext = false;
}

} // namespace xf::flow

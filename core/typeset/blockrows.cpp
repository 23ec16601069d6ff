#include "core/typeset/rows.h"

#include <QRegularExpression>

namespace xf::flow {

namespace {

constexpr double smaller = gb9704::size3 - gb9704::size4; // SmallPrint

double cellOf(const TextStyle& style)
{
    return style.points == gb9704::size3 ? gb9704::cell : gb9704::mmOfPoints(style.points);
}

void addLine(Rows& rows, const SetLine& line, const TextStyle& style, const Context& context)
{
    Row row = textRow(context);
    row.lines.push_back(placed(line, style, gb9704::left + line.x, gb9704::baselineOf(style.points)));
    rows.push_back(row);
}

// A page neither ends with the first line of a paragraph nor begins with its last.
void addParagraph(Rows& rows, const std::vector<SetLine>& lines, const TextStyle& style, const Context& context)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        addLine(rows, lines[i], style, context);
        rows.back().keepWithNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
    }
}

FontRole fontOf(BlockRole role)
{
    if (role == BlockRole::Heading)
        return FontRole::HeiTi;
    return role == BlockRole::Subheading ? FontRole::KaiTi : FontRole::FangSong;
}

bool leadsOn(BlockRole role) // never the last line of a page
{
    return role == BlockRole::Heading || role == BlockRole::Subheading || role == BlockRole::Addressee;
}

QString inBrackets(const QString& text)
{
    const bool has = text.startsWith(u'（') || text.startsWith(u'(');
    return has ? text : u'（' + text + u'）';
}

struct Item
{
    QString text;
    double hanging = 0; // from the left edge: where the name begins
};

// “附件：1. ×××”, and what does not fit on its line goes on under the first letter of the name.
Item itemOf(QString text, bool first, const TextStyle& style, const FontSet& fonts)
{
    static const QRegularExpression label(QStringLiteral("^附\\s*件\\s*[：:]\\s*"));
    static const QRegularExpression number(QStringLiteral("^\\d+\\s*[.．、]\\s*"));
    text.remove(label);
    const QString ownNumber = number.match(text).captured();
    const double indent = (gb9704::indentCells + 3) * cellOf(style);
    const double hanging = indent + fonts.widthOf(ownNumber, style.font, style.points, style.percent);
    return {first ? QStringLiteral("附件：") + text : text, hanging};
}

} // namespace

PlacedLine placed(const SetLine& line, const TextStyle& style, double x, double baseline)
{
    return {line.text, style.font, style.points, line.percent, x, baseline, line.width, style.ink};
}

PlacedLine centred(const SetLine& line, const TextStyle& style, double middle, double baseline)
{
    return placed(line, style, middle - line.width / 2, baseline);
}

SetLine oneLine(const QString& text, const TextStyle& style, const FontSet& fonts)
{
    return {text, 0, fonts.widthOf(text, style.font, style.points, style.percent), style.percent};
}

TextStyle textStyle(const Context& context, FontRole role)
{
    TextStyle style{role, context.density.points, 100, Ink::Black};
    if (context.density.onGrid())
        style.percent = context.fonts.percentFor(role, style.points, gb9704::cell);
    return style;
}

Row textRow(const Context& context)
{
    Row row;
    row.height = context.density.pitch;
    row.onGrid = context.density.onGrid();
    return row;
}

Row blankRow(double height)
{
    Row row;
    row.height = height;
    row.onGrid = height == gb9704::pitch;
    row.blank = true;
    row.keepWithNext = true; // a blank line belongs to what it stands before
    return row;
}

void addText(Rows& rows, const Block& block, const Context& context)
{
    const bool flush = block.role == BlockRole::Addressee || block.role == BlockRole::FlushLeft;
    const TextStyle style = textStyle(context, fontOf(block.role));
    const Measure measure{gb9704::width, flush ? 0 : gb9704::indentCells * cellOf(style), 0};
    for (const QString& paragraph : paragraphsOf(block.text)) {
        const QString text = block.role == BlockRole::Note ? inBrackets(paragraph) : paragraph;
        const std::size_t begin = rows.size();
        addParagraph(rows, breakLines(text, style, measure, context.fonts), style, context);
        for (std::size_t i = begin; i < rows.size(); ++i)
            rows[i].body = block.role != BlockRole::Note;
        if (leadsOn(block.role))
            rows.back().keepWithNext = true;
    }
}

void addAttachment(Rows& rows, const Block& block, const Context& context)
{
    const TextStyle style = textStyle(context);
    bool first = true;
    for (const QString& paragraph : paragraphsOf(block.text)) {
        if (first)
            rows.push_back(blankRow());
        const Item item = itemOf(paragraph, first, style, context.fonts);
        const double indent = (gb9704::indentCells + (first ? 0 : 3)) * cellOf(style);
        addParagraph(
            rows, breakLines(item.text, style, {gb9704::width, indent, item.hanging}, context.fonts), style, context);
        first = false;
    }
}

// 4号 beside 3号: smaller letters on the same lines, and on the grid in the same cells.
void addSmallPrint(Rows& rows, const Block& block, const Context& context)
{
    TextStyle style{FontRole::FangSong, context.density.points - smaller, 100, Ink::Black};
    if (context.density.onGrid())
        style.percent = context.fonts.percentFor(style.font, style.points, gb9704::cell);
    for (const QString& paragraph : paragraphsOf(block.text))
        addParagraph(rows, breakLines(paragraph, style, {gb9704::width, 0, 0}, context.fonts), style, context);
}

} // namespace xf::flow

#include "core/typeset/typeset.h"

#include "core/typeset/paginate.h"

#include <QSet>

namespace xf {

namespace {

using namespace flow;

bool isSignature(const Block& block)
{
    return block.role == BlockRole::Signature || block.role == BlockRole::SignatureDate;
}

bool isBelow(BlockRole role, std::initializer_list<BlockRole> above)
{
    return std::find(above.begin(), above.end(), role) != above.end();
}

// The room that two neighbours leave between them, beyond what their own rows bring.
double gapBetween(BlockRole before, BlockRole after, const Density& density)
{
    const bool headEnds = isBelow(before, {BlockRole::Title, BlockRole::Number});
    const bool textBegins = isBelow(after, {BlockRole::Addressee, BlockRole::Paragraph, BlockRole::Heading,
                                               BlockRole::Subheading, BlockRole::FlushLeft, BlockRole::NotGiven});
    if (before == BlockRole::RedHead && after == BlockRole::RedLine) // a draft without its number: nothing moves later
        return 2 * gb9704::pitch + gb9704::mmOfPoints(gb9704::size3);
    if (headEnds && textBegins)
        return density.onGrid() ? gb9704::pitch : density.pitch / 2;
    if (after == BlockRole::Table)
        return before == BlockRole::Title ? gb9704::pitch / 2 : 0;
    const bool clears = before == BlockRole::Table && after != BlockRole::Space && after != BlockRole::Signature;
    return clears ? gb9704::pitch / 4 : 0;
}

void addBlock(Rows& rows, const Block& block, const Context& context)
{
    switch (block.role) {
    case BlockRole::RedHead: return addRedHead(rows, block, context);
    case BlockRole::Number: return addNumber(rows, block, context);
    case BlockRole::RedLine: return addRedLine(rows);
    case BlockRole::Title: return addTitle(rows, block, context);
    case BlockRole::NotGiven:
    case BlockRole::Addressee:
    case BlockRole::Paragraph:
    case BlockRole::Heading:
    case BlockRole::Subheading:
    case BlockRole::FlushLeft:
    case BlockRole::Note: return addText(rows, block, context);
    case BlockRole::Table: return addTable(rows, block, context);
    case BlockRole::Attachment: return addAttachment(rows, block, context);
    case BlockRole::FormLine: return addFormLine(rows, block, context);
    case BlockRole::SmallPrint: return addSmallPrint(rows, block, context);
    case BlockRole::Space: return rows.push_back(blankRow());
    case BlockRole::Signature:
    case BlockRole::SignatureDate: return; // taken together by rowsOf
    }
}

bool has(const Document& document, BlockRole role)
{
    return std::any_of(
        document.blocks.begin(), document.blocks.end(), [role](const Block& block) { return block.role == role; });
}

Rows rowsOf(const Document& document, const FontSet& fonts, const Density& density)
{
    const std::vector<Block>& blocks = document.blocks;
    const Context context{fonts, has(document, BlockRole::RedHead), density};
    Rows rows;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const double gap = i > 0 ? gapBetween(blocks[i - 1].role, blocks[i].role, density) : 0;
        if (gap > 0)
            rows.push_back(blankRow(gap));
        if (!isSignature(blocks[i])) {
            addBlock(rows, blocks[i], context);
            continue;
        }
        const std::size_t begin = i;
        while (i + 1 < blocks.size() && isSignature(blocks[i + 1]))
            ++i;
        addSignature(rows, std::span(blocks).subspan(begin, i + 1 - begin), context);
        if (i + 1 < blocks.size() && blocks[i + 1].role == BlockRole::Note)
            rows.back().keepWithNext = true;
    }
    return rows;
}

// A paper that is filled in: a table, and nobody it is written to or signed by. A letter with a table stays on the
// grid.
bool isForm(const Document& document)
{
    return has(document, BlockRole::Table) && !has(document, BlockRole::Addressee) &&
           !has(document, BlockRole::Signature);
}

// A notice: a title and no red head, written to somebody and signed.
bool isNotice(const Document& document)
{
    return has(document, BlockRole::Addressee) && has(document, BlockRole::Signature) &&
           !has(document, BlockRole::RedHead) && !has(document, BlockRole::Table);
}

// The standard's 22 lines “may be adjusted where the case wants it”: a notice whose last lines alone would stand on a
// second sheet is set closer, in letters of 3号 as long as that does, else of 小三 and at the least of 4号. What is
// longer stays on the grid.
std::vector<Page> closerNotice(const Document& document, const FontSet& fonts, std::vector<Page> onGrid)
{
    constexpr Density closer[] = {{16, 9.4}, {16, 8.8}, {15, 8.6}, {15, 8.2}, {14, 8.2}, {14, 7.8}, {14, 7.4}, {14, 7}};
    for (const Density& density : closer) {
        std::vector<Page> pages = paginate(rowsOf(document, fonts, density));
        if (pages.size() == 1)
            return pages;
    }
    return onGrid;
}

// A form belongs on one sheet: where the grid does not hold it, it is set closer until it does. One that is too long
// even then is read, not filled in, and is set in 4号.
std::vector<Page> pagesOf(const Document& document, const FontSet& fonts, bool closeForms)
{
    std::vector<Page> pages = paginate(rowsOf(document, fonts, {}));
    if (pages.size() == 2 && closeForms && isNotice(document))
        return closerNotice(document, fonts, std::move(pages));
    if (pages.size() == 1 || !closeForms || !isForm(document))
        return pages;
    constexpr Density closer[] = {{14, 8.2}, {14, 7.4}, {12, 6.8}};
    for (const Density& density : closer) {
        pages = paginate(rowsOf(document, fonts, density));
        if (pages.size() == 1)
            return pages;
    }
    return paginate(rowsOf(document, fonts, closer[0]));
}

// “— 1 —” outside: at the right on odd pages, at the left on even ones.
PlacedLine pageNumber(std::size_t number, const FontSet& fonts)
{
    const TextStyle style{FontRole::SongTi, gb9704::size4, 100, Ink::Black};
    const SetLine line = oneLine(QStringLiteral("— %1 —").arg(number), style, fonts);
    const double letter = gb9704::mmOfPoints(style.points);
    const double middleToBaseline = gb9704::baselineOf(style.points) - letter / 2; // the dashes are at the middle
    const double x = number % 2 == 1 ? gb9704::right - letter - line.width : gb9704::left + letter;
    return placed(line, style, x, gb9704::bottom + gb9704::pageNumberDown + middleToBaseline);
}

void findMissing(Layout& layout, const FontSet& fonts)
{
    QSet<QPair<std::size_t, char32_t>> told;
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        for (const PlacedLine& line : layout.pages[page].lines) {
            for (const char32_t letter : line.text.toUcs4()) {
                if (fonts.hasGlyph(line.font, letter) || told.contains({page, letter}))
                    continue;
                told.insert({page, letter});
                layout.missing.push_back({letter, static_cast<qint64>(page) + 1, line.text});
            }
        }
    }
}

} // namespace

Layout typeset(const Document& document, const FontSet& fonts, const TypesetOptions& options)
{
    Layout layout;
    layout.copies = std::max<qint64>(1, document.copies);
    layout.pages = pagesOf(document, fonts, options.closeForms);
    findMissing(layout, fonts);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (options.pageNumbers)
            layout.pages[i].lines.push_back(pageNumber(i + 1, fonts));
        if (options.draftMark)
            layout.pages[i].mark = QStringLiteral("草稿");
    }
    return layout;
}

} // namespace xf

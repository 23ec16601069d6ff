#include "core/typeset/pdftext.h"

#include "core/typeset/pdfpage.h"
#include "core/typeset/tounicode.h"

namespace xf::pdfbytes {

namespace {

constexpr double wide = 107; // percent; readers take a tenth of a letter for a blank

using Letters = std::u32string;
// font and code → letter → how often it was drawn
using Uses = std::map<std::pair<int, int>, std::map<char32_t, int>>;

struct ReadPage
{
    DrawnPage drawn;
    std::vector<GlyphRange> ranges; // for each line
};

// Scripts in which each letter is drawn as one glyph, in the order of the text.
bool isPlainScript(char32_t letter)
{
    constexpr QChar::Script plain[] = {QChar::Script_Common, QChar::Script_Inherited, QChar::Script_Latin,
        QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana,
        QChar::Script_Bopomofo, QChar::Script_Yi};
    return std::find(std::begin(plain), std::end(plain), QChar::script(letter)) != std::end(plain);
}

bool isDrawn(char32_t letter)
{
    const bool selector = (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    return !selector && QChar::category(letter) != QChar::Other_Format;
}

// One for each glyph; empty where that cannot be told.
Letters lettersOf(const PlacedLine& line, const GlyphRange& glyphs)
{
    Letters letters;
    for (const char32_t letter : line.text.toUcs4()) {
        if (!isPlainScript(letter))
            return {};
        if (isDrawn(letter))
            letters += letter;
    }
    return letters.size() == glyphs.end - glyphs.begin ? letters : Letters();
}

void countUses(Uses& uses, const ReadPage& read, const Page& page)
{
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        std::size_t at = read.ranges[i].begin;
        for (const char32_t letter : lettersOf(page.lines[i], read.ranges[i])) {
            const DrawnGlyph& glyph = read.drawn.glyphs[at++];
            ++uses[{glyph.font, glyph.code}][letter];
        }
    }
}

// A glyph that stood for two letters (a radical was typed too) is the one it was drawn for most, or else the later in
// Unicode: radicals come first there.
char32_t mostUsed(const std::map<char32_t, int>& letters)
{
    const auto most = std::max_element(
        letters.begin(), letters.end(), [](const auto& one, const auto& other) { return one.second <= other.second; });
    return most->first;
}

bool tells(const Uses& uses, const ReadPage& read, const PlacedLine& line, const GlyphRange& glyphs)
{
    const Letters letters = lettersOf(line, glyphs);
    if (letters.empty() || line.percent > wide)
        return false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const DrawnGlyph& glyph = read.drawn.glyphs[glyphs.begin + i];
        const std::map<char32_t, int>& drawnFor = uses.at({glyph.font, glyph.code});
        if (glyph.code == 0 || mostUsed(drawnFor) != letters[i])
            return false;
    }
    return true;
}

void sayLines(PdfFile& file, const Uses& uses, const ReadPage& read, const Page& page)
{
    std::vector<SaidLine> said;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const GlyphRange& glyphs = read.ranges[i];
        if (glyphs.begin < glyphs.end && !tells(uses, read, page.lines[i], glyphs))
            said.push_back({glyphs, page.lines[i].text});
    }
    if (!said.empty())
        file.setPackedStream(read.drawn.contents, withSaidLines(read.drawn, said));
}

void mendMaps(PdfFile& file, const Uses& uses)
{
    std::map<int, CodeMap> maps; // by their objects
    for (const auto& [glyph, letters] : uses) {
        const auto [font, code] = glyph;
        const PdfObject* object = file.object(font);
        const int number = object ? referenceOf(object->head, "/ToUnicode") : 0;
        const PdfObject* map = file.object(number);
        if (code == 0 || !map || !map->stream || map->head.contains("/Filter"))
            continue;
        if (maps.count(number) == 0)
            maps[number] = readToUnicode(*map->stream);
        const char32_t letter = mostUsed(letters);
        maps[number][code] = QString::fromUcs4(&letter, 1);
    }
    for (const auto& [number, map] : maps)
        file.setStream(number, writeToUnicode(map));
}

} // namespace

void mendText(PdfFile& file, const Layout& layout)
{
    const QList<int> numbers = pagesOf(file);
    if (numbers.size() != static_cast<qsizetype>(layout.pages.size()))
        return;
    std::vector<ReadPage> pages;
    Uses uses;
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        const std::optional<DrawnPage> drawn = drawnPage(file, numbers[static_cast<qsizetype>(i)]);
        if (!drawn)
            return;
        pages.push_back({*drawn, glyphsOfLines(*drawn, layout.pages[i])});
        countUses(uses, pages.back(), layout.pages[i]);
    }
    for (std::size_t i = 0; i < pages.size(); ++i)
        sayLines(file, uses, pages[i], layout.pages[i]);
    mendMaps(file, uses);
}

} // namespace xf::pdfbytes

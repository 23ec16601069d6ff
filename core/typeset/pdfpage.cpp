#include "core/typeset/pdfpage.h"

#include "core/typeset/fonts.h"
#include "core/typeset/tounicode.h"

#include <cmath>

namespace xf::pdfbytes {

namespace {

constexpr double near = 2; // units; Qt writes places with eight digits

// Follows the few operators that Qt writes text with. Each glyph is placed by itself; those of one font that stand
// together are between “BT” and “ET”.
class TextReader
{
public:
    TextReader(const QByteArray& content, const QByteArray& resources)
        : m_content(content)
        , m_resources(resources)
    {}
    [[nodiscard]] std::vector<DrawnGlyph> read()
    {
        for (qsizetype begin = 0; begin < m_content.size();) {
            qsizetype end = m_content.indexOf('\n', begin);
            end = end < 0 ? m_content.size() : end + 1;
            const QByteArray line = m_content.mid(begin, end - begin).trimmed();
            if (line == "BT")
                m_begin = begin;
            takeLine(line);
            if (line == "ET")
                close(end);
            begin = end;
        }
        return std::move(m_glyphs);
    }

private:
    void takeLine(const QByteArray& line)
    {
        for (const QByteArray& word : line.split(' ')) {
            if (!word.isEmpty())
                take(word);
        }
    }
    void take(const QByteArray& word)
    {
        if (word == "Tf" && m_words.size() >= 2)
            m_font = referenceOf(m_resources, m_words[m_words.size() - 2]);
        else if (word == "BT")
            m_x = m_y = 0;
        else if (word == "Td" && m_words.size() >= 2)
            move(m_words[m_words.size() - 2].toDouble(), m_words.back().toDouble());
        else if (word == "Tj" && !m_words.isEmpty())
            draw(m_words.back());
        else
            return m_words.append(word);
        m_words.clear();
    }
    void move(double x, double y)
    {
        m_x += x;
        m_y -= y; // Qt turns the letters upright, and with them the direction of y
    }
    void draw(const QByteArray& word)
    {
        if (const std::optional<int> code = codeOf(word))
            m_glyphs.push_back({m_font, *code, m_x, m_y, m_begin, m_begin});
    }
    void close(qsizetype end)
    {
        for (std::size_t i = m_glyphs.size(); i > 0 && m_glyphs[i - 1].end == m_glyphs[i - 1].begin; --i)
            m_glyphs[i - 1].end = end;
    }

    const QByteArray& m_content;
    const QByteArray& m_resources;
    QList<QByteArray> m_words; // since the last operator
    qsizetype m_begin = 0;
    int m_font = 0;
    double m_x = 0;
    double m_y = 0;
    std::vector<DrawnGlyph> m_glyphs;
};

bool standsIn(const DrawnGlyph& glyph, const PlacedLine& line)
{
    const double left = line.x * FontSet::unitsPerMm - near;
    const double right = (line.x + line.width) * FontSet::unitsPerMm + near;
    return std::abs(glyph.y - line.y * FontSet::unitsPerMm) < near && glyph.x >= left && glyph.x <= right;
}

} // namespace

QList<int> pagesOf(const PdfFile& file)
{
    const PdfObject* pages = file.object(referenceOf(file.object(file.root())->head, "/Pages"));
    if (!pages)
        return {};
    const qsizetype begin = pages->head.indexOf('[', pages->head.indexOf("/Kids"));
    return referencesIn(pages->head.mid(begin, pages->head.indexOf(']', begin) - begin));
}

std::optional<DrawnPage> drawnPage(const PdfFile& file, int page)
{
    const PdfObject* object = file.object(page);
    if (!object)
        return std::nullopt;
    DrawnPage drawn;
    drawn.contents = referenceOf(object->head, "/Contents");
    const PdfObject* contents = file.object(drawn.contents);
    const PdfObject* resources = file.object(referenceOf(object->head, "/Resources"));
    const std::optional<QByteArray> content = contents ? contentOf(*contents) : std::nullopt;
    if (!content || !resources)
        return std::nullopt;
    drawn.content = *content;
    drawn.glyphs = TextReader(drawn.content, resources->head).read();
    return drawn;
}

std::vector<GlyphRange> glyphsOfLines(const DrawnPage& drawn, const Page& page)
{
    std::vector<GlyphRange> ranges;
    std::size_t next = 0;
    for (const PlacedLine& line : page.lines) {
        const auto in = [&line](const DrawnGlyph& glyph) { return standsIn(glyph, line); };
        const auto from = drawn.glyphs.begin() + static_cast<std::ptrdiff_t>(next);
        const auto first = std::find_if(from, drawn.glyphs.end(), in); // passes over what stands nowhere
        const auto end = std::find_if_not(first, drawn.glyphs.end(), in);
        if (first == drawn.glyphs.end()) {
            ranges.push_back({next, next});
            continue;
        }
        next = static_cast<std::size_t>(end - drawn.glyphs.begin());
        ranges.push_back({static_cast<std::size_t>(first - drawn.glyphs.begin()), next});
    }
    return ranges;
}

QByteArray withSaidLines(const DrawnPage& drawn, const std::vector<SaidLine>& lines)
{
    QByteArray content;
    qsizetype done = 0;
    for (const SaidLine& line : lines) {
        const qsizetype begin = drawn.glyphs[line.glyphs.begin].begin;
        const qsizetype end = drawn.glyphs[line.glyphs.end - 1].end;
        content += drawn.content.mid(done, begin - done);
        content += "/Span << /ActualText <FEFF" + hexOf(line.text) + "> >> BDC\n";
        content += drawn.content.mid(begin, end - begin) + "EMC\n";
        done = end;
    }
    return content + drawn.content.mid(done);
}

} // namespace xf::pdfbytes

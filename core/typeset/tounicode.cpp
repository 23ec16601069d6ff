#include "core/typeset/tounicode.h"

#include <QList>

namespace xf::pdfbytes {

namespace {

// “<0001> <0002> [<4E00> <4E8C> ]”, “<0003> <0007> <0061>”
void readRange(CodeMap& map, const QByteArray& line)
{
    const QList<QByteArray> words = QByteArray(line).replace('[', ' ').replace(']', ' ').simplified().split(' ');
    const std::optional<int> first = codeOf(words.value(0));
    const std::optional<int> last = codeOf(words.value(1));
    if (!first || !last)
        return;
    const bool list = line.contains('[');
    for (int code = *first; code <= *last; ++code) {
        const int step = code - *first;
        const std::optional<int> letter = codeOf(words.value(list ? 2 + step : 2));
        if (letter)
            map[code] = QChar(list ? *letter : *letter + step);
    }
}

} // namespace

CodeMap readToUnicode(const QByteArray& text)
{
    CodeMap map;
    bool ranges = false;
    for (const QByteArray& line : text.split('\n')) {
        if (line.endsWith("beginbfrange"))
            ranges = true;
        else if (line == "endbfrange")
            ranges = false;
        else if (ranges)
            readRange(map, line);
    }
    return map;
}

QByteArray writeToUnicode(const CodeMap& map)
{
    constexpr std::size_t most = 100; // that a block may hold
    QByteArray text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    std::size_t left = map.size();
    std::size_t inBlock = 0;
    for (const auto& [code, letters] : map) {
        if (inBlock == 0)
            text += QByteArray::number(static_cast<qsizetype>(std::min(left, most))) + " beginbfchar\n";
        text += '<' + hexOf(QString(QChar(code))) + "> <" + hexOf(letters) + ">\n";
        --left;
        if (++inBlock == most || left == 0) {
            text += "endbfchar\n";
            inBlock = 0;
        }
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::optional<int> codeOf(const QByteArray& word)
{
    bool number = false;
    const int code = word.size() == 6 ? word.mid(1, 4).toInt(&number, 16) : 0;
    return number && word.startsWith('<') && word.endsWith('>') ? std::optional(code) : std::nullopt;
}

QByteArray hexOf(const QString& text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

} // namespace xf::pdfbytes

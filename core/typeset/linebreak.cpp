#include "core/typeset/linebreak.h"

#include "core/base/cleantext.h"
#include "core/typeset/geometry.h"

#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace xf::flow {

namespace {

constexpr int longWord = 14;               // Latin letters; a phone number (11) is never broken, an ID number may be
constexpr double mostStretch = 1.25;       // beyond it a ragged line looks better
constexpr double slack = gb9704::cell / 4; // so that rounding does not drop the last letter of a full line
constexpr QChar breakHere(0x200B);

bool isWanted(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    const bool joiner = letter == 0x200C || letter == 0x200D; // changes how its neighbours are drawn
    return joiner || (category != QChar::Other_Control && category != QChar::Other_Format);
}

QString onlyDrawn(const QString& line)
{
    QString drawn;
    drawn.reserve(line.size());
    for (const char32_t letter : line.toUcs4()) { // makes U+FFFD of half a pair
        if (isWanted(letter))
            drawn += QString::fromUcs4(&letter, 1);
    }
    return drawn.trimmed();
}

bool isLatin(QChar letter)
{
    return letter.unicode() > 0x20 && letter.unicode() < 0x7F;
}

// Unicode does not tell opening from closing quotes and lets no line break beside either; in Chinese they open and
// close like brackets. The other side stays shut by Unicode's rule.
bool opensQuote(QStringView text, qsizetype i)
{
    static const QString closing = QStringLiteral("，。、；：？！）》」』】〕”’");
    const bool quote = text[i] == u'“' || text[i] == u'‘';
    return quote && i > 0 && !isLatin(text[i - 1]) && (text[i - 1].isLetterOrNumber() || closing.contains(text[i - 1]));
}

bool followsQuote(QStringView text, qsizetype i)
{
    static const QString opening = QStringLiteral("（《「『【〔“‘");
    const bool quote = i > 0 && (text[i - 1] == u'”' || text[i - 1] == u'’');
    return quote && !isLatin(text[i]) && (text[i].isLetterOrNumber() || opening.contains(text[i]));
}

// A number of several parts, 990101102-2026-A-16, breaks behind a hyphen and not within a part.
bool isOfOnePart(QChar letter)
{
    return isLatin(letter) && letter != u'-';
}

// How many Latin letters stand together around this place; looks no further than it must.
qsizetype wordLength(QStringView text, qsizetype i)
{
    qsizetype begin = i;
    qsizetype end = i;
    while (begin > 0 && isOfOnePart(text[begin - 1]) && i - begin <= longWord)
        --begin;
    while (end < text.size() && isOfOnePart(text[end]) && end - i <= longWord)
        ++end;
    return end - begin;
}

bool insideLongWord(QStringView text, qsizetype i)
{
    const bool inside = i > 0 && isLatin(text[i]) && isLatin(text[i - 1]) && text[i].isLetterOrNumber() &&
                        text[i - 1].isLetterOrNumber();
    return inside && wordLength(text, i) > longWord;
}

struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// What a reader takes in at one glance and copies out as one: the number of a paper (柳溪镇信受〔2026〕12号) or of a
// case (990101102-2026-A-16), a day (2026年3月2日), an amount (12,000.50元), a length of time (15个工作日), a
// telephone.
std::vector<Span> spansOf(const QString& text)
{
    static const QRegularExpression whole(
        QStringLiteral("\\p{Han}{0,8}[〔\\[]\\d{4}[〕\\]]\\d+号"
                       "|\\d{6,12}-\\d{4}-[A-Z]{1,2}-\\d+"
                       "|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日"
                       "|\\d{4}年\\d{1,2}月"
                       "|\\d+(?:,\\d{3})*(?:\\.\\d+)?[十百千万亿]*(?:元|个工作日|个月|日|天|人|户|亩)"
                       "|0\\d{2,3}-\\d{7,8}"));
    std::vector<Span> spans;
    for (auto each = whole.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        spans.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return spans;
}

struct Breakable
{
    QString text;
    std::vector<Span> whole; // not to be broken where they fit into a line
};

// U+200B where a line may break though Unicode's rules would not.
Breakable withBreaks(const QString& text)
{
    Breakable open;
    open.text.reserve(text.size());
    std::vector<qsizetype> places; // of each letter, in the text with breaks
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (opensQuote(text, i) || followsQuote(text, i) || insideLongWord(text, i))
            open.text += breakHere;
        places.push_back(open.text.size());
        open.text += text[i];
    }
    for (const Span& span : spansOf(text))
        open.whole.push_back({places[std::size_t(span.begin)], places[std::size_t(span.end - 1)] + 1});
    return open;
}

// Full-width letters in a measure of whole cells, at most one cell short: there each letter stays in its cell, so that
// letters stand under one another, 28 to the width. (Punctuation that may not begin a line takes a letter along.)
bool keepsItsCells(const SetLine& line, double room, const TextStyle& style, const FontSet& fonts)
{
    const double cell = fonts.hanAdvance(style.font, style.points, style.percent);
    const auto isWhole = [cell](double width) { return std::abs(width / cell - std::round(width / cell)) < 0.01; };
    const auto letters = static_cast<double>(line.text.toUcs4().size());
    const bool fullWidth = std::abs(line.width - letters * cell) < cell / 100;
    return fullWidth && isWhole(room) && line.width < room + cell / 100 && room - line.width < 1.01 * cell;
}

// The room behind the last letter is not seen, so the others share what it would take.
void stretch(SetLine& line, double room, const TextStyle& style, const FontSet& fonts)
{
    if (line.text.isEmpty() || line.width <= 0 || room / line.width > mostStretch)
        return;
    const QString last = line.text.right(line.text.back().isLowSurrogate() ? 2 : 1);
    const double end = fonts.widthOf(last, style.font, style.points);
    const double others = line.width * 100 / line.percent - end;
    if (others > 0)
        line.percent = 100 * (room - end) / others;
    line.width = room;
}

SetLine setLine(const QString& whole, const QTextLine& broken, const TextStyle& style)
{
    SetLine line;
    line.text = whole.mid(broken.textStart(), broken.textLength()).remove(breakHere);
    while (!line.text.isEmpty() && line.text.back().isSpace()) // U+3000 too: the measured width ends before it
        line.text.chop(1);
    line.percent = style.percent;
    line.width = broken.horizontalAdvance() / FontSet::unitsPerMm; // without the overhang of the last letter
    return line;
}

// Where the Latin word or number begins that a break here would cut; the place itself where it cuts none.
qsizetype cutWord(QStringView text, qsizetype at)
{
    const auto belongs = [text](qsizetype i) { return isLatin(text[i]) || text[i] == breakHere; };
    if (at <= 0 || at >= text.size() || !belongs(at - 1) || !belongs(at))
        return at;
    qsizetype begin = at;
    while (begin > 0 && belongs(begin - 1))
        --begin;
    while (begin < at && text[begin] == breakHere) // one before the word is no part of it
        ++begin;
    return begin;
}

qsizetype lettersOfWord(QStringView text, qsizetype begin)
{
    qsizetype letters = 0;
    for (qsizetype i = begin; i < text.size() && (isLatin(text[i]) || text[i] == breakHere); ++i)
        letters += text[i] == breakHere ? 0 : 1;
    return letters;
}

// A word or number goes whole to the next line: a short one always, a long one where that leaves no hole.
void breakBefore(QTextLine& broken, QStringView text, double room)
{
    const double width = broken.width();
    const qsizetype word = cutWord(text, broken.textStart() + broken.textLength());
    if (word <= broken.textStart() || word >= broken.textStart() + broken.textLength())
        return;
    broken.setLineWidth(broken.cursorToX(static_cast<int>(word)) + 1); // a unit, for rounding
    const double left = broken.horizontalAdvance() / FontSet::unitsPerMm;
    const bool hole = left <= 0 || room / left > mostStretch;
    if (hole && lettersOfWord(text, word) > longWord)
        broken.setLineWidth(width);
}

// Where a line must end so that what would be cut at `at` goes whole to the next; `at` itself where it cuts nothing.
qsizetype cutWhole(const Breakable& open, qsizetype at)
{
    static const QString opening = QStringLiteral("（《「『【〔“‘("); // none of them ends a line
    for (const Span& span : open.whole) {
        qsizetype begin = span.begin;
        while (begin > 0 && (opening.contains(open.text[begin - 1]) || open.text[begin - 1] == breakHere))
            --begin;
        if (begin < at && at < span.end && span.begin < at)
            return begin;
    }
    return at;
}

void keepWhole(QTextLine& broken, const Breakable& open)
{
    const qsizetype at = broken.textStart() + broken.textLength();
    const qsizetype end = at < open.text.size() ? cutWhole(open, at) : at;
    if (end > broken.textStart() && end < at)
        broken.setLineWidth(broken.cursorToX(static_cast<int>(end)) + 1); // a unit, for rounding
}

double lineWidth(const Breakable& open, const Span& span, const TextStyle& style, const FontSet& fonts)
{
    const QString text = open.text.mid(span.begin, span.end - span.begin).remove(breakHere);
    return fonts.widthOf(text, style.font, style.points, style.percent);
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

} // namespace

QStringList paragraphsOf(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : cleanText(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QString drawn = onlyDrawn(line);
        if (!drawn.isEmpty())
            paragraphs.append(drawn);
    }
    return paragraphs;
}

std::vector<SetLine> breakLines(
    const QString& paragraph, const TextStyle& style, const Measure& measure, const FontSet& fonts)
{
    Breakable open = withBreaks(paragraph);
    const QString& text = open.text;
    std::erase_if(open.whole,
        [&](const Span& span) { return lineWidth(open, span, style, fonts) > measure.width - measure.laterIndent; });
    QTextLayout layout(text, fonts.font(style.font, style.points, style.percent));
    layout.setTextOption(wrapping());
    std::vector<SetLine> lines;
    layout.beginLayout();
    for (QTextLine broken = layout.createLine(); broken.isValid(); broken = layout.createLine()) {
        const double indent = lines.empty() ? measure.firstIndent : measure.laterIndent;
        const double room = measure.width - indent;
        broken.setLineWidth((room + slack) * FontSet::unitsPerMm);
        breakBefore(broken, text, room);
        keepWhole(broken, open);
        SetLine line = setLine(text, broken, style);
        line.x = indent;
        const bool last = broken.textStart() + broken.textLength() >= text.size();
        if ((!last || line.width > room) && !keepsItsCells(line, room, style, fonts))
            stretch(line, room, style, fonts);
        lines.push_back(line);
    }
    layout.endLayout();
    return lines;
}

std::vector<SetLine> breakEvenly(const QString& paragraph, const TextStyle& style, double width, const FontSet& fonts)
{
    std::vector<SetLine> lines = breakLines(paragraph, style, {width, 0, 0}, fonts);
    if (lines.size() < 2)
        return lines;
    double narrow = width / static_cast<double>(lines.size() + 1);
    double wide = width;
    while (wide - narrow > 1) { // a millimetre is finer than any letter
        const double middle = (narrow + wide) / 2;
        const std::vector<SetLine> tried = breakLines(paragraph, style, {middle, 0, 0}, fonts);
        const bool fits = tried.size() <= lines.size();
        (fits ? wide : narrow) = middle;
        if (fits)
            lines = tried;
    }
    for (SetLine& line : lines) {
        line.width *= style.percent / line.percent;
        line.percent = style.percent;
    }
    return lines;
}

} // namespace xf::flow

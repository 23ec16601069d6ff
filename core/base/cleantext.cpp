#include "core/base/cleantext.h"

namespace xf {

namespace {

constexpr char16_t ideographicSpace = 0x3000;
constexpr char16_t noBreakSpace = 0x00A0;

bool isZeroWidth(char16_t letter)
{
    // U+200C and U+200D are not here: they change how letters beside them are drawn.
    return letter == 0x200B || letter == 0xFEFF || letter == 0x2060;
}

bool isLineBreak(char16_t letter)
{
    // Vertical tab is the soft line break that Word puts on the clipboard; U+2028 and U+2029 are Qt's and the web's.
    return letter == u'\n' || letter == u'\r' || letter == u'\v' || letter == u'\f' || letter == 0x0085 ||
           letter == 0x2028 || letter == 0x2029;
}

bool isBlank(char16_t letter)
{
    return letter == u' ' || letter == u'\t' || letter == ideographicSpace || letter == noBreakSpace;
}

QString withoutZeroWidth(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar letter : text) {
        if (!isZeroWidth(letter.unicode())) {
            kept.append(letter);
        }
    }
    return kept;
}

QStringView withoutOuterBlanks(QStringView line)
{
    while (!line.isEmpty() && isBlank(line.front().unicode())) {
        line = line.mid(1);
    }
    while (!line.isEmpty() && isBlank(line.back().unicode())) {
        line.chop(1);
    }
    return line;
}

void appendLine(QString& text, QStringView line)
{
    for (const QChar letter : withoutOuterBlanks(line)) {
        const bool plainSpace = letter == u'\t' || letter == QChar(noBreakSpace);
        text.append(plainSpace ? QChar(u' ') : letter);
    }
    text.append(u'\n');
}

void cutOuterEmptyLines(QString& text)
{
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    qsizetype first = 0;
    while (first < text.size() && text[first] == u'\n') {
        ++first;
    }
    text.remove(0, first);
}

} // namespace

QString cleanLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    bool spaceDue = false; // written only before the next visible letter, so none is left at the ends
    for (const QChar letter : text) {
        if (isZeroWidth(letter.unicode())) {
            continue;
        }
        if (isBlank(letter.unicode()) || isLineBreak(letter.unicode())) {
            spaceDue = !line.isEmpty();
            continue;
        }
        if (spaceDue) {
            line.append(u' ');
            spaceDue = false;
        }
        line.append(letter);
    }
    return line;
}

QString cleanText(QStringView text)
{
    // Zero-width letters first: they may stand between the blanks of an indent.
    const QString visible = withoutZeroWidth(text);
    QString clean;
    clean.reserve(visible.size() + 1);
    qsizetype start = 0;
    for (qsizetype i = 0; i < visible.size(); ++i) {
        if (!isLineBreak(visible[i].unicode())) {
            continue;
        }
        appendLine(clean, QStringView(visible).mid(start, i - start));
        if (visible[i] == u'\r' && i + 1 < visible.size() && visible[i + 1] == u'\n') {
            ++i;
        }
        start = i + 1;
    }
    appendLine(clean, QStringView(visible).mid(start));
    cutOuterEmptyLines(clean);
    return clean;
}

QString cleanDigits(QStringView text, DigitsOf what)
{
    QString ascii;
    for (QChar letter : cleanLine(text)) {
        if (letter >= QChar(0xFF01) && letter <= QChar(0xFF5E)) { // the full-width copy of ASCII 0x21 … 0x7E
            letter = QChar(static_cast<char16_t>(letter.unicode() - 0xFEE0));
        }
        const bool groups = letter == u' ' || letter == u'-';
        if (what == DigitsOf::Phone || !groups) {
            ascii.append(letter);
        }
    }
    return ascii;
}

bool isWellFormed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate()) {
            continue;
        }
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair) {
            return false;
        }
        ++i;
    }
    return true;
}

} // namespace xf

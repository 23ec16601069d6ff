#include "core/base/pinyininitials.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadPinyinResource()
{
    Q_INIT_RESOURCE(pinyin);
}

namespace xf {

namespace {

// Up to four initials of a letter, main first; 0 ends them.
using Initials = std::array<char, 4>;

QHash<char32_t, Initials> readTable()
{
    loadPinyinResource();
    QFile file(QStringLiteral(":/xinfang/pinyin/initials.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QHash<char32_t, Initials> table;
    if (!opened) {
        return table;
    }
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView& line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const qsizetype space = line.indexOf(u' ');
        const char initial = line[space - 1].toLatin1();
        for (const char32_t letter : line.mid(space + 1).toUcs4()) {
            Initials& known = table[letter];
            const auto place = std::find(known.begin(), known.end(), '\0');
            if (place != known.end()) {
                *place = initial;
            }
        }
    }
    return table;
}

const Initials* found(char32_t letter)
{
    static const QHash<char32_t, Initials> table = readTable();
    const auto place = table.constFind(letter);
    return place == table.cend() ? nullptr : &*place;
}

char32_t asSmallAscii(char32_t letter)
{
    if (letter > 0xff00 && letter < 0xff5f) {
        letter -= 0xfee0;
    }
    return letter >= U'A' && letter <= U'Z' ? letter + 0x20 : letter;
}

bool isAsciiLetterOrDigit(char32_t letter)
{
    return (letter >= U'a' && letter <= U'z') || (letter >= U'0' && letter <= U'9');
}

// Takes one letter, of two units or one, off the front.
char32_t takeLetter(QStringView& text)
{
    char32_t letter = text.front().unicode();
    text = text.mid(1);
    if (QChar::isHighSurrogate(letter) && !text.isEmpty() && text.front().isLowSurrogate()) {
        letter = QChar::surrogateToUcs4(static_cast<char16_t>(letter), text.front().unicode());
        text = text.mid(1);
    }
    return letter;
}

} // namespace

QString pinyinInitialsOf(char32_t letter)
{
    const char32_t plain = asSmallAscii(letter);
    if (isAsciiLetterOrDigit(plain)) {
        return QString(QChar(static_cast<char16_t>(plain)));
    }
    const Initials* initials = found(letter);
    return initials ? QString::fromLatin1(initials->data(), int(qstrnlen(initials->data(), initials->size())))
                    : QString();
}

bool startsWithInitials(QStringView text, QStringView typed)
{
    if (typed.isEmpty()) {
        return false;
    }
    while (!typed.isEmpty() && !text.isEmpty()) {
        const char32_t letter = takeLetter(text);
        const char32_t wanted = asSmallAscii(typed.front().unicode());
        const char32_t plain = asSmallAscii(letter);
        const Initials* initials = isAsciiLetterOrDigit(plain) ? nullptr : found(letter);
        if (!initials && !isAsciiLetterOrDigit(plain)) {
            continue;
        }
        const bool matches =
            initials ? wanted > 0 && wanted < 128 &&
                           std::find(initials->begin(), initials->end(), static_cast<char>(wanted)) != initials->end()
                     : plain == wanted;
        if (!matches) {
            return false;
        }
        typed = typed.mid(1);
    }
    return typed.isEmpty();
}

QString pinyinInitials(QStringView text)
{
    QString initials;
    while (!text.isEmpty()) {
        initials += pinyinInitialsOf(takeLetter(text)).left(1);
    }
    return initials;
}

bool looksLikeInitials(QStringView typed)
{
    bool letters = false;
    for (const QChar one : typed) {
        const char32_t plain = asSmallAscii(one.unicode());
        if (!isAsciiLetterOrDigit(plain)) {
            return false;
        }
        letters = letters || plain >= U'a';
    }
    return letters;
}

} // namespace xf

#include "core/base/pinyinsound.h"

#include <QFile>
#include <QHash>
#include <QStringList>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadSyllableResource()
{
    Q_INIT_RESOURCE(pinyin);
}

namespace xf {

namespace {

using Readings = QHash<char32_t, QStringList>; // the main one first

Readings readTable()
{
    loadSyllableResource();
    QFile file(QStringLiteral(":/xinfang/pinyin/syllables.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Readings table;
    if (!opened) {
        return table;
    }
    const QString text = QString::fromUtf8(file.readAll()); // main readings stand before the others
    for (const QStringView& line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        if (line.startsWith(u'#') || space < 0) {
            continue;
        }
        const qsizetype from = line.startsWith(u'+') ? 1 : 0;
        const QString syllable = line.sliced(from, space - from).toString();
        for (const char32_t letter : line.sliced(space + 1).toUcs4()) {
            table[letter] << syllable;
        }
    }
    return table;
}

QStringList readingsOf(char32_t letter)
{
    static const Readings table = readTable();
    const bool digit = letter >= U'0' && letter <= U'9';
    const bool small = letter >= U'a' && letter <= U'z';
    const bool capital = letter >= U'A' && letter <= U'Z';
    if (digit || small || capital) {
        return {QString(QChar(static_cast<char16_t>(letter))).toLower()};
    }
    return table.value(letter);
}

} // namespace

QString pinyinSound(QStringView name)
{
    const std::vector<QString> sounds = pinyinSounds(name, 1);
    return sounds.empty() ? QString() : sounds.front();
}

std::vector<QString> pinyinSounds(QStringView name, std::size_t most)
{
    const QList<uint> letters = name.toUcs4();
    if (letters.size() < 2 || most == 0) {
        return {};
    }
    std::vector<QString> sounds{QString()};
    for (const char32_t letter : letters) {
        const QStringList readings = readingsOf(letter);
        if (readings.isEmpty()) {
            return {};
        }
        std::vector<QString> longer;
        for (const QString& reading : readings) { // the main reading of all so far stays in front
            for (const QString& before : sounds) {
                longer.push_back(before.isEmpty() ? reading : before + u' ' + reading);
            }
        }
        if (longer.size() > most) {
            longer.resize(most);
        }
        sounds = std::move(longer);
    }
    return sounds;
}

} // namespace xf

#include "core/typeset/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QSet>

#include <span>

namespace xf {

namespace {

struct Family
{
    const char16_t* name;
    bool genuine; // the font that the standard names
    bool bold;    // a stand-in that is too thin as it is
};

// Chinese Windows lists Chinese names, other languages the English ones. Kylin and UOS carry the 方正 families.
constexpr Family fangSong[] = {{u"仿宋", true, false}, {u"FangSong", true, false}, {u"方正仿宋_GB18030", true, false},
    {u"方正仿宋_GBK", true, false}, {u"华文仿宋", true, false}, {u"STFangsong", true, false},
    {u"仿宋_GB2312", true, false}, {u"FangSong_GB2312", true, false}, {u"Noto Serif CJK SC", false, false},
    {u"Source Han Serif SC", false, false}, {u"思源宋体", false, false}, {u"宋体", false, false},
    {u"SimSun", false, false}};
constexpr Family xiaoBiaoSong[] = {{u"方正小标宋_GBK", true, false}, {u"方正小标宋_GB18030", true, false},
    {u"方正小标宋简体", true, false}, {u"FZXiaoBiaoSong-B05", true, false}, {u"FZXiaoBiaoSong-B05S", true, false},
    {u"华文中宋", false, false}, {u"STZhongsong", false, false}, {u"Noto Serif CJK SC", false, true},
    {u"Source Han Serif SC", false, true}, {u"思源宋体", false, true}, {u"宋体", false, true},
    {u"SimSun", false, true}};
constexpr Family heiTi[] = {{u"黑体", true, false}, {u"SimHei", true, false}, {u"方正黑体_GB18030", true, false},
    {u"方正黑体_GBK", true, false}, {u"华文黑体", true, false}, {u"STHeiti", true, false},
    {u"Noto Sans CJK SC", false, true}, {u"Source Han Sans SC", false, true}, {u"思源黑体", false, true},
    {u"微软雅黑", false, false}, {u"Microsoft YaHei", false, false}, {u"WenQuanYi Zen Hei", false, false}};
constexpr Family kaiTi[] = {{u"楷体", true, false}, {u"KaiTi", true, false}, {u"方正楷体_GB18030", true, false},
    {u"方正楷体_GBK", true, false}, {u"华文楷体", true, false}, {u"STKaiti", true, false},
    {u"楷体_GB2312", true, false}, {u"KaiTi_GB2312", true, false}, {u"AR PL UKai CN", false, false},
    {u"Noto Serif CJK SC", false, false}, {u"Source Han Serif SC", false, false}, {u"宋体", false, false},
    {u"SimSun", false, false}};
constexpr Family songTi[] = {{u"宋体", true, false}, {u"SimSun", true, false}, {u"方正书宋_GB18030", true, false},
    {u"方正书宋_GBK", true, false}, {u"华文宋体", true, false}, {u"STSong", true, false},
    {u"Noto Serif CJK SC", false, false}, {u"Source Han Serif SC", false, false}, {u"思源宋体", false, false}};
// Behind every role, for letters of names that the fonts above lack.
constexpr const char16_t* lastResorts[] = {u"宋体", u"SimSun", u"SimSun-ExtB", u"SimSun-ExtG", u"MingLiU-ExtB",
    u"微软雅黑", u"Microsoft YaHei", u"Noto Serif CJK SC", u"Noto Sans CJK SC", u"HanaMinA", u"HanaMinB",
    u"BabelStone Han", u"WenQuanYi Zen Hei", u"DejaVu Sans"};

constexpr std::array<std::span<const Family>, 5> lists = {fangSong, xiaoBiaoSong, heiTi, kaiTi, songTi};

int unitsOf(double points)
{
    return qRound(points * 1200 / 72);
}

quint64 cacheKey(FontRole role, quint64 value)
{
    return (static_cast<quint64>(role) << 32U) | value;
}

bool isNotDrawn(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    const bool selector = (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    return category == QChar::Other_Format || category == QChar::Other_Control || selector || letter == U' ' ||
           letter == 0x3000 || letter == 0x00A0;
}

// A letter of private use means what its font says; the system lends one from any font, mostly a symbol.
bool ownFamilyHas(QFont font, char32_t letter)
{
    font.setStyleStrategy(QFont::NoFontMerging);
    const QStringList families = font.families();
    return std::any_of(families.begin(), families.end(), [&font, letter](const QString& family) {
        font.setFamilies({family});
        return QFontMetricsF(font).inFontUcs4(letter);
    });
}

} // namespace

FontSet::FontSet()
{
    const QStringList all = QFontDatabase::families();
    const QSet<QString> installed(all.begin(), all.end());
    for (std::size_t role = 0; role < lists.size(); ++role) {
        Choice& chosen = m_choices[role];
        for (const Family& family : lists[role]) {
            const QString name = QString::fromUtf16(family.name);
            if (!installed.contains(name))
                continue;
            if (chosen.families.isEmpty()) {
                chosen.bold = family.bold;
                chosen.substitute = !family.genuine;
            }
            chosen.families.append(name);
        }
        for (const char16_t* family : lastResorts) {
            const QString name = QString::fromUtf16(family);
            if (installed.contains(name) && !chosen.families.contains(name))
                chosen.families.append(name);
        }
    }
}

QFont FontSet::font(FontRole role, double points, double percent) const
{
    const Choice& chosen = choice(role);
    QFont font;
    if (!chosen.families.isEmpty())
        font.setFamilies(chosen.families);
    font.setBold(chosen.bold);
    font.setPixelSize(unitsOf(points));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping that a script can do without puts other glyphs for digits beside Latin letters (Noto CJK), and Qt cannot
    // tell those back: "QS-2026-A-12" copied from the PDF would be "QS- -A-".
    font.setStyleStrategy(QFont::PreferNoShaping);
    if (percent != 100)
        font.setLetterSpacing(QFont::PercentageSpacing, percent);
    return font;
}

double FontSet::hanAdvance(FontRole role, double points, double percent) const
{
    double& advance = m_advances[cacheKey(role, static_cast<quint64>(unitsOf(points)))];
    if (advance <= 0) {
        const QFontMetricsF metrics(font(role, points));
        advance = metrics.horizontalAdvance(QString(10, QChar(u'国'))) / 10; // one alone is rounded
    }
    return advance * percent / 100 / unitsPerMm;
}

double FontSet::percentFor(FontRole role, double points, double cell) const
{
    const double advance = hanAdvance(role, points);
    return advance > 0 ? 100 * cell / advance : 100;
}

double FontSet::widthOf(const QString& text, FontRole role, double points, double percent) const
{
    return QFontMetricsF(font(role, points, percent)).horizontalAdvance(text) / unitsPerMm;
}

bool FontSet::hasGlyph(FontRole role, char32_t letter) const
{
    if (isNotDrawn(letter))
        return true;
    const quint64 key = cacheKey(role, letter);
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd())
        return *known;
    const QFont asked = font(role, 16);
    const bool has = QChar::category(letter) == QChar::Other_PrivateUse
                         ? ownFamilyHas(asked, letter)
                         : QFontMetricsF(asked).inFontUcs4(letter); // asks the fallbacks too
    m_glyphs.insert(key, has);
    return has;
}

QString FontSet::family(FontRole role) const
{
    return choice(role).families.value(0);
}

bool FontSet::isSubstitute(FontRole role) const
{
    return choice(role).substitute;
}

} // namespace xf

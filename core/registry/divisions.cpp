#include "core/registry/divisions.h"

#include "core/base/pinyininitials.h"

#include <QFile>

#include <algorithm>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadDivisionResource()
{
    Q_INIT_RESOURCE(divisions);
}

namespace xf {

namespace {

constexpr int digitsOf(DivisionLevel level)
{
    switch (level) {
    case DivisionLevel::Province: return 2;
    case DivisionLevel::City: return 4;
    case DivisionLevel::County: return 6;
    case DivisionLevel::Township: return 9;
    }
    return 0;
}

std::optional<DivisionLevel> levelOfDigits(qsizetype digits)
{
    for (const DivisionLevel level :
        {DivisionLevel::Province, DivisionLevel::City, DivisionLevel::County, DivisionLevel::Township}) {
        if (digits == digitsOf(level)) {
            return level;
        }
    }
    return std::nullopt;
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
}

// The first digits of a code.
quint32 shortened(quint32 code, DivisionLevel from, DivisionLevel to)
{
    for (int digits = digitsOf(from); digits > digitsOf(to); --digits) {
        code /= 10;
    }
    return code;
}

bool isHeadingName(QStringView name, DivisionLevel level)
{
    return level == DivisionLevel::City && (name == u"市辖区" || name == u"县" || name.endsWith(u"直辖县级行政区划"));
}

} // namespace

DivisionTable DivisionTable::bundled()
{
    loadDivisionResource();
    DivisionTable table;
    QFile file(QStringLiteral(":/xinfang/divisions/divisions.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    table.m_text = opened ? QString::fromUtf8(file.readAll()) : QString();
    const QStringView text(table.m_text);
    const auto add = [&](quint32 code, QStringView name, DivisionLevel level) {
        table.m_rows.push_back(
            {code, static_cast<quint32>(name.begin() - text.begin()), static_cast<quint16>(name.size()), level});
    };
    for (const QStringView& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        const std::optional<DivisionLevel> level = levelOfDigits(space);
        if (line.startsWith(u'#') || !level) {
            continue;
        }
        const quint32 code = line.left(space).toUInt();
        const QList<QStringView> names = line.mid(space + 1).split(u'|');
        add(code, names.front(), *level);
        for (qsizetype at = 1; at < names.size(); ++at) {
            add(code * 1000 + names[at].left(3).toUInt(), names[at].mid(3), DivisionLevel::Township);
        }
    }
    std::sort(table.m_rows.begin(), table.m_rows.end(), [](const Row& left, const Row& right) {
        return left.level != right.level ? left.level < right.level : left.code < right.code;
    });
    return table;
}

QStringView DivisionTable::nameOf(const Row& row) const
{
    return QStringView(m_text).mid(row.begin, row.length);
}

Division DivisionTable::divisionOf(const Row& row) const
{
    return {QString::number(row.code), nameOf(row).toString(), row.level};
}

const DivisionTable::Row* DivisionTable::find(DivisionLevel level, quint32 code) const
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), std::pair(level, code),
        [](const Row& row, std::pair<DivisionLevel, quint32> key) {
            return row.level != key.first ? row.level < key.first : row.code < key.second;
        });
    return place != m_rows.end() && place->level == level && place->code == code ? &*place : nullptr;
}

std::vector<Division> DivisionTable::listed(DivisionLevel level, const QString& prefix) const
{
    std::vector<Division> list;
    const std::optional<DivisionLevel> above = levelOfDigits(prefix.size());
    if (!above || !isNumber(prefix) || *above >= level) {
        return list;
    }
    const quint32 code = prefix.toUInt();
    for (const Row& row : m_rows) {
        if (row.level == level && shortened(row.code, level, *above) == code) {
            list.push_back(divisionOf(row));
        }
    }
    return list;
}

std::vector<Division> DivisionTable::provinces() const
{
    std::vector<Division> list;
    for (const Row& row : m_rows) {
        if (row.level == DivisionLevel::Province) {
            list.push_back(divisionOf(row));
        }
    }
    return list;
}

std::vector<Division> DivisionTable::cities(const QString& province) const
{
    return listed(DivisionLevel::City, province);
}

std::vector<Division> DivisionTable::counties(const QString& above) const
{
    return listed(DivisionLevel::County, above);
}

std::vector<Division> DivisionTable::townships(const QString& county) const
{
    return listed(DivisionLevel::Township, county);
}

std::optional<Division> DivisionTable::findDivision(const QString& code) const
{
    const std::optional<DivisionLevel> level = levelOfDigits(code.size());
    const Row* row = level && isNumber(code) ? find(*level, code.toUInt()) : nullptr;
    return row ? std::optional<Division>(divisionOf(*row)) : std::nullopt;
}

QString DivisionTable::fullName(const QString& code) const
{
    QString name;
    QStringView last;
    for (const DivisionLevel level :
        {DivisionLevel::Province, DivisionLevel::City, DivisionLevel::County, DivisionLevel::Township}) {
        const QString part = code.left(digitsOf(level));
        const Row* row = part.size() == digitsOf(level) && isNumber(part) ? find(level, part.toUInt()) : nullptr;
        // 东莞市 is a city and its own county.
        if (row && !isHeadingName(nameOf(*row), level) && nameOf(*row) != last) {
            last = nameOf(*row);
            name += last;
        }
    }
    return name;
}

bool DivisionTable::fits(const Row& row, QStringView word) const
{
    const QStringView name = nameOf(row);
    if (isNumber(word)) {
        return QString::number(row.code).startsWith(word);
    }
    return looksLikeInitials(word) ? startsWithInitials(name, word) : name.contains(word);
}

bool DivisionTable::fitsAbove(const Row& row, QStringView word) const
{
    for (const DivisionLevel level : {DivisionLevel::Province, DivisionLevel::City, DivisionLevel::County}) {
        const Row* above = level < row.level ? find(level, shortened(row.code, row.level, level)) : nullptr;
        if (above && fits(*above, word)) {
            return true;
        }
    }
    return false;
}

std::vector<Division> DivisionTable::searchWords(const QList<QStringView>& words, int limit) const
{
    const QStringView last = words.back();
    const bool initials = looksLikeInitials(last);
    std::vector<std::pair<int, const Row*>> found;
    for (const Row& row : m_rows) {
        const QStringView name = nameOf(row);
        if (!fits(row, last) || isHeadingName(name, row.level) ||
            !std::all_of(words.begin(), words.end() - 1, [&](QStringView word) { return fitsAbove(row, word); })) {
            continue;
        }
        const bool whole = initials ? name.size() == last.size() : name == last;
        const bool beginning = initials || isNumber(last) || name.startsWith(last);
        found.emplace_back(whole ? 0 : beginning ? 1 : 2, &row);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<Division> list;
    for (const auto& [rank, row] : found) {
        if (int(list.size()) == limit) {
            break;
        }
        list.push_back(divisionOf(*row));
    }
    return list;
}

std::vector<Division> DivisionTable::search(const QString& typed, int limit) const
{
    const QList<QStringView> words = QStringView(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || limit <= 0) {
        return {};
    }
    std::vector<Division> list = searchWords(words, limit);
    // Names typed in one: parted at each place in turn, two letters at least on either side.
    const QStringView last = words.back();
    const bool parts = words.size() == 1 && !looksLikeInitials(last) && !isNumber(last);
    for (qsizetype at = 2; list.empty() && parts && at <= last.size() - 2; ++at) {
        list = searchWords({last.left(at), last.mid(at)}, limit);
    }
    return list;
}

bool isOnlyHeading(const Division& division)
{
    return isHeadingName(division.name, division.level);
}

} // namespace xf

#include "core/store/personrow.h"

#include "core/base/cleantext.h"
#include "core/base/pinyinsound.h"
#include "core/store/search.h"

#include <QRegularExpression>

namespace xf {

namespace {

constexpr qsizetype leastOfPhone = 7;
constexpr qsizetype leastOfIdNumber = 6;
constexpr qsizetype mobile = 11;

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isMobile(QStringView digits)
{
    return digits.size() == mobile && digits.front() == u'1';
}

QString withoutPrefix(const QString& digits)
{
    for (const QString& prefix : {QStringLiteral("0086"), QStringLiteral("86"), QStringLiteral("0")}) {
        if (digits.startsWith(prefix) && isMobile(QStringView(digits).mid(prefix.size()))) {
            return digits.mid(prefix.size());
        }
    }
    return digits;
}

} // namespace

QString comparedName(const QString& typed)
{
    QString name = foldForSearch(cleanLine(typed));
    name.remove(u' ');
    return name == QStringLiteral("匿名") ? QString() : name;
}

QString comparedPhone(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[、,;/或转]"));
    for (const QString& one : cleanDigits(typed, DigitsOf::Phone).split(between)) {
        QString digits;
        for (const QChar letter : one) {
            if (isDigit(letter)) {
                digits.append(letter);
            }
        }
        if (digits.size() >= leastOfPhone) {
            return withoutPrefix(digits);
        }
    }
    return {};
}

QString comparedIdNumber(const QString& typed)
{
    QString kept;
    for (const QChar letter : cleanDigits(typed, DigitsOf::IdNumber).toUpper()) {
        if (isDigit(letter) || (letter >= u'A' && letter <= u'Z')) {
            kept.append(letter);
        }
    }
    return kept.size() >= leastOfIdNumber ? kept : QString();
}

PersonRow personRow(const QString& name, const QString& phone, const QString& idNumber)
{
    const QString compared = comparedName(name);
    return {compared, comparedPhone(phone), comparedIdNumber(idNumber), pinyinSound(compared)};
}

std::vector<PersonRow> personRows(const Case& folded)
{
    std::vector<PersonRow> rows;
    for (const Element<Petitioner>& element : folded.petitioners) {
        if (!element.removed) {
            rows.push_back(personRow(element.value.name, element.value.phone, element.value.idNumber));
        }
    }
    return rows;
}

} // namespace xf

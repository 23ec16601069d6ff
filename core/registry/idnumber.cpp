#include "core/registry/idnumber.h"

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype wholeLength = 18;
constexpr qsizetype oldLength = 15; // until 1999: the year in two digits, no check
constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr char16_t checks[] = u"10X98765432"; // by the remainder of eleven

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

QChar checkOf(QStringView number)
{
    int sum = 0;
    for (qsizetype i = 0; i < qsizetype(std::size(weights)); ++i) {
        sum += number[i].digitValue() * weights[i];
    }
    return checks[sum % 11];
}

Date dayOf(QStringView digits)
{
    return Date::fromYmd(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
}

} // namespace

IdFacts readIdNumber(const QString& typed, Date today)
{
    QString number = typed.toUpper();
    number.remove(u' ');
    IdFacts facts;
    const bool whole = number.size() == wholeLength && isDigits(QStringView(number).left(wholeLength - 1));
    const bool old = number.size() == oldLength && isDigits(number);
    if (!whole && !old) {
        const QStringView begin = QStringView(number).chopped(number.endsWith(u'X') ? 1 : 0);
        const bool near = number.size() >= oldLength && number.size() <= wholeLength + 1;
        facts.reading = near && isDigits(begin) ? IdReading::Incomplete : IdReading::None;
        return facts;
    }
    const QString birth = whole ? number.mid(6, 8) : QStringLiteral("19") + number.mid(6, 6);
    facts.birth = dayOf(birth);
    facts.county = number.left(6);
    facts.female = number[whole ? wholeLength - 2 : oldLength - 1].digitValue() % 2 == 0;
    if (!facts.birth.isValid() || facts.birth > today) {
        facts.reading = IdReading::BadDate;
    } else if (whole && number.back() != checkOf(number)) {
        facts.reading = IdReading::BadCheck;
    } else {
        facts.reading = IdReading::Sound;
    }
    return facts;
}

} // namespace xf

#include "core/base/date.h"

#include <QDate>
#include <QRegularExpression>

namespace xf {

namespace {

constexpr qint64 julianOf1970 = 2440588;
constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

QDate toQDate(Date date)
{
    return QDate::fromJulianDay(julianOf1970 + date.days());
}

bool inRange(const QDate& date)
{
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

// Digits as a Chinese input method leaves them (U+FF10 …) become ASCII.
QString withAsciiDigits(QStringView text)
{
    QString plain = text.trimmed().toString();
    for (QChar& letter : plain) {
        if (letter >= QChar(0xFF10) && letter <= QChar(0xFF19)) {
            letter = QChar(u'0' + (letter.unicode() - 0xFF10));
        }
    }
    return plain;
}

} // namespace

Date Date::fromDays(qint64 daysSince1970)
{
    // Wider than any date that is valid: the number may come from anywhere, and the sum must not overflow.
    constexpr qint64 farAway = 1'000'000;
    if (daysSince1970 < -farAway || daysSince1970 > farAway) {
        return {};
    }
    const QDate date = QDate::fromJulianDay(julianOf1970 + daysSince1970);
    return inRange(date) ? Date(static_cast<qint32>(daysSince1970)) : Date();
}

Date Date::fromYmd(int year, int month, int day)
{
    const QDate date(year, month, day);
    return inRange(date) ? Date(static_cast<qint32>(date.toJulianDay() - julianOf1970)) : Date();
}

Date Date::parse(QStringView iso)
{
    if (iso.size() != 10 || iso[4] != u'-' || iso[7] != u'-') {
        return {};
    }
    for (qsizetype i = 0; i < iso.size(); ++i) {
        const bool digit = iso[i] >= u'0' && iso[i] <= u'9';
        if (i != 4 && i != 7 && !digit) {
            return {};
        }
    }
    return fromYmd(iso.mid(0, 4).toInt(), iso.mid(5, 2).toInt(), iso.mid(8, 2).toInt());
}

Date Date::parseTyped(QStringView text)
{
    static const QRegularExpression separated(
        QStringLiteral("^([0-9]{4})[-/.．年]([0-9]{1,2})[-/.．月]([0-9]{1,2})日?$"));
    static const QRegularExpression packed(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    const QString plain = withAsciiDigits(text);
    for (const QRegularExpression* form : {&separated, &packed}) {
        const QRegularExpressionMatch match = form->match(plain);
        if (match.hasMatch()) {
            return fromYmd(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        }
    }
    return {};
}

int Date::year() const
{
    return toQDate(*this).year();
}

int Date::month() const
{
    return toQDate(*this).month();
}

int Date::day() const
{
    return toQDate(*this).day();
}

int Date::weekday() const
{
    return toQDate(*this).dayOfWeek();
}

Date Date::plusDays(int count) const
{
    return isValid() ? fromDays(qint64(m_days) + count) : Date();
}

QString Date::iso() const
{
    return isValid() ? toQDate(*this).toString(Qt::ISODate) : QString();
}

QString Date::chinese() const
{
    return isValid() ? QStringLiteral("%1年%2月%3日").arg(year()).arg(month()).arg(day()) : QString();
}

} // namespace xf

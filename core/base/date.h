#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

// A day of the calendar as the law counts: no time of day, no time zone.
//
// The value is a count of days since 1970-01-01 (negative before it). Valid dates run from 1900-01-01 to 2999-12-31;
// anything else is refused on the way in, so that nothing past it needs to check. Counting by the law (working days,
// deadlines) is core/time; this class only knows the calendar.
namespace xf {

class Date
{
public:
    constexpr Date() = default; // no date

    [[nodiscard]] static Date fromDays(qint64 daysSince1970); // no date when out of range
    [[nodiscard]] static Date fromYmd(int year, int month, int day);
    // "2026-03-02" and nothing else; no date otherwise.
    [[nodiscard]] static Date parse(QStringView iso);
    // What a person types: 2026-03-02, 2026-3-2, 2026/3/2, 2026.3.2, 20260302, 2026年3月2日, full-width digits.
    [[nodiscard]] static Date parseTyped(QStringView text);

    [[nodiscard]] constexpr bool isValid() const { return m_days != none; }
    [[nodiscard]] constexpr qint32 days() const { return m_days; } // only of a valid date
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    [[nodiscard]] int weekday() const; // 1 Monday … 7 Sunday

    [[nodiscard]] Date plusDays(int count) const;
    [[nodiscard]] int daysTo(Date later) const { return later.m_days - m_days; }

    [[nodiscard]] QString iso() const;     // 2026-03-02; empty without a date
    [[nodiscard]] QString chinese() const; // 2026年3月2日; empty without a date

    friend constexpr auto operator<=>(Date, Date) = default;

private:
    static constexpr qint32 none = -2147483647 - 1;
    explicit constexpr Date(qint32 days)
        : m_days(days)
    {}
    qint32 m_days = none;
};

} // namespace xf

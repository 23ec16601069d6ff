#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <QString>

#include <map>
#include <utility>
#include <vector>

// Which days are worked: Monday to Friday, less the days off and plus the working weekends of the State Council's
// yearly notices, less the public holidays that stand in the statute itself (全国年节及纪念日放假办法).
//
// A value, made from notices and never changed; a new notice makes a new calendar. Each notice says in which version
// of the table it came (`since`), so that what was measured with version N can be measured again: atVersion(N).
// Where no notice is in, answers are still given (weekends and fixed holidays) and isProvisional() says so.
// Holidays by the moon (春节, 清明节, 端午节, 中秋节) are never computed: they come from the notices alone.
namespace xf {

inline constexpr ErrorCode calendarYearTwice{"calendar.year-twice"};                // year, since
inline constexpr ErrorCode calendarBadNotice{"calendar.bad-notice"};                // year
inline constexpr ErrorCode calendarForeignDay{"calendar.foreign-day"};              // date, year
inline constexpr ErrorCode calendarDayTwice{"calendar.day-twice"};                  // date, year
inline constexpr ErrorCode calendarWorkdayNoWeekend{"calendar.workday-no-weekend"}; // date
inline constexpr ErrorCode calendarWorkdayIsFixed{"calendar.workday-is-fixed"};     // date, name of the holiday

struct YearNotice
{
    int year = 0;
    QString source; // number of the notice
    int since = 0;  // table version that brought it, from 1
    std::vector<std::pair<Date, QString>> holidays;
    std::vector<Date> workdays; // Saturdays and Sundays that are worked

    friend bool operator==(const YearNotice&, const YearNotice&) = default;
};

enum class DayKind {
    Workday,
    WorkingWeekend, // a Saturday or Sunday that a notice makes a working day
    Weekend,
    Holiday,      // by a notice
    FixedHoliday, // by the statute, and no notice names it
};

struct DayReason
{
    DayKind kind = DayKind::Workday;
    QString name; // of the holiday; else empty

    friend bool operator==(const DayReason&, const DayReason&) = default;
};

class WorkCalendar
{
public:
    WorkCalendar() = default; // no notice at all: every day is provisional

    // Of two notices for one year the one with the higher `since` counts. A notice may name days of its own year and
    // of the December before it; anything else, a day named twice or a working weekend that is none is refused.
    [[nodiscard]] static Result<WorkCalendar> fromNotices(std::vector<YearNotice> notices);

    [[nodiscard]] int version() const; // the highest `since`; 0 without a notice
    [[nodiscard]] WorkCalendar atVersion(int version) const;
    [[nodiscard]] const std::vector<YearNotice>& notices() const { return m_notices; } // by since, then year

    [[nodiscard]] DayReason reason(Date date) const;
    [[nodiscard]] bool isRestDay(Date date) const;
    [[nodiscard]] bool isWorkingDay(Date date) const { return !isRestDay(date); }
    [[nodiscard]] bool hasNotice(int year) const { return m_inForce.contains(year); }
    // A notice still to come may change this day: its year has none, or it is 28-31 December and the next year's,
    // which may move these days, is not in.
    [[nodiscard]] bool isProvisional(Date date) const;

    // All of these give no date when the count leaves the calendar (Date), and for no date.
    [[nodiscard]] Date nextWorkingDayOnOrAfter(Date date) const;
    // The count-th working day after `date`, which itself is not counted; `date` for 0 and less.
    [[nodiscard]] Date addWorkingDays(Date date, int count) const;
    // Working days after `from` up to and with `to`; 0 if `to` is not later. Undoes addWorkingDays.
    [[nodiscard]] int workingDaysBetween(Date from, Date to) const;

private:
    struct NoticeDay
    {
        bool works = false;
        QString name;
    };

    explicit WorkCalendar(std::vector<YearNotice> checked);

    std::vector<YearNotice> m_notices;
    std::map<int, int> m_inForce; // year → since of the notice that counts
    std::map<Date, NoticeDay> m_days;
};

} // namespace xf

#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

// Which days are worked: Monday to Friday, less the days off and plus the working weekends of the State Council's
// yearly notices, less the public holidays that stand in the statute itself (全国年节及纪念日放假办法).
//
// A value, made from notices and never changed; a new notice makes a new calendar. Each notice says in which version
// of the table it came (`since`), so that what was measured with version N can be measured again: atVersion(N).
//
// Two kinds of versions. Those of the table that comes with the program count up from 1. A calendar that has more than
// that, since an office brought a notice in, is not one of a row: other computers have brought in others, and in
// another order. Its version is a name, from firstCalendarName on, that its content gives it (core/store/calendars.h);
// names are equal or not, none is older. What a name stands for is said once, to everybody who gets a case measured
// by it (withBrought), and then atVersion(name) is that calendar wherever it is asked.
// Where no notice is in, answers are still given (weekends and fixed holidays) and isProvisional() says so.
// Holidays by the moon (春节, 清明节, 端午节, 中秋节) are never computed: they come from the notices alone.
namespace xf {

inline constexpr ErrorCode calendarYearTwice{"calendar.year-twice"};                // year, since
inline constexpr ErrorCode calendarBadNotice{"calendar.bad-notice"};                // year
inline constexpr ErrorCode calendarForeignDay{"calendar.foreign-day"};              // date, year
inline constexpr ErrorCode calendarDayTwice{"calendar.day-twice"};                  // date, year
inline constexpr ErrorCode calendarWorkdayNoWeekend{"calendar.workday-no-weekend"}; // date
inline constexpr ErrorCode calendarWorkdayIsFixed{"calendar.workday-is-fixed"};     // date, name of the holiday

inline constexpr int firstCalendarName = 1 << 29; // versions below count up, from here on they are names
inline constexpr int pastCalendarNames = 1 << 30;

struct YearNotice
{
    int year = 0;
    QString source; // number of the notice
    int since = 0;  // table version that brought it, from 1; of one that was brought in: the calendar's name
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

// A calendar by its name: the program's table up to version `base`, and these notices instead of the same years'.
struct NamedCalendar
{
    int name = 0; // from firstCalendarName on
    int base = 0;
    std::vector<YearNotice> notices; // one a year; their `since` is not read

    friend bool operator==(const NamedCalendar&, const NamedCalendar&) = default;
};

class WorkCalendar
{
public:
    WorkCalendar() = default; // no notice at all: every day is provisional

    // Of two notices for one year the one with the higher `since` counts. A notice may name days of its own year and
    // of the December before it; anything else, a day named twice or a working weekend that is none is refused.
    [[nodiscard]] static Result<WorkCalendar> fromNotices(std::vector<YearNotice> notices);

    // This calendar with what was brought in (`current`; without notices it stays this one), which also knows what the
    // other names stand for. Refusals as fromNotices; a name of `others` that cannot be made is left out.
    [[nodiscard]] Result<WorkCalendar> withBrought(
        const NamedCalendar& current, const std::vector<NamedCalendar>& others) const;

    [[nodiscard]] int version() const; // the highest `since`; 0 without a notice
    [[nodiscard]] const std::vector<NamedCalendar>& named() const { return m_named; } // other names it knows
    // The calendar of that version or name; one that this calendar has not heard of is measured with all that is here.
    [[nodiscard]] WorkCalendar atVersion(int version) const;
    [[nodiscard]] bool knowsVersion(int version) const;
    // Days from the first to the last on which the two do not say the same: worked or not, provisional or not. In
    // runs, ascending, within the years that either has a notice of and the December before; empty: none.
    [[nodiscard]] std::vector<std::pair<Date, Date>> differences(const WorkCalendar& other) const;
    [[nodiscard]] const std::vector<YearNotice>& notices() const { return m_notices; } // by since, then year

    [[nodiscard]] DayReason reason(Date date) const;
    [[nodiscard]] bool isRestDay(Date date) const;
    [[nodiscard]] bool isWorkingDay(Date date) const { return !isRestDay(date); }
    [[nodiscard]] bool hasNotice(int year) const { return m_inForce.contains(year); }
    // A notice still to come may change this day: its year has none, or it is 28-31 December and the next year's,
    // which may move these days, is not in.
    [[nodiscard]] bool isProvisional(Date date) const;

    [[nodiscard]] int lastYear() const; // of those with a notice; 0 without one
    // The year whose notice should be here by that day and is not: the day's own; from 1 November on, about when the
    // State Council gives it out, the next. None where both are in.
    [[nodiscard]] std::optional<int> missingNotice(Date today) const;

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

    [[nodiscard]] const NamedCalendar* called(int name) const;

    std::vector<YearNotice> m_notices;
    std::vector<NamedCalendar> m_named; // what other names stand for
    std::map<int, int> m_inForce;       // year → since of the notice that counts
    std::map<Date, NoticeDay> m_days;
};

} // namespace xf

#pragma once

#include "core/base/fields.h"

// A year's notice of days off and working weekends, as an office brought it in: entries of the office's own registry
// stream for calendars, which has nothing else in it. Only the entries of the stream's owner count, and who reads them
// decides whether that owner is to be believed (core/store/calendars.h: this office itself, or one above it).
namespace xf {

struct HolidaySpan
{
    Date from;
    Date to; // included
    QString name;

    static FieldSpan fields();
    friend bool operator==(const HolidaySpan&, const HolidaySpan&) = default;
};

struct NoticeFacts
{
    qint64 year = 0;
    QString source; // number of the State Council's notice, or where the facts come from
    std::vector<HolidaySpan> holidays;
    std::vector<Date> workdays; // Saturdays and Sundays that are worked

    static FieldSpan fields();
    friend bool operator==(const NoticeFacts&, const NoticeFacts&) = default;
};

// The notice of a year, whole. A later one of the same office and year replaces an earlier one.
struct CalendarNoticed : NoticeFacts
{
    static constexpr char tag[] = "calendar.noticed";
    static constexpr qint64 version = 1;
};

// What a calendar was that measured a case when it was closed: the version of the table that comes with the program,
// and each notice that counted on top of it. The bytes of this payload name that calendar (nameOfCalendar), and the
// name is what the case's closing step carries as `tables`: so who gets the case can measure it again, whatever notices
// he has, and in whatever order they came.
struct CalendarMeasured
{
    qint64 base = 0;
    std::vector<NoticeFacts> notices; // by year, ascending, one a year

    static constexpr char tag[] = "calendar.measured";
    static constexpr qint64 version = 1;
    static FieldSpan fields();
    friend bool operator==(const CalendarMeasured&, const CalendarMeasured&) = default;
};

} // namespace xf

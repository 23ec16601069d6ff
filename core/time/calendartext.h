#pragma once

#include "core/time/workcalendar.h"

#include <QByteArray>

// The calendar table as people write it: plain UTF-8 text, one line a fact; resources/calendars/cn.txt is the one
// that comes with the program and explains its own form. Reading is strict: a line that is not understood refuses the
// whole table, because a holiday lost in silence is a wrong deadline.
namespace xf {

inline constexpr ErrorCode calendarBadLine{"calendar.bad-line"};           // line number, the line
inline constexpr ErrorCode calendarNoYearYet{"calendar.no-year-yet"};      // line number, the line
inline constexpr ErrorCode calendarIncomplete{"calendar.incomplete"};      // year: `since` or `source` missing or twice
inline constexpr ErrorCode calendarEmpty{"calendar.empty"};                // no year at all
inline constexpr ErrorCode calendarYearRepeated{"calendar.year-repeated"}; // year
inline constexpr ErrorCode calendarNoSource{"calendar.no-source"};         // year
inline constexpr ErrorCode calendarNotText{"calendar.not-text"};           // not UTF-8

[[nodiscard]] Result<WorkCalendar> parseCalendar(const QByteArray& text);

// The same form as a file that is brought in: one notice a year, and `since`, which says something of the program's
// table alone, may be missing and is not read. Refusals: those above but calendar.not-text, calendar.year-repeated, and
// what core/time/workcalendar.h refuses.
[[nodiscard]] Result<std::vector<YearNotice>> parseBroughtNotices(const QString& text);

// The table that comes with the program. It is part of the build and checked by a test, so it cannot fail to parse.
[[nodiscard]] WorkCalendar bundledCalendar();

} // namespace xf

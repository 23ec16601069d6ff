#pragma once

#include "core/handoff/jobs/enrol.h"
#include "core/time/workcalendar.h"

// Holiday notices and templates beside the data file, and how they travel with an enrolment's answer.
//
// calendars/YEAR.txt has the form of resources/calendars/cn.txt, one file a year. What is there already is never
// replaced, neither notice nor template: it is this office's own.
namespace xf {

inline constexpr ErrorCode calendarsNotRead{"calendars.not-read"}; // file, code of what is wrong with it
inline constexpr ErrorCode tableNotLaid{"tables.not-laid"};        // file

// The calendar of the program with the notices beside the data file put in; a file that cannot be read is left out and
// said in `notices`. A year that the program knows in a later version stays as the program has it.
struct DeskCalendar
{
    WorkCalendar calendar;
    std::vector<Error> notices;
};
[[nodiscard]] DeskCalendar calendarFor(const QString& dataFile, const WorkCalendar& bundled);

// What this office gives to one that enrols: its notices beside the data file and its own templates, as they are.
[[nodiscard]] TravellingTables gatherTables(const QString& dataFile);

struct LaidTables
{
    std::vector<int> years;     // newly here
    QStringList templates;      // words of the kinds, newly here
    std::vector<Error> notices; // what came and is wrong, or could not be written; the rest is laid all the same
};
[[nodiscard]] LaidTables layTables(
    const QString& dataFile, const TravellingTables& tables, const WorkCalendar& bundled);

} // namespace xf

#pragma once

#include "core/handoff/jobs/enrol.h"
#include "core/time/workcalendar.h"

// Templates beside the data file, and how they travel with an enrolment's answer; and the holiday notices that earlier
// programs laid beside it.
//
// Notices are entries of the registry (core/store/calendars.h) and travel as such. Files calendars/YEAR.txt, in the
// form of resources/calendars/cn.txt, are read as before, count before the program's table and after everything that
// was brought in, and are given on in an answer for those who do not know better; no new one is written. What comes in
// an answer is brought in as this office's own, where the year has no notice yet. What is there already is never
// replaced, neither notice nor template.
namespace xf {

inline constexpr ErrorCode calendarsNotRead{"calendars.not-read"}; // file, code of what is wrong with it
inline constexpr ErrorCode tableNotLaid{"tables.not-laid"};        // file

// The notices beside the data file, one a year; a file that cannot be read is left out and said in `notices`. A year
// that the program knows in a later version stays as the program has it.
struct DeskCalendar
{
    std::vector<YearNotice> besides;
    std::vector<Error> notices;
};
[[nodiscard]] DeskCalendar calendarFor(const QString& dataFile, const WorkCalendar& bundled);

// What this office gives to one that enrols: its notices beside the data file and its own templates, as they are.
[[nodiscard]] TravellingTables gatherTables(const QString& dataFile);

struct LaidTables
{
    std::vector<int> years;     // brought in
    QStringList templates;      // words of the kinds, newly here
    std::vector<Error> notices; // what came and is wrong, or could not be written; the rest is laid all the same
};
[[nodiscard]] LaidTables layTables(Workspace& workspace, const QString& dataFile, const TravellingTables& tables);

} // namespace xf

#pragma once

#include "core/registry/calendarnotice.h"
#include "core/store/streamrow.h"
#include "core/time/workcalendar.h"

// The calendar of this file: the program's table, and the notices that offices brought in (view_calendar).
//
// Which notice of a year counts: one of the highest office above this one that brought it (core/store/units.h), else
// one of this office, else one that lies beside the data file from earlier, else the program's. Of one office the
// latest: by (lamport, time recorded, id), the same on every computer. What any other office says is kept and passed
// on, and counts for nothing. A notice with the same days as the program's changes nothing, whoever brought it.
//
// What is promised of versions. An open case is measured with the calendar of the file that is asked. A closed case
// keeps the dates it was closed with, in this file and in every other that gets it: the closing step carries the name
// of the calendar, and the office that closed it has said in its own calendar stream, in the same transaction at the
// latest, what that name stands for, day by day (`calendar.measured`). So a name means the same everywhere, neither the
// order in which notices arrive nor who is whose superior bears on it, and a notice that is replaced can still be
// measured with. A name is made of what it stands for and so cannot be given away twice but by chance (1 in 500
// million) or on purpose; then what this office said counts before an office above it, and that before others. Where
// the saying has not arrived yet, as with a second stick, the case is measured with the calendar that is here until it
// has. A version below firstCalendarName is one of the program's tables and needs no saying.
namespace xf {

// Errors of core/time for what is no possible notice; a span that is none or too long is calendar.bad-notice.
[[nodiscard]] Result<YearNotice> noticeOf(const NoticeFacts& facts);
[[nodiscard]] NoticeFacts factsOf(const YearNotice& notice);
[[nodiscard]] bool sameDays(const YearNotice& a, const YearNotice& b); // whatever they are called, by whatever source

// The name of a calendar, from the bytes of a CalendarMeasured; from firstCalendarName on.
[[nodiscard]] int nameOfCalendar(const QByteArray& payload);

enum class NoticeFrom { Program, Beside, Own, Above };

struct KnownNotice
{
    YearNotice notice;
    NoticeFrom from = NoticeFrom::Program;
    QByteArray office; // who brought it; empty: nobody
    QString officeName;
    QString author;
    Date on;             // when it was brought in
    bool counts = false; // else another one of that year does
};

class Calendars
{
public:
    Calendars(
        Connection& connection, QByteArray ownOffice, const WorkCalendar& base, const std::vector<YearNotice>& besides)
        : m_connection(connection)
        , m_own(std::move(ownOffice))
        , m_base(base)
        , m_besides(besides)
    {}

    [[nodiscard]] Result<WorkCalendar> current();
    // What the current calendar is beyond the program's; nothing where it is the program's.
    [[nodiscard]] Result<std::optional<CalendarMeasured>> brought();
    // Every notice that is to be believed, by year, the one that counts first.
    [[nodiscard]] Result<std::vector<KnownNotice>> known();
    // Whether this office has said what the current calendar's name stands for.
    [[nodiscard]] Result<bool> isSaid(const QByteArray& payload);
    // Of this office; empty: none yet.
    [[nodiscard]] Result<QByteArray> ownStream();

private:
    struct Candidate
    {
        KnownNotice known;
        int height = 0; // -1: beside the data file, 0: this office, 1: its superior, and so on
    };
    Result<std::vector<Candidate>> candidates();
    Result<std::vector<NamedCalendar>> named();
    Result<std::map<QByteArray, int>> heights();

    Connection& m_connection;
    QByteArray m_own;
    const WorkCalendar& m_base;
    const std::vector<YearNotice>& m_besides;
};

} // namespace xf

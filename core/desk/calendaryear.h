#pragma once

#include "core/store/calendars.h"

#include <QStringList>

// One year as people ask for it: which notice counts, who brought it, every special day. For both programs.
namespace xf {

struct CalendarYear
{
    int year = 0;
    std::optional<KnownNotice> notice; // that counts; none: the year has none, its days are those of the statute
    std::vector<KnownNotice> others;   // of that year, that do not count
    bool provisional = false;          // no notice
    bool yearEndOpen = false;          // 28-31 December may still be moved by the next year's
    struct Run
    {
        Date from;
        Date to;
        QString name;
        DayKind kind = DayKind::Holiday;

        friend bool operator==(const Run&, const Run&) = default;
    };
    // Days off by a notice or the statute, and weekends that are worked, of the year and of the December before as far
    // as its notice names them; neighbours of one name together.
    std::vector<Run> days;
};

[[nodiscard]] CalendarYear calendarYear(const WorkCalendar& calendar, const std::vector<KnownNotice>& known, int year);
// Each run a line.
[[nodiscard]] QStringList dayLines(const CalendarYear& year);
// "由上级清河县信访局发来（王经办，2026年11月20日）": who brought it.
[[nodiscard]] QString broughtBy(const KnownNotice& notice);

} // namespace xf

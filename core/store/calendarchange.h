#pragma once

#include "core/store/projection.h"

#include <functional>

// What another calendar does to the cases of this file.
namespace xf {

inline constexpr ErrorCode calendarKnown{"calendar.known"};          // years
inline constexpr ErrorCode calendarFromAbove{"calendar.from-above"}; // year, name of the office

// A date of an open case that is another one now, or that was provisional and is final, or the other way round.
struct MovedDate
{
    QByteArray stream;
    QString number; // of the case
    ClockRow before;
    ClockRow after;

    [[nodiscard]] bool moved() const { return before.last != after.last; }
    [[nodiscard]] bool becameFinal() const { return before.provisional && !after.provisional; }

    friend bool operator==(const MovedDate&, const MovedDate&) = default;
};

struct CalendarChange
{
    std::vector<int> years;       // whose notices were put in
    std::vector<int> known;       // of the file, in already with the same days
    qint64 cases = 0;             // looked at anew
    std::vector<MovedDate> dates; // by number of the case, then in the order of its clocks
};

struct MeasuredCase
{
    qint64 caseId = 0;
    QByteArray stream;
    QString number;
};

// What a case's clocks come to; an error where its entries cannot be read.
struct EvaluatedCase
{
    const MeasuredCase* which = nullptr;
    Result<std::vector<ClockRow>> clocks;
};

// How many of how many cases; false stops, and nothing is changed.
using CalendarProgress = std::function<bool(qint64 done, qint64 all)>;

} // namespace xf

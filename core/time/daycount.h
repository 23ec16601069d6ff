#pragma once

#include "core/base/date.h"

#include <vector>

// Plain counting of days, by Boost.Date_Time. This file's .cpp is the only place that sees Boost: nothing here or
// elsewhere passes a Boost type, and its month and year steps are not used (they snap to month ends, which is not how
// the law counts).
namespace xf {

// Days from `from` to `to`, both included. Spans are given and kept in order: from <= to.
struct DaySpan
{
    Date from;
    Date to;

    [[nodiscard]] int length() const { return from.daysTo(to) + 1; }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

[[nodiscard]] bool isWeekend(Date date); // Saturday or Sunday of the calendar, whether worked or not

// The same days in date order, none of them twice: spans that overlap become one.
[[nodiscard]] std::vector<DaySpan> mergedSpans(std::vector<DaySpan> spans);

} // namespace xf

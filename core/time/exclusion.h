#pragma once

#include "core/time/daycount.h"

// Days that do not count: "听证所需时间不计算在前款规定的期限内" (36.2), as domain/law.md 0.1 no. 6 reads it.
//
// A span that begins inside the period drops out whole, both its ends counted, also when it runs past the end; the
// period grows by as many days. One wholly after the period, or not later than the start day (which is not counted
// anyway), changes nothing. Because the period grows, a later span may begin inside the longer one: they are taken in
// date order. Days named twice count once.
namespace xf {

struct Lengthened
{
    Date end;                      // no date when it leaves the calendar
    std::vector<DaySpan> excluded; // merged, and cut to what lies after the start
    std::vector<DaySpan> ignored;  // changed nothing
};

[[nodiscard]] Lengthened lengthened(Date start, Date end, const std::vector<DaySpan>& spans);

} // namespace xf

#include "core/time/daycount.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>

namespace xf {

namespace {

namespace greg = boost::gregorian;

const greg::date& epoch()
{
    static const greg::date day(1970, 1, 1);
    return day;
}

greg::date toBoost(Date date)
{
    return epoch() + greg::days(date.days());
}

Date fromBoost(const greg::date& date)
{
    return Date::fromDays((date - epoch()).days());
}

// Boost's periods leave out their end.
greg::date_period toBoost(const DaySpan& span)
{
    return {toBoost(span.from), toBoost(span.to) + greg::days(1)};
}

} // namespace

bool isWeekend(Date date)
{
    const greg::greg_weekday weekday = toBoost(date).day_of_week();
    return weekday == boost::date_time::Saturday || weekday == boost::date_time::Sunday;
}

std::vector<DaySpan> mergedSpans(std::vector<DaySpan> spans)
{
    std::ranges::sort(spans, {}, &DaySpan::from);
    std::vector<greg::date_period> periods;
    for (const DaySpan& span : spans) {
        const greg::date_period period = toBoost(span);
        if (!periods.empty() && periods.back().intersects(period)) {
            periods.back() = periods.back().merge(period);
        } else {
            periods.push_back(period);
        }
    }
    std::vector<DaySpan> merged;
    for (const greg::date_period& period : periods) {
        merged.push_back({fromBoost(period.begin()), fromBoost(period.last())});
    }
    return merged;
}

} // namespace xf

#include "core/time/exclusion.h"

#include <algorithm>

namespace xf {

Lengthened lengthened(Date start, Date end, const std::vector<DaySpan>& spans)
{
    Lengthened result{end, {}, {}};
    const Date first = start.plusDays(1);
    for (const DaySpan& span : mergedSpans(spans)) {
        if (span.to < first || span.from > result.end) {
            result.ignored.push_back(span);
            continue;
        }
        const DaySpan inside{std::max(span.from, first), span.to};
        result.excluded.push_back(inside);
        result.end = result.end.plusDays(inside.length());
        if (!result.end.isValid()) {
            break;
        }
    }
    return result;
}

} // namespace xf

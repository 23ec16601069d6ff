#pragma once

#include "core/store/calendarchange.h"

#include <QStringList>

// What a holiday notice that came in a package did to dates of cases here, for both programs.
namespace xf {

inline constexpr std::size_t movedCasesShown = 10;

// Nothing where no date changed. Else how many cases, then a line for each of the first `shown` by their numbers, with
// every clock that moved ("…　书面告知（15日）：2026年3月2日 → 2026年3月3日"), "另有 n 件" for the others, and how many
// dates stayed and are provisional no more, or are so again. `taken` false: it is a preview, nothing has moved yet.
[[nodiscard]] QStringList movedByPackage(const CalendarChange& change, bool taken, std::size_t shown = movedCasesShown);

} // namespace xf

#pragma once

#include "core/time/calendartext.h"

// A file with a year's holiday notice that a person brings in: the form of resources/calendars/cn.txt, in any encoding
// that a PC in an office writes.
namespace xf {

inline constexpr ErrorCode calendarFileUnreadable{"calendar.file-unreadable"}; // path
inline constexpr ErrorCode calendarFileTooLarge{"calendar.file-too-large"};    // path

// All of it or a refusal: those of parseBroughtNotices and decodeText, and the two above. `since` is 1 in each.
[[nodiscard]] Result<std::vector<YearNotice>> readCalendarFile(const QString& path);

} // namespace xf

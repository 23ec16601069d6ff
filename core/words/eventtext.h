#pragma once

#include "core/cases/case.h"

#include <QString>

namespace xf {

// What one entry of a case's file says, as one sentence: who, what, how, why. As corrected. Dates in the year of the
// entry stand without the year. Texts that people wrote are given whole, on one line. Empty for a tag this program does
// not know.
[[nodiscard]] QString eventText(const Case& folded, const FileItem& item);

// How and when a notice reached the petitioner: "邮寄，3月5日寄出，尚未见回执". `on`: the day whose year is understood.
[[nodiscard]] QString noticeText(const Notice& notice, Date on);

} // namespace xf

#pragma once

#include "core/cases/obligations.h"

#include <QString>
#include <QStringList>

// What a person reads of a year's holiday notice, and of what it did to the dates of cases.
namespace xf {

// "书面告知（15日）：2027年1月4日 → 2027年1月5日"; what became final or provisional by it is said behind.
[[nodiscard]] QString movedDateText(const ObligationClock& before, const ObligationClock& after);

// "2027年1月1日（星期五）至2027年1月3日（星期日）　元旦　放假3天"
[[nodiscard]] QString daysOffText(Date from, Date to, const QString& name);
// "2027年1月9日（星期六）　上班"
[[nodiscard]] QString workingWeekendText(Date day);

// "还没有导入2027年放假安排。…": what is missing, what that means and what to do.
[[nodiscard]] QString missingNoticeText(int year);
// The same in a line, for a page that is about something else, with where it is done.
[[nodiscard]] QString missingNoticeLine(int year);

} // namespace xf

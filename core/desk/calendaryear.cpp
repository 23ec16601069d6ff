#include "core/desk/calendaryear.h"

#include "core/words/calendarwords.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

bool isSpecial(DayKind kind)
{
    switch (kind) {
    case DayKind::WorkingWeekend:
    case DayKind::Holiday:
    case DayKind::FixedHoliday: return true;
    case DayKind::Workday:
    case DayKind::Weekend: break;
    }
    return false;
}

bool names(const YearNotice& notice, Date date)
{
    return std::find(notice.workdays.begin(), notice.workdays.end(), date) != notice.workdays.end() ||
           std::any_of(notice.holidays.begin(), notice.holidays.end(),
               [date](const auto& holiday) { return holiday.first == date; });
}

} // namespace

CalendarYear calendarYear(const WorkCalendar& calendar, const std::vector<KnownNotice>& known, int year)
{
    CalendarYear made;
    made.year = year;
    made.provisional = !calendar.hasNotice(year);
    made.yearEndOpen = !made.provisional && !calendar.hasNotice(year + 1);
    for (const KnownNotice& notice : known) {
        if (notice.notice.year == year && notice.counts) {
            made.notice = notice;
        } else if (notice.notice.year == year) {
            made.others.push_back(notice);
        }
    }
    constexpr int december = 12;
    for (Date date = Date::fromYmd(year - 1, december, 1); date.isValid() && date.year() <= year;
         date = date.plusDays(1)) {
        const bool before = date.year() < year;
        const DayReason reason = calendar.reason(date);
        if (!isSpecial(reason.kind) || (before && !(made.notice && names(made.notice->notice, date)))) {
            continue;
        }
        const bool joins = !made.days.empty() && reason.kind != DayKind::WorkingWeekend &&
                           made.days.back().kind == reason.kind && made.days.back().name == reason.name &&
                           made.days.back().to.plusDays(1) == date;
        if (joins) {
            made.days.back().to = date;
        } else {
            made.days.push_back({date, date, reason.name, reason.kind});
        }
    }
    return made;
}

QStringList dayLines(const CalendarYear& year)
{
    QStringList lines;
    for (const CalendarYear::Run& run : year.days) {
        lines << (run.kind == DayKind::WorkingWeekend ? workingWeekendText(run.from)
                                                      : daysOffText(run.from, run.to, run.name));
    }
    return lines;
}

QString broughtBy(const KnownNotice& notice)
{
    const QStringList who{notice.officeName, notice.author, dayText(notice.on)};
    switch (notice.from) {
    case NoticeFrom::Program: return QCoreApplication::translate("words", "程序自带");
    case NoticeFrom::Beside: return QCoreApplication::translate("words", "数据文件旁边的文件");
    case NoticeFrom::Own: return fill(QCoreApplication::translate("words", "本单位导入（%2，%3）"), who);
    case NoticeFrom::Above: return fill(QCoreApplication::translate("words", "上级%1发来（%2，%3）"), who);
    }
    return {};
}

} // namespace xf

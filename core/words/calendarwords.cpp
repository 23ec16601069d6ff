#include "core/words/calendarwords.h"

#include "core/words/clockwords.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QCoreApplication>

namespace xf {

QString movedDateText(const ObligationClock& before, const ObligationClock& after)
{
    const QString title = clockTitle(after);
    const QString text = before.last == after.last
                             ? fill(QCoreApplication::translate("words", "%1：%2"), {title, dayText(after.last)})
                             : fill(QCoreApplication::translate("words", "%1：%2 → %3"),
                                   {title, dayText(before.last), dayText(after.last)});
    if (before.provisional && !after.provisional) {
        return fill(QCoreApplication::translate("words", "%1（原为暂定，现已确定）"), {text});
    }
    return after.provisional ? fill(QCoreApplication::translate("words", "%1（暂定）"), {text}) : text;
}

QString daysOffText(Date from, Date to, const QString& name)
{
    const QString days = QString::number(from.daysTo(to) + 1);
    return from == to
               ? fill(QCoreApplication::translate("words", "%1　%2　放假%3天"), {dateWithWeekday(from), name, days})
               : fill(QCoreApplication::translate("words", "%1至%2　%3　放假%4天"),
                     {dateWithWeekday(from), dateWithWeekday(to), name, days});
}

QString workingWeekendText(Date day)
{
    return fill(QCoreApplication::translate("words", "%1　上班"), {dateWithWeekday(day)});
}

QString missingNoticeText(int year)
{
    return fill(
        QCoreApplication::translate("words",
            "还没有导入%1年放假安排，落在%1年的期限都是暂定的。国务院办公厅的通知发布后请导入，或者等上级发来。"),
        {QString::number(year)});
}

QString missingNoticeLine(int year)
{
    return fill(QCoreApplication::translate(
                    "words", "还没有导入%1年放假安排，落在%1年的期限是暂定的：通知发布后请到“设置”的“放假安排”导入"),
        {QString::number(year)});
}

} // namespace xf

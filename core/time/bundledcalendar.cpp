#include "core/time/calendartext.h"

#include <QFile>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadCalendarResource()
{
    Q_INIT_RESOURCE(calendars);
}

namespace xf {

WorkCalendar bundledCalendar()
{
    loadCalendarResource();
    QFile file(QStringLiteral(":/xinfang/calendars/cn.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Result<WorkCalendar> calendar = opened ? parseCalendar(file.readAll()) : Error(calendarEmpty);
    Q_ASSERT(calendar.has_value());
    return std::move(calendar).value_or(WorkCalendar());
}

} // namespace xf

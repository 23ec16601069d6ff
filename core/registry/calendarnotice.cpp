#include "core/registry/calendarnotice.h"

namespace xf {

FieldSpan HolidaySpan::fields()
{
    static const FieldInfo table[] = {
        field<&HolidaySpan::from>(1, "from", "从"),
        field<&HolidaySpan::to>(2, "to", "到"),
        field<&HolidaySpan::name>(3, "name", "名称"),
    };
    return table;
}

FieldSpan NoticeFacts::fields()
{
    static const FieldInfo table[] = {
        field<&NoticeFacts::year>(1, "year", "年份"),
        field<&NoticeFacts::source>(2, "source", "来源"),
        field<&NoticeFacts::holidays>(3, "holidays", "放假"),
        field<&NoticeFacts::workdays>(4, "workdays", "上班"),
    };
    return table;
}

FieldSpan CalendarMeasured::fields()
{
    static const FieldInfo table[] = {
        field<&CalendarMeasured::base>(1, "base", "历表版本"),
        field<&CalendarMeasured::notices>(2, "notices", "放假安排"),
    };
    return table;
}

} // namespace xf

#include "core/registry/office.h"

namespace xf {

template <>
WordSpan wordsOf<OfficeKind>()
{
    static const WordInfo words[] = {
        {int(OfficeKind::Unit), "unit", "机关、单位"},
        {int(OfficeKind::Bureau), "bureau", "党委政府信访部门"},
    };
    return words;
}

FieldSpan OfficeDescribed::fields()
{
    static const FieldInfo table[] = {
        field<&OfficeDescribed::name>(1, "name", "单位名称"),
        field<&OfficeDescribed::code>(2, "code", "单位代码"),
        field<&OfficeDescribed::kind>(3, "kind", "单位类别"),
    };
    return table;
}

} // namespace xf

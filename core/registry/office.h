#pragma once

#include "core/base/fields.h"

// An office as it described itself from a day on. The office is its UUID in every envelope; name and code are dated
// facts, since townships merge and codes change (article 24.2). Written as `office.described` into the office's own
// registry stream; only the owner's entries count.
namespace xf {

enum class OfficeKind {
    Unit = 1,  // 信访部门以外的机关、单位: a township, a department; article 23 binds it
    Bureau = 2 // 党委和政府信访部门: a county petition bureau; article 22 binds it
};

struct OfficeDescribed
{
    QString name;
    QString code;
    OfficeKind kind = OfficeKind::Unit;

    static constexpr char tag[] = "office.described";
    static constexpr qint64 version = 1;
    static FieldSpan fields();
};

template <>
WordSpan wordsOf<OfficeKind>();

} // namespace xf

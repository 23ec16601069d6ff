#pragma once

#include "core/registry/divisions.h"
#include "core/registry/office.h"

// What the office of a division is likely called, to be shown in fields and typed over: a township's government, a
// street's office, a county's petition bureau. Law and usage know more names than this; nothing is decided by it.
namespace xf {

struct OfficeSuggestion
{
    QString name; // 青石镇人民政府, 射洪市信访局
    QString code; // the division's
    QString above; // the government or bureau above, asked for review (article 35): 射洪市人民政府; empty if not known
    OfficeKind kind = OfficeKind::Unit;
};

[[nodiscard]] OfficeSuggestion suggestedOffice(const DivisionTable& table, const Division& division);

} // namespace xf

#pragma once

#include "core/cases/case.h"

#include <QString>

// Which value a field of the matter, a petitioner or a demand had before an entry changed it.
namespace xf {

// What this entry wrote there; monostate when it wrote nothing there.
[[nodiscard]] ScalarValue writtenBy(const FileItem& item, const ElementId& element, qint64 field);

// For people: the value written last, in the order of the file, by the entries before `item` that were not voided.
// Empty when there was none. Between entries written side by side "before" is the file's order and no more.
[[nodiscard]] QString shownBefore(const Case& folded, const FileItem& item, const ElementId& element, qint64 field);

// For people; empty for a field this program does not know.
[[nodiscard]] QString shownValue(const ElementId& element, qint64 field, const ScalarValue& value);

} // namespace xf

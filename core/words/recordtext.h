#pragma once

#include "core/cases/case.h"

#include <QString>

// Private to this folder, the second half of eventtext.h: simplified handling, filing, another round, and what is
// recorded beside the steps.
namespace xf {

// Without the full stop; empty for an event that eventText tells itself.
[[nodiscard]] QString recordText(const Case& folded, const FileItem& item);

} // namespace xf

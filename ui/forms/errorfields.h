#pragma once

#include "core/base/error.h"

#include <QString>

namespace xf::ui {

// The path of the field an error of core is about, where it is about one: "approver" for extend.no-approver,
// "petitioners.2.name" for register.no-name with 2. Empty: about none.
[[nodiscard]] QString fieldOfError(const Error& error);

} // namespace xf::ui

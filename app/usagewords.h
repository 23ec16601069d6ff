#pragma once

#include "core/base/error.h"

#include <QString>

namespace xf {

// The sentence for any error, those of the command line included.
[[nodiscard]] QString appSentence(const Error& error);

} // namespace xf

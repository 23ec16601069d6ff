#pragma once

#include "ui/shell/session.h"

// What a maintainer asks for first, as one text: versions, sizes, counts, fonts, what opening found, the end of the
// log. No name, no number of a case, no path, nothing a person typed, so that it can be handed on as it is.
namespace xf::ui {

[[nodiscard]] QString diagnosticsText(Session& session);

} // namespace xf::ui

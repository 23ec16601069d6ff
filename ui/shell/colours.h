#pragma once

#include "ui/shell/page.h"

#include <QColor>

class QPalette;

// The few colours there are: for how a duty stands and for the tone of a sentence. Never one on a person. Each has its
// dark-mode twin, and nothing is told by colour alone.
namespace xf::ui {

[[nodiscard]] QColor overdueColour(const QPalette& palette);
[[nodiscard]] QColor todayColour(const QPalette& palette);
[[nodiscard]] QPalette tonePalette(Tone tone, const QPalette& palette);

} // namespace xf::ui

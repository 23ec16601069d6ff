#pragma once

#include <QSize>

class QWidget;

namespace xf::ui {

// Sizes a window that has not been shown yet: as large as wanted, but with its frame inside the screen's free place.
// What then has no room must scroll; a button that no one can see is none. At 150 % of a small screen 600 lines are
// left.
void fitToScreen(QWidget& window, QSize wanted);

} // namespace xf::ui

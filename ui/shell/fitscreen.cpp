#include "ui/shell/fitscreen.h"

#include <QScreen>
#include <QWidget>

namespace xf::ui {

namespace {

constexpr double besideFrame = 0.92; // title and border are drawn around the size that is set

} // namespace

void fitToScreen(QWidget& window, QSize wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() * besideFrame));
}

} // namespace xf::ui

#include "ui/settings/textsize.h"

#include <QApplication>
#include <QFontDatabase>

namespace xf::ui {

void useTextSize(bool large)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    constexpr double factor = 1.35;
    if (large && font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else if (large) {
        font.setPixelSize(int(font.pixelSize() * factor));
    }
    QApplication::setFont(font);
}

} // namespace xf::ui

#include "ui/shell/colours.h"

#include <QPalette>

namespace xf::ui {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QColor overdueColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x9a, 0x8f) : QColor(0x9c, 0x1c, 0x14);
}

QColor todayColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xf0, 0xc0, 0x60) : QColor(0x8a, 0x5a, 0x00);
}

QPalette tonePalette(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    QColor back;
    switch (tone) {
    case Tone::Info: back = dark ? QColor(0x28, 0x33, 0x40) : QColor(0xea, 0xf0, 0xf7); break;
    case Tone::Done: back = dark ? QColor(0x24, 0x3a, 0x2a) : QColor(0xe8, 0xf3, 0xe8); break;
    case Tone::Problem: back = dark ? QColor(0x46, 0x34, 0x20) : QColor(0xfb, 0xf0, 0xdc); break;
    }
    QPalette toned = palette;
    toned.setColor(QPalette::Window, back);
    toned.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    return toned;
}

} // namespace xf::ui

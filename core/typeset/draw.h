#pragma once

#include "core/typeset/fonts.h"

#include <QImage>

class QPainter;

namespace xf {

// Draws a page for any device: printer, preview, PDF. The painter's origin is the corner of the paper, so a printer
// must be set to its full page. The painter comes back as it was.
void draw(QPainter& painter, const Page& page, const FontSet& fonts, double pixelsPerMm);

// The whole sheet, on white.
[[nodiscard]] QImage toImage(const Page& page, const FontSet& fonts, int dpi);

} // namespace xf

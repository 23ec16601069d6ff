#include "core/typeset/draw.h"

#include "core/typeset/geometry.h"

#include <QPainter>
#include <QPainterPath>

namespace xf {

namespace {

constexpr double unit = FontSet::unitsPerMm;

QColor colour(Ink ink)
{
    return ink == Ink::Red ? QColor(255, 0, 0) : QColor(0, 0, 0);
}

// As outlines: a PDF then has no text for it, and no line of the paper is torn apart when copied.
void drawMark(QPainter& painter, const QString& mark, const FontSet& fonts)
{
    QPainterPath outlines;
    outlines.addText(0, 0, fonts.font(FontRole::HeiTi, 200), mark);
    const QPointF middle = outlines.boundingRect().center();
    painter.save();
    painter.translate(gb9704::pageWidth / 2 * unit, gb9704::pageHeight / 2 * unit);
    painter.rotate(-50);
    painter.translate(-middle);
    painter.fillPath(outlines, QColor(228, 228, 228));
    painter.restore();
}

void drawRule(QPainter& painter, const PlacedRule& rule)
{
    const double half = rule.thickness / 2;
    const QPointF from((rule.x1 - half) * unit, (rule.y1 - half) * unit);
    const QPointF to((rule.x2 + half) * unit, (rule.y2 + half) * unit);
    painter.fillRect(QRectF(from, to), colour(rule.ink));
}

void drawLine(QPainter& painter, const PlacedLine& line, const FontSet& fonts)
{
    painter.setFont(fonts.font(line.font, line.points, line.percent));
    painter.setPen(colour(line.ink));
    painter.drawText(QPointF(line.x * unit, line.y * unit), line.text);
}

} // namespace

void draw(QPainter& painter, const Page& page, const FontSet& fonts, double pixelsPerMm)
{
    painter.save();
    painter.scale(pixelsPerMm / unit, pixelsPerMm / unit);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (!page.mark.isEmpty())
        drawMark(painter, page.mark, fonts);
    for (const PlacedRule& rule : page.rules)
        drawRule(painter, rule);
    for (const PlacedLine& line : page.lines)
        drawLine(painter, line, fonts);
    painter.restore();
}

QImage toImage(const Page& page, const FontSet& fonts, int dpi)
{
    const double pixelsPerMm = dpi / 25.4;
    QImage image(
        qRound(gb9704::pageWidth * pixelsPerMm), qRound(gb9704::pageHeight * pixelsPerMm), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    draw(painter, page, fonts, pixelsPerMm);
    return image;
}

} // namespace xf

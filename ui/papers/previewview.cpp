#include "ui/papers/previewview.h"

#include "core/typeset/draw.h"
#include "core/typeset/geometry.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr double step = 1.15; // one press of Ctrl +

QString textOf(const Layout& layout)
{
    QString text;
    for (const Page& page : layout.pages) {
        for (const PlacedLine& line : page.lines) {
            text += line.text + u'\n';
        }
    }
    return text;
}

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("文书预览"));
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
}

void PreviewView::setPages(const Layout& layout, const FontSet& fonts)
{
    m_layout = layout;
    m_fonts = &fonts;
    setAccessibleDescription(textOf(layout));
    verticalScrollBar()->setValue(0);
    arrange();
}

void PreviewView::clear()
{
    m_layout.pages.clear();
    setAccessibleDescription(QString());
    arrange();
}

double PreviewView::pixelsPerMm() const
{
    return m_zoom * logicalDpiX() / 25.4;
}

int PreviewView::gap() const
{
    return fontMetrics().height() / 2;
}

QRect PreviewView::pageRect(int page) const
{
    const QSize size(qRound(gb9704::pageWidth * pixelsPerMm()), qRound(gb9704::pageHeight * pixelsPerMm()));
    const int x = std::max(gap(), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = gap() + page * (size.height() + gap()) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void PreviewView::arrange()
{
    m_pictures.clear();
    if (m_fits) {
        const double mm = (viewport()->width() - 2 * gap()) / gb9704::pageWidth;
        m_zoom = std::clamp(mm * 25.4 / logicalDpiX(), smallest, largest);
    }
    const QRect page = pageRect(0);
    const int height = gap() + pageCount() * (page.height() + gap());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(3 * gap());
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PreviewView::setZoom(double zoom)
{
    const double middle = (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_zoom;
    m_fits = false;
    m_zoom = std::clamp(zoom, smallest, largest);
    arrange();
    verticalScrollBar()->setValue(qRound(middle * m_zoom - viewport()->height() / 2.0));
}

void PreviewView::fitWidth()
{
    m_fits = true;
    arrange();
}

int PreviewView::currentPage() const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() >= viewport()->height() / 2) {
            return page + 1;
        }
    }
    return pageCount();
}

// Drawn once at the size it shows in, at the pixels of the screen: scrolling then costs a copy.
const QPixmap& PreviewView::picture(int page)
{
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end()) {
        return known->second;
    }
    const double ratio = devicePixelRatioF();
    const QSize size = pageRect(page).size();
    QPixmap picture((QSizeF(size) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    draw(painter, m_layout.pages[std::size_t(page)], *m_fonts, pixelsPerMm());
    return m_pictures.emplace(page, std::move(picture)).first->second;
}

void PreviewView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect())) {
            m_pictures.erase(page);
        } else if (place.intersects(event->rect())) {
            painter.drawPixmap(place.topLeft(), picture(page));
        }
    }
}

void PreviewView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageTurned(currentPage());
}

void PreviewView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
            return setZoom(m_zoom * step);
        }
        if (event->key() == Qt::Key_Minus) {
            return setZoom(m_zoom / step);
        }
        if (event->key() == Qt::Key_0) {
            return fitWidth();
        }
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        QScrollBar* bar = verticalScrollBar();
        return bar->setValue(event->key() == Qt::Key_Home ? bar->minimum() : bar->maximum());
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PreviewView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        return QAbstractScrollArea::wheelEvent(event);
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * step : m_zoom / step);
    event->accept();
}

} // namespace xf::ui

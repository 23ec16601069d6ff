#include "ui/casepage/flowview.h"

#include "core/words/articletext.h"
#include "core/words/explain.h"
#include "core/words/statewords.h"
#include "ui/shell/labels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xf::ui {

namespace {

QString stepsText(const std::vector<Step>& steps)
{
    QStringList words;
    for (const Step step : steps) {
        words << shownWord(step);
    }
    return words.join(FlowView::tr("、"));
}

const FlowEdge* edgeTo(const FlowChart& chart, std::size_t node)
{
    const auto found =
        std::find_if(chart.edges.begin(), chart.edges.end(), [node](const FlowEdge& edge) { return edge.to == node; });
    return found == chart.edges.end() ? nullptr : &*found;
}

// The lines in a box: the state first, then how and when the case came to it.
QStringList linesOf(const FlowChart& chart, std::size_t place)
{
    const FlowNode& node = chart.nodes[place];
    const FlowEdge* edge = edgeTo(chart, place);
    const QString step = edge ? stepsText(edge->steps) : QString();
    QStringList lines{shownWord(node.state)};
    switch (node.part) {
    case FlowPart::Present: lines.front() = FlowView::tr("● 现在：%1").arg(lines.front()); break;
    case FlowPart::Ahead:
        lines.front() = FlowView::tr("可以到：%1").arg(lines.front());
        lines << step << articleNote(QString::fromUtf8(edge ? edge->article : ""));
        lines.removeAll(QString());
        return lines;
    case FlowPart::Past: break;
    }
    if (!step.isEmpty() && step != shownWord(node.state)) {
        lines << step;
    }
    lines << dayText(node.on) << node.who;
    if (!node.within.empty()) {
        std::vector<Step> within;
        for (const FlowStep& one : node.within) {
            if (std::find(within.begin(), within.end(), one.step) == within.end()) {
                within.push_back(one.step);
            }
        }
        lines << FlowView::tr("其间：%1").arg(stepsText(within));
    }
    lines.removeAll(QString());
    return lines;
}

constexpr int mostLetters = 12; // to a line of a box, in Chinese letters

// Longer lines go on in the next.
QStringList wrapped(const QStringList& lines, const QFontMetrics& metrics, int width)
{
    QStringList made;
    for (QString line : lines) {
        while (metrics.horizontalAdvance(line) > width && line.size() > 1) {
            qsizetype fits = line.size();
            while (fits > 1 && metrics.horizontalAdvance(line.left(fits)) > width) {
                --fits;
            }
            made << line.left(fits);
            line = line.mid(fits);
        }
        made << line;
    }
    return made;
}

} // namespace

QStringList flowLines(const FlowChart& chart)
{
    QStringList lines;
    for (std::size_t place = 0; place < chart.nodes.size(); ++place) {
        lines << linesOf(chart, place).join(FlowView::tr("，"));
    }
    return lines;
}

FlowView::FlowView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowView::setChart(const FlowChart& chart)
{
    m_boxes.clear();
    QFont bold = font();
    bold.setBold(true);
    const int width = fontMetrics().horizontalAdvance(u'国') * mostLetters;
    for (std::size_t place = 0; place < chart.nodes.size(); ++place) {
        m_boxes.push_back({{}, wrapped(linesOf(chart, place), QFontMetrics(bold), width), chart.nodes[place].part});
    }
    m_present = chart.present();
    m_current = int(m_present);
    setAccessibleName(tr("流程图：%1").arg(flowLines(chart).join(tr("；"))));
    setAccessibleDescription(m_boxes.empty() ? QString() : m_boxes[m_present].lines.join(tr("，")));
    updateGeometry();
    update();
}

int FlowView::gap() const
{
    return fontMetrics().height() * 2;
}

QFont FlowView::fontOf(const Box& box, int line) const
{
    QFont made = font();
    made.setBold(box.part == FlowPart::Present || (line == 0 && box.part == FlowPart::Past));
    return made;
}

QSize FlowView::boxSize(std::size_t box) const
{
    int widest = 0;
    for (int line = 0; line < m_boxes[box].lines.size(); ++line) {
        const QFontMetrics metrics(fontOf(m_boxes[box], line));
        widest = std::max(widest, metrics.horizontalAdvance(m_boxes[box].lines[line]));
    }
    const int margin = fontMetrics().height();
    return {widest + margin, int(m_boxes[box].lines.size()) * fontMetrics().lineSpacing() + margin};
}

// The way so far in rows; what may come begins a row of its own, so that it is not read as done.
std::vector<QRect> FlowView::places(int width) const
{
    std::vector<QRect> made;
    int x = 0;
    int y = 0;
    int high = 0;
    for (std::size_t box = 0; box < m_boxes.size(); ++box) {
        const QSize size = boxSize(box);
        const bool turns = box > m_present && box == m_present + 1;
        if (box > 0 && (turns || x + size.width() > width)) {
            x = 0;
            y += high + gap();
            high = 0;
        }
        made.emplace_back(QPoint(x, y), size);
        x += size.width() + gap();
        high = std::max(high, size.height());
    }
    return made;
}

int FlowView::heightForWidth(int width) const
{
    int bottom = fontMetrics().height();
    for (const QRect& place : places(width)) {
        bottom = std::max(bottom, place.bottom() + 1);
    }
    return bottom + 4;
}

QSize FlowView::sizeHint() const
{
    const int width = fontMetrics().height() * 40;
    return {width, heightForWidth(width)};
}

QSize FlowView::minimumSizeHint() const
{
    int widest = 0;
    for (std::size_t box = 0; box < m_boxes.size(); ++box) {
        widest = std::max(widest, boxSize(box).width());
    }
    return {widest + 4, fontMetrics().height()};
}

void FlowView::paintArrow(QPainter& painter, const QRect& from, const QRect& to, bool dashed) const
{
    QPen pen(palette().color(QPalette::WindowText), 1.2, dashed ? Qt::DashLine : Qt::SolidLine);
    QPolygonF line;
    const qreal head = fontMetrics().height() / 3.0;
    if (from.top() == to.top()) {
        const qreal y = from.top() + fontMetrics().height();
        line << QPointF(from.right() + 2, y) << QPointF(to.left() - 1, y);
    } else { // down into the next row, and in from above
        const qreal middle = to.top() - gap() / 2.0;
        const qreal x = to.center().x();
        line << QPointF(from.center().x(), from.bottom() + 1) << QPointF(from.center().x(), middle)
             << QPointF(x, middle) << QPointF(x, to.top() - 1);
    }
    painter.setPen(pen);
    painter.drawPolyline(line);
    const QPointF end = line.back();
    const bool across = from.top() == to.top();
    QPolygonF tip;
    tip << end << end + (across ? QPointF(-head, -head / 2) : QPointF(-head / 2, -head))
        << end + (across ? QPointF(-head, head / 2) : QPointF(head / 2, -head));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawPolygon(tip);
    painter.setBrush(Qt::NoBrush);
}

void FlowView::paintBox(QPainter& painter, const QRect& place, std::size_t number) const
{
    const Box& box = m_boxes[number];
    QColor ink = palette().color(QPalette::WindowText);
    const bool ahead = box.part == FlowPart::Ahead;
    const bool present = box.part == FlowPart::Present;
    if (ahead) {
        ink.setAlphaF(0.65F); // legible still: it is text
    }
    painter.setPen(QPen(ink, present ? 3 : 1, ahead ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(present ? palette().brush(QPalette::Base) : QBrush(Qt::NoBrush));
    painter.drawRect(place.adjusted(2, 2, -2, -2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ink);
    int y = place.top() + fontMetrics().height() / 2 + fontMetrics().ascent();
    for (int line = 0; line < box.lines.size(); ++line) {
        painter.setFont(fontOf(box, line));
        painter.drawText(place.left() + fontMetrics().height() / 2, y, box.lines[line]);
        y += fontMetrics().lineSpacing();
    }
    if (hasFocus() && int(number) == m_current) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(place.adjusted(5, 5, -5, -5));
    }
}

void FlowView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> at = places(width());
    for (std::size_t box = 1; box < at.size(); ++box) {
        const bool ahead = m_boxes[box].part == FlowPart::Ahead;
        paintArrow(painter, at[ahead ? m_present : box - 1], at[box], ahead);
    }
    for (std::size_t box = 0; box < at.size(); ++box) {
        paintBox(painter, at[box], box);
    }
}

void FlowView::go(int box)
{
    if (box < 0 || box >= int(m_boxes.size())) {
        return;
    }
    m_current = box;
    setAccessibleDescription(m_boxes[std::size_t(box)].lines.join(tr("，")));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT boxReached(places(width())[std::size_t(box)]);
    update();
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: go(m_current - 1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: go(m_current + 1); break;
    case Qt::Key_Home: go(0); break;
    case Qt::Key_End: go(int(m_boxes.size()) - 1); break;
    default: QWidget::keyPressEvent(event); // layering: ok, keys are Qt's
    }
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    const std::vector<QRect> at = places(width());
    for (std::size_t box = 0; box < at.size(); ++box) {
        if (at[box].contains(event->position().toPoint())) {
            go(int(box));
        }
    }
}

void FlowView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    go(m_current);
}

void FlowView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace xf::ui

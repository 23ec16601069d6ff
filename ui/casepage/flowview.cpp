#include "ui/casepage/flowview.h"

#include "core/words/articletext.h"
#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "core/words/statewords.h"
#include "ui/shell/labels.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

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
        lines.front() =
            (node.unmet.empty() ? FlowView::tr("可以到：%1") : FlowView::tr("还不能到：%1")).arg(lines.front());
        lines << step << articleNote(QString::fromUtf8(edge ? edge->article : ""));
        if (!node.unmet.empty()) {
            lines << sentence(node.unmet.front());
        }
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

// Longer lines go on in the next; none begins with what closes the one before.
QStringList wrapped(const QStringList& lines, const QFontMetrics& metrics, int width)
{
    QStringList made;
    for (QString line : lines) {
        while (metrics.horizontalAdvance(line) > width && line.size() > 1) {
            qsizetype fits = line.size();
            while (fits > 1 && metrics.horizontalAdvance(line.left(fits)) > width) {
                --fits;
            }
            while (fits > 1 && QStringLiteral("，。；：、）》”").contains(line[fits])) {
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
        QStringList tip;
        for (const Error& why : chart.nodes[place].unmet) {
            tip << sentence(why);
        }
        m_boxes.push_back(
            {{}, wrapped(linesOf(chart, place), QFontMetrics(bold), width), chart.nodes[place].part, tip.join(u'\n')});
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
std::vector<QRect> FlowView::placesFrom(int left, int width) const
{
    std::vector<QRect> made;
    int x = left;
    int y = 0;
    int high = 0;
    for (std::size_t box = 0; box < m_boxes.size(); ++box) {
        const QSize size = boxSize(box);
        const bool turns = box > m_present && box == m_present + 1;
        if (box > 0 && (turns || x + size.width() > width)) {
            x = left;
            y += high + gap();
            high = 0;
        }
        made.emplace_back(QPoint(x, y), size);
        x += size.width() + gap();
        high = std::max(high, size.height());
    }
    return made;
}

bool FlowView::hasManyRowsAhead(const std::vector<QRect>& at) const
{
    return m_present + 1 < at.size() && at.back().top() != at[m_present + 1].top();
}

// Where what may come takes several rows, the arrows to the later ones run down on the left, beside all boxes.
std::vector<QRect> FlowView::places(int width) const
{
    std::vector<QRect> made = placesFrom(0, width);
    return hasManyRowsAhead(made) ? placesFrom(gap(), width) : made;
}

// From box to box across; else down from under the one into the space above the row of the other and in from above, by
// way of the left side where rows lie between: only there is no box.
QPolygonF FlowView::route(const std::vector<QRect>& at, std::size_t box) const
{
    const bool ahead = m_boxes[box].part == FlowPart::Ahead;
    const QRect& from = at[ahead ? m_present : box - 1];
    const QRect& to = at[box];
    if (from.top() == to.top()) {
        const qreal y = from.top() + fontMetrics().height();
        return QPolygonF({QPointF(from.right() + 2, y), QPointF(to.left() - 1, y)});
    }
    const qreal above = to.top() - gap() / 2.0;
    const qreal x = to.center().x();
    QPolygonF line({QPointF(from.center().x(), from.bottom() + 1)});
    const qreal first = ahead ? at[m_present + 1].top() - gap() / 2.0 : above;
    line << QPointF(from.center().x(), first);
    if (first != above) {
        const qreal side = gap() / 3.0;
        line << QPointF(side, first) << QPointF(side, above);
    }
    line << QPointF(x, above) << QPointF(x, to.top() - 1);
    return line;
}

std::vector<QPolygonF> FlowView::routes(int width) const
{
    const std::vector<QRect> at = places(width);
    std::vector<QPolygonF> lines;
    for (std::size_t box = 0; box < at.size(); ++box) {
        lines.push_back(box == 0 ? QPolygonF() : route(at, box));
    }
    return lines;
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
    return {widest + gap() + 4, fontMetrics().height()};
}

QPen FlowView::penOf(const Box& box) const
{
    QColor ink = palette().color(QPalette::WindowText);
    if (box.barred()) {
        ink.setAlphaF(0.6F); // legible still: it is text
    }
    switch (box.part) {
    case FlowPart::Past: return QPen(ink, 1);
    case FlowPart::Present: return QPen(ink, 3);
    case FlowPart::Ahead: break;
    }
    return QPen(ink, 1, box.barred() ? Qt::DotLine : Qt::DashLine);
}

void FlowView::paintArrow(QPainter& painter, const QPolygonF& line, const Box& to) const
{
    QPen pen = penOf(to);
    pen.setWidthF(1.2);
    painter.setPen(pen);
    painter.drawPolyline(line);
    const qreal head = fontMetrics().height() / 3.0;
    const QPointF end = line.back();
    const bool across = line[line.size() - 2].y() == end.y();
    QPolygonF tip;
    tip << end << end + (across ? QPointF(-head, -head / 2) : QPointF(-head / 2, -head))
        << end + (across ? QPointF(-head, head / 2) : QPointF(head / 2, -head));
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(tip);
    painter.setBrush(Qt::NoBrush);
}

void FlowView::paintBox(QPainter& painter, const QRect& place, std::size_t number) const
{
    const Box& box = m_boxes[number];
    const QPen pen = penOf(box);
    painter.setPen(pen);
    painter.setBrush(box.part == FlowPart::Present ? palette().brush(QPalette::Base) : QBrush(Qt::NoBrush));
    painter.drawRect(place.adjusted(2, 2, -2, -2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen.color());
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
    const std::vector<QPolygonF> lines = routes(width());
    // What can be come to is drawn over what cannot where both run one way for a while.
    for (const bool barred : {true, false}) {
        for (std::size_t box = 1; box < at.size(); ++box) {
            if (m_boxes[box].barred() == barred) {
                paintArrow(painter, lines[box], m_boxes[box]);
            }
        }
    }
    for (std::size_t box = 0; box < at.size(); ++box) {
        paintBox(painter, at[box], box);
    }
}

int FlowView::boxAt(const QPoint& point) const
{
    const std::vector<QRect> at = places(width());
    const auto found = std::find_if(at.begin(), at.end(), [&](const QRect& place) { return place.contains(point); });
    return found == at.end() ? -1 : int(found - at.begin());
}

bool FlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QHelpEvent& asked = *static_cast<QHelpEvent*>(event);
        const int box = boxAt(asked.pos());
        QToolTip::showText(asked.globalPos(), box < 0 ? QString() : m_boxes[std::size_t(box)].tip, this);
        return true;
    }
    return QWidget::event(event);
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
    go(boxAt(event->position().toPoint()));
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

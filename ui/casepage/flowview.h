#pragma once

#include "core/cases/flowchart.h"

#include <QPolygonF>
#include <QWidget>

namespace xf::ui {

// Boxes and arrows of a flow chart, row under row as far as the width goes. The present state has a thick frame, bold
// letters and the word 现在; what may come is dashed and says 可以到; what cannot come yet, since something has to be
// done before, is dotted and grey, says 还不能到 and what is to be done first (the tool tip has all of it). Arrows go
// from box to box and through none; a screen reader is told the box one is on, and the whole as one text.
class FlowView : public QWidget
{
    Q_OBJECT

public:
    explicit FlowView(QWidget* parent = nullptr);

    void setChart(const FlowChart& chart);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // Where the boxes and arrows lie at that width, by number of the box; the arrow to a box ends at it, and the first
    // has none.
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] std::vector<QPolygonF> routes(int width) const;

Q_SIGNALS:
    void boxReached(const QRect& place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Box
    {
        QRect place;
        QStringList lines;
        FlowPart part = FlowPart::Past;
        QString tip; // why it cannot be come to yet; else empty
        [[nodiscard]] bool barred() const { return !tip.isEmpty(); }
    };
    [[nodiscard]] std::vector<QRect> placesFrom(int left, int width) const;
    [[nodiscard]] bool hasManyRowsAhead(const std::vector<QRect>& at) const;
    [[nodiscard]] QPolygonF route(const std::vector<QRect>& at, std::size_t box) const;
    [[nodiscard]] int boxAt(const QPoint& point) const; // -1: none
    [[nodiscard]] QSize boxSize(std::size_t box) const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] QFont fontOf(const Box& box, int line) const;
    [[nodiscard]] QPen penOf(const Box& box) const;
    void paintArrow(QPainter& painter, const QPolygonF& line, const Box& to) const;
    void paintBox(QPainter& painter, const QRect& place, std::size_t box) const;
    void go(int box);

    std::vector<Box> m_boxes;
    std::size_t m_present = 0;
    int m_current = 0;
};

// "已受理，2026年3月2日，李登记，其间听取陈述"; the boxes in order, a line each: what is shown, as text.
[[nodiscard]] QStringList flowLines(const FlowChart& chart);

} // namespace xf::ui

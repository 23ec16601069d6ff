#include "ui/casepage/fulllist.h"

#include <QKeyEvent>

namespace xf::ui {

FullList::FullList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// As the rows lie: what one of them would like to have knows nothing of the width it gets.
int FullList::fullHeight() const
{
    const_cast<FullList*>(this)->executeDelayedItemsLayout();
    return qMax(contentsSize().height(), fontMetrics().height() * 2) + 2 * frameWidth();
}

QSize FullList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fullHeight()};
}

QSize FullList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fullHeight()};
}

// How many lines a row takes depends on the width.
void FullList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        doItemsLayout();
        updateGeometry();
    }
}

void FullList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT deletePressed();
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint() && !event->text().at(0).isSpace()) {
        event->ignore(); // no search by letters: letters and digits are the page's
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void FullList::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

} // namespace xf::ui

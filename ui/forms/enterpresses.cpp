#include "ui/forms/enterpresses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace xf::ui {

EnterPresses::EnterPresses(QWidget* window)
    : QObject(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this, window](QWidget* before, QWidget* now) {
        if (before) {
            before->removeEventFilter(this);
        }
        if (qobject_cast<QPushButton*>(now) && window->isAncestorOf(now)) {
            now->installEventFilter(this);
        }
    });
}

bool EnterPresses::eventFilter(QObject* object, QEvent* event)
{
    QPushButton* button = qobject_cast<QPushButton*>(object);
    if (event->type() != QEvent::KeyPress || !button || button->autoDefault()) {
        return false;
    }
    const QKeyEvent& key = *static_cast<QKeyEvent*>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || key.isAutoRepeat() || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    button->click(); // it may be gone afterwards
    return true;
}

} // namespace xf::ui

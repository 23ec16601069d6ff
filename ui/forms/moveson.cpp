#include "ui/forms/moveson.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int scrollMargin = 48; // of Qt's own units: what follows a field is seen too

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

void MovesOn::setInputs(const std::vector<QWidget*>& inputs)
{
    for (const QPointer<QWidget>& input : m_inputs) {
        if (input) {
            input->removeEventFilter(this);
        }
    }
    m_inputs.assign(inputs.begin(), inputs.end());
    for (QWidget* input : inputs) {
        input->installEventFilter(this);
    }
}

std::vector<QWidget*> MovesOn::usable() const
{
    std::vector<QWidget*> able;
    for (const QPointer<QWidget>& watched : m_inputs) {
        QWidget* input = watched.data();
        if (input && input->isEnabled() && input->isVisibleTo(input->window())) {
            able.push_back(input);
        }
    }
    return able;
}

namespace {

void scrollTo(QWidget* input)
{
    for (QWidget* above = input->parentWidget(); above; above = above->parentWidget()) {
        if (QScrollArea* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(input, scrollMargin, scrollMargin);
        }
    }
}

} // namespace

// Fields that have just been shown get their place a moment later: then once more.
void MovesOn::bring(QWidget* input)
{
    input->setFocus(Qt::TabFocusReason);
    scrollTo(input);
    QTimer::singleShot(0, input, [input] {
        if (input->hasFocus()) {
            scrollTo(input);
        }
    });
}

bool MovesOn::focusFirst()
{
    const std::vector<QWidget*> able = usable();
    if (able.empty()) {
        return false;
    }
    bring(able.front());
    return true;
}

bool MovesOn::focusLast()
{
    const std::vector<QWidget*> able = usable();
    if (able.empty()) {
        return false;
    }
    bring(able.back());
    return true;
}

void MovesOn::forwardFrom(QWidget* input)
{
    const std::vector<QWidget*> able = usable();
    const auto at = std::find(able.begin(), able.end(), input);
    if (at == able.end() || at + 1 == able.end()) {
        Q_EMIT finished();
        return;
    }
    bring(*(at + 1));
}

void MovesOn::backFrom(QWidget* input)
{
    const std::vector<QWidget*> able = usable();
    const auto at = std::find(able.begin(), able.end(), input);
    if (at == able.end() || at == able.begin()) {
        Q_EMIT leftBackwards();
        return;
    }
    bring(*(at - 1));
}

bool MovesOn::eventFilter(QObject* object, QEvent* event)
{
    const bool composing = m_composition.owns(object, event);
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const QKeyEvent& key = *static_cast<QKeyEvent*>(event);
    if (!isEnter(key)) {
        return false;
    }
    if (composing || key.isAutoRepeat()) {
        return composing || !qobject_cast<QPlainTextEdit*>(object);
    }
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    QWidget* input = static_cast<QWidget*>(object); // setInputs() watches nothing else
    if (modifiers == Qt::ShiftModifier) {
        backFrom(input);
        return true;
    }
    const bool lines = qobject_cast<QPlainTextEdit*>(object) != nullptr;
    if (modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && !lines)) {
        forwardFrom(input);
        return true;
    }
    return false;
}

} // namespace xf::ui

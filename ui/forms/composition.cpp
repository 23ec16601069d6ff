#include "ui/forms/composition.h"

#include <QInputMethodEvent>

namespace xf::ui {

bool Composition::owns(QObject* object, const QEvent* event)
{
    if (event->type() == QEvent::InputMethod) {
        const bool composes = !static_cast<const QInputMethodEvent*>(event)->preeditString().isEmpty();
        m_in = composes ? object : nullptr;
    } else if (event->type() == QEvent::FocusOut && m_in == object) {
        m_in = nullptr;
    }
    return event->type() == QEvent::KeyPress && m_in == object;
}

} // namespace xf::ui

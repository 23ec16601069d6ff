#include "ui/forms/editor.h"

#include <QFocusEvent>

namespace xf::ui {

Editor::Editor(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
{
    setObjectName(name + QStringLiteral("Field"));
    setAccessibleName(title);
}

void Editor::setInput(QWidget* input)
{
    m_input = input;
    m_input->setObjectName(m_name + QStringLiteral("Edit"));
    m_input->setAccessibleName(m_title);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
}

bool Editor::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_input && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            Q_EMIT left();
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace xf::ui

#pragma once

#include <QPointer>

class QEvent;

// Whether an input method composes in a watched widget: then Enter, arrows and Backspace are its keys and do nothing
// else. Every event that an event filter sees is shown to it.
namespace xf::ui {

class Composition
{
public:
    // True: this is a key press that belongs to the input method.
    bool owns(QObject* object, const QEvent* event);

private:
    QPointer<QObject> m_in;
};

} // namespace xf::ui

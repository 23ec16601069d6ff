#pragma once

#include <QObject>

class QWidget;

// In one window, Enter presses the push button that has the focus, as Space does; Qt has that in dialogs alone. A key
// that is held down does not: whoever keeps Enter down in a form must not press the button that comes after the last
// field. Buttons that Qt presses by itself (autoDefault) are left alone.
namespace xf::ui {

class EnterPresses : public QObject
{
    Q_OBJECT

public:
    explicit EnterPresses(QWidget* window);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace xf::ui

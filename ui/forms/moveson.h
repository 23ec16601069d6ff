#pragma once

#include "ui/forms/composition.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

// Enter goes to the next field, Shift+Enter back; on the last one it says finished(). In a field of several lines
// Enter begins a new line and Ctrl+Enter moves on. While an input method composes, Enter belongs to it: nothing moves.
// Fields that are disabled or hidden are passed over.
namespace xf::ui {

class MovesOn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // What takes the keys, in the order of work; replaces what was there.
    void setInputs(const std::vector<QWidget*>& inputs);
    [[nodiscard]] bool focusFirst();
    [[nodiscard]] bool focusLast();
    // From any of its inputs, as Enter would.
    void forwardFrom(QWidget* input);
    void backFrom(QWidget* input);

    // Gives the focus as Tab would, and scrolls to it.
    static void bring(QWidget* input);

Q_SIGNALS:
    void finished();      // Enter on the last one
    void leftBackwards(); // Shift+Enter on the first one

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] std::vector<QWidget*> usable() const;

    std::vector<QPointer<QWidget>> m_inputs;
    Composition m_composition;
};

} // namespace xf::ui

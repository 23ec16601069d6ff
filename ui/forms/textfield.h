#pragma once

#include "ui/forms/editor.h"
#include "ui/forms/typedtext.h"

#include <QPlainTextEdit>

class QLineEdit;

namespace xf::ui {

// One line: a name, an address, a phone number. What is pasted loses what nobody sees (typedtext.h).
class TextField : public Editor
{
    Q_OBJECT

public:
    TextField(const QString& name, const QString& title, TextKind kind = TextKind::Line, QWidget* parent = nullptr);

    [[nodiscard]] QString raw() const override;
    void setRaw(const QString& text) override;
    [[nodiscard]] QString value() const override;
    [[nodiscard]] QString problem() const override;
    void setPlaceholder(const QString& text);
    // Offered while something that is part of one of them is typed; anything else may be typed as before. Enter takes
    // the marked one and stays, Enter again moves on. Ctrl and Alt close the list: a key of the page is meant.
    void offer(const QStringList& choices);
    void hideOffer();
    [[nodiscard]] QLineEdit* line() const { return m_line; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    TextKind m_kind;
    QLineEdit* m_line;
};

// Takes text only, cleaned: files and pictures are for the page, which keeps them as papers brought.
class PlainArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

// Several lines; grows with the text. Enter begins a new line, Tab and Ctrl+Enter move on.
class TextArea : public Editor
{
    Q_OBJECT

public:
    TextArea(const QString& name, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString raw() const override;
    void setRaw(const QString& text) override;
    [[nodiscard]] QString value() const override;
    [[nodiscard]] QString problem() const override;
    void setPlaceholder(const QString& text);
    void setLines(int least, int most);

protected:
    void changeEvent(QEvent* event) override;

private:
    void grow();

    PlainArea* m_area;
    int m_least = 3;
    int m_most = 12;
};

} // namespace xf::ui

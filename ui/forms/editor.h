#pragma once

#include <QWidget>

// What a person types one value into. The editor `phone` is the widget phoneField; what takes the keys is its
// phoneEdit. FieldForm makes them from a field table; a page may make one by hand.
namespace xf::ui {

class Editor : public QWidget
{
    Q_OBJECT

public:
    // `title`: Chinese, what a screen reader says.
    Editor(const QString& name, const QString& title, QWidget* parent);

    // As it was typed, right or wrong: what a draft keeps.
    [[nodiscard]] virtual QString raw() const = 0;
    virtual void setRaw(const QString& text) = 0;
    // As setByPath and parseScalar take it; empty: not given.
    [[nodiscard]] virtual QString value() const { return raw(); }
    // What is wrong with what was typed, one sentence; empty: nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }
    void clear() { setRaw(QString()); }

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] QWidget* input() const { return m_input; }

Q_SIGNALS:
    void edited(); // by a person or by setRaw
    void left();   // the focus went elsewhere in this window

protected:
    // Takes the keys: named, watched and given the focus in place of this.
    void setInput(QWidget* input);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QString m_name;
    QString m_title;
    QWidget* m_input = nullptr;
};

} // namespace xf::ui

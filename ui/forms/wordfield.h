#pragma once

#include "core/base/fields.h"
#include "ui/forms/editor.h"

#include <QComboBox>
#include <QSet>

class QLabel;

namespace xf::ui {

// A list that is closed until asked for and is chosen from by typing: the number that stands before a word, its first
// letters, its pinyin initials (lf for 来访). The same letter again goes to the next word that suits; Backspace takes
// the choice back; Space or Alt+Down opens the list. The wheel changes nothing: it scrolls the page.
class WordBox : public QComboBox
{
    Q_OBJECT

public:
    explicit WordBox(QWidget* parent = nullptr);

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] bool suits(int row, const QString& typed, bool rare) const;
    bool choose(const QString& typed, int after);
    void take(const QString& letters);

    QString m_typed; // since the box got the focus or last changed its mind
};

// One of an enum's words. The words stand beside the box with their numbers where they are short.
class WordField : public Editor
{
    Q_OBJECT

public:
    WordField(const QString& name, const QString& title, WordSpan words, QWidget* parent = nullptr);

    [[nodiscard]] QString raw() const override; // the word's key; empty: none chosen
    void setRaw(const QString& text) override;  // key, number or label
    [[nodiscard]] const WordInfo* chosen() const;
    void setWord(int value);
    // A word that cannot be chosen here is not in the list; one that was chosen already goes.
    void setOffered(int value, bool offered);
    // What the empty choice is called: （未选） unless told otherwise.
    void setNoneText(const QString& text);
    [[nodiscard]] WordBox* box() const { return m_box; }

private:
    void sayHint();

    WordSpan m_words;
    QSet<int> m_off; // not offered
    WordBox* m_box;
    QLabel* m_hint;
};

} // namespace xf::ui

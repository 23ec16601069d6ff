#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

// One thing to read and what can be done about it: a heading, some lines, perhaps digits to be read out aloud, and a
// row of buttons, the first of which Enter presses.
namespace xf::ui {

struct NoteButton
{
    const char* name; // object name
    QString text;
    QString keys; // shortcut, shown behind the text; empty: none. Enter and Esc are shown and belong to the page
    std::function<void()> act;
};

struct Note
{
    QString title;
    QString text;
    QString large; // in large letters, to be read out
    std::vector<NoteButton> buttons;
};

class NotePanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotePanel(QWidget* parent = nullptr);

    void tell(const Note& note);
    void focusFirst();

private:
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_large;
    QHBoxLayout* m_row;
    QWidget* m_buttons = nullptr;
    QPushButton* m_first = nullptr;
};

// Such a button: Enter on it presses it, the keys press it from anywhere in the page.
[[nodiscard]] QPushButton* actionButton(const NoteButton& wanted, QWidget* parent);
// A label for lines that quote what people typed: plain text, wraps, can be copied, no stop on the way of Tab.
[[nodiscard]] QLabel* plainLabel(const char* name, const QString& spoken);

} // namespace xf::ui

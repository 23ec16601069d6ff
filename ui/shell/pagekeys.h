#pragma once

#include <QString>

class QKeyEvent;
class QPushButton;
class QWidget;

namespace xf::ui {

// Keys of the buttons of a page. A button shows the key it is given, and the key presses it wherever on the page no
// text is typed: a page hands on the keys that no field took. One letter or digit, or a letter and a number where there
// are several of a kind: C1, C2 … What is hidden or cannot be pressed has no key.
void giveKey(QPushButton* button, const QString& key);   // of a button that shows it already
void showKeyOn(QPushButton* button, const QString& key); // behind its words: "记事 J"
[[nodiscard]] QString keyOf(const QPushButton* button);  // empty: none
[[nodiscard]] QString keyAt(
    QChar letter, int number, int of); // number 1, 2 … of so many: "C1", "C01" where there are ten

// The keys of steps, in the order in which pages offer them, the same on every page; empty after the last.
[[nodiscard]] QString stepKey(std::size_t place);

// What was begun with a letter and waits for its number.
class PageKeys
{
public:
    // True: it was one of the page's keys, or begins one.
    bool press(const QWidget& page, const QKeyEvent& event);
    [[nodiscard]] const QString& begun() const { return m_begun; }
    void forget() { m_begun.clear(); }

private:
    bool take(const QWidget& page, const QString& typed);

    QString m_begun;
};

} // namespace xf::ui

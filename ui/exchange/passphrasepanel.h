#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// The passphrase of this data file's keys, asked in the page: once to open them, twice when they are made. Not shown
// unless the box is ticked; then an input method works too. What was typed is forgotten as soon as it was handed on.
namespace xf::ui {

class PassphrasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PassphrasePanel(QWidget* parent = nullptr);

    void ask(bool makes);                      // empty fields; `makes`: the keys are made with it
    void ask(bool makes, const QString& text); // what it says of another key than that of the exchange
    void showProblem(const QString& sentence);
    void focusFirst();
    void forget();

Q_SIGNALS:
    void entered(const QString& passphrase);

private:
    void hand();
    void reveal(bool shown);

    bool m_makes = false;
    QLabel* m_text;
    QLineEdit* m_first;
    QLabel* m_againTitle;
    QLineEdit* m_again;
    QCheckBox* m_shown;
    QLabel* m_problem;
    QPushButton* m_button;
};

} // namespace xf::ui

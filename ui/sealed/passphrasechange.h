#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// The passphrase of the room is changed: the old one, the new one and the new one again. Not shown unless the box is
// ticked. What was typed is forgotten with forget().
namespace xf::ui {

class PassphraseChange : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseChange(QWidget* parent = nullptr);

    void begin(); // empty fields
    void showProblem(const QString& sentence, bool ofTheOld);
    void focusFirst();
    void forget();

Q_SIGNALS:
    void entered(const QString& old, const QString& next);
    void left();

private:
    void hand();
    void reveal(bool shown);
    void problemAt(QLineEdit* field, const QString& sentence);

    QLineEdit* m_old;
    QLineEdit* m_next;
    QLineEdit* m_again;
    QCheckBox* m_shown;
    QLabel* m_problem;
};

} // namespace xf::ui

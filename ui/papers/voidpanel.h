#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

// 作废 of one paper, in the page: which one, why, and the button that does it.
namespace xf::ui {

class VoidPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VoidPanel(QWidget* parent = nullptr);

    void open(const QString& paper); // its name; the focus goes to the reason
    [[nodiscard]] QString reason() const;
    void focusReason();

Q_SIGNALS:
    void wanted();

private:
    QLabel* m_paper;
    QLineEdit* m_reason;
    QPushButton* m_button;
};

} // namespace xf::ui

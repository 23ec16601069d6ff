#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

// Where a file is written to: what is plugged in stands first, then the folder of last time, then any other. A stick
// that is plugged in while this shows is seen within a moment.
namespace xf::ui {

class PlacePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePanel(Session& session, QWidget* parent = nullptr);

    void ask(const QString& title, const QString& text, const QString& button);
    void focusFirst();

Q_SIGNALS:
    void chosen(const QString& folder);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void look(bool again);
    void hand();

    Session& m_session;
    QLabel* m_title;
    QLabel* m_text;
    QComboBox* m_places;
    QPushButton* m_button;
    QTimer* m_looks;
    std::vector<Drive> m_drives;
};

// "U盘 F:（信访，还剩12.3 GB）"
[[nodiscard]] QString driveText(const Drive& drive);

} // namespace xf::ui

#pragma once

#include "core/store/calendarchange.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QGroupBox>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

// 放假安排: of which years a notice is here, by whom, and what is provisional; a file is brought in, and then which
// dates it moved stands below, to be read and copied. Every open case is evaluated by a thread of its own: the window
// goes on, shows how far it is, and can stop it; stopped, nothing is changed.
namespace xf::ui {

class ExchangeWork;

class CalendarSection : public QGroupBox
{
    Q_OBJECT

public:
    explicit CalendarSection(Session& session, QWidget* parent = nullptr);
    ~CalendarSection() override;

    void reload();
    void focusImport(); // where a notice is brought in; scrolls to it
    void bringIn(const QString& path);

Q_SIGNALS:
    void broughtIn(); // dates of cases may have moved
    void said(const QString& sentence, xf::ui::Tone tone);

private:
    void makeRows();
    void choose();
    void showChange(const CalendarChange& change);
    void showBusy(bool busy);

    Session& m_session;
    std::unique_ptr<ExchangeWork> m_work; // made when first needed
    QLabel* m_missing;
    QTableWidget* m_years;
    QPushButton* m_import;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_movedTitle;
    QPlainTextEdit* m_moved;
    QPushButton* m_copy;
};

// The list of what moved, a line each, headed by what it is; as it is copied and shown.
[[nodiscard]] QStringList movedLines(const CalendarChange& change);

} // namespace xf::ui

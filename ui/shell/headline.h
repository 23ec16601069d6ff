#pragma once

#include "ui/forms/composition.h"
#include "ui/shell/session.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;

// The top line: whose office, who sits here, which day it is and whether it is worked, and whether this is a practice
// or a read-only file. Who sits here is changed in place: F9, a name, Enter; Esc leaves it as it was.
namespace xf::ui {

class HeadLine : public QWidget
{
    Q_OBJECT

public:
    explicit HeadLine(Session& session, QWidget* parent = nullptr);

    void reload(); // names, day, marks
    void editClerk();

Q_SIGNALS:
    void clerkChanged(const QString& clerk);
    void refused(const QString& sentence);
    void left(); // the clerk's name is done, and where the focus was is gone

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void take();
    void reset();
    void leave();

    Session& m_session;
    QLabel* m_office;
    QComboBox* m_clerk;
    Composition m_composition;
    QPointer<QWidget> m_before; // had the focus when F9 was pressed
    QLabel* m_day;
    QLabel* m_marks;
};

// 2026年3月9日（星期一） 工作日; of a rest day its name, of a day a notice may still change that it may.
[[nodiscard]] QString dayLine(const WorkCalendar& calendar, Date day);

} // namespace xf::ui

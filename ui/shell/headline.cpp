#include "ui/shell/headline.h"

#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "ui/shell/colours.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace xf::ui {

namespace {

QString kindOfDay(const DayReason& reason)
{
    switch (reason.kind) {
    case DayKind::Workday: return QCoreApplication::translate("HeadLine", "工作日");
    case DayKind::WorkingWeekend: return QCoreApplication::translate("HeadLine", "工作日（调休上班）");
    case DayKind::Weekend: return QCoreApplication::translate("HeadLine", "休息日");
    case DayKind::Holiday:
    case DayKind::FixedHoliday: return QCoreApplication::translate("HeadLine", "休息日（%1）").arg(reason.name);
    }
    return {};
}

QLabel* plainLabel(const QString& name, const QString& title)
{
    QLabel* label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleName(title);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QString dayLine(const WorkCalendar& calendar, Date day)
{
    const QString line = dateWithWeekday(day) + u'　' + kindOfDay(calendar.reason(day));
    return calendar.isProvisional(day) ? QCoreApplication::translate("HeadLine", "%1（放假安排未导入，暂定）").arg(line)
                                       : line;
}

HeadLine::HeadLine(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_office(plainLabel(QStringLiteral("officeLabel"), tr("本机关、单位")))
    , m_clerk(new QComboBox)
    , m_day(plainLabel(QStringLiteral("dayLabel"), tr("今天")))
    , m_marks(plainLabel(QStringLiteral("marksLabel"), tr("数据文件的性质")))
{
    setObjectName(QStringLiteral("headLine"));
    setAccessibleName(tr("本机关、今天和值班人"));
    QFont bold = font();
    bold.setBold(true);
    m_office->setFont(bold);
    m_marks->setFont(bold);
    m_clerk->setObjectName(QStringLiteral("clerkBox"));
    m_clerk->setAccessibleName(tr("值班人"));
    m_clerk->setEditable(true);
    m_clerk->setInsertPolicy(QComboBox::NoInsert);
    m_clerk->setFocusPolicy(Qt::ClickFocus); // F9 comes here; Tab stays in the page
    m_clerk->setMinimumContentsLength(6);
    m_clerk->lineEdit()->setObjectName(QStringLiteral("clerkEdit"));
    m_clerk->lineEdit()->setAccessibleName(tr("值班人姓名"));
    m_clerk->installEventFilter(this); // the line edit hands its focus and keys to the box
    QLabel* clerkTitle = plainLabel(QStringLiteral("clerkTitleLabel"), tr("值班人"));
    clerkTitle->setText(tr("值班人 F9"));
    QHBoxLayout* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(fontMetrics().height());
    across->addWidget(m_office);
    across->addWidget(m_marks);
    across->addStretch(1);
    across->addWidget(m_day);
    QHBoxLayout* who = new QHBoxLayout;
    who->setSpacing(fontMetrics().height() / 2);
    who->addWidget(clerkTitle);
    who->addWidget(m_clerk);
    across->addLayout(who);
    connect(m_clerk, &QComboBox::textActivated, this, &HeadLine::take);
    reload();
}

void HeadLine::reload()
{
    Workspace& workspace = m_session.workspace();
    m_office->setText(workspace.identity().officeName);
    m_day->setText(dayLine(m_session.calendar(), m_session.today()));
    QStringList marks;
    const Result<QString> training = workspace.setting(Setting::Training);
    if (training && *training == QLatin1String("1")) {
        marks << tr("【练习】");
    }
    const QString readOnly = m_session.readOnlySentence();
    if (!readOnly.isEmpty()) {
        marks << tr("【只读】");
    }
    m_marks->setText(marks.join(QString()));
    m_marks->setVisible(!marks.isEmpty());
    m_marks->setToolTip(readOnly);
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, todayColour(palette()));
    m_marks->setPalette(coloured);
    m_clerk->setEnabled(readOnly.isEmpty());
    m_clerk->setToolTip(readOnly);
    reset();
}

void HeadLine::reset()
{
    const Result<QStringList> names = m_session.workspace().clerks();
    const QString now = m_session.workspace().identity().clerk;
    const QSignalBlocker quiet(m_clerk);
    m_clerk->clear();
    m_clerk->addItems(names ? *names : QStringList());
    if (m_clerk->findText(now) < 0) {
        m_clerk->insertItem(0, now);
    }
    m_clerk->setCurrentText(now);
}

void HeadLine::editClerk()
{
    if (!m_clerk->isEnabled()) {
        Q_EMIT refused(m_session.readOnlySentence());
        return;
    }
    if (!m_clerk->hasFocus()) {
        m_before = QApplication::focusWidget();
    }
    m_clerk->setFocus(Qt::ShortcutFocusReason);
    m_clerk->lineEdit()->selectAll();
}

void HeadLine::leave()
{
    QWidget* before = m_before.data();
    m_before.clear();
    if (before && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT left();
    }
}

void HeadLine::take()
{
    const QString typed = m_clerk->currentText().simplified();
    const QString before = m_session.workspace().identity().clerk;
    if (typed == before || typed.isEmpty()) {
        reset();
        leave();
        return;
    }
    const Result<> set = m_session.workspace().setSetting(Setting::Clerk, typed);
    if (!set) {
        Q_EMIT refused(sentence(set.error()));
        m_clerk->lineEdit()->selectAll();
        return;
    }
    reset();
    Q_EMIT clerkChanged(m_session.workspace().identity().clerk);
    leave();
}

bool HeadLine::eventFilter(QObject* object, QEvent* event)
{
    const bool composing = m_composition.owns(object, event);
    if (object == m_clerk && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (composing && (enter || key == Qt::Key_Escape)) {
            return true; // chooses or drops a candidate
        }
        if (enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape) {
            reset();
            leave();
            return true;
        }
    }
    if (object == m_clerk && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            reset(); // a half typed name is nobody's
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace xf::ui

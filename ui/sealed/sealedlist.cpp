#include "ui/sealed/sealedlist.h"

#include "core/words/articletext.h"
#include "core/words/errorsentences.h"
#include "ui/shell/colours.h"
#include "ui/shell/labels.h"
#include "ui/shell/named.h"
#include "ui/shell/pagekeys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>

namespace xf::ui {

namespace {

enum Column { Number, Received, State, Owed, Columns };

bool isLate(const std::vector<SealedDuty>& duties, Date today)
{
    return std::any_of(
        duties.begin(), duties.end(), [&](const SealedDuty& duty) { return duty.due.isValid() && duty.due < today; });
}

} // namespace

QString dutySentence(const SealedDuty& duty, Date today)
{
    const QString what =
        duty.kind == SealedDutyKind::PassOn ? SealedList::tr("检举控告待转") : SealedList::tr("书面告知去向");
    if (!duty.due.isValid()) {
        return what;
    }
    const QString by =
        duty.due < today ? SealedList::tr("%1，已超期：最迟应在%2（条例%3）") : SealedList::tr("%1，最迟%2（条例%3）");
    return by.arg(what, duty.due.chinese(), articleText(duty.article));
}

SealedList::SealedList(QWidget* parent)
    : QWidget(parent)
    , m_count(named(new QLabel, "sealedCountLabel", tr("有多少件")))
    , m_table(named(new QTableWidget(0, Columns), "sealedTable", tr("检举控告；回车打开")))
    , m_slip(named(new QPushButton(tr("打印回执")), "sealedListSlipButton", tr("打印给本人的回执")))
{
    m_table->setHorizontalHeaderLabels({tr("编号"), tr("收到日期"), tr("状态"), tr("要办的")});
    m_table->horizontalHeader()->setObjectName(QStringLiteral("sealedHeaderView"));
    m_table->horizontalHeader()->setAccessibleName(tr("列"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setObjectName(QStringLiteral("sealedRowsHeaderView"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    QPushButton* more = named(new QPushButton(tr("登记一件　Ctrl+Shift+N")), "sealedNewButton", tr("登记一件"));
    QPushButton* lock = named(new QPushButton(tr("锁上　Ctrl+L")), "sealedLockButton", tr("锁上"));
    QPushButton* change = named(new QPushButton(tr("换口令")), "sealedPassphraseChangeButton", tr("换口令"));
    showKeyOn(m_slip, QStringLiteral("R"));
    showKeyOn(change, QStringLiteral("K"));
    for (QPushButton* button : {more, m_slip, change, lock}) {
        button->setAutoDefault(true);
    }
    QHBoxLayout* across = new QHBoxLayout;
    for (QPushButton* button : {more, m_slip, change, lock}) {
        across->addWidget(button);
    }
    across->addStretch();
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_count);
    down->addWidget(m_table, 1);
    down->addLayout(across);
    connect(more, &QPushButton::clicked, this, &SealedList::registerWanted);
    connect(lock, &QPushButton::clicked, this, &SealedList::lockWanted);
    connect(change, &QPushButton::clicked, this, &SealedList::passphraseWanted);
    connect(m_slip, &QPushButton::clicked, this, [this] {
        if (const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0)) {
            Q_EMIT slipWanted(item->data(Qt::UserRole).toByteArray());
        }
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &SealedList::open);
}

void SealedList::display(const std::vector<Row>& rows, Date today)
{
    const int current = std::max(m_table->currentRow(), 0);
    m_table->setRowCount(int(rows.size()));
    for (int at = 0; at < int(rows.size()); ++at) {
        const Row& row = rows[std::size_t(at)];
        const Accusation& one = row.accusation;
        QStringList owed;
        for (const SealedDuty& duty : row.duties) {
            owed << dutySentence(duty, today);
        }
        if (one.fault) {
            owed << sentence(*one.fault);
        }
        if (one.unknown > 0) {
            owed << tr("有%1条记录由更新的程序写入").arg(one.unknown);
        }
        const QString state = one.fault ? tr("打不开") : shownLabel(stateLabel(one.state).toUtf8().constData());
        const QStringList cells{one.registered.number, one.registered.received.chinese(),
            one.registered.closed ? tr("%1，已封存").arg(state) : state, owed.join(u'；')};
        for (int column = 0; column < Columns; ++column) {
            QTableWidgetItem* item = new QTableWidgetItem(cells[column]);
            item->setData(Qt::UserRole, one.stream);
            if (column == Owed && isLate(row.duties, today)) {
                item->setForeground(overdueColour(palette()));
            }
            m_table->setItem(at, column, item);
        }
    }
    for (int column = 0; column < Owed; ++column) {
        m_table->resizeColumnToContents(column);
    }
    m_table->resizeRowsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), 0);
    m_slip->setVisible(!rows.empty());
    const auto waiting = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return !row.duties.empty(); });
    m_count->setText(rows.empty()
                         ? tr("还没有检举控告。按 Ctrl+Shift+N 登记。")
                         : tr("共%1件，%2件有要办的。回车打开，谁打开过会记下来。").arg(rows.size()).arg(waiting));
}

void SealedList::clear()
{
    m_table->setRowCount(0);
    m_count->clear();
}

void SealedList::select(const QByteArray& stream)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(Qt::UserRole).toByteArray() == stream) {
            m_table->setCurrentCell(row, 0);
        }
    }
}

void SealedList::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void SealedList::open(int row)
{
    if (const QTableWidgetItem* item = m_table->item(row, 0)) {
        Q_EMIT opened(item->data(Qt::UserRole).toByteArray());
    }
}

bool SealedList::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (!typed.isEmpty() && typed.front().isLetterOrNumber()) { // for the page's keys, not to look for a row
            event->ignore();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_table->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace xf::ui

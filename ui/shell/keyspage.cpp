#include "ui/shell/keyspage.h"

#include <QHeaderView>
#include <QTableWidget>

namespace xf::ui {

KeysPage::KeysPage(QWidget* parent)
    : Page(parent)
    , m_table(new QTableWidget(0, 3))
{
    QLabel* title = new QLabel(tr("键盘"));
    title->setObjectName(QStringLiteral("keysTitleLabel"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    title->setFont(large);
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("键盘一览"));
    m_table->setHorizontalHeaderLabels({tr("在哪里"), tr("按键"), tr("做什么")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->addWidget(title);
    down->addWidget(m_table, 1);
}

void KeysPage::setGroups(const std::vector<Group>& groups)
{
    m_table->setRowCount(0);
    for (const Group& group : groups) {
        QString where = group.title;
        for (const KeyHint& hint : group.keys) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            m_table->setItem(row, 0, new QTableWidgetItem(where));
            m_table->setItem(row, 1, new QTableWidgetItem(hint.keys));
            m_table->setItem(row, 2, new QTableWidgetItem(hint.what));
            where.clear();
        }
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
}

void KeysPage::refresh(const Changes*) {}

void KeysPage::activate()
{
    m_table->setFocus();
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, 0);
    }
}

} // namespace xf::ui

#include "ui/exchange/reportpanel.h"

#include "ui/exchange/notepanel.h"
#include "ui/shell/named.h"
#include "ui/shell/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xf::ui {

ReportPanel::ReportPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel("reportTitleLabel", tr("哪个包")))
    , m_lines(plainLabel("reportLinesLabel", tr("包里有什么")))
    , m_model(new TouchedModel(this))
    , m_table(
          named(new RowTable(session.world().viewFile, QStringLiteral("touched")), "touchedTable", tr("涉及的信访件")))
{
    setObjectName(QStringLiteral("reportPanel"));
    setAccessibleName(tr("包里有什么"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->setModel(m_model);
    std::vector<RowTable::Column> columns;
    for (const TouchedColumnInfo& info : touchedColumns()) {
        columns.push_back({QString::fromLatin1(info.name), info.letters});
    }
    m_table->setColumns(columns);
    connect(m_table, &RowTable::opened, this, &ReportPanel::openRow);
    connect(m_table, &RowTable::copyWanted, this,
        [this] { QGuiApplication::clipboard()->setText(m_table->rowsAsText(m_table->chosenRows(), true)); });
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_title);
    down->addWidget(m_lines);
    down->addWidget(m_table, 1);
    down->addStretch(); // takes the room where no case came and the table does not show
    makeButtons();
}

void ReportPanel::makeButtons()
{
    m_take = actionButton({"takeButton", tr("读入"), QStringLiteral("Enter"), [this] { Q_EMIT takePressed(); }}, this);
    m_open =
        actionButton({"openTouchedButton", tr("打开信访件"), QStringLiteral("Enter"), [this] { openRow(); }}, this);
    m_conflicts =
        actionButton({"conflictListButton", tr("列出并存的件"), {}, [this] { Q_EMIT conflictsPressed(); }}, this);
    m_slip = actionButton(
        {"takenSlipButton", tr("打印交接单"), QStringLiteral("Ctrl+P"), [this] { Q_EMIT slipPressed(); }}, this);
    m_undo = actionButton({"undoImportButton", tr("撤销这次读入"), {}, [this] { Q_EMIT undoPressed(); }}, this);
    m_leave = actionButton(
        {"leaveReportButton", tr("不读入"), QStringLiteral("Esc"), [this] { Q_EMIT leavePressed(); }}, this);
    QHBoxLayout* across = new QHBoxLayout;
    for (QPushButton* button : {m_take, m_open, m_conflicts, m_slip, m_undo, m_leave}) {
        across->addWidget(button);
    }
    across->addStretch(1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(across);
}

void ReportPanel::tell(Stage stage, const QString& package, const QStringList& lines, std::vector<CaseTouched> rows)
{
    m_stage = stage;
    const bool taken = stage == Stage::Taken;
    m_title->setText(taken ? tr("已读入：%1").arg(package) : tr("还没有读入，先看看：%1").arg(package));
    m_lines->setText(lines.join(u'\n'));
    m_lines->setAccessibleName(m_lines->text());
    const bool conflicts =
        std::any_of(rows.begin(), rows.end(), [](const CaseTouched& row) { return row.conflicts > 0; });
    const bool any = !rows.empty();
    m_model->setRows(std::move(rows));
    m_table->setVisible(any);
    if (any) {
        m_table->setCurrentRow(0);
    }
    m_take->setVisible(!taken);
    m_open->setVisible(taken && any);
    m_conflicts->setVisible(taken && conflicts);
    m_slip->setVisible(taken);
    m_undo->setVisible(taken);
    m_leave->setText(taken ? tr("好了 Esc") : tr("不读入 Esc"));
    m_leave->setAccessibleName(taken ? tr("好了") : tr("不读入"));
}

void ReportPanel::setUndoable(bool undoable)
{
    m_undo->setEnabled(undoable);
    m_undo->setToolTip(
        undoable ? QString() : tr("读入以后又写了别的，或者又做了包，不能整个撤销；单条记录可以更正或者作废。"));
}

void ReportPanel::focusFirst()
{
    QWidget* first = m_take;
    if (m_stage == Stage::Taken) {
        first = m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_slip;
    }
    first->setFocus(Qt::OtherFocusReason);
}

void ReportPanel::keepColumns() const
{
    m_table->keepColumns();
}

// Before it is taken in there is nothing to open: Enter in the list goes to the button that takes it in.
void ReportPanel::openRow()
{
    if (m_stage == Stage::Preview) {
        m_take->setFocus(Qt::TabFocusReason);
        return;
    }
    if (const CaseTouched* row = m_model->rowAt(m_table->currentIndex().row())) {
        Q_EMIT casePressed(row->stream);
    }
}

} // namespace xf::ui

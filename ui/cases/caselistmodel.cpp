#include "ui/cases/caselistmodel.h"

#include "ui/shell/colours.h"

#include <QGuiApplication>
#include <QPalette>

namespace xf::ui {

namespace {

const QString caseQuestion = QStringLiteral("case");

} // namespace

CaseListModel::CaseListModel(Session& session, QObject* parent)
    : LongList(session, parent)
{}

void CaseListModel::setQuery(const ListQuery& query)
{
    m_query = query;
    reload();
}

CaseListModel::OrderRead CaseListModel::orderRead()
{
    return [query = m_query](Workspace& workspace) -> Result<Order> {
        Result<std::vector<qint64>> ids = workspace.listIds(query);
        return ids ? Result<Order>(Order{std::move(*ids), {}}) : Result<Order>(ids.error());
    };
}

CaseListModel::RowsRead CaseListModel::rowsRead()
{
    return [this](Workspace& workspace, const std::vector<qint64>& ids) -> Result<Take> {
        const Result<std::vector<ListedCase>> rows = workspace.listRows(ids);
        return rows ? Result<Take>([this, rows = *rows] { take(rows); }) : Result<Take>(rows.error());
    };
}

void CaseListModel::refreshCase(const QByteArray& stream)
{
    session().reader().ask(this, caseQuestion + QString::fromLatin1(stream.toHex()),
        [this, stream](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto found = workspace.listRow(stream);
            return [this, rows = found ? *found : std::vector<ListedCase>()] {
                if (rows.empty() || rowOf(rows.front().id) < 0) {
                    reload();
                    return;
                }
                take(rows);
            };
        });
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(caseColumns().size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ForegroundRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !wanted) {
        return {};
    }
    const CaseListRow* row = rowAt(index.row());
    if (!row) {
        if (role == Qt::DisplayRole) {
            wantRow(index.row());
        }
        return {};
    }
    const CaseColumn column = caseColumns()[std::size_t(index.column())].column;
    if (role == Qt::ForegroundRole) {
        const ClockRow* clock = column == CaseColumn::Due ? pressingClock(*row, m_query.day) : nullptr;
        if (!clock || !clock->duty || clock->due > m_query.day) {
            return {};
        }
        const QPalette palette = QGuiApplication::palette();
        return clock->due < m_query.day ? overdueColour(palette) : todayColour(palette);
    }
    return caseCell(*row, column, m_query.day);
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return columnTitle(caseColumns()[std::size_t(section)]);
}

} // namespace xf::ui

#include "ui/papers/paperlistmodel.h"

namespace xf::ui {

PaperListModel::PaperListModel(Session& session, QObject* parent)
    : LongList(session, parent)
{}

void PaperListModel::setQuery(const PaperQuery& query)
{
    m_query = query;
    reload();
}

PaperListModel::OrderRead PaperListModel::orderRead()
{
    return [this, query = m_query](Workspace& workspace) -> Result<Order> {
        Result<PaperOrder> found = workspace.paperOrder(query);
        const Result<std::vector<int>> years = workspace.paperYears();
        if (!found || !years) {
            return found ? years.error() : found.error();
        }
        return Order{
            std::move(found->ids), [this, unprinted = found->unprinted, voided = found->voided, years = *years] {
                m_unprinted = unprinted;
                m_voided = voided;
                m_years = years;
            }};
    };
}

PaperListModel::RowsRead PaperListModel::rowsRead()
{
    return [this](Workspace& workspace, const std::vector<qint64>& ids) -> Result<Take> {
        const Result<std::vector<ListedPaper>> rows = workspace.paperRows(ids);
        return rows ? Result<Take>([this, rows = *rows] { take(rows); }) : Result<Take>(rows.error());
    };
}

int PaperListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(paperColumnTable().size());
}

QVariant PaperListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const PaperListRow* row = rowAt(index.row());
    if (!row) {
        if (role == Qt::DisplayRole) {
            wantRow(index.row());
        }
        return {};
    }
    return paperCell(*row, paperColumnTable()[std::size_t(index.column())].column);
}

QVariant PaperListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return columnTitle(paperColumnTable()[std::size_t(section)]);
}

} // namespace xf::ui

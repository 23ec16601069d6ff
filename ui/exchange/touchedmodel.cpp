#include "ui/exchange/touchedmodel.h"

#include "ui/exchange/reportwords.h"
#include "ui/shell/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace xf::ui {

std::span<const TouchedColumnInfo> touchedColumns()
{
    static const TouchedColumnInfo table[] = {
        {TouchedColumn::Number, "number", QT_TRANSLATE_NOOP("TouchedColumns", "编号"), 13},
        {TouchedColumn::Petitioner, "petitioner", QT_TRANSLATE_NOOP("TouchedColumns", "信访人"), 7},
        {TouchedColumn::Subject, "subject", QT_TRANSLATE_NOOP("TouchedColumns", "主题"), 14},
        {TouchedColumn::News, "news", QT_TRANSLATE_NOOP("TouchedColumns", "有什么新的"), 7},
        {TouchedColumn::Steps, "steps", QT_TRANSLATE_NOOP("TouchedColumns", "新记录"), 14},
        {TouchedColumn::State, "state", QT_TRANSLATE_NOOP("TouchedColumns", "状态"), 6},
        {TouchedColumn::Conflicts, "conflicts", QT_TRANSLATE_NOOP("TouchedColumns", "并存"), 6},
    };
    return table;
}

namespace {

QString cellOf(const CaseTouched& touched, TouchedColumn column)
{
    switch (column) {
    case TouchedColumn::Number:
        return touched.number.isEmpty() ? QCoreApplication::translate("exchange", "（读不出编号）") : touched.number;
    case TouchedColumn::Petitioner: return touched.petitioner;
    case TouchedColumn::Subject: return touched.subject;
    case TouchedColumn::News: return newsText(touched);
    case TouchedColumn::Steps: return stepsText(touched.tags);
    case TouchedColumn::State: return shownWord(touched.state);
    case TouchedColumn::Conflicts:
        return touched.conflicts > 0 ? QCoreApplication::translate("exchange", "%1处待裁定").arg(touched.conflicts)
                                     : QString();
    }
    return {};
}

} // namespace

void TouchedModel::setRows(std::vector<CaseTouched> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const CaseTouched& a, const CaseTouched& b) {
        const auto key = [](const CaseTouched& row) {
            return std::make_tuple(row.conflicts == 0, !row.fresh, row.number);
        };
        return key(a) < key(b);
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const CaseTouched* TouchedModel::rowAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

int TouchedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TouchedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(touchedColumns().size());
}

QVariant TouchedModel::data(const QModelIndex& index, int role) const
{
    const CaseTouched* row = rowAt(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return cellOf(*row, touchedColumns()[std::size_t(index.column())].column);
}

QVariant TouchedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) {
        return {};
    }
    return QCoreApplication::translate("TouchedColumns", touchedColumns()[std::size_t(section)].title);
}

} // namespace xf::ui

#pragma once

#include "core/store/handofftypes.h"

#include <QAbstractTableModel>

// The cases that a package touches, one a row, as the report of an import has them.
namespace xf::ui {

enum class TouchedColumn { Number, Petitioner, Subject, News, Steps, State, Conflicts };

struct TouchedColumnInfo
{
    TouchedColumn column;
    const char* name;  // kept in the view file
    const char* title; // Chinese, translation context "TouchedColumns"
    int letters;
};

[[nodiscard]] std::span<const TouchedColumnInfo> touchedColumns();

class TouchedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // What waits to be settled comes first, then new cases, then by number.
    void setRows(std::vector<CaseTouched> rows);
    [[nodiscard]] const CaseTouched* rowAt(int row) const; // null out of range

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CaseTouched> m_rows;
};

} // namespace xf::ui

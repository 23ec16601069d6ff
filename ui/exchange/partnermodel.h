#pragma once

#include "core/handoff/jobs/channels.h"

#include <QAbstractTableModel>

// The partners of this data file, one a row: what waits for each, what is on its way, what last went and came.
namespace xf::ui {

enum class PartnerColumn { Name, Relation, Waits, Unreceipted, Missing, LastSent, LastTaken, Aside };

struct PartnerColumnInfo
{
    PartnerColumn column;
    const char* name;  // kept in the view file
    const char* title; // Chinese, translation context "PartnerColumns"
    int letters;
};

[[nodiscard]] std::span<const PartnerColumnInfo> partnerColumns();

class PartnerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // `offset` of this office's clock, in minutes: marks are kept in UTC.
    explicit PartnerModel(qint64 offset, QObject* parent = nullptr);

    void setRows(std::vector<PartnerChannel> rows);
    [[nodiscard]] const PartnerChannel* rowAt(int row) const; // null out of range
    [[nodiscard]] int rowOf(const QByteArray& node) const;    // -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellOf(const PartnerChannel& row, PartnerColumn column) const;
    [[nodiscard]] QString markText(const std::optional<PackageMark>& mark) const;
    [[nodiscard]] QString dayOf(qint64 utcSeconds) const;

    qint64 m_offset;
    std::vector<PartnerChannel> m_rows;
};

} // namespace xf::ui

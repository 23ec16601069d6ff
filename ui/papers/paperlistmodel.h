#pragma once

#include "ui/papers/papercolumns.h"
#include "ui/shell/longlist.h"

// The register of papers, of any length, read as it is looked at (longlist.h).
namespace xf::ui {

class PaperListModel : public LongList<PaperListRow>
{
    Q_OBJECT

public:
    explicit PaperListModel(Session& session, QObject* parent = nullptr);

    void setQuery(const PaperQuery& query); // and reads
    [[nodiscard]] const PaperQuery& query() const { return m_query; }
    // Of what the query finds.
    [[nodiscard]] qint64 unprinted() const { return m_unprinted; }
    [[nodiscard]] qint64 voided() const { return m_voided; }
    [[nodiscard]] const std::vector<int>& years() const { return m_years; } // of all papers, the newest first

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] OrderRead orderRead() override;
    [[nodiscard]] RowsRead rowsRead() override;

private:
    PaperQuery m_query;
    qint64 m_unprinted = 0;
    qint64 m_voided = 0;
    std::vector<int> m_years;
};

} // namespace xf::ui

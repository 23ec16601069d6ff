#pragma once

#include "ui/cases/casecolumns.h"
#include "ui/shell/longlist.h"

// Any number of cases, read as they are looked at (longlist.h).
namespace xf::ui {

class CaseListModel : public LongList<CaseListRow>
{
    Q_OBJECT

public:
    explicit CaseListModel(Session& session, QObject* parent = nullptr);

    void setQuery(const ListQuery& query); // and reads
    [[nodiscard]] const ListQuery& query() const { return m_query; }
    // A case was written: its row is read again in place. One that is not in the list may belong there: all is
    // reloaded.
    void refreshCase(const QByteArray& stream);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] OrderRead orderRead() override;
    [[nodiscard]] RowsRead rowsRead() override;

private:
    ListQuery m_query;
};

} // namespace xf::ui

#pragma once

#include "ui/cases/casecolumns.h"
#include "ui/shell/session.h"

#include <QAbstractTableModel>
#include <QHash>

class QTimer;

// Any number of cases: their order is known at once, their rows are read as they are looked at, a page at a time, in
// the Reader's thread. Until then a row is empty. Asking anew while an answer is on its way drops that answer.
namespace xf::ui {

class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    CaseListModel(Session& session, QObject* parent = nullptr);

    void setQuery(const ListQuery& query); // and reads
    [[nodiscard]] const ListQuery& query() const { return m_query; }
    void reload(); // the same query again
    // A case was written: its row is read again in place. One that is not in the list may belong there: all is
    // reloaded.
    void refreshCase(const QByteArray& stream);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids; }
    [[nodiscard]] const CaseListRow* rowAt(int row) const; // null until it was read
    [[nodiscard]] int rowOf(qint64 id) const;              // -1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded(); // the order is there
    void refused(const xf::Error& error);

private:
    void askForRows() const;
    void readMissing();
    void take(std::vector<ListedCase> rows);
    void forgetFarFrom(int first, int last);

    Session& m_session;
    ListQuery m_query;
    bool m_loading = false;
    std::vector<qint64> m_ids;
    QHash<qint64, int> m_places;       // of m_ids; made in the Reader's thread
    QHash<qint64, CaseListRow> m_rows; // those read of late
    mutable int m_first = -1;          // rows that were looked at and are not there
    mutable int m_last = -1;
    QTimer* m_soon; // one question for all rows of a screen
};

} // namespace xf::ui

#pragma once

#include "ui/shell/session.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <functional>

class QTimer;

// Any number of rows: their order is known at once, the rows are read as they are looked at, a page at a time, in the
// Reader's thread. Until then a row is empty. Asking anew while an answer is on its way drops that answer.
namespace xf::ui {

class LongListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    void reload(); // the same question again

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids; }
    [[nodiscard]] int rowOf(qint64 id) const { return m_places.value(id, -1); } // -1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

Q_SIGNALS:
    void loaded(); // the order is there
    void refused(const xf::Error& error);

protected:
    LongListModel(Session& session, QObject* parent);

    struct Order
    {
        std::vector<qint64> ids;
        std::function<void()> beside; // in the window's thread, as the ids become the list; may be none
    };
    using OrderRead = std::function<Result<Order>(Workspace& workspace)>;
    using Take = std::function<void()>;
    using RowsRead = std::function<Result<Take>(Workspace& workspace, const std::vector<qint64>& ids)>;

    // What to ask in the Reader's thread: they may not touch the model there.
    [[nodiscard]] virtual OrderRead orderRead() = 0;
    [[nodiscard]] virtual RowsRead rowsRead() = 0;
    [[nodiscard]] virtual bool isRead(qint64 id) const = 0;
    virtual void forgetRows() = 0;

    [[nodiscard]] Session& session() const { return m_session; }
    void wantRow(int row) const; // it was looked at and is not there

private:
    void readMissing();

    Session& m_session;
    bool m_loading = false;
    std::vector<qint64> m_ids;
    QHash<qint64, int> m_places; // of m_ids; made in the Reader's thread
    mutable int m_first = -1;    // rows that were looked at and are not there
    mutable int m_last = -1;
    QTimer* m_soon; // one question for all rows of a screen
};

// The same with rows of one kind.
template <class Value>
class LongList : public LongListModel
{
public:
    [[nodiscard]] const Value* rowAt(int row) const // null until it was read
    {
        if (row < 0 || row >= int(ids().size())) {
            return nullptr;
        }
        const auto found = m_rows.constFind(ids()[std::size_t(row)]);
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

protected:
    using LongListModel::LongListModel;

    // Of a struct with the id and the `row`.
    template <class Listed>
    void take(std::vector<Listed> rows)
    {
        int first = int(ids().size());
        int last = -1;
        for (Listed& row : rows) {
            if (const int at = rowOf(row.id); at >= 0) {
                first = std::min(first, at);
                last = std::max(last, at);
                m_rows.insert(row.id, std::move(row.row));
            }
        }
        if (last >= 0) {
            forgetFarFrom(first, last);
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        }
    }

    [[nodiscard]] bool isRead(qint64 id) const override { return m_rows.contains(id); }
    void forgetRows() override { m_rows.clear(); }

private:
    static constexpr qsizetype mostKept = 5000;

    void forgetFarFrom(int first, int last)
    {
        if (m_rows.size() > mostKept) {
            m_rows.removeIf([&](const auto& each) {
                const int place = rowOf(each.key());
                return place < first - int(mostKept) / 4 || place > last + int(mostKept) / 4;
            });
        }
    }

    QHash<qint64, Value> m_rows; // those read of late
};

} // namespace xf::ui

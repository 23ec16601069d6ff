#pragma once

#include "core/desk/board.h"

#include <QAbstractTableModel>

#include <functional>

// The board's lines as a table. After a change of one case its lines alone go and come; all others stay where they are,
// and with them the selection.
namespace xf::ui {

enum class BoardColumn { Section, Number, Petitioner, Subject, What, When, Next, State };

struct BoardColumnInfo
{
    BoardColumn column;
    const char* name;  // kept in the view file
    const char* title; // Chinese, translation context "BoardColumns"
    int letters;
};

[[nodiscard]] std::span<const BoardColumnInfo> boardColumns();

class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Fills in a line that is not told yet, when it is looked at.
    void setTeller(std::function<void(BoardRow&)> tell) { m_tell = std::move(tell); }
    void setRows(std::vector<BoardRow> rows);
    void setRowsOf(qint64 caseId, std::vector<BoardRow> rows);
    void showOnly(std::optional<BoardSection> section); // none: all
    [[nodiscard]] std::optional<BoardSection> shownOnly() const { return m_only; }

    [[nodiscard]] const BoardRow* rowAt(int row) const; // told; null out of range
    [[nodiscard]] qint64 caseAt(int row) const { return m_shown[std::size_t(row)].caseId; }
    [[nodiscard]] int count(BoardSection section) const;
    [[nodiscard]] Date lastDue() const; // of all lines; none where none has a day

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isShown(const BoardRow& row) const { return !m_only || row.section == *m_only; }
    void insertShown(const BoardRow& row);

    std::vector<BoardRow> m_all;           // in the board's order
    mutable std::vector<BoardRow> m_shown; // those of the section asked for; told when they are looked at
    std::function<void(BoardRow&)> m_tell;
    std::optional<BoardSection> m_only;
};

} // namespace xf::ui

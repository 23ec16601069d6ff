#include "ui/today/boardmodel.h"

#include "core/cases/commands.h"
#include "core/words/statewords.h"
#include "ui/shell/colours.h"
#include "ui/shell/labels.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace xf::ui {

std::span<const BoardColumnInfo> boardColumns()
{
    static constexpr BoardColumnInfo table[] = {
        {BoardColumn::Section, "section", QT_TRANSLATE_NOOP("BoardColumns", "要紧"), 6},
        {BoardColumn::Number, "number", QT_TRANSLATE_NOOP("BoardColumns", "编号"), 11},
        {BoardColumn::Petitioner, "petitioner", QT_TRANSLATE_NOOP("BoardColumns", "信访人"), 5},
        {BoardColumn::Subject, "subject", QT_TRANSLATE_NOOP("BoardColumns", "诉求概况"), 12},
        {BoardColumn::What, "what", QT_TRANSLATE_NOOP("BoardColumns", "事项"), 9},
        {BoardColumn::When, "when", QT_TRANSLATE_NOOP("BoardColumns", "期限"), 20},
        {BoardColumn::Next, "next", QT_TRANSLATE_NOOP("BoardColumns", "下一步"), 9},
        {BoardColumn::State, "state", QT_TRANSLATE_NOOP("BoardColumns", "状态"), 5},
    };
    return table;
}

namespace {

QString nextText(const BoardRow& row)
{
    if (row.section == BoardSection::Conflict) {
        return QCoreApplication::translate("BoardColumns", "裁定");
    }
    if (!row.entry.isEmpty()) {
        return QCoreApplication::translate("BoardColumns", "打印 Ctrl+Enter");
    }
    if (const CommandInfo* record = row.record.isEmpty() ? nullptr : findCommand(row.record)) {
        return shownLabel(record->label);
    }
    if (row.section == BoardSection::Objection) { // to agree or not is what the clerk finds out
        return QCoreApplication::translate("BoardColumns", "核实异议");
    }
    return row.next == Step::None ? QString() : shownWord(row.next);
}

QString cell(const BoardRow& row, BoardColumn column)
{
    switch (column) {
    case BoardColumn::Section: return shownWord(row.section);
    case BoardColumn::Number: return row.number;
    case BoardColumn::Petitioner: return row.petitioner;
    case BoardColumn::Subject: return row.subject;
    case BoardColumn::State: return row.state;
    case BoardColumn::What: return row.what;
    case BoardColumn::When: return row.when;
    case BoardColumn::Next: return nextText(row);
    }
    return {};
}

QVariant colourOf(const BoardRow& row, BoardColumn column)
{
    if (column != BoardColumn::Section && column != BoardColumn::When) {
        return {};
    }
    const QPalette palette = QGuiApplication::palette();
    if (row.section == BoardSection::Overdue || row.section == BoardSection::Urgent) {
        return overdueColour(palette);
    }
    return row.section == BoardSection::Today ? QVariant(todayColour(palette)) : QVariant();
}

QString tip(const BoardRow& row, BoardColumn column)
{
    const bool step = column == BoardColumn::Next && row.next != Step::None && row.entry.isEmpty();
    return step ? nextActionLine({row.next, row.article.toUtf8().constData()}) : cell(row, column);
}

} // namespace

void BoardModel::setRows(std::vector<BoardRow> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    m_shown.clear();
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(m_shown), [this](const BoardRow& row) { return isShown(row); });
    endResetModel();
}

void BoardModel::showOnly(std::optional<BoardSection> section)
{
    m_only = section;
    setRows(std::move(m_all));
}

void BoardModel::setRowsOf(qint64 caseId, std::vector<BoardRow> rows)
{
    std::erase_if(m_all, [&](const BoardRow& row) { return row.caseId == caseId; });
    for (int at = int(m_shown.size()) - 1; at >= 0; --at) {
        if (m_shown[std::size_t(at)].caseId == caseId) {
            beginRemoveRows({}, at, at);
            m_shown.erase(m_shown.begin() + at);
            endRemoveRows();
        }
    }
    for (BoardRow& row : rows) {
        insertShown(row);
        const auto place = std::upper_bound(m_all.begin(), m_all.end(), row, standsBefore);
        m_all.insert(place, std::move(row));
    }
}

void BoardModel::insertShown(const BoardRow& row)
{
    if (!isShown(row)) {
        return;
    }
    const auto place = std::upper_bound(m_shown.begin(), m_shown.end(), row, standsBefore);
    const int at = int(place - m_shown.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(place, row);
    endInsertRows();
}

const BoardRow* BoardModel::rowAt(int row) const
{
    if (row < 0 || row >= int(m_shown.size())) {
        return nullptr;
    }
    BoardRow& found = m_shown[std::size_t(row)];
    if (!found.told && m_tell) {
        m_tell(found);
    }
    return &found;
}

int BoardModel::count(BoardSection section) const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [&](const BoardRow& row) { return row.section == section; }));
}

Date BoardModel::lastDue() const
{
    Date last;
    for (const BoardRow& row : m_all) {
        if (row.due.isValid() && (!last.isValid() || last < row.due)) {
            last = row.due;
        }
    }
    return last;
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(boardColumns().size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    const BoardRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    const BoardColumn column = boardColumns()[std::size_t(index.column())].column;
    switch (role) {
    case Qt::DisplayRole: return cell(*row, column);
    case Qt::ToolTipRole: return tip(*row, column);
    case Qt::ForegroundRole: return colourOf(*row, column);
    }
    return {};
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return QCoreApplication::translate("BoardColumns", boardColumns()[std::size_t(section)].title);
}

} // namespace xf::ui

#include "ui/shell/rowtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int narrowest = 24; // pixels; below it a column cannot be caught with the mouse any more

} // namespace

RowTable::RowTable(const QString& viewFile, const QString& group, QWidget* parent)
    : QTableView(parent)
    , m_viewFile(viewFile)
    , m_group(group)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the list
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(narrowest);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { openColumnMenu(horizontalHeader()->mapToGlobal(at)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &RowTable::opened);
    fitRowHeight();
}

void RowTable::fitRowHeight()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
}

void RowTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        fitRowHeight();
    }
    QTableView::changeEvent(event);
}

void RowTable::setColumns(const std::vector<Column>& columns)
{
    m_columns = columns;
    const int letter = fontMetrics().horizontalAdvance(QStringLiteral("国"));
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column& column = m_columns[std::size_t(i)];
        horizontalHeader()->resizeSection(i, (column.letters + 1) * letter);
        horizontalHeader()->setSectionHidden(i, column.hidden);
    }
    restoreColumns();
}

int RowTable::indexOf(const QString& name) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) { return column.name == name; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

// Names the file does not know keep their place and width; names it knows and the program does not are left out.
void RowTable::restoreColumns()
{
    if (m_viewFile.isEmpty()) {
        return;
    }
    QSettings file(m_viewFile, QSettings::IniFormat);
    file.beginGroup(m_group);
    QHeaderView* header = horizontalHeader();
    int place = 0;
    for (const QString& name : file.value(QStringLiteral("order")).toStringList()) {
        if (const int column = indexOf(name); column >= 0) {
            header->moveSection(header->visualIndex(column), place++);
        }
    }
    const QStringList hidden = file.value(QStringLiteral("hidden")).toStringList();
    const QStringList known = file.value(QStringLiteral("order")).toStringList();
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QString& name = m_columns[std::size_t(i)].name;
        if (known.contains(name)) {
            header->setSectionHidden(i, hidden.contains(name));
        }
        const int width = file.value(QStringLiteral("width/") + name).toInt();
        if (width >= narrowest) {
            header->resizeSection(i, width);
        }
    }
    const int sorted = indexOf(file.value(QStringLiteral("sorted")).toString());
    if (header->isSortIndicatorShown() && sorted >= 0) {
        const bool down = file.value(QStringLiteral("descending")).toBool();
        header->setSortIndicator(sorted, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (shownColumns().isEmpty() && !m_columns.empty()) {
        header->setSectionHidden(0, false);
    }
}

void RowTable::keepColumns() const
{
    if (m_viewFile.isEmpty() || m_columns.empty()) {
        return;
    }
    QStringList order;
    QStringList hidden;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const QString& name = m_columns[std::size_t(column)].name;
        order << name;
        if (header->isSectionHidden(column)) {
            hidden << name;
        }
    }
    QSettings file(m_viewFile, QSettings::IniFormat);
    file.beginGroup(m_group);
    file.setValue(QStringLiteral("order"), order);
    file.setValue(QStringLiteral("hidden"), hidden);
    const int sorted = header->sortIndicatorSection();
    if (header->isSortIndicatorShown() && sorted >= 0 && sorted < header->count()) {
        file.setValue(QStringLiteral("sorted"), m_columns[std::size_t(sorted)].name);
        file.setValue(QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    const int last = shownColumns().isEmpty() ? -1 : indexOf(shownColumns().back());
    for (int i = 0; i < header->count(); ++i) {
        // A hidden one has no width, and the last one that of what is left.
        if (!header->isSectionHidden(i) && i != last) {
            file.setValue(QStringLiteral("width/") + m_columns[std::size_t(i)].name, header->sectionSize(i));
        }
    }
}

bool RowTable::isColumnShown(const QString& name) const
{
    const int column = indexOf(name);
    return column >= 0 && !horizontalHeader()->isSectionHidden(column);
}

void RowTable::showColumn(const QString& name, bool shown)
{
    const int column = indexOf(name);
    if (column >= 0 && (shown || shownColumns().size() > 1)) {
        horizontalHeader()->setSectionHidden(column, !shown);
    }
}

QStringList RowTable::shownColumns() const
{
    QStringList names;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            names << m_columns[std::size_t(column)].name;
        }
    }
    return names;
}

void RowTable::openColumnMenu(const QPoint& global)
{
    QMenu* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QString name = m_columns[std::size_t(i)].name;
        QAction* action = menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setObjectName(name + QStringLiteral("ColumnAction"));
        action->setCheckable(true);
        action->setChecked(isColumnShown(name));
        connect(action, &QAction::toggled, this, [this, name](bool shown) { showColumn(name, shown); });
    }
    menu->popup(global);
}

void RowTable::setCurrentRow(int row)
{
    const QStringList shown = shownColumns();
    setCurrentIndex(model()->index(row, shown.isEmpty() ? 0 : indexOf(shown.front())));
}

// Qt moves the cursor alone where Ctrl is held, and the bar stays behind. Rows are put together with Ctrl and the
// arrows; to the ends one goes, and where the program goes it does not matter which keys are held at that moment.
QItemSelectionModel::SelectionFlags RowTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    const bool key = event && event->type() == QEvent::KeyPress;
    const QKeyEvent* pressed = key ? static_cast<const QKeyEvent*>(event) : nullptr;
    const bool toAnEnd = pressed && pressed->modifiers() == Qt::ControlModifier &&
                         (pressed->key() == Qt::Key_Home || pressed->key() == Qt::Key_End);
    return event && !toAnEnd ? QTableView::selectionCommand(index, event)
                             : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

std::vector<int> RowTable::chosenRows() const
{
    std::vector<int> rows;
    if (selectionModel()) {
        for (const QItemSelectionRange& range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                rows.push_back(row);
            }
        }
    }
    if (rows.empty() && currentIndex().isValid()) {
        rows.push_back(currentIndex().row());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString RowTable::oneCell(const QString& text)
{
    QString cell = text;
    cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return cell;
}

QString RowTable::rowsAsText(const std::vector<int>& rows, bool withHeader) const
{
    QList<int> columns;
    for (const QString& name : shownColumns()) {
        columns << indexOf(name);
    }
    QString text;
    const auto line = [&](const std::function<QString(int)>& cell) {
        QStringList cells;
        for (const int column : columns) {
            cells << oneCell(cell(column));
        }
        text += cells.join(u'\t') + u'\n';
    };
    if (withHeader) {
        line([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    }
    for (const int row : rows) {
        line([&](int column) { return model()->index(row, column).data().toString(); });
    }
    return text;
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore(); // Ctrl+Enter belongs to the page
        return;
    }
    if (enter) {
        if (currentIndex().isValid()) {
            Q_EMIT opened(currentIndex());
        }
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    // A plain letter would hunt through the rows (and ask the model for all of them); here it is the page's.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace xf::ui

#pragma once

#include <QTableView>

// A list of rows as every page shows one: whole rows are chosen, Enter opens, Ctrl+C copies the rows as text, columns
// are chosen, ordered and sized by the person and kept by their NAME, so that a new program with another column keeps
// the rest.
namespace xf::ui {

class RowTable : public QTableView
{
    Q_OBJECT

public:
    struct Column
    {
        QString name; // kept in the view file, never shown
        int letters;  // width it begins with, in Chinese letters
        bool hidden = false;
    };

    // `group` of the view file; nothing is kept where the file is empty.
    RowTable(const QString& viewFile, const QString& group, QWidget* parent = nullptr);

    // After the model is set: its columns, from the first on. Brings back what was kept of them.
    void setColumns(const std::vector<Column>& columns);
    void keepColumns() const; // writes them; called as the page is left
    [[nodiscard]] bool isColumnShown(const QString& name) const;
    void showColumn(const QString& name, bool shown);
    [[nodiscard]] QStringList shownColumns() const; // names in the order on the screen

    void setCurrentRow(int row); // in a column that shows: from a hidden one the arrows do not move
    // The chosen rows; none chosen: the current one.
    [[nodiscard]] std::vector<int> chosenRows() const;
    // As they stand on the screen, a tab between the cells, a line for each row. Without what is not loaded.
    [[nodiscard]] QString rowsAsText(const std::vector<int>& rows, bool withHeader) const;
    // A cell's text fit for one cell of tabbed text.
    [[nodiscard]] static QString oneCell(const QString& text);

    // Which columns there are, as a menu with a tick for each.
    void openColumnMenu(const QPoint& global);

Q_SIGNALS:
    void opened(const QModelIndex& index); // Enter or a double click
    void copyWanted();                     // Ctrl+C

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event = nullptr) const override;

private:
    [[nodiscard]] int indexOf(const QString& name) const;
    void restoreColumns();
    void fitRowHeight();

    QString m_viewFile;
    QString m_group;
    std::vector<Column> m_columns;
};

} // namespace xf::ui

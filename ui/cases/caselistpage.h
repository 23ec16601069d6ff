#pragma once

#include "ui/cases/casecolumns.h"
#include "ui/forms/composition.h"
#include "ui/shell/page.h"
#include "ui/shell/rowstext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

// 信访件: every case, found by what is written in it, by state and by due day; opened with Enter.
namespace xf::ui {

class CaseListModel;
class RowTable;
class RowsOut;

class CaseListPage : public Page
{
    Q_OBJECT

public:
    explicit CaseListPage(Session& session, QWidget* parent = nullptr);
    ~CaseListPage() override;

    void refresh(const Changes* changes) override;
    void activate() override;
    void settle() override;
    bool leaveInner() override;
    bool openList(const QString& filter) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void makeFilters();
    void makeTable();
    QPushButton* makeButton(const QString& name, const QString& text, void (CaseListPage::*act)());
    void ask(); // what the filters say now
    void readOffices();
    void listOffices(const std::vector<OfficeCount>& offices); // that one can choose from
    void showCount();                                          // and an empty list says why
    void openRow(const QModelIndex& index);
    void openCurrent();
    void copy();
    void exportFile();
    void chooseColumns();
    void clearFilters();
    [[nodiscard]] RowsWanted rowsWanted(std::vector<qint64> ids) const; // in the columns that show
    [[nodiscard]] bool isFiltered() const;

    Session& m_session;
    CaseListModel* m_model;
    RowTable* m_table;
    RowsOut* m_out;
    QLineEdit* m_search;
    Composition m_composition;
    QComboBox* m_state;
    QComboBox* m_due;
    QComboBox* m_office;
    QLabel* m_count;
    QTimer* m_typing;
    qint64 m_current = 0; // the case that was current before the list was read again
    int m_scroll = 0;
    bool m_keepsPlace = false;
    bool m_stale = true; // something changed while the page was not shown
};

} // namespace xf::ui

#pragma once

#include "core/store/paperquery.h"
#include "ui/forms/composition.h"
#include "ui/shell/page.h"
#include "ui/shell/rowstext.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

// 文书: the register of papers sent (发文登记簿), the newest first, a 送达回证 behind the paper it goes with. Enter
// opens the case, Ctrl+P the paper; Delete makes a paper 作废 with a reason.
namespace xf::ui {

class PaperListModel;
class RowTable;
class RowsOut;
class VoidPanel;

class PapersPage : public Page
{
    Q_OBJECT

public:
    explicit PapersPage(Session& session, QWidget* parent = nullptr);
    ~PapersPage() override;

    void refresh(const Changes* changes) override;
    void activate() override;
    void settle() override;
    bool leaveInner() override;
    bool openList(const QString& filter) override; // "unprinted"
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void makeShortcuts();
    void makeFilters();
    void makeTable();
    QPushButton* makeButton(const QString& name, const QString& text, void (PapersPage::*act)());
    void ask();        // what the filters say now
    void showLoaded(); // counts and years; an empty list says why
    void showYears();
    [[nodiscard]] QString countSentence() const;
    void openRow();
    void openPaper();
    void copy();
    void exportFile();
    void chooseColumns();
    void clearFilters();
    void beginVoid();
    void makeVoid();
    void closeVoid();
    [[nodiscard]] const PaperListRow* currentRow() const;
    [[nodiscard]] RowsWanted rowsWanted(std::vector<qint64> ids) const; // in the columns that show
    [[nodiscard]] bool isFiltered() const;

    Session& m_session;
    PaperListModel* m_model;
    RowTable* m_table;
    RowsOut* m_out;
    QLineEdit* m_search;
    Composition m_composition;
    QComboBox* m_kind;
    QComboBox* m_year;
    QCheckBox* m_unprinted;
    QLabel* m_count;
    QPushButton* m_void = nullptr;
    VoidPanel* m_panel;
    QTimer* m_typing;
    PaperListRow m_voiding; // what the panel is about
    qint64 m_current = 0;   // the paper that was current before the list was read again
    int m_scroll = 0;
    bool m_keepsPlace = false;
    bool m_shown = false; // once
};

} // namespace xf::ui

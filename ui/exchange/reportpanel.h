#pragma once

#include "ui/exchange/touchedmodel.h"
#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

// What a package brings: first as a preview, Enter takes it in; then what was taken in, Enter opens a case.
namespace xf::ui {

class RowTable;

class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(Session& session, QWidget* parent = nullptr);

    enum class Stage { Preview, Taken };
    void tell(Stage stage, const QString& package, const QStringList& lines, std::vector<CaseTouched> rows);
    void setUndoable(bool undoable);
    void focusFirst();
    void keepColumns() const;
    [[nodiscard]] Stage stage() const { return m_stage; }

Q_SIGNALS:
    void takePressed();
    void leavePressed(); // not taken in; or, afterwards, read
    void undoPressed();
    void slipPressed();
    void casePressed(const QByteArray& stream);
    void conflictsPressed(); // all that wait to be settled, as a list

private:
    void makeButtons();
    void openRow();

    Stage m_stage = Stage::Preview;
    QLabel* m_title;
    QLabel* m_lines;
    TouchedModel* m_model;
    RowTable* m_table;
    QPushButton* m_take = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_conflicts = nullptr;
    QPushButton* m_slip = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_leave = nullptr;
};

} // namespace xf::ui

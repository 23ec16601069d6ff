#pragma once

#include "core/desk/board.h"
#include "ui/shell/page.h"
#include "ui/shell/pagekeys.h"
#include "ui/shell/session.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

// 待办: what today demands, the overdue first. Counts stand on top, each a button; Enter opens a case, Ctrl+Enter the
// form of its next step. At the foot, when the notice of a year's holidays is missing, a line that says so and leads to
// where it is brought in.
namespace xf::ui {

class BoardModel;
class RowTable;

class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    void refresh(const Changes* changes) override;
    void activate() override;
    void settle() override;
    bool leaveInner() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct SectionButton
    {
        BoardSection section;
        QPushButton* button;
    };
    struct StateButton
    {
        State state;
        QPushButton* button;
    };

    void makeTable();
    void makeCounts(QHBoxLayout* sections, QHBoxLayout* states);
    void layOut();
    [[nodiscard]] QHBoxLayout* makeMissingNotice();
    void readAll();
    void readCase(const QByteArray& stream);
    void readCounts();
    void showBoard();
    void showMissingNotice();
    void showSection(std::optional<BoardSection> section);
    void showCounts(const CaseCounts& counts);
    void showDrafts();
    void open(const QModelIndex& index);
    void openCurrent();
    void takeNextStep();
    void copy();
    void say(const Error& error);

    Session& m_session;
    BoardModel* m_model;
    RowTable* m_table;
    QLabel* m_empty;
    QPushButton* m_drafts;
    QPushButton* m_step;
    QLabel* m_missing;
    QPushButton* m_toNotices;
    PageKeys m_keys;
    std::vector<SectionButton> m_sections;
    std::vector<StateButton> m_states;
    bool m_stale = true; // something changed while the page was not shown
    bool m_read = false; // the board was read once
};

} // namespace xf::ui

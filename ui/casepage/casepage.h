#pragma once

#include "ui/casepage/caseview.h"
#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

// One case: who and what, where it is, what can be done next, its clocks, papers, files and history.
namespace xf::ui {

class ActionSection;
class CaseHead;
class ClockSection;
class ConflictSection;
class HistorySection;
class Section;

class CasePage : public Page
{
    Q_OBJECT

public:
    explicit CasePage(Session& session, QWidget* parent = nullptr);

    void refresh(const Changes* changes) override;
    void activate() override;
    bool openCase(const QByteArray& stream) override;

    [[nodiscard]] const std::optional<CaseView>& view() const { return m_view; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectSections();
    void reload();
    void settleConflict(const SettleConflict& command);
    void say(const Error& error);
    [[nodiscard]] std::vector<Section*> sections() const;

    Session& m_session;
    QByteArray m_stream;
    std::optional<CaseView> m_view;
    bool m_writing = false; // what this page wrote it has read again already

    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    CaseHead* m_head = nullptr;
    ActionSection* m_actions = nullptr;
    ConflictSection* m_conflicts = nullptr;
    ClockSection* m_clocks = nullptr;
    HistorySection* m_history = nullptr;
};

} // namespace xf::ui

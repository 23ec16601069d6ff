#pragma once

#include "core/time/deadline.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QFormLayout;
class QScrollArea;
class QStackedWidget;

// 期限计算: the last day of any period from any day, worked out while it is typed, with every step of how; nothing is
// kept. The same words as `xinfang deadline` and the slip it prints (core/words/deadlinecard.h).
namespace xf::ui {

class DateField;
class Editor;
class MovesOn;
class PreviewView;
class TextField;
class WordField;

class DeadlinePage : public Page
{
    Q_OBJECT

public:
    explicit DeadlinePage(Session& session, QWidget* parent = nullptr);

    void refresh(const Changes* changes) override;
    void activate() override;
    bool leaveInner() override;
    bool openDeadline(const DeadlineQuestion& question, const QString& about) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

private:
    struct Row
    {
        Editor* field = nullptr;
        QLabel* label = nullptr;
        QLabel* problem = nullptr;
    };

    QWidget* buildForm();
    QWidget* buildResult();
    QWidget* buildButtons();
    Row addRow(QFormLayout* form, Editor* field);
    QLabel* makeText(const char* name, const QString& spoken);
    void suit(); // shows what the rule takes
    void calculate();
    [[nodiscard]] std::optional<DeadlineQuestion> typed(); // nothing: what is wrong stands under its field
    void showResult(const Deadline& deadline);
    void showNothing(const QString& why);
    void showError(const Error& error);
    void copy();
    void preview();
    void print();
    [[nodiscard]] std::optional<Layout> pages();

    Session& m_session;
    WordField* m_rule = nullptr;
    DateField* m_start = nullptr;
    TextField* m_extend = nullptr;
    TextField* m_days = nullptr;
    TextField* m_hearing = nullptr;
    std::vector<Row> m_rows;
    MovesOn* m_moves = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_description = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_binding = nullptr;
    QLabel* m_basis = nullptr;
    QLabel* m_provisional = nullptr;
    QLabel* m_steps = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_result = nullptr;
    PreviewView* m_view = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_print = nullptr;
    std::optional<DeadlineQuestion> m_question; // of what is shown
    std::optional<Deadline> m_deadline;
    bool m_filling = false;
};

} // namespace xf::ui

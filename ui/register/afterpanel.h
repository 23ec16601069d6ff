#pragma once

#include "core/cases/obligations.h"
#include "core/cases/policies.h"
#include "core/store/workspace.h"
#include "ui/register/noticeplan.h"
#include "ui/shell/pagekeys.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xf::ui {

// After a matter was registered: its number in large letters, until when the office owes what, and each thing that may
// come next under a key of its own: steps under the keys of the case's page, all else under letters.
class AfterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AfterPanel(QWidget* parent = nullptr);

    void setPolicies(const Policies& policies) { m_policies = policies; }
    // `unprinted`: its papers that were issued and did not come out.
    void display(const Case& folded, const std::vector<ObligationClock>& clocks, const NoticePlan& plan,
        const std::vector<PaperListRow>& unprinted, Date today);
    // To what comes next: the notice, or when it is done the next visitor.
    void focusNext();

Q_SIGNALS:
    void noticeWanted();
    void readBackWanted();
    void papersWanted(const QStringList& kinds);
    void stepWanted(const QString& step);
    void caseWanted();
    void againWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(const char* name, const QString& text, const QString& key);
    QPushButton* addReceipt();
    void addJobs(const Case& folded, const NoticePlan& plan, const QStringList& unprinted);
    void addSteps(const Case& folded);
    void sayUnprinted(const NoticePlan& plan, const std::vector<PaperListRow>& unprinted);
    QLabel* addText(const QString& name, const QString& text);
    void renew();

    Policies m_policies;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr; // of the body
    QVBoxLayout* m_jobs = nullptr;
    QPushButton* m_next = nullptr;
    PageKeys m_keys;
};

} // namespace xf::ui

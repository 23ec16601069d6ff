#pragma once

#include "core/cases/commands.h"
#include "ui/casepage/section.h"

class QLineEdit;
class QPushButton;

namespace xf::ui {

// What two sides wrote differently: who wrote it, at which office, when; one button a side, one line for the reason.
// Not there while nothing is in conflict.
class ConflictSection : public Section
{
    Q_OBJECT

public:
    explicit ConflictSection(QWidget* parent = nullptr);
    // Beside the reason of the conflict that was to be settled last; what was typed stays.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void settlePressed(const xf::SettleConflict& command);

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    void addConflict(QVBoxLayout* layout, const CaseView& view, std::size_t index);
    // `shown`: it is the side that shows now.
    QPushButton* addSide(QVBoxLayout* layout, const ConflictSide& side, const QString& name, bool shown);

    QLabel* m_problem = nullptr;
    QLineEdit* m_reason = nullptr;
    int m_sides = 0; // buttons made so far
};

} // namespace xf::ui

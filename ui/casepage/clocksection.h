#pragma once

#include "core/words/clockwords.h"
#include "ui/casepage/section.h"

class QPushButton;

namespace xf::ui {

// The clocks: what is due when, and, unfolded with one key, how the day was found, to be read to the petitioner.
class ClockSection : public Section
{
    Q_OBJECT

public:
    explicit ClockSection(QWidget* parent = nullptr);

    // Unfolds all explanations, or folds them when all are open.
    void toggleAll();

Q_SIGNALS:
    // Of this case's clock, by its place: to be calculated again with other days.
    void calculatePressed(std::size_t place);

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    void addClock(QVBoxLayout* layout, const CaseView& view, std::size_t place);

    std::vector<QPushButton*> m_toggles;
    std::vector<QString> m_open; // titles of the clocks that are unfolded: they stay so when the case is read again
};

// What a clerk reads aloud: title, state, each step of the explanation, notes; a line each.
[[nodiscard]] QString clockText(const ObligationClock& clock, Date day, Printed printed = Printed::Yes);

} // namespace xf::ui

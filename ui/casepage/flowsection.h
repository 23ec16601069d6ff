#pragma once

#include "ui/casepage/section.h"

namespace xf::ui {

class FlowView;

// The way of the case through its states, folded away until asked for. Prints nothing.
class FlowSection : public Section
{
    Q_OBJECT

public:
    explicit FlowSection(QWidget* parent = nullptr);

    // Unfolds it and goes there, or folds it where it is open.
    void toggle();
    [[nodiscard]] QPoint boxOrigin() const; // of the chart, in this widget

Q_SIGNALS:
    void boxReached(const QRect& place); // in the chart, which begins at boxOrigin()

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    FlowView* m_view = nullptr;
    QPushButton* m_button = nullptr;
    bool m_open = false; // it stays so when the case is read again
};

} // namespace xf::ui

#pragma once

#include "ui/casepage/section.h"

class QPushButton;

namespace xf::ui {

// What follows from what was just saved: the clock that runs now, and the paper of the step with one key.
class OfferSection : public Section
{
    Q_OBJECT

public:
    explicit OfferSection(QWidget* parent = nullptr);

    // Shown with the next display(), and gone with the one after a step is opened.
    void offer(const QString& title, Step step);
    void clear();

    // The words of the kinds that the key prints; empty: nothing is on offer.
    [[nodiscard]] const QStringList& kinds() const { return m_kinds; }
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void papersPressed(const QStringList& kinds);

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    QString m_title;
    Step m_step = Step::None;
    QStringList m_kinds;
    QPushButton* m_button = nullptr;
};

} // namespace xf::ui

#pragma once

#include "ui/casepage/stepform.h"
#include "ui/casepage/stepplan.h"

namespace xf::ui {

// 送达: for each person who has not got the paper, how and when; each period is a person's own.
class DeliverForm : public StepForm
{
    Q_OBJECT

public:
    // `word`: "deliver" for the opinion, "deliver-notice" for what else is under way.
    DeliverForm(const QString& word, const QString& title, const QString& line, const CaseView& view,
        const DeskFacts& facts, QWidget* parent);

    [[nodiscard]] Result<std::vector<Command>> commands() const override;
    void restore(const QJsonObject& typed) override;

protected:
    void dateChanged(Date before) override;

private:
    struct Recipient
    {
        qint64 number = 0; // in the case
        FieldForm* form = nullptr;
    };

    void addPaper(const CaseView& view, const DeskFacts& facts);
    void addRecipients(const CaseView& view, const DeskFacts& facts);
    void adapt();

    DeliveredPaper m_paper = DeliveredPaper::Opinion;
    ReviewStage m_review = ReviewStage::NotGiven; // else it is the opinion of a review
    FieldForm* m_which = nullptr;                 // only where a notice and an extension are under way
    std::vector<Recipient> m_recipients;
};

} // namespace xf::ui

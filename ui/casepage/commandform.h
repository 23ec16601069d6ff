#pragma once

#include "ui/casepage/stepform.h"
#include "ui/casepage/stepplan.h"

namespace xf::ui {

// The form of a command that its field table and a plan describe.
class CommandForm : public StepForm
{
    Q_OBJECT

public:
    // `entry`: the past entry a `void` is about; empty: the case.
    CommandForm(const QString& word, const QString& title, const QString& line, const CaseView& view,
        const DeskFacts& facts, const QByteArray& entry, QWidget* parent);

    [[nodiscard]] QByteArray entry() const override { return m_entry; }
    [[nodiscard]] Result<std::vector<Command>> commands() const override;
    [[nodiscard]] bool saysTold() const override;
    [[nodiscard]] bool askWhenTold() override;
    void restore(const QJsonObject& typed) override;

protected:
    void dateChanged(Date before) override;

private:
    void addReported();
    void addPeople(const DeskFacts& facts);
    void adapt();
    void adaptGround();
    [[nodiscard]] Result<std::vector<qint64>> chosenPeople() const;

    const CommandInfo& m_info;
    Case m_case;
    QByteArray m_entry;
    FieldForm* m_form = nullptr;
    FieldForm* m_people = nullptr; // only where there are several
};

// Shows the days that belong to the method of a notice, and takes away those that do not.
void adaptNotice(FieldForm& form);
// A day that stood for the business date follows it.
void followDate(FieldForm& form, Date before, Date on);

} // namespace xf::ui

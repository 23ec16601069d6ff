#pragma once

#include "ui/casepage/stepform.h"
#include "ui/casepage/stepplan.h"

class QPushButton;

namespace xf::ui {

// 更正登记内容: what was registered as it stands, each field to be changed, people and demands to be added or taken
// out; what differs at the end is the amendment.
class AmendForm : public StepForm
{
    Q_OBJECT

public:
    AmendForm(const QString& line, const CaseView& view, const DeskFacts& facts, QWidget* parent);

    [[nodiscard]] Result<std::vector<Command>> commands() const override;
    [[nodiscard]] QJsonObject serialise() const override;
    void restore(const QJsonObject& typed) override;

protected:
    [[nodiscard]] std::pair<FieldForm*, QString> fieldAt(const QString& path) const override;

private:
    void adapt(); // who transferred it is asked only of what was transferred
    // A petitioner or a demand: a row of its fields and, for one that is there already, whether it goes.
    struct Item
    {
        QString path; // "petitioners.2"
        FieldForm* form = nullptr;
        FieldForm* removal = nullptr; // null: new
        QJsonObject before;           // what was there, by path
    };

    void addPerson(const Element<Petitioner>* known);
    void addDemand(const Element<Demand>* known);
    void addItem(const QString& path, const QString& heading, FieldForm* form, const void* known);
    void addMoreButtons();
    [[nodiscard]] static bool isRemoved(const Item& item);

    Date m_today;
    FieldForm* m_reason = nullptr;
    FieldForm* m_matter = nullptr;
    QJsonObject m_matterBefore;
    std::vector<Item> m_items;
    int m_people = 0; // numbers given so far, removed ones too
    int m_demands = 0;
    QVBoxLayout* m_peoplePlace = nullptr;
    QVBoxLayout* m_demandPlace = nullptr;
};

} // namespace xf::ui

#pragma once

#include "core/base/date.h"
#include "core/cases/facts.h"
#include "core/registry/divisions.h"
#include "core/store/workspace.h"

#include <QJsonArray>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace xf::ui {

class FieldForm;

// The people who came or wrote, one under the other; one key adds the next. What need not be asked is not in the way:
// the number of an ID card is folded away, 姓名或住址不清 shows only where a name or an address is missing, the role
// only where there are several: with each person, but for the first, who was alone when he was typed, behind the last.
// A person about whom nothing was typed is none.
class PeopleList : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(Date today, QWidget* parent = nullptr);

    void addPerson(); // and goes to the name
    // How many are said to be here; of several the role is asked. Several visitors who have chosen no representative
    // are told of 20.3: a line to read, it stops nothing, since they are registered all the same.
    void setHeads(int heads, bool visit);

    [[nodiscard]] bool check();
    [[nodiscard]] Result<std::vector<Petitioner>> people() const;
    [[nodiscard]] QJsonArray serialise() const;
    void restore(const QJsonArray& typed);
    [[nodiscard]] bool isEmpty() const;
    // `path` as in RegisterCase: "petitioners.2.name", counted over those about whom something was typed.
    bool showProblem(const QString& path, const QString& sentence);

    void focusFirst();
    void focusLast();
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void edited();
    void identified(const QString& name, const QString& phone, const QString& idNumber); // of the one being typed
    void finished();
    void leftBackwards();

private:
    FieldForm* append();
    void chainTabs();
    void suitFirstRole();
    [[nodiscard]] bool asksFirstRoleLate() const;
    void removeLast();
    void suit(FieldForm& form);
    void suitAll();
    void hintAtRepresentatives();
    void changed(FieldForm& form);
    [[nodiscard]] QString idNote(const QString& typed);
    void showTooMany(const QString& sentence);
    [[nodiscard]] std::vector<FieldForm*> filled() const;
    [[nodiscard]] std::vector<FieldForm*> representatives() const;

    struct Person
    {
        QLabel* heading;
        FieldForm* form;
    };
    Date m_today;
    std::vector<Person> m_persons;
    QVBoxLayout* m_layout;
    int m_labelWidth = 0;
    int m_heads = 0;
    bool m_visit = false;
    QLabel* m_firstRoleLabel;
    FieldForm* m_firstRole;                     // of the first person, asked behind the last
    QLabel* m_representatives;                  // what 20.3 asks
    std::unique_ptr<DivisionTable> m_divisions; // read when a number is first whole
    std::size_t m_tooMany = 0;                  // representatives, when that was said of them
};

} // namespace xf::ui

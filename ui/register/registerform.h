#pragma once

#include "core/cases/commands.h"
#include "core/store/earliercases.h"
#include "ui/register/broughtpapers.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

// All that is typed to register one matter, in the order a conversation takes: what it is about, how and when it came,
// who, where, what is asked for, the facts, papers, who else has it, and at last how it is sorted. Enter goes from one
// end to the other; nothing is asked that the law does not let one ask (domain: ID card as a condition, occupation,
// who sent you, a promise not to come again).
namespace xf::ui {

class DemandList;
class FieldForm;
class PeopleList;
class Session;
class WayList;

class RegisterForm : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterForm(Session& session, QWidget* parent = nullptr);

    // Says what is wrong under the fields; true: nothing that can be seen before asking core.
    [[nodiscard]] bool check();
    [[nodiscard]] Result<RegisterCase> command() const;
    // Where to a matter of another organ's power is guided; for the key that prints the notice.
    [[nodiscard]] GuideCase guide() const;
    // Under the field it is about, which gets the focus; false: about none.
    bool showError(const Error& error);

    // As typed, for a draft. Empty: nothing that a person typed.
    [[nodiscard]] QJsonObject serialise() const;
    void restore(const QJsonObject& typed);
    void clear(); // a visit of today again
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isAccusation() const; // as it is chosen now
    // What the room for accusations takes over of it, right or wrong as it was typed; empty: nothing.
    [[nodiscard]] QJsonObject asAccusation() const;

    [[nodiscard]] BroughtPapers& papers() { return *m_papers; }
    void addPerson();
    void setToday(Date today);
    void focusFirst();
    void focusLast();

Q_SIGNALS:
    void edited();
    void identified(const xf::PersonHint& hint);
    void described(const QString& text, const QString& place); // what it is about, as far as it is typed
    void finished();                                           // Enter on the last field

private:
    void makeParts();
    FieldForm* makeForm(const char* name, std::vector<struct FormField> fields, FieldSpan table);
    void place(const QString& heading, const std::vector<QWidget*>& parts);
    void connectChain();
    void suit();
    void describe();
    [[nodiscard]] QString pathwayOf(Way way) const;
    void sortByPurpose();
    void warnOfAccusation();
    void alignLabels();
    [[nodiscard]] QJsonObject proposed() const;

    Session& m_session;
    QVBoxLayout* m_layout;
    FieldForm* m_head = nullptr;
    PeopleList* m_people = nullptr;
    FieldForm* m_place = nullptr;
    DemandList* m_demands = nullptr;
    FieldForm* m_facts = nullptr;
    BroughtPapers* m_papers = nullptr;
    FieldForm* m_elsewhere = nullptr;
    FieldForm* m_sort = nullptr;
    WayList* m_ways = nullptr;
    FieldForm* m_power = nullptr;
    FieldForm* m_guide = nullptr;
    bool m_restoring = false;
    QString m_lastPurpose;
};

} // namespace xf::ui

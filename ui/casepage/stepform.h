#pragma once

#include "core/base/result.h"
#include "core/cases/commands.h"
#include "ui/forms/fieldform.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

// The form of one step, open inside the page: business date, the fields that matter, the rest folded. What is typed
// stays until it is saved or dropped; a sentence stands beside the field it is about.
namespace xf::ui {

class StepForm : public QWidget
{
    Q_OBJECT

public:
    // `word` of the step and `entry` (of a past step, where it is about one) name the draft.
    StepForm(const QString& word, const QString& title, const QString& line, Date today, QWidget* parent);

    [[nodiscard]] const QString& word() const { return m_word; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] virtual QByteArray entry() const { return {}; }

    // What was typed as commands, all to be done or none.
    [[nodiscard]] virtual Result<std::vector<Command>> commands() const = 0;
    [[nodiscard]] Date on() const;

    // What cannot be read or is missing is said under its field; true: nothing.
    [[nodiscard]] bool check();
    // Beside the field the error is about, else on top.
    void showError(const Error& error);

    // Whether what is typed says that the petitioner has been handed or sent something. A form that a paper belongs to
    // prints it then before it records anything, and asks for a word of its own to be saved without.
    [[nodiscard]] virtual bool saysTold() const { return false; }
    // The step would record a hand-over whose day is not typed: asks for it. False: this form has no such field.
    [[nodiscard]] virtual bool askWhenTold() { return false; }
    void setPrints(bool prints);

    // What was typed, beyond what the form came with.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] virtual QJsonObject serialise() const;
    virtual void restore(const QJsonObject& typed);

    // What must be done or looked at before this step, above all that can be typed; what is typed all the same is kept
    // as a draft.
    void sayCaution(const QString& sentence);

    // The focus goes to the first field of the step, past its date, or to the one of startAt() that is still empty.
    void begin();

Q_SIGNALS:
    void edited();
    void savePressed();     // the first button, Ctrl+S, Enter at the end
    void saveOnlyPressed(); // without the paper
    void leavePressed();
    void dropPressed();

protected:
    // In the order of work: Enter at the end of one goes on to the next.
    FieldForm* addForm(const QString& key, FieldForm* form);
    void addLabel(const QString& objectName, const QString& text);
    [[nodiscard]] QVBoxLayout* place() const { return m_place; } // where forms are put
    void markUntouched(); // what stands in the fields now is what the form came with
    // The business date was changed from `before`: days that stood for it may follow.
    virtual void dateChanged(Date before);
    // The form that has the field an error names by this path, and the path within it; null: none or several.
    [[nodiscard]] virtual std::pair<FieldForm*, QString> fieldAt(const QString& path) const;
    void onKey(const QKeySequence& keys, const std::function<void()>& act); // while the form is open
    void keepLast(FieldForm* form); // what is added from now on stands before it
    void hideDate();                // done today; the form asks for another day, or for none
    void startAt(FieldForm* form, const QString& path);

private:
    void chainTabs();

    struct Part
    {
        QString key;
        FieldForm* form;
    };

    void addHead(const QString& line);
    void addDate(Date today);
    void addButtons();
    bool focusAfter(FieldForm* from);
    void goOn(FieldForm* from);
    void goBack(FieldForm* from);
    void say(const QString& sentence);
    [[nodiscard]] bool isAboutDate(const Error& error) const;

    QString m_word;
    QString m_title;
    QLabel* m_caution = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveOnly = nullptr;
    QVBoxLayout* m_place = nullptr;
    FieldForm* m_date = nullptr;
    FieldForm* m_last = nullptr;
    std::pair<FieldForm*, QString> m_start = {nullptr, {}};
    Date m_today;
    Date m_lastOn;
    std::vector<Part> m_parts; // the date first
    QJsonObject m_untouched;
};

} // namespace xf::ui

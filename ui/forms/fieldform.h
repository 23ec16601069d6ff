#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"
#include "ui/forms/editor.h"

#include <QJsonObject>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// A form made from a field table: a row of label and editor for each path, and under it, when something is wrong, one
// sentence. The editor suits the field's type: text, number, day, word, yes or no.
//
//     FieldForm form(ExtendHandling::fields(),
//         {{.path = u"days"_s, .required = true}, {.path = u"approver"_s}, {.path = u"reason"_s, .lines = true}},
//         today);
//     …
//     ExtendHandling command;
//     if (form.check() && form.write(&command)) … execute; on an error: form.showError(error) …
//
// `days` is edited in daysField, its keys go to daysEdit, its sentence stands in daysProblemLabel.
namespace xf::ui {

class MovesOn;

struct FormField
{
    QString path;          // as setByPath has it: "phone", "petitioners.1.phone", "ways.2"
    QString label = {};    // empty: that of the table
    QString hint = {};     // shown in the empty field
    bool required = false; // marked; an empty one is what check() finds
    bool lines = false;    // text of several lines
    bool beside = false;   // on the row of the field before
    bool more = false;     // folded away under “更多” until asked for or filled
};

class FieldForm : public QWidget
{
    Q_OBJECT

public:
    // `prefix` keeps the names of several forms of one table apart: "person2" makes person2PhoneEdit.
    FieldForm(FieldSpan table, const std::vector<FormField>& fields, Date today, const QString& prefix = {},
        QWidget* parent = nullptr);

    // Says under each field what is wrong with it, and goes to the first one. True: nothing is.
    [[nodiscard]] bool check();
    // Every field goes in, an empty one as "not given"; lists grow as far as something was typed. The error names the
    // path.
    [[nodiscard]] Result<> write(void* object) const;
    void read(const void* object);

    // What was typed, right or wrong, by path; empty ones left out.
    [[nodiscard]] QJsonObject serialise() const;
    // Fields that are not named become empty.
    void restore(const QJsonObject& typed);
    void clear() { restore({}); }
    [[nodiscard]] bool isEmpty() const;

    // Null: not in this form.
    [[nodiscard]] Editor* editor(const QString& path) const;
    [[nodiscard]] QString value(const QString& path) const;
    void setValue(const QString& path, const QString& raw);
    void setFieldVisible(const QString& path, bool visible);
    void setToday(Date today);

    // What follows from what stands in the field, under it: read, not typed. Empty takes it away.
    void setNote(const QString& path, const QString& note);
    // What stands on the button “更多”; whoever gives the key sees to it that it works.
    void setMoreKey(const QString& key);
    void toggleMore();

    // Under the field; empty takes it away. False: no such field here.
    bool showProblem(const QString& path, const QString& sentence);
    // The sentence of an error of core, under the field it is about; false: it is about none of these.
    bool showError(const Error& error);
    void clearProblems();

    [[nodiscard]] std::vector<QWidget*> inputs() const;   // in the order of work
    [[nodiscard]] std::vector<QWidget*> tabOrder() const; // the same and the button “更多”
    // Forms that stand one above the other have their fields begin at one edge.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    bool focusFirst();
    bool focusLast();
    void focusOn(const QString& path);
    void unfold(bool open = true);

Q_SIGNALS:
    void edited();
    void finished();      // Enter on the last field
    void leftBackwards(); // Shift+Enter on the first

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part
    {
        FormField field;
        const TypeInfo* type = nullptr;
        Editor* editor = nullptr;
        QLabel* label = nullptr;
        QLabel* problem = nullptr;
        QLabel* note = nullptr; // made when there is something to be said
        bool leads = false;     // first of its row
        bool visible = true;    // as setFieldVisible says
    };

    void add(const FormField& field, Date today, const QString& prefix);
    [[nodiscard]] QLabel* makeLabel(const Part& part, const FieldInfo& info, const QString& name);
    void addMoreButton(const QString& prefix);
    void showParts();
    [[nodiscard]] Part* find(const QString& path);
    [[nodiscard]] const Part* find(const QString& path) const;
    void put(Part& part, const QString& sentence);
    [[nodiscard]] QString wrongWith(const Part& part) const;

    FieldSpan m_table;
    std::vector<Part> m_parts;
    QVBoxLayout* m_rows = nullptr;
    QHBoxLayout* m_row = nullptr; // the last
    QPushButton* m_more = nullptr;
    QString m_moreKey;
    MovesOn* m_moves = nullptr;
};

// The widget name of a path: "petitioners.1.phone" → "petitioners1Phone".
[[nodiscard]] QString widgetName(const QString& prefix, const QString& path);

} // namespace xf::ui

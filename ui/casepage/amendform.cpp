#include "ui/casepage/amendform.h"

#include "core/words/casenames.h"
#include "ui/forms/errorfields.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Removed
{
    bool removed = false;

    static FieldSpan fields();
};

FieldSpan Removed::fields()
{
    static const FieldInfo table[] = {field<&Removed::removed>(1, "removed", "删去")};
    return table;
}

std::vector<FormField> matterFields()
{
    return {{.path = u"subject"_s}, {.path = u"text"_s, .lines = true}, {.path = u"place"_s},
        {.path = u"channel"_s, .more = true}, {.path = u"source"_s, .label = StepForm::tr("转送机关")},
        {.path = u"sourceNumber"_s, .label = StepForm::tr("转送文号"), .beside = true},
        {.path = u"received"_s, .more = true}, {.path = u"headCount"_s, .more = true},
        {.path = u"purpose"_s, .more = true}, {.path = u"elsewhere"_s, .more = true},
        {.path = u"elsewhereNote"_s, .lines = true, .more = true}};
}

std::vector<FormField> personFields()
{
    return {{.path = u"name"_s}, {.path = u"phone"_s, .beside = true}, {.path = u"address"_s},
        {.path = u"role"_s, .more = true}, {.path = u"safeContact"_s, .more = true},
        {.path = u"idNumber"_s, .more = true}, {.path = u"unclear"_s, .more = true}};
}

// Each field that says something else than before, as `amend` takes it.
void addChanges(std::vector<QString>& changes, const QString& prefix, const FieldForm& form, const QJsonObject& before,
    const std::vector<FormField>& fields)
{
    for (const FormField& field : fields) {
        const QString value = form.value(field.path);
        if (value != before.value(field.path).toString()) {
            changes.push_back(prefix + field.path + u'=' + value);
        }
    }
}

QJsonObject valuesOf(const FieldForm& form, const std::vector<FormField>& fields)
{
    QJsonObject values;
    for (const FormField& field : fields) {
        values.insert(field.path, form.value(field.path));
    }
    return values;
}

std::vector<FormField> fieldsOfItem(const QString& path)
{
    return path.startsWith(u"petitioners"_s) ? personFields() : std::vector<FormField>{{.path = u"text"_s}};
}

} // namespace

AmendForm::AmendForm(const QString& line, const CaseView& view, const DeskFacts& facts, QWidget* parent)
    : StepForm(u"amend"_s, tr("更正登记内容"), line, facts.today, parent)
    , m_today(facts.today)
{
    m_matter = addForm(u"matter"_s, new FieldForm(Matter::fields(), matterFields(), m_today, {}, this));
    m_matter->read(&view.folded.matter);
    m_matter->unfold(false);
    connect(m_matter, &FieldForm::edited, this, &AmendForm::adapt);
    adapt();
    m_matterBefore = valuesOf(*m_matter, matterFields());
    m_peoplePlace = new QVBoxLayout;
    place()->addLayout(m_peoplePlace);
    m_demandPlace = new QVBoxLayout;
    place()->addLayout(m_demandPlace);
    for (const Element<Petitioner>& known : view.folded.petitioners) {
        addPerson(&known);
    }
    for (const Element<Demand>& known : view.folded.demands) {
        addDemand(&known);
    }
    addMoreButtons();
    m_reason = addForm(u"reason"_s,
        new FieldForm(AmendCase::fields(),
            {{.path = u"reason"_s, .hint = tr("会和改动一起留在经过里"), .required = true}}, m_today, {}, this));
    keepLast(m_reason);
    hideDate();
    markUntouched();
}

void AmendForm::adapt()
{
    const bool transferred = m_matter->value(u"channel"_s) == wordKey(Channel::Transferred);
    m_matter->setFieldVisible(u"source"_s, transferred);
    m_matter->setFieldVisible(u"sourceNumber"_s, transferred);
}

void AmendForm::addItem(const QString& path, const QString& heading, FieldForm* form, const void* known)
{
    Item item;
    item.path = path;
    item.form = addForm(path, form);
    QVBoxLayout* into = path.startsWith(u"petitioners"_s) ? m_peoplePlace : m_demandPlace;
    QLabel* label = new QLabel(heading, this);
    label->setObjectName(widgetName({}, path) + u"HeadingLabel"_s);
    into->addWidget(label);
    into->addWidget(form); // moves it there
    if (known) {
        form->read(known);
        form->unfold(false);
        item.before = valuesOf(*form, fieldsOfItem(path));
        item.removal = addForm(path + u".removal"_s,
            new FieldForm(Removed::fields(), {{.path = u"removed"_s, .label = tr("删去%1").arg(heading)}}, m_today,
                widgetName({}, path), this));
        into->addWidget(item.removal);
    }
    m_items.push_back(item);
}

void AmendForm::addPerson(const Element<Petitioner>* known)
{
    const int number = ++m_people;
    if (known && known->removed) {
        return;
    }
    const QString path = u"petitioners.%1"_s.arg(number);
    FieldForm* form = new FieldForm(Petitioner::fields(), personFields(), m_today, widgetName({}, path), this);
    addItem(path, tr("信访人%1").arg(number), form, known ? &known->value : nullptr);
}

void AmendForm::addDemand(const Element<Demand>* known)
{
    const int number = ++m_demands;
    if (known && known->removed) {
        return;
    }
    const QString path = u"demands.%1"_s.arg(number);
    FieldForm* form = new FieldForm(Demand::fields(), fieldsOfItem(path), m_today, widgetName({}, path), this);
    addItem(path, tr("诉求%1").arg(number), form, known ? &known->value : nullptr);
}

void AmendForm::addMoreButtons()
{
    QHBoxLayout* row = new QHBoxLayout;
    place()->addLayout(row);
    QPushButton* person = new QPushButton(tr("加一位信访人 F2"), this);
    person->setObjectName(u"addPersonButton"_s);
    person->setAccessibleName(person->text());
    QPushButton* demand = new QPushButton(tr("加一项诉求 F3"), this);
    demand->setObjectName(u"addDemandButton"_s);
    demand->setAccessibleName(demand->text());
    row->addWidget(person);
    row->addWidget(demand);
    row->addStretch(1);
    onKey(QKeySequence(Qt::Key_F2), [person] { person->click(); });
    onKey(QKeySequence(Qt::Key_F3), [demand] { demand->click(); });
    const auto focusLast = [this] {
        m_items.back().form->show();
        (void)m_items.back().form->focusFirst();
        Q_EMIT edited();
    };
    connect(person, &QPushButton::clicked, this, [this, focusLast] {
        addPerson(nullptr);
        focusLast();
    });
    connect(demand, &QPushButton::clicked, this, [this, focusLast] {
        addDemand(nullptr);
        focusLast();
    });
}

bool AmendForm::isRemoved(const Item& item)
{
    return item.removal && !item.removal->value(u"removed"_s).isEmpty();
}

Result<std::vector<Command>> AmendForm::commands() const
{
    AmendCase command;
    if (const Result<> written = m_reason->write(&command); !written) {
        return written.error();
    }
    addChanges(command.changes, {}, *m_matter, m_matterBefore, matterFields());
    for (const Item& item : m_items) {
        if (isRemoved(item)) {
            command.remove.push_back(item.path);
        } else if (item.removal || !item.form->isEmpty()) {
            addChanges(command.changes, item.path + u'.', *item.form, item.before, fieldsOfItem(item.path));
        }
    }
    return std::vector<Command>{std::move(command)};
}

QJsonObject AmendForm::serialise() const
{
    QJsonObject typed = StepForm::serialise();
    typed.insert(u"people"_s, m_people);
    typed.insert(u"demands"_s, m_demands);
    return typed;
}

void AmendForm::restore(const QJsonObject& typed)
{
    while (m_people < typed.value(u"people"_s).toInt()) {
        addPerson(nullptr);
    }
    while (m_demands < typed.value(u"demands"_s).toInt()) {
        addDemand(nullptr);
    }
    StepForm::restore(typed);
}

// "petitioners.2.phone" stands in the form of that person as "phone".
std::pair<FieldForm*, QString> AmendForm::fieldAt(const QString& path) const
{
    for (const Item& item : m_items) {
        if (path.startsWith(item.path + u'.')) {
            return {item.form, path.mid(item.path.size() + 1)};
        }
    }
    return m_matter->editor(path) ? std::pair(m_matter, path) : StepForm::fieldAt(path);
}

} // namespace xf::ui

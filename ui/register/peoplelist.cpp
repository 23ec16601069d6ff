#include "ui/register/peoplelist.h"

#include "core/cases/facts.h"
#include "core/registry/idnumber.h"
#include "core/words/explain.h"
#include "ui/forms/fieldform.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<FormField> personFields()
{
    return {{.path = u"name"_s, .hint = PeopleList::tr("没有留名的填“匿名”")}, {.path = u"phone"_s, .beside = true},
        {.path = u"address"_s},
        {.path = u"safeContact"_s,
            .label = PeopleList::tr("怎样联系您最安全"),
            .hint = PeopleList::tr("可以不填：如只打电话、晚上联系、不寄到家里")},
        {.path = u"role"_s}, {.path = u"unclear"_s},
        {.path = u"idNumber"_s, .hint = PeopleList::tr("自愿填写，不是登记的条件"), .more = true}};
}

// Who came along with somebody has no matter in common with him.
bool hasMatter(const FieldForm& person)
{
    const QString role = person.value(u"role"_s);
    return role != wordKey(Role::Companion) && role != wordKey(Role::Agent);
}

} // namespace

PeopleList::PeopleList(Date today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_layout(new QVBoxLayout(this))
    , m_firstRoleLabel(new QLabel(this))
    , m_firstRole(new FieldForm(Petitioner::fields(), {{.path = u"role"_s}}, today, u"firstPerson"_s, this))
    , m_representatives(new QLabel(this))
{
    setObjectName(QStringLiteral("peopleList"));
    setAccessibleName(tr("信访人"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_representatives->setObjectName(QStringLiteral("representativesLabel"));
    m_representatives->setWordWrap(true);
    m_representatives->setText(
        tr("多人走访反映共同的事，应当推选代表，不超过5人（条例第二十条第三款）。由信访人自己推选，在“身份”里选“代表”；"
           "没有推选的照样登记。"));
    m_layout->addWidget(m_representatives);
    m_firstRoleLabel->setObjectName(QStringLiteral("firstRoleLabel"));
    m_firstRole->setObjectName(QStringLiteral("firstRoleForm"));
    connect(m_firstRole, &FieldForm::edited, this, [this] {
        m_persons.front().form->setValue(u"role"_s, m_firstRole->value(u"role"_s));
        changed(*m_persons.front().form);
    });
    connect(m_firstRole, &FieldForm::finished, this, &PeopleList::finished);
    connect(m_firstRole, &FieldForm::leftBackwards, this, [this] { m_persons.back().form->focusLast(); });
    append();
}

FieldForm* PeopleList::append()
{
    const QString number = QString::number(m_persons.size() + 1);
    Person person{};
    person.heading = new QLabel(tr("第%1位").arg(number), this);
    person.heading->setObjectName(QStringLiteral("person%1Label").arg(number));
    person.form = new FieldForm(Petitioner::fields(), personFields(), m_today, u"person"_s + number, this);
    FieldForm* form = person.form;
    form->setLabelWidth(m_labelWidth);
    form->setAccessibleName(person.heading->text());
    m_layout->addWidget(person.heading);
    m_layout->addWidget(form);
    m_layout->addWidget(m_firstRoleLabel); // stays behind the last
    m_layout->addWidget(m_firstRole);
    form->show();
    m_persons.push_back(person);
    chainTabs();
    connect(form, &FieldForm::edited, this, [this, form] { changed(*form); });
    const std::size_t at = m_persons.size() - 1;
    connect(form, &FieldForm::finished, this, [this, at] {
        if (at + 1 < m_persons.size()) {
            m_persons[at + 1].form->focusFirst();
        } else if (asksFirstRoleLate()) {
            m_firstRole->focusFirst();
        } else {
            Q_EMIT finished();
        }
    });
    connect(form, &FieldForm::leftBackwards, this, [this, at] {
        if (at > 0) {
            m_persons[at - 1].form->focusLast();
        } else {
            Q_EMIT leftBackwards();
        }
    });
    suitAll();
    return form;
}

// Tab goes through the people before what stands below them.
void PeopleList::chainTabs()
{
    QWidget* before = nullptr;
    for (const Person& person : m_persons) {
        for (QWidget* input : person.form->tabOrder()) {
            if (before) {
                setTabOrder(before, input);
            }
            before = input;
        }
    }
    for (QWidget* input : m_firstRole->tabOrder()) {
        setTabOrder(before, input);
        before = input;
    }
}

// Whoever said beforehand that there are several is asked at each; else the first was typed before the second came.
bool PeopleList::asksFirstRoleLate() const
{
    return m_heads <= 1 && m_persons.size() > 1;
}

void PeopleList::suitFirstRole()
{
    const FieldForm& first = *m_persons.front().form;
    const QString name = first.value(u"name"_s);
    m_firstRoleLabel->setText(name.isEmpty() ? tr("第1位") : tr("第1位（%1）").arg(name));
    m_firstRoleLabel->setVisible(asksFirstRoleLate());
    m_firstRole->setAccessibleName(m_firstRoleLabel->text());
    m_firstRole->setVisible(asksFirstRoleLate());
    if (m_firstRole->value(u"role"_s) != first.value(u"role"_s)) {
        m_firstRole->setValue(u"role"_s, first.value(u"role"_s));
    }
}

void PeopleList::removeLast()
{
    const Person last = m_persons.back();
    m_persons.pop_back();
    for (QWidget* part : {static_cast<QWidget*>(last.heading), static_cast<QWidget*>(last.form)}) {
        part->hide();
        part->setParent(nullptr);
        part->deleteLater();
    }
    suitAll();
}

void PeopleList::addPerson()
{
    append()->focusFirst();
    Q_EMIT edited();
}

void PeopleList::setHeads(int heads, bool visit)
{
    m_heads = heads;
    m_visit = visit;
    suitAll();
}

void PeopleList::suitAll()
{
    for (const Person& one : m_persons) {
        one.heading->setVisible(m_persons.size() > 1);
        suit(*one.form);
    }
    suitFirstRole();
    hintAtRepresentatives();
}

// 20.3 asks it of several visitors with a matter in common; who has chosen is told nothing.
void PeopleList::hintAtRepresentatives()
{
    const auto count = [this](auto&& suits) { return std::count_if(m_persons.begin(), m_persons.end(), suits); };
    const bool chosen = !representatives().empty();
    const bool several = m_heads > 1 || count([](const Person& one) { return hasMatter(*one.form); }) > 1;
    m_representatives->setVisible(m_visit && several && !chosen);
}

std::vector<FieldForm*> PeopleList::representatives() const
{
    std::vector<FieldForm*> all;
    for (const Person& one : m_persons) {
        if (one.form->value(u"role"_s) == wordKey(Role::Representative)) {
            all.push_back(one.form);
        }
    }
    return all;
}

// Said at the last of them, where the cursor goes; any of them may be chosen otherwise, and then it goes.
void PeopleList::showTooMany(const QString& sentence)
{
    for (const Person& one : m_persons) {
        one.form->showProblem(u"role"_s, QString());
    }
    const std::vector<FieldForm*> chosen = representatives();
    m_tooMany = sentence.isEmpty() ? 0 : chosen.size();
    if (m_tooMany > 0) {
        chosen.back()->showProblem(u"role"_s, sentence);
        chosen.back()->focusOn(u"role"_s);
    }
}

void PeopleList::suit(FieldForm& form)
{
    const bool said = !form.value(u"name"_s).isEmpty() && !form.value(u"address"_s).isEmpty();
    const bool marked = !form.value(u"unclear"_s).isEmpty();
    form.setFieldVisible(u"unclear"_s, !said || marked);
    const bool late = asksFirstRoleLate() && &form == m_persons.front().form;
    form.setFieldVisible(u"role"_s, !late && (m_heads > 1 || m_persons.size() > 1 || !form.value(u"role"_s).isEmpty()));
}

// What the number says, so that nobody is asked it; a doubt stops nothing, the paper is the petitioner's own.
QString PeopleList::idNote(const QString& typed)
{
    const IdFacts facts = readIdNumber(typed, m_today);
    switch (facts.reading) {
    case IdReading::None: return {};
    case IdReading::Incomplete: return tr("位数不对，应当是18位，请对照证件再看一遍。");
    case IdReading::BadDate: return tr("其中的出生日期不对，请对照证件再看一遍。");
    case IdReading::BadCheck:
        return tr("有一位不对（校验码不符），请对照证件再看一遍；证件上就是这样的，照样可以登记。");
    case IdReading::Sound: break;
    }
    if (!m_divisions) {
        m_divisions = std::make_unique<DivisionTable>(DivisionTable::bundled());
    }
    const QString place = m_divisions->fullName(facts.county);
    const QString sex = facts.female ? tr("女") : tr("男");
    return place.isEmpty() ? tr("%1，%2出生。").arg(sex, dayText(facts.birth))
                           : tr("%1，%2出生，证件首发地%3。").arg(sex, dayText(facts.birth), place);
}

void PeopleList::changed(FieldForm& form)
{
    const QString name = form.value(u"name"_s);
    if (!name.isEmpty() && isNameless(name)) {
        form.setValue(u"unclear"_s, u"yes"_s);
    }
    suit(form);
    suitFirstRole();
    form.setNote(u"idNumber"_s, idNote(form.value(u"idNumber"_s)));
    const QString phone = form.value(u"phone"_s);
    const bool dialled = std::any_of(phone.begin(), phone.end(), [](QChar letter) { return letter.isDigit(); });
    form.setNote(u"phone"_s, phone.isEmpty() || dialled ? QString() : tr("这里面没有号码，请核对"));
    hintAtRepresentatives();
    if (representatives().size() < m_tooMany) {
        showTooMany(QString());
    }
    Q_EMIT identified(isNameless(name) ? QString() : name, form.value(u"phone"_s), form.value(u"idNumber"_s));
    Q_EMIT edited();
}

std::vector<FieldForm*> PeopleList::filled() const
{
    std::vector<FieldForm*> all;
    for (const Person& person : m_persons) {
        if (!person.form->isEmpty()) {
            all.push_back(person.form);
        }
    }
    return all;
}

bool PeopleList::check()
{
    bool right = true;
    for (const Person& person : m_persons) {
        right = right && person.form->check();
    }
    return right;
}

Result<std::vector<Petitioner>> PeopleList::people() const
{
    std::vector<Petitioner> all;
    for (const FieldForm* form : filled()) {
        if (const Result<> written = form->write(&all.emplace_back()); !written) {
            return written.error();
        }
    }
    return all;
}

QJsonArray PeopleList::serialise() const
{
    QJsonArray typed;
    for (const FieldForm* form : filled()) {
        typed.append(form->serialise());
    }
    return typed;
}

void PeopleList::restore(const QJsonArray& typed)
{
    while (m_persons.size() > 1) {
        removeLast();
    }
    m_persons.front().form->clear();
    for (qsizetype i = 0; i < typed.size(); ++i) {
        FieldForm* form = i == 0 ? m_persons.front().form : append();
        form->restore(typed.at(i).toObject());
        suit(*form);
    }
    suitFirstRole();
}

bool PeopleList::isEmpty() const
{
    return filled().empty();
}

bool PeopleList::showProblem(const QString& path, const QString& sentence)
{
    const QStringList parts = path.split(u'.');
    if (path == u"petitioners.representatives"_s) {
        showTooMany(sentence);
        return true;
    }
    const std::vector<FieldForm*> forms = filled();
    const int number = parts.value(1).toInt();
    if (parts.value(0) != u"petitioners"_s || number < 1) {
        return false;
    }
    FieldForm* form = number <= int(forms.size()) ? forms[std::size_t(number - 1)] : m_persons.front().form;
    if (asksFirstRoleLate() && form == m_persons.front().form && parts.value(2) == u"role"_s) {
        form = m_firstRole;
    }
    if (!form->showProblem(parts.value(2), sentence)) {
        return false;
    }
    if (!sentence.isEmpty()) {
        form->focusOn(parts.value(2));
    }
    return true;
}

void PeopleList::focusFirst()
{
    m_persons.front().form->focusFirst();
}

void PeopleList::focusLast()
{
    if (asksFirstRoleLate()) {
        m_firstRole->focusLast();
        return;
    }
    m_persons.back().form->focusLast();
}

int PeopleList::labelWidth() const
{
    return m_persons.front().form->labelWidth();
}

void PeopleList::setLabelWidth(int width)
{
    m_labelWidth = width;
    for (const Person& person : m_persons) {
        person.form->setLabelWidth(width);
    }
    m_firstRole->setLabelWidth(width);
}

} // namespace xf::ui

#include "ui/register/registerform.h"

#include "core/base/fieldtext.h"
#include "core/cases/refusals.h"
#include "core/documents/foretold.h"
#include "core/words/errorsentences.h"
#include "ui/forms/errorfields.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/waylegend.h"
#include "ui/register/demandlist.h"
#include "ui/register/peoplelist.h"
#include "ui/register/waylist.h"
#include "ui/shell/session.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace xf::ui {

using namespace Qt::StringLiterals;

RegisterForm::RegisterForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("registerForm"));
    setAccessibleName(tr("登记内容"));
    makeParts();
    m_head->restore(proposed());
    connectChain();
    alignLabels();
    suit();
}

FieldForm* RegisterForm::makeForm(const char* name, std::vector<FormField> fields, FieldSpan table)
{
    FieldForm* form = new FieldForm(table, fields, m_session.today(), {}, this);
    form->setObjectName(QString::fromLatin1(name));
    connect(form, &FieldForm::edited, this, [this] {
        suit();
        describe();
        Q_EMIT edited();
    });
    return form;
}

void RegisterForm::makeParts()
{
    const FieldSpan table = RegisterCase::fields();
    m_head = makeForm("headForm",
        {{.path = u"subject"_s, .label = tr("来意"), .hint = tr("先听。一句话写来说什么事，可以不填")},
            {.path = u"channel"_s}, {.path = u"source"_s, .hint = tr("哪个机关、单位转来的，写全称")},
            {.path = u"sourceNumber"_s, .hint = tr("没有可以不填"), .beside = true}, {.path = u"received"_s},
            {.path = u"headCount"_s, .hint = tr("不填按下面登记的人数"), .beside = true}},
        table);
    m_people = new PeopleList(m_session.today(), this);
    m_place = makeForm("placeForm", {{.path = u"place"_s, .hint = tr("事情发生在哪个村、哪条街，可以不填")}}, table);
    m_demands = new DemandList(this);
    m_facts = makeForm(
        "factsForm", {{.path = u"text"_s, .hint = tr("照信访人的原话写。回车换行，Tab 往下走"), .lines = true}}, table);
    m_papers = new BroughtPapers(*m_session.world().dialogs, this);
    m_elsewhere = makeForm("elsewhereForm",
        {{.path = u"elsewhere"_s, .label = tr("别的机关在办吗")},
            {.path = u"elsewhereNote"_s, .hint = tr("哪个机关、案号、到了哪一步")}},
        table);
    m_sort = makeForm("sortForm", {{.path = u"purpose"_s}, {.path = u"category"_s}}, table);
    m_ways = new WayList(this);
    m_power = makeForm("powerForm",
        {{.path = u"power"_s}, {.path = u"powerOrgan"_s, .hint = tr("有权处理的机关、单位全称")},
            {.path = u"contentLabel"_s, .more = true}, {.path = u"contentCode"_s, .more = true}},
        table);
    m_ways->setSentences([this](Way way) { return pathwayOf(way); });
    m_guide = makeForm("guideForm",
        {{.path = u"address"_s, .label = tr("该机关地址")},
            {.path = u"phone"_s, .label = tr("该机关电话"), .beside = true}, {.path = u"bring"_s}},
        GuideCase::fields());
    place(tr("来意"), {m_head});
    place(tr("信访人（再加一位按 F2）"), {m_people});
    place(tr("反映的事情"), {m_place, m_demands, m_facts});
    place(tr("带来的材料（可拖进来、粘贴图片，或按 F7）"), {m_papers});
    place(tr("有没有法院、仲裁、复议机构或者别的机关已经在办"), {m_elsewhere});
    place(tr("分类和去向（可以留到以后）"), {m_sort, m_ways, m_power, m_guide});
    m_layout->addStretch();
}

void RegisterForm::place(const QString& heading, const std::vector<QWidget*>& parts)
{
    QLabel* label = new QLabel(heading, this);
    label->setObjectName(parts.front()->objectName() + QStringLiteral("HeadingLabel"));
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_layout->addSpacing(fontMetrics().height() / 3);
    m_layout->addWidget(label);
    for (QWidget* part : parts) {
        if (part->accessibleName().isEmpty()) {
            part->setAccessibleName(heading);
        }
        m_layout->addWidget(part);
    }
}

// Enter on the last field of a part goes to the first of the next; a part without fields is passed over.
void RegisterForm::connectChain()
{
    connect(m_people, &PeopleList::identified, this,
        [this](const QString& name, const QString& phone, const QString& idNumber) {
            Q_EMIT identified({name, phone, idNumber});
        });
    const auto changed = [this] {
        suit();
        describe();
        Q_EMIT edited();
    };
    connect(m_people, &PeopleList::edited, this, changed);
    connect(m_demands, &DemandList::edited, this, changed);
    connect(m_ways, &WayList::edited, this, changed);
    connect(m_papers, &BroughtPapers::edited, this, changed);

    connect(m_head, &FieldForm::finished, m_people, &PeopleList::focusFirst);
    connect(m_people, &PeopleList::leftBackwards, m_head, &FieldForm::focusLast);
    connect(m_people, &PeopleList::finished, m_place, &FieldForm::focusFirst);
    connect(m_place, &FieldForm::leftBackwards, m_people, &PeopleList::focusLast);
    connect(m_place, &FieldForm::finished, m_demands, &DemandList::focusFirst);
    connect(m_demands, &DemandList::leftBackwards, m_place, &FieldForm::focusLast);
    connect(m_demands, &DemandList::finished, m_facts, &FieldForm::focusFirst);
    connect(m_facts, &FieldForm::leftBackwards, m_demands, &DemandList::focusLast);
    connect(m_facts, &FieldForm::finished, m_elsewhere, &FieldForm::focusFirst);
    connect(m_elsewhere, &FieldForm::leftBackwards, m_facts, &FieldForm::focusLast);
    connect(m_elsewhere, &FieldForm::finished, m_sort, &FieldForm::focusFirst);
    connect(m_sort, &FieldForm::leftBackwards, m_elsewhere, &FieldForm::focusLast);
    connect(m_sort, &FieldForm::finished, m_ways, &WayList::focusFirst);
    connect(m_ways, &WayList::leftBackwards, m_sort, &FieldForm::focusLast);
    connect(m_ways, &WayList::finished, m_power, &FieldForm::focusFirst);
    connect(m_power, &FieldForm::leftBackwards, m_ways, &WayList::focusLast);
    connect(m_power, &FieldForm::finished, this, [this] {
        if (!m_guide->focusFirst()) {
            Q_EMIT finished();
        }
    });
    connect(m_guide, &FieldForm::leftBackwards, m_power, &FieldForm::focusLast);
    connect(m_guide, &FieldForm::finished, this, &RegisterForm::finished);
}

// Shows what the answers so far make sense of asking.
void RegisterForm::suit()
{
    if (m_restoring || !m_guide) {
        return;
    }
    const QString elsewhere = m_elsewhere->value(u"elsewhere"_s);
    const bool nobody = elsewhere.isEmpty() || elsewhere == u"no"_s || elsewhere == u"unknown"_s;
    m_elsewhere->setFieldVisible(u"elsewhereNote"_s, !nobody);
    const bool transferred = m_head->value(u"channel"_s) == u"transferred"_s;
    m_head->setFieldVisible(u"source"_s, transferred);
    m_head->setFieldVisible(u"sourceNumber"_s, transferred);
    m_people->setHeads(m_head->value(u"headCount"_s).toInt(), m_head->value(u"channel"_s) == u"visit"_s);
    sortByPurpose();
    warnOfAccusation();
    const bool appeal = m_sort->value(u"category"_s) == u"appeal"_s;
    m_ways->setDemands(appeal ? m_demands->texts() : QStringList());
    QWidget* before = m_sort->inputs().back();
    for (QWidget* input : m_ways->inputs()) { // made later than what stands below them
        setTabOrder(before, input);
        before = input;
    }
    const QString power = m_power->value(u"power"_s);
    const WordInfo* has = findWord(wordsOf<Elsewhere>(), QStringView(elsewhere));
    m_power->setNote(u"power"_s,
        power == u"own"_s ? doubtLine(Power::Own, m_ways->ways(), Elsewhere(has ? has->value : 0)) : QString());
    m_power->setFieldVisible(u"powerOrgan"_s, power == u"lower"_s || power == u"other"_s);
    const bool guided = power == u"other"_s;
    m_guide->setVisible(guided);
    for (const QString& path : {u"address"_s, u"phone"_s, u"bring"_s}) {
        m_guide->setFieldVisible(path, guided);
    }
}

void RegisterForm::describe()
{
    if (m_restoring || !m_facts) {
        return;
    }
    QStringList parts = m_demands->texts();
    parts.prepend(m_head->value(u"subject"_s));
    parts << m_facts->value(u"text"_s);
    parts.removeAll(QString());
    Q_EMIT described(parts.join(u'\n'), m_place->value(u"place"_s));
}

// As the notice will say it, of what stands in the form so far.
QString RegisterForm::pathwayOf(Way way) const
{
    Case folded;
    folded.matter.category = Category::Appeal; // others are asked for no way
    for (Petitioner& person : m_people->people().value_or(std::vector<Petitioner>())) {
        folded.petitioners.emplace_back().value = std::move(person);
    }
    const bool told = folded.petitioners.empty() || !folded.recipients().empty(); // 23.2
    const QString power = m_power->value(u"power"_s); // another's power: the notice says where to go, no way
    const bool here = power != wordKey(Power::Lower) && power != wordKey(Power::Other);
    return told && here ? pathwayLine(folded, way, addressOf(folded)) : QString();
}

// The purpose a person names says the category of articles 29–31; it can be chosen otherwise.
void RegisterForm::sortByPurpose()
{
    const QString purpose = m_sort->value(u"purpose"_s);
    if (purpose == m_lastPurpose) {
        return;
    }
    m_lastPurpose = purpose;
    const QScopedValueRollback<bool> quiet(m_restoring, true);
    if (purpose == u"suggest"_s) {
        m_sort->setValue(u"category"_s, u"suggestion"_s);
    } else if (purpose == u"appeal"_s || purpose == u"resolve"_s) {
        m_sort->setValue(u"category"_s, u"appeal"_s);
    }
}

bool RegisterForm::isAccusation() const
{
    return m_sort->value(u"purpose"_s) == u"accuse"_s || m_sort->value(u"category"_s) == u"accusation"_s;
}

QJsonObject RegisterForm::asAccusation() const
{
    if (isEmpty()) {
        return {};
    }
    QStringList names, contact, said;
    for (const QJsonValue& one : m_people->serialise()) {
        const QJsonObject person = one.toObject();
        names << person.value(u"name"_s).toString();
        for (const QString& key : {u"phone"_s, u"address"_s, u"safeContact"_s}) {
            contact << person.value(key).toString();
        }
    }
    said << m_head->value(u"subject"_s) << m_place->value(u"place"_s) << m_demands->texts()
         << m_facts->value(u"text"_s);
    QStringList material;
    for (const BroughtPapers::Paper& paper : m_papers->papers()) {
        material << paper.name;
    }
    for (QStringList* list : {&names, &contact, &said, &material}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    QJsonObject typed;
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            typed.insert(key, value);
        }
    };
    put(u"received"_s, m_head->value(u"received"_s).isEmpty() ? m_session.today().iso() : m_head->value(u"received"_s));
    put(u"channel"_s, m_head->value(u"channel"_s));
    put(u"accuser"_s, names.join(u'、'));
    put(u"contact"_s, contact.join(u'\n'));
    put(u"said"_s, said.join(u'\n'));
    put(u"material"_s, material.join(u'\n'));
    return typed;
}

void RegisterForm::warnOfAccusation()
{
    const QString warning = sentence(Error(registerAccusation));
    const bool purpose = m_sort->value(u"purpose"_s) == u"accuse"_s;
    const bool category = m_sort->value(u"category"_s) == u"accusation"_s;
    m_sort->showProblem(u"purpose"_s, purpose ? warning : QString());
    m_sort->showProblem(u"category"_s, category && !purpose ? warning : QString());
}

void RegisterForm::alignLabels()
{
    int widest = std::max(m_people->labelWidth(), m_demands->labelWidth());
    const std::vector<FieldForm*> forms = {m_head, m_place, m_facts, m_elsewhere, m_sort, m_power, m_guide};
    for (const FieldForm* form : forms) {
        widest = std::max(widest, form->labelWidth());
    }
    for (FieldForm* form : forms) {
        form->setLabelWidth(widest);
    }
    m_people->setLabelWidth(widest);
    m_demands->setLabelWidth(widest);
    m_ways->setLabelWidth(widest);
}

bool RegisterForm::check()
{
    m_demands->showProblem(m_demands->problem());
    bool right = m_head->check() && m_people->check() && m_place->check() && m_demands->problem().isEmpty();
    for (FieldForm* form : {m_facts, m_elsewhere, m_sort, m_power, m_guide}) {
        right = right && form->check();
    }
    warnOfAccusation();
    return right;
}

Result<RegisterCase> RegisterForm::command() const
{
    RegisterCase made;
    for (const FieldForm* form : {m_head, m_place, m_facts, m_elsewhere, m_sort, m_power}) {
        if (const Result<> written = form->write(&made); !written) {
            return written.error();
        }
    }
    Result<std::vector<Petitioner>> people = m_people->people();
    if (!people) {
        return people.error();
    }
    made.petitioners = std::move(*people);
    const std::vector<Way> ways = m_ways->ways();
    const Way usual = made.matter.category == Category::Suggestion ? Way::Suggestion : Way::NotGiven;
    for (const QString& text : m_demands->texts()) {
        const std::size_t at = made.demands.size();
        made.demands.push_back({text, at < ways.size() ? ways[at] : usual});
    }
    if (made.matter.power != Power::Lower && made.matter.power != Power::Other) {
        made.matter.powerOrgan.clear(); // typed before another power was chosen
    }
    if (made.matter.channel != Channel::Transferred) {
        made.matter.source.clear(); // typed before another channel was chosen
        made.matter.sourceNumber.clear();
    }
    return made;
}

GuideCase RegisterForm::guide() const
{
    GuideCase made;
    const Result<> written = m_guide->write(&made);
    return written ? made : GuideCase();
}

bool RegisterForm::showError(const Error& error)
{
    const QString path = fieldOfError(error);
    if (path.isEmpty()) {
        return false;
    }
    const QString text = sentence(error);
    if (path.startsWith(u"demands"_s)) {
        m_demands->showProblem(text);
        m_demands->focusFirst();
        return true;
    }
    if (m_people->showProblem(path, text)) {
        return true;
    }
    const std::vector<FieldForm*> forms = {m_head, m_place, m_facts, m_elsewhere, m_sort, m_power};
    return std::any_of(forms.begin(), forms.end(), [&](FieldForm* form) { return form->showError(error); });
}

QJsonObject RegisterForm::serialise() const
{
    if (isEmpty()) {
        return {};
    }
    QJsonObject matter;
    for (const FieldForm* form : {m_head, m_place, m_facts, m_elsewhere, m_sort, m_power}) {
        const QJsonObject part = form->serialise();
        for (auto one = part.begin(); one != part.end(); ++one) {
            matter.insert(one.key(), one.value());
        }
    }
    return {{u"matter"_s, matter}, {u"people"_s, m_people->serialise()}, {u"demands"_s, m_demands->serialise()},
        {u"ways"_s, m_ways->serialise()}, {u"guide"_s, m_guide->serialise()}, {u"papers"_s, m_papers->serialise()}};
}

void RegisterForm::restore(const QJsonObject& typed)
{
    {
        const QScopedValueRollback<bool> quiet(m_restoring, true);
        const QJsonObject matter = typed.value(u"matter"_s).toObject();
        for (FieldForm* form : {m_head, m_place, m_facts, m_elsewhere, m_sort, m_power}) {
            form->restore(matter);
        }
        m_people->restore(typed.value(u"people"_s).toArray());
        m_demands->restore(typed.value(u"demands"_s).toArray());
        m_guide->restore(typed.value(u"guide"_s).toObject());
        m_papers->restore(typed.value(u"papers"_s).toArray());
        m_lastPurpose = m_sort->value(u"purpose"_s);
    }
    suit();
    m_ways->restore(typed.value(u"ways"_s).toArray());
    describe();
}

// Somebody stands at the window today. Kept from the matter before, a letter's channel would make a letter of a
// visitor, and nobody looks at what is filled in already.
QJsonObject RegisterForm::proposed() const
{
    return {{u"channel"_s, u"visit"_s}, {u"received"_s, m_session.today().iso()}};
}

void RegisterForm::clear()
{
    restore({{u"matter"_s, proposed()}});
}

// Channel and day are proposals of the program, not something a person typed.
bool RegisterForm::isEmpty() const
{
    const QJsonObject head = m_head->serialise();
    const auto isBlank = [&](const QString& path) { return head.value(path).toString().isEmpty(); };
    return isBlank(u"subject"_s) && isBlank(u"headCount"_s) && isBlank(u"source"_s) && isBlank(u"sourceNumber"_s) &&
           m_people->isEmpty() && m_place->isEmpty() && m_demands->isEmpty() && m_facts->isEmpty() &&
           m_papers->isEmpty() && m_elsewhere->isEmpty() && m_sort->isEmpty() && m_power->isEmpty() &&
           m_guide->isEmpty();
}

void RegisterForm::addPerson()
{
    m_people->addPerson();
}

void RegisterForm::setToday(Date today)
{
    m_head->setToday(today);
    if (isEmpty()) {
        m_head->setValue(u"received"_s, today.iso());
    }
}

void RegisterForm::focusFirst()
{
    m_head->focusFirst();
}

void RegisterForm::focusLast()
{
    if (!m_guide->focusLast()) {
        m_power->focusLast();
    }
}

} // namespace xf::ui

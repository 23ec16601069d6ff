#include "ui/casepage/commandform.h"

#include "core/base/fieldtext.h"
#include "core/words/eventtext.h"
#include "core/words/explain.h"
#include "ui/casepage/actionsection.h"
#include "ui/casepage/foretell.h"
#include "ui/forms/waylegend.h"

#include <QRegularExpression>

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChosenPeople
{
    QString numbers;

    static FieldSpan fields();
};

FieldSpan ChosenPeople::fields()
{
    static const FieldInfo table[] = {field<&ChosenPeople::numbers>(1, "numbers", "信访人编号")};
    return table;
}

void* objectIn(Command& command)
{
    return std::visit([](auto& one) -> void* { return &one; }, command);
}

std::vector<qint64>* peopleIn(Command& command)
{
    if (InformPetitioner* inform = std::get_if<InformPetitioner>(&command)) {
        return &inform->petitioners;
    }
    HearPetitioner* hear = std::get_if<HearPetitioner>(&command);
    return hear ? &hear->petitioners : nullptr;
}

// What came with the form and was left as it is says nothing new: an entry carries only what changed.
void keepChanged(ClassifyCase& command, const Case& folded)
{
    const Matter& matter = folded.matter;
    const auto drop = [](auto& value, const auto& known) {
        if (value == known) {
            value = std::decay_t<decltype(value)>();
        }
    };
    drop(command.category, matter.category);
    drop(command.power, folded.powerHere());
    drop(command.powerOrgan, folded.powerOrganHere());
    drop(command.contentCode, matter.contentCode);
    drop(command.contentLabel, matter.contentLabel);
    for (std::size_t i = 0; i < command.ways.size() && i < folded.demands.size(); ++i) {
        drop(command.ways[i], folded.demands[i].value.way);
    }
}

// The form counts by the number of the demand, with holes where one is not answered here.
void keepAnswered(DecideCase& command, const Case& folded)
{
    std::vector<OutcomeGiven> answered;
    for (std::size_t i = 0; i < command.outcomes.size() && i < folded.demands.size(); ++i) {
        if (isAnsweredHere(folded, folded.demands[i])) {
            command.outcomes[i].demand = qint64(i + 1);
            answered.push_back(std::move(command.outcomes[i]));
        }
    }
    command.outcomes = std::move(answered);
}

} // namespace

void adaptNotice(FieldForm& form)
{
    if (!form.editor(u"method"_s)) {
        return;
    }
    const WordInfo* method = findWord(wordsOf<Method>(), QStringView(form.value(u"method"_s)));
    const bool slip = method && needsSlip(Method(method->value));
    form.setFieldVisible(u"posted"_s, slip);
    if (!slip && !form.value(u"posted"_s).isEmpty()) {
        form.setValue(u"posted"_s, {});
    }
}

// Whose it is, is asked where it is not this office's.
void adaptPower(FieldForm& form)
{
    if (form.editor(u"power"_s) && form.editor(u"powerOrgan"_s)) {
        const QString power = form.value(u"power"_s);
        form.setFieldVisible(u"powerOrgan"_s, power == wordKey(Power::Lower) || power == wordKey(Power::Other));
    }
}

void followDate(FieldForm& form, Date before, Date on)
{
    for (const QString& path : {u"received"_s, u"posted"_s}) {
        if (form.editor(path) && form.value(path) == before.iso()) {
            form.setValue(path, on.iso());
        }
    }
}

CommandForm::CommandForm(const QString& word, const QString& title, const QString& line, const CaseView& view,
    const DeskFacts& facts, const QByteArray& entry, QWidget* parent)
    : StepForm(word, title, line, facts.today, parent)
    , m_info(*findCommand(QStringView(commandWord(word))))
    , m_case(view.folded)
    , m_entry(entry)
{
    StepPlan plan = planOf(m_info, view, facts);
    addReported();
    if (QLatin1String(m_info.word) == QLatin1String("classify") && !m_case.demands.empty()) {
        addLabel(QStringLiteral("wayLegendLabel"), tr("“途径”各是什么：\n%1").arg(wayLegend()));
    }
    m_form = addForm(u"fields"_s, new FieldForm(m_info.fields(), plan.fields, facts.today, {}, this));
    m_form->read(objectIn(plan.command));
    if (peopleIn(plan.command) && m_case.petitioners.size() > 1) {
        addPeople(facts);
    }
    connect(m_form, &FieldForm::edited, this, &CommandForm::adapt);
    adapt();
    startAt(m_form, plan.start);
    markUntouched();
}

// 25: what was reported before, whole: the next report goes on from it.
void CommandForm::addReported()
{
    QStringList lines;
    for (const FileItem& item : m_case.file) {
        if (item.counts() && std::holds_alternative<UrgentReported>(item.event)) {
            lines << tr("%1：%2").arg(dayText(item.on), eventText(m_case, item));
        }
    }
    if (QLatin1String(m_info.word) == QLatin1String("report-urgent") && !lines.isEmpty()) {
        addLabel(QStringLiteral("reportedLabel"), tr("已经报告的：\n%1").arg(lines.join(u'\n')));
    }
}

void CommandForm::addPeople(const DeskFacts& facts)
{
    m_people =
        addForm(u"people"_s, new FieldForm(ChosenPeople::fields(),
                                 {{.path = u"numbers"_s, .hint = tr("不填就是全部；只有其中几位的，填编号，如 1 3")}},
                                 facts.today, u"people"_s, this));
}

// 19.3 and 36.3 ask for different facts.
void CommandForm::adaptGround()
{
    const QString ground = m_form->value(u"ground"_s);
    const bool superior = ground == wordKey(Ground::WithSuperior);
    const bool reviewed = ground == wordKey(Ground::FinallyReviewed);
    for (const QString& path : {u"superior"_s, u"acceptedBy"_s, u"acceptedNumber"_s}) {
        m_form->setFieldVisible(path, superior);
    }
    for (const QString& path : {u"sameFacts"_s, u"opinionNumber"_s, u"reviewNumber"_s, u"finalNumber"_s}) {
        m_form->setFieldVisible(path, reviewed);
    }
}

void CommandForm::adapt()
{
    adaptNotice(*m_form);
    adaptPower(*m_form);
    if (m_form->editor(u"superior"_s)) {
        adaptGround();
    }
    foretell(*m_form, m_case);
}

void CommandForm::restore(const QJsonObject& typed)
{
    StepForm::restore(typed);
    adapt();
}

bool CommandForm::saysTold() const
{
    const auto given = [this](const QString& path) { return m_form->editor(path) && !m_form->value(path).isEmpty(); };
    return m_form->editor(u"method"_s) && (given(u"received"_s) || given(u"posted"_s));
}

bool CommandForm::askWhenTold()
{
    const WordInfo* method = findWord(wordsOf<Method>(), QStringView(m_form->value(u"method"_s)));
    const QString path = method && needsSlip(Method(method->value)) ? u"posted"_s : u"received"_s;
    if (!m_form->editor(path)) {
        return false;
    }
    (void)m_form->showProblem(path,
        tr("请填写文书哪一天交给或者寄给信访人。还没有交、没有寄的，这一步先放着（Esc，写好的留着），交的时候再办。"));
    m_form->focusOn(path);
    return true;
}

void CommandForm::dateChanged(Date before)
{
    if (m_form) {
        followDate(*m_form, before, on());
    }
}

Result<std::vector<qint64>> CommandForm::chosenPeople() const
{
    static const QRegularExpression between(u"[\\s,，、;；]+"_s);
    std::vector<qint64> numbers;
    const QString typed = m_people ? m_people->value(u"numbers"_s) : QString();
    for (const QString& word : typed.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.push_back(word.toLongLong(&isNumber));
        if (!isNumber) {
            return Error(inputBadValue, {u"numbers"_s, word, u"1 2 3"_s});
        }
    }
    return numbers;
}

Result<std::vector<Command>> CommandForm::commands() const
{
    Command command;
    void* object = m_info.emplace(command);
    if (const Result<> written = m_form->write(object); !written) {
        return written.error();
    }
    if (std::vector<qint64>* people = peopleIn(command)) {
        const Result<std::vector<qint64>> chosen = chosenPeople();
        if (!chosen) {
            return chosen.error();
        }
        *people = *chosen;
    }
    if (ClassifyCase* classify = std::get_if<ClassifyCase>(&command)) {
        keepChanged(*classify, m_case);
    } else if (DecideCase* decide = std::get_if<DecideCase>(&command)) {
        keepAnswered(*decide, m_case);
    } else if (VoidCase* voids = std::get_if<VoidCase>(&command)) {
        voids->entry = QString::fromLatin1(m_entry.toHex());
    } else if (RecordSender* sender = std::get_if<RecordSender>(&command)) {
        sender->agree = stepOfWord(word()) == Step::SenderAgrees ? Verdict::Upheld : Verdict::Rejected;
    } else if (JudgeObjection* judge = std::get_if<JudgeObjection>(&command)) {
        judge->agree =
            stepOfWord(word()) == Step::Uphold ? Verdict::Upheld : Verdict::Rejected; // by the button pressed
    }
    return std::vector<Command>{std::move(command)};
}

} // namespace xf::ui

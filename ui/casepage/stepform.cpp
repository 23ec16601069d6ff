#include "ui/casepage/stepform.h"

#include "core/cases/refusals.h"
#include "core/words/errorsentences.h"
#include "ui/casepage/section.h"
#include "ui/forms/errorfields.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

struct BusinessDay
{
    Date on;

    static FieldSpan fields();
};

FieldSpan BusinessDay::fields()
{
    static const FieldInfo table[] = {field<&BusinessDay::on>(1, "on", "业务日期")};
    return table;
}

QString onPath()
{
    return QStringLiteral("on");
}

QString moreKey()
{
    return QStringLiteral("F4");
}

} // namespace

StepForm::StepForm(const QString& word, const QString& title, const QString& line, Date today, QWidget* parent)
    : QWidget(parent)
    , m_word(word)
    , m_title(title)
    , m_today(today)
    , m_lastOn(today)
{
    setObjectName(QStringLiteral("stepForm"));
    setAccessibleName(title);
    QVBoxLayout* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addHead(line);
    m_place = new QVBoxLayout;
    layout->addLayout(m_place);
    addDate(today);
    addButtons();
}

void StepForm::addHead(const QString& line)
{
    QLabel* title = new QLabel(m_title, this);
    title->setObjectName(QStringLiteral("stepTitleLabel"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    layout()->addWidget(title);
    QLabel* about = new QLabel(line, this);
    about->setObjectName(QStringLiteral("stepLineLabel"));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setVisible(!line.isEmpty());
    layout()->addWidget(about);
    m_caution = new QLabel(this);
    m_caution->setObjectName(QStringLiteral("stepCautionLabel"));
    m_caution->setAccessibleName(tr("先要办、先要看的"));
    m_caution->setTextFormat(Qt::PlainText);
    m_caution->setWordWrap(true);
    m_caution->hide();
    setAccent(m_caution, Accent::Overdue);
    layout()->addWidget(m_caution);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("stepProblemLabel"));
    m_problem->setAccessibleName(tr("没有保存的原因"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setAccent(m_problem, Accent::Overdue);
    layout()->addWidget(m_problem);
}

void StepForm::addDate(Date today)
{
    m_date = addForm(
        onPath(), new FieldForm(BusinessDay::fields(), {{.path = onPath(), .required = true}}, today, {}, this));
    m_date->setValue(onPath(), today.iso());
    connect(m_date, &FieldForm::edited, this, [this] {
        const Date typed = this->on();
        if (typed.isValid() && typed != m_lastOn) {
            const Date before = std::exchange(m_lastOn, typed);
            dateChanged(before);
        }
    });
}

void StepForm::addButtons()
{
    QHBoxLayout* row = new QHBoxLayout;
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    const auto add = [&](const char* name, const QString& text, auto signal) {
        QPushButton* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    m_save = add("saveStepButton", {}, &StepForm::savePressed);
    m_saveOnly = add("saveOnlyButton", tr("只保存：文书已经另外交付"), &StepForm::saveOnlyPressed);
    setPrints(false);
    add("leaveStepButton", tr("先放着 Esc（草稿保留）"), &StepForm::leavePressed);
    add("dropStepButton", tr("放弃草稿 Shift+Esc"), &StepForm::dropPressed);
    row->addStretch(1);
    onKey(QKeySequence(Qt::SHIFT | Qt::Key_Escape), [this] { Q_EMIT dropPressed(); });
    onKey(QKeySequence(moreKey()), [this] {
        for (const Part& part : m_parts) {
            if (part.form->isVisibleTo(this)) {
                part.form->toggleMore();
            }
        }
    });
}

void StepForm::setPrints(bool prints)
{
    m_save->setText(prints ? tr("打印并保存 Ctrl+S") : tr("保存 Ctrl+S"));
    m_save->setAccessibleName(m_save->text());
    m_saveOnly->setVisible(prints);
}

void StepForm::onKey(const QKeySequence& keys, const std::function<void()>& act)
{
    QShortcut* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

FieldForm* StepForm::addForm(const QString& key, FieldForm* form)
{
    form->setAccessibleName(m_title);
    form->setMoreKey(moreKey());
    m_place->addWidget(form);
    const auto last =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.form == m_last; });
    m_parts.insert(last, {key, form});
    connect(form, &FieldForm::edited, this, &StepForm::edited);
    connect(form, &FieldForm::finished, this, [this, form] { goOn(form); });
    connect(form, &FieldForm::leftBackwards, this, [this, form] { goBack(form); });
    return form;
}

void StepForm::keepLast(FieldForm* form)
{
    m_last = form;
}

void StepForm::hideDate()
{
    m_date->hide();
}

void StepForm::addLabel(const QString& objectName, const QString& text)
{
    QLabel* label = new QLabel(text, this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_place->addWidget(label);
}

bool StepForm::focusAfter(FieldForm* from)
{
    const auto at = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.form == from; });
    for (auto next = at == m_parts.end() ? at : at + 1; next != m_parts.end(); ++next) {
        if (next->form->isVisibleTo(this) && next->form->focusFirst()) {
            return true;
        }
    }
    return false;
}

void StepForm::goOn(FieldForm* from)
{
    if (!focusAfter(from)) {
        Q_EMIT savePressed();
    }
}

void StepForm::goBack(FieldForm* from)
{
    auto at = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.form == from; });
    while (at != m_parts.begin() && at != m_parts.end()) {
        --at;
        if (at->form->isVisibleTo(this) && at->form->focusLast()) {
            return;
        }
    }
}

Date StepForm::on() const
{
    return Date::parse(m_date->value(onPath()));
}

bool StepForm::check()
{
    say({});
    for (const Part& part : m_parts) {
        if (part.form->isVisibleTo(this) && !part.form->check()) {
            return false;
        }
    }
    return true;
}

void StepForm::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QTimer::singleShot(0, m_problem, [this] { // once it has its place
            for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
                if (QScrollArea* area = qobject_cast<QScrollArea*>(above)) {
                    area->ensureWidgetVisible(m_problem);
                }
            }
        });
    }
}

void StepForm::sayCaution(const QString& sentence)
{
    m_caution->setText(sentence);
    m_caution->setVisible(!sentence.isEmpty());
}

bool StepForm::isAboutDate(const Error& error) const
{
    const bool dated = error.is(dateInFuture) || error.is(dateBeforeReceived) || error.is(dateBeforeAnswered) ||
                       error.is(correctBeforeReceived) || error.is(extendTooLate);
    const bool other = !error.is(extendTooLate) && error.arguments.value(0) != on().chinese();
    return dated && !other;
}

void StepForm::showError(const Error& given)
{
    say({});
    if (isAboutDate(given) && m_date->isVisibleTo(this)) {
        (void)m_date->showProblem(onPath(), sentence(given));
        m_date->focusFirst();
        return;
    }
    const auto [form, path] = fieldAt(fieldOfError(given));
    if (!form) {
        say(sentence(given));
        begin();
        return;
    }
    (void)form->showProblem(path, sentence(given));
    form->focusOn(path);
}

std::pair<FieldForm*, QString> StepForm::fieldAt(const QString& path) const
{
    std::vector<FieldForm*> having;
    for (const Part& part : m_parts) {
        if (part.form->isVisibleTo(this) && part.form->editor(path)) {
            having.push_back(part.form);
        }
    }
    return {having.size() == 1 ? having.front() : nullptr, path};
}

QJsonObject StepForm::serialise() const
{
    QJsonObject typed;
    for (const Part& part : m_parts) {
        if (part.form != m_date || on() != m_today) { // left as it came, it is today: tomorrow another day
            typed.insert(part.key, part.form->serialise());
        }
    }
    return typed;
}

void StepForm::restore(const QJsonObject& typed)
{
    for (const Part& part : m_parts) {
        if (typed.contains(part.key)) {
            part.form->restore(typed.value(part.key).toObject());
        }
    }
}

void StepForm::markUntouched()
{
    m_untouched = serialise();
}

bool StepForm::isTouched() const
{
    return serialise() != m_untouched;
}

// As it stands on the page: the day, the fields, the buttons, though the buttons were made before the fields.
void StepForm::chainTabs()
{
    QWidget* before = nullptr;
    const auto chain = [&](QWidget* next) {
        if (before) {
            setTabOrder(before, next);
        }
        before = next;
    };
    for (const Part& part : m_parts) {
        for (QWidget* input : part.form->tabOrder()) {
            chain(input);
        }
    }
    for (const char* name : {"saveStepButton", "saveOnlyButton", "leaveStepButton", "dropStepButton"}) {
        chain(findChild<QPushButton*>(QString::fromLatin1(name)));
    }
}

void StepForm::startAt(FieldForm* form, const QString& path)
{
    m_start = {form, path};
}

void StepForm::begin()
{
    chainTabs();
    const auto& [form, path] = m_start;
    if (form && form->editor(path) && form->value(path).isEmpty()) {
        form->focusOn(path);
        return;
    }
    if (focusAfter(m_date)) {
        return;
    }
    m_save->setFocus(Qt::OtherFocusReason); // all that could be asked is folded away: Enter saves
}

void StepForm::dateChanged(Date) {}

} // namespace xf::ui

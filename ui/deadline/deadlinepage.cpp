#include "ui/deadline/deadlinepage.h"

#include "core/desk/deadlineslip.h"
#include "core/words/deadlinecard.h"
#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "ui/casepage/section.h"
#include "ui/deadline/hearingdays.h"
#include "ui/forms/datefield.h"
#include "ui/forms/moveson.h"
#include "ui/forms/textfield.h"
#include "ui/forms/wordfield.h"
#include "ui/papers/previewview.h"
#include "ui/shell/named.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace xf::ui {

namespace {

int wordOf(RuleId rule)
{
    return int(rule) + 1; // 0 would be "not given"
}

// The rules as words to be chosen, in the windows' language: their numbers are places in the table of rules.
WordSpan ruleWords()
{
    static const std::vector<QByteArray> labels = [] {
        std::vector<QByteArray> made;
        for (const DeadlineRule& rule : allRules()) {
            made.push_back(ruleTitle(rule.id).toUtf8());
        }
        return made;
    }();
    static const std::vector<WordInfo> words = [] {
        std::vector<WordInfo> made;
        for (const DeadlineRule& rule : allRules()) {
            made.push_back({wordOf(rule.id), rule.word, labels[made.size()].constData()});
        }
        return made;
    }();
    return words;
}

bool isOneOf(const Error& error, std::initializer_list<ErrorCode> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const ErrorCode& code) { return error.is(code); });
}

} // namespace

DeadlinePage::DeadlinePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("deadlinePage"));
    setAccessibleName(tr("期限计算"));
    QHBoxLayout* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(fontMetrics().height());
    across->addWidget(buildForm(), 4);
    across->addWidget(buildResult(), 6);
    const auto onKey = [this](const QKeySequence& keys, const std::function<void()>& act) {
        QShortcut* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    onKey(QKeySequence(Qt::Key_F6), [this] { preview(); });
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(); });
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        m_rule->setWord(wordOf(RuleId::Inform));
        m_start->setDate(session.today());
    }
    suit();
}

// --- what it is made of ---------------------------------------------------------------------------------------------

DeadlinePage::Row DeadlinePage::addRow(QFormLayout* form, Editor* field)
{
    Row row;
    row.field = field;
    row.label = labelFor(field->title(), field);
    row.problem = named(new QLabel, "", field->title());
    row.problem->setObjectName(field->objectName() + QStringLiteral("ProblemLabel"));
    row.problem->setWordWrap(true);
    setAccent(row.problem, Accent::Overdue);
    row.problem->hide();
    QVBoxLayout* down = new QVBoxLayout;
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(field);
    down->addWidget(row.problem);
    form->addRow(row.label, down);
    connect(field, &Editor::edited, this, [this] { calculate(); });
    m_rows.push_back(row);
    return row;
}

QWidget* DeadlinePage::buildForm()
{
    QWidget* side = named(new QWidget(this), "deadlineForm", tr("期限计算"));
    QVBoxLayout* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    m_about = makeText("deadlineAboutLabel", tr("从哪里来"));
    m_about->hide();
    down->addWidget(m_about);
    QFormLayout* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignRight);
    m_rule = new WordField(QStringLiteral("deadlineRule"), tr("期限"), ruleWords(), side);
    m_start = new DateField(QStringLiteral("deadlineStart"), tr("起算日"), m_session.today(), side);
    m_extend = new TextField(QStringLiteral("deadlineExtend"), tr("延期天数"), TextKind::Line, side);
    m_extend->setPlaceholder(tr("1到30，没有延期不填"));
    m_days = new TextField(QStringLiteral("deadlineDays"), tr("指定天数"), TextKind::Line, side);
    m_days->setPlaceholder(tr("交办机关定的天数"));
    m_hearing = new TextField(QStringLiteral("deadlineHearing"), tr("听证的日子"), TextKind::Line, side);
    m_hearing->setPlaceholder(tr("如 6-10至6-12，没有听证不填"));
    std::vector<QWidget*> inputs;
    for (Editor* field : std::initializer_list<Editor*>{m_rule, m_start, m_extend, m_days, m_hearing}) {
        addRow(form, field);
        inputs.push_back(field->input());
    }
    m_moves = new MovesOn(this);
    m_moves->setInputs(inputs);
    m_description = makeText("deadlineDescriptionLabel", tr("这个期限是什么"));
    setAccent(m_description, Accent::Faint);
    down->addLayout(form);
    down->addWidget(m_description);
    down->addWidget(buildButtons());
    down->addStretch(1);
    connect(m_moves, &MovesOn::finished, m_print, [this] { m_print->setFocus(Qt::TabFocusReason); });
    connect(m_rule, &Editor::edited, this, &DeadlinePage::suit);
    return side;
}

QWidget* DeadlinePage::buildButtons()
{
    QWidget* bar = named(new QWidget(this), "deadlineBar", tr("计算结果的按钮"));
    QVBoxLayout* down = new QVBoxLayout(bar);
    down->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& text, const QString& spoken, void (DeadlinePage::*act)()) {
        QPushButton* button = named(new QPushButton(text, bar), name, spoken);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, act);
        down->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_print = add("deadlinePrintButton", tr("打印计算单　Ctrl+P"), tr("打印计算单"), &DeadlinePage::print);
    m_preview = add("deadlinePreviewButton", tr("看计算单　F6"), tr("看计算单"), &DeadlinePage::preview);
    m_copy = add("deadlineCopyButton", tr("复制文字　Ctrl+Shift+C"), tr("复制文字"), &DeadlinePage::copy);
    return bar;
}

QLabel* DeadlinePage::makeText(const char* name, const QString& spoken)
{
    QLabel* label = named(new QLabel(this), name, spoken);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* DeadlinePage::buildResult()
{
    m_stack = named(new QStackedWidget(this), "deadlineStack", tr("计算结果"));
    QWidget* inside = named(new QWidget, "deadlineResult", tr("计算结果"));
    QVBoxLayout* down = new QVBoxLayout(inside);
    m_heading = makeText("deadlineHeadingLabel", tr("最后一日"));
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_heading->setFont(large);
    m_binding = makeText("deadlineBindingLabel", tr("以哪一日为准"));
    m_basis = makeText("deadlineBasisLabel", tr("依据"));
    m_provisional = makeText("deadlineProvisionalLabel", tr("是不是暂定"));
    setAccent(m_provisional, Accent::DueToday);
    m_steps = makeText("deadlineStepsLabel", tr("怎么算的"));
    for (QLabel* label : {m_heading, m_binding, m_provisional, m_basis, m_steps}) {
        down->addWidget(label);
    }
    down->addStretch(1);
    m_result = named(new QScrollArea, "deadlineScroll", tr("计算结果"));
    m_result->setWidgetResizable(true);
    m_result->setFrameShape(QFrame::NoFrame);
    m_result->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_result->setWidget(inside); // takes the focus, so that arrows scroll it
    m_view = named(new PreviewView, "deadlineView", tr("计算单"));
    m_stack->addWidget(m_result);
    m_stack->addWidget(m_view);
    return m_stack;
}

std::vector<KeyHint> DeadlinePage::keyHints() const
{
    return {{QStringLiteral("Enter"), tr("下一栏")}, {QStringLiteral("Ctrl+P"), tr("打印计算单")},
        {QStringLiteral("F6"), tr("看计算单，再按回到结果")}, {QStringLiteral("Ctrl+Shift+C"), tr("复制结果的文字")}};
}

// --- working it out -------------------------------------------------------------------------------------------------

void DeadlinePage::suit()
{
    const WordInfo* word = m_rule->chosen();
    const DeadlineRule* rule = word ? &ruleOf(RuleId(word->value - 1)) : nullptr;
    for (const Row& row : m_rows) {
        const bool takes = row.field == m_extend    ? rule && rule->longestExtension > 0
                           : row.field == m_days    ? rule && rule->needsDays()
                           : row.field == m_hearing ? rule && rule->excludable
                                                    : true;
        row.field->setVisible(takes);
        row.label->setVisible(takes);
    }
    m_description->setText(rule ? ruleDescription(rule->id) : QString());
    calculate();
}

std::optional<DeadlineQuestion> DeadlinePage::typed()
{
    const WordInfo* word = m_rule->chosen();
    if (!word) {
        showNothing(tr("请选一种期限。"));
        return std::nullopt;
    }
    DeadlineQuestion question;
    question.rule = RuleId(word->value - 1);
    const DeadlineRule& rule = ruleOf(question.rule);
    bool right = true;
    const auto wrong = [&](const Editor* field, const QString& sentence) {
        for (const Row& row : m_rows) {
            if (row.field == field) {
                row.problem->setText(sentence);
                row.problem->setVisible(!sentence.isEmpty());
            }
        }
        right = false;
    };
    const auto number = [&](const TextField* field) {
        const QString text = field->value();
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!text.isEmpty() && !isNumber) {
            wrong(field, tr("请写数字，例如 30。"));
        }
        return isNumber ? std::optional(value) : std::nullopt;
    };
    question.start = m_start->date();
    if (!question.start.isValid() && !m_start->raw().isEmpty()) {
        wrong(m_start, m_start->problem());
    }
    if (rule.longestExtension > 0) {
        question.extendDays = number(m_extend);
    }
    if (rule.needsDays()) {
        question.days = number(m_days);
    }
    if (rule.excludable) {
        const std::optional<std::vector<Exclusion>> days = typedHearingDays(m_hearing->value(), m_session.today());
        if (days) {
            question.exclusions = *days;
        } else {
            wrong(m_hearing, tr("请写起止两天，例如 6-10至6-12；几次听证用逗号隔开。"));
        }
    }
    if (!right) {
        showNothing(tr("请先改正标出来的地方。"));
        return std::nullopt;
    }
    if (!question.start.isValid()) {
        showNothing(tr("请写起算日，结果就在这里。"));
        return std::nullopt;
    }
    if (rule.needsDays() && !question.days) {
        showNothing(tr("请写交办机关指定的天数，结果就在这里。"));
        return std::nullopt;
    }
    return question;
}

void DeadlinePage::calculate()
{
    if (m_filling) {
        return;
    }
    for (const Row& row : m_rows) {
        row.problem->clear();
        row.problem->hide();
    }
    m_stack->setCurrentWidget(m_result);
    m_question = typed();
    if (!m_question) {
        return;
    }
    const Result<Deadline> deadline = computeDeadline(*m_question, m_session.calendar());
    if (deadline) {
        showResult(*deadline);
    } else {
        showError(deadline.error());
    }
}

void DeadlinePage::showResult(const Deadline& deadline)
{
    const DeadlineCard card = deadlineCard(deadline);
    m_deadline = deadline;
    m_heading->setText(card.heading);
    m_binding->setText(card.binding);
    m_basis->setText(card.basis);
    m_provisional->setText(card.provisional);
    m_provisional->setVisible(!card.provisional.isEmpty());
    QStringList steps;
    for (const QString& step : card.explanation) {
        steps << tr("%1. %2").arg(steps.size() + 1).arg(step);
    }
    m_steps->setText(steps.join(u'\n'));
    for (QPushButton* button : {m_print, m_preview, m_copy}) {
        button->setEnabled(true);
    }
}

void DeadlinePage::showNothing(const QString& why)
{
    m_question.reset();
    m_deadline.reset();
    m_heading->setText(why);
    for (QLabel* label : {m_binding, m_basis, m_provisional, m_steps}) {
        label->clear();
    }
    m_provisional->hide();
    for (QPushButton* button : {m_print, m_preview, m_copy}) {
        button->setEnabled(false);
    }
}

void DeadlinePage::showError(const Error& error)
{
    const Editor* field = m_start;
    if (isOneOf(error, {deadlineNotExtendable, deadlineExtendTooLong, deadlineExtendTooShort})) {
        field = m_extend;
    } else if (isOneOf(error, {deadlineNotExcludable, deadlineExclusionNoDate, deadlineExclusionReversed})) {
        field = m_hearing;
    } else if (isOneOf(error, {deadlineDaysMissing, deadlineDaysOutOfRange, deadlineDaysNotTaken})) {
        field = m_days;
    }
    for (const Row& row : m_rows) {
        if (row.field == field) {
            row.problem->setText(sentence(error));
            row.problem->show();
        }
    }
    showNothing(tr("请先改正标出来的地方。"));
}

// --- the page --------------------------------------------------------------------------------------------------------

void DeadlinePage::refresh(const Changes* changes)
{
    if (!changes) { // another day, another table of holidays
        m_start->setToday(m_session.today());
        calculate();
    }
}

void DeadlinePage::activate()
{
    (void)m_moves->focusFirst();
}

bool DeadlinePage::leaveInner()
{
    if (m_stack->currentWidget() != m_view) {
        return false;
    }
    m_stack->setCurrentWidget(m_result);
    activate();
    return true;
}

bool DeadlinePage::openDeadline(const DeadlineQuestion& question, const QString& about)
{
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        m_rule->setWord(wordOf(question.rule));
        m_start->setRaw(question.start.iso());
        m_extend->setRaw(question.extendDays ? QString::number(*question.extendDays) : QString());
        m_days->setRaw(question.days ? QString::number(*question.days) : QString());
        m_hearing->setRaw(hearingDaysText(question.exclusions));
        m_about->setText(tr("照%1填的，可以改；改了不影响那一件。").arg(about));
        m_about->show();
    }
    suit();
    return true;
}

void DeadlinePage::copy()
{
    if (m_deadline) {
        QGuiApplication::clipboard()->setText(cardText(deadlineCard(*m_deadline)));
        Q_EMIT said(tr("已经复制，可以粘贴到别处。"), Tone::Done);
    }
}

std::optional<Layout> DeadlinePage::pages()
{
    if (!m_question) {
        return std::nullopt;
    }
    const Result<Paper> slip =
        deadlineSlip(m_session.workspace(), *m_question, m_session.calendar(), m_session.today());
    if (!slip) {
        Q_EMIT said(sentence(slip.error()), Tone::Problem);
        return std::nullopt;
    }
    return setPages(*slip, m_session.fonts());
}

void DeadlinePage::preview()
{
    if (leaveInner()) {
        return;
    }
    if (const std::optional<Layout> layout = pages()) {
        m_view->setPages(*layout, m_session.fonts());
        m_stack->setCurrentWidget(m_view);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void DeadlinePage::print()
{
    const std::optional<Layout> layout = pages();
    if (!layout) {
        return;
    }
    const std::vector<PrintResult> results = m_session.world().printing->print(
        this, {{*layout, tr("期限计算单"), tr("期限计算单") + QStringLiteral(".pdf")}}, m_session.fonts());
    switch (results.empty() ? PrintOutcome::Cancelled : results.front().outcome) {
    case PrintOutcome::Printed: Q_EMIT said(tr("计算单已送打印机。"), Tone::Done); break;
    case PrintOutcome::Saved: Q_EMIT said(tr("计算单已存成PDF文件。"), Tone::Done); break;
    case PrintOutcome::Failed:
        Q_EMIT said(tr("打印机没有打完计算单，请检查打印机，再按 Ctrl+P。"), Tone::Problem);
        break;
    case PrintOutcome::Cancelled: break;
    }
}

} // namespace xf::ui

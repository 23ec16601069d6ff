#include "ui/casepage/actionsection.h"

#include "core/cases/overlays.h"
#include "core/words/copyout.h"
#include "core/words/statewords.h"
#include "ui/shell/labels.h"
#include "ui/shell/pagekeys.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace xf::ui {

QString stepWord(Step step)
{
    return wordKey(step);
}

QString commandWord(const QString& stepWord)
{
    const Step step = stepOfWord(stepWord);
    if (step == Step::SenderAgrees || step == Step::SenderRefuses) {
        return QStringLiteral("sender-answers");
    }
    return step == Step::Uphold || step == Step::Reject ? QStringLiteral("judge-objection") : stepWord;
}

Step stepOfWord(const QString& word)
{
    const WordInfo* found = findWord(wordsOf<Step>(), QStringView(word));
    return found && !word.isEmpty() ? Step(found->value) : Step::None;
}

namespace {

// What stands on the button that opens the form.
QString formTitle(const QString& word)
{
    if (word == QLatin1String("note")) {
        return ActionSection::tr("记事");
    }
    if (word == QLatin1String("amend")) {
        return ActionSection::tr("更正登记内容");
    }
    return word == QLatin1String("void") ? ActionSection::tr("作废整件") : shownWord(stepOfWord(word));
}

QString marked(const QString& title, bool begun)
{
    return begun ? ActionSection::tr("%1（接着填）").arg(title) : title;
}

} // namespace

ActionSection::ActionSection(QWidget* parent)
    : Section(QStringLiteral("action"), tr("所在环节和下一步"), parent)
{}

QPushButton* ActionSection::makeButton(const QString& word, const QString& text)
{
    QPushButton* button = new QPushButton(text, body());
    button->setObjectName(word + QStringLiteral("Button"));
    button->setAccessibleName(text);
    button->setAutoDefault(true); // Enter presses it
    if (!m_first) {
        m_first = button;
    }
    return button;
}

void ActionSection::addStanding(QVBoxLayout* layout, const CaseView& view)
{
    QLabel* state =
        makeText(QStringLiteral("stateLabel"), tr("%1。%2").arg(stateTitle(view.folded), stateSentence(view.folded)));
    emphasise(state);
    layout->addWidget(state);
    QStringList unreported;
    for (const UrgentTo to : view.folded.state == State::Void ? std::vector<UrgentTo>() : urgentMissing(view.folded)) {
        unreported << shownWord(to);
    }
    if (!unreported.isEmpty()) { // 25.1, whoever has the case
        layout->addWidget(makeText(QStringLiteral("unreportedLabel"),
            tr("重大、紧急事项还没有报告、通报：%1（条例第二十五条第一款）。按 B 记下。")
                .arg(unreported.join(QStringLiteral("、"))),
            Accent::Overdue));
    }
    if (const QString why = view.standstill(); !why.isEmpty()) {
        layout->addWidget(makeText(QStringLiteral("standstillLabel"), why, Accent::Overdue));
    } else if (view.suggested == Step::None) {
        layout->addWidget(makeText(QStringLiteral("standstillLabel"),
            isClosed(view.folded.state) ? tr("这一件在本单位已经办完，没有要办的了。")
                                        : tr("没有必须办的下一步；期限见下面。"),
            Accent::Faint));
    }
}

// Forms that can be gone on with; of those about a past entry the history tells.
void ActionSection::addBegun(QVBoxLayout* layout, const CaseView& view)
{
    QStringList titles;
    for (const BegunForm& one : view.begun) {
        const QString title = one.entry.isEmpty() ? formTitle(one.word) : tr("更正或者作废“经过”里的一条");
        if (!titles.contains(title)) {
            titles << title;
        }
    }
    if (!titles.isEmpty()) {
        layout->addWidget(makeText(QStringLiteral("begunLabel"),
            tr("有未办完的填写：%1。打开就接着填。").arg(titles.join(QStringLiteral("、"))), Accent::DueToday));
    }
}

void ActionSection::addSteps(QVBoxLayout* layout, const CaseView& view)
{
    QGridLayout* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    std::size_t place = 0;
    for (const NextAction& action : view.actions) {
        if (standsApart(action.step) && action.step != view.suggested) {
            continue; // with what is always possible
        }
        const QString word = stepWord(action.step);
        const QString key = stepKey(place++);
        const bool first = action.step == view.suggested;
        QPushButton* button = makeButton(word, marked(shownWord(action.step), view.isBegun(word)));
        button->setText(key + QStringLiteral("　") + button->text());
        giveKey(button, key);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 0.3em 0.8em;"));
        if (first) {
            QFont font = button->font();
            font.setBold(true);
            button->setFont(font);
        }
        connect(button, &QPushButton::clicked, this, [this, word] { Q_EMIT stepPressed(word); });
        QLabel* label = makeText(word + QStringLiteral("Label"),
            (first ? tr("建议先办。%1") : QStringLiteral("%1")).arg(nextActionLine(action)));
        button->setAccessibleDescription(label->text());
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
        if (const QString caution = cautionText(action); !caution.isEmpty()) {
            button->setAccessibleDescription(caution);
            grid->addWidget(makeText(word + QStringLiteral("UnmetLabel"), caution, Accent::DueToday), row + 1, 1);
        }
    }
}

void ActionSection::addAlways(QVBoxLayout* layout, const CaseView& view)
{
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    const auto add = [&](const char* word, QChar key) {
        const QString step = QString::fromLatin1(word);
        QPushButton* button = makeButton(step, marked(formTitle(step), view.isBegun(step)));
        showKeyOn(button, key);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepPressed(step); });
        row->addWidget(button);
    };
    const bool writable = view.readOnly.isEmpty();
    if (writable) {
        add("note", u'J');
    }
    if (view.folded.state != State::Void || view.folded.stepsContradict()) {
        if (writable) {
            add("amend", u'G');
        }
        QPushButton* sheet = makeButton(QStringLiteral("sheet"), tr("打印核对单"));
        sheet->setAccessibleDescription(tr("读给信访人听、核对无误后签字的登记表"));
        showKeyOn(sheet, QString(u'H'));
        connect(sheet, &QPushButton::clicked, this, &ActionSection::sheetPressed);
        row->addWidget(sheet);
    }
    if (!view.records.empty()) {
        addRecords(row, view);
        QPushButton* out = makeButton(QStringLiteral("copyOut"), tr("复制录入内容"));
        out->setAccessibleDescription(tr("录入信访信息系统的栏目，一行一栏，放到剪贴板"));
        showKeyOn(out, QString(u'O'));
        connect(out, &QPushButton::clicked, this, [this, text = copyOut(view.folded)] {
            QGuiApplication::clipboard()->setText(text);
            Q_EMIT copiedOut();
        });
        row->addWidget(out);
    }
    row->addStretch(1);
    row = new QHBoxLayout;
    layout->addLayout(row);
    const auto addApart = [&](Step step, QChar key) {
        if (view.can(step) && step != view.suggested) {
            add(wordKey(step).toLatin1().constData(), key);
        }
    };
    addApart(Step::File, u'U');
    addApart(Step::Redo, u'R');
    addApart(Step::Reopen, u'R');
    addApart(Step::Withdraw, u'Y');
    if (view.can(Step::Void)) {
        add("void", u'Z');
    }
    row->addStretch(1);
}

// A letter each, from the first sounds of its words where no other has it.
QChar keyOfRecord(QStringView word)
{
    struct RecordKey
    {
        const char* word;
        char key;
    };
    static constexpr RecordKey keys[] = {{"also-report", 'F'}, {"settle-dispute", 'G'}, {"report-urgent", 'J'},
        {"enter-system", 'L'}, {"procedure", 'C'}, {"consent", 'T'}, {"aid", 'B'}, {"dispute", 'Z'}, {"recuse", 'H'},
        {"leader", 'A'}, {"long-standing", 'X'}};
    for (const RecordKey& one : keys) {
        if (word == QLatin1String(one.word)) {
            return QLatin1Char(one.key);
        }
    }
    return {};
}

// One key for all that can be recorded beside the steps: a list to choose from, with the key and the article of each.
void ActionSection::addRecords(QHBoxLayout* row, const CaseView& view)
{
    QPushButton* button = makeButton(QStringLiteral("records"), tr("记录其他"));
    button->setAccessibleDescription(tr("录入系统、紧急报告、救助、回避等，不改变所在环节"));
    showKeyOn(button, QString(u'B'));
    QMenu* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("recordsMenu"));
    for (const CommandInfo* info : view.records) {
        const QString word = QString::fromLatin1(info->word);
        const QString article = articleNote(QString::fromUtf8(info->article));
        const QString label = marked(shownLabel(info->label), view.isBegun(word));
        const QString line = article.isEmpty() ? label : tr("%1（%2）").arg(label, article);
        const QChar key = keyOfRecord(word);
        QAction* action = menu->addAction(key.isNull() ? line : QStringLiteral("&%1　%2").arg(key).arg(line));
        action->setObjectName(word + QStringLiteral("Record"));
        connect(action, &QAction::triggered, this, [this, word] { Q_EMIT stepPressed(word); });
    }
    button->setMenu(menu);
    row->addWidget(button);
}

void ActionSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_first = nullptr;
    addStanding(layout, view);
    addBegun(layout, view);
    addSteps(layout, view);
    addAlways(layout, view);
}

QPushButton* ActionSection::firstButton() const
{
    return m_first;
}

} // namespace xf::ui

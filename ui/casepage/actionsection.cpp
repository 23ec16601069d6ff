#include "ui/casepage/actionsection.h"

#include "core/words/statewords.h"
#include "ui/shell/labels.h"

#include <QGridLayout>
#include <QPushButton>

namespace xf::ui {

QString stepWord(Step step)
{
    return wordKey(step);
}

QString commandWord(const QString& stepWord)
{
    const Step step = stepOfWord(stepWord);
    return step == Step::Uphold || step == Step::Reject ? QStringLiteral("judge-objection") : stepWord;
}

Step stepOfWord(const QString& word)
{
    const WordInfo* found = findWord(wordsOf<Step>(), QStringView(word));
    return found && !word.isEmpty() ? Step(found->value) : Step::None;
}

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
    if (const QString why = view.standstill(); !why.isEmpty()) {
        layout->addWidget(makeText(QStringLiteral("standstillLabel"), why, Accent::Overdue));
    } else if (view.suggested == Step::None) {
        layout->addWidget(
            makeText(QStringLiteral("standstillLabel"), tr("没有必须办的下一步；期限见下面。"), Accent::Faint));
    }
}

void ActionSection::addSteps(QVBoxLayout* layout, const CaseView& view)
{
    QGridLayout* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    for (const NextAction& action : view.actions) {
        if (action.step == Step::Void) {
            continue; // stands apart, with what is always possible
        }
        const QString word = stepWord(action.step);
        const QString digit = m_numbered.size() < 9 ? QString::number(m_numbered.size() + 1) : QStringLiteral(" ");
        const bool first = action.step == view.suggested;
        QPushButton* button = makeButton(word, digit + QStringLiteral("　") + shownWord(action.step));
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 0.3em 0.8em;"));
        if (first) {
            QFont font = button->font();
            font.setBold(true);
            button->setFont(font);
        }
        m_numbered.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, word] { Q_EMIT stepPressed(word); });
        QLabel* label = makeText(word + QStringLiteral("Label"),
            (first ? tr("建议先办。%1") : QStringLiteral("%1")).arg(nextActionLine(action)));
        button->setAccessibleDescription(label->text());
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
    }
}

void ActionSection::addAlways(QVBoxLayout* layout, const CaseView& view)
{
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    const auto add = [&](const char* word, const QString& text) {
        const QString step = QString::fromLatin1(word);
        QPushButton* button = makeButton(step, text);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepPressed(step); });
        row->addWidget(button);
    };
    const bool writable = view.readOnly.isEmpty();
    if (writable) {
        add("note", tr("记事"));
    }
    if (view.folded.state != State::Void || view.folded.stepsContradict()) {
        if (writable) {
            add("amend", tr("更正登记内容"));
        }
        QPushButton* sheet = makeButton(QStringLiteral("sheet"), tr("打印核对单"));
        sheet->setAccessibleDescription(tr("读给信访人听、核对无误后签字的登记表"));
        connect(sheet, &QPushButton::clicked, this, &ActionSection::sheetPressed);
        row->addWidget(sheet);
    }
    if (view.can(Step::Void)) {
        add("void", tr("作废整件"));
    }
    row->addStretch(1);
}

void ActionSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_numbered.clear();
    m_first = nullptr;
    addStanding(layout, view);
    addSteps(layout, view);
    addAlways(layout, view);
}

QPushButton* ActionSection::buttonOf(int digit) const
{
    return digit >= 1 && std::size_t(digit) <= m_numbered.size() ? m_numbered[std::size_t(digit - 1)] : nullptr;
}

QPushButton* ActionSection::firstButton() const
{
    return m_first;
}

} // namespace xf::ui

#include "ui/register/afterpanel.h"

#include "core/cases/actions.h"
#include "core/desk/paper.h"
#include "core/documents/kinds.h"
#include "core/words/clockwords.h"
#include "core/words/explain.h"
#include "core/words/paperwords.h"
#include "core/words/statewords.h"
#include "ui/casepage/caseview.h"
#include "ui/shell/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

QString leftAligned()
{
    return QStringLiteral("text-align: left; padding: 0.3em 0.8em;");
}

// Until when, and how long that is from today.
QString clockLine(const ObligationClock& clock, Date today)
{
    const int left = daysLeft(clock, today);
    const QString rest =
        left > 0 && !clock.provisional ? AfterPanel::tr("还有%1天").arg(left) : clockStateText(clock, today);
    return AfterPanel::tr("%1：最迟于%2，%3").arg(clockTitle(clock), dateWithWeekday(clock.last), rest);
}

// As on the case's page: by its place among the steps that are offered.
QString keyOfStep(const Case& folded, const Policies& policies, Step step)
{
    const std::vector<NextAction> offered = offeredSteps(folded, folded.holder, policies);
    const auto found =
        std::find_if(offered.begin(), offered.end(), [&](const NextAction& action) { return action.step == step; });
    return found == offered.end() ? QString() : stepKey(std::size_t(found - offered.begin()));
}

} // namespace

AfterPanel::AfterPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("afterPanel"));
    setAccessibleName(tr("登记以后"));
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    renew();
}

void AfterPanel::renew()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_next = nullptr;
    m_body = new QWidget(this);
    m_body->setObjectName(QStringLiteral("afterBody"));
    m_body->setAccessibleName(tr("登记以后"));
    m_layout = new QVBoxLayout(m_body);
    layout()->addWidget(m_body);
    m_body->show();
}

QLabel* AfterPanel::addText(const QString& name, const QString& text)
{
    QLabel* label = new QLabel(text, m_body);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

QPushButton* AfterPanel::addButton(const char* name, const QString& text, const QString& key)
{
    QPushButton* button = new QPushButton(key + QStringLiteral("　") + text, m_body);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setAutoDefault(true);
    button->setStyleSheet(leftAligned());
    giveKey(button, key);
    m_jobs->addWidget(button);
    return button;
}

QPushButton* AfterPanel::addReceipt()
{
    QPushButton* button = addButton("receiptButton", tr("打印登记回执"), QStringLiteral("R"));
    connect(button, &QPushButton::clicked, this,
        [this] { Q_EMIT papersWanted({wordKey(PaperKind::RegistrationReceipt)}); });
    return button;
}

// What is not on paper yet, as plainly as the number itself.
void AfterPanel::sayUnprinted(const NoticePlan& plan, const std::vector<PaperListRow>& unprinted)
{
    QStringList lines;
    for (const PaperListRow& row : unprinted) {
        lines << tr("未打印：%1").arg(paperTitle(row.paper.title, row.paper.number));
    }
    if (!plan.papers.isEmpty()) {
        const QString line = plan.command ? tr("未打印：《%1》。打印窗口里确认以后才记“%2”，取消的什么都不记。")
                                          : tr("未打印：《%1》。按 P 先打开“%2”的表单，补上或者看过再打印。");
        lines << line.arg(shownWord(paperKind(plan.papers.front())), shownWord(plan.step));
    }
    if (!lines.isEmpty()) {
        addText(QStringLiteral("unprintedLabel"), lines.join(u'\n'));
    }
}

void AfterPanel::addJobs(const Case& folded, const NoticePlan& plan, const QStringList& unprinted)
{
    if (plan.step == Step::None && !unprinted.isEmpty()) {
        m_next = addButton("unprintedButton", tr("打印没有打印的文书"), QStringLiteral("P"));
        connect(m_next, &QPushButton::clicked, this, [this, unprinted] { Q_EMIT papersWanted(unprinted); });
    }
    if (plan.step != Step::None) {
        m_next = addButton("noticeButton", plan.title, QStringLiteral("P"));
        connect(m_next, &QPushButton::clicked, this, &AfterPanel::noticeWanted);
    }
    if (plan.undecided) {
        m_next = addReceipt();
    }
    if (m_next) {
        QFont bold = m_next->font();
        bold.setBold(true);
        m_next->setFont(bold);
    }
    // Whom it can be read to, and who can sign: also a visitor who gives no name.
    const bool isHere = folded.matter.channel == Channel::Visit || !folded.recipients().empty();
    if (isHere) {
        connect(addButton("readBackAfterButton", tr("读给信访人听"), QStringLiteral("F6")), &QPushButton::clicked, this,
            &AfterPanel::readBackWanted);
    }
    connect(addButton("formButton", isHere ? tr("打印登记表，核对签字") : tr("打印登记表"), QStringLiteral("H")),
        &QPushButton::clicked, this, [this] { Q_EMIT papersWanted({wordKey(PaperKind::RegistrationForm)}); });
    if (plan.undecided) { // a step, under the key it has among the steps below
        connect(addButton(
                    "classifyButton", tr("甄别分类，写明属于谁的职权"), keyOfStep(folded, m_policies, Step::Classify)),
            &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(QStringLiteral("classify")); });
    } else if (paperKindsFor(folded)[std::size_t(PaperKind::RegistrationReceipt) - 1].canBeMade) {
        addReceipt();
    }
    connect(addButton("amendButton", tr("更正登记内容"), QStringLiteral("G")), &QPushButton::clicked, this,
        [this] { Q_EMIT stepWanted(QStringLiteral("amend")); });
    connect(addButton("voidButton", tr("作废这一件"), QStringLiteral("Z")), &QPushButton::clicked, this,
        [this] { Q_EMIT stepWanted(QStringLiteral("void")); });
    connect(addButton("openButton", tr("打开这一件"), QStringLiteral("K")), &QPushButton::clicked, this,
        &AfterPanel::caseWanted);
    QPushButton* again = addButton("againButton", tr("再登记一件"), QStringLiteral("Ctrl+N"));
    connect(again, &QPushButton::clicked, this, &AfterPanel::againWanted);
    m_next = m_next ? m_next : again;
}

void AfterPanel::addSteps(const Case& folded)
{
    const std::vector<NextAction> actions = offeredSteps(folded, folded.holder, m_policies);
    if (actions.empty()) {
        return;
    }
    addText(QStringLiteral("stepsLabel"), tr("按条例接下来可以办的："));
    for (const NextAction& action : actions) {
        if (standsApart(action.step)) {
            continue;
        }
        const QString word = wordKey(action.step);
        const QString key = keyOfStep(folded, m_policies, action.step);
        QPushButton* button = new QPushButton(key + QStringLiteral("　") + shownWord(action.step), m_body);
        giveKey(button, key);
        button->setObjectName(word + QStringLiteral("StepButton"));
        button->setAccessibleName(shownWord(action.step));
        button->setAutoDefault(true);
        button->setStyleSheet(leftAligned());
        QLabel* why = new QLabel(nextActionLine(action), m_body);
        why->setObjectName(word + QStringLiteral("StepLabel"));
        why->setWordWrap(true);
        button->setAccessibleDescription(why->text());
        QHBoxLayout* row = new QHBoxLayout;
        if (const QString caution = cautionText(action); !caution.isEmpty()) {
            why->setText(why->text() + u'\n' + caution);
            button->setAccessibleDescription(why->text());
        }
        row->addWidget(button, 1);
        row->addWidget(why, 4);
        m_layout->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, word] { Q_EMIT stepWanted(word); });
    }
}

void AfterPanel::display(const Case& folded, const std::vector<ObligationClock>& clocks, const NoticePlan& plan,
    const std::vector<PaperListRow>& unprinted, Date today)
{
    renew();
    addText(QStringLiteral("afterTitleLabel"), tr("%1，编号：").arg(stateTitle(folded)));
    QLabel* number = addText(QStringLiteral("numberLabel"), folded.number);
    constexpr double larger = 2.4;
    QFont large = number->font();
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    number->setFont(large);
    QStringList lines;
    for (const ObligationClock& clock : clocks) {
        if (isShown(clock, today) && !clock.met.isValid()) {
            lines << clockLine(clock, today);
            for (const QString& note : clockNotes(clock, today)) {
                lines << tr("　　%1").arg(note);
            }
        }
    }
    if (lines.isEmpty()) {
        lines << (folded.recipients().empty()
                      ? tr("没有正在走的期限：姓名或者住址不清的，不必书面告知（条例第二十三条第二款）。")
                      : tr("没有正在走的期限。"));
    }
    addText(QStringLiteral("clocksLabel"), lines.join(u'\n'));
    sayUnprinted(plan, unprinted);
    m_layout->addSpacing(fontMetrics().height() / 2);
    QHBoxLayout* across = new QHBoxLayout;
    m_jobs = new QVBoxLayout; // all as wide as the widest
    across->addLayout(m_jobs);
    across->addStretch();
    m_layout->addLayout(across);
    QStringList kinds;
    for (const PaperListRow& row : unprinted) {
        if (!kinds.contains(row.paper.kind)) {
            kinds << row.paper.kind;
        }
    }
    addJobs(folded, plan, kinds);
    m_layout->addSpacing(fontMetrics().height() / 2);
    addSteps(folded);
    m_layout->addStretch();
}

void AfterPanel::focusNext()
{
    if (m_next) {
        m_next->setFocus(Qt::TabFocusReason);
    }
}

void AfterPanel::keyPressEvent(QKeyEvent* event)
{
    if (!m_keys.press(*this, *event)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace xf::ui

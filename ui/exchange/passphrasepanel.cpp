#include "ui/exchange/passphrasepanel.h"

#include "ui/exchange/notepanel.h"
#include "ui/forms/moveson.h"
#include "ui/shell/colours.h"
#include "ui/shell/named.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

constexpr int fieldLetters = 24;

} // namespace

PassphrasePanel::PassphrasePanel(QWidget* parent)
    : QWidget(parent)
    , m_text(plainLabel("passphraseTextLabel", tr("口令的说明")))
    , m_first(named(new QLineEdit, "passphraseEdit", tr("口令")))
    , m_againTitle(nullptr)
    , m_again(named(new QLineEdit, "passphraseAgainEdit", tr("再输一次口令")))
    , m_shown(named(new QCheckBox(tr("显示口令")), "passphraseShownBox", tr("显示口令")))
    , m_problem(plainLabel("passphraseProblemLabel", tr("口令有什么不对")))
    , m_button(named(new QPushButton(tr("确定 Enter")), "passphraseButton", tr("确定")))
{
    setObjectName(QStringLiteral("passphrasePanel"));
    setAccessibleName(tr("口令"));
    m_againTitle = labelFor(tr("再输一次"), m_again);
    m_button->setAutoDefault(true);
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, overdueColour(warning));
    m_problem->setPalette(warning);
    for (QLineEdit* field : {m_first, m_again}) {
        field->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * fieldLetters);
        connect(field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    }
    QFormLayout* form = new QFormLayout;
    form->addRow(labelFor(tr("口令"), m_first), m_first);
    form->addRow(m_againTitle, m_again);
    form->addRow(QString(), m_shown);
    form->addRow(QString(), m_button);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_text);
    down->addLayout(form);
    down->addWidget(m_problem);
    down->addStretch(1);
    MovesOn* moves = new MovesOn(this);
    moves->setInputs({m_first, m_again});
    connect(moves, &MovesOn::finished, this, &PassphrasePanel::hand);
    connect(m_button, &QPushButton::clicked, this, &PassphrasePanel::hand);
    connect(m_shown, &QCheckBox::toggled, this, &PassphrasePanel::reveal);
}

void PassphrasePanel::ask(bool makes)
{
    ask(makes, makes
                   ? tr("这台电脑第一次接入，要先定一个口令。交换包靠它打开和签名，每次坐下来第一次交换时要输一次。请用"
                        "不容易猜到的一句话，抄下来锁进保险柜：口令丢了没有办法找回，只能重新接入。")
                   : tr("请输入这份数据的交换口令。输一次就够，到换值班人或者关闭程序为止。"));
}

void PassphrasePanel::ask(bool makes, const QString& text)
{
    m_makes = makes;
    m_text->setText(text);
    m_shown->setChecked(false);
    reveal(false);
    m_again->setVisible(makes);
    m_againTitle->setVisible(makes);
    m_problem->hide();
    forget();
}

void PassphrasePanel::reveal(bool shown)
{
    for (QLineEdit* field : {m_first, m_again}) {
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    }
}

void PassphrasePanel::forget()
{
    m_first->clear();
    m_again->clear();
}

void PassphrasePanel::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_first->selectAll();
    focusFirst();
}

void PassphrasePanel::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void PassphrasePanel::hand()
{
    const QString typed = m_first->text(); // a copy: the fields are emptied meanwhile
    if (typed.isEmpty()) {
        showProblem(tr("还没有输入口令。"));
        return;
    }
    if (m_makes && typed != m_again->text()) {
        m_again->clear();
        showProblem(tr("两次输入的口令不一样，请再输一次。"));
        return;
    }
    Q_EMIT entered(typed);
}

} // namespace xf::ui

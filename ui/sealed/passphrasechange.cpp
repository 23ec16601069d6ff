#include "ui/sealed/passphrasechange.h"

#include "core/sealed/sealedroom.h"
#include "ui/forms/moveson.h"
#include "ui/shell/colours.h"
#include "ui/shell/named.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

constexpr int fieldLetters = 24;

} // namespace

PassphraseChange::PassphraseChange(QWidget* parent)
    : QWidget(parent)
    , m_old(named(new QLineEdit, "sealedOldPassphraseEdit", tr("原来的口令")))
    , m_next(named(new QLineEdit, "sealedNewPassphraseEdit", tr("新口令")))
    , m_again(named(new QLineEdit, "sealedNewPassphraseAgainEdit", tr("再输一次新口令")))
    , m_shown(named(new QCheckBox(tr("显示口令")), "sealedChangeShownBox", tr("显示口令")))
    , m_problem(named(new QLabel, "sealedChangeProblemLabel", tr("口令有什么不对")))
{
    QLabel* text = named(
        new QLabel(tr(
            "换了以后，封存过的和以后封存的都只用新口令打开，至少%1个字符。新口令丢了没有任何办法找回：请抄下来，"
            "密封后另处保管，旧的抄件销毁。以前的备份仍用原来的口令打开，知道原来口令的人拿到那些备份还是打得开：请一并收好或者销毁。")
                       .arg(leastSealedPassphrase)),
        "sealedChangeTextLabel", tr("换口令的说明"));
    text->setWordWrap(true);
    m_problem->setWordWrap(true);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, overdueColour(warning));
    m_problem->setPalette(warning);
    m_problem->hide();
    QPushButton* change = named(new QPushButton(tr("换口令 Enter")), "sealedChangeButton", tr("换口令"));
    QPushButton* back = named(new QPushButton(tr("不换 Esc")), "sealedChangeBackButton", tr("不换"));
    change->setAutoDefault(true);
    back->setAutoDefault(true);
    for (QLineEdit* field : {m_old, m_next, m_again}) {
        field->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * fieldLetters);
        connect(field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    }
    QFormLayout* form = new QFormLayout;
    form->addRow(labelFor(tr("原来的口令"), m_old), m_old);
    form->addRow(labelFor(tr("新口令"), m_next), m_next);
    form->addRow(labelFor(tr("再输一次"), m_again), m_again);
    form->addRow(QString(), m_shown);
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(change);
    across->addWidget(back);
    across->addStretch();
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(text);
    down->addLayout(form);
    down->addWidget(m_problem);
    down->addLayout(across);
    down->addStretch(1);
    MovesOn* moves = new MovesOn(this);
    moves->setInputs({m_old, m_next, m_again});
    connect(moves, &MovesOn::finished, this, &PassphraseChange::hand);
    connect(change, &QPushButton::clicked, this, &PassphraseChange::hand);
    connect(back, &QPushButton::clicked, this, &PassphraseChange::left);
    connect(m_shown, &QCheckBox::toggled, this, &PassphraseChange::reveal);
    begin();
}

void PassphraseChange::begin()
{
    m_shown->setChecked(false);
    reveal(false);
    m_problem->hide();
    forget();
}

void PassphraseChange::reveal(bool shown)
{
    for (QLineEdit* field : {m_old, m_next, m_again}) {
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    }
}

void PassphraseChange::forget()
{
    for (QLineEdit* field : {m_old, m_next, m_again}) {
        field->clear();
    }
}

void PassphraseChange::problemAt(QLineEdit* field, const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->selectAll();
    field->setFocus(Qt::OtherFocusReason);
}

void PassphraseChange::showProblem(const QString& sentence, bool ofTheOld)
{
    problemAt(ofTheOld ? m_old : m_next, sentence);
}

void PassphraseChange::focusFirst()
{
    m_old->setFocus(Qt::OtherFocusReason);
}

void PassphraseChange::hand()
{
    const QString old = m_old->text(); // copies: the fields are emptied meanwhile
    const QString next = m_next->text();
    if (old.isEmpty()) {
        problemAt(m_old, tr("还没有输入原来的口令。"));
    } else if (next.isEmpty()) {
        problemAt(m_next, tr("还没有输入新口令。"));
    } else if (next != m_again->text()) {
        m_again->clear();
        problemAt(m_next, tr("两次输入的新口令不一样，没有换。请再输一次。"));
    } else {
        Q_EMIT entered(old, next);
    }
}

} // namespace xf::ui

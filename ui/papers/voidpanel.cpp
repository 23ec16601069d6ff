#include "ui/papers/voidpanel.h"

#include "ui/forms/moveson.h"
#include "ui/shell/named.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf::ui {

VoidPanel::VoidPanel(QWidget* parent)
    : QWidget(parent)
    , m_paper(named(new QLabel, "voidPaperLabel", tr("要作废的文书")))
    , m_reason(named(new QLineEdit, "voidReasonEdit", tr("作废的理由")))
    , m_button(named(new QPushButton(tr("作废 Enter")), "voidNowButton", tr("作废")))
{
    m_paper->setWordWrap(true);
    m_paper->setTextFormat(Qt::PlainText);
    m_reason->setPlaceholderText(tr("例如：写错姓名"));
    m_button->setAutoDefault(true);
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(labelFor(tr("作废的理由"), m_reason));
    across->addWidget(m_reason, 1);
    across->addWidget(m_button);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_paper);
    down->addLayout(across);
    MovesOn* moves = new MovesOn(this);
    moves->setInputs({m_reason});
    connect(moves, &MovesOn::finished, this, [this] { m_button->setFocus(Qt::TabFocusReason); });
    connect(m_button, &QPushButton::clicked, this, &VoidPanel::wanted);
}

void VoidPanel::open(const QString& paper)
{
    m_paper->setText(tr("作废%1：文号留在登记簿里，不再使用。按 Esc 不作废。").arg(paper));
    m_reason->clear();
    show();
    focusReason();
}

QString VoidPanel::reason() const
{
    return m_reason->text().trimmed();
}

void VoidPanel::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace xf::ui

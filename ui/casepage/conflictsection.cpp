#include "ui/casepage/conflictsection.h"

#include "core/words/casenames.h"
#include "core/words/statewords.h"

#include <QLineEdit>
#include <QPushButton>

namespace xf::ui {

ConflictSection::ConflictSection(QWidget* parent)
    : Section(QStringLiteral("conflict"), tr("并存待裁定"), parent)
{}

void ConflictSection::addConflict(QVBoxLayout* layout, const Conflict& conflict, int number, bool writable)
{
    const QString name = QStringLiteral("conflict%1").arg(number);
    layout->addWidget(makeText(name + QStringLiteral("Label"), conflictLine(conflict), Accent::Overdue));
    if (!writable) {
        return;
    }
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    QLabel* title = makeText(name + QStringLiteral("ReasonTitleLabel"), tr("理由"));
    title->setWordWrap(false);
    row->addWidget(title);
    QLineEdit* reason = new QLineEdit(body());
    reason->setObjectName(name + QStringLiteral("ReasonEdit"));
    reason->setAccessibleName(tr("裁定的理由"));
    reason->setPlaceholderText(tr("向谁核对过、以什么为准"));
    row->addWidget(reason, 1);
    QLabel* problem = makeText(name + QStringLiteral("ProblemLabel"), QString(), Accent::Overdue);
    problem->hide();
    layout->addWidget(problem);
    int side = 0;
    for (const ConflictValue& value : conflict.values) {
        const QString text = tr("采用“%1”（记录%2）").arg(inLine(value.shown), shortId(value.entry));
        QPushButton* button = new QPushButton(body());
        button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        button->setObjectName(name + QStringLiteral("Side%1Button").arg(++side));
        button->setAccessibleName(text);
        button->setAutoDefault(true);
        layout->addWidget(button, 0, Qt::AlignLeft);
        const QString entry = QString::fromLatin1(value.entry.toHex());
        connect(button, &QPushButton::clicked, this, [this, reason, problem, entry, key = conflict.key] {
            m_problem = problem;
            m_reason = reason;
            Q_EMIT settlePressed({entry, key, reason->text()});
        });
    }
}

void ConflictSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_problem = nullptr;
    m_reason = nullptr;
    setVisible(!view.folded.conflicts.empty());
    int number = 0;
    for (const Conflict& conflict : view.folded.conflicts) {
        addConflict(layout, conflict, ++number, view.readOnly.isEmpty());
    }
}

void ConflictSection::showProblem(const QString& sentence)
{
    if (m_problem) {
        m_problem->setText(sentence);
        m_problem->show();
        m_reason->setFocus();
    }
}

} // namespace xf::ui

#include "ui/casepage/conflictsection.h"

#include "ui/shell/pagekeys.h"

#include <QLineEdit>
#include <QPushButton>

namespace xf::ui {

namespace {

int countSides(const CaseView& view)
{
    int sides = 0;
    for (const Conflict& conflict : view.folded.conflicts) {
        sides += int(conflict.values.size());
    }
    return sides;
}

} // namespace

ConflictSection::ConflictSection(QWidget* parent)
    : Section(QStringLiteral("conflict"), tr("并存待裁定"), parent)
{}

void ConflictSection::addConflict(QVBoxLayout* layout, const CaseView& view, std::size_t index)
{
    const Conflict& conflict = view.folded.conflicts[index];
    const ConflictText text = conflictText(view.folded, view.history, conflict, view.offices);
    const QString name = QStringLiteral("conflict%1").arg(index + 1);
    layout->addWidget(makeText(name + QStringLiteral("Label"), text.question, Accent::Overdue));
    QLineEdit* reason = nullptr;
    QLabel* problem = nullptr;
    if (view.readOnly.isEmpty()) {
        QHBoxLayout* row = new QHBoxLayout;
        layout->addLayout(row);
        QLabel* title = makeText(name + QStringLiteral("ReasonTitleLabel"), tr("理由"));
        title->setWordWrap(false);
        row->addWidget(title);
        reason = new QLineEdit(body());
        reason->setObjectName(name + QStringLiteral("ReasonEdit"));
        reason->setAccessibleName(tr("裁定的理由"));
        reason->setPlaceholderText(tr("向谁核对过、以什么为准"));
        row->addWidget(reason, 1);
        problem = makeText(name + QStringLiteral("ProblemLabel"), QString(), Accent::Overdue);
        problem->hide();
        layout->addWidget(problem);
    }
    for (std::size_t i = 0; i < text.sides.size(); ++i) {
        const bool shown = i + 1 == text.sides.size();
        QPushButton* button = addSide(layout, text.sides[i], name + QStringLiteral("Side%1").arg(i + 1), shown);
        button->setVisible(reason != nullptr);
        if (reason && i == 0) { // Enter moves on; which of them it is to be is a person's choice
            connect(reason, &QLineEdit::returnPressed, button, [button] { button->setFocus(Qt::TabFocusReason); });
        }
        showKeyOn(button, keyAt(u'X', ++m_sides, countSides(view)));
        const QString entry = QString::fromLatin1(text.sides[i].entry.toHex());
        connect(button, &QPushButton::clicked, this, [this, reason, problem, entry, key = conflict.key] {
            m_problem = problem;
            m_reason = reason;
            Q_EMIT settlePressed({entry, key, reason->text()});
        });
    }
}

QPushButton* ConflictSection::addSide(QVBoxLayout* layout, const ConflictSide& side, const QString& name, bool shown)
{
    const QString text = tr("采用“%1”").arg(side.value);
    QPushButton* button = new QPushButton(body());
    button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAccessibleName(tr("%1：%2").arg(text, side.who));
    button->setAutoDefault(true);
    QString who =
        shown ? tr("%1：“%2”（现在显示的是这个）").arg(side.who, side.value) : tr("%1：“%2”").arg(side.who, side.value);
    if (!side.detail.isEmpty()) {
        who += u'\n' + side.detail;
    }
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(makeText(name + QStringLiteral("WhoLabel"), who), 1);
    return button;
}

void ConflictSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_problem = nullptr;
    m_reason = nullptr;
    m_sides = 0;
    setVisible(!view.folded.conflicts.empty());
    for (std::size_t i = 0; i < view.folded.conflicts.size(); ++i) {
        addConflict(layout, view, i);
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

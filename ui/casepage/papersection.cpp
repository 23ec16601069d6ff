#include "ui/casepage/papersection.h"

#include "core/words/casenames.h"
#include "core/words/paperwords.h"
#include "ui/shell/labels.h"
#include "ui/shell/pagekeys.h"

#include <QPushButton>

namespace xf::ui {

PaperKind paperOf(Step step)
{
    for (const KindInfo& kind : paperKinds()) {
        if (step != Step::None && std::find(kind.steps.begin(), kind.steps.end(), step) != kind.steps.end()) {
            return kind.kind;
        }
    }
    return PaperKind::NotGiven;
}

// A paper that tells of a step is signed for, where there is somebody; what is filled in at registration is handed over
// as it is.
QStringList withReceipt(PaperKind kind, const Case& folded)
{
    if (kind == PaperKind::NotGiven) {
        return {};
    }
    QStringList kinds{wordKey(kind)};
    const bool taken = infoOf(kind).addressee == Addressee::Recipients && !folded.recipients().empty();
    if (!infoOf(kind).steps.empty() && taken) {
        kinds << wordKey(PaperKind::DeliveryReceipt);
    }
    return kinds;
}

QStringList papersOfStep(Step step, const Case& folded)
{
    const PaperKind kind = paperOf(step);
    const std::vector<PaperChoice> choices = paperKindsFor(folded);
    const bool canBeMade = std::any_of(choices.begin(), choices.end(),
        [&](const PaperChoice& choice) { return choice.kind == kind && choice.canBeMade; });
    return canBeMade ? withReceipt(kind, folded) : QStringList();
}

QString paperNames(const QStringList& kinds, const Case& folded)
{
    QStringList names;
    for (const QString& kind : kinds) {
        // Told of and not accepted: the same kind says so in its title.
        const bool accepted = std::any_of(folded.file.begin(), folded.file.end(),
            [](const FileItem& item) { return item.counts() && item.step == Step::Accept; });
        const bool toldOnly = paperKind(kind) == PaperKind::AcceptanceNotice && !accepted;
        names << (toldOnly ? PaperSection::tr("接收情况告知书") : shownWord(paperKind(kind)));
    }
    return names.join(QStringLiteral("＋"));
}

PaperSection::PaperSection(QWidget* parent)
    : Section(QStringLiteral("paper"), tr("文书"), parent)
{}

QPushButton* PaperSection::addButton(
    QHBoxLayout* row, const QString& objectName, const QString& text, const QString& spoken)
{
    QPushButton* button = new QPushButton(text, body());
    button->setObjectName(objectName);
    button->setAccessibleName(spoken);
    button->setAutoDefault(true);
    row->addWidget(button);
    return button;
}

void PaperSection::addIssued(QVBoxLayout* layout, const CaseView& view, const IssuedPaper& issued, int number)
{
    const QString name = QStringLiteral("paper%1").arg(number);
    const QString line = paperLine(view.folded, issued);
    const QString text = view.isUnprinted(issued.entry) ? tr("%1（未打印）").arg(line) : line;
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    const Accent accent = issued.voided ? Accent::Faint : issued.stale ? Accent::Overdue : Accent::None;
    row->addWidget(makeText(name + QStringLiteral("Label"), text, accent), 1);
    if (issued.stands()) {
        const bool unprinted = view.isUnprinted(issued.entry);
        const QString spoken = (unprinted ? tr("打印，不另编号：%1") : tr("再打印，不另编号：%1")).arg(text);
        QPushButton* again =
            addButton(row, name + QStringLiteral("AgainButton"), unprinted ? tr("打印") : tr("再打印"), spoken);
        showKeyOn(again, keyAt(u'D', number, int(view.issued.size())));
        connect(again, &QPushButton::clicked, this, [this, entry = issued.entry] { Q_EMIT issuedPressed(entry); });
    }
    const bool signedFor = withReceipt(paperKind(issued.paper.kind), view.folded).size() > 1;
    const bool lacks = signedFor && !receiptsOf(view.folded, issued.entry).lacking.empty();
    if (lacks && issued.stands() && !issued.stale && view.standstill().isEmpty()) {
        const QString receipt = shownWord(PaperKind::DeliveryReceipt);
        QPushButton* button =
            addButton(row, name + QStringLiteral("ReceiptButton"), receipt, tr("出具%1：%2").arg(receipt, text));
        showKeyOn(button, keyAt(u'S', number, int(view.issued.size())));
        connect(button, &QPushButton::clicked, this, [this, entry = issued.entry] { Q_EMIT receiptsPressed(entry); });
    }
}

void PaperSection::addMakeable(QVBoxLayout* layout, const CaseView& view)
{
    QHBoxLayout* row = new QHBoxLayout;
    const auto isAlone = [](const PaperChoice& choice) { // a receipt goes with another
        return choice.toMake && choice.kind != PaperKind::DeliveryReceipt;
    };
    const auto all = std::count_if(view.papers.begin(), view.papers.end(), isAlone);
    int number = 0;
    for (const PaperChoice& choice : view.papers) {
        if (isAlone(choice)) {
            const QStringList kinds = withReceipt(choice.kind, view.folded);
            QString names = paperNames(kinds, view.folded);
            if (!choice.current.empty()) { // the others have theirs
                names = tr("%1，给%2").arg(names, recipientNames(view.folded, choice.lacking));
            }
            QPushButton* make =
                addButton(row, wordKey(choice.kind) + QStringLiteral("MakeButton"), names, tr("出具%1").arg(names));
            showKeyOn(make, keyAt(u'W', ++number, int(all)));
            connect(make, &QPushButton::clicked, this, [this, kinds] { Q_EMIT papersPressed(kinds); });
        }
    }
    if (row->isEmpty()) {
        delete row;
        return;
    }
    layout->addWidget(makeText(QStringLiteral("makeableLabel"), tr("现在可以出具："), Accent::Faint));
    row->addStretch(1);
    layout->addLayout(row);
}

void PaperSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    int number = 0;
    for (const IssuedPaper& issued : view.issued) {
        addIssued(layout, view, issued, ++number);
    }
    if (view.issued.empty()) {
        layout->addWidget(makeText(QStringLiteral("noPaperLabel"), tr("还没有出具文书。"), Accent::Faint));
    }
    if (view.standstill().isEmpty()) {
        addMakeable(layout, view);
    }
}

} // namespace xf::ui

#pragma once

#include "core/documents/kinds.h"
#include "ui/casepage/section.h"

class QPushButton;

namespace xf::ui {

// The papers that left the office, with their numbers, and what can be made now: of a paper that some of several
// people have, one for the others; of a paper that is signed for, the receipt of who has none.
class PaperSection : public Section
{
    Q_OBJECT

public:
    explicit PaperSection(QWidget* parent = nullptr);

Q_SIGNALS:
    void papersPressed(const QStringList& kinds);
    void issuedPressed(const QByteArray& entry);
    void receiptsPressed(const QByteArray& entry); // of this paper

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    void addIssued(QVBoxLayout* layout, const CaseView& view, const IssuedPaper& issued, int number);
    void addMakeable(QVBoxLayout* layout, const CaseView& view);
    QPushButton* addButton(QHBoxLayout* row, const QString& objectName, const QString& text, const QString& spoken);
};

// The paper that tells of this step, if there is one.
[[nodiscard]] PaperKind paperOf(Step step);
// The kind's word and, where it is handed to somebody who signs for it, the delivery receipt's.
[[nodiscard]] QStringList withReceipt(PaperKind kind, const Case& folded);
// The papers that this step, which was taken, is told by; none where nobody is there to be told.
[[nodiscard]] QStringList papersOfStep(Step step, const Case& folded);
// "受理告知书＋送达回证"
[[nodiscard]] QString paperNames(const QStringList& kinds, const Case& folded);

} // namespace xf::ui

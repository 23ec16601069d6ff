#include "core/desk/paperdraft.h"

#include <algorithm>

// What there is to do with each kind of paper, told from the case alone: no template is read.
namespace xf {

namespace {

bool isOf(const Event& event)
{
    return std::holds_alternative<Amended>(event) || std::holds_alternative<Classified>(event) ||
           std::holds_alternative<Settled>(event);
}

// What a paper about the case itself says was written differently by this entry.
bool changesFacts(const Case& folded, const FileItem& item)
{
    QByteArray target;
    if (const Voided* voided = std::get_if<Voided>(&item.event)) {
        target = voided->target;
    } else if (const Corrected* corrected = std::get_if<Corrected>(&item.event)) {
        target = corrected->target;
    } else {
        return isOf(item.event);
    }
    return std::any_of(folded.file.begin(), folded.file.end(), [&](const FileItem& other) {
        return other.id == target && (isOf(other.event) || std::holds_alternative<Registered>(other.event));
    });
}

bool isStepTaken(const Case& folded, const KindInfo& info)
{
    return info.steps.empty() || std::any_of(folded.file.begin(), folded.file.end(), [&](const FileItem& item) {
        return item.counts() && std::find(info.steps.begin(), info.steps.end(), item.step) != info.steps.end();
    });
}

// An anonymous letter has nobody to hand a receipt or a notice to; its opinion is kept on file (23.2).
bool hasTaker(const Case& folded, PaperKind kind)
{
    const bool kept = infoOf(kind).addressee == Addressee::Nobody || kind == PaperKind::HandlingOpinion;
    const Result<PaperOwed> owed = kept ? Result<PaperOwed>(PaperOwed()) : paperOwed(folded, kind);
    return kept || kind == PaperKind::DeliveryReceipt || (owed && !owed->recipients.empty());
}

bool holds(const IssuedPaper& paper, const ElementId& person)
{
    const std::vector<ElementId>& people = paper.paper.recipients;
    return std::find(people.begin(), people.end(), person) != people.end();
}

std::vector<ElementId> withoutAny(std::vector<ElementId> people, const std::vector<IssuedPaper>& papers)
{
    std::erase_if(people, [&](const ElementId& person) {
        return std::any_of(papers.begin(), papers.end(), [&](const IssuedPaper& one) { return holds(one, person); });
    });
    return people;
}

// Which of the standing ones are as they ought to be, and who has none of those.
void putHolders(PaperChoice& choice, const Case& folded)
{
    const PaperOwed owed = paperOwed(folded, choice.kind).value_or(PaperOwed());
    for (const IssuedPaper& one : choice.issued) {
        const bool outdated = isAboutCase(choice.kind) && amendedSince(folded, one.entry);
        if (one.paper.about == owed.entry && !outdated) {
            choice.current.push_back(one);
        }
    }
    choice.lacking = withoutAny(owed.recipients, choice.current);
    choice.toMake = choice.canBeMade && (choice.current.empty() || !choice.lacking.empty());
}

} // namespace

bool isAboutCase(PaperKind kind)
{
    return infoOf(kind).steps.empty() && kind != PaperKind::DeliveryReceipt;
}

bool amendedSince(const Case& folded, const QByteArray& entry)
{
    const auto issued =
        std::find_if(folded.file.begin(), folded.file.end(), [&](const FileItem& item) { return item.id == entry; });
    return std::any_of(
        issued, folded.file.end(), [&](const FileItem& item) { return item.counts() && changesFacts(folded, item); });
}

Receipts receiptsOf(const Case& folded, const QByteArray& entry)
{
    Receipts found;
    std::vector<ElementId> people;
    for (const IssuedPaper& one : issuedPapers(folded)) {
        if (one.entry == entry) {
            people = one.paper.recipients;
        } else if (one.stands() && one.paper.of == entry && paperKind(one.paper.kind) == PaperKind::DeliveryReceipt) {
            found.issued.push_back(one);
        }
    }
    found.lacking = withoutAny(std::move(people), found.issued);
    return found;
}

std::vector<PaperChoice> paperKindsFor(const Case& folded)
{
    const std::vector<IssuedPaper> all = issuedPapers(folded);
    std::vector<PaperChoice> choices;
    for (const KindInfo& info : paperKinds()) {
        PaperChoice choice;
        choice.kind = info.kind;
        for (const IssuedPaper& one : all) {
            if (one.stands() && one.paper.kind == wordKey(info.kind)) {
                choice.issued.push_back(one);
            }
        }
        const bool otherThere = info.kind != PaperKind::DeliveryReceipt || !handedOver(folded).empty();
        choice.canBeMade =
            canBeMade(info, folded.state) && isStepTaken(folded, info) && otherThere && hasTaker(folded, info.kind);
        if (info.kind != PaperKind::DeliveryReceipt) {
            putHolders(choice, folded);
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace xf

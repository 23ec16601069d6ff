#include "core/documents/paperparts.h"

#include "core/cases/headcount.h"
#include "core/documents/papererrors.h"

#include <algorithm>

namespace xf {

namespace {

const FileItem* lastOfStep(const Case& folded, Step step, const QByteArray& entry)
{
    const std::vector<std::size_t>& items = folded.tracks.front().items;
    for (auto place = items.rbegin(); place != items.rend(); ++place) {
        const FileItem& item = folded.file[*place];
        if (item.step == step && item.counts() && (entry.isEmpty() || item.id == entry)) {
            return &item;
        }
    }
    return nullptr;
}

const std::vector<ElementId>* namedBy(const FileItem* step)
{
    const Informed* informed = step ? std::get_if<Informed>(&step->event) : nullptr;
    return informed && !informed->recipients.empty() ? &informed->recipients : nullptr;
}

// A receipt is handed to whoever stands there; that the address is unclear takes nothing from that.
PaperRecipients namedOnes(const Case& folded)
{
    PaperRecipients found;
    for (const Element<Petitioner>& element : folded.petitioners) {
        if (!element.removed && !isNameless(element.value.name) && element.value.role != Role::Companion) {
            found.push_back(&element);
        }
    }
    return found;
}

} // namespace

Result<const FileItem*> stepOfPaper(const Case& folded, const KindInfo& kind, const PaperCircumstances& circumstances)
{
    for (const Step step : kind.steps) {
        if (const FileItem* item = lastOfStep(folded, step, circumstances.entry)) {
            return item;
        }
    }
    if (!kind.steps.empty()) {
        return Error(paperNoStep, {wordLabel(kind.kind), wordLabel(kind.steps.front())});
    }
    return nullptr;
}

Result<PaperRecipients> recipientsOf(
    const Case& folded, const PaperCircumstances& circumstances, PaperKind kind, const FileItem* step)
{
    if (!circumstances.recipient.isEmpty()) {
        const Element<Petitioner>* one = folded.petitioner(circumstances.recipient);
        if (!one || one->removed) {
            return Error(paperRecipientUnknown, {wordLabel(kind)});
        }
        return PaperRecipients{one};
    }
    const std::vector<ElementId>* named = namedBy(step);
    if (!named) {
        PaperRecipients owed = folded.recipients();
        return owed.empty() && kind == PaperKind::RegistrationReceipt ? namedOnes(folded) : owed;
    }
    PaperRecipients found;
    for (const ElementId& id : *named) {
        const Element<Petitioner>* one = folded.petitioner(id);
        if (one && !one->removed) {
            found.push_back(one);
        }
    }
    return found;
}

Way effectiveWay(const Case& folded, const Demand& demand)
{
    const bool petition = demand.way == Way::NotGiven || demand.way == Way::Petition;
    if (!petition) {
        return demand.way;
    }
    return folded.matter.category == Category::Suggestion ? Way::Suggestion : Way::Petition;
}

bool isAnsweredHere(Way way)
{
    switch (way) {
    case Way::Petition:
    case Way::Duty:
    case Way::Suggestion: return true;
    case Way::NotGiven:
    case Way::Judicial:
    case Way::Arbitration:
    case Way::PartyAppeal:
    case Way::Administrative: break;
    }
    return false;
}

const DemandOutcome* outcomeOf(const Decided& decided, const ElementId& demand)
{
    const auto found = std::find_if(decided.outcomes.begin(), decided.outcomes.end(),
        [&](const DemandOutcome& outcome) { return outcome.demand == demand; });
    return found == decided.outcomes.end() ? nullptr : &*found;
}

qint64 groupBehind(const Case& folded)
{
    qint64 asking = 0; // no companion, no agent
    for (const Element<Petitioner>& one : folded.petitioners) {
        const bool asks = one.value.role == Role::Petitioner || one.value.role == Role::Representative;
        asking += one.removed || !asks ? 0 : 1;
    }
    const qint64 came = unnamedCount(folded) > 0 ? personCount(folded) : asking;
    return came > qint64(folded.recipients().size()) ? came : 0;
}

QString reviewOrganOf(const Decided& decided, const PaperOffice& office)
{
    return decided.reviewOrgan.isEmpty() ? office.superior : decided.reviewOrgan;
}

} // namespace xf

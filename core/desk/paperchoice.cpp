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
        choice.canBeMade = canBeMade(info, folded.state) && isStepTaken(folded, info) && otherThere;
        const bool outdated =
            isAboutCase(info.kind) && std::all_of(choice.issued.begin(), choice.issued.end(),
                                          [&](const IssuedPaper& one) { return amendedSince(folded, one.entry); });
        choice.toMake = choice.canBeMade && (choice.issued.empty() || outdated);
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace xf

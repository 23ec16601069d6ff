#include "core/cases/actions.h"
#include "core/cases/decideparts.h"
#include "core/cases/obligations.h"

#include <algorithm>

// What a step demands of the case before anything is typed: known when the step is offered, and refused by decide.
namespace xf {

namespace {

// 31(六) and 32 are for the opinion of the petition procedure.
std::vector<Error> beforeOpinion(const Case& folded)
{
    std::vector<Error> unmet;
    if (folded.isPetitionProcedure() && folded.canBeHeard() && !lastOf(folded, Step::Hear)) {
        unmet.emplace_back(decideNotHeard);
    }
    if (folded.isPetitionProcedure() && !lastOf(folded, Step::Investigate)) {
        unmet.emplace_back(decideNotInvestigated);
    }
    return unmet;
}

std::vector<Error> beforeAcceptance(const Case& folded)
{
    if (folded.powerHere() != Power::Lower && folded.powerHere() != Power::Other) {
        return {};
    }
    return {Error(folded.custody().cameFromAnother() ? acceptToObject : acceptNotOwnPower)};
}

// 23.1 knows forwarding only inside one's own system; a bureau forwards to whoever has the power (22.1).
std::vector<Error> beforeForwarding(const Case& folded)
{
    const bool allowed = folded.bureau || folded.powerHere() == Power::NotGiven || folded.powerHere() == Power::Lower;
    return allowed ? std::vector<Error>() : std::vector<Error>{Error(forwardNotLower)};
}

std::vector<Error> beforeGuiding(const Case& folded)
{
    if (folded.powerHere() == Power::Own) {
        return {Error(guideOwnPower)};
    }
    const bool forwarded = folded.powerHere() == Power::Lower && !folded.bureau;
    return forwarded ? std::vector<Error>{Error(guideLowerPower)} : std::vector<Error>();
}

// What the two sides settled between them ends without an opinion (33). 29.1 wants a suggestion answered where it is
// adopted; that every one gets its answer is this program's reading.
std::vector<Error> beforeEnd(const Case& folded)
{
    const State state = folded.state;
    const bool unanswered =
        state == State::Registered || state == State::Informed || state == State::Accepted || state == State::Simple;
    if (!unanswered || lastOf(folded, Step::Mediate)) {
        return {};
    }
    if (state == State::Registered || state == State::Simple || folded.isPetitionProcedure()) {
        return {Error(concludeUnanswered)};
    }
    if (folded.matter.category == Category::Suggestion) {
        return {Error(concludeNoReply)};
    }
    const QStringList untold = untoldNames(folded); // what goes another way is owed the notice of it too
    return untold.isEmpty() ? std::vector<Error>() : std::vector<Error>{Error(concludeUntold, {untold.join(u'、')})};
}

std::vector<Error> beforeReview(const Case& folded)
{
    if (!folded.isPetitionProcedure()) {
        return {Error(reviewNotPetition)};
    }
    return lastOf(folded, Step::Decide) ? std::vector<Error>() : std::vector<Error>{Error(reviewNoOpinion)};
}

std::vector<Error> beforeFinal(const Case& folded)
{
    return lastOf(folded, Step::DecideReview) ? std::vector<Error>() : std::vector<Error>{Error(reviewNoReview)};
}

std::vector<Error> beforeCarrying(const Case& folded)
{
    return toCarryOut(folded).empty() ? std::vector<Error>{Error(carryOutNothing)} : std::vector<Error>();
}

// 第五条, as far as the case itself shows it; the rest is for who accepts it to say.
std::vector<Error> beforeSimple(const Case& folded)
{
    if (folded.custody().days > 0) {
        return {Error(simpleAssigned)};
    }
    const bool other = std::any_of(folded.demands.begin(), folded.demands.end(), [](const Element<Demand>& demand) {
        const Way way = demand.value.way;
        return !demand.removed && way != Way::NotGiven && way != Way::Petition && way != Way::Suggestion;
    });
    if (other) {
        return {Error(simpleOtherWay)};
    }
    if (folded.powerHere() == Power::Lower || folded.powerHere() == Power::Other) {
        return beforeAcceptance(folded);
    }
    const bool again = std::any_of(folded.file.begin(), folded.file.end(),
        [](const FileItem& item) { return item.counts() && beginsRound(item.step); });
    return again ? std::vector<Error>{Error(simpleNotFirst)} : std::vector<Error>();
}

// 35, 36.1: decided anew where a review revoked the opinion. Before a review, the office may find itself wrong.
std::vector<Error> beforeRedoing(const Case& folded)
{
    if (folded.state == State::Decided || folded.state == State::Delivered) {
        return {};
    }
    const FileItem* item = lastOf(folded, folded.state == State::Reviewed ? Step::DecideReview : Step::DecideFinal);
    const Reviewed* reviewed = item ? std::get_if<Reviewed>(&item->event) : nullptr;
    const bool revoked = reviewed && reviewed->verdict == ReviewVerdict::Revoked;
    return revoked ? std::vector<Error>() : std::vector<Error>{Error(redoNotRevoked)};
}

} // namespace

std::vector<Error> unmetBefore(const Case& folded, Step step)
{
    switch (step) {
    case Step::Decide: return beforeOpinion(folded);
    case Step::Accept: return beforeAcceptance(folded);
    case Step::Forward: return beforeForwarding(folded);
    case Step::Guide: return beforeGuiding(folded);
    case Step::Conclude: return beforeEnd(folded);
    case Step::RequestReview: return beforeReview(folded);
    case Step::RequestFinal: return beforeFinal(folded);
    case Step::CarryOut: return beforeCarrying(folded);
    case Step::AcceptSimply: return beforeSimple(folded);
    case Step::Redo: return beforeRedoing(folded);
    case Step::None:
    case Step::Classify:
    case Step::Inform:
    case Step::Refuse:
    case Step::Hear:
    case Step::Investigate:
    case Step::Extend:
    case Step::Deliver:
    case Step::DeliverNotice:
    case Step::Void:
    case Step::Transfer:
    case Step::Assign:
    case Step::SignFor:
    case Step::Object:
    case Step::Uphold:
    case Step::Reject:
    case Step::Report:
    case Step::DecideReview:
    case Step::DecideFinal:
    case Step::DeliverReview:
    case Step::HoldHearing:
    case Step::Mediate:
    case Step::ReplySimply:
    case Step::MakeOrdinary:
    case Step::File:
    case Step::SenderAgrees:
    case Step::SenderRefuses:
    case Step::Reopen:
    case Step::Withdraw: break;
    }
    return {};
}

Result<> checkUnmet(const Case& folded, Step step)
{
    const std::vector<Error> unmet = unmetBefore(folded, step);
    return unmet.empty() ? Result<>() : Result<>(unmet.front());
}

} // namespace xf

#include "core/cases/actions.h"

#include "core/cases/obligations.h"
#include "core/cases/receipts.h"
#include "core/cases/refusals.h"

#include <algorithm>

namespace xf {

namespace {

bool anyOwedOpinion(const Receipts& receipts)
{
    const FileItem* decided = receipts.first(Step::Decide);
    return decided && !receipts.lastReceipt(receipts.owedSince(Step::Decide), decided->on, opinionTold).isValid();
}

// A notice was given that has not reached everyone, or an extension nobody was told of.
bool anyNoticeUnderway(const Case& folded, const Track& track)
{
    const Receipts receipts(folded, track); // of every round
    const auto waits = [&](std::size_t i) {
        const Event& event = folded.file[i].event;
        const Told answer = answerTold(event);
        const bool extension = std::holds_alternative<Extended>(event);
        if (!answer.notice && !extension) {
            return false;
        }
        return !receipts.lastReceipt(receipts.owedAt(i), folded.file[i].on, extension ? extensionTold : answerTold)
                    .isValid();
    };
    return std::any_of(track.items.begin(), track.items.end(), waits);
}

bool wasDoneIn(const Case& folded, const Custody& custody, Step step)
{
    return std::any_of(
        custody.items.begin(), custody.items.end(), [&](std::size_t i) { return folded.file[i].step == step; });
}

// What hangs on how the holder came to have the case.
bool isOpenBetween(const Case& folded, Step step)
{
    const Custody& custody = folded.custody();
    switch (step) {
    case Step::Transfer:
    case Step::Assign: return custody.bureau; // 22.1
    case Step::SignFor: return custody.passedOn() && !custody.signedFor.isValid();
    case Step::Object: return custody.cameFromAnother() && !custody.rejected;
    case Step::Uphold:
    case Step::Reject: return custody.passedOn();
    case Step::SenderAgrees:
    case Step::SenderRefuses: return custody.outside;
    case Step::Report: return custody.days > 0 && !wasDoneIn(folded, custody, Step::Report);
    case Step::Guide: return !custody.cameFromAnother(); // 23.3: it goes back by an objection
    case Step::Void: return !custody.passedOn();
    case Step::None:
    case Step::Classify:
    case Step::Inform:
    case Step::Accept:
    case Step::Forward:
    case Step::Refuse:
    case Step::Hear:
    case Step::Investigate:
    case Step::Extend:
    case Step::Decide:
    case Step::Deliver:
    case Step::DeliverNotice:
    case Step::Conclude:
    case Step::RequestReview:
    case Step::DecideReview:
    case Step::RequestFinal:
    case Step::DecideFinal:
    case Step::DeliverReview:
    case Step::HoldHearing:
    case Step::Mediate:
    case Step::Withdraw:
    case Step::CarryOut:
    case Step::AcceptSimply:
    case Step::ReplySimply:
    case Step::MakeOrdinary:
    case Step::File:
    case Step::Reopen:
    case Step::Redo: break;
    }
    return true;
}

// 23.2: not owed where name or address are unclear; nor to who has been told.
bool isAnyUntold(const Receipts& receipts)
{
    return std::any_of(receipts.recipients().begin(), receipts.recipients().end(),
        [&](const Element<Petitioner>* one) { return !receipts.receiptOf(one->id, answerTold).isValid(); });
}

// What is settled ends without an opinion (33); after one, when all it is owed to have it.
bool isEndOpen(const Case& folded, const Track& track, const Receipts& receipts)
{
    switch (track.state) {
    case State::Decided:
    case State::Delivered: return !anyOwedOpinion(receipts);
    case State::Reviewed: return awaiting(folded, ReviewStage::Review).empty();
    case State::FinalReviewed: return awaiting(folded, ReviewStage::FinalReview).empty();
    case State::Registered:
    case State::Simple: return receipts.first(Step::Mediate) != nullptr;
    case State::Informed:
    case State::Accepted:
        return receipts.first(Step::Mediate) || (!folded.isPetitionProcedure() && untoldNames(folded).isEmpty());
    case State::Forwarded:
    case State::Guided:
    case State::Refused:
    case State::Filed:
    case State::Returned:
    case State::Concluded:
    case State::Void:
    case State::Transferred:
    case State::Objected:
    case State::Reviewing:
    case State::FinalReviewing: break;
    }
    return false;
}

// Asked once, it is asked (checkAskedOnce): somebody the opinion is owed to has not asked yet.
bool mayStillAsk(const Case& folded, const Track& track, Step step)
{
    std::vector<const Element<Petitioner>*> waiting = folded.recipients();
    const bool noneOwed = waiting.empty();
    for (const Element<Petitioner>& one : folded.petitioners) {
        if (noneOwed && !one.removed) {
            waiting.push_back(&one);
        }
    }
    for (const std::size_t i : track.items) {
        const FileItem& item = folded.file[i];
        const ReviewRequested* asked = item.step == step ? std::get_if<ReviewRequested>(&item.event) : nullptr;
        std::erase_if(waiting, [&](const Element<Petitioner>* one) { return asked && asksFor(*asked, one->id); });
    }
    return !waiting.empty();
}

bool isOpen(const Case& folded, const Track& track, const Receipts& receipts, const Policies& policies, Step step)
{
    switch (step) {
    case Step::Inform: return isAnyUntold(receipts);
    case Step::Hear: return folded.canBeHeard();
    case Step::Extend:
        return folded.isPetitionProcedure() && !receipts.first(Step::Extend) && !receipts.first(Step::Redo);
    case Step::Deliver: return anyOwedOpinion(receipts);
    case Step::DeliverNotice: return anyNoticeUnderway(folded, folded.tracks.front());
    case Step::AcceptSimply: return policies.simpleHandling;
    case Step::Redo: return unmetBefore(folded, Step::Redo).empty();
    case Step::Conclude: return isEndOpen(folded, track, receipts);
    case Step::RequestReview:
        return folded.isPetitionProcedure() && receipts.first(Step::Decide) && mayStillAsk(folded, track, step);
    case Step::RequestFinal: return receipts.first(Step::DecideReview) && mayStillAsk(folded, track, step);
    case Step::DeliverReview:
        return !awaiting(folded, ReviewStage::Review).empty() || !awaiting(folded, ReviewStage::FinalReview).empty();
    case Step::CarryOut: return !toCarryOut(folded).empty();
    case Step::None:
    case Step::Classify:
    case Step::Accept:
    case Step::Forward:
    case Step::Guide:
    case Step::Refuse:
    case Step::Investigate:
    case Step::Decide:
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
    return isOpenBetween(folded, step);
}

// To a court, an arbitration or a party organ: nothing is decided here.
bool isDecidedElsewhere(Way way)
{
    return way == Way::Judicial || way == Way::Arbitration || way == Way::PartyAppeal;
}

bool isDecidedElsewhere(const Case& folded)
{
    return std::all_of(folded.demands.begin(), folded.demands.end(),
        [](const Element<Demand>& demand) { return demand.removed || isDecidedElsewhere(demand.value.way); });
}

std::vector<Error> doubtsOf(const Case& folded, Step step)
{
    std::vector<Way> ways;
    for (const Element<Demand>& demand : folded.demands) {
        if (!demand.removed) {
            ways.push_back(demand.value.way);
        }
    }
    const std::optional<Error> doubt =
        step == Step::Accept ? doubtOfPower(folded.powerHere(), ways, folded.matter.elsewhere) : std::optional<Error>();
    return doubt ? std::vector<Error>{*doubt} : std::vector<Error>();
}

// 22 binds the bureau where 23 binds other organs; 23.3 what was passed on to them; 29 and 31(一)-(五) what is no
// petition procedure.
const char* articleFor(const Case& folded, const Transition& row)
{
    const QLatin1String article(row.article);
    if (folded.bureau && isDecidedElsewhere(folded) && (row.step == Step::Forward || row.step == Step::Guide)) {
        return "22.2"; // letters are forwarded, visitors are told the law and led there
    }
    if (folded.bureau && (article == QLatin1String("23.1") || article == QLatin1String("23.2"))) {
        return "22.1";
    }
    if (folded.custody().cameFromAnother() &&
        (row.step == Step::Inform || row.step == Step::Accept || row.step == Step::DeliverNotice)) {
        return "23.3";
    }
    const bool hears = row.step == Step::Hear || row.step == Step::Mediate || row.step == Step::HoldHearing;
    if (folded.matter.category == Category::Suggestion && hears) {
        return "reading"; // 29.1 has it weighed; 31(六) and 33 are of appeals
    }
    const bool ends = row.step == Step::Conclude; // 34 is the period of 31(六), 31 has nothing on a suggestion
    if (!folded.isPetitionProcedure() && (ends || article == QLatin1String("31(六)"))) {
        return folded.matter.category == Category::Suggestion ? "29.1" : "31";
    }
    return row.article;
}

bool wasDone(const Case& folded, Step step)
{
    const std::vector<std::size_t> items = lastRound(folded, folded.tracks.front()).items;
    return std::any_of(items.begin(), items.end(), [&](std::size_t i) { return folded.file[i].step == step; });
}

// 23.1: whose power it is decides the answer; what is doubtful in that is looked at first.
Step answerStep(const Case& folded)
{
    switch (folded.powerHere()) {
    case Power::NotGiven: break;
    case Power::Own: return doubtsOf(folded, Step::Accept).empty() ? Step::Accept : Step::Classify;
    case Power::Lower: return folded.bureau ? Step::Transfer : Step::Forward;
    case Power::Other:
        if (folded.bureau) {
            return Step::Transfer;
        }
        return folded.custody().cameFromAnother() ? Step::Object : Step::Guide; // 23.3
    }
    return Step::Classify;
}

Step handlingStep(const Case& folded)
{
    if (!folded.isPetitionProcedure()) {
        return isDecidedElsewhere(folded) ? Step::Conclude : Step::Decide;
    }
    if (folded.canBeHeard() && !wasDone(folded, Step::Hear)) {
        return Step::Hear;
    }
    return wasDone(folded, Step::Investigate) ? Step::Decide : Step::Investigate;
}

// In the order in which they are wanted; what cannot be done now is passed over.
std::vector<Step> wantedSteps(const Case& folded)
{
    switch (folded.state) {
    case State::Registered:
    case State::Informed: return {answerStep(folded), Step::DeliverNotice};
    case State::Accepted: return {handlingStep(folded)};
    case State::Simple: return {Step::ReplySimply};
    case State::Decided:
    case State::Delivered: return {Step::Deliver, Step::Conclude};
    case State::Concluded: return {Step::Report, Step::Deliver, Step::DeliverNotice};
    case State::Forwarded:
    case State::Guided:
    case State::Filed:
    case State::Returned:
    case State::Refused: return {Step::Report, Step::DeliverNotice};
    case State::Transferred: return {Step::SignFor, answerStep(folded), Step::DeliverNotice};
    case State::Objected: return {Step::SignFor, Step::DeliverNotice}; // a verdict is not suggested
    case State::Reviewing:
    case State::FinalReviewing: return {Step::Deliver, Step::DeliverReview}; // the organ decides, nobody here
    case State::Reviewed:
    case State::FinalReviewed: // a revoked opinion is made anew
        return {Step::DeliverReview, Step::Redo, Step::Deliver, Step::Conclude};
    case State::Void: break;
    }
    return {};
}

} // namespace

std::optional<Error> doubtOfPower(Power power, const std::vector<Way>& ways, Elsewhere elsewhere)
{
    const auto led = std::count_if(ways.begin(), ways.end(), [](Way way) { return isDecidedElsewhere(way); });
    if (power != Power::Own || (led > 0 && std::size_t(led) < ways.size())) {
        return std::nullopt;
    }
    if (led > 0) {
        return Error(acceptLedElsewhere);
    }
    const bool underway =
        elsewhere == Elsewhere::Court || elsewhere == Elsewhere::Arbitration || elsewhere == Elsewhere::Reconsideration;
    return underway ? std::optional<Error>(Error(acceptUnderway, {wordLabel(elsewhere)})) : std::nullopt;
}

std::vector<NextAction> nextActions(const Case& folded, const Policies& policies)
{
    std::vector<NextAction> actions;
    if (folded.stepsContradict() || folded.closedToSteps) {
        return actions;
    }
    const Track track = lastRound(folded, folded.tracks.front());
    const Receipts receipts(folded, track);
    for (const Transition& row : nextSteps(folded.state)) {
        if (isOpen(folded, track, receipts, policies, row.step)) {
            const bool judges = row.step == Step::Uphold || row.step == Step::Reject;
            const Custody& custody = folded.custody();
            actions.push_back({row.step, articleFor(folded, row), judges ? custody.sender : custody.office,
                unmetBefore(folded, row.step), doubtsOf(folded, row.step)});
        }
    }
    return actions;
}

std::vector<NextAction> nextActions(const Case& folded, const QByteArray& office, const Policies& policies)
{
    std::vector<NextAction> actions = nextActions(folded, policies);
    std::erase_if(actions, [&](const NextAction& action) { return action.office != office; });
    return actions;
}

Step recommendedStep(const Case& folded)
{
    return recommendedStep(folded, folded.holder);
}

Step recommendedStep(const Case& folded, const QByteArray& office)
{
    return recommendedAction(folded, office).step;
}

NextAction recommendedAction(const Case& folded, const QByteArray& office)
{
    const std::vector<NextAction> open = nextActions(folded, office);
    for (const Step wanted : open.empty() ? std::vector<Step>() : wantedSteps(folded)) {
        const auto found =
            std::find_if(open.begin(), open.end(), [&](const NextAction& action) { return action.step == wanted; });
        if (found != open.end()) {
            return *found;
        }
    }
    return {};
}

} // namespace xf

#include "core/desk/board.h"

#include <algorithm>

// Which step brings a clock nearer to being met.
namespace xf {

namespace {

template <class Done>
bool wasDone(const Case& folded)
{
    return std::any_of(folded.file.begin(), folded.file.end(),
        [](const FileItem& item) { return item.counts() && std::holds_alternative<Done>(item.event); });
}

std::vector<Step> stepsToAnswer(const Case& folded, const ObligationClock& clock)
{
    if (clock.posted.isValid()) {
        return {Step::DeliverNotice, Step::Inform};
    }
    const bool bureau = clock.rule == RuleId::RegisterTransfer;
    switch (folded.powerHere()) {
    case Power::Own: return {Step::Accept, Step::Inform, Step::DeliverNotice};
    case Power::Lower: return {bureau ? Step::Transfer : Step::Forward, Step::Inform, Step::DeliverNotice};
    case Power::Other: // 23.3: what was passed on goes back by an objection
        return {bureau ? Step::Transfer : Step::Guide, Step::Object, Step::Inform, Step::DeliverNotice};
    case Power::NotGiven: break;
    }
    return {bureau ? Step::Classify : Step::Inform, Step::DeliverNotice};
}

std::vector<Step> stepsToHandle(const Case& folded, const ObligationClock& clock)
{
    if (clock.issued.isValid()) {
        return {Step::Deliver, Step::Conclude};
    }
    if (folded.canBeHeard() && !wasDone<Heard>(folded)) {
        return {Step::Accept, Step::Hear, Step::Decide};
    }
    if (!wasDone<Investigated>(folded)) {
        return {Step::Accept, Step::Investigate, Step::Decide};
    }
    return {Step::Accept, Step::Decide, Step::Deliver};
}

// In the order of wanting; the first that is lawful now is taken.
std::vector<Step> stepsFor(const Case& folded, const ObligationClock& clock)
{
    switch (clock.rule) {
    case RuleId::RegisterTransfer:
    case RuleId::Inform: return stepsToAnswer(folded, clock);
    case RuleId::Handle: return stepsToHandle(folded, clock);
    case RuleId::Object: return {Step::SignFor, Step::Object};
    case RuleId::Assigned: {
        std::vector<Step> steps{Step::Report};
        const std::vector<Step> handling = stepsToHandle(folded, clock);
        steps.insert(steps.end(), handling.begin(), handling.end());
        steps.push_back(Step::Conclude);
        return steps;
    }
    case RuleId::ReviewRequest:
    case RuleId::ReviewDecide:
    case RuleId::FinalRequest:
    case RuleId::FinalDecide:
    case RuleId::ReviewTakeUp:
    case RuleId::ReviewRefusal:
    case RuleId::HearingAsk:
    case RuleId::HearingDecide: // recorded beside the steps
    case RuleId::HearingNotify:
    case RuleId::HearingConclude:
    case RuleId::SimpleAccept: break;
    case RuleId::HearingHold: return {Step::HoldHearing};
    case RuleId::SimpleReply: return {Step::ReplySimply};
    case RuleId::Redo: return stepsToHandle(folded, clock);
    case RuleId::SuggestionTell: return {Step::Deliver};
    }
    return {};
}

} // namespace

QString recordThatMeets(const ObligationClock& clock)
{
    const bool recorded = clock.rule == RuleId::HearingDecide || clock.rule == RuleId::HearingNotify ||
                          clock.rule == RuleId::HearingConclude;
    return recorded ? QStringLiteral("procedure") : QString();
}

NextAction stepThatMeets(const Case& folded, const ObligationClock& clock)
{
    const std::vector<NextAction> lawful = nextActions(folded, clock.office.isEmpty() ? folded.holder : clock.office);
    for (const Step step : stepsFor(folded, clock)) {
        const auto found =
            std::find_if(lawful.begin(), lawful.end(), [&](const NextAction& action) { return action.step == step; });
        if (found != lawful.end()) {
            return *found;
        }
    }
    return {};
}

} // namespace xf

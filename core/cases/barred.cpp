#include "core/cases/barred.h"

#include "core/cases/decideparts.h"

#include <algorithm>

namespace xf {

namespace {

// What the table lets happen here and the case itself rules out.
Error ruledOut(const Case& folded, Step step)
{
    switch (step) {
    case Step::Transfer:
    case Step::Assign: return Error(transferNotBureau);
    case Step::SignFor:
    case Step::Report: return Error(receivedDirectly, {wordLabel(step)});
    case Step::Object:
        return folded.custody().rejected ? Error(objectTwice, {folded.custody().senderName})
                                         : Error(receivedDirectly, {wordLabel(step)});
    case Step::Guide: return Error(guidePassedOn, {folded.custody().senderName});
    case Step::Extend:
        if (const FileItem* before = lastOf(folded, Step::Extend)) {
            return Error(extendTwice, {before->on.chinese()});
        }
        return Error(extendNotPetition);
    case Step::RequestReview:
    case Step::RequestFinal:
    case Step::CarryOut:
    case Step::Conclude: {
        const std::vector<Error> unmet = unmetBefore(folded, step);
        return unmet.empty() ? Error(stepNothingToDo, {wordLabel(step)}) : unmet.front();
    }
    case Step::None:
    case Step::Classify:
    case Step::Inform:
    case Step::Accept:
    case Step::Forward:
    case Step::Refuse:
    case Step::Hear:
    case Step::Investigate:
    case Step::Decide:
    case Step::Deliver:
    case Step::DeliverNotice:
    case Step::Void:
    case Step::Uphold:
    case Step::Reject:
    case Step::DecideReview:
    case Step::DecideFinal:
    case Step::DeliverReview:
    case Step::HoldHearing:
    case Step::Mediate:
    case Step::Withdraw: break;
    }
    return Error(stepNothingToDo, {wordLabel(step)});
}

} // namespace

std::vector<BarredStep> barredSteps(const Case& folded, const QByteArray& office)
{
    const std::vector<NextAction> open = nextActions(folded, office);
    Circumstances circumstances;
    circumstances.office = office;
    circumstances.on = std::max({folded.lastOn, folded.receivedOn(), folded.custody().on});
    std::vector<BarredStep> barred;
    for (const WordInfo& word : wordsOf<Step>()) {
        const Step step = Step(word.value);
        const bool offered =
            std::any_of(open.begin(), open.end(), [&](const NextAction& action) { return action.step == step; });
        if (step == Step::None || offered) {
            continue;
        }
        const Result<Transition> row = checkStep(folded, step, circumstances);
        barred.push_back({step, row ? ruledOut(folded, step) : row.error()});
    }
    return barred;
}

QString commandOf(Step step)
{
    if (step == Step::DeliverNotice) {
        return QStringLiteral("deliver paper=notice");
    }
    if (step == Step::Uphold || step == Step::Reject) {
        return QStringLiteral("judge-objection agree=") +
               (step == Step::Uphold ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    return wordKey(step);
}

} // namespace xf

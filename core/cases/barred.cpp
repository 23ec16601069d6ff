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
        return lastOf(folded, Step::Redo) ? Error(extendRedone) : Error(extendNotPetition);
    case Step::AcceptSimply: return Error(simpleOff);
    case Step::SenderAgrees:
    case Step::SenderRefuses: return Error(senderAnswersHere, {folded.custody().senderName});
    case Step::RequestReview:
    case Step::RequestFinal:
    case Step::CarryOut:
    case Step::Redo:
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
    case Step::ReplySimply:
    case Step::MakeOrdinary:
    case Step::File:
    case Step::Reopen:
    case Step::Withdraw: break;
    }
    return Error(stepNothingToDo, {wordLabel(step)});
}

} // namespace

std::vector<BarredStep> barredSteps(const Case& folded, const QByteArray& office, const Policies& policies)
{
    const std::vector<NextAction> open = nextActions(folded, office, policies);
    Circumstances circumstances;
    circumstances.office = office;
    circumstances.policies = policies;
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
    if (step == Step::SenderAgrees || step == Step::SenderRefuses) {
        return QStringLiteral("sender-answers agree=") +
               (step == Step::SenderAgrees ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    if (step == Step::Uphold || step == Step::Reject) {
        return QStringLiteral("judge-objection agree=") +
               (step == Step::Uphold ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    return wordKey(step);
}

} // namespace xf

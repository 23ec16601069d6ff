#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"
#include "core/cases/obligations.h"
#include "core/cases/receipts.h"

#include <algorithm>

// What other organs do with an opinion, as the holder of the case records it: 复查 (35), 复核 (36), and the hearing.
namespace xf {

namespace {

const ReviewRequested* requestOf(const Case& folded, Step step)
{
    const FileItem* item = lastOf(folded, step);
    return item ? std::get_if<ReviewRequested>(&item->event) : nullptr;
}

// Each of several petitioners asks for himself; asked once, it is asked.
Result<> checkAskedOnce(const Case& folded, Step step, const std::vector<ElementId>& asking)
{
    for (const std::size_t i : lastRound(folded, folded.tracks.front()).items) {
        const FileItem& item = folded.file[i];
        const ReviewRequested* before = item.step == step ? std::get_if<ReviewRequested>(&item.event) : nullptr;
        if (!before) {
            continue;
        }
        const bool same = asking.empty() || std::any_of(asking.begin(), asking.end(),
                                                [&](const ElementId& one) { return asksFor(*before, one); });
        if (same) {
            return Error(reviewAskedTwice, {wordLabel(step), item.on.chinese()});
        }
    }
    return {};
}

Result<> checkRequestDays(
    const Case& folded, const ReviewRequested& requested, Step answered, const Circumstances& circumstances)
{
    for (const Date day : {requested.received, requested.posted}) {
        if (!day.isValid()) {
            continue;
        }
        if (day > circumstances.on) {
            return Error(dateReceiptInFuture, {day.chinese(), circumstances.on.chinese()});
        }
        if (const Result<> after = checkAfter(folded, answered, day); !after) {
            return after;
        }
    }
    if (requested.posted > requested.received) {
        return Error(datePostedAfterReceipt, {requested.posted.chinese(), requested.received.chinese()});
    }
    return {};
}

// 35, 36.1: within thirty days, but what comes later is recorded all the same and passed on: whether it is taken up is
// for the review organ to say (domain/law.md 0.1 no. 8).
Decision decideRequest(const Case& folded, const RequestReview& command, Step step, Step answered,
    const QString& usualOrgan, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, step, circumstances); !row) {
        return row.error();
    }
    if (const Result<> met = checkUnmet(folded, step); !met) {
        return met.error();
    }
    std::vector<qint64> numbers = command.petitioners;
    std::erase(numbers, 0); // a place left empty
    Result<std::vector<ElementId>> petitioners = petitionersByNumber(folded, numbers);
    if (!petitioners) {
        return petitioners.error();
    }
    if (const Result<> once = checkAskedOnce(folded, step, *petitioners); !once) {
        return once.error();
    }
    ReviewRequested requested;
    requested.stage = step == Step::RequestReview ? ReviewStage::Review : ReviewStage::FinalReview;
    requested.petitioners = std::move(*petitioners);
    requested.organ = cleanLine(command.organ.isEmpty() ? usualOrgan : command.organ);
    requested.received = command.received.isValid() ? command.received : circumstances.on;
    requested.posted = command.posted;
    requested.reason = cleanText(command.reason);
    if (requested.organ.isEmpty()) {
        return Error(reviewNoOrgan);
    }
    if (const Result<> days = checkRequestDays(folded, requested, answered, circumstances); !days) {
        return days.error();
    }
    return single(std::move(requested), circumstances);
}

Decision decideReview(const Case& folded, const RecordReview& command, Step step, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, step, circumstances); !row) {
        return row.error();
    }
    const bool final = step == Step::DecideFinal;
    const Step asked = final ? Step::RequestFinal : Step::RequestReview;
    const ReviewRequested* request = requestOf(folded, asked);
    if (request && circumstances.on < request->received) {
        return Error(dateBeforeAnswered, {circumstances.on.chinese(), wordLabel(asked), request->received.chinese()});
    }
    if (command.verdict == ReviewVerdict::NotGiven) {
        return Error(reviewNoVerdict);
    }
    Reviewed reviewed;
    reviewed.stage = final ? ReviewStage::FinalReview : ReviewStage::Review;
    reviewed.verdict = command.verdict;
    reviewed.number = cleanLine(command.number);
    reviewed.organ = cleanLine(command.organ.isEmpty() && request ? request->organ : command.organ);
    reviewed.text = cleanText(command.text);
    reviewed.finalOrgan = final ? QString() : cleanLine(command.finalOrgan);
    if (reviewed.text.isEmpty()) {
        return Error(reviewNoText);
    }
    return single(std::move(reviewed), circumstances);
}

} // namespace

Decision decideOne(const Case& folded, const RequestReview& command, const Circumstances& circumstances)
{
    const FileItem* decided = lastOf(folded, Step::Decide);
    const QString organ = decided ? std::get<Decided>(decided->event).reviewOrgan : QString();
    return decideRequest(folded, command, Step::RequestReview, Step::Decide, organ, circumstances);
}

Decision decideOne(const Case& folded, const RequestFinal& command, const Circumstances& circumstances)
{
    const FileItem* reviewed = lastOf(folded, Step::DecideReview);
    const QString organ = reviewed ? std::get<Reviewed>(reviewed->event).finalOrgan : QString();
    return decideRequest(folded, command, Step::RequestFinal, Step::DecideReview, organ, circumstances);
}

Decision decideOne(const Case& folded, const RecordReview& command, const Circumstances& circumstances)
{
    return decideReview(folded, command, Step::DecideReview, circumstances);
}

Decision decideOne(const Case& folded, const RecordFinal& command, const Circumstances& circumstances)
{
    return decideReview(folded, command, Step::DecideFinal, circumstances);
}

namespace {

// The one that somebody still waits for, the final review first.
ReviewStage waitingStage(const Case& folded)
{
    return awaiting(folded, ReviewStage::FinalReview).empty() ? ReviewStage::Review : ReviewStage::FinalReview;
}

} // namespace

Decision decideOne(const Case& folded, const DeliverReview& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::DeliverReview, circumstances); !row) {
        return row.error();
    }
    ReviewDelivered delivered;
    delivered.stage = command.stage == ReviewStage::NotGiven ? waitingStage(folded) : command.stage;
    const Step answered = delivered.stage == ReviewStage::FinalReview ? Step::DecideFinal : Step::DecideReview;
    if (!lastOf(folded, answered)) {
        return Error(stepNotHere, {wordLabel(Step::DeliverReview), wordLabel(folded.state), wordLabel(answered)});
    }
    const Result<std::vector<ElementId>> recipients = petitionersByNumber(folded, command.petitioners);
    if (!recipients) {
        return recipients.error();
    }
    if (const Result<> owed = checkRecipients(folded, *recipients); !owed) {
        return owed.error();
    }
    delivered.recipients = *recipients;
    delivered.witness = witnessOf(command.witness, command.photographed);
    delivered.refusedToSign = command.refusedToSign;
    if ((command.refusedToSign || command.notice.method == Method::Left) && delivered.witness.isEmpty()) {
        return Error(deliverNoWitness);
    }
    const Result<Notice> notice = completeNotice(folded, command.notice, circumstances);
    if (!notice) {
        return notice.error();
    }
    for (const Date day : {circumstances.on, notice->received, notice->posted}) {
        const Date on = day.isValid() ? day : circumstances.on;
        if (const Result<> after = checkAfter(folded, answered, on); !after) {
            return after.error();
        }
    }
    delivered.notice = *notice;
    return single(std::move(delivered), circumstances);
}

Result<> checkHearing(const HearingHeld& hearing)
{
    if (!hearing.from.isValid()) {
        return Error(hearingNoDay);
    }
    return hearing.to < hearing.from ? Result<>(Error(hearingReversed, {hearing.from.chinese(), hearing.to.chinese()}))
                                     : Result<>();
}

Decision decideOne(const Case& folded, const HoldHearing& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::HoldHearing, circumstances); !row) {
        return row.error();
    }
    HearingHeld hearing;
    hearing.from = command.from;
    hearing.to = command.to.isValid() ? command.to : command.from;
    hearing.place = cleanLine(command.place);
    hearing.text = cleanText(command.text);
    if (const Result<> sound = checkHearing(hearing); !sound) {
        return sound.error();
    }
    if (hearing.to > circumstances.on) {
        return Error(dateReceiptInFuture, {hearing.to.chinese(), circumstances.on.chinese()});
    }
    if (hearing.from < folded.receivedOn()) {
        return Error(dateBeforeReceived, {hearing.from.chinese(), folded.receivedOn().chinese()});
    }
    return single(std::move(hearing), circumstances);
}

} // namespace xf

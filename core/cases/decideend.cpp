#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"
#include "core/cases/obligations.h"
#include "core/cases/receipts.h"

#include <algorithm>

// How a matter ends otherwise than by an opinion, and what follows an opinion that supported a demand: mediation and
// settlement (33), withdrawal, carrying out (32.2).
namespace xf {

Result<> checkMediated(const Mediated& mediated)
{
    if (mediated.agreement.isEmpty()) {
        return Error(mediateNoAgreement);
    }
    if (mediated.otherParty.isEmpty()) {
        return Error(mediateNoParty);
    }
    return mediated.petitionerAgrees && mediated.otherAgrees ? Result<>() : Result<>(Error(mediateNoConsent));
}

Decision decideOne(const Case& folded, const MediateCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Mediate, circumstances); !row) {
        return row.error();
    }
    Mediated mediated;
    mediated.agreement = cleanText(command.agreement);
    mediated.otherParty = cleanLine(command.otherParty);
    mediated.mediator = cleanLine(command.mediator);
    mediated.petitionerAgrees = command.petitionerAgrees;
    mediated.otherAgrees = command.otherAgrees;
    mediated.carriedOutBy = command.carriedOutBy;
    if (const Result<> sound = checkMediated(mediated); !sound) {
        return sound.error();
    }
    return single(std::move(mediated), circumstances);
}

// The paper, and with it the end of the matter. It bars nothing: the regulation knows no promise not to file again.
Decision decideOne(const Case& folded, const WithdrawCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Withdraw, circumstances); !row) {
        return row.error();
    }
    if (!command.written.isValid()) {
        return Error(withdrawNotWritten);
    }
    if (command.written > circumstances.on) {
        return Error(dateReceiptInFuture, {command.written.chinese(), circumstances.on.chinese()});
    }
    if (command.written < folded.receivedOn()) {
        return Error(dateBeforeReceived, {command.written.chinese(), folded.receivedOn().chinese()});
    }
    return single(
        Withdrawn{{}, command.written, cleanText(command.reason), circumstances.calendar->version()}, circumstances);
}

namespace {

bool isSupported(const Case& folded, const ElementId& demand)
{
    const FileItem* decided = lastOf(folded, Step::Decide);
    const Decided* opinion = decided ? std::get_if<Decided>(&decided->event) : nullptr;
    return opinion && std::any_of(opinion->outcomes.begin(), opinion->outcomes.end(), [&](const DemandOutcome& one) {
        return one.demand == demand && one.outcome == Outcome::Support;
    });
}

} // namespace

std::vector<ElementId> toCarryOut(const Case& folded)
{
    std::vector<ElementId> waiting;
    for (const Element<Demand>& demand : folded.demands) {
        if (!demand.removed && isSupported(folded, demand.id)) {
            waiting.push_back(demand.id);
        }
    }
    for (const std::size_t i : lastRound(folded, folded.tracks.front()).items) {
        const CarriedOut* done = std::get_if<CarriedOut>(&folded.file[i].event);
        if (done) {
            std::erase_if(waiting, [&](const ElementId& demand) {
                return done->demands.empty() ||
                       std::find(done->demands.begin(), done->demands.end(), demand) != done->demands.end();
            });
        }
    }
    return waiting;
}

Decision decideOne(const Case& folded, const CarryOutCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::CarryOut, circumstances); !row) {
        return row.error();
    }
    if (const Result<> met = checkUnmet(folded, Step::CarryOut); !met) {
        return met.error();
    }
    if (const Result<> after = checkAfter(folded, Step::Decide, circumstances.on); !after) {
        return after.error();
    }
    CarriedOut done;
    done.text = cleanText(command.text);
    if (done.text.isEmpty()) {
        return Error(carryOutNoText);
    }
    for (const qint64 number : command.demands) {
        if (number == 0) { // a place left empty
            continue;
        }
        const bool known = number >= 1 && number <= qint64(folded.demands.size());
        if (!known || folded.demands[std::size_t(number - 1)].removed) {
            return Error(numberUnknown,
                {QStringLiteral("诉求"), QString::number(number), QString::number(folded.demands.size())});
        }
        const ElementId& demand = folded.demands[std::size_t(number - 1)].id;
        if (!isSupported(folded, demand)) {
            return Error(carryOutNotSupported, {QString::number(number)});
        }
        done.demands.push_back(demand);
    }
    return single(std::move(done), circumstances);
}

} // namespace xf

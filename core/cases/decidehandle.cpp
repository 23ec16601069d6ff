#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"
#include "core/cases/obligations.h"
#include "core/cases/overlays.h"

#include <algorithm>

// Between acceptance and the end: hearing, investigation, extension, opinion, delivery, conclusion.
namespace xf {

namespace {

constexpr qint64 longestExtension = 30; // 34

} // namespace

Decision decideOne(const Case& folded, const HearPetitioner& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Hear, circumstances); !row) {
        return row.error();
    }
    const QString text = cleanText(command.text);
    if (text.isEmpty()) {
        return Error(hearNoText);
    }
    const Result<std::vector<ElementId>> petitioners = petitionersByNumber(folded, command.petitioners);
    if (!petitioners) {
        return petitioners.error();
    }
    const QString by = command.by.isEmpty() ? circumstances.author : cleanLine(command.by);
    return single(Heard{*petitioners, cleanLine(command.place), by, text}, circumstances);
}

Decision decideOne(const Case& folded, const InvestigateCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Investigate, circumstances); !row) {
        return row.error();
    }
    const QString text = cleanText(command.text);
    if (text.isEmpty()) {
        return Error(investigateNoText);
    }
    const QString by = command.by.isEmpty() ? circumstances.author : cleanLine(command.by);
    return single(Investigated{text, by}, circumstances);
}

Result<> checkExtended(const Extended& extended)
{
    if (extended.days > longestExtension) {
        return Error(extendTooLong, {QString::number(extended.days)});
    }
    if (extended.days < 1) {
        return Error(extendTooShort, {QString::number(extended.days)});
    }
    if (extended.approver.isEmpty()) {
        return Error(extendNoApprover);
    }
    return extended.reason.isEmpty() ? Result<>(Error(extendNoReason)) : Result<>();
}

Date lastDayToExtend(const Case& folded, const WorkCalendar& calendar)
{
    const FileItem* simply = lastOf(folded, Step::AcceptSimply);
    const FileItem* accepted = simply ? simply : lastOf(folded, Step::Accept);
    return accepted ? dueDate(RuleId::Handle, accepted->on, 0, calendar) : Date();
}

Decision decideOne(const Case& folded, const ExtendHandling& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Extend, circumstances); !row) {
        return row.error();
    }
    if (!folded.isPetitionProcedure()) {
        return Error(extendNotPetition);
    }
    if (lastOf(folded, Step::Redo)) {
        return Error(extendRedone); // 34 lengthens the sixty days from acceptance
    }
    Extended extended{command.days, cleanLine(command.approver), cleanText(command.reason), {}};
    if (const Result<> sound = checkExtended(extended); !sound) {
        return sound.error();
    }
    if (const FileItem* before = lastOf(folded, Step::Extend)) {
        return Error(extendTwice, {before->on.chinese()});
    }
    for (const Step before : {Step::Accept, Step::AcceptSimply}) {
        if (const Result<> after = checkAfter(folded, before, circumstances.on); !after) {
            return after.error();
        }
    }
    const Date last = lastDayToExtend(folded, *circumstances.calendar);
    if (last.isValid() && circumstances.on > last) {
        return Error(extendTooLate, {last.chinese()});
    }
    // 34: 告知延期理由. Without a word about it the notice is still owed, and shown as missing.
    if (isTyped(command.notice)) {
        const Result<Notice> notice = completeNotice(folded, command.notice, circumstances);
        if (!notice) {
            return notice.error();
        }
        extended.notice = *notice;
    }
    return single(std::move(extended), circumstances);
}

namespace {

Result<std::vector<DemandOutcome>> outcomesByDemand(const Case& folded, const DecideCase& command)
{
    std::vector<DemandOutcome> outcomes;
    for (std::size_t i = 0; i < command.outcomes.size(); ++i) {
        const OutcomeGiven& given = command.outcomes[i];
        const qint64 number = given.demand == 0 ? qint64(i + 1) : given.demand;
        if (number < 1 || number > qint64(folded.demands.size()) || folded.demands[std::size_t(number - 1)].removed) {
            return Error(numberUnknown,
                {QStringLiteral("诉求"), QString::number(number), QString::number(folded.demands.size())});
        }
        const ElementId& demand = folded.demands[std::size_t(number - 1)].id;
        const bool twice = std::any_of(
            outcomes.begin(), outcomes.end(), [&](const DemandOutcome& other) { return other.demand == demand; });
        if (twice) {
            return Error(decideDemandTwice, {QString::number(number)});
        }
        outcomes.push_back({demand, given.outcome, cleanText(given.opinion), cleanLine(given.basis)});
    }
    return outcomes;
}

// 32: an answer to each demand. A demand whose way is another procedure is answered there, not in this opinion; a
// suggestion (29) is answered as a whole.
Result<> checkAnswered(const Case& folded, const std::vector<DemandOutcome>& outcomes)
{
    for (std::size_t i = 0; i < folded.demands.size() && folded.isPetitionProcedure(); ++i) {
        const Element<Demand>& demand = folded.demands[i];
        const bool here = demand.value.way == Way::NotGiven || demand.value.way == Way::Petition;
        const bool answered = std::any_of(outcomes.begin(), outcomes.end(), [&](const DemandOutcome& outcome) {
            return outcome.demand == demand.id && outcome.outcome != Outcome::NotGiven;
        });
        if (!demand.removed && here && !answered) {
            return Error(decideDemandUnanswered, {QString::number(i + 1), demand.value.text});
        }
    }
    return {};
}

bool hasBasis(const DecideCase& command)
{
    const bool each = !command.outcomes.empty() &&
                      std::all_of(command.outcomes.begin(), command.outcomes.end(),
                          [](const OutcomeGiven& outcome) { return !cleanLine(outcome.basis).isEmpty(); });
    return each || !cleanLine(command.basis).isEmpty();
}

// 31(六) and 32 are for the opinion of the petition procedure; the reply to a suggestion (29) or of another procedure
// (31(一) to (五)) needs its text only.
Result<> checkOpinion(const Case& folded, const DecideCase& command)
{
    const bool petition = folded.isPetitionProcedure();
    if (const Result<> met = checkUnmet(folded, Step::Decide); !met) {
        return met;
    }
    if (cleanText(command.text).isEmpty()) {
        return Error(decideNoText);
    }
    if (petition && !hasBasis(command)) {
        return Error(decideNoBasis);
    }
    const bool named = !cleanLine(command.reviewOrgan).isEmpty();
    if (!petition && named) {
        return Error(decideReviewElsewhere); // 35 answers opinions of 31(六) alone
    }
    return petition && !named ? Result<>(Error(decideNoReviewOrgan)) : Result<>();
}

} // namespace

Decision decideOne(const Case& folded, const DecideCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Decide, circumstances); !row) {
        return row.error();
    }
    for (const Step before : {Step::Accept, Step::AcceptSimply, Step::Hear, Step::Investigate}) {
        if (const Result<> after = checkAfter(folded, before, circumstances.on); !after) {
            return after.error();
        }
    }
    Result<std::vector<DemandOutcome>> outcomes = outcomesByDemand(folded, command);
    if (!outcomes) {
        return outcomes.error();
    }
    if (const Result<> answered = checkAnswered(folded, *outcomes); !answered) {
        return answered.error();
    }
    if (const Result<> sound = checkOpinion(folded, command); !sound) {
        return sound.error();
    }
    Decided decided;
    decided.number = cleanLine(command.number);
    decided.outcomes = std::move(*outcomes);
    decided.text = cleanText(command.text);
    decided.basis = cleanLine(command.basis);
    decided.reviewOrgan = cleanLine(command.reviewOrgan);
    decided.signer = cleanLine(command.signer);
    std::vector<Planned> planned = single(std::move(decided), circumstances);
    const bool suggestion = folded.matter.category == Category::Suggestion;
    if (suggestion != (command.adoption != Uptake::NotGiven)) {
        return Error(suggestion ? decideNoAdoption : decideAdoptionElsewhere);
    }
    if (suggestion) {
        planned.push_back({circumstances.on, SuggestionWeighed{command.adoption, cleanText(command.adoptionReason)}});
    }
    return planned;
}

Result<> checkRecipients(const Case& folded, const std::vector<ElementId>& recipients)
{
    const std::vector<const Element<Petitioner>*> owed = folded.recipients();
    for (const ElementId& recipient : recipients) {
        const bool isOwed =
            std::any_of(owed.begin(), owed.end(), [&](const auto* element) { return element->id == recipient; });
        if (!isOwed) {
            const auto known = std::find_if(folded.petitioners.begin(), folded.petitioners.end(),
                [&](const Element<Petitioner>& element) { return element.id == recipient; });
            const auto number = std::distance(folded.petitioners.begin(), known) + 1;
            return Error(deliverNotOwed, {QString::number(number), known->value.name});
        }
    }
    return owed.empty() ? Result<>(Error(deliverNotOwed, {QStringLiteral("1"), folded.firstName()})) : Result<>();
}

namespace {

Step stepOf(DeliveredPaper paper)
{
    switch (paper) {
    case DeliveredPaper::NotGiven:
    case DeliveredPaper::Opinion: break;
    case DeliveredPaper::Notice:
    case DeliveredPaper::Extension: return Step::DeliverNotice;
    }
    return Step::Deliver;
}

// Whoever wrote online is answered online; another agrees to it first (this program's reading; 民事诉讼法 90 asks the
// same of a court).
Result<> checkElectronic(const Case& folded, const Notice& notice, const std::vector<ElementId>& recipients)
{
    if (notice.method != Method::Electronic || folded.matter.channel == Channel::Online) {
        return {};
    }
    for (const Element<Petitioner>* one : folded.recipients()) {
        const bool his =
            recipients.empty() || std::find(recipients.begin(), recipients.end(), one->id) != recipients.end();
        if (his && !consents(folded, ConsentTo::Electronic, one->id)) {
            return Error(deliverNoConsent, {one->value.name});
        }
    }
    return {};
}

// What is delivered must be there, and neither sent nor received before.
Result<> checkDelivered(const Case& folded, DeliveredPaper paper, const Notice& notice, Date on)
{
    if (paper == DeliveredPaper::Notice) {
        return {};
    }
    const Step answered = paper == DeliveredPaper::Extension ? Step::Extend : Step::Decide;
    if (!lastOf(folded, answered)) {
        return Error(stepNotHere, {wordLabel(paper), wordLabel(folded.state), wordLabel(answered)});
    }
    for (const Date day : {on, notice.received, notice.posted}) {
        if (const Result<> after = checkAfter(folded, answered, day.isValid() ? day : on); !after) {
            return after;
        }
    }
    return {};
}

} // namespace

Decision decideOne(const Case& folded, const DeliverPaper& command, const Circumstances& circumstances)
{
    const bool opinion = stepOf(command.paper) == Step::Deliver;
    const DeliveredPaper paper = opinion ? DeliveredPaper::Opinion : command.paper;
    if (const Result<Transition> row = checkStep(folded, stepOf(paper), circumstances); !row) {
        return row.error();
    }
    Result<std::vector<ElementId>> recipients = petitionersByNumber(folded, command.petitioners);
    if (!recipients) {
        return recipients.error();
    }
    if (const Result<> owed = checkRecipients(folded, *recipients); !owed) {
        return owed.error();
    }
    const QString witness = witnessOf(command.witness, command.photographed);
    const bool left = command.notice.method == Method::Left;
    if ((command.refusedToSign || left) && witness.isEmpty()) {
        return Error(deliverNoWitness);
    }
    const Result<Notice> notice = completeNotice(folded, command.notice, circumstances);
    if (!notice) {
        return notice.error();
    }
    if (const Result<> there = checkDelivered(folded, paper, *notice, circumstances.on); !there) {
        return there.error();
    }
    if (const Result<> agreed = checkElectronic(folded, *notice, *recipients); opinion && !agreed) {
        return agreed.error();
    }
    return single(Delivered{paper, std::move(*recipients), *notice, command.refusedToSign, witness}, circumstances);
}

namespace {

// Before an opinion only what this office need not decide can end: a matter led to its own procedure, or settled. After
// it, when everyone it is owed to has it; after a review, when who asked for it has that.
Result<> checkEnd(const Case& folded)
{
    if (const Result<> met = checkUnmet(folded, Step::Conclude); !met) {
        return met;
    }
    const State state = folded.state;
    if (lastOf(folded, Step::Mediate) && !lastOf(folded, Step::Decide)) {
        return {};
    }
    if (state == State::Informed || state == State::Accepted) {
        return {};
    }
    const QStringList awaiting = state == State::Reviewed        ? awaitingNames(folded, ReviewStage::Review)
                                 : state == State::FinalReviewed ? awaitingNames(folded, ReviewStage::FinalReview)
                                                                 : awaitingOpinion(folded);
    return awaiting.isEmpty() ? Result<>() : Result<>(Error(concludeNotDelivered, {awaiting.join(u'、')}));
}

bool isAny(const Case& folded, std::initializer_list<Way> ways)
{
    return std::any_of(folded.demands.begin(), folded.demands.end(), [&](const Element<Demand>& demand) {
        return !demand.removed && std::find(ways.begin(), ways.end(), demand.value.way) != ways.end();
    });
}

// 31(一) to (四): some demand is led into a procedure of its own; which one, and where, is said.
Result<> checkLed(const Case& folded, bool said)
{
    if (!isAny(folded, {Way::Judicial, Way::Arbitration, Way::PartyAppeal, Way::Administrative})) {
        return Error(concludeNotLed);
    }
    return said ? Result<>() : Result<>(Error(concludeNoProcedure));
}

// Where no opinion was given, what was answered instead is said.
Result<> checkAnswered(const Case& folded, bool onlySettled, bool said)
{
    if (onlySettled) {
        return Error(concludeUnanswered);
    }
    return said || lastOf(folded, Step::Decide) ? Result<>() : Result<>(Error(concludeNoProcedure));
}

// 31(五): the duty is done or the answer given, and what it was is said. An opinion on the rest does not say it.
Result<> checkDuty(const Case& folded, bool said)
{
    const bool undone = isAny(folded, {Way::Duty}) && !said && !lastOf(folded, Step::Mediate);
    return undone ? Result<>(Error(concludeDutyUndone)) : Result<>();
}

// What each way of ending rests on is on record, or `said` with it.
Result<> checkEnding(const Case& folded, Ending ending, bool said)
{
    if (const Result<> done = checkDuty(folded, said); !done) {
        return done;
    }
    const bool onlySettled = lastOf(folded, Step::Mediate) && !lastOf(folded, Step::Decide) &&
                             (folded.isPetitionProcedure() || folded.matter.category == Category::Suggestion);
    switch (ending) {
    case Ending::NotGiven:
    case Ending::Answered: return checkAnswered(folded, onlySettled, said);
    case Ending::Settled: return lastOf(folded, Step::Mediate) ? Result<>() : Result<>(Error(concludeNotMediated));
    case Ending::Carried:
        return lastOf(folded, Step::CarryOut) && toCarryOut(folded).empty() ? Result<>()
                                                                            : Result<>(Error(concludeNotCarried));
    case Ending::Led: return checkLed(folded, said);
    case Ending::Withdrawn: break;
    }
    return Error(concludeNotWithdrawn);
}

} // namespace

Decision decideOne(const Case& folded, const ConcludeCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Conclude, circumstances); !row) {
        return row.error();
    }
    if (const Result<> end = checkEnd(folded); !end) {
        return end.error();
    }
    if (const auto waiting = unanswered(folded); !waiting.empty()) {
        return Error(concludeNotBoth, {waiting.front()->unit});
    }
    for (const Step before : {Step::Inform, Step::Accept, Step::AcceptSimply, Step::Decide, Step::Deliver}) {
        if (const Result<> after = checkAfter(folded, before, circumstances.on); !after) {
            return after.error();
        }
    }
    Concluded concluded;
    concluded.ending = command.ending == Ending::NotGiven ? Ending::Answered : command.ending;
    concluded.result = cleanText(command.result);
    const bool said = std::any_of(
        concluded.result.begin(), concluded.result.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    if (const Result<> ending = checkEnding(folded, command.ending, said); !ending) {
        return ending.error();
    }
    concluded.tables = circumstances.calendar->version();
    return single(std::move(concluded), circumstances);
}

} // namespace xf

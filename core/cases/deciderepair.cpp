#include "core/base/cleantext.h"
#include "core/base/fieldtext.h"
#include "core/cases/decideparts.h"
#include "core/cases/foldparts.h"

#include <algorithm>

// Repairs that never rewrite: voiding, correcting a past event; and plain notes. Amending is in decideamend.cpp.
namespace xf {

namespace {

Result<> checkReason(const QString& reason)
{
    return cleanLine(reason).isEmpty() ? Result<>(Error(reasonMissing, {QStringLiteral("reason")})) : Result<>();
}

// The entry whose standing a voiding decides, through voidings of voidings; of any other entry itself.
std::size_t decidedBy(const Case& folded, std::size_t index)
{
    const Voided* voided = std::get_if<Voided>(&folded.file[index].event);
    while (voided) {
        const auto found = std::find_if(folded.file.begin(), folded.file.begin() + std::ptrdiff_t(index),
            [&](const FileItem& item) { return item.id == voided->target; });
        if (found == folded.file.begin() + std::ptrdiff_t(index)) {
            break; // of an entry that is not in the file before it
        }
        index = std::size_t(found - folded.file.begin());
        voided = std::get_if<Voided>(&found->event);
    }
    return index;
}

// Taking back a step is a step's business: by the office that took it, and not from under a later one.
Result<> checkVoid(const Case& folded, std::size_t index, const Circumstances& circumstances)
{
    const FileItem& item = folded.file[index];
    if (item.id == folded.id) {
        return Error(voidFirst);
    }
    if (item.voided) {
        return Error(voidTwice);
    }
    if (std::holds_alternative<Corrected>(item.event)) {
        return Error(voidCorrection); // correcting once more says what is right, and shows both
    }
    const bool ofAnOffice = item.step != Step::None || std::holds_alternative<Issued>(item.event);
    if (const Result<> own = checkOwnStep(folded, item, circumstances); ofAnOffice && !own) {
        return own;
    }
    const Amended* amended = std::get_if<Amended>(&item.event);
    const FileItem* objection = amended && editsChannel(*amended) ? restsOnChannel(folded) : nullptr;
    if (objection) {
        return Error(repairBreaksLater, {wordLabel(objection->step), objection->on.chinese()});
    }
    FileItem taken = item;
    taken.voided = true;
    // What another office, or this one, did since then rests on who has the case. Taking back a voiding gives the case
    // away once more, from under what was done since the step that comes back.
    const std::size_t moves = decidedBy(folded, index);
    const FileItem& mover = folded.file[moves];
    const auto later = std::find_if(folded.file.begin() + std::ptrdiff_t(moves) + 1, folded.file.end(),
        [](const FileItem& other) { return other.counts() && other.step != Step::None; });
    if ((movesHolder(mover.step) || mover.step == Step::Reject) && !mover.misfit && later != folded.file.end()) {
        return Error(repairBreaksLater, {wordLabel(later->step), later->on.chinese()});
    }
    return folded.stepsContradict() ? Result<>() : checkLater(folded, index, taken);
}

} // namespace

Decision decideOne(const Case& folded, const VoidCase& command, const Circumstances& circumstances)
{
    if (const Result<> reason = checkReason(command.reason); !reason) {
        return reason.error();
    }
    if (command.entry.isEmpty()) {
        if (const Result<Transition> row = checkStep(folded, Step::Void, circumstances); !row) {
            return row.error();
        }
        if (folded.custody().passedOn()) {
            return Error(voidPassedOn, {folded.custody().senderName});
        }
        return single(Voided{folded.id, cleanLine(command.reason)}, circumstances);
    }
    const Result<std::size_t> index = itemByPrefix(folded, command.entry);
    if (!index) {
        return index.error();
    }
    if (const Result<> sound = checkVoid(folded, *index, circumstances); !sound) {
        return sound.error();
    }
    return single(Voided{folded.file[*index].id, cleanLine(command.reason)}, circumstances);
}

namespace {

constexpr const char* notedKeys[] = {"tables", "bytes", "name"};
// Who has the case hangs on these: the step is voided and taken anew.
constexpr const char* custodyKeys[] = {"unit", "unitCode", "bureau", "verdict"};

// What a person said of an event; what the program noted down beside it is not corrected by hand.
std::vector<const FieldInfo*> correctable(FieldSpan fields, bool whole, bool givesCase)
{
    const auto isOne = [](const FieldInfo& info, auto& keys) {
        return std::any_of(
            std::begin(keys), std::end(keys), [&](const char* key) { return info.keyText() == QLatin1String(key); });
    };
    std::vector<const FieldInfo*> found;
    for (const FieldInfo& info : fields) {
        const Shape shape = info.type()->shape;
        const bool plain = shape != Shape::List && shape != Shape::Bytes && shape != Shape::Scalar;
        const bool noted = whole && (isOne(info, notedKeys) || (givesCase && isOne(info, custodyKeys)));
        if (plain && !noted) {
            found.push_back(&info);
        }
    }
    return found;
}

Error notAField(const QString& path, const std::vector<const FieldInfo*>& fields)
{
    QStringList keys;
    for (const FieldInfo* info : fields) {
        keys << info->keyText();
    }
    return {correctNotAField, {path, keys.isEmpty() ? QStringLiteral("on") : keys.join(u' ')}};
}

Result<ScalarValue> correctedValue(const FieldInfo& info, const QString& path, const QString& value)
{
    if (value.isEmpty()) {
        return ScalarValue(NullValue());
    }
    Result<ScalarValue> parsed = parseScalar(*info.type(), path, value);
    const QString* text = parsed ? std::get_if<QString>(&*parsed) : nullptr;
    if (text && info.type()->shape == Shape::Text) {
        const QString clean = cleanText(*text);
        return clean.isEmpty() ? ScalarValue(NullValue()) : ScalarValue(clean);
    }
    return parsed;
}

// "notice.received=2026-03-05" → the numbers of the fields on the way, and the value.
Result<Correction> parseCorrection(const Event& event, const QString& assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 0) {
        return Error(inputBadValue, {assignment, QString(), QStringLiteral("key=value")});
    }
    const QString path = assignment.left(equals);
    FieldSpan fields = infoOf(event).fields();
    // Amending is for what was registered; an erasure is what it is; a paper says what is printed on it.
    if (std::holds_alternative<Registered>(event) || std::holds_alternative<Erased>(event) ||
        std::holds_alternative<Issued>(event)) {
        fields = {};
    }
    const Step step = stepOf(event);
    const bool givesCase = movesHolder(step) || step == Step::Reject;
    Correction correction;
    const QStringList keys = path.split(u'.');
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const std::vector<const FieldInfo*> known = correctable(fields, i == 0, givesCase);
        const auto info = std::find_if(
            known.begin(), known.end(), [&](const FieldInfo* candidate) { return candidate->keyText() == keys[i]; });
        const bool last = i + 1 == keys.size();
        if (info == known.end() || last == ((*info)->type()->shape == Shape::Struct)) {
            return notAField(path, known);
        }
        correction.path.push_back((*info)->number);
        if (!last) {
            fields = (*info)->type()->fields();
            continue;
        }
        const Result<ScalarValue> value = correctedValue(**info, path, assignment.mid(equals + 1));
        if (!value) {
            return value.error();
        }
        correction.value = *value;
    }
    return correction;
}

Result<> need(const QString& text, const ErrorCode& missing)
{
    return text.isEmpty() ? Result<>(Error(missing)) : Result<>();
}

// What each event would have been refused for.
struct SoundEvent
{
    Result<> operator()(const Classified& classified) const
    {
        return classified.category == Category::Accusation ? Result<>(Error(registerAccusation)) : Result<>();
    }
    Result<> operator()(const Forwarded& forwarded) const { return need(forwarded.unit, forwardNoUnit); }
    Result<> operator()(const Guided& guided) const { return need(guided.organ, guideNoOrgan); }
    Result<> operator()(const Refused& refused) const { return checkGround(refused); }
    Result<> operator()(const Heard& heard) const { return need(heard.text, hearNoText); }
    Result<> operator()(const Investigated& investigated) const { return need(investigated.text, investigateNoText); }
    Result<> operator()(const Extended& extended) const { return checkExtended(extended); }
    Result<> operator()(const Decided& decided) const
    {
        if (const Result<> text = need(decided.text, decideNoText); !text) {
            return text;
        }
        return need(decided.reviewOrgan, decideNoReviewOrgan);
    }
    Result<> operator()(const Delivered& delivered) const
    {
        if (delivered.paper == DeliveredPaper::NotGiven) {
            return Error(
                inputBadValue, {QStringLiteral("paper"), QString(), QStringLiteral("opinion notice extension")});
        }
        const bool witnessed = delivered.refusedToSign || delivered.notice.method == Method::Left;
        return witnessed ? need(delivered.witness, deliverNoWitness) : Result<>();
    }
    Result<> operator()(const Transferred&) const { return {}; } // no reason is asked for
    Result<> operator()(const Assigned& assigned) const
    {
        const bool possible = assigned.days >= 1 && assigned.days <= mostAssignedDays;
        return possible ? Result<>()
                        : Result<>(Error(
                              assignBadPeriod, {QString::number(assigned.days), QString::number(mostAssignedDays)}));
    }
    Result<> operator()(const Objected& objected) const { return need(objected.reason, objectNoReason); }
    Result<> operator()(const Reported& reported) const { return need(reported.text, reportNoText); }
    Result<> operator()(const ReviewRequested& requested) const { return need(requested.organ, reviewNoOrgan); }
    Result<> operator()(const Reviewed& reviewed) const
    {
        return reviewed.verdict == ReviewVerdict::NotGiven ? Result<>(Error(reviewNoVerdict))
                                                           : need(reviewed.text, reviewNoText);
    }
    Result<> operator()(const ReviewDelivered& delivered) const
    {
        const bool witnessed = delivered.refusedToSign || delivered.notice.method == Method::Left;
        return witnessed ? need(delivered.witness, deliverNoWitness) : Result<>();
    }
    Result<> operator()(const HearingHeld& hearing) const { return checkHearing(hearing); }
    Result<> operator()(const Mediated& mediated) const { return checkMediated(mediated); }
    Result<> operator()(const Withdrawn& withdrawn) const
    {
        return withdrawn.written.isValid() ? Result<>() : Result<>(Error(withdrawNotWritten));
    }
    Result<> operator()(const CarriedOut& done) const { return need(done.text, carryOutNoText); }
    Result<> operator()(const Noted& noted) const { return need(noted.text, noteEmpty); }
    Result<> operator()(const SimplyAccepted& accepted) const
    {
        if (accepted.ground == SimpleGround::NotGiven) {
            return Error(simpleNoGround);
        }
        return accepted.noneExcluded ? Result<>() : Result<>(Error(simpleExcluded));
    }
    Result<> operator()(const SimplyReplied& replied) const { return need(replied.text, simpleNoText); }
    Result<> operator()(const Filed& filed) const { return checkFiled(filed); }
    Result<> operator()(const SenderAnswered& answered) const
    {
        return answered.verdict == Verdict::NotGiven ? Result<>(Error(judgeNoVerdict)) : Result<>();
    }
    Result<> operator()(const Reopened& reopened) const
    {
        const Result<> approver = need(reopened.approver, reopenNoApprover);
        return approver ? reasoned(reopened.reason) : approver;
    }
    Result<> operator()(const Redone& redone) const
    {
        const bool possible = redone.days >= 1 && redone.days <= mostAssignedDays;
        return possible ? reasoned(redone.reason) : Result<>(Error(redoNoPeriod));
    }
    Result<> operator()(const SuggestionWeighed& weighed) const
    {
        return weighed.adoption == Uptake::NotGiven ? Result<>(Error(decideNoAdoption)) : Result<>();
    }
    Result<> operator()(const SystemEntered& entered) const { return need(entered.number, systemNoNumber); }
    Result<> operator()(const Consented& said) const
    {
        return said.to == ConsentTo::NotGiven ? Result<>(Error(consentToWhat)) : Result<>();
    }
    Result<> operator()(const ProcedureNoted& noted) const { return checkProcedure(noted); }
    Result<> operator()(const Aided& aided) const
    {
        return aided.kind == AidKind::NotGiven ? Result<>(Error(aidNoKind)) : Result<>();
    }
    Result<> operator()(const Disputed& disputed) const
    {
        return disputed.stage == DisputeStage::NotGiven ? Result<>(Error(disputeNoStage)) : Result<>();
    }
    Result<> operator()(const DisputeSettled& settled) const
    {
        return settled.power == Power::NotGiven ? Result<>(Error(disputeNoPower)) : Result<>();
    }
    template <class Other>
    Result<> operator()(const Other& other) const
    {
        if constexpr (requires { other.reason; }) {
            return reasoned(other.reason);
        } else {
            return {};
        }
    }

    static Result<> reasoned(const QString& reason)
    {
        return reason.isEmpty() ? Result<>(Error(reasonMissing, {QStringLiteral("reason")})) : Result<>();
    }
};

Result<> checkDays(const Case& folded, const FileItem& item, const Circumstances& circumstances)
{
    if (item.on > circumstances.today) {
        return Error(dateInFuture, {item.on.chinese(), circumstances.today.chinese()});
    }
    if (item.on < folded.receivedOn()) {
        return Error(correctBeforeReceived, {item.on.chinese(), folded.receivedOn().chinese()});
    }
    if (const Notice* notice = noticeOf(item.event)) {
        if (const Result<> possible = checkNotice(folded, *notice, circumstances.today); !possible) {
            return possible;
        }
        const bool opinion = item.step == Step::Deliver && notice->received.isValid() && !folded.stepsContradict();
        if (const Result<> after = opinion ? checkAfter(folded, Step::Decide, notice->received) : Result<>(); !after) {
            return after;
        }
    }
    const SignedFor* receipt = std::get_if<SignedFor>(&item.event);
    if (receipt && receipt->received.isValid() && receipt->received > item.on) {
        return Error(dateReceiptInFuture, {receipt->received.chinese(), item.on.chinese()});
    }
    const Date last = item.step == Step::Extend ? lastDayToExtend(folded, *circumstances.calendar) : Date();
    return last.isValid() && item.on > last ? Result<>(Error(extendTooLate, {last.chinese()})) : Result<>();
}

bool isNew(const Result<>& problem, const Result<>& before)
{
    return !problem && (before || before.error().code != problem.error().code);
}

// A correction may not bring in what the step itself would have been refused for; what was so before is no reason.
Result<> checkCorrected(const Case& folded, std::size_t index, const Corrected& corrected, const Circumstances& given)
{
    const FileItem& before = folded.file[index];
    FileItem after = before;
    after.on = corrected.on.isValid() ? corrected.on : before.on;
    for (const Correction& change : corrected.changes) {
        if (const Place place = placeAt(after.event, change.path); place.value) {
            (void)putScalar(*place.info->type(), place.value, change.value);
        }
    }
    after.step = std::holds_alternative<Voided>(after.event) ? before.step : stepOf(after.event);
    if (Result<> sound = std::visit(SoundEvent(), after.event); isNew(sound, std::visit(SoundEvent(), before.event))) {
        return sound;
    }
    if (Result<> days = checkDays(folded, after, given); isNew(days, checkDays(folded, before, given))) {
        return days;
    }
    return folded.stepsContradict() ? Result<>() : checkLater(folded, index, after);
}

} // namespace

Decision decideOne(const Case& folded, const CorrectEntry& command, const Circumstances& circumstances)
{
    if (const Result<> reason = checkReason(command.reason); !reason) {
        return reason.error();
    }
    const Result<std::size_t> index = itemByPrefix(folded, command.entry);
    if (!index) {
        return index.error();
    }
    const FileItem& item = folded.file[*index];
    if (item.event.index() == 0 || item.erased) {
        return Error(entryUnknown, {command.entry});
    }
    if (const Result<> own = checkOwnStep(folded, item, circumstances); item.step != Step::None && !own) {
        return own.error();
    }
    Corrected corrected;
    corrected.target = item.id;
    corrected.reason = cleanLine(command.reason);
    corrected.on = command.on;
    for (const QString& change : command.changes) {
        const Result<Correction> parsed = parseCorrection(item.event, change);
        if (!parsed) {
            return parsed.error();
        }
        corrected.changes.push_back(*parsed);
    }
    if (!corrected.on.isValid() && corrected.changes.empty()) {
        return Error(correctNothing);
    }
    if (const Result<> sound = checkCorrected(folded, *index, corrected, circumstances); !sound) {
        return sound.error();
    }
    return single(std::move(corrected), circumstances);
}

Decision decideOne(const Case& folded, const AddNote& command, const Circumstances& circumstances)
{
    // A note is always welcome, on a void case too; only not from before there was anything to note.
    if (circumstances.on < folded.receivedOn()) {
        return Error(dateBeforeReceived, {circumstances.on.chinese(), folded.receivedOn().chinese()});
    }
    const QString text = cleanText(command.text);
    return text.isEmpty() ? Decision(Error(noteEmpty)) : Decision(single(Noted{text}, circumstances));
}

} // namespace xf

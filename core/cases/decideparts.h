#pragma once

#include "core/cases/decide.h"
#include "core/cases/refusals.h"
#include "core/time/deadline.h"

#include <span>

// decide() by command; private to this folder. Each takes the folded case where there must be one.
namespace xf {

using Decision = Result<std::vector<Planned>>;

[[nodiscard]] Decision decideOne(const RegisterCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const ImportMessage&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const AmendCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const VoidCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const CorrectEntry&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const SettleConflict&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ClassifyCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const InformPetitioner&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const AcceptCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ForwardCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const GuideCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RefuseCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const HearPetitioner&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const InvestigateCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ExtendHandling&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const DecideCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const DeliverPaper&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ConcludeCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const AddNote&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const IssuePaper&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const AttachFile&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const TransferCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const AssignCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const SignForCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ObjectToCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const JudgeObjection&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ReportCase&, const Circumstances&);
// Each of them is owed papers, and somebody is.
[[nodiscard]] Result<> checkRecipients(const Case& folded, const std::vector<ElementId>& recipients);
[[nodiscard]] Result<> checkHearing(const HearingHeld& hearing);
[[nodiscard]] Result<> checkProcedure(const ProcedureNoted& noted);
[[nodiscard]] Result<> checkMediated(const Mediated& mediated);
[[nodiscard]] Decision decideOne(const Case&, const RequestReview&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RequestFinal&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RecordReview&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RecordFinal&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const DeliverReview&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const HoldHearing&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const MediateCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const WithdrawCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const CarryOutCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const AcceptSimply&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ReplySimply&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const MakeOrdinary&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const FileCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RecordSender&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ReopenCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RedoCase&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const ReportUrgent&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const EnterInSystem&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RecordConsent&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const NoteProcedure&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RecordAid&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RecuseStaff&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const TakeByLeader&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const MarkLongStanding&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const RaiseDispute&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const SettleDispute&, const Circumstances&);
[[nodiscard]] Decision decideOne(const Case&, const AlsoReport&, const Circumstances&);

// --- guards.cpp: what several commands ask ---

// The day is known and not in the future.
[[nodiscard]] Result<> checkDay(const Circumstances& circumstances);
// A step may be taken now: the case is not void, not in conflict, the step is this office's (an objection is judged by
// who passed the case on, all else is for the holder), and the table has the row; the day is not before the matter was
// received, nor before it was passed on. Finds the row.
[[nodiscard]] Result<Transition> checkStep(const Case& folded, Step step, const Circumstances& circumstances);
// The first thing that the step demands of the case before anything is typed (actions.h).
[[nodiscard]] Result<> checkUnmet(const Case& folded, Step step);
// Who does hold it.
[[nodiscard]] Error notHeld(const Case& folded);
// A step that this office may take back or set right: its own, or as the holder one that was nobody's to take.
[[nodiscard]] Result<> checkOwnStep(const Case& folded, const FileItem& item, const Circumstances& circumstances);
// The latest standing item of a step on the case's (only) track, since its handling was begun anew if it was; null when
// there is none.
[[nodiscard]] const FileItem* lastOf(const Case& folded, Step step);
// `day` is not before the latest such step, if there is one: an event is not dated before the one it answers.
[[nodiscard]] Result<> checkAfter(const Case& folded, Step answered, Date day);

// A notice as it is recorded. Without a method: by hand to a visitor, electronically to who wrote online, else posted;
// none at all to who cannot be told (23.2). What is posted or carried by another has its day of receipt from the slip
// only; else it is received on the business day.
[[nodiscard]] Result<Notice> completeNotice(const Case& folded, Notice notice, const Circumstances& circumstances);
// Its days are possible: none after `latest`, none before the matter was received, not posted after receipt.
[[nodiscard]] Result<> checkNotice(const Case& folded, const Notice& notice, Date latest);
// Something of it was typed.
[[nodiscard]] bool isTyped(const Notice& notice);

// --- decideregister.cpp ---

// What a registration must hold, rule by rule; an amendment must not bring in what it breaks.
using RegistrationRule = Result<> (*)(const RegisterCase& given, Date registeredOn);
[[nodiscard]] std::span<const RegistrationRule> registrationRules();
// Of those recorded, agents left out: they are not counted among the petitioners.
[[nodiscard]] qint64 personsOf(const RegisterCase& given);

// --- decideanswer.cpp, decidehandle.cpp ---

// The regulation has two grounds of refusal; any other is what 44(二) punishes.
[[nodiscard]] Result<> checkGround(const Refused& facts);
// A period by its length or by its last day, in days from `on`; `none`: the refusal when neither is given.
[[nodiscard]] Result<qint64> periodGiven(qint64 days, Date due, Date on, const ErrorCode& none);
// 34, for the extension itself: days, approver, reason.
[[nodiscard]] Result<> checkExtended(const Extended& extended);
// The last day on which an extension may be approved; no date when nothing was accepted.
[[nodiscard]] Date lastDayToExtend(const Case& folded, const WorkCalendar& calendar);

[[nodiscard]] Result<> checkFiled(const Filed& filed);

// --- laterproblems.cpp ---

// Whether what came later still fits and is still in order when an item of the file is replaced by `changed`; only what
// this change would break counts.
[[nodiscard]] Result<> checkLater(const Case& folded, std::size_t index, const FileItem& changed);

// The objection (23.3) that there could not be if the matter had not been registered as 转来; null where there is none.
[[nodiscard]] const FileItem* restsOnChannel(const Case& folded);
[[nodiscard]] bool editsChannel(const Amended& amended);

// --- storable.cpp ---

// All text can be stored: well-formed, no text and no entry too long.
[[nodiscard]] Result<> checkStorable(const std::vector<Planned>& planned);

// --- guards.cpp again ---

// Numbers typed by the clerk to elements: petitioners 1, 2 … as `show` lists them.
[[nodiscard]] Result<std::vector<ElementId>> petitionersByNumber(
    const Case& folded, const std::vector<qint64>& numbers);

// Who saw that a paper was left or refused, or what shows it: a picture stands for a witness (民事诉讼法 89 by
// analogy).
[[nodiscard]] QString witnessOf(const QString& typed, bool photographed);

// Text and names cleaned of what pasting brings.
[[nodiscard]] Petitioner cleaned(Petitioner petitioner);
[[nodiscard]] Demand cleaned(Demand demand);
[[nodiscard]] Matter cleaned(Matter matter);

// The item of the file that a clerk names by the beginning of its id.
[[nodiscard]] Result<std::size_t> itemByPrefix(const Case& folded, const QString& typed);

// One event on the business date.
[[nodiscard]] std::vector<Planned> single(Event event, const Circumstances& circumstances);

} // namespace xf

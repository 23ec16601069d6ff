#pragma once

#include "core/base/error.h"

// Why a command is refused: every code with its article, or "reading" where it is this program's reading of the
// regulation and not its text (domain/law.md 0.1 says how sure each is). Arguments are noted behind each.
namespace xf {

// Dates
inline constexpr ErrorCode dateInFuture{"date.in-future"};                        // day, today
inline constexpr ErrorCode dateBeforeReceived{"date.before-received"};            // day, day received
inline constexpr ErrorCode dateBeforeAnswered{"date.before-answered", "reading"}; // day, what, its day
inline constexpr ErrorCode dateReceiptInFuture{"date.receipt-in-future"};         // day of receipt, business day
inline constexpr ErrorCode datePostedAfterReceipt{"date.posted-after-receipt"};   // posted, received

// The case as a whole
inline constexpr ErrorCode caseVoid{"case.void"};                         // number
inline constexpr ErrorCode caseClosedToSteps{"case.closed-to-steps"};     // number
inline constexpr ErrorCode caseInConflict{"case.in-conflict", "reading"}; // number
inline constexpr ErrorCode caseNotHeld{"case.not-held", "reading"};       // number, who holds it
inline constexpr ErrorCode stepNotHere{"step.not-here", "reading"};       // step, state, what can be done
inline constexpr ErrorCode numberUnknown{"number.unknown"};               // what, number, how many there are
inline constexpr ErrorCode reasonMissing{"reason.missing"};               // key
inline constexpr ErrorCode textTooLong{"text.too-long"};                  // key, allowed letters
inline constexpr ErrorCode textBad{"text.bad"};                           // key

// Registration
inline constexpr ErrorCode registerNoChannel{"register.no-channel", "17.1"};
inline constexpr ErrorCode registerNoPetitioner{"register.no-petitioner", "19.1"};
inline constexpr ErrorCode registerNoName{"register.no-name", "23.2"}; // number of the petitioner
inline constexpr ErrorCode registerNoMatter{"register.no-matter", "19.1"};
inline constexpr ErrorCode registerHeadCount{"register.head-count"}; // given, people recorded
inline constexpr ErrorCode registerTooManyRepresentatives{"register.too-many-representatives", "20.3"}; // how many
inline constexpr ErrorCode registerAccusation{"register.accusation-apart", "30.3"};

// The answers of article 23.1, and refusal
inline constexpr ErrorCode acceptNotOwnPower{"accept.not-own-power", "23.1"};
inline constexpr ErrorCode acceptLedElsewhere{"accept.led-elsewhere", "31"}; // a doubt, no refusal
inline constexpr ErrorCode acceptUnderway{"accept.underway", "31"};          // the same
inline constexpr ErrorCode forwardNoUnit{"forward.no-unit", "23.1"};
inline constexpr ErrorCode forwardNotLower{"forward.not-lower", "23.1"};
inline constexpr ErrorCode guideNoOrgan{"guide.no-organ", "23.1"};
inline constexpr ErrorCode guideOwnPower{"guide.own-power", "44(二)"};
inline constexpr ErrorCode guideLowerPower{"guide.lower-power", "23.1"}; // it is to be forwarded
inline constexpr ErrorCode refuseNoGround{"refuse.no-ground", "44(二)"};
inline constexpr ErrorCode refuseNotSuperior{"refuse.not-superior", "19.3"};
inline constexpr ErrorCode refuseNoOrgan{"refuse.no-organ", "19.3"};
inline constexpr ErrorCode refuseNotSameFacts{"refuse.not-same-facts", "36.3"};
inline constexpr ErrorCode refuseNoNumbers{"refuse.no-numbers", "36.3"}; // missing keys

// Between offices (22.1, 23.3)
inline constexpr ErrorCode transferNotBureau{"transfer.not-bureau", "22.1"};
inline constexpr ErrorCode transferNoUnit{"transfer.no-unit", "22.1"};
inline constexpr ErrorCode transferUnknownUnit{"transfer.unknown-unit"};  // what was typed
inline constexpr ErrorCode transferToSelf{"transfer.to-self"};            // name
inline constexpr ErrorCode transferExcluded{"transfer.excluded", "30.3"}; // name
inline constexpr ErrorCode assignNoPeriod{"assign.no-period", "22.1(三)"};
inline constexpr ErrorCode assignTwoPeriods{"assign.two-periods"};             // days, last day
inline constexpr ErrorCode assignBadPeriod{"assign.bad-period"};               // days, the most
inline constexpr ErrorCode receivedDirectly{"case.received-directly", "23.3"}; // step
inline constexpr ErrorCode signTwice{"sign-for.twice", "reading"};             // day
inline constexpr ErrorCode objectNoReason{"object.no-reason", "23.3"};
inline constexpr ErrorCode objectTwice{"object.twice", "reading"};               // who judged
inline constexpr ErrorCode judgeNotSender{"judge-objection.not-sender", "23.3"}; // who judges
inline constexpr ErrorCode judgeNoVerdict{"judge-objection.no-verdict", "23.3"};
inline constexpr ErrorCode judgeNoReason{"judge-objection.no-reason", "reading"};
inline constexpr ErrorCode reportNotAssigned{"report.not-assigned", "22.1(三)"}; // who passed it on
inline constexpr ErrorCode reportNoText{"report.no-text", "22.1(三)"};
inline constexpr ErrorCode acceptToObject{"accept.to-object", "23.3"};
inline constexpr ErrorCode guidePassedOn{"guide.passed-on", "23.3"};  // who passed it on
inline constexpr ErrorCode voidPassedOn{"void.passed-on", "reading"}; // who passed it on

// Handling
inline constexpr ErrorCode hearNoText{"hear.no-text", "31(六)"};
inline constexpr ErrorCode investigateNoText{"investigate.no-text", "31(六)"};
inline constexpr ErrorCode extendTooLong{"extend.too-long", "34"};   // days
inline constexpr ErrorCode extendTooShort{"extend.too-short", "34"}; // days
inline constexpr ErrorCode extendNoApprover{"extend.no-approver", "34"};
inline constexpr ErrorCode extendNoReason{"extend.no-reason", "34"};
inline constexpr ErrorCode extendNotPetition{"extend.not-petition", "34"};
inline constexpr ErrorCode extendTwice{"extend.twice", "reading"};      // day of the first
inline constexpr ErrorCode extendTooLate{"extend.too-late", "reading"}; // last day
inline constexpr ErrorCode decideNotHeard{"decide.not-heard", "31(六)"};
inline constexpr ErrorCode decideNotInvestigated{"decide.not-investigated", "31(六)"};
inline constexpr ErrorCode decideDemandUnanswered{"decide.demand-unanswered", "32.1"}; // number, text
inline constexpr ErrorCode decideDemandTwice{"decide.demand-twice", "32.1"};           // number
inline constexpr ErrorCode decideNoText{"decide.no-text", "32.1"};
inline constexpr ErrorCode decideNoBasis{"decide.no-basis", "32.1"};
inline constexpr ErrorCode decideReviewElsewhere{"decide.review-elsewhere", "35"};
inline constexpr ErrorCode decideNoReviewOrgan{"decide.no-review-organ", "reading"};
inline constexpr ErrorCode deliverNotOwed{"deliver.not-owed"}; // number, name
inline constexpr ErrorCode deliverNoWitness{"deliver.no-witness", "reading"};
inline constexpr ErrorCode concludeNotDelivered{"conclude.not-delivered", "reading"}; // names, joined with 、
inline constexpr ErrorCode concludeUnanswered{"conclude.unanswered", "31(六)"};
inline constexpr ErrorCode concludeNoReply{"conclude.no-reply", "reading"};
inline constexpr ErrorCode concludeNotLed{"conclude.not-led", "reading"};
inline constexpr ErrorCode concludeUntold{"conclude.untold", "23.2"}; // names, joined with 、
inline constexpr ErrorCode concludeNoProcedure{"conclude.no-procedure", "31"};
inline constexpr ErrorCode concludeDutyUndone{"conclude.duty-undone", "31(五)"};
inline constexpr ErrorCode concludeNotMediated{"conclude.not-mediated", "33"};
inline constexpr ErrorCode concludeNotWithdrawn{"conclude.not-withdrawn", "reading"};
inline constexpr ErrorCode concludeNotCarried{"conclude.not-carried", "32.2"};

// Review (35), final review (36), hearing
inline constexpr ErrorCode reviewNotPetition{"review.not-petition", "35"};
inline constexpr ErrorCode reviewNoOpinion{"review.no-opinion", "35"};
inline constexpr ErrorCode reviewNoReview{"review.no-review", "36.1"};
inline constexpr ErrorCode reviewNoOrgan{"review.no-organ", "35"};
inline constexpr ErrorCode reviewAskedTwice{"review.asked-twice", "reading"}; // what, its day
inline constexpr ErrorCode reviewNoVerdict{"review.no-verdict", "35"};
inline constexpr ErrorCode reviewNoText{"review.no-text", "35"};
inline constexpr ErrorCode hearingNoDay{"hearing.no-day", "36.2"};
inline constexpr ErrorCode hearingReversed{"hearing.reversed", "36.2"}; // from, to

// Other ends, and what follows an opinion
inline constexpr ErrorCode mediateNoAgreement{"mediate.no-agreement", "33"};
inline constexpr ErrorCode mediateNoParty{"mediate.no-party", "33"};
inline constexpr ErrorCode mediateNoConsent{"mediate.no-consent", "33"};
inline constexpr ErrorCode withdrawNotWritten{"withdraw.not-written", "reading"};
inline constexpr ErrorCode carryOutNothing{"carry-out.nothing", "32.2"};
inline constexpr ErrorCode carryOutNotSupported{"carry-out.not-supported", "32.2"}; // number of the demand
inline constexpr ErrorCode carryOutNoText{"carry-out.no-text", "32.2"};

// Simplified handling, filing, another round
inline constexpr ErrorCode simpleOff{"simple.off", "simple"};
inline constexpr ErrorCode simpleAssigned{"simple.assigned", "simple.5(二)"};
inline constexpr ErrorCode simpleOtherWay{"simple.other-way", "simple.5(一)"};
inline constexpr ErrorCode simpleNotFirst{"simple.not-first", "simple.4"};
inline constexpr ErrorCode simpleNoGround{"simple.no-ground", "simple.4"};
inline constexpr ErrorCode simpleExcluded{"simple.excluded", "simple.5"};
inline constexpr ErrorCode simpleNoHow{"simple.no-how", "simple"};
inline constexpr ErrorCode simpleNoText{"simple.no-text", "simple"};
inline constexpr ErrorCode fileNoWhy{"file.no-why", "reading"};
inline constexpr ErrorCode fileNoCase{"file.no-case", "reading"};
inline constexpr ErrorCode fileReachable{"file.reachable", "23.1"};
inline constexpr ErrorCode fileIntoItself{"file.into-itself"};               // number
inline constexpr ErrorCode senderAnswersHere{"sender-answers.here", "23.3"}; // who passed it on
inline constexpr ErrorCode reopenNoApprover{"reopen.no-approver", "reading"};
inline constexpr ErrorCode redoNotRevoked{"redo.not-revoked", "35"};
inline constexpr ErrorCode redoNoApprover{"redo.no-approver", "reading"};
inline constexpr ErrorCode redoNoPeriod{"redo.no-period", "reading"};
inline constexpr ErrorCode extendRedone{"extend.redone", "reading"};

// Recorded beside the steps
inline constexpr ErrorCode decideNoAdoption{"decide.no-adoption", "29.1"};
inline constexpr ErrorCode decideAdoptionElsewhere{"decide.adoption-elsewhere", "29.1"};
inline constexpr ErrorCode deliverNoConsent{"deliver.no-consent", "reading"}; // name
inline constexpr ErrorCode assignAlsoSame{"assign.also-same"};                // name
inline constexpr ErrorCode concludeNotBoth{"conclude.not-both", "reading"};   // who has not answered
inline constexpr ErrorCode alsoReportNobody{"also-report.nobody"};
inline constexpr ErrorCode recusedAuthor{"step.recused", "28.3"};                    // who
inline constexpr ErrorCode recuseReplacesHimself{"recuse.replaces-himself", "28.3"}; // who
inline constexpr ErrorCode recuseTwice{"recuse.twice"};                              // who
inline constexpr ErrorCode urgentBadHour{"urgent.bad-hour", "25.1"};                 // what was typed
inline constexpr ErrorCode urgentNoAddressee{"urgent.no-addressee", "25.1"};
inline constexpr ErrorCode urgentBeforeLearned{"urgent.before-learned", "25.1"}; // addressee
inline constexpr ErrorCode urgentNoMeasures{"urgent.no-measures", "25.1"};
inline constexpr ErrorCode systemNoNumber{"enter-system.no-number", "21.2"};
inline constexpr ErrorCode systemTwice{"enter-system.twice"}; // number
inline constexpr ErrorCode consentToWhat{"consent.to-what"};
inline constexpr ErrorCode procedureNoKind{"procedure.no-kind", "31(六)"};
inline constexpr ErrorCode procedureNoText{"procedure.no-text", "31(六)"}; // what
inline constexpr ErrorCode procedureNoHearing{"procedure.no-hearing", "31(六)"};
inline constexpr ErrorCode procedureNoDay{"procedure.no-day", "31(六)"};
inline constexpr ErrorCode procedureDayGone{"procedure.day-gone", "31(六)"}; // planned, the day of the notice
inline constexpr ErrorCode aidNoKind{"aid.no-kind", "37.2"};
inline constexpr ErrorCode longStandingAlready{"long-standing.already"};
inline constexpr ErrorCode longStandingNot{"long-standing.not"};
inline constexpr ErrorCode disputeOver{"dispute.over", "24.1"}; // number
inline constexpr ErrorCode disputeNoStage{"dispute.no-stage", "24.1"};
inline constexpr ErrorCode disputeNoOrgan{"dispute.no-organ", "24.1"};
inline constexpr ErrorCode disputeNone{"settle-dispute.none", "24.1"};
inline constexpr ErrorCode disputeNoPower{"settle-dispute.no-power", "24.1"};

// Papers and attachments
inline constexpr ErrorCode paperAlreadyIssued{"paper.already-issued", "reading"}; // title, number or day
inline constexpr ErrorCode paperUnknownRecipient{"paper.unknown-recipient"};
inline constexpr ErrorCode paperNoSuchStep{"paper.no-such-step", "reading"};           // first 8 hex of the entry
inline constexpr ErrorCode paperNoSuchPaper{"paper.no-such-paper"};                    // first 8 hex of the entry
inline constexpr ErrorCode paperTooLong{"paper.too-long"};                             // title
inline constexpr ErrorCode paperSkipNeedsReason{"paper.skip-needs-reason", "reading"}; // serials jumped over
inline constexpr ErrorCode attachNoFile{"attach.no-file"};
inline constexpr ErrorCode attachAlready{"attach.already"}; // name, day

// Repairs
inline constexpr ErrorCode amendNothing{"amend.nothing"};
inline constexpr ErrorCode amendNotAField{"amend.not-a-field"}; // path, allowed
inline constexpr ErrorCode amendLastOne{"amend.last-one", "19.1"};
inline constexpr ErrorCode entryUnknown{"entry.unknown"};     // what was typed
inline constexpr ErrorCode entryAmbiguous{"entry.ambiguous"}; // what was typed
inline constexpr ErrorCode voidTwice{"void.twice"};
inline constexpr ErrorCode voidFirst{"void.first"};
inline constexpr ErrorCode voidCorrection{"void.correction"}; // a correction is corrected once more
// What is taken back or changed carries a later step: that one is to be voided or corrected first.
inline constexpr ErrorCode repairBreaksLater{"repair.breaks-later", "reading"}; // later step, its day
inline constexpr ErrorCode correctNothing{"correct.nothing"};
inline constexpr ErrorCode correctNotAField{"correct.not-a-field"};          // path, allowed
inline constexpr ErrorCode correctBeforeReceived{"correct.before-received"}; // day, day received
inline constexpr ErrorCode settleNoConflict{"settle.no-conflict"};
inline constexpr ErrorCode settleNotInConflict{"settle.not-in-conflict"}; // what was typed, what could be named
inline constexpr ErrorCode settleSeveral{"settle.several"};               // what could be named
inline constexpr ErrorCode noteEmpty{"note.empty"};

} // namespace xf

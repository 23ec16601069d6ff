#pragma once

#include "core/cases/events.h"

#include <span>

// The life of a case as one table: in which state what can happen, what it leads to, by which article.
//
// `fits` reads this table alone: no clock, no calendar, no setting, so that two offices fold the same entries to the
// same state. What a step further demands (a hearing before an opinion, a day not in the future) is decide's business.
namespace xf {

enum class State {
    Registered = 1,
    Informed,
    Accepted,
    Forwarded,
    Guided,
    Refused,
    Decided,
    Delivered,
    Concluded,
    Void,
    Transferred, // passed on to an office, which has neither accepted it nor told the petitioner nor objected
    Objected,    // that office objects, who passed it on has not judged yet
    Reviewing,   // 35
    Reviewed,
    FinalReviewing, // 36.1
    FinalReviewed,  // the end of the line: the same facts and reasons are not taken up again (36.3)
    Simple,         // accepted for simplified handling
    Filed,          // 存查
    Returned        // given back to who passed it on and has no data file here (23.3)
};

enum class Step {
    None, // an event that is no step: a note, an amendment, a correction
    Classify,
    Inform,
    Accept,
    Forward,
    Guide,
    Refuse,
    Hear,
    Investigate,
    Extend,
    Decide,
    Deliver,       // the opinion
    DeliverNotice, // a notice that was sent arrives
    Conclude,
    Void,
    Transfer,
    Assign,
    SignFor,
    Object,
    Uphold, // an objection
    Reject, // an objection
    Report,
    RequestReview, // 复查
    DecideReview,
    RequestFinal, // 复核
    DecideFinal,
    DeliverReview, // the opinion of either
    HoldHearing,
    Mediate,
    Withdraw,
    CarryOut,
    AcceptSimply,
    ReplySimply,
    MakeOrdinary,
    File,
    SenderAgrees, // to an objection, where the sender has no data file here
    SenderRefuses,
    Reopen,
    Redo
};

template <>
WordSpan wordsOf<State>();
template <>
WordSpan wordsOf<Step>();

struct Transition
{
    State from;
    Step step;
    State to;
    const char* article; // why this may be done here
};

[[nodiscard]] std::span<const Transition> transitions();

// The step an event is. The whole case being voided is a step, one entry being voided is none: the fold knows which.
[[nodiscard]] Step stepOf(const Event& event);

// The row that lets `step` happen in `state`; none when it does not fit.
[[nodiscard]] const Transition* fits(State state, Step step);

// What can lawfully come next, in the order of the table.
[[nodiscard]] std::vector<Transition> nextSteps(State state);

// Gives the case to another office: passing it on, and an objection that is upheld.
[[nodiscard]] bool movesHolder(Step step);

// The handling begins anew: what was heard, found, decided and asked for before it is the past round's.
[[nodiscard]] bool beginsRound(Step step);

// Nothing is owed by the office any more but what its clocks still say.
[[nodiscard]] bool isClosed(State state);

} // namespace xf

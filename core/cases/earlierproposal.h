#pragma once

#include "core/cases/obligations.h"

#include <optional>

// What the law says to somebody who comes with a matter that was here before: not a judgement but a proposal beside the
// earlier case, with its article. Whether it is the same matter is for the clerk to say.
//
// The regulation has two grounds of refusal and no third (19.3, 36.3; domain/law.md 0.1 no. 2); refusing otherwise is
// what 44(二) punishes. Everything else is registered. Pure.
namespace xf {

enum class EarlierProposal {
    NewMatter = 1,     // nothing speaks against registering it as any other
    OtherPerson,       // the same matter, raised by somebody else: registered by itself, may be looked into together
    Join,              // under way here: a repeat joins it; the handling office has no ground of refusal
    TakeUpAgain,       // guided elsewhere and back: taken up again
    RefuseByPeriod,    // 19.3: accepted below, the period runs, this office is the superior
    UrgeBelow,         // accepted below and overdue: 19.3 says "within the period", so there is no ground any more
    PassBelow,         // below, and no record that it was accepted: to the same unit, to be handled together
    UnderWayElsewhere, // at an office that is not below this one: told where
    UnderReview,       // 35, 36.1: the review organ has it
    AskReview,         // the 30 days of 35 run
    AskFinalReview,    // the 30 days of 36.1 run
    NoLongerTaken,     // 36.3: finally reviewed; the same facts and reasons only
    Repeat,       // it was answered, and what could be asked for was not: no national ground; told what was decided
    RefusedBefore // refused under 19.3 then: whether that still holds is to be looked at again
};
template <>
WordSpan wordsOf<EarlierProposal>();

// Is it about the same thing?
enum class SameMatter {
    NotCompared, // nothing was typed yet that could be compared
    Alike,
    Unlike
};

// Why an earlier case is shown.
struct Sameness
{
    bool idNumber = false, phone = false, name = false;
    bool sound = false;         // the name is said alike
    bool otherIdNumber = false; // and the number there is another: likely another person
    bool text = false, place = false;
};

// Of an earlier case as it stands on a day, for one office.
struct EarlierFacts
{
    State state = State::Registered;
    bool here = false;     // this office has it
    bool below = false;    // an office under this one has it
    bool accepted = false; // 19.3: 已经受理
    bool overdue = false;  // and its 60 days are over
    bool finallyReviewed = false;
    bool reviewOnItsWay = false; // a review's opinion has not reached anybody who could go on from it
    bool withdrawn = false;
    Ground ground = Ground::NotGiven; // where it was refused
    Date reviewUntil;                 // last day of the latest period of 35 that runs
    Date finalUntil;                  // of 36.1
    Date decidedOn;                   // of the opinion, where there is one
    QString opinionNumber;
    QString holderName;
};

// `office` is who asks; whether the holder stands below it, the unit table knows.
[[nodiscard]] EarlierFacts earlierFacts(
    const Case& folded, const std::vector<ObligationClock>& clocks, const QByteArray& office, bool below, Date today);

[[nodiscard]] EarlierProposal proposeFor(const EarlierFacts& facts, bool samePerson, SameMatter matter);
// "19.3"; "reading" where the regulation does not say it in so many words.
[[nodiscard]] const char* articleOf(EarlierProposal proposal);
// It is the same person with the same matter again: 重复, unless the clerk finds otherwise.
[[nodiscard]] bool isRepeat(EarlierProposal proposal);

} // namespace xf

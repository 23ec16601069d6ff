#pragma once

#include "core/cases/case.h"
#include "core/cases/clockchoices.h"
#include "core/time/deadline.h"

// What a case obliges whom to, by when: a pure function from a folded case and a calendar to its clocks.
//
// When each clock starts and what meets it are this program's defaults, listed in domain/law.md 0.1 no. 10; the lengths
// and articles are core/time's rule table. A due date may be stored, a state never is: it is judged for a day.
namespace xf {

struct ObligationClock
{
    RuleId rule = RuleId::Inform;
    ElementId recipient; // whose own period it is; empty for a duty of the office
    QString recipientName;
    QByteArray office; // whose duty it is; empty for a petitioner's own period, and where it is a review organ's
    QString
        officeName; // its name, where the case was passed on: then it is not plain whose duty it is; a review organ's
    QByteArray sender; // who passed the matter on to that office
    Date start;
    Date due;    // un-rolled
    Date rolled; // moved off a rest day
    Date last;   // through this day it is kept: of a right the rolled one, of a duty the un-rolled, unless chosen else
    Date met;
    Date issued; // handle: signed on this day; without `met`, 已出具未送达
    Date posted; // inform: sent on this day; without `met`, no slip yet
    bool provisional = false;
    // The start is assumed. Handle: nobody accepted within 15 days, shown from day 15 on. What was passed on and is not
    // signed for: from the day it was passed on. Transfer once more: from the day the objection was upheld. A request
    // for review: asked before a receipt of the opinion is recorded.
    bool assumed = false;
    bool extensionUntold = false; // handle, extended: the petitioner has not got the reasons yet (34)
    int tables = 0;               // version of the calendar it was measured with
    QString article;
    std::vector<ExplainStep> explanation;
};

enum class ClockState { Running = 1, Met, Overdue, Lapsed };
template <>
WordSpan wordsOf<ClockState>();

[[nodiscard]] bool isDuty(const ObligationClock& clock); // else a petitioner's own right
// A duty of an office that this program knows: what a review organ owes is only watched.
[[nodiscard]] bool isOfOffice(const ObligationClock& clock);
// A duty's limit that lapses when it is not used: an office that does not object keeps the matter (23.3).
[[nodiscard]] bool lapses(const ObligationClock& clock);

// `explain` is for showing one case; lists do without it.
enum class Explain { No, Yes };

// The clocks of every track, equal ones once, by due date. Without `choices` as the regulation has them in this
// program's default reading: so they stand on paper. A closed case is measured with the calendar version its
// closing names. A period that leaves the calendar (Date ends with 2999) is none.
[[nodiscard]] std::vector<ObligationClock> obligations(
    const Case& folded, const WorkCalendar& calendar, Explain explain = Explain::No, const ClockChoices& choices = {});

// The supported demands that nobody has recorded as carried out (32.2), on the track that shows.
[[nodiscard]] std::vector<ElementId> toCarryOut(const Case& folded);

// Names of those an answer is owed to (23.2) and who have got none yet, on the track that shows.
[[nodiscard]] QStringList untoldNames(const Case& folded);
// Names of those the opinion is owed to and who have not got it yet, on the track that shows.
[[nodiscard]] QStringList awaitingOpinion(const Case& folded);
// The same of a review's opinion, among those who asked for it.
[[nodiscard]] std::vector<ElementId> awaiting(const Case& folded, ReviewStage stage);
[[nodiscard]] QStringList awaitingNames(const Case& folded, ReviewStage stage);
// Those a paper of this kind was made for and who have not got it yet, on the track that shows: for whom a delivery is
// still to be recorded.
[[nodiscard]] std::vector<ElementId> awaiting(const Case& folded, DeliveredPaper paper);

// A duty is overdue on the day after `last`, or lapses then; a right lapses then. What lapses is never overdue.
[[nodiscard]] ClockState clockState(const ObligationClock& clock, Date day);
// Days until `last`; negative after it.
[[nodiscard]] int daysLeft(const ObligationClock& clock, Date day);
// Assumed clocks are shown from their start on only.
[[nodiscard]] bool isShown(const ObligationClock& clock, Date day);

} // namespace xf

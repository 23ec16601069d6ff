#pragma once

#include "core/base/causality.h"
#include "core/base/clock.h"
#include "core/cases/facts.h"
#include "core/cases/history.h"
#include "core/cases/lifecycle.h"

#include <optional>

// A case as its entries say: the result of folding them.
namespace xf {

template <class T>
struct Element
{
    ElementId id;
    T value;
    bool removed = false;
    QString removedReason;
};

// One entry in the file of the case, with what became of it. Never dropped, whatever became of it.
struct FileItem
{
    std::size_t entry = 0; // index into CaseHistory::entries
    QByteArray id;         // of that entry
    QByteArray office;     // who wrote it
    Date on;               // as corrected
    Event event;           // as corrected
    Step step = Step::None;
    QString voidReason;
    Date writtenOn;               // as written, when `corrected`
    std::optional<Event> written; // as written, when `corrected`
    bool erased = false;          // 依法删除: the event is there, its fields are not
    bool voided = false;          // 作废
    bool fallen = false;          // settled: does not stand
    bool corrected = false;       // something of it is shown otherwise than written
    bool misfit = false;          // does not fit what its author knew, or contradicts a step written side by side
    bool notHolder = false;       // its office did not hold the case
    bool outOfOrder = false;      // dated before the event it answers
    bool underBureau = false;     // a step or a paper: the office that held the case then is a 信访部门 (22)

    [[nodiscard]] bool counts() const { return !voided && !fallen; }
};

// The time in which one office holds the case: from its registration, from a transfer or an assignment to it, or from
// an upheld objection on, which gives the case back to who passed it on.
struct Custody
{
    QByteArray office;
    QString name; // as the entry has it that gave it the case
    QString code;
    bool bureau = false; // a 信访部门 (22), not another organ (23)
    QByteArray sender;   // who passed it on and judges objections; empty where the matter was received directly
    QString senderName;
    bool outside = false;           // registered as 转来: who passed it on has no data file here and is senderName
    std::size_t begun = 0;          // index into Case::file of the step that gave it
    Date on;                        // the day of that step
    Date signedFor;                 // the day this office got it, as far as it has said
    qint64 days = 0;                // assigned: the period set; else 0
    bool returned = false;          // back after an upheld objection of the office it was passed on to
    bool rejected = false;          // an objection was judged and not upheld
    bool upheld = false;            // ended by an upheld objection of this office
    std::vector<std::size_t> items; // the steps whose authors knew of this custody and of none after it

    [[nodiscard]] bool passedOn() const { return !sender.isEmpty(); }
    // 23.3 holds for it: what is not in this office's power goes back by an objection.
    [[nodiscard]] bool cameFromAnother() const { return passedOn() || outside; }
    // From when on its periods run; until it is signed for, from the day it was passed on.
    [[nodiscard]] Date receivedOn() const { return signedFor.isValid() ? signedFor : on; }
};

// One line of steps that contradict no other: nearly always the only one. After two offices took contradicting steps,
// one for each, until a person settles which stands; the clocks of every track run.
struct Track
{
    std::vector<std::size_t> items; // indexes into Case::file, in fold order
    State state = State::Registered;
    std::vector<Custody> custodies; // at least one, the last is the one that lasts
};

struct ConflictValue
{
    QByteArray entry;
    ScalarValue value;
    QString shown; // for people
};

// Two writes of one value neither of which had seen the other and which differ; or contradicting steps.
struct Conflict
{
    QString key;                       // names the value when settling; empty for steps
    QString label;                     // for people
    std::vector<ConflictValue> values; // the last is the one shown
};

struct Case
{
    QByteArray id;
    QString number;
    QString officeName; // of the office that registered it
    QString convention;
    QByteArray holder; // the office whose steps count
    QString holderName;
    bool bureau = false;                // the holder is a 信访部门 (22), not another organ (23)
    bool powerSaid = false;             // the holder itself, not one before it, has said whose power the matter is
    std::vector<QByteArray> sharedWith; // offices that a registration, a transfer or an assignment names
    std::vector<QByteArray> excluded;   // offices that must never see it
    Date registeredOn;
    Moment recorded; // when its registration was typed in, by the clock of that computer
    Date lastOn;
    State state = State::Registered;
    Matter matter;
    std::vector<Element<Petitioner>> petitioners; // removed ones too
    std::vector<Element<Demand>> demands;
    std::vector<FileItem> file; // every entry, in fold order
    Causality causality;        // of all entries, by FileItem::entry: who had seen what
    std::vector<Track> tracks;  // at least one; the first is the one whose state shows
    std::vector<Conflict> conflicts;
    bool closedToSteps = false; // a critical entry of a newer program is among them

    [[nodiscard]] bool stepsContradict() const { return tracks.size() > 1; }
    [[nodiscard]] std::ptrdiff_t timesTaken(Step step) const; // voided ones not
    [[nodiscard]] const Custody& custody() const { return tracks.front().custodies.back(); }
    // Whose power the matter is as the holder sees it: what the office before it said is not this one's answer.
    [[nodiscard]] Power powerHere() const { return powerSaid ? matter.power : Power::NotGiven; }
    [[nodiscard]] QString powerOrganHere() const { return powerSaid ? matter.powerOrgan : QString(); }
    // How a notice usually goes: who came is there to be handed a paper, but only at the office where they came.
    [[nodiscard]] Method usualMethod() const;
    [[nodiscard]] const Element<Petitioner>* petitioner(const ElementId& element) const;
    [[nodiscard]] const Element<Demand>* demand(const ElementId& element) const;
    // Those a written notice and an opinion are owed to: the representatives where there are any, else all whose name
    // and address are clear, else their agents (20.3, 23.2).
    [[nodiscard]] std::vector<const Element<Petitioner>*> recipients() const;
    // Somebody has a name or left a way to be reached. 31(六) has the petitioner heard; of a letter without either
    // there is nobody to hear, and the matter is decided all the same (this program's reading).
    [[nodiscard]] bool canBeHeard() const;
    // The day the office got the matter: periods and steps do not begin before it.
    [[nodiscard]] Date receivedOn() const { return matter.received.isValid() ? matter.received : registeredOn; }
    // 31(六): hearing, investigation, opinion, review, and with them 34, are for what no other procedure takes. What is
    // not classified yet counts as this: the stricter reading for the office.
    [[nodiscard]] bool isPetitionProcedure() const;
    [[nodiscard]] QString firstName() const; // of the first petitioner; "匿名" without any
    // 张三, or 张三等7人: as papers, lists and headings name who asks. Counted are those listed who were not taken out
    // and those who came without being listed; agents are not.
    [[nodiscard]] QString petitionersName() const;
};

// Pure: reads the entries alone; no clock, calendar, table, setting or locale.
//
// With `asOf`, events dated after that day are not known; corrections, settlements and the voiding of single entries
// count as they are known now (design.md section 4, "Dates"), so that a mistyped date does not haunt earlier views. The
// voiding of the whole case is a step with its own date. Nothing when the case was not yet registered on that day.
[[nodiscard]] std::optional<Case> fold(const CaseHistory& history, std::optional<Date> asOf = std::nullopt);

} // namespace xf

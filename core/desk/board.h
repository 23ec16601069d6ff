#pragma once

#include "core/cases/actions.h"
#include "core/store/workspace.h"

// What a day demands of the desk (待办), each line with the step that would meet it.
//
// Duties of this office and what waits for somebody here; a petitioner's own period is no duty and is not on it. What
// is due today is always on it; last, by its day, every other matter that this office must take a step in, so that none
// is seen only when its time is nearly up. What other offices owe in matters that this one passed on to them stands
// apart, without a step: it is theirs. It names matters and never rates people.
//
// A paper that was issued and never printed has its line before anything that was sent: it was handed to nobody. What
// a step recorded as sent by such a paper is not said to be sent.
namespace xf {

// A grave and urgent matter that is not reported to all whom article 25 names stands first of all: 及时 has no figure.
enum class BoardSection {
    Urgent = 1,
    Overdue,
    Today,
    NextDays,
    Unprinted,
    Undelivered,
    NoSlip,
    Conflict,
    Objection,
    PassedOn,
    ToCarry, // supported by an opinion, not recorded as carried out: no article sets a day (32.2)
    ToEnter, // not entered in the state's system (21.2), where such entries are recorded
    Waiting  // all else that waits for this office: due later, or on no day
};
template <>
WordSpan wordsOf<BoardSection>();

struct BoardRow
{
    BoardSection section = BoardSection::Overdue;
    qint64 caseId = 0; // of this file
    Date due;          // through this day it is kept; none where nothing runs
    int clock = -1;    // which of the case's clocks it is about; -1: none of them
    // What follows is read when it is wanted: a line far down costs nothing before.
    bool told = false;
    QByteArray stream;
    QString number;
    QString petitioner;
    QString subject;
    QString state; // 已受理
    QString what;  // the clock, the paper, the field in conflict
    QString when;  // how it stands with it on the day, with its notes
    Step next = Step::None;
    QString record;   // where no step but a record meets it: the word of its command
    QString article;  // of the next step, as lawful actions have it
    QByteArray entry; // of the issued paper that waits to be printed before anything else is done
};

// By section, then by due date; lines of clocks are not told yet.
[[nodiscard]] Result<std::vector<BoardRow>> boardLines(Workspace& workspace, Date day);
// Fills in what is not there yet. A case that cannot be read has its line all the same, without a next step.
[[nodiscard]] Result<> tell(Workspace& workspace, Date day, BoardRow& row);
// Told. Of one case alone where `stream` is given: after a change of it.
[[nodiscard]] Result<std::vector<BoardRow>> makeBoard(Workspace& workspace, Date day, const QByteArray& stream = {});
// What stands first on the board, of two lines.
[[nodiscard]] bool standsBefore(const BoardRow& a, const BoardRow& b);

// The first lawful step that brings this clock nearer to being met; none while contradicting steps wait.
[[nodiscard]] NextAction stepThatMeets(const Case& folded, const ObligationClock& clock);
// Where that is no step: the word of the record's command; empty where it is a step, or nothing of this office.
[[nodiscard]] QString recordThatMeets(const ObligationClock& clock);

} // namespace xf

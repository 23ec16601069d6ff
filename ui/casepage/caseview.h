#pragma once

#include "core/cases/actions.h"
#include "core/cases/obligations.h"
#include "core/desk/paper.h"
#include "core/words/conflictwords.h"
#include "core/words/historyline.h"
#include "ui/shell/session.h"

// One case as its page shows it, worked out once a load; every section of the page reads this and nothing else.
namespace xf::ui {

// What names a form of this case: a step or command, and the past entry it is about.
struct BegunForm
{
    QString word;
    QByteArray entry;
};

struct CaseView
{
    CaseHistory history;
    Case folded;
    Date day;
    QByteArray office;                   // who looks
    std::vector<ObligationClock> clocks; // shown on that day, with their explanations
    std::vector<HistoryLine> lines;      // one for each entry of folded.file
    std::vector<NextAction> actions;     // the suggested one first, voiding last; none where no step is possible here
    Step suggested = Step::None;
    std::vector<const CommandInfo*> records; // what can be recorded beside the steps
    std::vector<IssuedPaper> issued;
    std::vector<PaperChoice> papers; // what there is to do with each kind
    std::vector<AttachedFile> files;
    std::vector<QByteArray> unprinted; // of this office's papers those that were never printed, by entry
    std::vector<BegunForm> begun;      // forms that were begun and neither saved nor dropped, the newest first
    OfficeNames offices;               // where something waits to be settled: those this file knows by name
    Policies policies;                 // what this office chose
    QString readOnly;                  // why nothing can be written to this file; empty: it can

    // Why no step can be taken here, for people; empty where one can, or where the case is at its end.
    [[nodiscard]] QString standstill() const;
    [[nodiscard]] bool can(Step step) const;
    [[nodiscard]] bool isUnprinted(const QByteArray& entry) const;
    // Begun: the form of this word, about this entry where it is about one.
    [[nodiscard]] bool isBegun(const QString& word, const QByteArray& entry = {}) const;
};

// Not among the steps that lead on, unless it is the one suggested: voiding, putting on file, beginning anew, and that
// a petitioner takes his matter back, which nobody is to be led to.
[[nodiscard]] bool standsApart(Step step);
// Steps as pages offer them and number their keys: the suggested one first, voiding last.
[[nodiscard]] std::vector<NextAction> offeredSteps(
    const Case& folded, const QByteArray& office, const Policies& policies = {});

// Pure; nothing when the entries do not begin a case.
[[nodiscard]] std::optional<CaseView> makeCaseView(CaseHistory history, const WorkCalendar& calendar, Date day,
    const QByteArray& office, const Policies& policies = {});
[[nodiscard]] Result<CaseView> loadCaseView(Session& session, const QByteArray& stream);

} // namespace xf::ui

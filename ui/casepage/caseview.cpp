#include "ui/casepage/caseview.h"

#include "core/cases/records.h"
#include "core/cases/refusals.h"
#include "core/desk/unprinted.h"
#include "core/store/handoff.h"
#include "core/words/errorsentences.h"
#include "ui/casepage/stepdraft.h"

namespace xf::ui {

namespace {

// A name more is no reason to show no case: what cannot be read is left out.
OfficeNames officeNames(Workspace& workspace)
{
    OfficeNames names;
    if (const auto units = workspace.handoff().units()) {
        for (const Unit& unit : *units) {
            names[unit.office] = unit.name;
        }
    }
    names[workspace.identity().office] = workspace.identity().officeName;
    return names;
}

// Two marks the less where they cannot be read: the case is shown all the same.
std::vector<QByteArray> unprintedOnes(Workspace& workspace, const QByteArray& stream)
{
    std::vector<QByteArray> entries;
    if (const auto papers = unprintedPapers(workspace, stream)) {
        for (const PaperListRow& row : *papers) {
            entries.push_back(row.paper.entry);
        }
    }
    return entries;
}

} // namespace

bool standsApart(Step step)
{
    return step == Step::Void || step == Step::Withdraw || step == Step::File || step == Step::Reopen ||
           step == Step::Redo;
}

std::vector<NextAction> offeredSteps(const Case& folded, const QByteArray& office, const Policies& policies)
{
    std::vector<NextAction> actions = nextActions(folded, office, policies);
    const Step suggested = recommendedStep(folded, office);
    const auto rank = [&](const NextAction& action) {
        return action.step == suggested ? 0 : standsApart(action.step) ? 2 : 1;
    };
    std::stable_sort(
        actions.begin(), actions.end(), [&](const NextAction& a, const NextAction& b) { return rank(a) < rank(b); });
    return actions;
}

QString CaseView::standstill() const
{
    if (!readOnly.isEmpty()) {
        return readOnly;
    }
    if (folded.closedToSteps) {
        return sentence(Error(caseClosedToSteps, {folded.number}));
    }
    if (folded.stepsContradict()) {
        return sentence(Error(caseInConflict, {folded.number}));
    }
    if (folded.state == State::Void) {
        return sentence(Error(caseVoid, {folded.number}));
    }
    const bool mayAct = folded.holder == office || !actions.empty(); // or an objection waits for this office's verdict
    return mayAct ? QString() : sentence(Error(caseNotHeld, {folded.number, folded.holderName}));
}

bool CaseView::can(Step step) const
{
    return std::any_of(actions.begin(), actions.end(), [&](const NextAction& action) { return action.step == step; });
}

bool CaseView::isUnprinted(const QByteArray& entry) const
{
    return std::find(unprinted.begin(), unprinted.end(), entry) != unprinted.end();
}

bool CaseView::isBegun(const QString& word, const QByteArray& entry) const
{
    return std::any_of(
        begun.begin(), begun.end(), [&](const BegunForm& one) { return one.word == word && one.entry == entry; });
}

std::optional<CaseView> makeCaseView(
    CaseHistory history, const WorkCalendar& calendar, Date day, const QByteArray& office, const Policies& policies)
{
    std::optional<Case> folded = fold(history);
    if (!folded) {
        return std::nullopt;
    }
    CaseView view;
    view.history = std::move(history);
    view.folded = std::move(*folded);
    view.day = day;
    view.office = office;
    for (ObligationClock& clock : obligations(view.folded, calendar, Explain::Yes, policies.clocks)) {
        if (isShown(clock, day)) {
            view.clocks.push_back(std::move(clock));
        }
    }
    view.lines = historyLines(view.folded, view.history);
    view.issued = issuedPapers(view.folded);
    view.papers = paperKindsFor(view.folded);
    view.files = attachments(view.folded);
    view.suggested = recommendedStep(view.folded, office);
    view.policies = policies;
    view.records = openRecords(view.folded);
    view.actions = offeredSteps(view.folded, office, policies);
    return view;
}

Result<CaseView> loadCaseView(Session& session, const QByteArray& stream)
{
    Result<CaseHistory> history = session.workspace().history(stream);
    if (!history) {
        return history.error();
    }
    const QByteArray office = session.workspace().identity().office;
    std::optional<CaseView> view =
        makeCaseView(std::move(*history), session.calendar(), session.today(), office, session.workspace().policies());
    if (!view) {
        return Error(caseUnknown, {QString::fromLatin1(stream.toHex().left(8))});
    }
    if (!view->folded.conflicts.empty()) {
        view->offices = officeNames(session.workspace());
    }
    view->unprinted = unprintedOnes(session.workspace(), stream);
    view->begun = StepDraft::begun(session, stream);
    view->readOnly = session.readOnlySentence();
    if (!view->readOnly.isEmpty()) {
        view->actions.clear();
        view->records.clear();
        view->suggested = Step::None;
    }
    return std::move(*view);
}

} // namespace xf::ui

#include "ui/casepage/caseview.h"

#include "core/cases/refusals.h"
#include "core/store/handoff.h"
#include "core/words/errorsentences.h"

namespace xf::ui {

namespace {

std::vector<NextAction> orderedActions(const CaseView& view)
{
    std::vector<NextAction> actions = nextActions(view.folded, view.office);
    const auto rank = [&](const NextAction& action) {
        return action.step == view.suggested ? 0 : action.step == Step::Void ? 2 : 1;
    };
    std::stable_sort(
        actions.begin(), actions.end(), [&](const NextAction& a, const NextAction& b) { return rank(a) < rank(b); });
    return actions;
}

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

} // namespace

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

std::optional<CaseView> makeCaseView(
    CaseHistory history, const WorkCalendar& calendar, Date day, const QByteArray& office)
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
    for (ObligationClock& clock : obligations(view.folded, calendar, Explain::Yes)) {
        if (isShown(clock, day)) {
            view.clocks.push_back(std::move(clock));
        }
    }
    view.lines = historyLines(view.folded, view.history);
    view.issued = issuedPapers(view.folded);
    view.papers = paperKindsFor(view.folded);
    view.files = attachments(view.folded);
    view.suggested = recommendedStep(view.folded, office);
    view.actions = orderedActions(view);
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
        makeCaseView(std::move(*history), *session.world().calendar, session.today(), office);
    if (!view) {
        return Error(caseUnknown, {QString::fromLatin1(stream.toHex().left(8))});
    }
    if (!view->folded.conflicts.empty()) {
        view->offices = officeNames(session.workspace());
    }
    view->readOnly = session.readOnlySentence();
    if (!view->readOnly.isEmpty()) {
        view->actions.clear();
        view->suggested = Step::None;
    }
    return std::move(*view);
}

} // namespace xf::ui

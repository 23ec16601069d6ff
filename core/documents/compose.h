#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "core/documents/document.h"
#include "core/documents/lawlines.h"
#include "core/documents/paperfields.h"
#include "core/documents/template.h"
#include "core/time/workcalendar.h"

// From a case and a template to the structured text of a paper. Pure: what it must know of the world comes in as
// PaperCircumstances, and the same input gives the same bytes for ever.
//
//     Result<Template> text = loadTemplate(PaperKind::AcceptanceNotice, folder);
//     if (const auto wrong = problems(folded, circumstances, *text); wrong.empty()) … take the number …
//     Result<Document> paper = compose(folded, circumstances, *text);
namespace xf {

struct PaperCircumstances
{
    PaperOffice office;
    QString handler; // 承办人
    QString number;  // 文号 (or none yet: a draft, and the paper says nothing of it)
    Date date;       // 成文日期; not given: the day of the step the paper is about
    Date today;
    const WorkCalendar* calendar = nullptr;
    ElementId recipient; // one of those it is owed to; empty: all of them on one paper
    QByteArray entry;    // the step it is about, by its entry; empty: the last
    PaperNamed of;       // delivery-receipt: the paper that is handed over
    QString unitAddress; // forwarding-notice: how the unit can be reached
    QString unitPhone;
    DutyRemedy dutyRemedy = DutyRemedy::ReconsiderationFirst; // handling-opinion, demands of 31(五)
    QString dutyRemedyReason; // why another was chosen; kept with the paper, not printed
};

// What the template's tags stand for; also for a screen that shows what a paper will say. The error: there is no such
// step, no such recipient, no paper that is handed over.
[[nodiscard]] Result<PaperFields> paperFields(
    const Case& folded, const PaperCircumstances& circumstances, const Template& text);

// Who a paper of this kind is for, told from the case alone: the step it would be about (its entry; empty for a kind
// about none) and those it goes to. Not for a delivery receipt, which goes with another. The error: no such step.
struct PaperOwed
{
    QByteArray entry;
    std::vector<ElementId> recipients;
};
[[nodiscard]] Result<PaperOwed> paperOwed(const Case& folded, PaperKind kind);

// Fails as paperFields does. As many copies as the template wants of a paper to one person, and one more for each
// further person it goes to. Makes a draft of what is not complete; problems() says what keeps it from being issued.
[[nodiscard]] Result<Document> compose(
    const Case& folded, const PaperCircumstances& circumstances, const Template& text);

// What a paper is about and to whom it goes, for the record of its issue. Fails as paperFields does.
struct PaperSubject
{
    QByteArray entry;                  // of the step; empty for a kind about none
    std::vector<ElementId> recipients; // empty for a paper that goes to nobody
    Date date;                         // 成文日期, as it stands on the paper
    QString title;
};
[[nodiscard]] Result<PaperSubject> paperSubject(
    const Case& folded, const PaperCircumstances& circumstances, const Template& text);

// Everything that keeps the paper from being issued; empty: it may be. Does not ask for the number, which is taken
// last.
[[nodiscard]] std::vector<Error> problems(
    const Case& folded, const PaperCircumstances& circumstances, const Template& text);

// What the template would like to say and nobody has typed, by its label: no reason not to issue.
[[nodiscard]] QStringList gaps(const Case& folded, const PaperCircumstances& circumstances, const Template& text);

} // namespace xf

#pragma once

#include "core/desk/paper.h"

// What a paper is composed of, gathered once for drafting and for issuing. Private to this folder.
namespace xf {

struct PaperParts
{
    Case folded;
    Template text;
    PaperCircumstances circumstances;
    PaperSubject subject;
    QByteArray of; // delivery-receipt: entry of the other paper
    Date ofDate;
    std::vector<Error> problems; // beside those of core/documents
};

[[nodiscard]] Result<Case> caseOf(Workspace& workspace, const QByteArray& stream);

[[nodiscard]] Result<PaperParts> gatherParts(
    Workspace& workspace, Case folded, const PaperRequest& request, const PaperWorld& world);

[[nodiscard]] std::vector<Error> problemsOf(const PaperParts& parts);

// Standing papers of the kind about the same step or the same other paper: to the same people, else to any.
[[nodiscard]] std::vector<IssuedPaper> standingFor(const PaperParts& parts);
// Everybody it would go to holds one already; the last of those. Else nothing.
[[nodiscard]] std::optional<IssuedPaper> coveredBy(const PaperParts& parts);

// About the case as it was registered, not about a step or another paper: it has no number.
[[nodiscard]] bool isAboutCase(PaperKind kind);
// What such a paper says was amended, corrected or settled after the entry.
[[nodiscard]] bool amendedSince(const Case& folded, const QByteArray& entry);

// Standing papers that are handed to somebody.
[[nodiscard]] std::vector<IssuedPaper> handedOver(const Case& folded);

[[nodiscard]] Result<Paper> decodeIssued(Workspace& workspace, const Case& folded, const IssuedPaper& issued);
[[nodiscard]] Result<bool> isPractice(Workspace& workspace);

// A paper that a 送达回证 can go with, found by what was typed; nothing typed: the only one there is.
struct OtherPaper
{
    PaperNamed named;
    QByteArray entry; // empty: not issued yet, good for a draft
    Date date;
    std::vector<ElementId> recipients; // of the issued one
};
[[nodiscard]] Result<OtherPaper> otherPaper(const Case& folded, const QString& typed);
// Good for a draft: it has no entry yet.
[[nodiscard]] std::optional<OtherPaper> notIssuedYet(const QString& kind);

} // namespace xf

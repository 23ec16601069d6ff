#pragma once

#include "core/cases/obligations.h"
#include "core/documents/kinds.h"
#include "core/store/workspace.h"

// Papers that this office issued and that never came out of a printer here, nor were saved as a file. What a step
// recorded of them, that they were handed over or sent, cannot have happened with this paper: whoever shows such a step
// says so. A print of another computer is not known here.
namespace xf {

// The newest first, as Workspace::papers. Of one case where `stream` is given.
[[nodiscard]] Result<std::vector<PaperListRow>> unprintedPapers(Workspace& workspace, const QByteArray& stream = {});

// Of the papers `waiting` to be printed (by entry) the one that would be what this clock takes for sent, received or
// signed; empty: none.
[[nodiscard]] QByteArray unprintedOf(
    const Case& folded, const ObligationClock& clock, const std::vector<QByteArray>& waiting);

// The step that says this issued paper was received or sent; null: none does, nothing is said of it yet.
[[nodiscard]] const FileItem* toldStep(const Case& folded, const QByteArray& paper);
// The same of a paper of this kind that is not issued yet: the newest step that it would tell of.
[[nodiscard]] const FileItem* toldStep(const Case& folded, PaperKind kind);

} // namespace xf

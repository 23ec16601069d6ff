#pragma once

#include "core/desk/paper.h"

// What a paper is composed of, gathered once for drafting and for issuing. Private to this folder.
namespace xf {

struct PaperParts
{
    Case folded;
    Template text;
    PaperCircumstances circumstances;
};

[[nodiscard]] Result<Case> caseOf(Workspace& workspace, const QByteArray& stream);

[[nodiscard]] Result<PaperParts> gatherParts(
    Workspace& workspace, Case folded, const PaperRequest& request, const PaperWorld& world);

[[nodiscard]] PaperOffice officeOf(const Identity& identity);

[[nodiscard]] Result<Paper> draftOf(const PaperParts& parts);

} // namespace xf

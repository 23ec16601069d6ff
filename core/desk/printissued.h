#pragma once

#include "core/desk/savepaper.h"

// Issued papers written as PDF files into a folder, one each, for a demonstration or to hand a case on as paper.
namespace xf {

struct PrintedPaper
{
    Paper paper;
    QString caseNumber;
    QString file; // path
    qint64 pages = 0;
    QString sm3;
    std::vector<MissingGlyph> missing;
};

// Those of the register that stand, the oldest first; names begin with their place, so that a folder lists them so.
// What is there under the name is replaced.
[[nodiscard]] Result<std::vector<PrintedPaper>> printIssued(
    Workspace& workspace, const PaperQuery& query, const QString& folder, const FontSet& fonts);

} // namespace xf

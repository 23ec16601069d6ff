#include "core/desk/printissued.h"

#include "core/desk/paperdraft.h"

#include <QDir>

namespace xf {

Result<std::vector<PrintedPaper>> printIssued(
    Workspace& workspace, const PaperQuery& query, const QString& folder, const FontSet& fonts)
{
    const Result<std::vector<PaperListRow>> rows = workspace.papers(query);
    if (!rows) {
        return rows.error();
    }
    QDir().mkpath(folder);
    std::vector<PrintedPaper> printed;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (row->jumped() || row->paper.voided) {
            continue;
        }
        const Result<Case> folded = caseOf(workspace, row->stream);
        Result<Paper> paper = openIssued(workspace, row->stream, row->paper.entry);
        if (!folded || !paper) {
            return folded ? paper.error() : folded.error();
        }
        const QString place = QString::number(printed.size() + 1).rightJustified(2, u'0');
        const QString path = QDir(folder).filePath(place + u' ' + paperFileName(*paper, *folded));
        Result<PaperFile> file = savePaper(workspace, *paper, fonts, path);
        if (!file) {
            return file.error();
        }
        printed.push_back({std::move(*paper), row->caseNumber, path, file->pages, file->sm3, std::move(file->missing)});
    }
    return printed;
}

} // namespace xf

#include "core/desk/printissued.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace xf {

namespace {

// "03 受理告知书 柳溪镇信受〔2026〕1号.pdf", without what a file system does not take.
QString fileName(std::size_t place, const Paper& paper, const QString& caseNumber)
{
    const QString of = paper.ofNumber.isEmpty() ? QString() : u'随' + paper.ofNumber;
    const QString which = !paper.number.isEmpty() ? paper.number : !of.isEmpty() ? of : caseNumber;
    QString name =
        QStringLiteral("%1 %2 %3").arg(QString::number(place).rightJustified(2, u'0'), paper.document.title, which);
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    return name.remove(unfit).trimmed() + QStringLiteral(".pdf");
}

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? Result<>() : Result<>(Error(paperNotPrinted, {path}));
}

} // namespace

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
        Result<Paper> paper = openIssued(workspace, row->stream, row->paper.entry);
        if (!paper) {
            return paper.error();
        }
        PaperFile file = makePaperFile(*paper, fonts);
        const QString path = QDir(folder).filePath(fileName(printed.size() + 1, *paper, row->caseNumber));
        if (const Result<> written = writeWhole(path, file.pdf); !written) {
            return written.error();
        }
        printed.push_back({std::move(*paper), row->caseNumber, path, file.pages, file.sm3, std::move(file.missing)});
    }
    return printed;
}

} // namespace xf

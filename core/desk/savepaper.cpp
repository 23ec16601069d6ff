#include "core/desk/savepaper.h"

#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace xf {

namespace {

// 信访人2, as the case lists them; empty for all of them, and where there is one alone.
QString placeOf(const Paper& paper, const Case& folded)
{
    if (paper.recipients.size() != 1 || folded.recipients().size() < 2) {
        return {};
    }
    const auto found = std::find_if(folded.petitioners.begin(), folded.petitioners.end(),
        [&](const Element<Petitioner>& one) { return one.id == paper.recipients.front(); });
    return found == folded.petitioners.end() ? QString()
                                             : QStringLiteral(" 信访人%1").arg(found - folded.petitioners.begin() + 1);
}

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? Result<>() : Result<>(Error(paperNotPrinted, {path}));
}

} // namespace

QString paperFileName(const Paper& paper, const Case& folded)
{
    const QString of = paper.ofNumber.isEmpty() ? QString() : u'随' + paper.ofNumber;
    const QString which = !paper.number.isEmpty() ? paper.number : !of.isEmpty() ? of : folded.number;
    QString name = paper.document.title + u' ' + which + placeOf(paper, folded);
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    return name.remove(unfit).trimmed() + QStringLiteral(".pdf");
}

Result<PaperFile> savePaper(Workspace& workspace, const Paper& paper, const FontSet& fonts, const WriteBytes& write)
{
    PaperFile file = makePaperFile(paper, fonts);
    if (const Result<> written = write(file.pdf); !written) {
        return written.error();
    }
    if (!paper.draft && workspace.writable()) {
        // A note that cannot be written loses no paper: it is there, and shows as not printed.
        (void)workspace.notePrint(paper.entry, {}, 1, PrintOutcome::Saved);
    }
    return file;
}

Result<PaperFile> savePaper(Workspace& workspace, const Paper& paper, const FontSet& fonts, const QString& path)
{
    return savePaper(workspace, paper, fonts, [&](const QByteArray& bytes) { return writeWhole(path, bytes); });
}

OnPaper onPaper(Workspace& workspace, const QByteArray& entry)
{
    const auto tries = workspace.prints(entry);
    const auto any = [&](PrintOutcome outcome) {
        return tries && std::any_of(tries->begin(), tries->end(),
                            [&](const PrintRecord& record) { return record.outcome == outcome; });
    };
    return any(PrintOutcome::Printed) ? OnPaper::Printed : any(PrintOutcome::Saved) ? OnPaper::Saved : OnPaper::Not;
}

bool wasPrinted(Workspace& workspace, const QByteArray& entry)
{
    return onPaper(workspace, entry) != OnPaper::Not;
}

} // namespace xf

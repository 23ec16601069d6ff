#include "ui/shell/printing.h"

#include "core/typeset/draw.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>
#include <span>

namespace xf::ui {

namespace {

// As one job. False: the printer said no, and no page after that was drawn.
bool drawPages(QPrinter& printer, std::span<const PrintJob> jobs, const FontSet& fonts)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    bool first = true;
    for (const PrintJob& job : jobs) {
        for (const Page& page : job.layout.pages) {
            if (!first && !printer.newPage()) {
                return false;
            }
            draw(painter, page, fonts, printer.resolution() / 25.4);
            first = false;
        }
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

QString proposedPath(const QString& name)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return (documents.exists() ? documents : QDir::home()).filePath(name);
}

// Qt's own dialog (Linux) proposes print.pdf, and each paper would ask to overwrite the one before. The name goes into
// its field because setOutputFileName() would choose the file instead of the printer. A system's dialog has no such
// field and asks for the name itself.
void proposeFile(const QPrintDialog& dialog, const QString& name)
{
    QLineEdit* field = dialog.findChild<QLineEdit*>(QStringLiteral("filename"));
    if (field && !name.isEmpty()) {
        field->setText(proposedPath(name));
    }
}

// Windows' dialog does not even open where there is none, or where the service for them is off; Qt's own offers a file.
bool hasPrinter([[maybe_unused]] const QPrinter& printer)
{
#ifdef Q_OS_WIN
    return printer.outputFormat() == QPrinter::NativeFormat;
#else
    return true;
#endif
}

bool chooseFile(QPrinter& printer, QWidget* parent, const QString& name)
{
    const QString path = QFileDialog::getSaveFileName(parent,
        QCoreApplication::translate("xf::ui::QtPrinting", "没有找到打印机：存成PDF"), proposedPath(name),
        QStringLiteral("PDF (*.pdf)"));
    printer.setOutputFileName(path);
    return !path.isEmpty();
}

} // namespace

void prepare(QPrinter& printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
}

std::vector<PrintResult> printJobs(QPrinter& printer, const std::vector<PrintJob>& jobs, const FontSet& fonts)
{
    std::vector<PrintResult> results(jobs.size());
    // A second job would take the place of the first one's file.
    const bool toFile = !printer.outputFileName().isEmpty();
    const std::span<const PrintJob> all(jobs);
    const int times = std::max(1, printer.copyCount());
    bool works = !toFile || drawPages(printer, all, fonts);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        results[i].device = toFile ? QStringLiteral("PDF") : printer.printerName();
        results[i].file = printer.outputFileName();
        // How many copies a paper wants is its own; the dialog's count multiplies it.
        results[i].copies = toFile ? 1 : times * int(jobs[i].layout.copies);
        if (!toFile) {
            printer.setDocName(jobs[i].title);
            printer.setCopyCount(results[i].copies);
            works = works && drawPages(printer, all.subspan(i, 1), fonts);
        }
        results[i].outcome = !works ? PrintOutcome::Failed : toFile ? PrintOutcome::Saved : PrintOutcome::Printed;
    }
    return results;
}

std::vector<PrintResult> QtPrinting::print(QWidget* parent, const std::vector<PrintJob>& jobs, const FontSet& fonts)
{
    const QString fileName = jobs.empty() ? QString() : jobs.front().fileName;
    const std::vector<PrintResult> results = printMade(
        parent, {fileName}, [&](bool) { return jobs; }, fonts);
    return results.empty() ? std::vector<PrintResult>(jobs.size()) : results;
}

std::vector<PrintResult> QtPrinting::printMade(
    QWidget* parent, const PrintAsk& ask, const MakeJobs& make, const FontSet& fonts)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setAccessibleName(QPrintDialog::tr("Print"));
    if (!ask.title.isEmpty()) {
        dialog.setWindowTitle(ask.title);
    }
    proposeFile(dialog, ask.fileName);
#ifdef Q_OS_WIN
    // Windows' own file is in the printer's language, and no PDF; a range would be asked for and not kept to.
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
#endif
    if (!hasPrinter(printer) ? !chooseFile(printer, parent, ask.fileName) : dialog.exec() != QDialog::Accepted) {
        return {};
    }
    const std::vector<PrintJob> jobs = make(!printer.outputFileName().isEmpty());
    return jobs.empty() ? std::vector<PrintResult>() : printJobs(printer, jobs, fonts);
}

} // namespace xf::ui

#include "ui/shell/printing.h"

#include "core/typeset/draw.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace xf::ui {

void prepare(QPrinter& printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
}

bool drawPages(QPrinter& printer, const Layout& layout, const FontSet& fonts)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (i > 0 && !printer.newPage()) {
            return false;
        }
        draw(painter, layout.pages[i], fonts, printer.resolution() / 25.4);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

std::vector<PrintResult> QtPrinting::print(QWidget* parent, const std::vector<PrintJob>& jobs, const FontSet& fonts)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setAccessibleName(QPrintDialog::tr("Print"));
    std::vector<PrintResult> results(jobs.size());
    if (dialog.exec() != QDialog::Accepted) {
        return results;
    }
    // How many copies a paper wants is its own; the dialog's count multiplies it.
    const int times = std::max(1, printer.copyCount());
    bool works = true;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        results[i].device = printer.printerName();
        results[i].copies = times * int(jobs[i].layout.copies);
        printer.setDocName(jobs[i].title);
        printer.setCopyCount(results[i].copies);
        works = works && drawPages(printer, jobs[i].layout, fonts);
        results[i].outcome = works ? PrintOutcome::Printed : PrintOutcome::Failed;
    }
    return results;
}

} // namespace xf::ui

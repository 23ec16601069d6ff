#include "ui/shell/printing.h"

#include "core/typeset/draw.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace xf::ui {

PrintResult QtPrinting::print(QWidget* parent, const Layout& layout, const FontSet& fonts, const QString& title)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setCopyCount(int(layout.copies));
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setMinMax(1, int(layout.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    PrintResult result;
    if (dialog.exec() != QDialog::Accepted) {
        return result;
    }
    result.device = printer.printerName();
    result.copies = printer.copyCount();
    result.outcome = PrintOutcome::Failed;
    QPainter painter;
    if (!painter.begin(&printer)) {
        return result;
    }
    const std::size_t first = printer.fromPage() > 0 ? std::size_t(printer.fromPage() - 1) : 0;
    const std::size_t end =
        printer.toPage() > 0 ? std::min(std::size_t(printer.toPage()), layout.pages.size()) : layout.pages.size();
    for (std::size_t i = first; i < end; ++i) {
        if (i > first && !printer.newPage()) {
            return result;
        }
        draw(painter, layout.pages[i], fonts, printer.resolution() / 25.4);
    }
    if (painter.end() && printer.printerState() != QPrinter::Error) {
        result.outcome = PrintOutcome::Printed;
    }
    return result;
}

} // namespace xf::ui

#pragma once

#include "core/store/printlog.h"
#include "core/typeset/fonts.h"

#include <QString>

#include <functional>
#include <vector>

class QPrinter;
class QWidget;

// Paper comes out here and nowhere else. A test hands in its own.
namespace xf::ui {

struct PrintJob
{
    Layout layout;
    QString title;         // of the job in the printer's queue: never the name of a person
    QString fileName = {}; // proposed where a file is printed into; the same holds
};

struct PrintResult
{
    PrintOutcome outcome = PrintOutcome::Cancelled;
    QString device; // the printer's name
    int copies = 0;
    QString file = {}; // where it was printed into, if a file was chosen
};

// What the dialog says before there is a job.
struct PrintAsk
{
    QString fileName;   // proposed, as in PrintJob
    QString title = {}; // of the dialog's window: how many papers and pages; empty: the system's
};

// Asked once the person has confirmed the dialog and before anything is drawn; `toFile`: a file was chosen and no
// printer. Empty: nothing is to be printed after all.
using MakeJobs = std::function<std::vector<PrintJob>(bool toFile)>;

class Printing
{
public:
    virtual ~Printing() = default;
    // Asks for the printer once, then draws the same pages as the preview, one job a paper. One result a job, in order.
    // For a file the first job's name is proposed, in the user's documents.
    [[nodiscard]] virtual std::vector<PrintResult> print(
        QWidget* parent, const std::vector<PrintJob>& jobs, const FontSet& fonts) = 0;
    // The same for what must not be there before it is certain that it is printed. Empty: the person changed their
    // mind, and `make` was not asked; or it gave nothing.
    [[nodiscard]] virtual std::vector<PrintResult> printMade(
        QWidget* parent, const PrintAsk& ask, const MakeJobs& make, const FontSet& fonts) = 0;
};

class QtPrinting : public Printing
{
public:
    [[nodiscard]] std::vector<PrintResult> print(
        QWidget* parent, const std::vector<PrintJob>& jobs, const FontSet& fonts) override;
    [[nodiscard]] std::vector<PrintResult> printMade(
        QWidget* parent, const PrintAsk& ask, const MakeJobs& make, const FontSet& fonts) override;
};

// A4 from edge to edge: the pages bring their margins with them.
void prepare(QPrinter& printer);
// What a person chose in the dialog: a job a paper, each as often as it wants; into a file all papers one behind the
// other. After the first that failed none is tried.
[[nodiscard]] std::vector<PrintResult> printJobs(
    QPrinter& printer, const std::vector<PrintJob>& jobs, const FontSet& fonts);

} // namespace xf::ui

#pragma once

#include "core/typeset/fonts.h"

#include <QString>

class QWidget;

// Paper comes out here and nowhere else. A test hands in its own.
namespace xf::ui {

enum class PrintOutcome { Printed, Cancelled, Failed };

struct PrintResult
{
    PrintOutcome outcome = PrintOutcome::Cancelled;
    QString device; // the printer's name
    int copies = 0;
};

class Printing
{
public:
    virtual ~Printing() = default;
    // Asks for the printer, then draws the same pages as the preview. `title` is the name of the job: never a name of a
    // person, it shows in the printer's queue.
    [[nodiscard]] virtual PrintResult print(
        QWidget* parent, const Layout& layout, const FontSet& fonts, const QString& title) = 0;
};

class QtPrinting : public Printing
{
public:
    [[nodiscard]] PrintResult print(
        QWidget* parent, const Layout& layout, const FontSet& fonts, const QString& title) override;
};

} // namespace xf::ui

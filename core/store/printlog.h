#pragma once

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/result.h"

// What became of each try to print an issued paper. The paper keeps its one number whatever happened here: a try that
// failed or was cancelled is followed by another of the same paper.
namespace xf {

enum class PrintOutcome {
    Printed = 1, // handed to the printer whole
    Cancelled,   // the person changed their mind
    Failed,      // the printer or the disk said no
    Saved        // written as a PDF file
};
template <>
WordSpan wordsOf<PrintOutcome>();

struct PrintRecord
{
    QByteArray entry;
    qint64 at = 0; // seconds since 1970 UTC
    Date day;
    QString clerk;
    QString device; // the printer's name; of a file only that it was one, since its name may be a petitioner's
    int copies = 0;
    PrintOutcome outcome = PrintOutcome::Printed;
};

inline constexpr ErrorCode printUnknownPaper{"print.unknown-paper"}; // first 8 hex of the id

} // namespace xf

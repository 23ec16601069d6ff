#pragma once

#include "core/typeset/fonts.h"

namespace xf {

struct PdfInfo
{
    QString title;
    QString author; // the office
};

// A4, all fonts embedded as far as they are used; copied text is the text (pdftext.h). No date and nothing else of the
// moment is in it: the same layout makes the same bytes in every run of the program, with the same fonts and Qt.
[[nodiscard]] QByteArray toPdf(const Layout& layout, const FontSet& fonts, const PdfInfo& info);

} // namespace xf

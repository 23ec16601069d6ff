#pragma once

#include "core/typeset/fonts.h"

namespace xf {

struct PdfInfo
{
    QString title;
    QString author; // the office
};

// A4, all fonts embedded as far as they are used. No date and nothing else of the moment is in it: one run of the
// program makes the same bytes of the same layout. (Another run may order the fonts inside differently: Qt's hash
// seed.)
[[nodiscard]] QByteArray toPdf(const Layout& layout, const FontSet& fonts, const PdfInfo& info);

} // namespace xf

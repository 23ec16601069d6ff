#include "core/desk/paper.h"
#include "core/journal/sm3.h"
#include "core/typeset/pdf.h"

namespace xf {

Layout setPages(const Document& document, const FontSet& fonts, bool draft)
{
    TypesetOptions options;
    options.draftMark = draft;
    return typeset(document, fonts, options);
}

PaperFile makePaperFile(const Paper& paper, const FontSet& fonts, const QString& office)
{
    const Layout layout = setPages(paper.document, fonts, paper.draft);
    PaperFile made;
    made.pdf = toPdf(layout, fonts, {paper.document.title, office});
    made.sm3 = QString::fromLatin1(plainSm3(made.pdf).toHex());
    made.pages = qint64(layout.pages.size());
    made.missing = layout.missing;
    return made;
}

} // namespace xf

#include "core/desk/paper.h"
#include "core/journal/sm3.h"
#include "core/typeset/pdf.h"

namespace xf {

Layout setPages(const Paper& paper, const FontSet& fonts)
{
    TypesetOptions options;
    options.draftMark = paper.draft;
    Layout layout = typeset(paper.document, fonts, options);
    for (Page& page : layout.pages) {
        if (paper.practice) {
            page.mark = QStringLiteral("练习");
        }
    }
    return layout;
}

namespace {

// Who signs it: as it stands on the paper, whatever the office is called by now.
QString signerOf(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (block.role == BlockRole::Signature) {
            return block.text;
        }
    }
    return {};
}

} // namespace

PaperFile makePaperFile(const Paper& paper, const FontSet& fonts)
{
    const Layout layout = setPages(paper, fonts);
    PaperFile made;
    made.pdf = toPdf(layout, fonts, {paper.document.title, signerOf(paper.document)});
    made.sm3 = QString::fromLatin1(plainSm3(made.pdf).toHex());
    made.pages = qint64(layout.pages.size());
    made.missing = layout.missing;
    return made;
}

} // namespace xf

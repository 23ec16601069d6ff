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
    const Layout layout = setPages(paper.document, fonts, paper.draft);
    PaperFile made;
    made.pdf = toPdf(layout, fonts, {paper.document.title, signerOf(paper.document)});
    made.sm3 = QString::fromLatin1(plainSm3(made.pdf).toHex());
    made.pages = qint64(layout.pages.size());
    made.missing = layout.missing;
    return made;
}

} // namespace xf

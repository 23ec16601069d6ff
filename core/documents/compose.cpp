#include "core/documents/compose.h"

#include "core/documents/render.h"
#include "core/documents/templateblocks.h"

namespace xf {

Result<Document> compose(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
{
    const Result<PaperFields> fields = paperFields(folded, circumstances, text);
    if (!fields) {
        return fields.error();
    }
    Document made;
    made.kind = wordKey(text.kind);
    made.title = printable(fields->title);
    made.number = infoOf(text.kind).numbered ? printable(fields->number) : QString();
    made.basis = fields->otherForm && !text.otherBasis.isEmpty() ? text.otherBasis : text.basis;
    made.copies = text.copies;
    made.blocks = parseBlocks(render(text.body, PaperFields::fields(), &*fields));
    return made;
}

} // namespace xf

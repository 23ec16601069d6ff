#include "core/documents/compose.h"

#include "core/documents/paperparts.h"
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
    made.number = isNumbered(infoOf(text.kind)) ? printable(fields->number) : QString();
    made.basis = fields->otherForm && !text.otherBasis.isEmpty() ? text.otherBasis : text.basis;
    made.copies = text.copies;
    made.blocks = parseBlocks(render(text.body, PaperFields::fields(), &*fields));
    return made;
}

Result<PaperSubject> paperSubject(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
{
    const Result<PaperFields> fields = paperFields(folded, circumstances, text);
    const Result<const FileItem*> step = stepOfPaper(folded, infoOf(text.kind), circumstances);
    if (!fields || !step) {
        return fields ? step.error() : fields.error();
    }
    PaperSubject made{*step ? (*step)->id : QByteArray(), {}, fields->date, printable(fields->title)};
    if (text.addressee == Addressee::Nobody) {
        return made;
    }
    const Result<PaperRecipients> recipients = recipientsOf(folded, circumstances, text, *step);
    if (!recipients) {
        return recipients.error();
    }
    for (const Element<Petitioner>* one : *recipients) {
        made.recipients.push_back(one->id);
    }
    return made;
}

} // namespace xf

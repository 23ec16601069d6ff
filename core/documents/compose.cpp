#include "core/documents/compose.h"

#include "core/documents/paperparts.h"
#include "core/documents/render.h"
#include "core/documents/templateblocks.h"

#include <algorithm>

namespace xf {

namespace {

std::vector<ElementId> idsOf(const PaperRecipients& recipients)
{
    std::vector<ElementId> ids;
    for (const Element<Petitioner>* one : recipients) {
        ids.push_back(one->id);
    }
    return ids;
}

Result<std::vector<ElementId>> peopleOf(const Case& folded, const PaperCircumstances& circumstances, PaperKind kind)
{
    const Result<const FileItem*> step = stepOfPaper(folded, infoOf(kind), circumstances);
    if (!step) {
        return step.error();
    }
    const Result<PaperRecipients> recipients = recipientsOf(folded, circumstances, kind, *step);
    return recipients ? Result<std::vector<ElementId>>(idsOf(*recipients)) : recipients.error();
}

// A template counts one person: each further one keeps an original of what the office says to all of them.
qint64 copiesOf(const Template& text, std::size_t people)
{
    const bool keptByEach = text.addressee == Addressee::Recipients && text.issuer == Issuer::Office;
    return text.copies + (keptByEach ? std::max<qint64>(qint64(people) - 1, 0) : 0);
}

} // namespace

Result<PaperOwed> paperOwed(const Case& folded, PaperKind kind)
{
    const Result<const FileItem*> step = stepOfPaper(folded, infoOf(kind), {});
    if (!step) {
        return step.error();
    }
    PaperOwed owed{*step ? (*step)->id : QByteArray(), {}};
    if (infoOf(kind).addressee == Addressee::Recipients) {
        owed.recipients = idsOf(recipientsOf(folded, {}, kind, *step).value_or(PaperRecipients()));
    }
    return owed;
}

Result<Document> compose(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
{
    const Result<PaperFields> fields = paperFields(folded, circumstances, text);
    const Result<std::vector<ElementId>> people = peopleOf(folded, circumstances, text.kind);
    if (!fields || !people) {
        return fields ? people.error() : fields.error();
    }
    Document made;
    made.kind = wordKey(text.kind);
    made.title = printable(fields->title);
    made.number = isNumbered(infoOf(text.kind)) ? printable(fields->number) : QString();
    made.basis = fields->otherForm && !text.otherBasis.isEmpty() ? text.otherBasis : text.basis;
    made.copies = copiesOf(text, people->size());
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
    Result<std::vector<ElementId>> people = peopleOf(folded, circumstances, text.kind);
    if (!people) {
        return people.error();
    }
    made.recipients = std::move(*people);
    return made;
}

} // namespace xf

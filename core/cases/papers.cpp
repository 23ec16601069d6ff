#include "core/cases/papers.h"

#include <algorithm>
#include <set>

namespace xf {

namespace {

// What was voided or fell carries nothing any more; what was never here carries nothing either.
bool isGone(const Case& folded, const QByteArray& entry)
{
    return !entry.isEmpty() && std::none_of(folded.file.begin(), folded.file.end(),
                                   [&](const FileItem& item) { return item.id == entry && item.counts(); });
}

std::set<ElementId> peopleOf(const Case& folded, const Issued& paper)
{
    std::set<ElementId> people(paper.recipients.begin(), paper.recipients.end());
    if (people.empty()) {
        for (const Element<Petitioner>* recipient : folded.recipients()) {
            people.insert(recipient->id);
        }
    }
    return people;
}

} // namespace

std::vector<IssuedPaper> issuedPapers(const Case& folded)
{
    std::vector<IssuedPaper> papers;
    for (const FileItem& item : folded.file) {
        const Issued* issued = item.erased ? nullptr : std::get_if<Issued>(&item.event);
        if (issued) {
            const bool stale = isGone(folded, issued->about) || isGone(folded, issued->of);
            papers.push_back({item.id, *issued, item.on, !item.counts(), item.voidReason, stale});
        }
    }
    return papers;
}

std::vector<AttachedFile> attachments(const Case& folded)
{
    std::vector<AttachedFile> files;
    for (const FileItem& item : folded.file) {
        const Attached* attached = item.erased ? nullptr : std::get_if<Attached>(&item.event);
        if (attached) {
            files.push_back({item.id, *attached, item.on, !item.counts(), item.voidReason});
        }
    }
    return files;
}

std::vector<IssuedPaper> sameIssued(const Case& folded, const Issued& paper)
{
    std::vector<IssuedPaper> same = issuedPapers(folded);
    std::erase_if(same, [&](const IssuedPaper& other) {
        return !other.stands() || other.paper.kind != paper.kind || other.paper.about != paper.about ||
               other.paper.of != paper.of || peopleOf(folded, other.paper) != peopleOf(folded, paper);
    });
    return same;
}

} // namespace xf

#include "core/desk/unprinted.h"

#include "core/cases/papers.h"
#include "core/documents/kinds.h"

#include <algorithm>
#include <map>

namespace xf {

namespace {

const FileItem* itemOf(const Case& folded, const QByteArray& entry)
{
    const auto found =
        std::find_if(folded.file.begin(), folded.file.end(), [&](const FileItem& item) { return item.id == entry; });
    return found == folded.file.end() ? nullptr : &*found;
}

// The step told of by the paper is the one whose day the clock goes by.
bool tellsOf(const FileItem& step, const ObligationClock& clock)
{
    if (clock.rule == RuleId::Handle) {
        return step.step == Step::Decide && (clock.issued.isValid() || clock.met.isValid());
    }
    const bool answers = clock.rule == RuleId::Inform || clock.rule == RuleId::RegisterTransfer;
    const Notice* notice = answers ? noticeOf(step.event) : nullptr;
    if (!notice) {
        return false;
    }
    return clock.met.isValid() ? notice->received == clock.met
                               : clock.posted.isValid() && notice->posted == clock.posted;
}

// What another office issued is its own to print.
bool isOfAnother(Workspace& workspace, const PaperListRow& row)
{
    const Result<CaseHistory> history = workspace.history(row.stream);
    return history && std::any_of(history->entries.begin(), history->entries.end(), [&](const Recorded& one) {
        return one.id == row.paper.entry && one.office != workspace.identity().office;
    });
}

// The newest matter first; in it each paper in the order of issue, and right behind it the receipt that is signed for
// it.
void orderForPrinting(std::vector<PaperListRow>& papers)
{
    const auto mainOf = [](const PaperListRow& row) { return row.paper.of.isEmpty() ? row.paper.entry : row.paper.of; };
    std::map<QByteArray, std::size_t> matters;
    std::map<QByteArray, std::size_t> mains;
    for (const PaperListRow& row : papers) {
        matters.emplace(row.stream, matters.size());
        mains.emplace(mainOf(row), papers.size() - mains.size()); // they come the newest first
    }
    std::stable_sort(papers.begin(), papers.end(), [&](const PaperListRow& a, const PaperListRow& b) {
        const auto key = [&](const PaperListRow& row) {
            return std::tuple(matters[row.stream], mains[mainOf(row)], !row.paper.of.isEmpty());
        };
        return key(a) < key(b);
    });
}

} // namespace

Result<std::vector<PaperListRow>> unprintedPapers(Workspace& workspace, const QByteArray& stream)
{
    PaperQuery query;
    query.stream = stream;
    query.unprinted = true;
    Result<std::vector<PaperListRow>> papers = workspace.papers(query);
    if (!papers) {
        return papers;
    }
    std::erase_if(*papers, [&](const PaperListRow& row) { return isOfAnother(workspace, row); });
    orderForPrinting(*papers);
    return papers;
}

const FileItem* toldStep(const Case& folded, const QByteArray& paper)
{
    for (const IssuedPaper& one : issuedPapers(folded)) {
        const bool asked = one.entry == paper && paperKind(one.paper.kind) != PaperKind::DeliveryReceipt;
        const FileItem* step = asked && one.stands() ? itemOf(folded, one.paper.about) : nullptr;
        const Notice* notice = step && step->counts() ? noticeOf(step->event) : nullptr;
        if (notice && notice->told()) {
            return step;
        }
    }
    return nullptr;
}

const FileItem* toldStep(const Case& folded, PaperKind kind)
{
    const std::span<const Step> steps = infoOf(kind).steps;
    const FileItem* newest = nullptr;
    for (const FileItem& item : folded.file) {
        if (item.counts() && std::find(steps.begin(), steps.end(), item.step) != steps.end()) {
            newest = &item;
        }
    }
    const Notice* notice = newest ? noticeOf(newest->event) : nullptr;
    return notice && notice->told() ? newest : nullptr;
}

QByteArray unprintedOf(const Case& folded, const ObligationClock& clock, const std::vector<QByteArray>& waiting)
{
    for (const IssuedPaper& one : issuedPapers(folded)) {
        const bool waits = std::find(waiting.begin(), waiting.end(), one.entry) != waiting.end();
        if (!waits || !one.stands() || one.stale || paperKind(one.paper.kind) == PaperKind::DeliveryReceipt) {
            continue;
        }
        const FileItem* step = itemOf(folded, one.paper.about);
        if (step && step->counts() && tellsOf(*step, clock)) {
            return one.entry;
        }
    }
    return {};
}

} // namespace xf

#include "core/base/fieldcodec.h"
#include "core/cases/refusals.h"
#include "core/desk/paperdraft.h"

namespace xf {

namespace {

// What was decided under a number that the clerk typed is printed under it; it takes none of the series.
QString typedNumber(const PaperParts& parts)
{
    if (parts.text.kind != PaperKind::HandlingOpinion) {
        return {};
    }
    for (const FileItem& item : parts.folded.file) {
        const Decided* decided = std::get_if<Decided>(&item.event);
        if (decided && item.id == parts.subject.entry) {
            return decided->number;
        }
    }
    return {};
}

IssueOrder orderOf(const PaperParts& parts, const PaperRequest& request, const QString& prefix)
{
    const KindInfo& kind = infoOf(request.kind);
    IssueOrder order;
    order.stream = parts.folded.id;
    order.by = request.by;
    IssuePaper& paper = order.paper;
    paper.kind = wordKey(request.kind);
    paper.title = parts.subject.title;
    if (isNumbered(kind)) {
        paper.ownNumber = typedNumber(parts);
        paper.prefix = paper.ownNumber.isEmpty() ? prefix + QString::fromUtf8(kind.numberWord) : QString();
    }
    paper.serial = request.serial.value_or(0);
    paper.skippedReason = request.skipReason;
    paper.date = parts.subject.date.isValid() ? parts.subject.date : parts.ofDate;
    paper.about = parts.subject.entry;
    paper.recipients = parts.subject.recipients;
    paper.of = parts.of;
    paper.handler = parts.circumstances.handler;
    paper.dutyRemedyReason = parts.circumstances.dutyRemedyReason;
    return order;
}

// Composed of the case as it is under the lock: what was checked before it could have changed since.
Result<QByteArray> composeLocked(PaperParts parts, const Case& folded, const QString& number)
{
    parts.folded = folded;
    if (const std::vector<Error> found = problemsOf(parts); !found.empty()) {
        return found.front();
    }
    parts.circumstances.number = number;
    parts.circumstances.entry = parts.subject.entry;
    const Result<Document> document = compose(parts.folded, parts.circumstances, parts.text);
    return document ? Result<QByteArray>(encode(*document)) : Result<QByteArray>(document.error());
}

} // namespace

Result<Paper> issuePaper(Workspace& workspace, const PaperRequest& request, const PaperWorld& world)
{
    Result<Case> folded = caseOf(workspace, request.stream);
    if (!folded) {
        return folded.error();
    }
    const Result<PaperParts> parts = gatherParts(workspace, std::move(*folded), request, world);
    if (!parts) {
        return parts.error();
    }
    const std::optional<IssuedPaper> already = coveredBy(*parts);
    if (already && isNumbered(infoOf(request.kind))) {
        return Error(paperAlreadyIssued, {already->paper.title, numberOrDay(already->paper)});
    }
    if (const std::vector<Error> found = problemsOf(*parts); !found.empty()) {
        return found.front();
    }
    const Result<QString> prefix = workspace.setting(Setting::PaperPrefix);
    if (!prefix) {
        return prefix.error();
    }
    const Compose compose = [&](const Case& locked, const QString& number) {
        return composeLocked(*parts, locked, number);
    };
    const Result<Changes> changes = workspace.issue(orderOf(*parts, request, *prefix), compose);
    if (!changes) {
        return changes.error();
    }
    Result<Paper> issued = openIssued(workspace, changes->stream, changes->entries.back());
    if (issued) {
        issued->gaps = gaps(parts->folded, parts->circumstances, parts->text);
    }
    return issued;
}

} // namespace xf

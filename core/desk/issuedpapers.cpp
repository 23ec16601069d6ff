#include "core/base/fieldcodec.h"
#include "core/desk/paperdraft.h"
#include "core/documents/papererrors.h"

#include <algorithm>

// Papers that were issued: which there are for a wish, and what they say.
namespace xf {

namespace {

bool covers(const IssuedPaper& issued, const std::vector<ElementId>& recipients)
{
    const std::vector<ElementId>& got = issued.paper.recipients;
    return std::all_of(recipients.begin(), recipients.end(),
        [&](const ElementId& one) { return std::find(got.begin(), got.end(), one) != got.end(); });
}

std::vector<IssuedPaper> ofSameMatter(const PaperParts& parts)
{
    std::vector<IssuedPaper> found = issuedPapers(parts.folded);
    std::erase_if(found, [&](const IssuedPaper& one) {
        return !one.stands() || one.paper.kind != wordKey(parts.text.kind) || one.paper.about != parts.subject.entry ||
               one.paper.of != parts.of;
    });
    return found;
}

bool isWanted(const IssuedPaper& issued, const QString& typed)
{
    const Issued& paper = issued.paper;
    const QString kind = wordLabel(paperKind(paper.kind));
    const QString hex = QString::fromLatin1(issued.entry.toHex());
    constexpr qsizetype leastHex = 8;
    return typed == paper.number || typed == paper.title || typed == paper.kind || typed == kind ||
           (typed.size() >= leastHex && hex.startsWith(typed.toLower()));
}

QString listed(const std::vector<IssuedPaper>& papers)
{
    QStringList names;
    for (const IssuedPaper& one : papers) {
        names << QStringLiteral("《%1》%2").arg(one.paper.title, numberOrDay(one.paper));
    }
    return names.join(u'、');
}

} // namespace

std::optional<OtherPaper> notIssuedYet(const QString& kind)
{
    for (const KindInfo& info : paperKinds()) {
        const bool other = info.addressee == Addressee::Recipients && info.kind != PaperKind::DeliveryReceipt;
        if (other && (kind == wordKey(info.kind) || kind == wordLabel(info.kind))) {
            return OtherPaper{{QString::fromUtf8(info.usual.title), {}}, {}, {}, {}};
        }
    }
    return std::nullopt;
}

// A receipt itself is not.
std::vector<IssuedPaper> handedOver(const Case& folded)
{
    std::vector<IssuedPaper> found = issuedPapers(folded);
    std::erase_if(found, [](const IssuedPaper& one) {
        const PaperKind kind = paperKind(one.paper.kind);
        return !one.stands() || one.stale || kind == PaperKind::NotGiven || kind == PaperKind::DeliveryReceipt ||
               infoOf(kind).addressee == Addressee::Nobody;
    });
    return found;
}

QString numberOrDay(const Issued& paper)
{
    return paper.number.isEmpty() ? paper.date.chinese() : paper.number;
}

std::vector<IssuedPaper> standingFor(const PaperParts& parts)
{
    const std::vector<IssuedPaper> all = ofSameMatter(parts);
    std::vector<IssuedPaper> same = all;
    std::erase_if(same, [&](const IssuedPaper& one) {
        return one.paper.recipients.size() != parts.subject.recipients.size() || !covers(one, parts.subject.recipients);
    });
    if (!same.empty() || !parts.circumstances.recipient.isEmpty()) {
        return same;
    }
    return all;
}

std::optional<IssuedPaper> coveredBy(const PaperParts& parts)
{
    std::vector<ElementId> got;
    const std::vector<IssuedPaper> all = ofSameMatter(parts);
    for (const IssuedPaper& one : all) {
        got.insert(got.end(), one.paper.recipients.begin(), one.paper.recipients.end());
    }
    const bool everybody = std::all_of(parts.subject.recipients.begin(), parts.subject.recipients.end(),
        [&](const ElementId& one) { return std::find(got.begin(), got.end(), one) != got.end(); });
    return all.empty() || !everybody ? std::nullopt : std::optional(all.back());
}

Result<bool> isPractice(Workspace& workspace)
{
    const Result<QString> training = workspace.setting(Setting::Training);
    return training ? Result<bool>(!training->isEmpty()) : Result<bool>(training.error());
}

Result<Paper> decodeIssued(Workspace& workspace, const Case& folded, const IssuedPaper& issued)
{
    const Result<bool> practice = isPractice(workspace);
    if (!practice) {
        return practice.error();
    }
    Paper made;
    made.practice = *practice;
    // A newer program may have added to it; what it did not, stands there as it was.
    if (!decode(issued.paper.document, made.document, Unknown::Skip)) {
        return Error(paperUnreadable, {issued.paper.title, numberOrDay(issued.paper)});
    }
    made.kind = paperKind(issued.paper.kind);
    made.number = issued.paper.number;
    made.date = issued.paper.date;
    made.draft = false;
    made.voided = issued.voided;
    made.stale = issued.stale;
    made.stream = folded.id;
    made.entry = issued.entry;
    made.ofTitle = issued.paper.ofTitle;
    made.ofNumber = issued.paper.ofNumber;
    made.recipients = issued.paper.recipients;
    return made;
}

Result<Paper> openIssued(Workspace& workspace, const QByteArray& stream, const QByteArray& entry)
{
    const Result<Case> folded = caseOf(workspace, stream);
    if (!folded) {
        return folded.error();
    }
    for (const IssuedPaper& one : issuedPapers(*folded)) {
        if (one.entry == entry) {
            return decodeIssued(workspace, *folded, one);
        }
    }
    return Error(paperNotOfCase, {QString::fromLatin1(entry.toHex().left(8))});
}

Result<OtherPaper> otherPaper(const Case& folded, const QString& typed)
{
    const std::vector<IssuedPaper> all = handedOver(folded);
    std::vector<IssuedPaper> fitting = all;
    if (!typed.isEmpty()) {
        std::erase_if(fitting, [&](const IssuedPaper& one) { return !isWanted(one, typed); });
    }
    const QString receipt = wordLabel(PaperKind::DeliveryReceipt);
    if (fitting.size() > 1) {
        return Error(paperOfAmbiguous, {receipt, listed(fitting)});
    }
    if (fitting.size() == 1) {
        const IssuedPaper& one = fitting.front();
        return OtherPaper{{one.paper.title, one.paper.number}, one.entry, one.paper.date, one.paper.recipients};
    }
    if (const std::optional<OtherPaper> later = notIssuedYet(typed)) {
        return *later;
    }
    return typed.isEmpty() || all.empty() ? Error(paperNoOther, {receipt})
                                          : Error(paperOfUnknown, {typed, listed(all)});
}

PaperRequest deliveryReceiptFor(const Paper& paper)
{
    PaperRequest request;
    request.stream = paper.stream;
    request.kind = PaperKind::DeliveryReceipt;
    request.of = QString::fromLatin1(paper.entry.toHex());
    if (paper.recipients.size() == 1) {
        request.recipient = paper.recipients.front();
    }
    return request;
}

} // namespace xf

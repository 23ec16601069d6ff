#include "core/base/fieldcodec.h"
#include "core/desk/paperdraft.h"

#include <QFileInfo>

namespace xf {

QString ownTemplatesFolder(const QString& dataFile)
{
    return QFileInfo(dataFile).absolutePath() + QStringLiteral("/templates");
}

namespace {

PaperOffice officeOf(const Identity& identity)
{
    PaperOffice office;
    office.name = identity.officeName;
    office.code = identity.officeCode;
    office.address = identity.officeAddress;
    office.phone = identity.officePhone;
    office.query = identity.officeQuery;
    office.superior = identity.officeSuperior;
    return office;
}

PaperCircumstances circumstancesOf(const Identity& identity, const PaperRequest& request, const PaperWorld& world)
{
    PaperCircumstances given;
    given.office = officeOf(identity);
    given.handler = request.by.isEmpty() ? identity.clerk : request.by;
    given.date = request.date;
    given.today = world.today;
    given.calendar = world.calendar;
    given.recipient = request.recipient;
    given.entry = request.about;
    given.unitAddress = request.unitAddress;
    given.unitPhone = request.unitPhone;
    given.dutyRemedy = request.dutyRemedy;
    given.dutyRemedyReason = request.dutyRemedyReason;
    return given;
}

// A receipt is for who gets the other paper, unless another of them is named.
Result<> putOther(PaperParts& parts, const PaperRequest& request)
{
    const std::optional<OtherPaper> next = request.ofNext ? notIssuedYet(request.of) : std::nullopt;
    const Result<OtherPaper> other = next ? Result<OtherPaper>(*next) : otherPaper(parts.folded, request.of);
    if (!other) {
        return other.error();
    }
    parts.of = other->entry;
    parts.ofDate = other->date;
    parts.circumstances.of = other->named;
    if (other->entry.isEmpty()) {
        parts.problems.emplace_back(paperOfNotIssued, QStringList{other->named.title});
    }
    if (parts.circumstances.recipient.isEmpty() && other->recipients.size() == 1) {
        parts.circumstances.recipient = other->recipients.front();
    }
    return {};
}

Result<Paper> draftOf(Workspace& workspace, const PaperParts& parts)
{
    const Result<bool> practice = isPractice(workspace);
    if (!practice) {
        return practice.error();
    }
    Result<Document> document = compose(parts.folded, parts.circumstances, parts.text);
    if (!document) {
        return document.error();
    }
    Paper made;
    made.kind = parts.text.kind;
    made.practice = *practice;
    made.document = std::move(*document);
    made.date = parts.subject.date;
    made.stream = parts.folded.id;
    made.recipients = parts.subject.recipients;
    made.problems = problemsOf(parts);
    made.gaps = gaps(parts.folded, parts.circumstances, parts.text);
    return made;
}

// A sheet that was read and signed, or a receipt in somebody's hand, is no answer once the case was amended. Compared
// as of its own day and clerk: another day or another clerk alone makes no new paper.
bool stillSays(const PaperParts& parts, const PaperRequest& request, const IssuedPaper& issued)
{
    if (!isAboutCase(request.kind) || !amendedSince(parts.folded, issued.entry)) {
        return true;
    }
    PaperCircumstances then = parts.circumstances;
    then.handler = request.by.isEmpty() ? issued.paper.handler : request.by;
    then.date = request.date.isValid() ? request.date : issued.paper.date;
    const Result<Document> document = compose(parts.folded, then, parts.text);
    return document && encode(*document) == issued.paper.document;
}

} // namespace

Result<Case> caseOf(Workspace& workspace, const QByteArray& stream)
{
    const Result<CaseHistory> history = workspace.history(stream);
    if (!history) {
        return history.error();
    }
    std::optional<Case> folded = fold(*history);
    if (!folded) {
        return Error(caseUnknown, {QString::fromLatin1(stream.toHex().left(8))});
    }
    return std::move(*folded);
}

Result<PaperParts> gatherParts(Workspace& workspace, Case folded, const PaperRequest& request, const PaperWorld& world)
{
    Result<Template> text = loadTemplate(request.kind, world.templatesFolder);
    if (!text) {
        return text.error();
    }
    PaperParts parts{
        std::move(folded), std::move(*text), circumstancesOf(workspace.identity(), request, world), {}, {}, {}, {}};
    if (request.kind == PaperKind::DeliveryReceipt) {
        if (const Result<> put = putOther(parts, request); !put) {
            return put.error();
        }
    }
    Result<PaperSubject> subject = paperSubject(parts.folded, parts.circumstances, parts.text);
    if (!subject) {
        return subject.error();
    }
    parts.subject = std::move(*subject);
    return parts;
}

std::vector<Error> problemsOf(const PaperParts& parts)
{
    std::vector<Error> found = problems(parts.folded, parts.circumstances, parts.text);
    found.insert(found.end(), parts.problems.begin(), parts.problems.end());
    return found;
}

Result<Paper> preparePaper(Workspace& workspace, const PaperRequest& request, const PaperWorld& world)
{
    Result<Case> folded = caseOf(workspace, request.stream);
    return folded ? preparePaper(workspace, std::move(*folded), request, world) : Result<Paper>(folded.error());
}

Result<Paper> preparePaper(Workspace& workspace, Case folded, const PaperRequest& request, const PaperWorld& world)
{
    const Result<PaperParts> parts = gatherParts(workspace, std::move(folded), request, world);
    if (!parts) {
        return parts.error();
    }
    std::vector<IssuedPaper> standing = standingFor(*parts);
    std::erase_if(standing, [&](const IssuedPaper& one) { return !stillSays(*parts, request, one); });
    if (standing.empty()) {
        return draftOf(workspace, *parts);
    }
    const bool numbered = isNumbered(infoOf(request.kind));
    if (standing.size() > 1 && numbered) {
        QStringList numbers;
        for (const IssuedPaper& one : standing) {
            numbers << numberOrDay(one.paper);
        }
        return Error(paperWhichIssued, {wordLabel(request.kind), numbers.join(u'、')});
    }
    return decodeIssued(workspace, parts->folded, standing.back());
}

} // namespace xf

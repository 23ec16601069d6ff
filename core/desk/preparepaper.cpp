#include "core/desk/paperdraft.h"

#include <QFileInfo>

namespace xf {

QString ownTemplatesFolder(const QString& dataFile)
{
    return QFileInfo(dataFile).absolutePath() + QStringLiteral("/templates");
}

PaperOffice officeOf(const Identity& identity)
{
    PaperOffice office;
    office.name = identity.officeName;
    office.code = identity.officeCode;
    return office;
}

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
    PaperParts parts{std::move(folded), std::move(*text), {}};
    PaperCircumstances& given = parts.circumstances;
    given.office = officeOf(workspace.identity());
    given.handler = request.by.isEmpty() ? workspace.identity().clerk : request.by;
    given.date = request.date;
    given.today = world.today;
    given.calendar = world.calendar;
    given.recipient = request.recipient;
    given.entry = request.about;
    given.unitAddress = request.unitAddress;
    given.unitPhone = request.unitPhone;
    given.dutyRemedy = request.dutyRemedy;
    given.dutyRemedyReason = request.dutyRemedyReason;
    return parts;
}

Result<Paper> draftOf(const PaperParts& parts)
{
    Result<Document> document = compose(parts.folded, parts.circumstances, parts.text);
    const Result<PaperSubject> subject = paperSubject(parts.folded, parts.circumstances, parts.text);
    if (!document || !subject) {
        return document ? subject.error() : document.error();
    }
    Paper made;
    made.kind = parts.text.kind;
    made.document = std::move(*document);
    made.date = subject->date;
    made.problems = problems(parts.folded, parts.circumstances, parts.text);
    return made;
}

Result<Paper> preparePaper(Workspace& workspace, const PaperRequest& request, const PaperWorld& world)
{
    Result<Case> folded = caseOf(workspace, request.stream);
    if (!folded) {
        return folded.error();
    }
    const Result<PaperParts> parts = gatherParts(workspace, std::move(*folded), request, world);
    return parts ? draftOf(*parts) : Result<Paper>(parts.error());
}

} // namespace xf

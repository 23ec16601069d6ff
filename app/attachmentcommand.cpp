#include "app/answer.h"
#include "app/outfile.h"
#include "core/desk/attachmentcontent.h"

#include <QFileInfo>
#include <QJsonObject>

// Files beside a case: `xinfang do attach` puts one in, `xinfang attachment` gets it out again.
namespace xf {

Result<Changes> attachFile(Workspace& workspace, const Request& request)
{
    const AttachFile& typed = std::get<AttachFile>(request.command);
    QFile file(typed.file);
    if (typed.file.isEmpty()) {
        return Error(usageMissingArgument, {QStringLiteral("要附上的文件，如 file=照片.jpg")});
    }
    if (QFileInfo(typed.file).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error(QFileInfo::exists(typed.file) ? fileUnreadable : fileNotFound, {typed.file});
    }
    return workspace.attach({request.stream, typed.title, typed.file, typed.original, request.on, request.by}, file);
}

Result<Answer> attachmentCommand(const CommandContext& context)
{
    const Result<QString> caseName = context.arguments.needed("case");
    const Result<QString> entry = context.arguments.needed("entry");
    const Result<QString> where = context.arguments.needed("out");
    for (const Result<QString>* needed : {&caseName, &entry, &where}) {
        if (!*needed) {
            return needed->error();
        }
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<Case> folded = caseNamed(**workspace, *caseName);
    if (!folded) {
        return folded.error();
    }
    const Result<AttachedFile> file = findAttachment(*folded, *entry);
    if (!file) {
        return file.error();
    }
    const Result<QByteArray> content = attachmentContent(**workspace, *file);
    if (!content) {
        return content.error();
    }
    OutFile out;
    if (const Result<> opened = out.open(*where, {{}, QStringLiteral("空的")}); !opened) {
        return opened.error();
    }
    if (const Result<> saved = out.save(*content); !saved) {
        return saved.error();
    }
    Answer outcome;
    outcome.json = QJsonObject{{QStringLiteral("file"), out.path()}, {QStringLiteral("name"), file->file.name},
        {QStringLiteral("bytes"), file->file.bytes}};
    outcome.sentences << QStringLiteral("附件“%1”已取出到：%2").arg(file->file.name, out.path());
    return outcome;
}

} // namespace xf

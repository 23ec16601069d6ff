#include "core/desk/attachmentcontent.h"

#include "core/journal/sm3.h"

#include <QDir>
#include <QFile>

namespace xf {

Result<AttachedFile> findAttachment(const Case& folded, const QString& typed)
{
    constexpr qsizetype leastHex = 8;
    QStringList known;
    for (const AttachedFile& one : attachments(folded)) {
        const QString hex = QString::fromLatin1(one.entry.toHex());
        if (typed.size() >= leastHex && hex.startsWith(typed.toLower())) {
            return one;
        }
        known << hex.left(leastHex) + u' ' + (one.file.title.isEmpty() ? one.file.name : one.file.title);
    }
    return Error(attachmentUnknown, {typed, known.isEmpty() ? QStringLiteral("还没有附件") : known.join(u'、')});
}

Result<QByteArray> attachmentContent(Workspace& workspace, const AttachedFile& file)
{
    const Result<QString> path = workspace.blobPath(file.file.blob);
    if (!path) {
        return path.error();
    }
    QFile content(*path);
    if (!content.open(QIODevice::ReadOnly)) {
        return Error(blobNotRead, {content.errorString()});
    }
    const QByteArray bytes = content.readAll();
    return sm3(blobPrefix, {bytes}) == file.file.blob
               ? Result<QByteArray>(bytes)
               : Error(blobDamaged, {file.file.name, QDir::toNativeSeparators(*path)});
}

} // namespace xf

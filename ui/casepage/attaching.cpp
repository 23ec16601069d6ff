#include "ui/casepage/attaching.h"

#include "core/base/filename.h"
#include "core/desk/attachmentcontent.h"
#include "ui/casepage/attachmentsection.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>
#include <QUrl>

namespace xf::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

Error notWritten(const QString& path, const QString& why)
{
    return {blobNotWritten, {QFileInfo(path).absolutePath(), why}};
}

// As it was handed in, as far as this system takes it: one named on another system may not fit.
QString nameOf(const AttachedFile& file)
{
    constexpr qsizetype most = 60; // letters
    return fitForFile(QFileInfo(file.file.name).fileName(), most, AttachmentSection::tr("附件"));
}

} // namespace

Attaching::Attaching(Session& session)
    : m_session(session)
    , m_shown(QDir(session.world().homeFolder).filePath(QStringLiteral("shown")))
{}

Result<Changes> Attaching::addFiles(const AttachOrder& given, const QStringList& paths)
{
    Result<Changes> last = Error(blobNotRead, {QString()});
    for (const QString& path : paths) {
        QFile content(path);
        if (!content.open(QIODevice::ReadOnly)) {
            return Error(blobNotRead, {content.errorString()});
        }
        AttachOrder order = given;
        order.name = QFileInfo(path).fileName();
        last = m_session.workspace().attach(order, content);
        if (!last) {
            return last;
        }
    }
    return last;
}

Result<std::optional<Changes>> Attaching::addPasted(const AttachOrder& given, const QMimeData& pasted)
{
    if (const QStringList paths = localFiles(pasted); !paths.isEmpty()) {
        const Result<Changes> done = addFiles(given, paths);
        return done ? Result<std::optional<Changes>>(*done) : done.error();
    }
    const QImage image = qvariant_cast<QImage>(pasted.imageData());
    if (image.isNull()) {
        return std::optional<Changes>();
    }
    QBuffer content;
    content.open(QIODevice::ReadWrite);
    if (!image.save(&content, "PNG")) {
        return Error(blobNotRead, {AttachmentSection::tr("剪贴板里的图片")});
    }
    content.seek(0);
    AttachOrder order = given;
    order.name = QStringLiteral("粘贴的图片%1.png").arg(m_session.today().iso());
    const Result<Changes> done = m_session.workspace().attach(order, content);
    return done ? Result<std::optional<Changes>>(*done) : done.error();
}

Result<> Attaching::copyTo(const AttachedFile& file, const QString& path)
{
    const Result<QByteArray> bytes = attachmentContent(m_session.workspace(), file);
    if (!bytes) {
        return bytes.error();
    }
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(*bytes) != bytes->size() || !target.commit()) {
        return notWritten(path, target.errorString());
    }
    return {};
}

Result<> Attaching::show(QWidget* parent, const AttachedFile& file)
{
    const QString folder = m_shown.begin();
    const QString path = QDir(folder.isEmpty() ? m_session.world().homeFolder : folder).filePath(nameOf(file));
    if (folder.isEmpty()) {
        return notWritten(path, AttachmentSection::tr("建不了文件夹"));
    }
    if (const Result<> copied = copyTo(file, path); !copied) {
        return copied;
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser); // what is typed into a copy would be lost with it
    const bool shown = m_session.world().dialogs->showFile(parent, path);
    return shown ? Result<>() : Error(attachmentNoProgram, {nameOf(file)});
}

Result<bool> Attaching::copyOut(QWidget* parent, const AttachedFile& file)
{
    const QString path =
        m_session.world().dialogs->saveFile(parent, AttachmentSection::tr("另存附件"), nameOf(file), QString());
    if (path.isEmpty()) {
        return false;
    }
    const Result<> copied = copyTo(file, path);
    return copied ? Result<bool>(true) : Result<bool>(copied.error());
}

} // namespace xf::ui

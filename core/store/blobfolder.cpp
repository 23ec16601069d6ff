#include "core/store/blobfolder.h"

#include "core/base/syncfile.h"
#include "core/journal/sm3.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace xf {

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 megabyte = 1024 * 1024;

// Empty when it cannot be read.
QByteArray hashOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    Sm3 hash(blobPrefix);
    while (!file.atEnd()) {
        const QByteArray part = file.read(chunk);
        if (part.isEmpty()) {
            return {};
        }
        hash.add(part);
    }
    return hash.finish();
}

} // namespace

BlobFolder::BlobFolder(const QString& dataFile, qint64 most)
    : m_dataFile(dataFile)
    , m_path(QFileInfo(dataFile).dir().filePath(QFileInfo(dataFile).completeBaseName() + QStringLiteral(".files")))
    , m_most(most)
{}

QString BlobFolder::pathOf(const QByteArray& id) const
{
    const QString hex = QString::fromLatin1(id.toHex());
    return QDir(m_path).filePath(hex.left(2) + u'/' + hex);
}

Error BlobFolder::notWritten(const QString& why) const
{
    return {blobNotWritten, {QDir::toNativeSeparators(m_path), why}};
}

Error BlobFolder::tooLarge() const
{
    return {blobTooLarge, {QString::number(m_most / megabyte)}};
}

Result<BlobFolder::Kept> BlobFolder::keep(QIODevice& content) const
{
    if (!content.isReadable()) {
        return Error(blobNotRead, {content.errorString()});
    }
    if (!content.isSequential() && content.size() - content.pos() > m_most) {
        return tooLarge();
    }
    QDir().mkpath(m_path);
    auto part = std::make_unique<QTemporaryFile>(QDir(m_path).filePath(QStringLiteral("XXXXXXXXXX.part")));
    if (!part->open()) {
        return notWritten(part->errorString());
    }
    const QString path = part->fileName();
    Result<Kept> kept = copy(content, *part);
    if (!kept) {
        return kept;
    }
    if (!syncToDisk(*part)) {
        return notWritten(part->errorString());
    }
    part->close();
    if (hashOf(path) != kept->id) {
        return notWritten(QStringLiteral("SM3"));
    }
    if (check(kept->id, kept->bytes, {})) {
        return kept; // the part is removed
    }
    kept->fresh = true;
    // Whoever may read the data file, and nobody else, may read what lies beside it.
    part->setPermissions(QFile::permissions(m_dataFile) | QFile::ReadOwner | QFile::WriteOwner);
    part->setAutoRemove(false);
    part.reset(); // lets go of the file, as Windows wants
    const std::optional<QString> why = place(*kept, path);
    if (why) {
        QFile::remove(path);
    }
    return why ? Result<Kept>(notWritten(*why)) : kept;
}

Result<BlobFolder::Kept> BlobFolder::copy(QIODevice& content, QIODevice& part) const
{
    Sm3 hash(blobPrefix);
    Kept kept;
    while (true) {
        QByteArray bytes(chunk, Qt::Uninitialized);
        const qint64 read = content.read(bytes.data(), chunk);
        if (read < 0) {
            return Error(blobNotRead, {content.errorString()});
        }
        if (read == 0 && (content.atEnd() || !content.waitForReadyRead(-1))) {
            break;
        }
        bytes.truncate(read);
        kept.bytes += read;
        if (kept.bytes > m_most) {
            return tooLarge();
        }
        hash.add(bytes);
        if (part.write(bytes) != read) {
            return notWritten(part.errorString());
        }
    }
    kept.id = hash.finish();
    return kept;
}

// What lies there under this name and is not what the name says is replaced: the right content has just been brought.
std::optional<QString> BlobFolder::place(const Kept& kept, const QString& part) const
{
    const QString goal = pathOf(kept.id);
    const QString folder = QFileInfo(goal).path();
    QDir().mkpath(folder);
    QFile::remove(goal);
    if (const std::optional<QString> why = renameFile(part, goal)) {
        if (!check(kept.id, kept.bytes, {})) {
            return why;
        }
        QFile::remove(part); // another program was quicker
    }
    syncFolder(folder);
    syncFolder(m_path);
    return std::nullopt;
}

Result<std::unique_ptr<QTemporaryFile>> BlobFolder::beginPart() const
{
    QDir().mkpath(m_path);
    auto part = std::make_unique<QTemporaryFile>(QDir(m_path).filePath(QStringLiteral("XXXXXXXXXX.part")));
    if (!part->open()) {
        return notWritten(part->errorString());
    }
    part->setPermissions(QFile::permissions(m_dataFile) | QFile::ReadOwner | QFile::WriteOwner);
    return part;
}

Result<bool> BlobFolder::finishPart(QTemporaryFile& part, const QByteArray& id, qint64 bytes) const
{
    if (!syncToDisk(part)) {
        return notWritten(part.errorString());
    }
    const bool whole = part.size() == bytes;
    part.close();
    return whole && hashOf(part.fileName()) == id;
}

Result<BlobFolder::Kept> BlobFolder::movePart(const QString& part, const QByteArray& id, qint64 bytes) const
{
    Kept kept{id, bytes, false};
    if (check(id, bytes, {})) {
        QFile::remove(part);
        return kept;
    }
    kept.fresh = true;
    const std::optional<QString> why = place(kept, part);
    return why ? Result<Kept>(notWritten(*why)) : kept;
}

bool BlobFolder::has(const QByteArray& id, qint64 bytes) const
{
    const QFileInfo file(pathOf(id));
    return file.isFile() && file.size() == bytes;
}

Result<> BlobFolder::check(const QByteArray& id, qint64 bytes, const QString& name) const
{
    const QString path = pathOf(id);
    if (!QFileInfo(path).isFile()) {
        return Error(blobMissing, {name, QDir::toNativeSeparators(m_path)});
    }
    return has(id, bytes) && hashOf(path) == id ? Result<>()
                                                : Result<>(Error(blobDamaged, {name, QDir::toNativeSeparators(path)}));
}

} // namespace xf

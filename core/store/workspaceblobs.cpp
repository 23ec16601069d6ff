#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>

// Attachments: the content first, then its row and its event in one transaction.
namespace xf {

namespace {

// The last part of a path of any system: a clerk on Windows attaches from C:\ and from a share.
QString bareName(const QString& name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.mid(slash + 1);
}

} // namespace

Result<Changes> Workspace::attach(const AttachOrder& order, QIODevice& content)
{
    if (!writable()) {
        return m_database->readOnlyReason().value_or(Error(storeReadOnly));
    }
    const Result<BlobFolder::Kept> kept = m_blobs.keep(content);
    if (!kept) {
        return kept.error();
    }
    AttachFile file;
    file.title = order.title;
    file.original = order.original;
    file.name = bareName(order.name);
    file.blob = kept->id;
    file.bytes = kept->bytes;
    Result<Changes> changes = execute({order.stream, file, order.on, order.by});
    if (!changes && kept->fresh) {
        dropUnused(kept->id);
    }
    return changes;
}

// In the transaction of the event: another program may have dropped the content meanwhile.
Result<> Workspace::noteBlob(const AttachFile& file)
{
    if (!m_blobs.has(file.blob, file.bytes)) {
        return Error(blobMissing, {file.name, QDir::toNativeSeparators(m_blobs.path())});
    }
    return m_database->run(
        "INSERT INTO blob_file (id, bytes) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", {file.blob, file.bytes});
}

// Of an attachment that was refused. Under the lock, so that nobody names it between the question and the removal; what
// cannot be removed harms nothing.
void Workspace::dropUnused(const QByteArray& blob)
{
    const Result<Transaction> transaction = Transaction::begin(*m_database);
    const auto row = m_database->readOne("SELECT 1 FROM blob_file WHERE id = ?", {blob}, [](const Row&) { return 1; });
    if (transaction && row && !row->has_value()) {
        QFile::remove(m_blobs.pathOf(blob));
    }
}

Result<QString> Workspace::blobPath(const QByteArray& blob)
{
    const auto bytes = m_database->readOne(
        "SELECT bytes FROM blob_file WHERE id = ?", {blob}, [](const Row& row) { return row.integer(0); });
    if (!bytes) {
        return bytes.error();
    }
    if (!bytes->has_value()) {
        return Error(blobNotHere);
    }
    if (!m_blobs.has(blob, **bytes)) {
        const QString name = QString::fromLatin1(blob.toHex().left(8));
        return Error(blobMissing, {name, QDir::toNativeSeparators(m_blobs.path())});
    }
    return m_blobs.pathOf(blob);
}

} // namespace xf

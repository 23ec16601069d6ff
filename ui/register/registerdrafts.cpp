#include "ui/register/registerdrafts.h"

#include "core/store/storeerrors.h"
#include "ui/shell/takelock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace xf::ui {

namespace {

// Of the longest wait of five seconds, less what a slow disk takes.
constexpr int waitMs = 3000;

QString prefix()
{
    return QStringLiteral("register/");
}

} // namespace

bool RegisterDrafts::isOne(const Draft& draft)
{
    return draft.key.startsWith(prefix());
}

RegisterDrafts::RegisterDrafts(Session& session, std::function<QByteArray()> content, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_writer(
          session,
          [this, typed = std::move(content)] {
              QByteArray bytes = typed();
              if (!bytes.isEmpty()) {
                  (void)hold(key()); // a folder that cannot be written to: no other window writes there either
              }
              return bytes;
          },
          waitMs, nullptr)
{
    m_writer.setParent(this);
    connect(&m_writer, &DraftWriter::failed, this, &RegisterDrafts::failed);
    begin();
}

RegisterDrafts::~RegisterDrafts()
{
    release();
}

QString RegisterDrafts::lockOf(const QString& key) const
{
    return folderOf(key) + QStringLiteral(".lock");
}

bool RegisterDrafts::hold(const QString& key)
{
    if (m_lock) {
        return true;
    }
    QDir().mkpath(QFileInfo(folderOf(key)).path());
    auto lock = std::make_unique<QLockFile>(lockOf(key));
    if (!takeLock(*lock)) {
        return false;
    }
    m_lock = std::move(lock);
    return true;
}

void RegisterDrafts::release()
{
    if (m_lock) {
        m_lock.reset();
        QDir().rmdir(QFileInfo(folder()).path()); // once it is empty
    }
}

bool RegisterDrafts::isHeldElsewhere(const QString& key) const
{
    if (!QFileInfo::exists(lockOf(key))) {
        return false;
    }
    QLockFile lock(lockOf(key));
    return !takeLock(lock) && lock.error() == QLockFile::LockFailedError;
}

QString RegisterDrafts::folderOf(const QString& key) const
{
    const QFileInfo file(m_session.path());
    const QString beside = file.completeBaseName() + QStringLiteral(".drafts/") + key.section(u'/', -1);
    return QDir(file.absolutePath()).filePath(beside);
}

QString RegisterDrafts::folder() const
{
    return folderOf(key());
}

void RegisterDrafts::touch()
{
    m_writer.touch();
}

void RegisterDrafts::save()
{
    m_writer.save();
}

bool RegisterDrafts::keep()
{
    return m_writer.keep();
}

void RegisterDrafts::begin()
{
    release();
    m_writer.setKey(prefix() + QString::fromLatin1(m_session.world().random->bytes(8).toHex()), false);
    Q_EMIT listChanged();
}

bool RegisterDrafts::resume(const QString& key)
{
    release();
    if (!hold(key) && isHeldElsewhere(key)) {
        begin();
        return false;
    }
    m_writer.setKey(key, true);
    Q_EMIT listChanged();
    return true;
}

void RegisterDrafts::dropFolder(const QString& key)
{
    QDir folder(folderOf(key));
    folder.removeRecursively();
    QDir().rmdir(QFileInfo(folder.path()).path()); // the one above, once it is empty
}

void RegisterDrafts::forget(const QString& key)
{
    if (const Result<> done = m_session.workspace().drafts().remove(key); !done && !done.error().is(storeBusy)) {
        Q_EMIT failed(done.error());
    }
    dropFolder(key);
    Q_EMIT listChanged();
}

void RegisterDrafts::wipe(const QString& key)
{
    if (const Result<> done = m_session.workspace().drafts().wipe(key); !done && m_session.workspace().writable()) {
        Q_EMIT failed(done.error());
    }
    dropFolder(key);
    Q_EMIT listChanged();
}

std::vector<Draft> RegisterDrafts::others()
{
    const Result<std::vector<Draft>> all = m_session.workspace().drafts().list();
    std::vector<Draft> found;
    if (!all) {
        return found;
    }
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
        [&](const Draft& draft) { return isOne(draft) && draft.key != key() && !isHeldElsewhere(draft.key); });
    return found;
}

} // namespace xf::ui

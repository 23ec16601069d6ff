#include "ui/register/registerdrafts.h"

#include "core/store/storeerrors.h"

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

RegisterDrafts::RegisterDrafts(Session& session, std::function<QByteArray()> content, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_content(std::move(content))
{
    m_timer.setObjectName(QStringLiteral("draftTimer"));
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMs);
    connect(&m_timer, &QTimer::timeout, this, &RegisterDrafts::save);
    begin();
}

QString RegisterDrafts::folderOf(const QString& key) const
{
    const QFileInfo file(m_session.path());
    const QString beside = file.completeBaseName() + QStringLiteral(".drafts/") + key.section(u'/', -1);
    return QDir(file.absolutePath()).filePath(beside);
}

QString RegisterDrafts::folder() const
{
    return folderOf(m_key);
}

// Started by the first letter and not by each one, so that typing on does not put it off.
void RegisterDrafts::touch()
{
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RegisterDrafts::save()
{
    m_timer.stop();
    const QByteArray content = m_content();
    if (content.isEmpty() && !m_onDisk) {
        return;
    }
    Drafts drafts = m_session.workspace().drafts();
    const Result<> done = content.isEmpty() ? drafts.remove(m_key) : drafts.save(m_key, content);
    if (done) {
        m_onDisk = !content.isEmpty();
        m_failure.clear();
    } else if (done.error().is(storeBusy)) {
        m_timer.start(); // another program holds the file: again in a few seconds
    } else if (done.error().code != m_failure) {
        m_failure = done.error().code; // said once, not with every letter
        Q_EMIT failed(done.error());
    }
}

void RegisterDrafts::begin()
{
    m_timer.stop();
    m_onDisk = false;
    m_key = prefix() + QString::fromLatin1(m_session.world().random->bytes(8).toHex());
    Q_EMIT listChanged();
}

void RegisterDrafts::resume(const QString& key)
{
    m_timer.stop();
    m_key = key;
    m_onDisk = true;
    Q_EMIT listChanged();
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

std::vector<Draft> RegisterDrafts::others()
{
    const Result<std::vector<Draft>> all = m_session.workspace().drafts().list();
    std::vector<Draft> found;
    if (!all) {
        return found;
    }
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
        [&](const Draft& draft) { return draft.key.startsWith(prefix()) && draft.key != m_key; });
    return found;
}

} // namespace xf::ui

#include "ui/shell/shownfiles.h"

#include "ui/shell/takelock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QUuid>

namespace xf::ui {

namespace {

QString lockOf(const QString& folder)
{
    return folder + QStringLiteral(".lock");
}

void removeLeft(const QString& shown)
{
    const QDir all(shown);
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = all.filePath(name);
        QLockFile lock(lockOf(folder));
        if (takeLock(lock)) { // its window is gone
            QDir(folder).removeRecursively();
        }
    }
    QDir().rmdir(shown); // once it is empty
}

} // namespace

ShownFiles::ShownFiles(const QString& folder)
    : m_folder(folder)
{
    removeLeft(m_folder);
}

ShownFiles::~ShownFiles()
{
    if (!m_own.isEmpty()) {
        QDir(m_own).removeRecursively();
        m_lock.reset();
        QDir().rmdir(m_folder); // once it is empty
    }
}

QString ShownFiles::begin()
{
    if (m_own.isEmpty()) {
        QDir().mkpath(m_folder);
        const QString own = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
        auto lock =
            std::make_unique<QLockFile>(lockOf(own)); // before the folder: a window that is opened now leaves it
        if (!takeLock(*lock) || !QDir().mkpath(own)) {
            return {};
        }
        QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_own = own;
        m_lock = std::move(lock);
    }
    // What another program still has open stays until later.
    const QDir own(m_own);
    for (const QString& before : own.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QDir(own.filePath(before)).removeRecursively();
    }
    QTemporaryDir next(own.filePath(QStringLiteral("XXXXXX")));
    next.setAutoRemove(false);
    return next.isValid() ? next.path() : QString();
}

} // namespace xf::ui

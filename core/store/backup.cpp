#include "core/store/backup.h"

#include "core/base/syncfile.h"
#include "core/store/database.h"
#include "core/store/storeerrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace xf {

namespace {

constexpr qsizetype keptDays = 14;

QString prefix()
{
    return QStringLiteral("xinfang-");
}

Date dayOf(const QString& fileName)
{
    if (!fileName.startsWith(prefix()) || !fileName.endsWith(QLatin1String(".db")))
        return {};
    const Date day = Date::parse(QStringView(fileName).mid(prefix().size()).chopped(3));
    return day.isValid() && backupName(day) == fileName ? day : Date();
}

Error toldFor(const QString& folder, const Error& why)
{
    const QString native = QDir::toNativeSeparators(folder);
    if (why.is(storeDiskFull))
        return Error(backupDiskFull, {native});
    if (why.is(storeCannotOpen) || why.is(storeReadOnly))
        return Error(backupFolder, {native});
    return Error(backupFailed, {native, why.code + u' ' + why.arguments.join(u' ')});
}

// Whoever may not read the data file may not read its copy either: made empty first, because SQLite goes by the umask.
Result<> makeReadableBy(QFile::Permissions readers, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error(storeCannotOpen, {path});
    file.setPermissions(readers | QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<> copyInto(Database& database, const QString& path)
{
    if (const Result<> made = makeReadableBy(QFile::permissions(database.path()), path); !made)
        return made;
    if (const Result<> done = database.run("VACUUM INTO ?", {path}); !done)
        return done;
    // The copy lies where the data file lies, so nothing more is asked of the place.
    const auto local = [](const QString&) { return false; };
    const auto copy = Database::open({path, OpenRequest::Mode::ReadOnly, local});
    if (!copy)
        return copy.error();
    return {};
}

} // namespace

QString backupName(Date day)
{
    return prefix() + day.iso() + QStringLiteral(".db");
}

QStringList backupsToDrop(const QStringList& fileNames)
{
    QStringList ours;
    for (const QString& name : fileNames) {
        if (dayOf(name).isValid())
            ours += name;
    }
    ours.sort(); // by day: the names are made so
    QStringList drop;
    QString month;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const QString itsMonth = ours.at(i).left(prefix().size() + 7);
        const bool firstOfMonth = itsMonth != month;
        month = itsMonth;
        if (!firstOfMonth && i < ours.size() - keptDays)
            drop += ours.at(i);
    }
    return drop;
}

Result<bool> dailyBackup(Database& database, const QString& folder, Date today)
{
    const QString goal = QDir(folder).filePath(backupName(today));
    if (!database.writable() || QFileInfo::exists(goal))
        return false;
    if (!QDir().mkpath(folder))
        return Error(backupFolder, {QDir::toNativeSeparators(folder)});
    QLockFile lock(goal + QStringLiteral(".lock"));
    lock.setStaleLockTime(std::chrono::hours(1));
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return false; // another program is making it
    const QString part = goal + QStringLiteral(".part");
    QFile::remove(part); // of a copy that was broken off; VACUUM INTO replaces nothing
    if (const Result<> copied = copyInto(database, part); !copied) {
        QFile::remove(part);
        return toldFor(folder, copied.error());
    }
    if (renameFile(part, goal)) {
        QFile::remove(part);
        return QFileInfo::exists(goal) ? Result<bool>(false) : Error(backupFolder, {QDir::toNativeSeparators(folder)});
    }
    for (const QString& old : backupsToDrop(QDir(folder).entryList(QDir::Files)))
        QFile::remove(QDir(folder).filePath(old));
    return true;
}

} // namespace xf

#include "core/base/syncfile.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <QDir>
#include <QThread>

#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xf {

bool syncToDisk(QFile& file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

#ifdef Q_OS_WIN

namespace {

// As Windows takes a path of any length.
std::wstring longPath(const QString& path)
{
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QDir().absoluteFilePath(path)));
    const bool server = native.startsWith(QLatin1String("\\\\"));
    return ((server ? QStringLiteral("\\\\?\\UNC\\") : QStringLiteral("\\\\?\\")) + native.mid(server ? 2 : 0))
        .toStdWString();
}

} // namespace

// Not QFile::rename(): where Windows refuses, that copies in small pieces to the last name, and flushes nothing.
std::optional<QString> renameFile(const QString& from, const QString& to)
{
    constexpr int tries = 20;
    constexpr unsigned long pause = 50; // milliseconds
    const std::wstring source = longPath(from);
    const std::wstring goal = longPath(to);
    for (int left = tries; left > 0; --left) {
        if (MoveFileExW(source.c_str(), goal.c_str(), MOVEFILE_WRITE_THROUGH)) {
            return std::nullopt;
        }
        const DWORD error = GetLastError();
        const bool held =
            error == ERROR_ACCESS_DENIED || error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION;
        if (!held || left == 1 || GetFileAttributesW(goal.c_str()) != INVALID_FILE_ATTRIBUTES) {
            return qt_error_string(int(error));
        }
        QThread::msleep(pause);
    }
    return QString();
}

#else

std::optional<QString> renameFile(const QString& from, const QString& to)
{
    QFile file(from);
    return file.rename(to) ? std::nullopt : std::optional(file.errorString());
}

#endif

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle >= 0) {
        (void)::fsync(handle);
        ::close(handle);
    }
#else
    (void)folder;
#endif
}

} // namespace xf

#include "core/handoff/partlock.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#endif

namespace xf {

#ifdef Q_OS_UNIX
namespace {

// What is open still lies under its name: nobody removed or renamed it meanwhile.
bool isUnderItsName(int handle, const QString& path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(handle, &opened) == 0 && ::lstat(QFile::encodeName(path).constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

bool PartLock::takeToWrite(const QFile& file)
{
    release();
    m_handle = ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0);
    if (m_handle < 0) {
        return true;
    }
    const bool locked = ::flock(m_handle, LOCK_EX | LOCK_NB) == 0;
    return locked ? isUnderItsName(m_handle, file.fileName()) : errno != EWOULDBLOCK;
}

bool PartLock::takeToRemove(const QFile& file)
{
    release();
    m_handle = ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0);
    return m_handle >= 0 && ::flock(m_handle, LOCK_EX | LOCK_NB) == 0 && isUnderItsName(m_handle, file.fileName());
}

void PartLock::release()
{
    if (m_handle >= 0) {
        ::close(m_handle); // and with the last handle of it the lock
        m_handle = -1;
    }
}
#elif defined(Q_OS_WIN)
namespace {

// One byte far past the end: nobody's reading or writing meets it, and it is gone with the file's last handle.
bool lockByte(const QFile& file)
{
    OVERLAPPED place = {};
    place.OffsetHigh = 0x7fffffff;
    const HANDLE handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    return LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
}

} // namespace

// Windows lets nobody rename a file that has another handle, so the lock is on the file's own and ends as it is closed.
// Nobody can have removed or renamed it meanwhile.
bool PartLock::takeToWrite(const QFile& file)
{
    return lockByte(file) || GetLastError() != ERROR_LOCK_VIOLATION;
}

bool PartLock::takeToRemove(const QFile& file)
{
    return lockByte(file);
}

void PartLock::release() {}
#else
bool PartLock::takeToWrite(const QFile&)
{
    return true;
}

bool PartLock::takeToRemove(const QFile&)
{
    return true;
}

void PartLock::release() {}
#endif

} // namespace xf

#include "ui/shell/takelock.h"

#include <QLockFile>

namespace xf::ui {

bool takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) {
        return true;
    }
#ifdef Q_OS_WIN
    return lock.error() == QLockFile::LockFailedError && lock.removeStaleLockFile() && lock.tryLock(0);
#else
    return false;
#endif
}

} // namespace xf::ui

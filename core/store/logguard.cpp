#include "core/store/logguard.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xf {

#ifdef Q_OS_LINUX
namespace {

struct flock readersBytes(short kind)
{
    constexpr off_t pendingByte = 0x40000000;
    struct flock bytes = {};
    bytes.l_type = kind;
    bytes.l_whence = SEEK_SET;
    bytes.l_start = pendingByte + 2;
    bytes.l_len = 510;
    return bytes;
}

} // namespace

void LogGuard::hold(const QString& path)
{
    close();
    m_handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct flock bytes = readersBytes(F_RDLCK);
    if (m_handle >= 0)
        (void)::fcntl(m_handle, F_OFD_SETLK, &bytes);
}

void LogGuard::release()
{
    struct flock bytes = readersBytes(F_UNLCK);
    if (m_handle >= 0)
        (void)::fcntl(m_handle, F_OFD_SETLK, &bytes);
}

void LogGuard::close()
{
    if (m_handle >= 0)
        (void)::close(std::exchange(m_handle, -1));
}
#else
void LogGuard::hold(const QString&) {}
void LogGuard::release() {}
void LogGuard::close() {}
#endif

} // namespace xf

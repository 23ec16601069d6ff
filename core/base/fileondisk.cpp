#include "core/base/fileondisk.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace xf {

std::optional<FileOnDisk> fileOnDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return FileOnDisk{found.st_dev, found.st_ino};
#else
    Q_UNUSED(path)
#endif
    return std::nullopt;
}

} // namespace xf

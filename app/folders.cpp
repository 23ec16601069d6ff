#include "app/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace xf {

QString portableFolder()
{
#ifdef Q_OS_WIN
    const QDir programs(QCoreApplication::applicationDirPath());
    if (programs.exists(QStringLiteral("portable.txt"))) {
        return programs.absolutePath();
    }
#endif
    return {};
}

// A relative XDG_DATA_HOME counts as none, as its specification has it: it would mean another folder in each folder.
QString dataFolder()
{
    if (const QString programs = portableFolder(); !programs.isEmpty()) {
        return programs + QStringLiteral("/data"); // what is to be kept goes along with them, on a stick say
    }
    QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!QDir::isAbsolutePath(data)) {
        data = QDir::homePath() + QStringLiteral("/.local/share");
    }
    return data + QStringLiteral("/xinfang-desk");
}

// Without a home that can be written (a service, a container) what a person says of a file could not be kept, and each
// registration would be refused again: then a place that outlives a restart and is this user's.
QString recordFolder()
{
    const QString usual = dataFolder() + QStringLiteral("/records");
#ifdef Q_OS_UNIX
    if (!QDir().mkpath(usual) || !QFileInfo(usual).isWritable()) {
        return QStringLiteral("/var/tmp/xinfang-desk-%1/records").arg(getuid());
    }
#endif
    return usual;
}

} // namespace xf

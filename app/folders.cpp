#include "app/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include "core/store/networkpath.h"

#include <windows.h>
#else
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

QString newFileFolder()
{
#ifdef Q_OS_WIN
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (portableFolder().isEmpty() && !documents.isEmpty() && !isOnNetwork(documents)) {
        return documents + QStringLiteral("/信访接待台");
    }
#endif
    return dataFolder();
}

#ifdef Q_OS_WIN

namespace {

// Of the drive this path is on; a copy of its files does not take it along. 0: it has none.
DWORD volumeNumber(const QString& path)
{
    wchar_t root[MAX_PATH + 1] = {};
    DWORD number = 0;
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    const bool found = GetVolumePathNameW(native.c_str(), root, MAX_PATH) &&
                       GetVolumeInformationW(root, nullptr, 0, &number, nullptr, nullptr, nullptr, 0);
    return found ? number : 0;
}

} // namespace

#endif

// Without a home that can be written (a service, a container) what a person says of a file could not be kept, and each
// registration would be refused again: then a place that outlives a restart and is this user's.
QString recordFolder()
{
    QString usual = dataFolder() + QStringLiteral("/records");
#ifdef Q_OS_WIN
    if (const QString programs = portableFolder(); !programs.isEmpty()) {
        usual += QStringLiteral("/%1").arg(volumeNumber(programs), 8, 16, QLatin1Char('0'));
    }
#endif
#ifdef Q_OS_UNIX
    if (!QDir().mkpath(usual) || !QFileInfo(usual).isWritable()) {
        return QStringLiteral("/var/tmp/xinfang-desk-%1/records").arg(getuid());
    }
#endif
    return usual;
}

} // namespace xf

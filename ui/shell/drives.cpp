#include "ui/shell/drives.h"

#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QFile>
#include <QFileInfo>
#endif

namespace xf::ui {

namespace {

#ifdef Q_OS_WIN

// Only of these more is asked: a network drive whose server is away would keep whoever asks waiting.
QList<QStorageInfo> volumes()
{
    QList<QStorageInfo> found;
    for (wchar_t letter = L'A'; letter <= L'Z'; ++letter) {
        const wchar_t root[] = {letter, L':', L'\\', 0};
        if (GetDriveTypeW(root) == DRIVE_REMOVABLE) {
            found << QStorageInfo(QString::fromWCharArray(root));
        }
    }
    return found;
}

#else

// "1" for a stick; the disk of a partition lies one folder above it.
bool saysRemovable(const QString& device)
{
    const QString partition = QStringLiteral("/sys/class/block/") + QFileInfo(device).fileName();
    const QString place = QFileInfo(partition).canonicalFilePath();
    for (const QString& folder : {place, QFileInfo(place).path()}) {
        QFile file(folder + QStringLiteral("/removable"));
        if (!place.isEmpty() && file.open(QIODevice::ReadOnly)) {
            return file.readAll().trimmed() == "1";
        }
    }
    return false;
}

// Where desktops mount what is plugged in; a disk in a USB case does not call itself removable.
bool isRemovable(const QStorageInfo& volume)
{
    const QString root = volume.rootPath();
    return root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")) ||
           saysRemovable(QString::fromLocal8Bit(volume.device()));
}

QList<QStorageInfo> volumes()
{
    QList<QStorageInfo> found = QStorageInfo::mountedVolumes();
    found.removeIf([](const QStorageInfo& volume) { return !isRemovable(volume); });
    return found;
}

#endif

} // namespace

std::vector<Drive> SystemDrives::removable()
{
    std::vector<Drive> found;
    for (const QStorageInfo& volume : volumes()) {
        if (volume.isValid() && volume.isReady() && !volume.isReadOnly()) {
            found.push_back({volume.rootPath(), volume.name(), volume.bytesAvailable()});
        }
    }
    std::sort(found.begin(), found.end(), [](const Drive& a, const Drive& b) { return a.root < b.root; });
    return found;
}

} // namespace xf::ui

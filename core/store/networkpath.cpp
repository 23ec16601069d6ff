#include "core/store/networkpath.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX // or windows.h makes max a macro
#endif
#include <windows.h>
#endif

namespace xf {

#ifdef Q_OS_WIN
// A drive letter of which Windows names no share (another user mapped it, or the server is away) is remote all the
// same.
static bool isRemoteDrive(const QString& path)
{
    const QString root = QDir::toNativeSeparators(path.left(3)); // "Z:\"
    return root.size() == 3 && root.at(1) == u':' &&
           GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
}
#endif

bool isNetworkDrive(const QString& path, const QByteArray& fileSystemType, const QByteArray& device)
{
    static constexpr const char* remote[] = {"nfs", "nfs4", "cifs", "9p", "afs", "ncpfs", "coda", "davfs", "vboxsf",
        "prl_fs", "fuse.sshfs", "fuse.vmhgfs-fuse", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone"};
    const QByteArray type = fileSystemType.toLower();
    if (type.startsWith("smb") || type.startsWith("fuse.smb"))
        return true;
    if (std::any_of(std::begin(remote), std::end(remote), [&](const char* name) { return type == name; }))
        return true;
    const QString slashed = QDir::fromNativeSeparators(path);
    const bool unc = slashed.startsWith(QLatin1String("//")) && !slashed.startsWith(QLatin1String("//?/")) &&
                     !slashed.startsWith(QLatin1String("//./"));
    // Windows only: a mapped drive's device is its share; a local one's starts with \\?\Volume
    const bool share = device.startsWith("\\\\") && !device.startsWith("\\\\?\\");
    return unc || share;
}

bool isOnNetwork(const QString& path)
{
    const QFileInfo file(path);
#ifdef Q_OS_WIN
    if (isRemoteDrive(file.absoluteFilePath())) {
        return true;
    }
#endif
    const QStorageInfo storage(file.exists() ? file.absoluteFilePath() : file.absolutePath());
    return isNetworkDrive(file.absoluteFilePath(), storage.fileSystemType(), storage.device());
}

} // namespace xf

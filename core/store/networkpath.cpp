#include "core/store/networkpath.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace xf {

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
    const QStorageInfo storage(file.exists() ? file.absoluteFilePath() : file.absolutePath());
    return isNetworkDrive(file.absoluteFilePath(), storage.fileSystemType(), storage.device());
}

} // namespace xf

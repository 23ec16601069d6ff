#pragma once

#include <QByteArray>
#include <QString>

namespace xf {

// Does this file (or the folder it would be in) lie on another machine's disk? There SQLite's locks and shared memory
// do not hold, so it is only read. Asks the system; a disk it does not know counts as local.
[[nodiscard]] bool isOnNetwork(const QString& path);

// The judgement alone, on what QStorageInfo says: on Linux the type of file system, on Windows a UNC path (//server/…)
// or a device that is one.
[[nodiscard]] bool isNetworkDrive(const QString& path, const QByteArray& fileSystemType, const QByteArray& device);

} // namespace xf

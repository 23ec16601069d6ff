#pragma once

#include <QString>

#include <optional>

namespace xf {

// Which file a path leads to now: another file under the same name has another one. None where there is no file, and
// on Windows, where nobody can take away a file that is open.
struct FileOnDisk
{
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileOnDisk&) const = default;
};

[[nodiscard]] std::optional<FileOnDisk> fileOnDisk(const QString& path);

} // namespace xf

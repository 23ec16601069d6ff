#pragma once

#include <QString>

#include <optional>

class QFile;

// What was written is on the disk when these have returned, not only on its way there: a stick is pulled out, the power
// goes.
namespace xf {

// Content of a file that is open for writing. False: the system could not.
[[nodiscard]] bool syncToDisk(QFile& file);

// Gives a file that nobody here has open another name, on the same disk, and replaces nothing. On Windows what a
// program that looks into each new file (against viruses) holds back is tried again for a second and never copied
// instead: what lies under the new name was flushed under the old one. In the system's words what went wrong; none:
// done.
[[nodiscard]] std::optional<QString> renameFile(const QString& from, const QString& to);

// The names in a folder. Some file systems cannot do it for a folder, so there is no answer; Windows needs nothing.
void syncFolder(const QString& folder);

} // namespace xf

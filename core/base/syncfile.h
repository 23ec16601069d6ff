#pragma once

#include <QString>

class QFile;

// What was written is on the disk when these have returned, not only on its way there: a stick is pulled out, the power
// goes.
namespace xf {

// Content of a file that is open for writing. False: the system could not.
[[nodiscard]] bool syncToDisk(QFile& file);

// The names in a folder. Some file systems cannot do it for a folder, so there is no answer; Windows needs nothing.
void syncFolder(const QString& folder);

} // namespace xf

#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <QStringList>

// A copy of the data file for each day it is used, from the first day on: backups/xinfang-2026-03-09.db, beside it.
namespace xf {

class Database;

// Makes today's copy unless it is there; true when it was made now. The copy is whole or is not there: it is written
// under another name, opened once to see that it is good, and then renamed. Afterwards older ones are dropped as
// backupsToDrop() says, and only afterwards. A file that is only read gets none.
//
// A refusal (backup.folder-not-written, backup.disk-full, backup.failed) is to be told and never to stop the work.
// Takes seconds with a large file; not inside a Transaction.
[[nodiscard]] Result<bool> dailyBackup(Database& database, const QString& folder, Date today);

// Of these file names, those not worth keeping: all but the last 14 and the first of each month. Other files in the
// folder are never among them.
[[nodiscard]] QStringList backupsToDrop(const QStringList& fileNames);

[[nodiscard]] QString backupName(Date day);

} // namespace xf

#pragma once

#include "core/base/error.h"

#include <span>

class QSqlError;

// Every reason core/store gives for not doing something; core/words/storewords.cpp has the sentence for each (a test
// compares the two lists). The codes of the Workspace (numbers, streams, entries) are beside the Workspace.
namespace xf {

// Opening. Arguments: the path, unless said otherwise.
inline constexpr ErrorCode storeNotFound{"store.not-found"};
inline constexpr ErrorCode storeExists{"store.exists"};
inline constexpr ErrorCode storeFolderNotFound{"store.folder-not-found"}; // the folder
inline constexpr ErrorCode storeNotADatabase{"store.not-a-database"};
inline constexpr ErrorCode storeForeignDatabase{"store.foreign-database"}; // SQLite, but another program's
inline constexpr ErrorCode storeNewerProgram{"store.newer-program"};       // path, the version it needs
inline constexpr ErrorCode storeNeedsUpgrade{"store.needs-upgrade"};       // old, and cannot be written here
inline constexpr ErrorCode storeWriterBeside{"store.writer-beside"};       // unwritable, and a -wal holds part of it
inline constexpr ErrorCode storeNoDriver{"store.no-driver"};               // nothing

// Why a file that did open is not written. Arguments: the folder or the path.
inline constexpr ErrorCode storeReadOnlyFolder{"store.read-only-folder"};
inline constexpr ErrorCode storeReadOnlyNetwork{"store.read-only-network"};
inline constexpr ErrorCode storeOpenedReadOnly{"store.opened-read-only"};

// What SQLite says, at any time. Argument: its own words, for the log.
inline constexpr ErrorCode storeDamaged{"store.damaged"};
inline constexpr ErrorCode storeBusy{"store.busy"};
inline constexpr ErrorCode storeDiskFull{"store.disk-full"};
inline constexpr ErrorCode storeReadOnly{"store.read-only"};
inline constexpr ErrorCode storeCannotOpen{"store.cannot-open"};
inline constexpr ErrorCode storeFileMoved{"store.file-moved"};
inline constexpr ErrorCode storeLogTaken{"store.log-taken"}; // path
inline constexpr ErrorCode storeDiskError{"store.disk-error"};
inline constexpr ErrorCode storeStopped{"store.stopped"};
inline constexpr ErrorCode storeClash{"store.clash"}; // a constraint: a fault of this program
inline constexpr ErrorCode storeSql{"store.sql"};     // any other: a fault of this program; argument 2: SQLite's code

// Search, the record outside the file, the daily copy.
inline constexpr ErrorCode searchEmpty{"search.empty"};
inline constexpr ErrorCode searchTooLong{"search.too-long"};          // letters and words allowed
inline constexpr ErrorCode recordNotWritten{"record.not-written"};    // file, what the system says
inline constexpr ErrorCode backupFolder{"backup.folder-not-written"}; // folder
inline constexpr ErrorCode backupDiskFull{"backup.disk-full"};        // folder
inline constexpr ErrorCode backupFailed{"backup.failed"};             // folder, why

[[nodiscard]] std::span<const ErrorCode> storeErrorCodes(); // all of the above

// By SQLite's native code: 13 is a full disk, 5 and 6 another writer, 11 damage …
[[nodiscard]] Error fromSql(const QSqlError& error);

} // namespace xf

#include "core/store/storeerrors.h"

#include <QSqlError>

#include <sqlite3.h>

namespace xf {

std::span<const ErrorCode> storeErrorCodes()
{
    static constexpr ErrorCode codes[] = {storeNotFound, storeExists, storeFolderNotFound, storeNotADatabase,
        storeForeignDatabase, storeNewerProgram, storeNeedsUpgrade, storeWriterBeside, storeNoDriver,
        storeReadOnlyFolder, storeReadOnlyNetwork, storeOpenedReadOnly, storeDamaged, storeBusy, storeDiskFull,
        storeReadOnly, storeCannotOpen, storeFileMoved, storeLogTaken, storeDiskError, storeStopped, storeClash,
        storeSql, searchEmpty, searchTooLong, recordNotWritten, backupFolder, backupDiskFull, backupFailed};
    return codes;
}

Error fromSql(const QSqlError& error)
{
    struct Meaning
    {
        int native;
        ErrorCode code;
    };
    static constexpr Meaning meanings[] = {{SQLITE_BUSY, storeBusy}, {SQLITE_LOCKED, storeBusy},
        {SQLITE_FULL, storeDiskFull}, {SQLITE_READONLY, storeReadOnly}, {SQLITE_PERM, storeCannotOpen},
        {SQLITE_AUTH, storeCannotOpen}, {SQLITE_CANTOPEN, storeCannotOpen}, {SQLITE_CORRUPT, storeDamaged},
        {SQLITE_NOTADB, storeNotADatabase}, {SQLITE_IOERR, storeDiskError}, {SQLITE_PROTOCOL, storeBusy},
        {SQLITE_INTERRUPT, storeStopped}, {SQLITE_CONSTRAINT, storeClash}};

    const int native = error.nativeErrorCode().toInt();
    const QString words = error.databaseText();
    if (native == SQLITE_READONLY_DBMOVED)
        return Error(storeFileMoved, {words});
    for (const Meaning& meaning : meanings) {
        if ((native & 0xff) == meaning.native) // QtSql may give the extended code; its low byte is the plain one
            return Error(meaning.code, {words});
    }
    return Error(storeSql, {words, error.nativeErrorCode()});
}

} // namespace xf

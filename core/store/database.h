#pragma once

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/networkpath.h"

#include <functional>
#include <memory>

// One data file, open.
//
// Opening never harms: a file that is not ours is not written, Create replaces nothing and leaves nothing half-made.
// A file that can be read but not written (its folder is read-only, it lies on a network drive) opens all the same;
// then writable() is false, readOnlyReason() says why, and every write is refused with that sentence.
//
// WAL and synchronous=FULL: what was committed is on the disk. secure_delete=ON and not FAST: what is erased by law
// must not stay behind in free pages, and FAST leaves it there. temp_store=MEMORY: no plaintext in %TEMP%.
namespace xf {

inline constexpr qint32 applicationId = 0x58464454; // "XFDT", at byte 68 of the file

struct OpenRequest
{
    enum class Mode { Create, Write, ReadOnly };
    QString path;
    Mode mode = Mode::Write;
    std::function<bool(const QString&)> isNetworkPath = isOnNetwork;
    int busyMilliseconds = 5000;
    std::span<const Migration> migrations = schemaMigrations();
};

class Database : public Connection
{
public:
    // Refusals: store.not-found, exists, folder-not-found, not-a-database, foreign-database, newer-program,
    // needs-upgrade, damaged, busy, disk-full, writer-beside, cannot-open.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const OpenRequest& request);

    [[nodiscard]] QString path() const { return m_path; } // absolute

    // local_setting; none where the key was never set.
    [[nodiscard]] Result<std::optional<QVariant>> setting(const QString& key);
    [[nodiscard]] Result<> setSetting(const QString& key, const SqlValue& value);

    // Whether the view tables are not those of this program, so that they must be made and filled again.
    [[nodiscard]] bool viewsOutdated();
    // Empty view tables of this program's version. Only inside a Transaction, the one that also fills them.
    [[nodiscard]] Result<> recreateViews();

    // Reads the whole file (seconds for a large one): store.damaged with SQLite's first complaint.
    [[nodiscard]] Result<> checkIntegrity();
    // Empties the -wal into the file, so that what was erased is not in there either. Not inside a Transaction.
    [[nodiscard]] Result<> emptyLog();

private:
    Database(Connection&& connection, QString path);
    QString m_path;
    friend class Opener;
};

} // namespace xf

#include "core/store/database.h"

#include "core/store/storeerrors.h"

#include <QDir>

#include <cassert>

namespace xf {

Database::Database(Connection&& connection, QString path)
    : Connection(std::move(connection))
    , m_path(std::move(path))
{}

Result<std::optional<QVariant>> Database::setting(const QString& key)
{
    return readOne("SELECT value FROM local_setting WHERE key = ?", {key}, [](const Row& row) { return row.any(0); });
}

Result<> Database::setSetting(const QString& key, const SqlValue& value)
{
    return run(
        "INSERT INTO local_setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {key, value});
}

bool Database::viewsOutdated()
{
    const auto version = setting(QStringLiteral("views_version"));
    return !version || !version->has_value() || (*version)->toInt() != viewsVersion;
}

Result<> Database::recreateViews()
{
    assert(inTransaction());
    if (const Result<> done = script(viewsSql()); !done)
        return done;
    return setSetting(QStringLiteral("views_version"), viewsVersion);
}

Result<> Database::checkIntegrity()
{
    // Not quick_check: that does not see an index which lacks a row, and streams are read by one.
    const auto verdict = readOne("PRAGMA integrity_check(1)", {}, [](const Row& row) { return row.text(0); });
    if (!verdict)
        return verdict.error();
    if (verdict->value_or(QString()) != QLatin1String("ok"))
        return Error(storeDamaged, {QDir::toNativeSeparators(m_path)});
    return {};
}

Result<> Database::emptyLog()
{
    assert(!inTransaction());
    const auto blocked = readOne("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row& row) { return row.flag(0); });
    if (!blocked)
        return blocked.error();
    if (blocked->value_or(false))
        return Error(storeBusy, {QStringLiteral("wal_checkpoint")});
    return {};
}

} // namespace xf

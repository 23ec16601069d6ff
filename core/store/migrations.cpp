#include "core/store/migrations.h"

#include "core/store/connection.h"

#include <QFile>

#include <cassert>

// Resources of a static library are dropped by the linker unless they are asked for; not inside a namespace.
static void keepResources()
{
    Q_INIT_RESOURCE(xf_schema);
}

namespace xf {

namespace {

QString resource(const char* name)
{
    keepResources();
    QFile file(QStringLiteral(":/xinfang/schema/") + QString::fromLatin1(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened);
    static_cast<void>(opened);
    return QString::fromUtf8(file.readAll());
}

Result<qint64> userVersion(Connection& connection)
{
    const auto version = connection.readOne("PRAGMA user_version", {}, [](const Row& row) { return row.integer(0); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<> runOne(Connection& connection, const Migration& migration)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<qint64> version = userVersion(connection); // again, now under the lock
    if (!version)
        return version.error();
    if (*version >= migration.number)
        return {};
    if (const Result<> done = connection.script(migration.sql); !done)
        return done;
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(migration.number);
    if (const Result<> done = connection.run(mark.constData()); !done)
        return done;
    return transaction->commit();
}

} // namespace

std::span<const Migration> schemaMigrations()
{
    static const Migration all[] = {
        {1, resource("0001_first.sql")},
        {2, resource("0002_desk.sql")},
        {3, resource("0003_handoff.sql")},
        {4, resource("0004_sealed.sql")},
    };
    return all;
}

QString viewsSql()
{
    return resource("views.sql");
}

Result<> migrate(Connection& connection, std::span<const Migration> migrations)
{
    const Result<qint64> version = userVersion(connection);
    if (!version)
        return version.error();
    for (const Migration& migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (const Result<> done = runOne(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace xf

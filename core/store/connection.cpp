#include "core/store/connection.h"

#include "core/store/sqlscript.h"
#include "core/store/storeerrors.h"

#include <QDir>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <cassert>
#include <cstring>

namespace xf {

namespace {

constexpr std::size_t mostIdleStatements = 256;

// SQLite's URI, because only that can say "do not create" and "immutable".
QString uriOf(const QString& path, Connection::Access access)
{
    QString uri = path.startsWith(u'/') ? QStringLiteral("file://") : QStringLiteral("file:///");
    uri += QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
    switch (access) {
    case Connection::Access::Create: return uri + QStringLiteral("?mode=rwc");
    case Connection::Access::Write: return uri + QStringLiteral("?mode=rw");
    case Connection::Access::Read: return uri + QStringLiteral("?mode=ro");
    case Connection::Access::Immutable: return uri + QStringLiteral("?mode=ro&immutable=1");
    }
    return uri;
}

bool isReading(Connection::Access access)
{
    return access == Connection::Access::Read || access == Connection::Access::Immutable;
}

QString freshName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("xf-store-%1").arg(++counter);
}

} // namespace

// A statement taken out of the cache for one call; reset and put back at the end of it.
class Connection::Lease
{
public:
    Lease(Connection& connection, const char* sql)
        : m_connection(connection)
    {
        const auto size = static_cast<qsizetype>(std::strlen(sql));
        m_node = connection.m_idle.extract(QByteArray::fromRawData(sql, size));
        if (!m_node.empty())
            return;
        Statements fresh;
        fresh.emplace(QByteArray(sql, size), QSqlQuery(connection.m_database));
        m_node = fresh.extract(fresh.begin());
        query().setForwardOnly(true);
        m_prepared = query().prepare(QString::fromUtf8(sql));
    }
    ~Lease()
    {
        if (!m_prepared)
            return;
        query().finish();
        if (m_connection.m_idle.size() >= mostIdleStatements)
            m_connection.m_idle.clear();
        m_connection.m_idle.insert(std::move(m_node)); // where the same statement is back already, this one goes
    }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    [[nodiscard]] bool isPrepared() const { return m_prepared; }
    [[nodiscard]] QSqlQuery& query() { return m_node.mapped(); }

private:
    Connection& m_connection;
    Statements::node_type m_node;
    bool m_prepared = true;
};

Result<Connection> Connection::open(const QString& path, Access access, int busyMilliseconds)
{
    static const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error(storeNoDriver);
    const QString name = freshName();
    Connection connection(name, QSqlDatabase::addDatabase(driver, name));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (isReading(access))
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.m_database.setConnectOptions(options);
    connection.m_database.setDatabaseName(uriOf(path, access));
    if (!connection.m_database.open())
        return fromSql(connection.m_database.lastError());
    return connection;
}

Connection::Connection(QString name, QSqlDatabase database)
    : m_name(std::move(name))
    , m_database(std::move(database))
{}

Connection::Connection(Connection&& other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
    , m_database(std::exchange(other.m_database, QSqlDatabase()))
    , m_idle(std::move(other.m_idle))
    , m_refusal(std::move(other.m_refusal))
    , m_inTransaction(std::exchange(other.m_inTransaction, false))
    , m_guard(std::move(other.m_guard))
    , m_logIndex(std::move(other.m_logIndex))
    , m_logSeen(other.m_logSeen)
{}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_idle.clear(); // before the connection they belong to
    m_guard.release();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error Connection::errorOf(const QSqlError& error) const
{
    const Error plain = fromSql(error);
    return m_refusal && plain.is(storeReadOnly) ? *m_refusal : plain;
}

Result<> Connection::execute(QSqlQuery& query, const SqlValues& values) const
{
    for (std::size_t i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i].variant());
    if (!query.exec())
        return errorOf(query.lastError());
    return {};
}

Result<> Connection::keepLog(const QString& path)
{
    // The log is made by the first who reads.
    const Result<> first = read("SELECT count(*) FROM sqlite_schema", {}, [](const Row&) {});
    if (!first)
        return first;
    m_logIndex = path + QStringLiteral("-shm");
    m_logSeen = fileOnDisk(m_logIndex);
    if (m_logSeen)
        m_guard.hold(path);
    else // a disk that can do no WAL; Windows
        m_logIndex.clear();
    return {};
}

Result<> Connection::logIsThere() const
{
    if (m_logIndex.isEmpty() || m_inTransaction || fileOnDisk(m_logIndex) == m_logSeen)
        return {};
    return Error(storeLogTaken, {QDir::toNativeSeparators(m_logIndex.chopped(4))});
}

Result<> Connection::readRows(const char* sql, const SqlValues& values, const RowFunction& each)
{
    Lease lease(*this, sql);
    QSqlQuery& query = lease.query();
    if (!lease.isPrepared())
        return errorOf(query.lastError());
    if (const Result<> done = execute(query, values); !done)
        return done;
    const Row row(query);
    while (query.next()) {
        if (!each(row))
            return {};
    }
    if (query.lastError().isValid()) // next() is false at the end and on a fault
        return errorOf(query.lastError());
    return {};
}

Result<> Connection::run(const char* sql, const SqlValues& values)
{
    if (const Result<> there = logIsThere(); !there)
        return there;
    return readRows(sql, values, [](const Row&) { return true; });
}

Result<qint64> Connection::insert(const char* sql, const SqlValues& values)
{
    if (const Result<> there = logIsThere(); !there)
        return there.error();
    Lease lease(*this, sql);
    if (!lease.isPrepared())
        return errorOf(lease.query().lastError());
    if (const Result<> done = execute(lease.query(), values); !done)
        return done.error();
    return lease.query().lastInsertId().toLongLong();
}

Result<qint64> Connection::change(const char* sql, const SqlValues& values)
{
    if (const Result<> there = logIsThere(); !there)
        return there.error();
    Lease lease(*this, sql);
    if (!lease.isPrepared())
        return errorOf(lease.query().lastError());
    if (const Result<> done = execute(lease.query(), values); !done)
        return done.error();
    return qint64{lease.query().numRowsAffected()};
}

Result<> Connection::script(const QString& sql)
{
    for (const QString& statement : splitStatements(sql)) {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return errorOf(query.lastError());
    }
    return {};
}

Result<Transaction> Transaction::begin(Connection& connection, Kind kind)
{
    assert(!connection.m_inTransaction);
    if (kind == Kind::Write && !connection.writable())
        return *connection.readOnlyReason();
    if (const Result<> begun = connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return begun.error();
    connection.m_inTransaction = true;
    return Transaction(connection);
}

Result<> Transaction::commit()
{
    assert(m_connection);
    const Result<> done = m_connection->run("COMMIT");
    if (done)
        std::exchange(m_connection, nullptr)->m_inTransaction = false;
    return done;
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    // SQLite may have rolled back by itself (disk full): that this then fails is no news.
    static_cast<void>(m_connection->run("ROLLBACK"));
    m_connection->m_inTransaction = false;
}

} // namespace xf

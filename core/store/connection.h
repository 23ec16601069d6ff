#pragma once

#include "core/base/fileondisk.h"
#include "core/base/result.h"
#include "core/store/logguard.h"
#include "core/store/sqlvalue.h"

#include <QSqlDatabase>

#include <functional>
#include <type_traits>
#include <unordered_map>

// How SQL is spoken: one SQLite connection, used by the thread that opened it and no other.
//
// Statements are prepared once and kept; each is reset when its call returns, so that no forgotten SELECT stands in the
// way of a COMMIT. A row function may run other statements, the same one too, but must not end the transaction it
// reads in. SQL is one statement, without comments, with `?` for each value: QtSql rewrites the marks and does not know
// comments. Several statements, with comments, go through script().
namespace xf {

class Connection
{
public:
    enum class Access {
        Create,    // a new or an existing file
        Write,     // an existing file
        Read,      // an existing file; a file in WAL mode also needs a -shm beside it, or a folder to make one in
        Immutable, // as Read, and nothing is locked: only where nobody can be writing
    };
    [[nodiscard]] static Result<Connection> open(const QString& path, Access access, int busyMilliseconds);
    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) = delete;

    [[nodiscard]] Result<> run(const char* sql, const SqlValues& values = {});
    [[nodiscard]] Result<qint64> insert(const char* sql, const SqlValues& values); // the new row's id
    [[nodiscard]] Result<qint64> change(const char* sql, const SqlValues& values); // how many rows changed

    // Calls `each(const Row&)` for every row; where it returns bool, false stops.
    template <class Each>
    [[nodiscard]] Result<> read(const char* sql, const SqlValues& values, Each&& each)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Each&, const Row&>>) {
            return readRows(sql, values, [&each](const Row& row) {
                each(row);
                return true;
            });
        } else {
            return readRows(sql, values, each);
        }
    }
    // All rows, each as `make(const Row&)` gives it.
    template <class Make, class T = std::invoke_result_t<Make&, const Row&>>
    [[nodiscard]] Result<std::vector<T>> readAll(const char* sql, const SqlValues& values, Make&& make)
    {
        std::vector<T> all;
        if (const Result<> done = read(sql, values, [&](const Row& row) { all.push_back(make(row)); }); !done)
            return done.error();
        return all;
    }
    // The first row, if there is one.
    template <class Make, class T = std::invoke_result_t<Make&, const Row&>>
    [[nodiscard]] Result<std::optional<T>> readOne(const char* sql, const SqlValues& values, Make&& make)
    {
        std::optional<T> first;
        const Result<> done = read(sql, values, [&](const Row& row) {
            first.emplace(make(row));
            return false;
        });
        if (!done)
            return done.error();
        return first;
    }

    // Every statement of a text, in order, up to the first that fails (QSqlQuery::exec would stop after the first).
    [[nodiscard]] Result<> script(const QString& sql);

    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    [[nodiscard]] bool writable() const { return !m_refusal.has_value(); }
    // Why nothing is written through this connection; none where it is.
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const { return m_refusal; }
    void refuseWriting(Error reason) { m_refusal = std::move(reason); }

    // Once it is set up: no other program takes the log of this file away while this is open (logguard.h), and should
    // it be gone all the same, nothing more is written: store.log-taken.
    [[nodiscard]] Result<> keepLog(const QString& path);

private:
    friend class Transaction;
    using RowFunction = std::function<bool(const Row&)>;

    Connection(QString name, QSqlDatabase database);
    Result<> readRows(const char* sql, const SqlValues& values, const RowFunction& each);
    Result<> execute(QSqlQuery& query, const SqlValues& values) const;
    [[nodiscard]] Error errorOf(const QSqlError& error) const;
    [[nodiscard]] Result<> logIsThere() const;

    QString m_name; // of QtSql's register of connections; empty when moved from
    QSqlDatabase m_database;
    using Statements = std::unordered_map<QByteArray, QSqlQuery>;
    Statements m_idle; // by text; a running one is taken out
    std::optional<Error> m_refusal;
    bool m_inTransaction = false;
    LogGuard m_guard;
    QString m_logIndex; // path of the -shm; empty: none is kept
    std::optional<FileOnDisk> m_logSeen;

    class Lease;
};

// A transaction: all of it or nothing. Rolled back in the destructor unless commit() succeeded.
//
// Write takes the write lock at once (BEGIN IMMEDIATE), so that what is read in it is still true when it is written;
// it waits for another program for the busy time, then says store.busy. Read sees one moment of the file throughout.
// There is one transaction at a time on a connection: beginning a second is a fault of the program (asserted).
class Transaction
{
public:
    enum class Kind { Write, Read };
    [[nodiscard]] static Result<Transaction> begin(Connection& connection, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {}
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {}
    Connection* m_connection;
};

} // namespace xf

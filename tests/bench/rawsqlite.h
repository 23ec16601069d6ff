#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

// The yardstick: the rows of a finished data file, put into another by SQLite's own C interface and nothing else, with
// the pragmas, indexes and full-text index of the data file. Values are in memory, in the form SQLite wants them,
// before the clock starts.
namespace xf::bench {

struct RawValue
{
    int type = 0; // SQLITE_INTEGER, _TEXT, _BLOB, _NULL
    qint64 number = 0;
    QByteArray bytes;
};

// What one command left: which statement, with which values.
struct RawRow
{
    std::size_t statement = 0;
    std::vector<RawValue> values;
};
using RawRows = std::vector<RawRow>;

enum RawStatement : std::size_t {
    InsertEntry,
    InsertCase,
    UpdateCase,
    ClearClocks,
    InsertClock,
    InsertText,
    InsertIndex
};

class RawSqlite
{
public:
    explicit RawSqlite(const QString& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void run(const char* sql);
    // All rows of a query, as RawRows of that statement.
    RawRows read(const char* sql, RawStatement statement, qint64 argument = 0);
    qint64 number(const char* sql);
    void insert(const RawRows& rows);

private:
    sqlite3* m_database = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

// The rows that case `caseId` came to be by: its entries after position `after`, its view rows and, `withText`, its
// text and index.
[[nodiscard]] RawRows rowsOfCase(RawSqlite& from, qint64 caseId, qint64 after, bool withText);

} // namespace xf::bench

#pragma once

#include "core/store/database.h"
#include "core/store/storeerrors.h"
#include "tests/support/tempdir.h"

#include <QSet>

#include <sqlite3.h>

// What the store's tests share: opening that cannot depend on the disk the test runs on, and SQLite by hand.
namespace xf::test {

inline bool onLocalDisk(const QString&)
{
    return false;
}

inline bool onShare(const QString&)
{
    return true;
}

inline Result<std::unique_ptr<Database>> open(const QString& path, OpenRequest::Mode mode = OpenRequest::Mode::Write)
{
    return Database::open({path, mode, onLocalDisk, 100});
}

inline std::unique_ptr<Database> create(const QString& path)
{
    auto made = open(path, OpenRequest::Mode::Create);
    if (!made)
        FAIL(Catch::StringMaker<Error>::convert(made.error()));
    return std::move(*made);
}

template <class T>
inline QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

inline QString idOf(const ErrorCode& code)
{
    return QString::fromLatin1(code.id);
}

inline qint64 number(Connection& connection, const char* sql)
{
    const auto value = connection.readOne(sql, {}, [](const Row& row) { return row.integer(0); });
    REQUIRE(value);
    REQUIRE(value->has_value());
    return **value;
}

// Another program at the file: plain SQLite without any of our pragmas.
class RawSqlite
{
public:
    explicit RawSqlite(const QString& path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
    }
    ~RawSqlite() { sqlite3_close(m_handle); }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;
    void run(const char* sql) { REQUIRE(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace xf::test

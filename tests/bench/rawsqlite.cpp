#include "tests/bench/rawsqlite.h"

#include "core/store/search.h"
#include "tests/bench/measure.h"

#include <sqlite3.h>

namespace xf::bench {

namespace {

// In the order of RawStatement.
constexpr const char* statements[] = {
    "INSERT INTO entry_log (id, stream, lamport, envelope, salt, payload, proof, incarnation, seq)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO view_case (stream, number, year, letter, serial, petitioner, subject, state, received, first_on,"
    " last_on, source_number, conflicts, tables, holder, holder_name, origin, origin_name, case_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "UPDATE view_case SET stream = ?, number = ?, year = ?, letter = ?, serial = ?, petitioner = ?, subject = ?,"
    " state = ?, received = ?, first_on = ?, last_on = ?, source_number = ?, conflicts = ?, tables = ?,"
    " holder = ?, holder_name = ?, origin = ?, origin_name = ? WHERE case_id = ?",
    "DELETE FROM view_clock WHERE case_id = ?",
    "INSERT INTO view_clock (case_id, ordinal, rule, recipient, start, due, rolled, met, issued, posted, duty, provisional,"
    " assumed, office, office_name, sender) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO view_search (case_id, text) VALUES (?, ?)",
    "INSERT INTO view_index (rowid, pairs, letters, runs) VALUES (?, ?, ?, ?)",
};

RawValue valueAt(sqlite3_stmt* statement, int i)
{
    RawValue value;
    value.type = sqlite3_column_type(statement, i);
    if (value.type == SQLITE_INTEGER) {
        value.number = sqlite3_column_int64(statement, i);
    } else if (value.type != SQLITE_NULL) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
        value.bytes = QByteArray(bytes, sqlite3_column_bytes(statement, i));
    }
    return value;
}

void bind(sqlite3_stmt* statement, int i, const RawValue& value)
{
    if (value.type == SQLITE_INTEGER) {
        sqlite3_bind_int64(statement, i, value.number);
    } else if (value.type == SQLITE_TEXT) {
        sqlite3_bind_text(statement, i, value.bytes.constData(), int(value.bytes.size()), SQLITE_STATIC);
    } else if (value.type == SQLITE_BLOB) {
        sqlite3_bind_blob(statement, i, value.bytes.constData(), int(value.bytes.size()), SQLITE_STATIC);
    } else {
        sqlite3_bind_null(statement, i);
    }
}

RawValue text(const QString& given)
{
    return {SQLITE_TEXT, 0, given.toUtf8()};
}

} // namespace

RawSqlite::RawSqlite(const QString& path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        stop(QStringLiteral("raw: ") + path);
    }
    // Those of core/store/opendatabase.cpp.
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
        "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;"
        "PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 16777216;");
    for (const char* sql : statements) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
            stop(QStringLiteral("raw: ") + QString::fromUtf8(sqlite3_errmsg(m_database)));
        }
        m_statements.push_back(statement);
    }
}

RawSqlite::~RawSqlite()
{
    for (sqlite3_stmt* statement : m_statements) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_database);
}

void RawSqlite::run(const char* sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        stop(QStringLiteral("raw: ") + QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
}

RawRows RawSqlite::read(const char* sql, RawStatement kind, qint64 argument)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
        stop(QStringLiteral("raw: ") + QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    if (sqlite3_bind_parameter_count(statement) > 0) {
        sqlite3_bind_int64(statement, 1, argument);
    }
    RawRows rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        RawRow row{kind, {}};
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            row.values.push_back(valueAt(statement, i));
        }
        rows.push_back(std::move(row));
    }
    sqlite3_finalize(statement);
    return rows;
}

qint64 RawSqlite::number(const char* sql)
{
    const RawRows rows = read(sql, InsertEntry);
    return rows.empty() ? 0 : rows.front().values.front().number;
}

void RawSqlite::insert(const RawRows& rows)
{
    for (const RawRow& row : rows) {
        sqlite3_stmt* statement = m_statements[row.statement];
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            bind(statement, int(i) + 1, row.values[i]);
        }
        if (sqlite3_step(statement) != SQLITE_DONE) {
            stop(QStringLiteral("raw: ") + QString::fromUtf8(sqlite3_errmsg(m_database)));
        }
        sqlite3_reset(statement);
    }
}

RawRows rowsOfCase(RawSqlite& from, qint64 caseId, qint64 after, bool withText)
{
    const QByteArray entries =
        "SELECT id, stream, lamport, envelope, salt, payload, proof, incarnation, seq FROM entry_log WHERE position > " +
        QByteArray::number(after) + " AND stream = (SELECT id FROM entry_log WHERE position = ?) ORDER BY lamport, id";
    RawRows rows = from.read(entries.constData(), InsertEntry, caseId);
    const auto add = [&](RawRows more) {
        rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(from.read("SELECT stream, number, year, letter, serial, petitioner, subject, state, received, first_on,"
                  " last_on, source_number, conflicts, tables, holder, holder_name, origin, origin_name, case_id"
                  " FROM view_case WHERE case_id = ?",
        withText ? InsertCase : UpdateCase, caseId));
    if (!withText) {
        rows.push_back({ClearClocks, {{SQLITE_INTEGER, caseId, {}}}});
    }
    add(from.read(
        "SELECT case_id, ordinal, rule, recipient, start, due, rolled, met, issued, posted, duty,"
        " provisional, assumed, office, office_name, sender FROM view_clock WHERE case_id = ? ORDER BY ordinal",
        InsertClock, caseId));
    if (withText) {
        RawRows texts = from.read("SELECT case_id, text FROM view_search WHERE case_id = ?", InsertText, caseId);
        const IndexText index = indexTextOf(QString::fromUtf8(texts.front().values[1].bytes));
        const RawRow indexed{
            InsertIndex, {texts.front().values[0], text(index.pairs), text(index.letters), text(index.runs)}};
        add(std::move(texts));
        rows.push_back(indexed);
    }
    return rows;
}

} // namespace xf::bench

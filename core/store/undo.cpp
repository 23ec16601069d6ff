#include "core/store/undo.h"

#include <QStringList>

namespace xf::undo {

namespace {

struct Table
{
    const char* name;
    const char* columns;
    int keys; // how many of the columns, from the first, name a row
};

// Frozen with schema 3: local_undo holds the columns in this order.
constexpr Table tables[] = {
    {"blob_file", "id bytes", 1},
    {"local_waiting", "id stream record since partner credited", 1},
    {"local_quarantine", "id record reason since partner entry", 1},
    {"local_partner",
        "id node office letter relation sign_key seal_key fingerprint enrolled_at last_sent last_taken incarnation"
        " owes_inventory wants_inventory owes_receipt inventory_at",
        1},
    {"local_incarnation", "partner incarnation last_number", 2},
    {"local_shared", "stream partner", 2},
    {"local_outbox", "partner position own", 2},
    {"local_outbox_blob", "partner blob", 2},
    {"local_sent", "id partner hash number made_at acked_at inventory stranger", 1},
    {"local_taken", "partner hash number taken_at incarnation", 2},
    {"local_refused", "partner theirs entry reason since", 3},
    {"local_lacking", "blob", 1},
};

QStringList columnsOf(const Table& table)
{
    return QString::fromLatin1(table.columns).split(u' ');
}

QString noting(const Table& table, int act, const QString& side)
{
    QStringList numbered;
    QStringList values;
    for (const QString& column : columnsOf(table)) {
        numbered << QStringLiteral("c%1").arg(numbered.size() + 1);
        values << side + u'.' + column;
    }
    return QStringLiteral("INSERT INTO local_undo (name, act, %1) VALUES ('%2', %3, %4);")
        .arg(numbered.join(QStringLiteral(", ")), QString::fromLatin1(table.name), QString::number(act),
            values.join(QStringLiteral(", ")));
}

QString triggersOf(const Table& table)
{
    const QString name = QString::fromLatin1(table.name);
    const QString in = noting(table, 1, QStringLiteral("NEW"));
    const QString out = noting(table, 0, QStringLiteral("OLD"));
    const QString form = QStringLiteral("CREATE TEMP TRIGGER undo_%1_%2 AFTER %3 ON main.%1 BEGIN %4 END;\n");
    return form.arg(name, QStringLiteral("in"), QStringLiteral("INSERT"), in) +
           form.arg(name, QStringLiteral("out"), QStringLiteral("DELETE"), out) +
           form.arg(name, QStringLiteral("over"), QStringLiteral("UPDATE"), out + u' ' + in);
}

// DELETE FROM local_x WHERE a = (SELECT c1 FROM local_undo WHERE id = ?) AND …
QByteArray takingOut(const Table& table)
{
    QStringList terms;
    for (const QString& column : columnsOf(table).mid(0, table.keys)) {
        terms << QStringLiteral("%1 = (SELECT c%2 FROM local_undo WHERE id = ?)").arg(column).arg(terms.size() + 1);
    }
    return QStringLiteral("DELETE FROM %1 WHERE %2")
        .arg(QString::fromLatin1(table.name), terms.join(QStringLiteral(" AND ")))
        .toLatin1();
}

QByteArray puttingBack(const Table& table)
{
    QStringList numbered;
    for (qsizetype i = 1; i <= columnsOf(table).size(); ++i) {
        numbered << QStringLiteral("c%1").arg(i);
    }
    return QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM local_undo WHERE id = ?")
        .arg(QString::fromLatin1(table.name), columnsOf(table).join(QStringLiteral(", ")),
            numbered.join(QStringLiteral(", ")))
        .toLatin1();
}

Result<> takeBack(Connection& connection, const Table& table, qint64 id, bool putIn)
{
    if (!putIn) {
        return connection.run(puttingBack(table).constData(), {id});
    }
    return connection.run(takingOut(table).constData(), SqlValues(std::size_t(table.keys), SqlValue(id)));
}

} // namespace

Result<> begin(Connection& connection)
{
    if (const Result<> forgotten = forget(connection); !forgotten) {
        return forgotten;
    }
    QString sql;
    for (const Table& table : tables) {
        sql += triggersOf(table);
    }
    return connection.script(sql);
}

Result<> end(Connection& connection)
{
    QString sql;
    for (const Table& table : tables) {
        for (const char* what : {"in", "out", "over"}) {
            sql += QStringLiteral("DROP TRIGGER IF EXISTS temp.undo_%1_%2;\n")
                       .arg(QString::fromLatin1(table.name), QString::fromLatin1(what));
        }
    }
    return connection.script(sql);
}

Result<std::vector<QByteArray>> blobs(Connection& connection)
{
    return connection.readAll("SELECT c1 FROM local_undo WHERE name = 'blob_file' AND act = 1", {},
        [](const Row& row) { return row.bytes(0); });
}

Result<> replay(Connection& connection)
{
    Result<> fault;
    const Result<> read =
        connection.read("SELECT id, name, act FROM local_undo ORDER BY id DESC", {}, [&](const Row& row) {
            for (const Table& table : tables) {
                if (row.text(1) == QLatin1String(table.name)) {
                    fault = takeBack(connection, table, row.integer(0), row.flag(2));
                }
            }
            return fault.has_value();
        });
    if (!read || !fault) {
        return read ? fault : read;
    }
    return forget(connection);
}

Result<> forget(Connection& connection)
{
    const Result<> last = connection.run("DELETE FROM local_import");
    return last ? connection.run("DELETE FROM local_undo") : last;
}

} // namespace xf::undo

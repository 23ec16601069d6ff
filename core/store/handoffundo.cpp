#include "core/store/handoff.h"
#include "core/store/projection.h"
#include "core/store/storeerrors.h"
#include "core/store/undo.h"
#include "core/store/workspace.h"

#include <algorithm>

// Taking the last import back.
namespace xf {

Result<std::optional<PackageMark>> Handoff::lastImport()
{
    return m_workspace.m_database->readOne(
        "SELECT i.hash, i.number, i.taken_at FROM local_import i WHERE NOT EXISTS (SELECT 1 FROM entry_log e"
        " WHERE e.position > i.position_after AND NOT EXISTS"
        " (SELECT 1 FROM view_stream v WHERE v.stream = e.stream AND v.kind = ?))",
        {QString::fromLatin1(sealedKind)}, [](const Row& row) {
            return PackageMark{row.bytes(0), row.integer(1), row.integer(2), 0};
        });
}

// What the import had brought; the views of those streams are made anew, or go. What stands behind it is sealed and
// rests on nothing: it stays, and that it is there does not show in whether an import can be taken back.
Result<std::vector<QByteArray>> Handoff::dropEntries(qint64 before, qint64 after)
{
    Workspace& workspace = m_workspace;
    Database& database = *workspace.m_database;
    struct Gone
    {
        QByteArray stream;
        bool wholly = false;
        qint64 position = 0;
    };
    const auto streams = database.readAll(
        "SELECT e.stream, min(e.position), v.position FROM entry_log e JOIN view_stream v ON v.stream = e.stream"
        " WHERE e.position > ? AND e.position <= ? GROUP BY e.stream",
        {before, after}, [&](const Row& row) {
            return Gone{row.bytes(0), row.integer(2) > before, row.integer(2)};
        });
    if (!streams) {
        return streams.error();
    }
    const Result<> dropped =
        database.run("DELETE FROM entry_log WHERE position > ? AND position <= ?", {before, after});
    if (!dropped) {
        return dropped.error();
    }
    std::vector<QByteArray> ids;
    for (const Gone& gone : *streams) {
        Result<> done;
        if (gone.wholly) {
            done = eraseStreamRow(database, gone.stream);
            done = done ? eraseRow(database, gone.position) : done;
        } else {
            done = workspace.projectIfReadable(gone.stream);
        }
        if (!done) {
            return done.error();
        }
        ids.push_back(gone.stream);
    }
    return ids;
}

Result<Handoff::Undone> Handoff::undoInside(std::vector<QByteArray>& blobs)
{
    Database& database = *m_workspace.m_database;
    struct Last
    {
        QByteArray node;
        qint64 number = 0, before = 0, after = 0;
        bool more = false;
    };
    const auto last = database.readOne(
        "SELECT p.node, i.number, i.position_before, i.position_after, EXISTS (SELECT 1 FROM entry_log e"
        " WHERE e.position > i.position_after AND NOT EXISTS"
        " (SELECT 1 FROM view_stream v WHERE v.stream = e.stream AND v.kind = ?))"
        " FROM local_import i JOIN local_partner p ON p.id = i.partner",
        {QString::fromLatin1(sealedKind)}, [](const Row& row) {
            return Last{row.bytes(0), row.integer(1), row.integer(2), row.integer(3), row.flag(4)};
        });
    if (!last) {
        return last.error();
    }
    if (!last->has_value()) {
        return Error(handoffNothingToUndo);
    }
    if ((*last)->more) {
        return Error(handoffUndoTooLate);
    }
    Result<std::vector<QByteArray>> came = undo::blobs(database);
    if (!came) {
        return came.error();
    }
    blobs = std::move(*came);
    // The marks first: projecting what stays writes marks of its own.
    if (const Result<> marks = undo::replay(database); !marks) {
        return marks.error();
    }
    Result<std::vector<QByteArray>> streams = dropEntries((*last)->before, (*last)->after);
    if (!streams) {
        return streams.error();
    }
    if (const Result<CalendarChange> calendar = m_workspace.refreshCalendar({}); !calendar) {
        return calendar.error();
    }
    return Undone{(*last)->node, (*last)->number, (*last)->after - (*last)->before, std::move(*streams)};
}

Result<Handoff::Undone> Handoff::undoLastImport()
{
    std::vector<QByteArray> blobs;
    Result<Undone> undone = Undone();
    {
        Result<Transaction> transaction = Transaction::begin(*m_workspace.m_database);
        if (!transaction) {
            return transaction.error();
        }
        const Result<> known = m_workspace.reloadCalendar();
        undone = known ? undoInside(blobs) : Result<Undone>(known.error());
        const Result<> committed = undone ? transaction->commit() : Result<>();
        if (!undone || !committed) {
            return undone ? Result<Undone>(committed.error()) : undone;
        }
    }
    for (const QByteArray& blob : blobs) {
        m_workspace.dropUnused(blob);
    }
    return undone;
}

} // namespace xf

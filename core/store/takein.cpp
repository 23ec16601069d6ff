#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <algorithm>

// Entries from elsewhere: a set union, whatever the order.
namespace xf {

Result<TakeInReport> Workspace::takeIn(const std::vector<Entry>& entries)
{
    if (!writable()) {
        return m_database->readOnlyReason().value_or(Error(storeReadOnly));
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    TakeInReport report;
    if (const Result<> done = takeInAll(entries, report); !done) {
        return done.error();
    }
    std::sort(report.streams.begin(), report.streams.end());
    report.streams.erase(std::unique(report.streams.begin(), report.streams.end()), report.streams.end());
    for (const QByteArray& stream : report.streams) {
        if (const Result<> projected = projectIfReadable(stream); !projected) {
            return projected.error();
        }
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    return report;
}

Result<> Workspace::takeInAll(const std::vector<Entry>& entries, TakeInReport& report)
{
    // Parents first spares most of the waiting; what still lacks a parent waits in the file.
    std::vector<Entry> ordered = entries;
    std::sort(ordered.begin(), ordered.end(), beforeInFold);
    for (const Entry& entry : ordered) {
        const Result<Intake> taken = takeInOne(entry);
        if (!taken && (taken.error().is(entryWrongLamport) || taken.error().is(entryForeignStream) ||
                          taken.error().is(eventMalformed))) {
            report.refused.emplace_back(entry.id, taken.error());
            continue;
        }
        if (!taken) {
            return taken.error();
        }
        report.fresh += *taken == Intake::Fresh ? 1 : 0;
        report.known += *taken == Intake::Known ? 1 : 0;
        if (*taken == Intake::Fresh) {
            report.streams.push_back(entry.streamId());
        }
    }
    return takeInWaiting(report);
}

namespace {

// Lamport is one more than the greatest of the parents, and the parents are of the same stream: what a fold relies on.
Result<> checkAgainstParents(EntryLog& log, const Entry& entry, bool& parentMissing)
{
    if (entry.envelope.isFirst()) {
        return {};
    }
    qint64 greatest = 0;
    for (const QByteArray& seen : entry.envelope.seen) {
        const Result<std::optional<EntryLog::Place>> parent = log.placeOf(seen);
        if (!parent) {
            return parent.error();
        }
        if (!parent->has_value()) {
            parentMissing = true;
        } else if ((*parent)->stream != entry.envelope.stream) {
            return Error(entryForeignStream, {QString::fromLatin1(entry.id.toHex())});
        } else {
            greatest = std::max(greatest, (*parent)->lamport);
        }
    }
    const bool wrong = !parentMissing && entry.envelope.lamport - 1 != greatest;
    return wrong ? Result<>(Error(entryWrongLamport, {QString::fromLatin1(entry.id.toHex())})) : Result<>();
}

} // namespace

Result<Workspace::Intake> Workspace::takeInOne(const Entry& entry)
{
    const Result<bool> known = m_log.has(entry.id);
    if (!known) {
        return known.error();
    }
    if (*known) {
        return Intake::Known;
    }
    if (entry.payload) {
        const Result<Event> event = decodeEvent(entry.envelope.tag, entry.envelope.version, *entry.payload);
        if (!event) {
            return event.error();
        }
    }
    bool parentMissing = false;
    if (const Result<> sound = checkAgainstParents(m_log, entry, parentMissing); !sound) {
        return sound.error();
    }
    if (parentMissing) {
        const Result<> kept =
            m_database->run("INSERT OR IGNORE INTO local_waiting (id, stream, record, since) VALUES (?, ?, ?, ?)",
                {entry.id, entry.streamId(), encodeRecord(entry), m_options.clock->now().utcSeconds});
        return kept ? Result<Intake>(Intake::Waiting) : Result<Intake>(kept.error());
    }
    const Result<qint64> added = m_log.add(entry);
    return added ? Result<Intake>(Intake::Fresh) : Result<Intake>(added.error());
}

// In fold order a parent comes before its children, so one round frees all that can be freed.
Result<> Workspace::takeInWaiting(TakeInReport& report)
{
    const auto records = m_database->readAll("SELECT id, record FROM local_waiting", {},
        [](const Row& row) { return std::pair(row.bytes(0), row.bytes(1)); });
    if (!records) {
        return records.error();
    }
    std::vector<Entry> waiting;
    for (const auto& [id, record] : *records) {
        Result<Entry> entry = decodeRecord(record);
        if (entry && entry->id == id) {
            waiting.push_back(std::move(*entry));
        } else if (const Result<> gone = refuseWaiting(id, entry ? Error(entryHashMismatch) : entry.error(), report);
                   !gone) {
            return gone;
        }
    }
    report.waiting = int(waiting.size());
    std::sort(waiting.begin(), waiting.end(), beforeInFold);
    for (const Entry& entry : waiting) {
        const Result<Intake> taken = takeInOne(entry);
        if (taken && *taken == Intake::Waiting) {
            continue;
        }
        if (!taken && !isOfOneStream(taken.error())) {
            return taken.error();
        }
        --report.waiting;
        if (taken && *taken == Intake::Fresh) {
            ++report.fresh;
            report.streams.push_back(entry.streamId());
        }
        const Result<> gone = taken ? m_database->run("DELETE FROM local_waiting WHERE id = ?", {entry.id})
                                    : refuseWaiting(entry.id, taken.error(), report);
        if (!gone) {
            return gone;
        }
    }
    return {};
}

// What waited and turns out bad is kept for a person to look at.
Result<> Workspace::refuseWaiting(const QByteArray& id, const Error& reason, TakeInReport& report)
{
    report.refused.emplace_back(id, reason);
    const Result<> kept = m_database->run("INSERT INTO local_quarantine (record, reason, since)"
                                          " SELECT record, ?, ? FROM local_waiting WHERE id = ?",
        {reason.code, m_options.clock->now().utcSeconds, id});
    return kept ? m_database->run("DELETE FROM local_waiting WHERE id = ?", {id}) : kept;
}

Result<std::vector<Entry>> Workspace::allEntries()
{
    std::vector<Entry> all;
    Result<> fault;
    const Result<> read = m_log.forEach([&](const EntryLog::RawRow& row) {
        Result<Entry> entry = openRow(row);
        if (!entry) {
            fault = entry.error();
            return false;
        }
        all.push_back(std::move(*entry));
        return true;
    });
    if (!read || !fault) {
        return read ? fault.error() : read.error();
    }
    return all;
}

} // namespace xf

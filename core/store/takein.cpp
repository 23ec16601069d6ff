#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <set>

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
    for (const QByteArray& stream : report.streams) {
        if (const Result<> projected = project(stream); !projected) {
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
        const bool changed = *taken == Intake::Fresh && std::find(report.streams.begin(), report.streams.end(),
                                                            entry.streamId()) == report.streams.end();
        if (changed) {
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
    const Result<std::vector<Entry>> known = log.entriesOf(entry.envelope.stream);
    if (!known) {
        return known.error();
    }
    qint64 greatest = 0;
    for (const QByteArray& seen : entry.envelope.seen) {
        const auto parent =
            std::find_if(known->begin(), known->end(), [&](const Entry& candidate) { return candidate.id == seen; });
        if (parent != known->end()) {
            greatest = std::max(greatest, parent->envelope.lamport);
            continue;
        }
        const Result<bool> elsewhere = log.has(seen);
        if (!elsewhere) {
            return elsewhere.error();
        }
        if (*elsewhere) {
            return Error(entryForeignStream, {QString::fromLatin1(entry.id.toHex())});
        }
        parentMissing = true;
    }
    const bool wrong = !parentMissing && entry.envelope.lamport != greatest + 1;
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

// Each round may free further ones; it ends when a round frees none.
Result<> Workspace::takeInWaiting(TakeInReport& report)
{
    for (bool freed = true; freed;) {
        freed = false;
        const auto waiting = m_database->readAll("SELECT id, record FROM local_waiting ORDER BY id", {},
            [](const Row& row) { return std::pair(row.bytes(0), row.bytes(1)); });
        if (!waiting) {
            return waiting.error();
        }
        report.waiting = int(waiting->size());
        for (const auto& [id, record] : *waiting) {
            const Result<Entry> entry = decodeRecord(record);
            const Result<Intake> taken = entry ? takeInOne(*entry) : Result<Intake>(entry.error());
            if (taken && *taken == Intake::Waiting) {
                continue;
            }
            if (!taken) {
                report.refused.emplace_back(id, taken.error());
            } else if (*taken == Intake::Fresh) {
                ++report.fresh;
                report.streams.push_back(entry->streamId());
            }
            if (const Result<> gone = m_database->run("DELETE FROM local_waiting WHERE id = ?", {id}); !gone) {
                return gone;
            }
            freed = true;
        }
    }
    return {};
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

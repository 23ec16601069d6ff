#include "core/store/handoff.h"
#include "core/store/intake.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <algorithm>

// Entries from elsewhere: a set union, whatever the order. Packages go by way of core/store/importwork.cpp.
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
    if (const Result<> known = reloadCalendar(); !known) {
        return known.error();
    }
    Result<TakeInReport> report = takeInInside(entries);
    if (!report) {
        return report.error();
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    return report;
}

Result<TakeInReport> Workspace::takeInInside(const std::vector<Entry>& entries)
{
    std::map<QByteArray, std::vector<const Entry*>> streams;
    for (const Entry& entry : entries) {
        streams[entry.streamId()].push_back(&entry);
    }
    TakeInReport report;
    Intake intake(*m_database, m_identity, m_options.clock->now().utcSeconds);
    ChangedStreams changed;
    for (auto& [stream, members] : streams) {
        // Parents first spares most of the waiting; what still lacks a parent waits in the file.
        std::sort(members.begin(), members.end(), [](const Entry* a, const Entry* b) { return beforeInFold(*a, *b); });
        Result<> begun = intake.begin(stream);
        if (!begun) {
            return begun.error();
        }
        for (const Entry* entry : members) {
            const Result<Intake::Taken> taken = intake.take(*entry, {});
            if (!taken) {
                return taken.error();
            }
            report.known += taken->outcome == Intake::Outcome::Known ? 1 : 0;
            if (taken->outcome == Intake::Outcome::Refused) {
                report.refused.emplace_back(entry->id, taken->reason);
            }
        }
        if (const Result<> freed = intake.finish(); !freed) {
            return freed.error();
        }
        if (!intake.fresh().empty()) {
            changed.emplace_back(stream, intake.fresh());
            report.streams.push_back(stream);
        }
    }
    report.fresh = int(intake.freshEntries());
    report.refused.insert(report.refused.end(), intake.refusedWaiting().begin(), intake.refusedWaiting().end());
    const auto waiting =
        m_database->readOne("SELECT count(*) FROM local_waiting", {}, [](const Row& row) { return row.integer(0); });
    if (!waiting) {
        return waiting.error();
    }
    report.waiting = int(waiting->value_or(0));
    Result<CalendarChange> calendar = refreshStreams(changed, {});
    if (!calendar) {
        return calendar.error();
    }
    report.calendar = std::move(*calendar);
    return report;
}

// Projections first, of all, so that who may see what is judged by all that came.
Result<CalendarChange> Workspace::refreshStreams(const ChangedStreams& changed, const std::function<bool()>& goOn)
{
    for (const auto& [stream, fresh] : changed) {
        if (goOn && !goOn()) {
            return Error(handoffStopped);
        }
        if (const Result<> projected = projectIfReadable(stream); !projected) {
            return projected.error();
        }
    }
    const CalendarProgress measuring = [&](qint64, qint64) { return !goOn || goOn(); };
    Result<CalendarChange> calendar = refreshCalendar(measuring);
    if (!calendar) {
        return calendar.error().is(storeStopped) ? Error(handoffStopped) : calendar.error();
    }
    Outbox outbox(*m_database, m_identity.office);
    const Result<bool> idle = outbox.idle();
    if (!idle || *idle) {
        return idle ? std::move(calendar) : Result<CalendarChange>(idle.error());
    }
    for (const auto& [stream, fresh] : changed) {
        if (goOn && !goOn()) {
            return Error(handoffStopped);
        }
        const Result<> spread = outbox.spread(stream, fresh);
        const Result<> units = spread ? outbox.spreadUnits(stream) : spread;
        if (!units) {
            return units.error();
        }
    }
    return calendar;
}

// What this file has just written itself; its projection is written.
Result<> Workspace::spreadOwn(const QByteArray& stream, const std::vector<QByteArray>& entries)
{
    Outbox outbox(*m_database, m_identity.office);
    const Result<bool> idle = outbox.idle();
    if (!idle || *idle) {
        return idle ? Result<>() : Result<>(idle.error());
    }
    std::vector<FreshEntry> fresh;
    for (const QByteArray& id : entries) {
        const Result<qint64> position = m_log.positionOf(id);
        if (!position) {
            return position.error();
        }
        fresh.push_back({*position, id, true, 0});
    }
    const Result<> spread = outbox.spread(stream, fresh);
    return spread ? outbox.spreadUnits(stream) : spread;
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

#include "core/store/intake.h"

#include "core/base/limits.h"
#include "core/cases/eventcodec.h"
#include "core/store/handoff.h"
#include "core/store/streamrow.h"

#include <algorithm>

namespace xf {

namespace {

QString hexOf(const Entry& entry)
{
    return QString::fromLatin1(entry.id.toHex());
}

} // namespace

Intake::Intake(Database& database, const Identity& identity, qint64 now)
    : m_database(database)
    , m_log(database)
    , m_identity(identity)
    , m_now(now)
{}

Result<> Intake::begin(const QByteArray& stream)
{
    m_stream = stream;
    m_lamports.clear();
    m_heads.clear();
    m_fresh.clear();
    m_tags.clear();
    const Result<> entries = m_database.read("SELECT id, lamport FROM entry_log WHERE stream = ?", {stream},
        [&](const Row& row) { m_lamports.insert(row.bytes(0), row.integer(1)); });
    if (!entries || m_lamports.isEmpty()) {
        return entries;
    }
    return m_database.read("SELECT heads FROM view_stream WHERE stream = ?", {stream}, [&](const Row& row) {
        for (const QByteArray& head : splitIds(row.bytes(0))) {
            m_heads.insert(head);
        }
    });
}

// Lamport is one more than the greatest of the parents, and the parents are of the same stream: what a fold relies on.
Result<Intake::Checked> Intake::checkParents(const Entry& entry)
{
    Checked checked;
    qint64 greatest = 0;
    for (const QByteArray& seen : entry.envelope.seen) {
        if (const auto here = m_lamports.constFind(seen); here != m_lamports.constEnd()) {
            greatest = std::max(greatest, *here);
            continue;
        }
        const Result<bool> elsewhere = m_log.has(seen);
        if (!elsewhere) {
            return elsewhere.error();
        }
        if (*elsewhere) {
            checked.refusal = Error(entryForeignStream, {hexOf(entry)});
            return checked;
        }
        checked.parentMissing = true;
    }
    if (!checked.parentMissing && entry.envelope.lamport - 1 != greatest) {
        checked.refusal = Error(entryWrongLamport, {hexOf(entry)});
    }
    return checked;
}

std::optional<Error> Intake::checkRoom(const Entry& entry) const
{
    if (m_lamports.size() >= limits::streamEntries) {
        return Error(entryStreamFull, {hexOf(entry), QString::number(limits::streamEntries)});
    }
    std::size_t branches = m_heads.size() + 1;
    for (const QByteArray& seen : entry.envelope.seen) {
        branches -= m_heads.contains(seen) ? 1U : 0U;
    }
    if (branches > std::size_t(limits::streamBranches) && branches > m_heads.size()) {
        return Error(entryTooSplit, {hexOf(entry), QString::number(limits::streamBranches)});
    }
    return std::nullopt;
}

Result<Intake::Taken> Intake::take(const Entry& entry, Source source)
{
    if (m_lamports.contains(entry.id)) {
        const Result<qint64> position = m_log.positionOf(entry.id);
        const Result<> proven =
            position && !entry.proof.isEmpty() ? m_log.keepProof(*position, entry.proof) : Result<>();
        if (!proven) {
            return proven.error();
        }
        return position ? Result<Taken>(Taken{Outcome::Known, {}, *position}) : Result<Taken>(position.error());
    }
    if (entry.payload) {
        const Result<Event> event = decodeEvent(entry.envelope.tag, entry.envelope.version, *entry.payload);
        if (!event) {
            return Taken{Outcome::Refused, event.error(), 0};
        }
    }
    const Result<Checked> checked = checkParents(entry);
    if (!checked) {
        return checked.error();
    }
    if (checked->refusal) {
        return Taken{Outcome::Refused, *checked->refusal, 0};
    }
    if (checked->parentMissing) {
        return keepWaiting(entry, source);
    }
    if (const std::optional<Error> full = checkRoom(entry)) {
        return Taken{Outcome::Refused, *full, 0};
    }
    const Result<> added = add(entry, source);
    return added ? Result<Taken>(Taken{Outcome::Fresh, {}, 0}) : Result<Taken>(added.error());
}

Result<Intake::Taken> Intake::keepWaiting(const Entry& entry, Source source)
{
    if (!m_waiting.contains(source.partner)) {
        const auto count = m_database.readOne("SELECT count(*) FROM local_waiting WHERE partner = ?", {source.partner},
            [](const Row& row) { return row.integer(0); });
        if (!count) {
            return count.error();
        }
        m_waiting[source.partner] = count->value_or(0);
    }
    if (source.partner != 0 && m_waiting[source.partner] >= limits::waitingEntries) {
        return Taken{
            Outcome::Refused, Error(entryTooMuchWaits, {hexOf(entry), QString::number(limits::waitingEntries)}), 0};
    }
    const Result<qint64> kept =
        m_database.change("INSERT INTO local_waiting (id, stream, record, since, partner, credited)"
                          " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            {entry.id, entry.streamId(), encodeRecord(entry), m_now, source.partner, source.credited});
    m_waiting[source.partner] += kept ? *kept : 0;
    return kept ? Result<Taken>(Taken{Outcome::Waiting, {}, 0}) : Result<Taken>(kept.error());
}

Result<> Intake::noteClash(const Entry& entry)
{
    return m_database.read("SELECT 1 FROM entry_log WHERE incarnation = ? AND seq = ? LIMIT 1",
        {entry.envelope.incarnation, entry.envelope.seq},
        [&](const Row&) { m_clashing.insert(entry.envelope.office); });
}

Result<> Intake::add(const Entry& entry, Source source)
{
    if (const Result<> noted = noteClash(entry); !noted) {
        return noted;
    }
    const Result<qint64> position = m_log.add(entry);
    if (!position) {
        return position.error();
    }
    for (const QByteArray& seen : entry.envelope.seen) {
        m_heads.erase(seen);
    }
    m_heads.insert(entry.id);
    m_lamports.insert(entry.id, entry.envelope.lamport);
    m_ownUnknown = m_ownUnknown || entry.envelope.incarnation == m_identity.incarnation;
    m_fresh.push_back(
        {*position, entry.id, entry.envelope.office == m_identity.office, source.credited ? source.partner : 0});
    if (!m_tags.contains(entry.envelope.tag)) {
        m_tags << entry.envelope.tag;
    }
    ++m_freshEntries;
    return {};
}

// In fold order a parent comes before its children, so one round frees all that can be freed.
Result<> Intake::finish()
{
    if (m_fresh.empty()) {
        return {};
    }
    struct Waiting
    {
        QByteArray id, record;
        Source source;
        qint64 lamport = 0;
    };
    auto waiting = m_database.readAll(
        "SELECT id, record, partner, credited FROM local_waiting WHERE stream = ?", {m_stream}, [](const Row& row) {
            const Result<Entry> entry = decodeRecord(row.bytes(1));
            return Waiting{row.bytes(0), row.bytes(1), {row.optionalInteger(2).value_or(0), row.flag(3)},
                entry ? entry->envelope.lamport : 0};
        });
    if (!waiting) {
        return waiting.error();
    }
    std::sort(waiting->begin(), waiting->end(),
        [](const Waiting& a, const Waiting& b) { return std::tie(a.lamport, a.id) < std::tie(b.lamport, b.id); });
    for (const Waiting& one : *waiting) {
        if (const Result<> tried = retry(one.id, one.record, one.source); !tried) {
            return tried;
        }
    }
    return {};
}

Result<> Intake::dropWaiting(const QByteArray& id)
{
    return m_database.run("DELETE FROM local_waiting WHERE id = ?", {id});
}

// What waited and turns out bad is kept for a person to look at.
Result<> Intake::retry(const QByteArray& id, const QByteArray& record, Source source)
{
    const Result<Entry> entry = decodeRecord(record);
    Result<Taken> taken = Taken{Outcome::Refused, entry ? Error(entryHashMismatch) : entry.error(), 0};
    if (entry && entry->id == id) {
        taken = take(*entry, source);
    }
    if (!taken) {
        return taken.error();
    }
    switch (taken->outcome) {
    case Outcome::Waiting: return {};
    case Outcome::Fresh:
    case Outcome::Known: return dropWaiting(id);
    case Outcome::Refused: break;
    }
    m_refusedWaiting.emplace_back(id, taken->reason);
    const Result<> kept = quarantine(m_database, record, id, taken->reason, source.partner, m_now);
    return kept ? dropWaiting(id) : kept;
}

Result<> Intake::quarantine(Connection& connection, const QByteArray& record, const QByteArray& entry,
    const Error& reason, qint64 partner, qint64 now)
{
    const auto kept = connection.readOne("SELECT count(*), max(entry = ?) FROM local_quarantine WHERE partner = ?",
        {entry, partner}, [](const Row& row) { return std::pair(row.integer(0), row.integer(1) != 0); });
    if (!kept) {
        return kept.error();
    }
    if (kept->has_value() && ((*kept)->second || (*kept)->first >= limits::quarantinedRecords)) {
        return {}; // told, and the receipt names it; not kept twice and not without end
    }
    return connection.run("INSERT INTO local_quarantine (record, reason, since, partner, entry) VALUES (?, ?, ?, ?, ?)",
        {record, reason.code, now, partner, entry});
}

} // namespace xf

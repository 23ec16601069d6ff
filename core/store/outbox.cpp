#include "core/store/outbox.h"

#include "core/store/streamrow.h"

#include <algorithm>
#include <unordered_map>

namespace xf {

Result<bool> Outbox::idle()
{
    const Result<std::vector<AudienceOf>> partners = m_audience.partners();
    return partners ? Result<bool>(partners->empty()) : Result<bool>(partners.error());
}

Result<> Outbox::add(qint64 partner, qint64 position, bool own)
{
    return m_connection.run("INSERT INTO local_outbox (partner, position, own) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        {partner, position, own});
}

Result<> Outbox::drop(qint64 partner, qint64 position)
{
    return m_connection.run("DELETE FROM local_outbox WHERE partner = ? AND position = ?", {partner, position});
}

Result<> Outbox::dropBlob(qint64 partner, const QByteArray& blob)
{
    return m_connection.run("DELETE FROM local_outbox_blob WHERE partner = ? AND blob = ?", {partner, blob});
}

Result<> Outbox::addBlobsOf(qint64 partner, const QByteArray& entry)
{
    return m_connection.run("INSERT INTO local_outbox_blob (partner, blob) SELECT ?, a.blob FROM view_attachment a"
                            " JOIN blob_file b ON b.id = a.blob WHERE a.entry = ? ON CONFLICT DO NOTHING",
        {partner, entry});
}

Result<> Outbox::addFresh(qint64 partner, const std::vector<FreshEntry>& fresh)
{
    for (const FreshEntry& entry : fresh) {
        if (entry.from == partner) {
            continue;
        }
        const Result<> added = add(partner, entry.position, entry.own);
        const Result<> blobs = added ? addBlobsOf(partner, entry.id) : added;
        if (!blobs) {
            return blobs;
        }
    }
    return {};
}

// A damaged entry waits with the others: it goes out when it is sound again, and until then whoever packs says so.
// Whose it is its bytes can no longer say, so it counts as ours; who packs looks again.
Result<std::vector<Outbox::Held>> Outbox::entriesOf(const QByteArray& stream)
{
    const Result<std::vector<EntryLog::RawRow>> rows = m_log.rowsOf(stream);
    if (!rows) {
        return rows.error();
    }
    std::vector<Held> all;
    all.reserve(rows->size());
    for (const EntryLog::RawRow& row : *rows) {
        const Result<Entry> entry = openRow(row);
        all.push_back({{row.position, row.id, !entry || entry->envelope.office == m_own, 0},
            entry ? entry->envelope.seen : std::vector<QByteArray>()});
    }
    return all;
}

// The whole stream, but what this partner has just brought itself.
Result<> Outbox::share(const AudienceOf& partner, const QByteArray& stream, const std::vector<FreshEntry>& fresh)
{
    const Result<> noted = m_connection.run(
        "INSERT INTO local_shared (stream, partner) VALUES (?, ?) ON CONFLICT DO NOTHING", {stream, partner.id});
    const auto size = m_connection.readOne(
        "SELECT entries FROM view_stream WHERE stream = ?", {stream}, [](const Row& row) { return row.integer(0); });
    if (!noted || !size) {
        return noted ? Result<>(size.error()) : noted;
    }
    if (size->value_or(-1) == qint64(fresh.size())) { // all of it is new here
        return addFresh(partner.id, fresh);
    }
    std::set<QByteArray> brought;
    for (const FreshEntry& entry : fresh) {
        if (entry.from == partner.id) {
            brought.insert(entry.id);
        }
    }
    const Result<std::vector<Held>> held = entriesOf(stream);
    if (!held) {
        return held.error();
    }
    std::vector<FreshEntry> all;
    for (const Held& one : *held) {
        all.push_back(one.entry);
        all.back().from = brought.contains(one.entry.id) ? partner.id : 0;
    }
    return addFresh(partner.id, all);
}

Result<> Outbox::unshare(qint64 partner, const QByteArray& stream)
{
    const Result<> entries = m_connection.run("DELETE FROM local_outbox WHERE partner = ? AND position IN"
                                              " (SELECT position FROM entry_log WHERE stream = ?)",
        {partner, stream});
    const Result<> shared =
        m_connection.run("DELETE FROM local_shared WHERE stream = ? AND partner = ?", {stream, partner});
    const Result<> blobs = m_connection.run(
        "DELETE FROM local_outbox_blob WHERE partner = ? AND NOT EXISTS (SELECT 1 FROM view_attachment a JOIN"
        " local_shared h ON h.stream = a.stream AND h.partner = local_outbox_blob.partner"
        " WHERE a.blob = local_outbox_blob.blob)",
        {partner}); // which no other stream of this partner names
    for (const Result<>* done : {&entries, &shared, &blobs}) {
        if (!*done) {
            return *done;
        }
    }
    return {};
}

Result<> Outbox::spread(const QByteArray& stream, const std::vector<FreshEntry>& fresh)
{
    const Result<std::vector<AudienceOf>> partners = m_audience.partners();
    if (!partners || partners->empty()) {
        return partners ? Result<>() : Result<>(partners.error());
    }
    const auto shared = m_connection.readAll(
        "SELECT partner FROM local_shared WHERE stream = ?", {stream}, [](const Row& row) { return row.integer(0); });
    if (!shared) {
        return shared.error();
    }
    for (const AudienceOf& partner : *partners) {
        const Result<bool> may = m_audience.maySee(partner, stream);
        if (!may) {
            return may.error();
        }
        const bool had = std::find(shared->begin(), shared->end(), partner.id) != shared->end();
        const Result<> done = *may && had ? addFresh(partner.id, fresh)
                              : *may      ? share(partner, stream, fresh)
                              : had       ? unshare(partner.id, stream)
                                          : Result<>();
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<> Outbox::spreadUnits(const QByteArray& stream)
{
    const auto streams =
        m_connection.readAll("SELECT s.stream FROM view_node n JOIN view_stream s ON s.office = n.office"
                             " WHERE n.stream = ? ORDER BY s.position",
            {stream}, [](const Row& row) { return row.bytes(0); });
    if (!streams) {
        return streams.error();
    }
    for (const QByteArray& one : *streams) {
        if (const Result<> done = spread(one, {}); !done) {
            return done;
        }
    }
    return {};
}

Result<> Outbox::fill(qint64 partner)
{
    const Result<std::optional<AudienceOf>> found = m_audience.partner(partner);
    const auto streams =
        m_connection.readAll("SELECT stream FROM view_stream v WHERE NOT EXISTS (SELECT 1 FROM local_shared s"
                             " WHERE s.stream = v.stream AND s.partner = ?) ORDER BY position",
            {partner}, [](const Row& row) { return row.bytes(0); });
    if (!found || !streams) {
        return found ? Result<>(streams.error()) : Result<>(found.error());
    }
    for (const QByteArray& stream : *streams) {
        const Result<bool> may = found->has_value() ? m_audience.maySee(**found, stream) : Result<bool>(false);
        if (!may) {
            return may.error();
        }
        if (*may) {
            if (const Result<> done = share(**found, stream, {}); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<> Outbox::recheck(qint64 partner)
{
    const Result<std::optional<AudienceOf>> found = m_audience.partner(partner);
    // A stream that no view knows is a damaged row's, which stays: it is told and not sent.
    const auto streams = m_connection.readAll("SELECT DISTINCT e.stream FROM local_outbox o JOIN entry_log e"
                                              " ON e.position = o.position JOIN view_stream v ON v.stream = e.stream"
                                              " WHERE o.partner = ?",
        {partner}, [](const Row& row) { return row.bytes(0); });
    if (!found || !streams) {
        return found ? Result<>(streams.error()) : Result<>(found.error());
    }
    for (const QByteArray& stream : *streams) {
        const Result<bool> may = found->has_value() ? m_audience.maySee(**found, stream) : Result<bool>(false);
        if (!may) {
            return may.error();
        }
        const Result<> done = *may ? Result<>() : unshare(partner, stream);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<> Outbox::spreadBlob(const QByteArray& blob, qint64 from)
{
    return m_connection.run(
        "INSERT INTO local_outbox_blob (partner, blob) SELECT DISTINCT h.partner, a.blob FROM view_attachment a"
        " JOIN local_shared h ON h.stream = a.stream"
        " WHERE a.blob = ? AND h.partner <> ? ON CONFLICT DO NOTHING",
        {blob, from});
}

Result<> Outbox::askedForBlob(qint64 partner, const QByteArray& blob)
{
    return m_connection.run(
        "INSERT INTO local_outbox_blob (partner, blob) SELECT h.partner, a.blob FROM view_attachment a"
        " JOIN blob_file b ON b.id = a.blob"
        " JOIN local_shared h ON h.stream = a.stream WHERE a.blob = ? AND h.partner = ? LIMIT 1 ON CONFLICT DO NOTHING",
        {blob, partner});
}

// The heads and all that lies behind them, as far as it can be read. A head that is not here says nothing.
std::set<QByteArray> Outbox::behind(const std::vector<Held>& entries, const std::vector<QByteArray>& heads)
{
    std::unordered_map<std::string, const Held*> byId;
    for (const Held& entry : entries) {
        byId.emplace(entry.entry.id.toStdString(), &entry);
    }
    std::set<QByteArray> held;
    std::vector<QByteArray> next = heads;
    while (!next.empty()) {
        const QByteArray id = next.back();
        next.pop_back();
        const auto found = byId.find(id.toStdString());
        if (found == byId.end() || !held.insert(id).second) {
            continue;
        }
        next.insert(next.end(), found->second->seen.begin(), found->second->seen.end());
    }
    return held;
}

Result<> Outbox::believe(qint64 partner, const QByteArray& stream, const std::vector<QByteArray>& heads)
{
    const auto stored = m_connection.readOne(
        "SELECT heads FROM view_stream WHERE stream = ?", {stream}, [](const Row& row) { return row.bytes(0); });
    if (!stored) {
        return stored.error();
    }
    if (stored->value_or(QByteArray()) == joinIds(heads) && !heads.empty()) { // as we have it: nearly always
        return m_connection.run("DELETE FROM local_outbox WHERE partner = ? AND position IN"
                                " (SELECT position FROM entry_log WHERE stream = ?)",
            {partner, stream});
    }
    const Result<std::vector<Held>> entries = entriesOf(stream);
    if (!entries) {
        return entries.error();
    }
    const std::set<QByteArray> held = behind(*entries, heads);
    for (const Held& one : *entries) {
        const FreshEntry& entry = one.entry;
        const auto refused =
            m_connection.readOne("SELECT 1 FROM local_refused WHERE partner = ? AND theirs = 1 AND entry = ?",
                {partner, entry.id}, [](const Row&) { return true; });
        if (!refused) {
            return refused.error();
        }
        const bool stays = !held.contains(entry.id) && !refused->has_value();
        const Result<> done = stays ? add(partner, entry.position, entry.own) : drop(partner, entry.position);
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace xf

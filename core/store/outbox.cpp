#include "core/store/outbox.h"

#include "core/store/streamrow.h"

#include <algorithm>
#include <set>
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

Result<std::vector<FreshEntry>> Outbox::wholeStream(const QByteArray& stream)
{
    const Result<std::vector<Entry>> entries = m_log.entriesOf(stream);
    if (!entries) {
        return entries.error();
    }
    std::vector<FreshEntry> all;
    for (const Entry& entry : *entries) {
        const Result<qint64> position = m_log.positionOf(entry.id);
        if (!position) {
            return position.error();
        }
        all.push_back({*position, entry.id, entry.envelope.office == m_own, 0});
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
    Result<std::vector<FreshEntry>> all = wholeStream(stream);
    if (!all) {
        return all.error();
    }
    for (FreshEntry& entry : *all) {
        entry.from = brought.contains(entry.id) ? partner.id : 0;
    }
    return addFresh(partner.id, *all);
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
    const auto streams = m_connection.readAll("SELECT DISTINCT e.stream FROM local_outbox o JOIN entry_log e"
                                              " ON e.position = o.position WHERE o.partner = ?",
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

namespace {

// Those of `rows` that the heads are, or that come before one of them. A head that is not here says nothing.
std::set<QByteArray> heldBy(const std::vector<Entry>& entries, const std::vector<QByteArray>& heads)
{
    std::unordered_map<std::string, const Entry*> byId;
    for (const Entry& entry : entries) {
        byId.emplace(entry.id.toStdString(), &entry);
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
        const std::vector<QByteArray>& seen = found->second->envelope.seen;
        next.insert(next.end(), seen.begin(), seen.end());
    }
    return held;
}

} // namespace

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
    const Result<std::vector<Entry>> entries = m_log.entriesOf(stream);
    if (!entries) {
        return entries.error();
    }
    const std::set<QByteArray> held = heldBy(*entries, heads);
    for (const Entry& entry : *entries) {
        const Result<qint64> position = m_log.positionOf(entry.id);
        const auto refused =
            m_connection.readOne("SELECT 1 FROM local_refused WHERE partner = ? AND theirs = 1 AND entry = ?",
                {partner, entry.id}, [](const Row&) { return true; });
        if (!position || !refused) {
            return position ? Result<>(refused.error()) : Result<>(position.error());
        }
        const bool stays = !held.contains(entry.id) && !refused->has_value();
        const Result<> done =
            stays ? add(partner, *position, entry.envelope.office == m_own) : drop(partner, *position);
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace xf

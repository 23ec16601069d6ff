#include "core/store/streamrow.h"

#include "core/base/fieldcodec.h"
#include "core/cases/papers.h"
#include "core/journal/sm3.h"
#include "core/registry/calendarnotice.h"
#include "core/registry/office.h"
#include "core/registry/unit.h"
#include "core/store/entrylog.h"

#include <algorithm>

namespace xf {

namespace {

void sortUnique(std::vector<QByteArray>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::erase_if(ids, [](const QByteArray& id) { return id.size() != uuidBytes; });
}

// UnitEnrolled or SuperiorEnrolled; none: another tag, or not to be used.
template <class Enrolled>
std::optional<NodeRow> nodeIn(const Entry& entry)
{
    Enrolled said;
    if (entry.envelope.tag != QLatin1String(Enrolled::tag) || !decode(*entry.payload, said, Unknown::Skip) ||
        said.office.size() != uuidBytes || said.node.size() != uuidBytes) {
        return std::nullopt;
    }
    const Date since = said.since.isValid() ? said.since : Date::fromDays(0); // not said
    return NodeRow{said.node, entry.envelope.office, std::is_same_v<Enrolled, SuperiorEnrolled>, said.office,
        said.letter, said.signKey, said.sealKey, since};
}

bool isOfCalendar(const Entry& entry)
{
    return entry.envelope.tag == QLatin1String(CalendarNoticed::tag) ||
           entry.envelope.tag == QLatin1String(CalendarMeasured::tag);
}

// A later description replaces an earlier one; what the owner did not write does not count.
void readRegistry(const Stream& stream, StreamRow& row)
{
    for (const Entry& entry : stream.entries) {
        if (entry.envelope.office != row.office || !entry.payload) {
            continue;
        }
        OfficeDescribed described;
        if (entry.envelope.tag == QLatin1String(OfficeDescribed::tag) &&
            decode(*entry.payload, described, Unknown::Skip)) {
            row.unit = UnitRow{row.office, described.name, described.code, wordKey(described.kind), entry.envelope.on};
            continue;
        }
        if (isOfCalendar(entry)) {
            const Envelope& envelope = entry.envelope;
            row.calendars.push_back({entry.id, envelope.tag, *entry.payload, envelope.author, envelope.on,
                envelope.recordedAt, envelope.lamport});
            continue;
        }
        std::optional<NodeRow> said = nodeIn<UnitEnrolled>(entry);
        said = said ? said : nodeIn<SuperiorEnrolled>(entry);
        if (said) {
            std::erase_if(row.nodes, [&](const NodeRow& known) { return known.node == said->node; });
            row.nodes.push_back(std::move(*said));
        }
    }
    std::sort(row.calendars.begin(), row.calendars.end(),
        [](const CalendarRow& a, const CalendarRow& b) { return a.entry < b.entry; });
    std::sort(row.nodes.begin(), row.nodes.end(), [](const NodeRow& a, const NodeRow& b) { return a.node < b.node; });
}

void readCase(const Case& folded, const NamedBesides& namedBesides, StreamRow& row)
{
    row.sharedWith = folded.sharedWith;
    if (namedBesides) {
        for (const QByteArray& office : namedBesides(folded)) {
            row.sharedWith.push_back(office);
        }
    }
    row.excluded = folded.excluded;
    sortUnique(row.sharedWith);
    sortUnique(row.excluded);
    for (const AttachedFile& attached : attachments(folded)) {
        if (attached.file.blob.size() == hashBytes) {
            row.attachments.push_back({attached.entry, attached.file.blob});
        }
    }
    std::sort(row.attachments.begin(), row.attachments.end(),
        [](const AttachmentRow& a, const AttachmentRow& b) { return a.entry < b.entry; });
}

} // namespace

QByteArray joinIds(const std::vector<QByteArray>& ids)
{
    QByteArray joined;
    joined.reserve(qsizetype(ids.size()) * hashBytes);
    for (const QByteArray& id : ids) {
        joined += id;
    }
    return joined;
}

std::vector<QByteArray> splitIds(const QByteArray& joined)
{
    std::vector<QByteArray> ids;
    for (qsizetype at = 0; at + hashBytes <= joined.size(); at += hashBytes) {
        ids.push_back(joined.mid(at, hashBytes));
    }
    return ids;
}

StreamRow makeStreamRow(const Stream& stream, qint64 position, const Case* folded, const NamedBesides& namedBesides)
{
    const Envelope& first = stream.entries.front().envelope;
    StreamRow row;
    row.stream = stream.entries.front().id;
    row.position = position;
    row.kind = first.kind;
    row.office = first.office;
    row.sight = first.sight;
    row.heads = stream.heads;
    row.entries = qint64(stream.entries.size());
    if (first.kind == QLatin1String(registryKind)) {
        readRegistry(stream, row);
    }
    if (folded) {
        readCase(*folded, namedBesides, row);
    }
    return row;
}

namespace {

Result<> writeNames(Connection& connection, const StreamRow& row)
{
    for (const auto& [offices, excluded] : {std::pair(&row.sharedWith, 0), std::pair(&row.excluded, 1)}) {
        for (const QByteArray& office : *offices) {
            const Result<> written = connection.run(
                "INSERT INTO view_sharing (stream, office, excluded) VALUES (?, ?, ?)", {row.stream, office, excluded});
            if (!written) {
                return written;
            }
        }
    }
    for (const AttachmentRow& attachment : row.attachments) {
        const Result<> written = connection.run("INSERT INTO view_attachment (entry, stream, blob) VALUES (?, ?, ?)",
            {attachment.entry, row.stream, attachment.blob});
        const Result<> lacking = connection.run("INSERT INTO local_lacking (blob) SELECT ? WHERE NOT EXISTS"
                                                " (SELECT 1 FROM blob_file WHERE id = ?) ON CONFLICT DO NOTHING",
            {attachment.blob, attachment.blob});
        if (!written || !lacking) {
            return written ? lacking : written;
        }
    }
    return {};
}

Result<> writeRegistry(Connection& connection, const StreamRow& row)
{
    if (row.unit) {
        const Result<> written = connection.run(
            "INSERT INTO view_unit (stream, office, name, code, kind, described) VALUES (?, ?, ?, ?, ?, ?)",
            {row.stream, row.unit->office, row.unit->name, row.unit->code, row.unit->kind, row.unit->described});
        if (!written) {
            return written;
        }
    }
    for (const NodeRow& node : row.nodes) {
        const Result<> written = connection.run(
            "INSERT INTO view_node (stream, node, by_office, above, office, letter, sign_key, seal_key, since)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {row.stream, node.node, node.byOffice, node.above, node.office, node.letter, node.signKey, node.sealKey,
                node.since});
        if (!written) {
            return written;
        }
    }
    for (const CalendarRow& said : row.calendars) {
        const Result<> written = connection.run(
            "INSERT INTO view_calendar (entry, stream, office, tag, payload, author, noted, recorded, lamport)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {said.entry, row.stream, row.office, said.tag, said.payload, said.author, said.noted, said.recorded,
                said.lamport});
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<> clearStream(Connection& connection, const QByteArray& stream)
{
    for (const char* sql : {"DELETE FROM view_sharing WHERE stream = ?", "DELETE FROM view_unit WHERE stream = ?",
             "DELETE FROM view_node WHERE stream = ?", "DELETE FROM view_attachment WHERE stream = ?",
             "DELETE FROM view_calendar WHERE stream = ?"}) {
        if (const Result<> done = connection.run(sql, {stream}); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<> writeStreamRow(Connection& connection, const StreamRow& row)
{
    const Result<qint64> updated = connection.change("UPDATE view_stream SET heads = ?, entries = ? WHERE stream = ?",
        {joinIds(row.heads), row.entries, row.stream}); // the rest of it is of the first entry and stays
    if (!updated) {
        return updated.error();
    }
    const Result<> ready =
        *updated > 0
            ? clearStream(connection, row.stream)
            : connection.run("INSERT INTO view_stream (stream, position, kind, office, sight, heads, entries)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?)",
                  {row.stream, row.position, row.kind, row.office, row.sight, joinIds(row.heads), row.entries});
    if (!ready) {
        return ready;
    }
    const Result<> names = writeNames(connection, row);
    return names ? writeRegistry(connection, row) : names;
}

Result<> eraseStreamRow(Connection& connection, const QByteArray& stream)
{
    const Result<> cleared = clearStream(connection, stream);
    return cleared ? connection.run("DELETE FROM view_stream WHERE stream = ?", {stream}) : cleared;
}

namespace {

Result<> readNames(Connection& connection, StreamRow& into)
{
    const Result<> offices =
        connection.read("SELECT office, excluded FROM view_sharing WHERE stream = ? ORDER BY office", {into.stream},
            [&](const Row& row) { (row.flag(1) ? into.excluded : into.sharedWith).push_back(row.bytes(0)); });
    if (!offices) {
        return offices;
    }
    auto attachments = connection.readAll(
        "SELECT entry, blob FROM view_attachment WHERE stream = ? ORDER BY entry", {into.stream}, [](const Row& row) {
            return AttachmentRow{row.bytes(0), row.bytes(1)};
        });
    if (!attachments) {
        return attachments.error();
    }
    into.attachments = std::move(*attachments);
    return {};
}

Result<> readRegistryRows(Connection& connection, StreamRow& into)
{
    auto unit = connection.readOne("SELECT office, name, code, kind, described FROM view_unit WHERE stream = ?",
        {into.stream}, [](const Row& row) {
            return UnitRow{row.bytes(0), row.text(1), row.text(2), row.text(3), row.date(4)};
        });
    auto nodes = connection.readAll("SELECT node, by_office, above, office, letter, sign_key, seal_key, since FROM"
                                    " view_node WHERE stream = ? ORDER BY node",
        {into.stream}, [](const Row& row) {
            return NodeRow{row.bytes(0), row.bytes(1), row.flag(2), row.bytes(3), row.text(4), row.bytes(5),
                row.bytes(6), row.date(7)};
        });
    auto calendars = connection.readAll("SELECT entry, tag, payload, author, noted, recorded, lamport FROM"
                                        " view_calendar WHERE stream = ? ORDER BY entry",
        {into.stream}, [](const Row& row) {
            return CalendarRow{
                row.bytes(0), row.text(1), row.bytes(2), row.text(3), row.date(4), row.integer(5), row.integer(6)};
        });
    if (!unit || !nodes || !calendars) {
        return !unit ? unit.error() : nodes ? calendars.error() : nodes.error();
    }
    into.calendars = std::move(*calendars);
    into.unit = std::move(*unit);
    into.nodes = std::move(*nodes);
    return {};
}

} // namespace

Result<std::optional<StreamRow>> readStreamRow(Connection& connection, const QByteArray& stream)
{
    auto row = connection.readOne(
        "SELECT stream, position, kind, office, sight, heads, entries FROM view_stream WHERE stream = ?", {stream},
        [](const Row& found) {
            StreamRow made;
            made.stream = found.bytes(0);
            made.position = found.integer(1);
            made.kind = found.text(2);
            made.office = found.bytes(3);
            made.sight = found.text(4);
            made.heads = splitIds(found.bytes(5));
            made.entries = found.integer(6);
            return made;
        });
    if (!row || !row->has_value()) {
        return row;
    }
    const Result<> names = readNames(connection, **row);
    const Result<> registry = names ? readRegistryRows(connection, **row) : names;
    return registry ? row : Result<std::optional<StreamRow>>(registry.error());
}

} // namespace xf

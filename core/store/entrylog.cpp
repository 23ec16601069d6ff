#include "core/store/entrylog.h"

namespace xf {

namespace {

constexpr char rowColumns[] =
    "SELECT position, id, stream, envelope, salt, payload, proof, incarnation, lamport, seq FROM entry_log ";

EntryLog::RawRow rawRow(const Row& row)
{
    EntryLog::RawRow raw;
    raw.position = row.integer(0);
    raw.id = row.bytes(1);
    raw.stream = row.bytes(2);
    raw.envelope = row.bytes(3);
    raw.salt = row.bytes(4);
    raw.payload = row.optionalBytes(5);
    raw.proof = row.bytes(6);
    raw.incarnation = row.bytes(7);
    raw.lamport = row.integer(8);
    raw.seq = row.integer(9);
    return raw;
}

std::optional<QByteArray> presentOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional<QByteArray>(bytes);
}

} // namespace

Result<Entry> openRow(const EntryLog::RawRow& row)
{
    Result<Entry> entry = openEntry(row.envelope, row.salt, row.payload, row.proof);
    if (!entry) {
        return entry;
    }
    const Envelope& envelope = entry->envelope;
    const bool columnsAgree = entry->id == row.id && entry->streamId() == row.stream &&
                              envelope.lamport == row.lamport && envelope.incarnation == row.incarnation &&
                              envelope.seq == row.seq;
    return columnsAgree ? entry : Result<Entry>(Error(entryHashMismatch));
}

Result<std::vector<Entry>> openRows(const std::vector<EntryLog::RawRow>& rows)
{
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const EntryLog::RawRow& row : rows) {
        Result<Entry> entry = openRow(row);
        if (!entry) {
            return entry.error();
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<qint64> EntryLog::add(const Entry& entry)
{
    static constexpr char sql[] = "INSERT INTO entry_log (id, stream, lamport, envelope, salt, payload, proof,"
                                  " incarnation, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return m_connection.insert(
        sql, {entry.id, entry.streamId(), entry.envelope.lamport, entry.envelopeBytes, presentOrNull(entry.salt),
                 entry.payload, presentOrNull(entry.proof), entry.envelope.incarnation, entry.envelope.seq});
}

Result<> EntryLog::keepProof(qint64 position, const QByteArray& proof)
{
    return m_connection.run("UPDATE entry_log SET proof = ? WHERE position = ? AND proof IS NULL", {proof, position});
}

Result<bool> EntryLog::has(const QByteArray& id)
{
    const auto found =
        m_connection.readOne("SELECT 1 FROM entry_log WHERE id = ?", {id}, [](const Row&) { return true; });
    return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
}

Result<std::optional<EntryLog::Place>> EntryLog::placeOf(const QByteArray& id)
{
    return m_connection.readOne("SELECT stream, lamport FROM entry_log WHERE id = ?", {id}, [](const Row& row) {
        return Place{row.bytes(0), row.integer(1)};
    });
}

Result<std::vector<EntryLog::RawRow>> EntryLog::rowsOf(const QByteArray& stream)
{
    static const QByteArray sql = QByteArray(rowColumns) + "WHERE stream = ? ORDER BY lamport, id";
    return m_connection.readAll(sql.constData(), {stream}, rawRow);
}

Result<std::vector<Entry>> EntryLog::entriesOf(const QByteArray& stream)
{
    const Result<std::vector<RawRow>> rows = rowsOf(stream);
    return rows ? openRows(*rows) : Result<std::vector<Entry>>(rows.error());
}

Result<Stream> EntryLog::load(const QByteArray& stream)
{
    Result<std::vector<Entry>> entries = entriesOf(stream);
    return entries ? orderStream(std::move(*entries)) : Result<Stream>(entries.error());
}

Result<qint64> EntryLog::positionOf(const QByteArray& id)
{
    const auto found = m_connection.readOne(
        "SELECT position FROM entry_log WHERE id = ?", {id}, [](const Row& row) { return row.integer(0); });
    return found ? Result<qint64>(found->value_or(0)) : Result<qint64>(found.error());
}

Result<std::optional<EntryLog::RawRow>> EntryLog::rowAt(qint64 position)
{
    static const QByteArray sql = QByteArray(rowColumns) + "WHERE position = ?";
    return m_connection.readOne(sql.constData(), {position}, rawRow);
}

Result<std::optional<Entry>> EntryLog::at(qint64 position)
{
    const Result<std::optional<RawRow>> row = rowAt(position);
    if (!row || !row->has_value()) {
        return row ? Result<std::optional<Entry>>(std::optional<Entry>()) : row.error();
    }
    Result<Entry> entry = openRow(**row);
    return entry ? Result<std::optional<Entry>>(std::move(*entry)) : Result<std::optional<Entry>>(entry.error());
}

Result<qint64> EntryLog::lastSeq(const QByteArray& incarnation)
{
    const auto found = m_connection.readOne("SELECT max(seq) FROM entry_log WHERE incarnation = ?", {incarnation},
        [](const Row& row) { return row.optionalInteger(0).value_or(0); });
    return found ? Result<qint64>(found->value_or(0)) : Result<qint64>(found.error());
}

Result<std::optional<Entry>> EntryLog::newestOf(const QByteArray& incarnation)
{
    static const QByteArray sql = QByteArray(rowColumns) + "WHERE incarnation = ? ORDER BY seq DESC LIMIT 1";
    const auto row = m_connection.readOne(sql.constData(), {incarnation}, rawRow);
    if (!row) {
        return row.error();
    }
    if (!row->has_value()) {
        return std::optional<Entry>();
    }
    const Result<Entry> entry = openRow(**row);
    return entry ? Result<std::optional<Entry>>(*entry) : Result<std::optional<Entry>>(entry.error());
}

Result<> EntryLog::forEach(const std::function<bool(const RawRow&)>& each)
{
    static const QByteArray sql = QByteArray(rowColumns) + "ORDER BY stream, lamport, id";
    return m_connection.read(sql.constData(), {}, [&](const Row& row) { return each(rawRow(row)); });
}

bool isOfOneStream(const Error& error)
{
    for (const ErrorCode* code : {&entryMalformed, &entryHashMismatch, &entryTooLarge, &entryParentMissing,
             &entryWrongLamport, &entryForeignStream, &eventMalformed}) {
        if (error.is(*code)) {
            return true;
        }
    }
    return false;
}

Result<CaseHistory> toHistory(const std::vector<EntryLog::RawRow>& rows)
{
    Result<std::vector<Entry>> entries = openRows(rows);
    const Result<Stream> stream = entries ? orderStream(std::move(*entries)) : Result<Stream>(entries.error());
    return stream ? toHistory(*stream) : Result<CaseHistory>(stream.error());
}

Result<CaseHistory> toHistory(const Stream& stream)
{
    CaseHistory history;
    history.causality = stream.causality;
    history.entries.reserve(stream.entries.size());
    for (const Entry& entry : stream.entries) {
        Recorded recorded;
        recorded.id = entry.id;
        recorded.office = entry.envelope.office;
        recorded.author = entry.envelope.author;
        recorded.recordedAt = entry.envelope.recordedAt;
        recorded.recordedOffset = entry.envelope.recordedOffset;
        recorded.on = entry.envelope.on;
        recorded.tag = entry.envelope.tag;
        recorded.critical = entry.envelope.critical;
        recorded.erased = !entry.payload.has_value();
        // Erased: the event happened, its fields are gone; an empty map reads as "nothing given".
        static const QByteArray emptyMap("\xa0", 1);
        Result<Event> event = decodeEvent(recorded.tag, entry.envelope.version, entry.payload.value_or(emptyMap));
        if (!event) {
            return event.error();
        }
        recorded.event = std::move(*event);
        history.entries.push_back(std::move(recorded));
    }
    return history;
}

} // namespace xf

#include "core/store/sealedstreams.h"

#include "core/base/fieldcodec.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

namespace xf {

namespace {

constexpr char sealedTag[] = "sealed.entry";
constexpr char sealedSight[] = "handlers";

// What of an envelope is known before its payload is and stays with the entry.
struct Place
{
    QByteArray stream; // empty in a first entry
    QByteArray office, node, incarnation;
    qint64 seq = 0;

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Place::stream>(1, "stream", "流"),
            field<&Place::office>(2, "office", "单位"),
            field<&Place::node>(3, "node", "数据文件"),
            field<&Place::incarnation>(4, "incarnation", "代"),
            field<&Place::seq>(5, "seq", "序号"),
        };
        return table;
    }
};

QByteArray placeOf(const Envelope& envelope)
{
    return encode(Place{envelope.stream, envelope.office, envelope.node, envelope.incarnation, envelope.seq});
}

// The beginning of the day at the desk.
qint64 dayBegin(const Moment& moment)
{
    constexpr qint64 daySeconds = 86400;
    return qint64(moment.localDate().days()) * daySeconds - moment.offsetMinutes * 60;
}

SealedStream readStream(EntryLog& log, const QByteArray& id)
{
    SealedStream made;
    made.stream = id;
    const Result<Stream> loaded = log.load(id);
    if (!loaded) {
        made.fault = loaded.error();
        return made;
    }
    for (const Entry& entry : loaded->entries) {
        if (entry.envelope.tag == QLatin1String(sealedTag)) {
            made.entries.push_back({entry.id, placeOf(entry.envelope), entry.payload});
        }
    }
    return made;
}

} // namespace

Result<std::optional<SealedKey>> SealedStreams::key()
{
    return m_workspace.m_database->readOne(
        "SELECT frame, seal_key, made_at FROM local_sealed_key WHERE id = 1", {}, [](const Row& row) {
            return SealedKey{row.bytes(0), row.bytes(1), row.integer(2)};
        });
}

Result<> SealedStreams::keepKey(const SealedKey& key)
{
    if (!m_workspace.writable()) {
        return m_workspace.readOnlyReason().value_or(Error(storeReadOnly));
    }
    Result<Transaction> transaction = Transaction::begin(*m_workspace.m_database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<qint64> made = m_workspace.m_database->change(
        "INSERT INTO local_sealed_key (id, frame, seal_key, made_at) VALUES (1, ?, ?, ?) ON CONFLICT DO NOTHING",
        {key.frame, key.sealKey, key.madeAt});
    if (!made) {
        return made.error();
    }
    return *made == 1 ? transaction->commit() : Result<>(Error(sealedHasKey));
}

Result<FrameLeft> SealedStreams::replaceFrame(const QByteArray& old, const QByteArray& frame)
{
    if (!m_workspace.writable()) {
        return m_workspace.readOnlyReason().value_or(Error(storeReadOnly));
    }
    {
        Result<Transaction> transaction = Transaction::begin(*m_workspace.m_database);
        if (!transaction) {
            return transaction.error();
        }
        const Result<qint64> changed = m_workspace.m_database->change(
            "UPDATE local_sealed_key SET frame = ? WHERE id = 1 AND frame = ?", {frame, old});
        if (!changed || *changed != 1) {
            return changed ? Error(sealedKeyChanged) : changed.error();
        }
        if (const Result<> committed = transaction->commit(); !committed) {
            return committed.error();
        }
    }
    // The old frame with its passphrase would still give the key.
    return m_workspace.m_database->emptyLog() ? FrameLeft::Nowhere : FrameLeft::InLog;
}

Result<bool> SealedStreams::any()
{
    const auto found = m_workspace.m_database->readOne("SELECT 1 FROM view_stream WHERE kind = ? LIMIT 1",
        {QString::fromLatin1(sealedKind)}, [](const Row&) { return true; });
    return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
}

Result<std::vector<SealedStream>> SealedStreams::all()
{
    const auto ids = m_workspace.m_database->readAll("SELECT stream FROM view_stream WHERE kind = ? ORDER BY position",
        {QString::fromLatin1(sealedKind)}, [](const Row& row) { return row.bytes(0); });
    if (!ids) {
        return ids.error();
    }
    std::vector<SealedStream> made;
    for (const QByteArray& id : *ids) {
        made.push_back(readStream(m_workspace.m_log, id));
    }
    return made;
}

Result<SealedStream> SealedStreams::one(const QByteArray& stream)
{
    const auto known = m_workspace.m_database->readOne("SELECT 1 FROM view_stream WHERE stream = ? AND kind = ?",
        {stream, QString::fromLatin1(sealedKind)}, [](const Row&) { return true; });
    if (!known) {
        return known.error();
    }
    return known->has_value() ? Result<SealedStream>(readStream(m_workspace.m_log, stream))
                              : Result<SealedStream>(Error(sealedUnknown));
}

Result<QByteArray> SealedStreams::append(const QByteArray& stream, const ClosePayload& close)
{
    Workspace& workspace = m_workspace;
    if (!workspace.writable()) {
        return workspace.readOnlyReason().value_or(Error(storeReadOnly));
    }
    if (workspace.m_clockFault && !workspace.m_options.trustToday) {
        return *workspace.m_clockFault;
    }
    Result<Transaction> transaction = Transaction::begin(*workspace.m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = workspace.beforeWriting(); !ready) {
        return ready.error();
    }
    const Result<QByteArray> appended = workspace.appendSealed(stream, close);
    if (!appended) {
        return appended;
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    workspace.afterWriting();
    return appended;
}

// Not by way of seal(): of who, when and after what this envelope says less.
Result<QByteArray> Workspace::appendSealed(const QByteArray& streamId, const ClosePayload& close)
{
    Stream stream;
    if (!streamId.isEmpty()) {
        Result<Stream> loaded = m_log.load(streamId);
        if (!loaded || loaded->isEmpty() || loaded->entries.front().envelope.kind != QLatin1String(sealedKind)) {
            return loaded ? Error(sealedUnknown) : loaded.error();
        }
        stream = std::move(*loaded);
    }
    const Moment now = m_options.clock->now();
    Envelope envelope;
    if (stream.isEmpty()) {
        envelope.kind = QString::fromLatin1(sealedKind);
        envelope.sight = QString::fromLatin1(sealedSight);
        envelope.incarnation = m_options.random->bytes(int(uuidBytes));
    } else {
        envelope.stream = streamId;
        envelope.seen = stream.heads;
        envelope.incarnation = stream.entries.front().envelope.incarnation;
    }
    envelope.lamport = stream.lamport + 1;
    envelope.seq = qint64(stream.entries.size()) + 1;
    envelope.office = m_identity.office;
    envelope.node = m_identity.node;
    envelope.recordedAt = dayBegin(now);
    envelope.recordedOffset = now.offsetMinutes;
    envelope.on = m_options.clock->today();
    envelope.tag = QString::fromLatin1(sealedTag);
    envelope.version = 1;
    const Result<QByteArray> payload = close(placeOf(envelope));
    if (!payload) {
        return payload;
    }
    Result<Entry> entry = makeEntry(std::move(envelope), *payload, m_options.random->bytes(int(saltBytes)));
    if (!entry) {
        return entry.error();
    }
    if (const Result<qint64> added = m_log.add(*entry); !added) {
        return added.error();
    }
    const QByteArray id = entry->streamId();
    stream.entries.push_back(std::move(*entry));
    const Result<Stream> grown = orderStream(std::move(stream.entries));
    if (!grown) {
        return grown.error();
    }
    // No spreadOwn(): nobody waits for it.
    const Result<> written = writeProjection(*grown, nullptr);
    return written ? Result<QByteArray>(id) : Result<QByteArray>(written.error());
}

} // namespace xf

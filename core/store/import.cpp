#include "core/base/limits.h"
#include "core/cases/eventcodec.h"
#include "core/store/importwork.h"
#include "core/store/storeerrors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

// Staging a package: what came, in memory; attachments beside the data file, under names of their own.
namespace xf {

namespace {

constexpr std::size_t mostNotices = 50; // of attachments that are not kept

constexpr char stageSql[] = R"(
CREATE TABLE stage.entry (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, stream BLOB NOT NULL,
                          lamport INTEGER NOT NULL, record BLOB NOT NULL);
CREATE INDEX stage.entry_in_order ON entry (stream, lamport, id);
CREATE TABLE stage.aside (n INTEGER PRIMARY KEY, record BLOB NOT NULL, id BLOB NOT NULL, reason TEXT NOT NULL);
CREATE TABLE stage.ack (hash BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE stage.refused (entry BLOB PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE stage.lacking (blob BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE stage.heads (stream BLOB PRIMARY KEY, heads BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE stage.named (blob BLOB PRIMARY KEY) WITHOUT ROWID;
)";

} // namespace

Import::Import(std::unique_ptr<Work> work)
    : m_work(std::move(work))
{}

Import::~Import() = default;

Result<> Import::addReceipt(const Receipt& receipt)
{
    return m_work->addReceipt(receipt);
}

Result<> Import::addHeads(const StreamHeads& heads)
{
    return m_work->addHeads(heads);
}

Result<> Import::addEntry(const Entry& entry)
{
    return m_work->addEntry(entry);
}

Result<> Import::refuse(const QByteArray& record, const QByteArray& id, const Error& reason)
{
    return m_work->refuse(record, id, reason);
}

Result<> Import::addBlobPiece(const QByteArray& blob, qint64 offset, qint64 total, const QByteArray& bytes)
{
    return m_work->addBlobPiece(blob, offset, total, bytes);
}

void Import::proveWith(ProofOf proofOf)
{
    m_work->proveWith(std::move(proofOf));
}

Result<ImportReport> Import::preview(const ImportProgress& progress)
{
    return m_work->preview(progress);
}

Result<ImportReport> Import::take(const ImportProgress& progress)
{
    return m_work->take(progress);
}

Result<std::unique_ptr<Import>> Handoff::beginImport(const Arrival& arrival)
{
    if (!m_workspace.writable()) {
        return m_workspace.m_database->readOnlyReason().value_or(Error(storeReadOnly));
    }
    Result<PartnerRow> partner = readPartner(*m_workspace.m_database, arrival.partner);
    if (!partner) {
        return partner.error();
    }
    auto work = std::make_unique<Import::Work>(m_workspace, arrival, std::move(*partner));
    if (const Result<> attached = work->attach(); !attached) {
        return attached.error();
    }
    return std::unique_ptr<Import>(new Import(std::move(work)));
}

Import::Work::Work(Workspace& workspace, Arrival arrival, PartnerRow partner)
    : m_workspace(workspace)
    , m_database(*workspace.m_database)
    , m_arrival(std::move(arrival))
    , m_partner(std::move(partner))
{}

Import::Work::~Work()
{
    m_piece.reset();
    for (const Part& part : m_parts) {
        if (!part.moved) {
            QFile::remove(part.path);
        }
    }
    if (m_attached) {
        // Nothing is running on this connection: that it cannot be detached is no news, it goes with the connection.
        static_cast<void>(m_database.script(QStringLiteral("DETACH DATABASE stage;")));
    }
}

Result<> Import::Work::attach()
{
    if (const Result<> attached = m_database.script(QStringLiteral("ATTACH DATABASE ':memory:' AS stage;"));
        !attached) {
        return attached;
    }
    m_attached = true;
    return m_database.script(QString::fromLatin1(stageSql));
}

// A package that says the same line a million times is no package of this program.
Result<> Import::Work::countLine(qint64& counter, qint64 most)
{
    return ++counter <= most ? Result<>() : Result<>(Error(handoffTooMuch, {QString::number(most)}));
}

Result<> Import::Work::addReceipt(const Receipt& receipt)
{
    const auto add = [&](const char* sql, const SqlValues& values) -> Result<> {
        const Result<> counted = countLine(m_receiptLines, limits::receiptLines);
        return counted ? m_database.run(sql, values) : counted;
    };
    for (const QByteArray& hash : receipt.taken) {
        if (const Result<> done = add("INSERT INTO stage.ack (hash) VALUES (?) ON CONFLICT DO NOTHING", {hash});
            !done) {
            return done;
        }
    }
    for (const RefusedEntry& refused : receipt.refused) {
        const Result<> done = add("INSERT INTO stage.refused (entry, reason) VALUES (?, ?) ON CONFLICT DO NOTHING",
            {refused.entry, refused.reason.left(limits::fixedWord)});
        if (!done) {
            return done;
        }
    }
    for (const QByteArray& blob : receipt.lacking) {
        if (const Result<> done = add("INSERT INTO stage.lacking (blob) VALUES (?) ON CONFLICT DO NOTHING", {blob});
            !done) {
            return done;
        }
    }
    return {};
}

Result<> Import::Work::addHeads(const StreamHeads& heads)
{
    const Result<> counted = countLine(m_inventoryLines, limits::inventoryLines);
    return counted ? m_database.run("INSERT INTO stage.heads (stream, heads) VALUES (?, ?) ON CONFLICT DO NOTHING",
                         {heads.stream, joinIds(heads.heads)})
                   : counted;
}

Result<> Import::Work::addEntry(const Entry& entry)
{
    if (const Result<> counted = countLine(m_entries, limits::packageEntries); !counted) {
        return counted;
    }
    const QByteArray record = encodeRecord(entry);
    m_bytes += record.size();
    if (m_bytes > 2 * limits::packageBytes) { // staged in memory: what this program makes is never so large
        return Error(handoffTooLarge, {QString::number(2 * limits::packageBytes >> 20)});
    }
    const Result<> staged = m_database.run(
        "INSERT INTO stage.entry (id, stream, lamport, record) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        {entry.id, entry.streamId(), entry.envelope.lamport, record});
    static const QString attachedTag = QString::fromLatin1(infoOf(Event(Attached())).tag);
    if (!staged || entry.envelope.tag != attachedTag || !entry.payload) {
        return staged;
    }
    const Result<Event> event = decodeEvent(entry.envelope.tag, entry.envelope.version, *entry.payload);
    const Attached* attached = event ? std::get_if<Attached>(&*event) : nullptr;
    return attached
               ? m_database.run("INSERT INTO stage.named (blob) VALUES (?) ON CONFLICT DO NOTHING", {attached->blob})
               : staged;
}

Result<> Import::Work::refuse(const QByteArray& record, const QByteArray& id, const Error& reason)
{
    if (const Result<> counted = countLine(m_aside, limits::packageEntries); !counted) {
        return counted;
    }
    const bool kept = m_aside <= limits::quarantinedRecords; // the rest is told, not kept
    return m_database.run("INSERT INTO stage.aside (record, id, reason) VALUES (?, ?, ?)",
        {kept ? record : QByteArray(), id, reason.code});
}

void Import::Work::noteBlob(const ErrorCode& code, const QByteArray& blob)
{
    if (m_stagedNotices.size() < mostNotices) {
        m_stagedNotices.emplace_back(code, QStringList{QString::fromLatin1(blob.toHex().left(8))});
    }
}

// Named by an entry that is here or has just come, and not here yet.
Result<bool> Import::Work::isWanted(const QByteArray& blob)
{
    const auto here = m_database.readOne("SELECT 1 FROM blob_file WHERE id = ?", {blob}, [](const Row&) { return 1; });
    const auto named =
        m_database.readOne("SELECT 1 FROM stage.named WHERE blob = ? UNION SELECT 1 FROM local_lacking WHERE blob = ?",
            {blob, blob}, [](const Row&) { return 1; });
    if (!here || !named) {
        return here ? named.error() : here.error();
    }
    const bool twice = std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.blob == blob; });
    if (here->has_value()) {
        m_hereAlready.push_back(blob);
    } else if (!named->has_value()) {
        noteBlob(blobUnasked, blob);
    }
    return named->has_value() && !here->has_value() && !twice;
}

Result<> Import::Work::beginBlob(const QByteArray& blob, qint64 total)
{
    m_coming = {blob, total, {}, false, false};
    const Result<bool> wanted = isWanted(blob);
    if (!wanted) {
        return wanted.error();
    }
    m_skipping = !*wanted;
    if (total < 0 || total > limits::blobBytes) {
        m_skipping = true;
        noteBlob(blobBroken, blob);
    }
    if (m_skipping) {
        return {};
    }
    Result<std::unique_ptr<QTemporaryFile>> part = m_workspace.m_blobs.beginPart();
    if (!part) {
        return part.error();
    }
    m_piece = std::move(*part);
    return {};
}

// All of it has come, or all that will.
Result<> Import::Work::finishBlob()
{
    if (!m_piece) {
        return {};
    }
    const std::unique_ptr<QTemporaryFile> piece = std::move(m_piece);
    const Result<bool> sound = m_workspace.m_blobs.finishPart(*piece, m_coming.blob, m_coming.bytes);
    if (!sound) {
        return sound.error();
    }
    if (!*sound) {
        noteBlob(blobBroken, m_coming.blob);
        return {};
    }
    m_coming.path = piece->fileName();
    piece->setAutoRemove(false);
    m_parts.push_back(m_coming);
    return {};
}

Result<> Import::Work::addBlobPiece(const QByteArray& blob, qint64 offset, qint64 total, const QByteArray& bytes)
{
    if (offset == 0 || blob != m_coming.blob) {
        if (const Result<> finished = finishBlob(); !finished) {
            return finished;
        }
        if (const Result<> begun = beginBlob(blob, total); !begun) {
            return begun;
        }
    }
    if (m_skipping) {
        return {};
    }
    if (total != m_coming.bytes || offset != m_piece->pos() || bytes.size() > total - offset) {
        m_piece.reset();
        m_skipping = true;
        noteBlob(blobBroken, blob);
        return {};
    }
    if (m_piece->write(bytes) != bytes.size()) {
        return m_workspace.m_blobs.notWritten(m_piece->errorString());
    }
    return m_piece->pos() == total ? finishBlob() : Result<>();
}

} // namespace xf

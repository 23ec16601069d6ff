#include "core/store/handoff.h"
#include "core/store/handoffrows.h"
#include "core/store/outbox.h"
#include "core/store/storeerrors.h"
#include "core/store/undo.h"
#include "core/store/workspace.h"

#include <algorithm>

// The rows of a planned package, and the mark that it was made.
namespace xf {

// Planning has opened each of them, and the writer of the package opens each record again: not here too, for nearly all
// that a package costs is hashing.
Result<> Handoff::eachRecord(const PackagePlan& plan, const EachRecord& each)
{
    for (const qint64 position : plan.positions) {
        Result<std::optional<EntryLog::RawRow>> row = m_workspace.m_log.rowAt(position);
        if (!row) {
            return row.error();
        }
        if (!row->has_value()) {
            return Error(handoffChanged);
        }
        Entry entry;
        entry.envelopeBytes = std::move((*row)->envelope);
        entry.salt = std::move((*row)->salt);
        entry.payload = std::move((*row)->payload);
        // Our own go without: the package itself vouches for them.
        if (!std::binary_search(plan.ownIds.begin(), plan.ownIds.end(), (*row)->id)) {
            entry.proof = std::move((*row)->proof);
        }
        if (const Result<> done = each((*row)->stream, encodeRecord(entry)); !done) {
            return done;
        }
    }
    return {};
}

Result<> Handoff::eachInventory(const PackagePlan& plan, const std::function<Result<>(const StreamHeads&)>& each)
{
    Database& database = *m_workspace.m_database;
    const Result<PartnerRow> row = readPartner(database, plan.partner.node);
    if (!row) {
        return row.error();
    }
    Outbox outbox(database, m_workspace.m_identity.office);
    const Result<std::optional<AudienceOf>> partner = outbox.audience().partner(row->id);
    if (!partner || !partner->has_value()) {
        return partner ? Error(handoffChanged) : partner.error();
    }
    // Whole: what this partner gets. Else: where its entries wait for parents, as far as we have the stream.
    static constexpr char whole[] = "SELECT s.stream, v.heads FROM local_shared s JOIN view_stream v"
                                    " ON v.stream = s.stream WHERE s.partner = ? ORDER BY s.stream";
    static constexpr char waiting[] = "SELECT w.stream, v.heads FROM (SELECT DISTINCT stream FROM local_waiting"
                                      " WHERE partner = ? LIMIT 1000) w LEFT JOIN view_stream v ON v.stream = w.stream";
    Result<> fault;
    const Result<> read = database.read(plan.carriesInventory ? whole : waiting, {row->id}, [&](const Row& line) {
        StreamHeads heads{line.bytes(0), splitIds(line.bytes(1))};
        const Result<bool> may =
            heads.heads.empty() ? Result<bool>(true) : outbox.audience().maySee(**partner, heads.stream);
        fault = !may ? Result<>(may.error()) : *may ? each(heads) : Result<>();
        return fault.has_value();
    });
    return read ? fault : read;
}

Result<> Handoff::noteSent(const PackagePlan& plan, qint64 partner, const QByteArray& hash)
{
    Database& database = *m_workspace.m_database;
    const Result<qint64> sent = database.insert("INSERT INTO local_sent (partner, hash, number, made_at, inventory,"
                                                " stranger) VALUES (?, ?, ?, ?, ?, 0)",
        {partner, hash, plan.number, plan.madeAt, plan.carriesInventory});
    if (!sent) {
        return sent.error();
    }
    for (const qint64 position : plan.positions) {
        const Result<qint64> noted =
            database.change("INSERT INTO local_sent_entry (sent, position, own) SELECT ?, position, own"
                            " FROM local_outbox WHERE partner = ? AND position = ?",
                {*sent, partner, position});
        if (!noted || *noted != 1) {
            return noted ? Error(handoffChanged) : noted.error();
        }
    }
    for (const BlobToSend& blob : plan.blobs) {
        const Result<> noted = database.run("INSERT INTO local_sent_blob (sent, blob) VALUES (?, ?)", {*sent, blob.id});
        if (!noted) {
            return noted;
        }
    }
    return database.run("UPDATE local_partner SET last_sent = ?, owes_receipt = 0, inventory_at ="
                        " CASE WHEN ? THEN ? ELSE inventory_at END WHERE id = ?",
        {plan.number, plan.carriesInventory, plan.madeAt, partner});
}

Result<> Handoff::notePackage(const PackagePlan& plan, const QByteArray& hash)
{
    Workspace& workspace = m_workspace;
    Result<Transaction> transaction = Transaction::begin(*workspace.m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = workspace.beforeWriting(); !ready) {
        return ready;
    }
    const Result<PartnerRow> row = readPartner(*workspace.m_database, plan.partner.node);
    if (!row) {
        return row.error();
    }
    if (row->partner.lastSent + 1 != plan.number || workspace.m_identity.incarnation != plan.incarnation) {
        return Error(handoffChanged);
    }
    Result<> done = Outbox(*workspace.m_database, workspace.m_identity.office).recheck(row->id);
    done = done ? noteSent(plan, row->id, hash) : done;
    done = done ? undo::forget(*workspace.m_database) : done;
    done = done ? transaction->commit() : done;
    if (done) {
        workspace.afterWriting();
    }
    return done;
}

} // namespace xf

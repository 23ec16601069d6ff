#include "core/base/limits.h"
#include "core/store/handoff.h"
#include "core/store/handoffrows.h"
#include "core/store/outbox.h"
#include "core/store/storeerrors.h"
#include "core/store/undo.h"
#include "core/store/workspace.h"

#include <algorithm>

// What goes into a package, and the mark that it was made. Cost goes with what waits, not with the file.
namespace xf {

namespace {

constexpr qint64 secondsOfAYear = 366 * 86400LL;

struct OutboxLine
{
    qint64 position = 0;
    qint64 bytes = 0;
    QByteArray stream;
    QByteArray id;
    bool own = false;
};

// Stream by stream, parents first. What another office wrote goes with its proof or not at all: an enrolment brings a
// registry without any, and until a package of that office has brought it too, it waits here.
Result<> eachLine(Connection& connection, qint64 partner, const std::function<bool(const OutboxLine&)>& each)
{
    return connection.read(
        "SELECT o.position, length(e.envelope) + coalesce(length(e.payload), 0) + coalesce(length(e.proof), 0),"
        " e.stream, e.id, o.own FROM local_outbox o JOIN entry_log e ON e.position = o.position"
        " WHERE o.partner = ? AND (o.own = 1 OR e.proof IS NOT NULL) ORDER BY e.stream, e.lamport, e.id",
        {partner}, [&](const Row& row) {
            return each({row.integer(0), row.integer(1), row.bytes(2), row.bytes(3), row.flag(4)});
        });
}

Result<std::vector<qint64>> sentIds(Connection& connection, qint64 partner, const std::vector<QByteArray>& hashes)
{
    std::vector<qint64> ids;
    for (const QByteArray& hash : hashes) {
        const Result<> read = connection.read("SELECT id FROM local_sent WHERE partner = ? AND hash = ?",
            {partner, hash}, [&](const Row& row) { ids.push_back(row.integer(0)); });
        if (!read) {
            return read.error();
        }
    }
    return ids;
}

Result<bool> isIn(Connection& connection, const std::vector<qint64>& sent, const char* sql, const SqlValue& what)
{
    for (const qint64 id : sent) {
        const auto found = connection.readOne(sql, {id, what}, [](const Row&) { return true; });
        if (!found || found->has_value()) {
            return found ? Result<bool>(true) : Result<bool>(found.error());
        }
    }
    return false;
}

} // namespace

// Entries up to the size that is wanted; one always goes.
Result<> Handoff::planEntries(const PackageOrder& order, qint64 partner, PackagePlan& plan)
{
    Database& database = *m_workspace.m_database;
    const Result<std::vector<qint64>> besides = sentIds(database, partner, order.besides);
    if (!besides) {
        return besides.error();
    }
    Result<> fault;
    QByteArray stream;
    const qint64 most = order.mostBytes > 0 ? std::min(order.mostBytes, limits::packageBytes) : limits::packageBytes;
    const Result<> read = eachLine(database, partner, [&](const OutboxLine& line) {
        const Result<bool> sent =
            isIn(database, *besides, "SELECT 1 FROM local_sent_entry WHERE sent = ? AND position = ?", line.position);
        if (!sent || *sent) {
            fault = sent ? Result<>() : Result<>(sent.error());
            return fault.has_value();
        }
        const bool full = plan.bytes + line.bytes > most;
        if ((full && plan.entries > 0) || plan.entries >= limits::packageEntries) {
            plan.more = true;
            return false;
        }
        plan.positions.push_back(line.position);
        ++plan.entries;
        plan.bytes += line.bytes;
        plan.streams += line.stream == stream ? 0 : 1;
        stream = line.stream;
        if (line.own) {
            plan.ownIds.push_back(line.id);
        }
        return true;
    });
    std::sort(plan.ownIds.begin(), plan.ownIds.end());
    return read ? fault : read;
}

Result<> Handoff::planBlobs(const PackageOrder& order, qint64 partner, PackagePlan& plan)
{
    Database& database = *m_workspace.m_database;
    const Result<std::vector<qint64>> besides = sentIds(database, partner, order.besides);
    if (!besides) {
        return besides.error();
    }
    Result<> fault;
    qint64 bytes = plan.bytes;
    const Result<> read = database.read(
        "SELECT b.id, b.bytes FROM local_outbox_blob o JOIN blob_file b ON b.id = o.blob WHERE o.partner = ?"
        " ORDER BY b.id",
        {partner}, [&](const Row& row) {
            const BlobToSend blob{row.bytes(0), row.integer(1), m_workspace.m_blobs.pathOf(row.bytes(0))};
            const Result<bool> sent =
                isIn(database, *besides, "SELECT 1 FROM local_sent_blob WHERE sent = ? AND blob = ?", blob.id);
            if (!sent || *sent || !m_workspace.m_blobs.has(blob.id, blob.bytes)) { // verify tells of a missing one
                fault = sent ? Result<>() : Result<>(sent.error());
                return fault.has_value();
            }
            const bool full = order.mostBytes > 0 && bytes + blob.bytes > order.mostBytes;
            if (plan.more || (full && (plan.entries > 0 || !plan.blobs.empty()))) {
                plan.more = true;
                return false;
            }
            bytes += blob.bytes;
            plan.blobs.push_back(blob);
            return true;
        });
    return read ? fault : read;
}

Result<> Handoff::planReceipt(qint64 partner, PackagePlan& plan)
{
    Database& database = *m_workspace.m_database;
    auto taken = database.readAll("SELECT hash FROM local_taken WHERE partner = ? ORDER BY taken_at DESC, hash LIMIT ?",
        {partner, limits::receiptLines / 2}, [](const Row& row) { return row.bytes(0); });
    auto refused = readRefused(database, partner, false);
    auto lacking = database.readAll(
        "SELECT l.blob FROM local_lacking l WHERE EXISTS (SELECT 1 FROM view_attachment a JOIN local_shared s"
        " ON s.stream = a.stream WHERE a.blob = l.blob AND s.partner = ?) LIMIT ?",
        {partner, limits::receiptLines / 4}, [](const Row& row) { return row.bytes(0); });
    if (!taken || !refused || !lacking) {
        return !taken ? taken.error() : refused ? lacking.error() : refused.error();
    }
    plan.receipt = {std::move(*taken), std::move(*refused), std::move(*lacking)};
    return {};
}

Result<PackagePlan> Handoff::planPackage(const PackageOrder& order)
{
    Workspace& workspace = m_workspace;
    Result<Transaction> transaction = Transaction::begin(*workspace.m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = workspace.beforeWriting(); !ready) {
        return ready.error();
    }
    const Result<PartnerRow> row = readPartner(*workspace.m_database, order.partner);
    const Result<std::optional<OwnKeys>> keys = ownKeys();
    if (!row || !keys) {
        return row ? keys.error() : row.error();
    }
    if (!keys->has_value()) {
        return Error(handoffNoKeys);
    }
    const Moment now = workspace.m_options.clock->now();
    PackagePlan plan;
    plan.partner = row->partner;
    plan.number = row->partner.lastSent + 1;
    plan.office = workspace.m_identity.office;
    plan.node = workspace.m_identity.node;
    plan.incarnation = workspace.m_identity.incarnation;
    plan.madeAt = now.utcSeconds;
    plan.madeOffset = now.offsetMinutes;
    plan.wantsInventory = row->partner.wantsInventory;
    plan.carriesInventory = row->partner.owesInventory || now.utcSeconds - row->inventoryAt > secondsOfAYear;
    plan.owesReceipt = row->partner.owesReceipt;
    Result<> done = Outbox(*workspace.m_database, workspace.m_identity.office).recheck(row->id);
    for (const auto& step : {std::function<Result<>()>([&] { return planEntries(order, row->id, plan); }),
             std::function<Result<>()>([&] { return planBlobs(order, row->id, plan); }),
             std::function<Result<>()>([&] { return planReceipt(row->id, plan); })}) {
        done = done ? step() : done;
    }
    done = done ? transaction->commit() : done;
    if (!done) {
        return done.error();
    }
    workspace.afterWriting();
    return plan;
}

Result<> Handoff::eachEntry(const PackagePlan& plan, const std::function<Result<>(const Entry&)>& each)
{
    for (const qint64 position : plan.positions) {
        Result<std::optional<Entry>> entry = m_workspace.m_log.at(position);
        if (!entry) {
            return entry.error();
        }
        if (!entry->has_value()) {
            return Error(handoffChanged);
        }
        if ((*entry)->envelope.office == plan.office) {
            (*entry)->proof.clear(); // the package itself vouches for it
        }
        if (const Result<> done = each(**entry); !done) {
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

#include "core/base/fieldcodec.h"
#include "core/base/limits.h"
#include "core/registry/unit.h"
#include "core/store/handoff.h"
#include "core/store/handoffrows.h"
#include "core/store/outbox.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <map>

// What goes into a package. Cost goes with what waits, not with the file.
namespace xf {

namespace {

constexpr qint64 secondsOfAYear = 366 * 86400LL;

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

// Whose key a key is, in this office's own words: whose data file it enrolled, and by whose it was enrolled.
QByteArray officeVouchedFor(const Entry& entry)
{
    UnitEnrolled unit;
    SuperiorEnrolled superior;
    const QString& tag = entry.envelope.tag;
    if (!entry.payload) {
        return {};
    }
    if (tag == QLatin1String(UnitEnrolled::tag) && decode(*entry.payload, unit, Unknown::Skip)) {
        return unit.office;
    }
    return tag == QLatin1String(SuperiorEnrolled::tag) && decode(*entry.payload, superior, Unknown::Skip)
               ? superior.office
               : QByteArray();
}

// Goes through the outbox of one partner, stream by stream, parents first, and opens each entry: one whose bytes are no
// longer what was written stays, is told, and holds back nothing but itself.
class EntryPlanner
{
public:
    EntryPlanner(Connection& connection, qint64 partner, PackagePlan& plan)
        : m_connection(connection)
        , m_log(connection)
        , m_partner(partner)
        , m_plan(plan)
    {}

    // Entries up to the size that is wanted; one always goes.
    Result<> run(qint64 mostBytes, const std::vector<qint64>& besides)
    {
        m_most = mostBytes > 0 ? std::min(mostBytes, limits::packageBytes) : limits::packageBytes;
        Result<> fault;
        const Result<> read = m_connection.read(
            "SELECT o.position, s.partner IS NOT NULL FROM local_outbox o JOIN entry_log e ON e.position = o.position"
            " LEFT JOIN local_shared s ON s.stream = e.stream AND s.partner = o.partner"
            " WHERE o.partner = ? AND (o.own = 1 OR e.proof IS NOT NULL) ORDER BY e.stream, e.lamport, e.id",
            {m_partner}, [&](const Row& row) {
                const qint64 position = row.integer(0);
                const Result<bool> sent = isIn(
                    m_connection, besides, "SELECT 1 FROM local_sent_entry WHERE sent = ? AND position = ?", position);
                fault = !sent ? Result<>(sent.error()) : *sent ? Result<>() : look(position, row.flag(1));
                return fault.has_value() && !m_plan.more;
            });
        std::sort(m_plan.ownIds.begin(), m_plan.ownIds.end());
        const Result<> done = read ? fault : read;
        return done ? gatherVouchers() : done;
    }

private:
    struct Vouching
    {
        std::vector<Entry> entries;
        std::vector<EntryLog::RawRow> damaged;
    };

    Result<> look(qint64 position, bool shared)
    {
        const Result<std::optional<EntryLog::RawRow>> row = m_log.rowAt(position);
        if (!row || !row->has_value()) {
            return row ? Result<>() : Result<>(row.error());
        }
        const Result<Entry> entry = openRow(**row);
        if (!entry) {
            return tell(**row, entry.error());
        }
        // What another office wrote goes with its proof or not at all: an enrolment brings a registry without any, and
        // until a package of that office has brought it too, it waits here.
        const bool own = entry->envelope.office == m_plan.office;
        if (!shared || (!own && entry->proof.isEmpty())) {
            return {};
        }
        const Result<bool> vouched = own ? Result<bool>(true) : isVouchedFor(entry->envelope.office);
        return vouched && *vouched ? add(**row, own) : vouched ? Result<>() : Result<>(vouched.error());
    }

    Result<> add(const EntryLog::RawRow& row, bool own)
    {
        const qint64 bytes = row.envelope.size() + row.payload.value_or(QByteArray()).size() + row.proof.size();
        const bool full = m_plan.bytes + bytes > m_most;
        if ((full && m_plan.entries > 0) || m_plan.entries >= limits::packageEntries) {
            m_plan.more = true;
            return {};
        }
        m_plan.positions.push_back(row.position);
        ++m_plan.entries;
        m_plan.bytes += bytes;
        m_plan.streams += row.stream == m_stream ? 0 : 1;
        m_stream = row.stream;
        if (own) {
            m_plan.ownIds.push_back(row.id);
        }
        return {};
    }

    Result<> tell(const EntryLog::RawRow& row, const Error& why)
    {
        const auto number = m_connection.readOne("SELECT number FROM view_case WHERE stream = ?", {row.stream},
            [](const Row& found) { return found.text(0); });
        if (!number) {
            return number.error();
        }
        m_plan.damaged.push_back({row.id, row.stream, number->value_or(QString()), why});
        return {};
    }

    // What this office says of the keys of another travels in the same package, so that each can be read alone. Where
    // that word itself is damaged the receiver would refuse what it is to prove, for good: it waits too.
    Result<bool> isVouchedFor(const QByteArray& office)
    {
        if (const auto known = m_vouching.find(office); known != m_vouching.end()) {
            return known->second.damaged.empty();
        }
        const auto streams = m_connection.readAll(
            "SELECT DISTINCT stream FROM view_node WHERE office = ? AND by_office = ? ORDER BY stream",
            {office, m_plan.office}, [](const Row& row) { return row.bytes(0); });
        if (!streams) {
            return streams.error();
        }
        Vouching vouching;
        for (const QByteArray& stream : *streams) {
            const Result<std::vector<EntryLog::RawRow>> rows = m_log.rowsOf(stream);
            if (!rows) {
                return rows.error();
            }
            for (const EntryLog::RawRow& row : *rows) {
                Result<Entry> entry = openRow(row);
                if (!entry) {
                    vouching.damaged.push_back(row);
                    if (const Result<> told = tell(row, entry.error()); !told) {
                        return told.error();
                    }
                } else if (entry->envelope.office == m_plan.office && officeVouchedFor(*entry) == office) {
                    vouching.entries.push_back(std::move(*entry));
                }
            }
        }
        const bool sound = vouching.damaged.empty();
        m_vouching.emplace(office, std::move(vouching));
        return sound;
    }

    Result<> gatherVouchers()
    {
        for (auto& [office, vouching] : m_vouching) {
            for (Entry& entry : vouching.entries) {
                const bool planned = std::binary_search(m_plan.ownIds.begin(), m_plan.ownIds.end(), entry.id);
                if (vouching.damaged.empty() && !planned) {
                    entry.proof.clear();
                    m_plan.vouchers.push_back(std::move(entry));
                }
            }
        }
        // One that waits itself was found twice.
        auto& damaged = m_plan.damaged;
        std::sort(damaged.begin(), damaged.end(),
            [](const DamagedEntry& a, const DamagedEntry& b) { return a.entry < b.entry; });
        damaged.erase(std::unique(damaged.begin(), damaged.end(),
                          [](const DamagedEntry& a, const DamagedEntry& b) { return a.entry == b.entry; }),
            damaged.end());
        return {};
    }

    Connection& m_connection;
    EntryLog m_log;
    qint64 m_partner;
    PackagePlan& m_plan;
    qint64 m_most = 0;
    QByteArray m_stream;
    std::map<QByteArray, Vouching> m_vouching; // by office
};

} // namespace

Result<> Handoff::planEntries(const PackageOrder& order, qint64 partner, PackagePlan& plan)
{
    Database& database = *m_workspace.m_database;
    const Result<std::vector<qint64>> besides = sentIds(database, partner, order.besides);
    return besides ? EntryPlanner(database, partner, plan).run(order.mostBytes, *besides) : Result<>(besides.error());
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

} // namespace xf

#include "core/store/handoffrows.h"

#include "core/base/limits.h"
#include "core/store/handoff.h"

namespace xf {

namespace {

constexpr char partnerColumns[] =
    "SELECT p.id, p.node, p.office, p.letter, p.relation, p.sign_key, p.seal_key, p.fingerprint, p.enrolled_at,"
    " p.last_sent, p.last_taken, p.incarnation, p.owes_inventory, p.wants_inventory, p.owes_receipt,"
    " p.inventory_at, u.name, u.code FROM local_partner p LEFT JOIN view_unit u ON u.stream ="
    " (SELECT stream FROM view_unit v WHERE v.office = p.office ORDER BY described DESC, stream LIMIT 1)";

PartnerRow partnerFrom(const Row& row)
{
    PartnerRow made;
    made.id = row.integer(0);
    Partner& partner = made.partner;
    partner.node = row.bytes(1);
    partner.office = row.bytes(2);
    partner.letter = row.text(3);
    const WordInfo* relation = findWord(wordsOf<Relation>(), QStringView(row.text(4)));
    partner.relation = relation ? Relation(relation->value) : Relation::Subordinate;
    partner.keys = {row.bytes(5), row.bytes(6)};
    partner.fingerprint = row.bytes(7);
    partner.enrolledAt = row.integer(8);
    partner.lastSent = row.integer(9);
    partner.lastTaken = row.integer(10);
    partner.incarnation = row.bytes(11);
    partner.owesInventory = row.flag(12);
    partner.wantsInventory = row.flag(13);
    partner.owesReceipt = row.flag(14);
    made.inventoryAt = row.integer(15);
    partner.name = row.text(16);
    partner.code = row.text(17);
    return made;
}

} // namespace

Result<std::vector<PartnerRow>> readPartners(Connection& connection)
{
    static const QByteArray sql = QByteArray(partnerColumns) + " ORDER BY p.id";
    return connection.readAll(sql.constData(), {}, partnerFrom);
}

Result<PartnerRow> readPartner(Connection& connection, const QByteArray& node)
{
    static const QByteArray sql = QByteArray(partnerColumns) + " WHERE p.node = ?";
    auto row = connection.readOne(sql.constData(), {node}, partnerFrom);
    if (!row) {
        return row.error();
    }
    if (!row->has_value()) {
        return Error(handoffUnknownPartner, {QString::fromLatin1(node.toHex().left(8))});
    }
    return std::move(**row);
}

Result<> forgetPartners(Connection& connection)
{
    for (const char* sql : {"DELETE FROM local_key", "DELETE FROM local_partner", "DELETE FROM local_incarnation",
             "DELETE FROM local_shared", "DELETE FROM local_outbox", "DELETE FROM local_outbox_blob",
             "DELETE FROM local_sent", "DELETE FROM local_sent_entry", "DELETE FROM local_sent_blob",
             "DELETE FROM local_taken", "DELETE FROM local_refused", "DELETE FROM local_import",
             "DELETE FROM local_undo", "DELETE FROM local_setting WHERE key = 'handoff_request'"}) {
        if (const Result<> done = connection.run(sql); !done) {
            return done;
        }
    }
    return {};
}

QString nameOf(const Partner& partner)
{
    if (!partner.name.isEmpty()) {
        return partner.relation == Relation::OwnNode ? partner.name + u' ' + partner.letter : partner.name;
    }
    return QString::fromLatin1(partner.node.toHex().left(8));
}

Result<std::vector<RefusedEntry>> readRefused(Connection& connection, qint64 partner, bool theirs)
{
    return connection.readAll("SELECT entry, reason, since FROM local_refused WHERE partner = ? AND theirs = ?"
                              " ORDER BY since DESC, entry",
        {partner, theirs}, [](const Row& row) {
            return RefusedEntry{row.bytes(0), row.text(1), row.integer(2)};
        });
}

Result<> noteRefused(Connection& connection, qint64 partner, bool theirs, const RefusedEntry& refused)
{
    return connection.run("INSERT INTO local_refused (partner, theirs, entry, reason, since) SELECT ?, ?, ?, ?, ?"
                          " WHERE (SELECT count(*) FROM local_refused WHERE partner = ? AND theirs = ?) < ?"
                          " ON CONFLICT (partner, theirs, entry) DO UPDATE SET reason = excluded.reason",
        {partner, theirs, refused.entry, refused.reason, refused.since, partner, theirs, limits::quarantinedRecords});
}

} // namespace xf

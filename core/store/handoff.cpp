#include "core/store/handoff.h"

#include "core/journal/sm3.h"
#include "core/registry/office.h"
#include "core/store/handoffrows.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <algorithm>

// Keys, partners and their marks, the registry as it is to be believed.
namespace xf {

template <>
WordSpan wordsOf<Relation>()
{
    static const WordInfo words[] = {
        {int(Relation::Superior), "superior", "上级"},
        {int(Relation::Subordinate), "subordinate", "下级"},
        {int(Relation::OwnNode), "own-node", "本单位另一台电脑"},
    };
    return words;
}

namespace {

constexpr char requestKey[] = "handoff_request";

} // namespace

Handoff Workspace::handoff()
{
    return Handoff(*this);
}

Result<std::optional<OwnKeys>> Handoff::ownKeys()
{
    return m_workspace.m_database->readOne(
        "SELECT frame, sign_key, seal_key, made_at FROM local_key WHERE id = 1", {}, [](const Row& row) {
            return OwnKeys{row.bytes(0), {row.bytes(1), row.bytes(2)}, row.integer(3)};
        });
}

Result<> Handoff::setOwnKeys(const OwnKeys& keys)
{
    Database& database = *m_workspace.m_database;
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<qint64> made =
        database.change("INSERT INTO local_key (id, frame, sign_key, seal_key, made_at) VALUES (1, ?, ?, ?, ?)"
                        " ON CONFLICT DO NOTHING",
            {keys.frame, keys.keys.sign, keys.keys.seal, keys.madeAt});
    if (!made) {
        return made.error();
    }
    return *made == 1 ? transaction->commit() : Result<>(Error(handoffHasKeys));
}

Result<> Handoff::replaceKeyFrame(const QByteArray& frame)
{
    Database& database = *m_workspace.m_database;
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<qint64> changed = database.change("UPDATE local_key SET frame = ? WHERE id = 1", {frame});
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? transaction->commit() : Result<>(Error(handoffNoKeys));
}

Result<> Handoff::keepRequest(const QByteArray& file)
{
    Result<Transaction> transaction = Transaction::begin(*m_workspace.m_database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<> kept = m_workspace.m_database->setSetting(QString::fromLatin1(requestKey), file);
    return kept ? transaction->commit() : kept;
}

Result<QByteArray> Handoff::keptRequest()
{
    const Result<std::optional<QVariant>> kept = m_workspace.m_database->setting(QString::fromLatin1(requestKey));
    return kept ? Result<QByteArray>(kept->value_or(QVariant()).toByteArray()) : Result<QByteArray>(kept.error());
}

Result<std::vector<Partner>> Handoff::partners()
{
    Result<std::vector<PartnerRow>> rows = readPartners(*m_workspace.m_database);
    if (!rows) {
        return rows.error();
    }
    std::vector<Partner> partners;
    for (PartnerRow& row : *rows) {
        partners.push_back(std::move(row.partner));
    }
    std::sort(partners.begin(), partners.end(), [](const Partner& a, const Partner& b) {
        return std::tie(a.relation, a.code, a.letter, a.node) < std::tie(b.relation, b.code, b.letter, b.node);
    });
    return partners;
}

Result<Partner> Handoff::partner(const QByteArray& node)
{
    const Result<PartnerRow> row = readPartner(*m_workspace.m_database, node);
    return row ? Result<Partner>(row->partner) : Result<Partner>(row.error());
}

Result<Partner> Handoff::findPartner(const QString& typed)
{
    const QString name = typed.trimmed();
    const Result<std::vector<Partner>> all = partners();
    if (!all) {
        return all.error();
    }
    std::vector<Partner> found;
    for (const Partner& one : *all) {
        if (name == one.code || name == one.code + u'-' + one.letter || name == one.name) {
            found.push_back(one);
        }
    }
    if (found.empty() || name.isEmpty()) {
        return Error(handoffUnknownPartner, {typed});
    }
    if (found.size() > 1) {
        QStringList letters;
        for (const Partner& one : found) {
            letters << one.code + u'-' + one.letter;
        }
        return Error(handoffAmbiguousPartner, {typed, letters.join(u' ')});
    }
    return found.front();
}

Result<Pending> Handoff::pending(const QByteArray& node)
{
    Database& database = *m_workspace.m_database;
    const Result<PartnerRow> partner = readPartner(database, node);
    if (!partner) {
        return partner.error();
    }
    Pending pending;
    const auto count = [&](const char* sql, const SqlValues& values, qint64& into) -> Result<> {
        return database.read(sql, values, [&](const Row& row) { into = row.integer(0); });
    };
    for (const Result<>& done :
        {count("SELECT count(*) FROM local_outbox o JOIN entry_log e ON e.position = o.position WHERE o.partner = ?"
               " AND (o.own = 1 OR e.proof IS NOT NULL)",
             {partner->id}, pending.entries),
            count("SELECT count(DISTINCT e.stream) FROM local_outbox o JOIN entry_log e ON e.position = o.position"
                  " JOIN view_stream s ON s.stream = e.stream"
                  " WHERE o.partner = ? AND (o.own = 1 OR e.proof IS NOT NULL) AND s.kind = ?",
                {partner->id, QString::fromLatin1(caseKind)}, pending.cases),
            count("SELECT count(*) FROM local_outbox_blob WHERE partner = ?", {partner->id}, pending.blobs),
            count("SELECT count(*) FROM local_sent WHERE partner = ? AND acked_at IS NULL AND stranger = 0",
                {partner->id}, pending.unacknowledged),
            count("SELECT count(*) FROM local_waiting WHERE partner = ?", {partner->id}, pending.waiting),
            count("SELECT count(*) FROM local_lacking", {}, pending.lacking)}) {
        if (!done) {
            return done.error();
        }
    }
    return pending;
}

Result<std::vector<PackageMark>> Handoff::sentPackages(const QByteArray& node)
{
    const Result<PartnerRow> partner = readPartner(*m_workspace.m_database, node);
    if (!partner) {
        return partner.error();
    }
    return m_workspace.m_database->readAll("SELECT hash, number, made_at, acked_at FROM local_sent WHERE partner = ?"
                                           " AND stranger = 0 ORDER BY id DESC",
        {partner->id}, [](const Row& row) {
            return PackageMark{row.bytes(0), row.integer(1), row.integer(2), row.optionalInteger(3).value_or(0)};
        });
}

Result<std::vector<PackageMark>> Handoff::takenPackages(const QByteArray& node)
{
    const Result<PartnerRow> partner = readPartner(*m_workspace.m_database, node);
    if (!partner) {
        return partner.error();
    }
    return m_workspace.m_database->readAll(
        "SELECT hash, number, taken_at FROM local_taken WHERE partner = ? ORDER BY taken_at DESC, number DESC, hash",
        {partner->id}, [](const Row& row) {
            return PackageMark{row.bytes(0), row.integer(1), row.integer(2), 0};
        });
}

Result<std::vector<RefusedEntry>> Handoff::refusedByUs(const QByteArray& node)
{
    const Result<PartnerRow> partner = readPartner(*m_workspace.m_database, node);
    return partner ? readRefused(*m_workspace.m_database, partner->id, false)
                   : Result<std::vector<RefusedEntry>>(partner.error());
}

Result<std::vector<RefusedEntry>> Handoff::refusedByThem(const QByteArray& node)
{
    const Result<PartnerRow> partner = readPartner(*m_workspace.m_database, node);
    return partner ? readRefused(*m_workspace.m_database, partner->id, true)
                   : Result<std::vector<RefusedEntry>>(partner.error());
}

// An office may have described itself in several streams: the latest counts.
Result<std::vector<Unit>> Handoff::units()
{
    auto units = m_workspace.m_database->readAll(
        "SELECT o.office, u.name, u.code, u.kind FROM (SELECT office FROM view_unit UNION SELECT office FROM view_node) o"
        " LEFT JOIN view_unit u ON u.stream = (SELECT stream FROM view_unit v WHERE v.office = o.office"
        " ORDER BY described DESC, stream LIMIT 1) ORDER BY u.code, o.office",
        {}, [](const Row& row) {
            return Unit{row.bytes(0), row.text(1), row.text(2), row.text(3), {}};
        });
    if (!units) {
        return units;
    }
    Units tree(*m_workspace.m_database, m_workspace.m_identity.office);
    for (Unit& unit : *units) {
        const Result<QByteArray> superior = tree.superiorOf(unit.office);
        if (!superior) {
            return superior.error();
        }
        unit.superior = *superior;
    }
    return units;
}

Result<std::optional<Unit>> Handoff::unitByCode(const QString& code)
{
    const Result<std::vector<Unit>> all = units();
    if (!all) {
        return all.error();
    }
    std::vector<Unit> found;
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
        [&](const Unit& unit) { return !unit.code.isEmpty() && unit.code == code.trimmed(); });
    if (found.empty()) {
        return std::optional<Unit>();
    }
    if (found.size() > 1) { // somebody describes itself as another: who is meant is not for the program to say
        QStringList names;
        for (const Unit& unit : found) {
            names << unit.name;
        }
        return Error(handoffAmbiguousPartner, {code, names.join(u' ')});
    }
    return std::optional<Unit>(found.front());
}

Result<std::vector<KnownNode>> Handoff::nodesOf(const QByteArray& office)
{
    Database& database = *m_workspace.m_database;
    std::vector<KnownNode> nodes;
    const auto add = [&](KnownNode node) {
        const bool known =
            std::any_of(nodes.begin(), nodes.end(), [&](const KnownNode& other) { return other.node == node.node; });
        if (!known) {
            nodes.push_back(std::move(node));
        }
    };
    const Identity& self = m_workspace.m_identity;
    const Result<std::optional<OwnKeys>> own = ownKeys();
    if (!own) {
        return own.error();
    }
    if (office == self.office && own->has_value()) {
        add({office, self.node, self.letter, (*own)->keys, {}});
    }
    Units tree(database, self.office);
    const Result<QByteArray> superior = tree.superiorOf(office);
    if (!superior) {
        return superior.error();
    }
    const Result<> partners =
        database.read("SELECT node, letter, sign_key, seal_key FROM local_partner WHERE office = ? ORDER BY id",
            {office}, [&](const Row& row) {
                add({office, row.bytes(0), row.text(1), {row.bytes(2), row.bytes(3)}, {}});
            });
    // The office itself may say which other data files it has; else only who enrolled it.
    const Result<> claims = database.read(
        "SELECT node, letter, sign_key, seal_key, since FROM view_node WHERE office = ? AND by_office IN (?, ?, ?)"
        " ORDER BY by_office = ? DESC, stream, node",
        {office, self.office, *superior, office, self.office}, [&](const Row& row) {
            add({office, row.bytes(0), row.text(1), {row.bytes(2), row.bytes(3)}, row.date(4)});
        });
    for (const Result<>* done : {&partners, &claims}) {
        if (!*done) {
            return done->error();
        }
    }
    return nodes;
}

Result<std::vector<Entry>> Handoff::ownRegistry(bool units)
{
    if (!units) {
        return m_workspace.m_log.entriesOf(m_workspace.m_identity.officeStream);
    }
    const auto streams = m_workspace.m_database->readAll(
        "SELECT stream FROM view_stream WHERE kind = 'registry' AND sight = '' ORDER BY position", {},
        [](const Row& row) { return row.bytes(0); });
    if (!streams) {
        return streams.error();
    }
    std::vector<Entry> all;
    for (const QByteArray& stream : *streams) {
        Result<std::vector<Entry>> entries = m_workspace.m_log.entriesOf(stream);
        if (!entries) {
            return entries.error();
        }
        std::move(entries->begin(), entries->end(), std::back_inserter(all));
    }
    return all;
}

} // namespace xf

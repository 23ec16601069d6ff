#include "core/base/fieldcodec.h"
#include "core/journal/sm3.h"
#include "core/registry/casenumber.h"
#include "core/registry/unit.h"
#include "core/store/handoff.h"
#include "core/store/handoffrows.h"
#include "core/store/intake.h"
#include "core/store/storeerrors.h"
#include "core/store/undo.h"
#include "core/store/workspace.h"

#include <algorithm>

// Who packages go to, and which streams of limited sight a person gave to whom.
namespace xf {

namespace {

constexpr int schemaWithPartners = 3; // an older program would write entries that reach no partner

// The part of an enrolment that cannot be right, as a person calls it; empty: none.
QString wrongPart(const Enrolment& enrolment)
{
    if (enrolment.office.size() != uuidBytes) {
        return QStringLiteral("单位");
    }
    if (enrolment.node.size() != uuidBytes) {
        return QStringLiteral("数据文件");
    }
    if (!checkedLetter(enrolment.letter)) {
        return QStringLiteral("编号字母");
    }
    if (enrolment.keys.sign.isEmpty() || enrolment.keys.seal.isEmpty()) {
        return QStringLiteral("公钥");
    }
    return enrolment.fingerprint.isEmpty() ? QStringLiteral("核对码") : QString();
}

} // namespace

Result<> Handoff::checkEnrolment(const Enrolment& enrolment)
{
    const Identity& self = m_workspace.m_identity;
    const QString wrong = wrongPart(enrolment);
    if (!wrong.isEmpty()) {
        return Error(handoffBadEnrolment, {wrong});
    }
    const bool sameOffice = enrolment.office == self.office;
    if (enrolment.node == self.node || sameOffice != (enrolment.relation == Relation::OwnNode)) {
        return Error(handoffEnrolSelf);
    }
    const Result<std::optional<OwnKeys>> keys = ownKeys();
    if (!keys || !keys->has_value()) {
        return keys ? Error(handoffNoKeys) : keys.error();
    }
    const Result<std::vector<PartnerRow>> partners = readPartners(*m_workspace.m_database);
    if (!partners) {
        return partners.error();
    }
    for (const PartnerRow& row : *partners) {
        const Partner& other = row.partner;
        const bool sameNode = other.node == enrolment.node;
        const bool otherwise = sameNode && (other.office != enrolment.office || other.keys != enrolment.keys ||
                                               other.relation != enrolment.relation);
        const bool secondSuperior = enrolment.relation == Relation::Superior && other.relation == Relation::Superior &&
                                    other.office != enrolment.office;
        if (otherwise || secondSuperior) {
            return Error(handoffEnrolledAlready, {nameOf(other)});
        }
    }
    return {};
}

// What the other side said of itself; it can only be registry.
Result<> Handoff::takeRegistry(const Enrolment& enrolment)
{
    for (const Entry& entry : enrolment.registry) {
        const bool kindIsSaid = entry.envelope.isFirst();
        if (kindIsSaid && entry.envelope.kind != QLatin1String(registryKind)) {
            return Error(handoffBadEnrolment, {QStringLiteral("单位信息")});
        }
    }
    const Result<TakeInReport> taken = m_workspace.takeInInside(enrolment.registry);
    if (!taken) {
        return taken.error();
    }
    for (const QByteArray& stream : taken->streams) {
        const auto kind = m_workspace.m_database->readOne(
            "SELECT kind FROM view_stream WHERE stream = ?", {stream}, [](const Row& row) { return row.text(0); });
        if (!kind) {
            return kind.error();
        }
        if (kind->value_or(QString()) != QLatin1String(registryKind)) {
            return Error(handoffBadEnrolment, {QStringLiteral("单位信息")});
        }
    }
    return taken->refused.empty() ? Result<>() : Error(handoffBadEnrolment, {QStringLiteral("单位信息")});
}

// In a registry stream of its own, which goes to every partner.
template <class Enrolled>
Result<> Handoff::writeNode(const Enrolment& enrolment)
{
    Workspace& workspace = m_workspace;
    Enrolled said{{enrolment.office, enrolment.node, enrolment.letter, enrolment.keys.sign, enrolment.keys.seal,
        workspace.m_options.clock->today()}};
    const auto stream = workspace.m_database->readOne(
        "SELECT stream, since FROM view_node WHERE node = ? AND by_office = ? AND above = ? ORDER BY stream",
        {enrolment.node, workspace.m_identity.office, std::is_same_v<Enrolled, SuperiorEnrolled>},
        [](const Row& row) { return std::pair(row.bytes(0), row.date(1)); });
    if (!stream) {
        return stream.error();
    }
    Result<Stream> loaded = stream->has_value() ? workspace.m_log.load((*stream)->first) : Result<Stream>(Stream());
    if (!loaded) {
        return loaded.error();
    }
    if (!loaded->isEmpty()) {
        said.since = (*stream)->second;
        if (loaded->entries.back().payload == encode(said)) {
            return {}; // said already
        }
    }
    const Result<Entry> entry = workspace.seal(
        *loaded, {QString::fromLatin1(registryKind), workspace.m_options.clock->today(), workspace.m_identity.clerk,
                     QString::fromLatin1(Enrolled::tag), Enrolled::version, false, encode(said)});
    if (!entry) {
        return entry.error();
    }
    const Result<qint64> added = workspace.m_log.add(*entry);
    return added ? workspace.projectRegistry(entry->streamId(), {entry->id}) : Result<>(added.error());
}

Result<qint64> Handoff::writePartner(const Enrolment& enrolment)
{
    Database& database = *m_workspace.m_database;
    const qint64 now = m_workspace.m_options.clock->now().utcSeconds;
    const Result<> written = database.run(
        "INSERT INTO local_partner (node, office, letter, relation, sign_key, seal_key, fingerprint, enrolled_at,"
        " last_sent, last_taken, owes_inventory, wants_inventory, owes_receipt, inventory_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?) ON CONFLICT (node) DO UPDATE SET"
        " letter = excluded.letter, fingerprint = excluded.fingerprint, enrolled_at = excluded.enrolled_at",
        {enrolment.node, enrolment.office, enrolment.letter, wordKey(enrolment.relation), enrolment.keys.sign,
            enrolment.keys.seal, enrolment.fingerprint, now, now});
    const Result<> compatible = database.run(
        "UPDATE local_setting SET value = max(value, ?) WHERE key = 'min_compatible'", {schemaWithPartners});
    if (!written || !compatible) {
        return written ? compatible.error() : written.error();
    }
    const Result<PartnerRow> row = readPartner(database, enrolment.node);
    return row ? Result<qint64>(row->id) : Result<qint64>(row.error());
}

Result<> Handoff::enrol(const Enrolment& enrolment)
{
    Workspace& workspace = m_workspace;
    Result<Transaction> transaction = Transaction::begin(*workspace.m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = workspace.beforeWriting(); !ready) {
        return ready;
    }
    if (const Result<> sound = checkEnrolment(enrolment); !sound) {
        return sound;
    }
    const Result<qint64> partner = writePartner(enrolment);
    if (!partner) {
        return partner.error();
    }
    Result<> done = takeRegistry(enrolment);
    if (done) {
        done = enrolment.relation == Relation::Superior ? writeNode<SuperiorEnrolled>(enrolment)
                                                        : writeNode<UnitEnrolled>(enrolment);
    }
    if (done) { // whose notices are to be believed
        const Result<CalendarChange> calendar = workspace.refreshCalendar({});
        done = calendar ? Result<>() : Result<>(calendar.error());
    }
    if (done) {
        done = Outbox(*workspace.m_database, workspace.m_identity.office).fill(*partner);
    }
    if (done) {
        done = undo::forget(*workspace.m_database);
    }
    if (done) {
        done = transaction->commit();
    }
    if (done) {
        workspace.afterWriting();
    }
    return done;
}

Result<> Handoff::release(const QByteArray& stream, const QByteArray& office)
{
    Database& database = *m_workspace.m_database;
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    Outbox outbox(database, m_workspace.m_identity.office);
    const Result<bool> excluded = outbox.audience().isExcluded(office, stream);
    // A sealed stream is none that could be released: it is told as one that is not here.
    const auto known = database.readOne("SELECT 1 FROM view_stream WHERE stream = ? AND kind <> ?",
        {stream, QString::fromLatin1(sealedKind)}, [](const Row&) { return true; });
    if (!excluded || !known) {
        return excluded ? known.error() : excluded.error();
    }
    if (!known->has_value()) {
        return Error(handoffStreamUnknown, {QString::fromLatin1(stream.toHex().left(8))});
    }
    if (*excluded || office.size() != uuidBytes) {
        return Error(handoffExcluded);
    }
    const Result<> noted =
        database.run("INSERT INTO local_release (stream, office, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            {stream, office, m_workspace.m_options.clock->now().utcSeconds});
    Outbox after(database, m_workspace.m_identity.office);
    const Result<> spread = noted ? after.spread(stream, {}) : noted;
    const Result<> forgotten = spread ? undo::forget(database) : spread;
    return forgotten ? transaction->commit() : forgotten;
}

Result<std::vector<QByteArray>> Handoff::holders(const QByteArray& stream)
{
    return m_workspace.m_database->readAll(
        "SELECT DISTINCT p.office FROM local_shared s JOIN local_partner p ON p.id = s.partner WHERE s.stream = ?"
        " UNION SELECT office FROM local_release WHERE stream = ?"
        " UNION SELECT p.office FROM entry_log e JOIN local_sent_entry t ON t.position = e.position"
        " JOIN local_sent s ON s.id = t.sent JOIN local_partner p ON p.id = s.partner WHERE e.stream = ? ORDER BY 1",
        {stream, stream, stream}, [](const Row& row) { return row.bytes(0); });
}

} // namespace xf

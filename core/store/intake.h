#pragma once

#include "core/store/database.h"
#include "core/store/entrylog.h"
#include "core/store/identity.h"
#include "core/store/outbox.h"

#include <QHash>

#include <map>
#include <set>

// Entries from elsewhere into the journal, one stream at a time: a set union, whatever the order. Works inside a
// transaction; projects nothing and tells nobody.
//
// A stream that comes by packages has its limits (core/base/limits.h): so many entries, so many branches side by side.
// An honest stream has as many branches as data files write into it; folding costs the square of the entries, so what
// is past the limits is refused one by one and told, and the rest goes in.
namespace xf {

class Intake
{
public:
    struct Source
    {
        qint64 partner = 0;    // local_partner.id of who brought it; 0: nobody that is enrolled
        bool credited = false; // so that it is known to hold it
    };
    enum class Outcome { Fresh, Known, Waiting, Refused };
    struct Taken
    {
        Outcome outcome = Outcome::Known;
        Error reason;        // of Refused
        qint64 position = 0; // of Known
    };

    Intake(Database& database, const Identity& identity, qint64 now);

    [[nodiscard]] Result<> begin(const QByteArray& stream);
    // Parents first spares waiting: call in fold order.
    [[nodiscard]] Result<Taken> take(const Entry& entry, Source source);
    // What waited in this stream and need not any more.
    [[nodiscard]] Result<> finish();

    // Of the stream that was begun last.
    [[nodiscard]] const std::vector<FreshEntry>& fresh() const { return m_fresh; }
    [[nodiscard]] const QStringList& tags() const { return m_tags; } // of the fresh ones, each once

    // Of all streams so far.
    [[nodiscard]] qint64 freshEntries() const { return m_freshEntries; }
    [[nodiscard]] const std::vector<std::pair<QByteArray, Error>>& refusedWaiting() const { return m_refusedWaiting; }
    [[nodiscard]] const std::set<QByteArray>& clashing() const { return m_clashing; } // offices: one seq, two entries
    [[nodiscard]] bool ownUnknown() const { return m_ownUnknown; } // an entry of this incarnation that was not here

    // A record that is kept aside, up to so many of one partner.
    [[nodiscard]] static Result<> quarantine(Connection& connection, const QByteArray& record, const QByteArray& entry,
        const Error& reason, qint64 partner, qint64 now);

private:
    struct Checked
    {
        bool parentMissing = false;
        std::optional<Error> refusal;
    };
    Result<Checked> checkParents(const Entry& entry);
    [[nodiscard]] std::optional<Error> checkRoom(const Entry& entry) const;
    Result<Taken> keepWaiting(const Entry& entry, Source source);
    Result<> add(const Entry& entry, Source source);
    Result<> noteClash(const Entry& entry);
    Result<> retry(const QByteArray& id, const QByteArray& record, Source source);
    Result<> dropWaiting(const QByteArray& id);

    Database& m_database;
    EntryLog m_log;
    const Identity& m_identity;
    qint64 m_now;
    QByteArray m_stream;
    QHash<QByteArray, qint64> m_lamports; // of the entries that are in
    std::set<QByteArray> m_heads;
    std::map<qint64, qint64> m_waiting; // how many wait, by partner
    std::vector<FreshEntry> m_fresh;
    QStringList m_tags;
    qint64 m_freshEntries = 0;
    std::vector<std::pair<QByteArray, Error>> m_refusedWaiting;
    std::set<QByteArray> m_clashing;
    bool m_ownUnknown = false;
};

} // namespace xf

#pragma once

#include "core/store/audience.h"
#include "core/store/entrylog.h"

#include <functional>
#include <set>

// What waits for each partner. Every function here works inside the transaction that changed something; cost goes with
// what changed. Views of the streams concerned must be written first: audience is read from them.
namespace xf {

// An entry that has just come into the file.
struct FreshEntry
{
    qint64 position = 0;
    QByteArray id;
    bool own = false; // of this office
    qint64 from = 0;  // the partner that is known to hold it, having brought it; 0: nobody
};

class Outbox
{
public:
    Outbox(Connection& connection, QByteArray ownOffice)
        : m_connection(connection)
        , m_log(connection)
        , m_own(ownOffice)
        , m_audience(connection, ownOffice)
    {}

    // Nobody is enrolled: nothing to do anywhere.
    [[nodiscard]] Result<bool> idle();
    [[nodiscard]] Audience& audience() { return m_audience; }

    // A stream changed, or who may see it: fresh entries go to all that share it, the whole stream to who sees it now
    // for the first time, and what waits for one who must not see it any more is dropped.
    [[nodiscard]] Result<> spread(const QByteArray& stream, const std::vector<FreshEntry>& fresh);
    // A registry stream says who enrolled an office: who may see that office's streams is asked again.
    [[nodiscard]] Result<> spreadUnits(const QByteArray& stream);
    // All that a new partner may see.
    [[nodiscard]] Result<> fill(qint64 partner);
    // Streams that wait for this partner and that it must not see are dropped.
    [[nodiscard]] Result<> recheck(qint64 partner);

    // The partner holds these; they do not wait for it any more.
    [[nodiscard]] Result<> drop(qint64 partner, qint64 position);
    [[nodiscard]] Result<> dropBlob(qint64 partner, const QByteArray& blob);
    // Waits (again), if the partner gets the stream.
    [[nodiscard]] Result<> add(qint64 partner, qint64 position, bool own);
    [[nodiscard]] Result<> addBlobsOf(qint64 partner, const QByteArray& entry);
    // A content has come: for those who get a stream that names it, but not for who brought it (0: nobody did).
    [[nodiscard]] Result<> spreadBlob(const QByteArray& blob, qint64 from);
    // A partner says that it lacks this content: only if a stream it gets names it, and it is here.
    [[nodiscard]] Result<> askedForBlob(qint64 partner, const QByteArray& blob);

    // What the partner holds of a stream, as its heads say; the rest of it waits. Ids it refused do not.
    [[nodiscard]] Result<> believe(qint64 partner, const QByteArray& stream, const std::vector<QByteArray>& heads);

private:
    Result<> share(const AudienceOf& partner, const QByteArray& stream, const std::vector<FreshEntry>& fresh);
    Result<> unshare(qint64 partner, const QByteArray& stream);
    Result<> addFresh(qint64 partner, const std::vector<FreshEntry>& fresh);
    struct Held
    {
        FreshEntry entry;
        std::vector<QByteArray> seen;
    };
    Result<std::vector<Held>> entriesOf(const QByteArray& stream);
    static std::set<QByteArray> behind(const std::vector<Held>& entries, const std::vector<QByteArray>& heads);

    Connection& m_connection;
    EntryLog m_log;
    QByteArray m_own;
    Audience m_audience;
};

} // namespace xf

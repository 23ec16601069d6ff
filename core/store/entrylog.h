#pragma once

#include "core/cases/history.h"
#include "core/journal/dag.h"
#include "core/store/connection.h"

// The entry_log table: entries in, entries out. Knows streams and ids, no case.
namespace xf {

class EntryLog
{
public:
    explicit EntryLog(Connection& connection)
        : m_connection(connection)
    {}

    // Only inside a Transaction. Answers the entry's position in this file.
    [[nodiscard]] Result<qint64> add(const Entry& entry);
    // For an entry that came without its proof before; the proof is in no hash.
    [[nodiscard]] Result<> keepProof(qint64 position, const QByteArray& proof);
    [[nodiscard]] Result<bool> has(const QByteArray& id);
    // Where an entry stands, without opening it.
    struct Place
    {
        QByteArray stream;
        qint64 lamport = 0;
    };
    [[nodiscard]] Result<std::optional<Place>> placeOf(const QByteArray& id);

    // A row as it lies there: openRow says whether it is still what was written.
    struct RawRow
    {
        qint64 position = 0;
        QByteArray id, stream, envelope, salt;
        std::optional<QByteArray> payload;
        QByteArray proof, incarnation;
        qint64 lamport = 0, seq = 0;
    };
    [[nodiscard]] Result<std::optional<RawRow>> rowAt(qint64 position);
    [[nodiscard]] Result<std::vector<RawRow>> rowsOf(const QByteArray& stream);

    // The stream's entries as stored, unordered; each was checked byte for byte when it went in and is again.
    [[nodiscard]] Result<std::vector<Entry>> entriesOf(const QByteArray& stream);
    [[nodiscard]] Result<Stream> load(const QByteArray& stream);
    // Position of the stream's first entry: what view_case calls case_id.
    [[nodiscard]] Result<qint64> positionOf(const QByteArray& id);

    [[nodiscard]] Result<std::optional<Entry>> at(qint64 position);

    [[nodiscard]] Result<qint64> lastSeq(const QByteArray& incarnation);
    // The last entry of one writer; none where it has written nothing.
    [[nodiscard]] Result<std::optional<Entry>> newestOf(const QByteArray& incarnation);

    // Every stored row in (stream, lamport, id) order, unopened; `each` answers false to stop.
    [[nodiscard]] Result<> forEach(const std::function<bool(const RawRow&)>& each);

private:
    Connection& m_connection;
};

[[nodiscard]] Result<Entry> openRow(const EntryLog::RawRow& row);
[[nodiscard]] Result<std::vector<Entry>> openRows(const std::vector<EntryLog::RawRow>& rows);

// The fold's view of a stream: events decoded, who had seen what. Error: an event of a known tag that is malformed.
[[nodiscard]] Result<CaseHistory> toHistory(const Stream& stream);
// The same of one stream's rows. Needs no data file: a second thread may do it while the first reads on.
[[nodiscard]] Result<CaseHistory> toHistory(const std::vector<EntryLog::RawRow>& rows);

// The fault lies in the entries of one stream: that case cannot be read, all the others can.
[[nodiscard]] bool isOfOneStream(const Error& error);

inline constexpr char caseKind[] = "case";
inline constexpr char registryKind[] = "registry";
inline constexpr char sealedKind[] = "sealed"; // sealedstreams.h

} // namespace xf

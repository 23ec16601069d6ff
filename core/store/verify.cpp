#include "core/store/verify.h"

#include "core/cases/papers.h"
#include "core/store/search.h"
#include "core/store/workspace.h"

#include <map>
#include <set>

// Reads every byte again: SQLite's own check, every entry's hashes and parents, every view row.
namespace xf {

namespace {

class Verifier
{
public:
    Verifier(Database& database, EntryLog& log, const BlobFolder& blobs, const Identity& identity,
        const WorkCalendar& calendar, const ClockChoices& choices, const NamedBesides& namedBesides)
        : m_database(database)
        , m_log(log)
        , m_blobs(blobs)
        , m_identity(identity)
        , m_calendar(calendar)
        , m_choices(choices)
        , m_namedBesides(namedBesides)
    {}

    Result<VerifyReport> run()
    {
        // Rows come stream by stream; one stream is in memory at a time.
        const Result<> read = m_log.forEach([&](const EntryLog::RawRow& row) { return takeRow(row); });
        if (!read) {
            return read.error();
        }
        finishStream();
        if (!m_fault) {
            return m_fault.error();
        }
        for (const auto& [incarnation, seqs] : m_own) { // two entries under one seq are a clone's, not a gap
            m_report.everyOwnEntryThere = m_report.everyOwnEntryThere && qint64(seqs.size()) == *seqs.rbegin();
        }
        for (const Result<>& done : {checkIndex(), checkNoStrayRows(), checkWaiting(), checkBlobs(), checkMarks()}) {
            if (!done) {
                return done.error();
            }
        }
        m_report.projectionSame = m_report.different.empty();
        return m_report;
    }

private:
    bool takeRow(const EntryLog::RawRow& row)
    {
        if (row.stream != m_streamId) {
            finishStream();
            m_streamId = row.stream;
        }
        ++m_report.entries;
        if (row.id == row.stream) {
            m_position = row.position;
        }
        Result<Entry> entry = openRow(row);
        if (!entry) {
            if (const auto own = m_own.find(row.incarnation); own != m_own.end()) {
                own->second.insert(row.seq); // bad, but not missing
            }
            m_report.bad.push_back({row.id, entry.error()});
            m_streamSound = false;
            return true;
        }
        if (entry->envelope.node == m_identity.node) {
            m_own[entry->envelope.incarnation].insert(entry->envelope.seq);
        }
        m_entries.push_back(std::move(*entry));
        return true;
    }

    void finishStream()
    {
        if (m_streamSound && !m_entries.empty()) {
            checkStream();
        } else if (!m_streamSound) {
            m_positions.insert(m_position); // not folded; its row may well be right
        }
        m_entries.clear();
        m_streamSound = true;
        m_position = 0;
    }

    void checkStream()
    {
        const bool isCase = m_entries.front().envelope.kind == QLatin1String(caseKind);
        const Result<Stream> stream = orderStream(std::move(m_entries));
        if (!stream) {
            m_report.bad.push_back({m_streamId, stream.error()});
            m_positions.insert(m_position);
            return;
        }
        const Result<CaseHistory> history = isCase ? toHistory(*stream) : Result<CaseHistory>(CaseHistory());
        const std::optional<Case> folded = isCase && history ? fold(*history) : std::nullopt;
        compareStream(makeStreamRow(*stream, m_position, folded ? &*folded : nullptr, m_namedBesides));
        if (!history) {
            m_report.bad.push_back({m_streamId, history.error()});
            m_positions.insert(m_position);
            return;
        }
        if (!folded) {
            return;
        }
        m_positions.insert(m_position);
        for (const AttachedFile& attached : attachments(*folded)) {
            m_attached[attached.file.blob] = folded->number + u' ' + attached.file.name;
        }
        const Result<std::optional<CaseRow>> row = readRow(m_database, m_position);
        if (!row) {
            m_fault = row.error();
        } else if (!row->has_value() || **row != makeRow(*folded, m_calendar, m_choices)) {
            m_report.different.push_back(m_streamId);
        } else {
            m_texts.emplace(m_position, (*row)->searchText.left(2));
        }
    }

    void compareStream(const StreamRow& expected)
    {
        const Result<std::optional<StreamRow>> row = readStreamRow(m_database, m_streamId);
        if (!row) {
            m_fault = row.error();
        } else if (!row->has_value() || **row != expected) {
            m_report.different.push_back(m_streamId);
        }
    }

    Result<> checkIndex()
    {
        const Result<std::vector<qint64>> missing = Search(m_database).notIndexed(m_texts);
        if (!missing) {
            return missing.error();
        }
        for (const qint64 caseId : *missing) {
            const auto row = readRow(m_database, caseId);
            if (!row) {
                return row.error();
            }
            m_report.different.push_back(row->has_value() ? (*row)->stream : QByteArray());
        }
        return {};
    }

    // Rows of streams that are not in the journal, and of cases that are none.
    Result<> checkNoStrayRows()
    {
        const Result<> streams = m_database.read(
            "SELECT stream FROM view_stream UNION SELECT stream FROM view_sharing UNION SELECT stream FROM"
            " view_attachment UNION SELECT stream FROM view_unit UNION SELECT stream FROM view_node"
            " UNION SELECT stream FROM view_calendar"
            " EXCEPT SELECT stream FROM entry_log",
            {}, [&](const Row&) { m_report.different.push_back(QByteArray()); });
        if (!streams) {
            return streams;
        }
        return m_database.read("SELECT case_id FROM view_case UNION SELECT case_id FROM view_clock"
                               " UNION SELECT case_id FROM view_paper UNION SELECT case_id FROM view_person"
                               " UNION SELECT case_id FROM view_search",
            {}, [&](const Row& row) {
                if (!m_positions.contains(row.integer(0))) {
                    m_report.different.push_back(QByteArray());
                }
            });
    }

    Result<> checkWaiting()
    {
        return m_database.read("SELECT id, record FROM local_waiting", {}, [&](const Row& row) {
            const Result<Entry> entry = decodeRecord(row.bytes(1));
            if (!entry || entry->id != row.bytes(0)) {
                m_report.bad.push_back({row.bytes(0), entry ? Error(entryHashMismatch) : entry.error()});
            }
        });
    }

    // What a row says is here. What only an entry names may still come with a package.
    Result<> checkBlobs()
    {
        return m_database.read("SELECT id, bytes FROM blob_file ORDER BY id", {}, [&](const Row& row) {
            const QByteArray id = row.bytes(0);
            const auto named = m_attached.find(id);
            const QString name = named == m_attached.end() ? QString::fromLatin1(id.toHex().left(8)) : named->second;
            if (const Result<> sound = m_blobs.check(id, row.integer(1), name); !sound) {
                m_report.bad.push_back({id, sound.error()});
            }
        });
    }

    // What waits is in the journal, in a stream that the partner gets; so is what packages held.
    Result<> checkMarks()
    {
        return m_database.read(
            "SELECT 1 FROM local_outbox o LEFT JOIN entry_log e ON e.position = o.position LEFT JOIN local_shared s"
            " ON s.stream = e.stream AND s.partner = o.partner WHERE s.partner IS NULL"
            " UNION ALL SELECT 1 FROM local_sent_entry t WHERE NOT EXISTS"
            " (SELECT 1 FROM entry_log e WHERE e.position = t.position)"
            " UNION ALL SELECT 1 FROM local_shared s WHERE NOT EXISTS"
            " (SELECT 1 FROM local_partner p WHERE p.id = s.partner)",
            {}, [&](const Row&) { m_report.marksSound = false; });
    }

    Database& m_database;
    EntryLog& m_log;
    const BlobFolder& m_blobs;
    const Identity& m_identity;
    const WorkCalendar& m_calendar;
    ClockChoices m_choices;
    const NamedBesides& m_namedBesides;
    VerifyReport m_report;
    QByteArray m_streamId;
    std::vector<Entry> m_entries;
    qint64 m_position = 0;
    bool m_streamSound = true;
    std::set<qint64> m_positions;             // of the cases, those that cannot be folded too
    std::map<QByteArray, QString> m_attached; // blob → case and file
    std::map<qint64, QString> m_texts;        // how the search text of each case begins
    Result<> m_fault;
    std::map<QByteArray, std::set<qint64>> m_own; // incarnation → seqs
};

} // namespace

Result<VerifyReport> Workspace::verify()
{
    if (const Result<> sound = m_database->checkIntegrity(); !sound) {
        return sound.error();
    }
    Result<Transaction> snapshot = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!snapshot) {
        return snapshot.error();
    }
    if (const Result<> known = reloadCalendar(); !known) {
        return known.error();
    }
    return Verifier(*m_database, m_log, m_blobs, m_identity, m_calendar, clockChoices(), m_options.namedBesides).run();
}

} // namespace xf

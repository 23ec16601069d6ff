#include "core/store/verify.h"

#include "core/store/workspace.h"

#include <map>

// Reads every byte again: SQLite's own check, every entry's hashes and parents, every view row.
namespace xf {

namespace {

class Verifier
{
public:
    Verifier(Database& database, EntryLog& log, const Identity& identity, const WorkCalendar& calendar)
        : m_database(database)
        , m_log(log)
        , m_identity(identity)
        , m_calendar(calendar)
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
        for (const auto& [incarnation, seqs] : m_own) {
            m_report.everyOwnEntryThere = m_report.everyOwnEntryThere && seqs.first == seqs.second;
        }
        if (const Result<> rows = checkNoStrayRows(); !rows) {
            return rows.error();
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
        Result<Entry> entry = openRow(row);
        if (!entry) {
            m_report.bad.push_back({row.id, entry.error()});
            m_streamSound = false;
            return true;
        }
        if (entry->envelope.node == m_identity.node) {
            auto& [count, last] = m_own[entry->envelope.incarnation];
            ++count;
            last = std::max(last, entry->envelope.seq);
        }
        if (entry->id == row.stream) {
            m_position = row.position;
        }
        m_entries.push_back(std::move(*entry));
        return true;
    }

    void finishStream()
    {
        if (m_streamSound && !m_entries.empty()) {
            checkStream();
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
            return;
        }
        const Result<CaseHistory> history = toHistory(*stream);
        if (!history) {
            m_report.bad.push_back({m_streamId, history.error()});
            return;
        }
        const std::optional<Case> folded = isCase ? fold(*history) : std::nullopt;
        if (!folded) {
            return;
        }
        ++m_cases;
        const Result<std::optional<CaseRow>> row = readRow(m_database, m_position);
        if (!row) {
            m_fault = row.error();
        } else if (!row->has_value() || **row != makeRow(*folded, m_calendar)) {
            m_report.different.push_back(m_streamId);
        }
    }

    Result<> checkNoStrayRows()
    {
        const auto count =
            m_database.readOne("SELECT count(*) FROM view_case", {}, [](const Row& row) { return row.integer(0); });
        if (!count) {
            return count.error();
        }
        // A stream with a bad entry was not folded; its row may well be right.
        if (count->value_or(0) > m_cases + qint64(m_report.bad.size())) {
            m_report.different.push_back(QByteArray());
        }
        return {};
    }

    Database& m_database;
    EntryLog& m_log;
    const Identity& m_identity;
    const WorkCalendar& m_calendar;
    VerifyReport m_report;
    QByteArray m_streamId;
    std::vector<Entry> m_entries;
    qint64 m_position = 0;
    bool m_streamSound = true;
    qint64 m_cases = 0;
    Result<> m_fault;
    std::map<QByteArray, std::pair<qint64, qint64>> m_own; // incarnation → entries, greatest seq
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
    return Verifier(*m_database, m_log, m_identity, *m_options.calendar).run();
}

} // namespace xf

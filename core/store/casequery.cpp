#include "core/store/casequery.h"

#include "core/store/search.h"

#include <algorithm>
#include <set>

namespace xf {

ClockState stateOf(const ClockRow& clock, Date day)
{
    if (clock.met.isValid()) {
        return ClockState::Met;
    }
    if (clock.last >= day) {
        return ClockState::Running;
    }
    return clock.duty && !clock.lapses ? ClockState::Overdue : ClockState::Lapsed;
}

int daysLeft(const ClockRow& clock, Date day)
{
    return day.daysTo(clock.last);
}

bool isShown(const ClockRow& clock, Date day)
{
    return !clock.assumed || clock.start <= day;
}

namespace {

// What the order of the list and its filters need of a case's clocks.
struct Urgency
{
    bool late = false;          // a duty is overdue
    std::optional<qint32> last; // the earliest last day still running or overdue
    std::optional<int> soon;    // days to the next date that binds, 0 and up

    friend bool operator<(const Urgency& a, const Urgency& b)
    {
        const auto key = [](const Urgency& u) { return std::tuple(!u.late, !u.last.has_value(), u.last.value_or(0)); };
        return key(a) < key(b);
    }
};

Urgency urgencyOf(const std::vector<ClockRow>& clocks, Date day)
{
    Urgency urgency;
    for (const ClockRow& clock : clocks) {
        const ClockState state = stateOf(clock, day);
        if (!isShown(clock, day) || state == ClockState::Met || state == ClockState::Lapsed) {
            continue;
        }
        urgency.late = urgency.late || state == ClockState::Overdue;
        urgency.last = std::min(urgency.last.value_or(clock.last.days()), clock.last.days());
        const int left = daysLeft(clock, day);
        if (left >= 0) {
            urgency.soon = std::min(urgency.soon.value_or(left), left);
        }
    }
    return urgency;
}

struct Found
{
    qint64 caseId = 0;
    Urgency urgency;
    CaseListRow row;

    friend bool operator<(const Found& a, const Found& b)
    {
        if (a.urgency < b.urgency || b.urgency < a.urgency) {
            return a.urgency < b.urgency;
        }
        return std::pair(b.row.received, b.caseId) < std::pair(a.row.received, a.caseId);
    }
};

class Lister
{
public:
    Lister(Connection& connection, const CaseQuery& query, const FoldAsOf& foldAsOf)
        : m_connection(connection)
        , m_query(query)
        , m_foldAsOf(foldAsOf)
    {}

    Result<std::vector<CaseListRow>> run()
    {
        if (const Result<> done = prepareSearch(); !done) {
            return done.error();
        }
        if (const Result<> done = readRows(); !done) {
            return done.error();
        }
        if (m_query.asOf) {
            if (const Result<> done = foldLaterOnes(); !done) {
                return done.error();
            }
        }
        std::sort(m_found.begin(), m_found.end());
        if (m_query.limit >= 0 && m_found.size() > std::size_t(m_query.limit)) {
            m_found.resize(std::size_t(m_query.limit));
        }
        return rows();
    }

private:
    Result<> prepareSearch()
    {
        if (m_query.search.trimmed().isEmpty()) {
            return {};
        }
        const Result<std::vector<qint64>> ids = Search(m_connection).find(m_query.search);
        if (!ids) {
            return ids.error();
        }
        QByteArray json = "[";
        for (const qint64 id : *ids) {
            json += QByteArray::number(id) + ',';
        }
        if (json.size() > 1) {
            json.chop(1);
        }
        m_ids = QString::fromLatin1(json + ']');
        return {};
    }

    // The order and the filters are SQL's work: with a limit only the rows shown are read whole. Cases with a clock
    // that runs or is overdue stand first, and few of many have one; the others are asked for only while there is room.
    Result<> readRows()
    {
        if (const Result<> done = readPressing(); !done) {
            return done;
        }
        const bool full = m_query.limit >= 0 && m_found.size() >= std::size_t(m_query.limit);
        return full || m_query.overdue || m_query.dueWithin ? Result<>() : readQuiet();
    }

    Result<> readPressing()
    {
        // In parts, so that each is one stretch of view_clock_live: clocks that lapsed long ago are not read.
        QByteArray sql =
            "WITH live AS (SELECT case_id, last, last < ?1 AS late FROM view_clock"
            " WHERE met IS NULL AND duty = 1 AND (NOT assumed OR start <= ?1)"
            " UNION ALL SELECT case_id, last, 0 FROM view_clock"
            " WHERE met IS NULL AND duty = 0 AND last >= ?1 AND (NOT assumed OR start <= ?1)"
            " UNION ALL SELECT case_id, last, 0 FROM view_clock"
            " WHERE met IS NULL AND duty = 2 AND last >= ?1 AND (NOT assumed OR start <= ?1)),"
            " k AS (SELECT case_id, MIN(last) AS next_due, MAX(late) AS late,"
            " MIN(CASE WHEN last >= ?1 THEN last END) AS soon FROM live GROUP BY case_id)"
            " SELECT c.case_id, c.stream, c.number, c.petitioner, c.subject, c.state, c.received, c.conflicts,"
            " c.holder_name, k.late, k.next_due FROM k CROSS JOIN view_case c ON c.case_id = k.case_id WHERE 1";
        SqlValues values;
        addFilters(sql, values);
        if (m_query.overdue) {
            sql += " AND k.late = 1";
        }
        if (m_query.dueWithin) {
            sql += " AND k.soon <= " + QByteArray::number(qint64(m_query.day.days()) + *m_query.dueWithin);
        }
        sql += " ORDER BY k.late DESC, k.next_due, c.received DESC, c.case_id DESC";
        return readFound(sql, values);
    }

    Result<> readQuiet()
    {
        QByteArray sql =
            "SELECT c.case_id, c.stream, c.number, c.petitioner, c.subject, c.state, c.received,"
            " c.conflicts, c.holder_name, 0, NULL FROM view_case c WHERE NOT EXISTS (SELECT 1 FROM view_clock k"
            " WHERE k.case_id = c.case_id AND k.met IS NULL AND (k.duty = 1 OR k.last >= ?1)"
            " AND (NOT k.assumed OR k.start <= ?1))";
        SqlValues values;
        addFilters(sql, values);
        sql += " ORDER BY c.received DESC, c.case_id DESC";
        return readFound(sql, values);
    }

    void addFilters(QByteArray& sql, SqlValues& values) const
    {
        if (m_query.asOf) { // the plus: not by an index, the order has one
            sql += " AND +c.first_on <= ?1 AND +c.last_on <= ?1";
        }
        if (m_query.state) {
            sql += " AND c.state = ?";
            values.emplace_back(wordKey(*m_query.state));
        }
        if (!m_ids.isNull()) {
            sql += " AND c.case_id IN (SELECT value FROM json_each(?))";
            values.emplace_back(m_ids);
        }
    }

    Result<> readFound(QByteArray sql, const SqlValues& values)
    {
        sql.replace("?1", QByteArray::number(m_query.day.days()));
        sql += " LIMIT " + QByteArray::number(m_query.limit < 0 ? -1 : m_query.limit - qint64(m_found.size()));
        return m_connection.read(sql.constData(), values, [&](const Row& row) {
            Found found;
            found.caseId = row.integer(0);
            found.row = {row.bytes(1), row.text(2), row.text(3), row.text(4), row.text(5), row.date(6), row.integer(7),
                {}, row.text(8)};
            found.urgency.late = row.flag(9);
            if (!row.isNull(10)) {
                found.urgency.last = qint32(row.integer(10));
            }
            m_found.push_back(std::move(found));
        });
    }

    // Cases with an event after the day: what their rows say is not what was known then, so each is folded again.
    Result<> foldLaterOnes()
    {
        const auto later =
            m_connection.readAll("SELECT case_id, stream FROM view_case WHERE first_on <= ? AND last_on > ?",
                {m_query.day, m_query.day}, [](const Row& row) { return std::pair(row.integer(0), row.bytes(1)); });
        if (!later) {
            return later.error();
        }
        const QStringList words = foldForSearch(m_query.search).simplified().split(u' ', Qt::SkipEmptyParts);
        for (const auto& [caseId, stream] : *later) {
            const Result<std::optional<CaseRow>> row = m_foldAsOf(stream, m_query.day);
            if (!row) {
                return row.error();
            }
            if (*row && passes(**row, words)) {
                add(caseId, **row);
            }
        }
        return {};
    }

    [[nodiscard]] bool passes(const CaseRow& row, const QStringList& words) const
    {
        const Urgency urgency = urgencyOf(row.clocks, m_query.day);
        const bool state = !m_query.state || row.state == wordKey(*m_query.state);
        const bool overdue = !m_query.overdue || urgency.late;
        const bool soon = !m_query.dueWithin || (urgency.soon && *urgency.soon <= *m_query.dueWithin);
        const bool text =
            std::all_of(words.begin(), words.end(), [&](const QString& word) { return row.searchText.contains(word); });
        return state && overdue && soon && text;
    }

    void add(qint64 caseId, const CaseRow& row)
    {
        Found found;
        found.caseId = caseId;
        found.urgency = urgencyOf(row.clocks, m_query.day);
        found.row = {row.stream, row.number, row.petitioner, row.subject, row.state, row.received, row.conflicts,
            row.clocks, row.holderName};
        m_found.push_back(std::move(found));
    }

    Result<std::vector<CaseListRow>> rows()
    {
        std::vector<CaseListRow> rows;
        for (Found& found : m_found) {
            if (found.row.clocks.empty()) {
                Result<std::vector<ClockRow>> clocks = readClockRows(m_connection, found.caseId);
                if (!clocks) {
                    return clocks.error();
                }
                found.row.clocks = std::move(*clocks);
            }
            std::erase_if(found.row.clocks, [&](const ClockRow& clock) { return !isShown(clock, m_query.day); });
            rows.push_back(std::move(found.row));
        }
        return rows;
    }

    Connection& m_connection;
    const CaseQuery& m_query;
    const FoldAsOf& m_foldAsOf;
    QString m_ids; // JSON array of the cases that search found; null without a search
    std::vector<Found> m_found;
};

} // namespace

Result<std::vector<CaseListRow>> listCases(Connection& connection, const CaseQuery& query, const FoldAsOf& foldAsOf)
{
    return Lister(connection, query, foldAsOf).run();
}

} // namespace xf

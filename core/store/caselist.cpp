#include "core/store/caselist.h"

#include "core/store/search.h"

namespace xf {

namespace {

// Duties that run or are overdue, and limits that still run: each one stretch of view_clock_live. ?1 is put in as a
// number: the day.
QByteArray liveDuties(const QByteArray& office)
{
    QByteArray which = " AND (NOT assumed OR start <= ?1)";
    if (!office.isEmpty()) {
        which += " AND office = x'" + office.toHex() + '\'';
    }
    return "SELECT case_id, last, last < ?1 AS late FROM view_clock WHERE met IS NULL AND duty = 1" + which +
           " UNION ALL SELECT case_id, last, 0 FROM view_clock WHERE met IS NULL AND duty = 2 AND last >= ?1" + which;
}

Result<QString> searched(Connection& connection, const QString& text)
{
    const Result<std::vector<qint64>> ids = Search(connection).find(text);
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
    return QString::fromLatin1(json + ']');
}

// What comes first, and what is last when two are the same: the newest.
QByteArray orderOf(ListOrder order, bool backwards)
{
    const char* down = backwards ? "" : " DESC";
    const char* up = backwards ? " DESC" : "";
    const auto by = [](const QByteArray& column, const char* way) { return column + way + ", c.case_id DESC"; };
    switch (order) {
    case ListOrder::Urgency:
        return QByteArray("coalesce(k.late, 0)") + down + ", k.last IS NULL" + up + ", k.last" + up + ", c.received" +
               down + ", c.case_id" + down;
    case ListOrder::Number: // as view_case_by_serial has it
        return QByteArray("c.year") + up + ", c.letter" + up + ", c.serial" + up + ", c.case_id" + up;
    case ListOrder::Received: return by("c.received", up);
    case ListOrder::Petitioner: return by("c.petitioner", up);
    case ListOrder::Subject: return by("c.subject", up);
    case ListOrder::State: return by("c.state", up);
    case ListOrder::Conflicts: return by("c.conflicts", down);
    case ListOrder::Holder: return by("c.holder_name", up);
    }
    return {};
}

QByteArray closedStates()
{
    QByteArray list;
    for (const WordInfo& word : wordsOf<State>()) {
        if (isClosed(static_cast<State>(word.value))) {
            list += (list.isEmpty() ? "'" : ", '") + QByteArray(word.key) + '\'';
        }
    }
    return list;
}

void addFilters(const ListQuery& query, QByteArray& sql, SqlValues& values)
{
    if (query.state) {
        sql += " AND c.state = ?";
        values.emplace_back(wordKey(*query.state));
    }
    if (query.open) {
        sql += " AND c.state NOT IN (" + closedStates() + ')';
    }
    if (query.conflicts) {
        sql += " AND c.conflicts > 0";
    }
    if (query.toCarry) {
        sql += " AND c.to_carry > 0";
    }
    if (query.toReport) {
        sql += " AND c.to_report > 0";
    }
    if (query.toEnter) { // none, where nobody here has ever recorded such an entry
        sql += " AND c.entered = 0 AND c.state <> '" + wordKey(State::Void).toLatin1() +
               "' AND c.first_on >= (SELECT min(first_on) FROM view_case WHERE entered = 1)";
    }
    if (!query.stream.isEmpty()) {
        sql += " AND c.stream = ?";
        values.emplace_back(query.stream);
    }
    if (!query.holder.isEmpty()) {
        sql += " AND c.holder = ?";
        values.emplace_back(query.holder);
    }
    if (!query.origin.isEmpty()) {
        sql += " AND c.origin = ?";
        values.emplace_back(query.origin);
    }
    if (query.overdue) {
        sql += " AND k.late = 1";
    }
    if (query.dueWithin) {
        sql += " AND k.soon <= " + QByteArray::number(qint64(query.day.days()) + *query.dueWithin);
    }
}

ListedCase listedFrom(const Row& row)
{
    return {row.integer(0), {row.bytes(1), row.text(2), row.text(3), row.text(4), row.text(5), row.date(6),
                                row.integer(7), {}, row.text(8)}};
}

} // namespace

Result<std::vector<qint64>> listCaseIds(Connection& connection, const ListQuery& query)
{
    const bool pressing = query.overdue || query.dueWithin;
    const bool clocks = pressing || query.order == ListOrder::Urgency;
    QByteArray sql;
    if (clocks) {
        sql = QByteArray("WITH live AS (") + liveDuties(query.dutiesOf) +
              "), k AS (SELECT case_id, MIN(last) AS last, MAX(late) AS late, MIN(CASE WHEN last >= ?1 THEN last END)"
              " AS soon FROM live GROUP BY case_id) ";
    }
    const char* from = pressing ? "k CROSS JOIN view_case c ON c.case_id = k.case_id"
                       : clocks ? "view_case c LEFT JOIN k ON k.case_id = c.case_id"
                                : "view_case c";
    sql += QByteArray("SELECT c.case_id FROM ") + from + " WHERE 1";
    SqlValues values;
    addFilters(query, sql, values);
    if (!query.search.trimmed().isEmpty()) {
        const Result<QString> ids = searched(connection, query.search);
        if (!ids) {
            return ids.error();
        }
        sql += " AND c.case_id IN (SELECT value FROM json_each(?))";
        values.emplace_back(*ids);
    }
    sql += " ORDER BY " + orderOf(query.order, query.backwards);
    sql.replace("?1", QByteArray::number(query.day.days()));
    return connection.readAll(sql.constData(), values, [](const Row& row) { return row.integer(0); });
}

Result<std::vector<ListedCase>> listCaseRows(Connection& connection, const std::vector<qint64>& ids)
{
    std::vector<ListedCase> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        auto found =
            connection.readOne("SELECT case_id, stream, number, petitioner, subject, state, received, conflicts,"
                               " holder_name FROM view_case WHERE case_id = ?",
                {id}, listedFrom);
        if (!found) {
            return found.error();
        }
        if (!found->has_value()) {
            continue;
        }
        Result<std::vector<ClockRow>> clocks = readClockRows(connection, id);
        if (!clocks) {
            return clocks.error();
        }
        (*found)->row.clocks = std::move(*clocks);
        rows.push_back(std::move(**found));
    }
    return rows;
}

Result<CaseCounts> countCases(Connection& connection, Date day, const QByteArray& dutiesOf)
{
    CaseCounts counts;
    const Result<> states =
        connection.read("SELECT state, count(*) FROM view_case GROUP BY state", {}, [&](const Row& row) {
            counts.all += row.integer(1);
            if (const WordInfo* word = findWord(wordsOf<State>(), QStringView(row.text(0)))) {
                counts.byState[static_cast<State>(word->value)] = row.integer(1);
            }
        });
    if (!states) {
        return states.error();
    }
    const Result<> conflicts = connection.read("SELECT count(*) FROM view_case WHERE conflicts > 0", {},
        [&](const Row& row) { counts.conflicts = row.integer(0); });
    if (!conflicts) {
        return conflicts.error();
    }
    QByteArray sql = QByteArray("WITH live AS (") + liveDuties(dutiesOf) +
                     ") SELECT count(DISTINCT CASE WHEN late THEN case_id END), count(DISTINCT CASE WHEN last = ?1 THEN"
                     " case_id END), count(DISTINCT CASE WHEN last > ?1 AND last <= ?2 THEN case_id END) FROM live";
    sql.replace("?1", QByteArray::number(day.days()));
    sql.replace("?2", QByteArray::number(qint64(day.days()) + nextDaysCounted));
    const Result<> due = connection.read(sql.constData(), {}, [&](const Row& row) {
        counts.overdue = row.integer(0);
        counts.today = row.integer(1);
        counts.nextDays = row.integer(2);
    });
    return due ? Result<CaseCounts>(std::move(counts)) : Result<CaseCounts>(due.error());
}

Result<std::vector<OfficeCount>> countOffices(Connection& connection)
{
    // max(case_id): the name beside it is that row's, the newest.
    static constexpr char sql[] =
        "SELECT office, name, sum(held), sum(registered), max(newest) FROM ("
        "SELECT holder AS office, holder_name AS name, count(*) AS held, 0 AS registered, max(case_id) AS newest"
        " FROM view_case GROUP BY holder"
        " UNION ALL SELECT origin, origin_name, 0, count(*), max(case_id) FROM view_case GROUP BY origin)"
        " GROUP BY office ORDER BY name, office";
    return connection.readAll(sql, {}, [](const Row& row) {
        return OfficeCount{row.bytes(0), row.text(1), row.integer(2), row.integer(3)};
    });
}

Result<std::vector<OpenDuty>> readOpenDuties(
    Connection& connection, Date day, const QByteArray& office, std::optional<qint64> caseId)
{
    // Of view_clock_live alone.
    QByteArray sql = "SELECT case_id, ordinal, last, issued, posted, duty, " +
                     (office.isEmpty() ? QByteArray("1") : "office = x'" + office.toHex() + '\'') +
                     " FROM view_clock WHERE met IS NULL AND duty >= 1 AND (duty = 1 OR last >= ?)"
                     " AND (NOT assumed OR start <= ?)";
    SqlValues values{day, day};
    if (!office.isEmpty()) {
        sql += " AND (office = ? OR sender = ?)";
        values.emplace_back(office);
        values.emplace_back(office);
    }
    if (caseId) {
        sql += " AND case_id = ?";
        values.emplace_back(*caseId);
    }
    sql += " ORDER BY last, case_id, ordinal";
    return connection.readAll(sql.constData(), values, [](const Row& row) {
        return OpenDuty{row.integer(0), int(row.integer(1)), row.date(2), !row.isNull(3), !row.isNull(4),
            row.integer(5) == 2, row.flag(6)};
    });
}

Result<std::optional<DutyRow>> readDuty(Connection& connection, qint64 caseId, int ordinal)
{
    const Result<std::vector<ListedCase>> listed = listCaseRows(connection, {caseId});
    if (!listed) {
        return listed.error();
    }
    if (listed->empty() || ordinal < 0 || std::size_t(ordinal) >= listed->front().row.clocks.size()) {
        return std::optional<DutyRow>();
    }
    const CaseListRow& row = listed->front().row;
    return std::optional(DutyRow{
        caseId, row.stream, row.number, row.petitioner, row.subject, row.state, row.clocks[std::size_t(ordinal)]});
}

} // namespace xf

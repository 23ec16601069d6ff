#include "core/store/paperquery.h"

#include "core/store/search.h"
#include "core/store/storeerrors.h"

namespace xf {

namespace {

constexpr char printedHere[] =
    "EXISTS (SELECT 1 FROM local_print WHERE entry = p.entry AND outcome IN ('printed', 'saved'))";
constexpr char stands[] = "p.voided = 0 AND p.kind <> ''";

// `o` is the paper that a 送达回证 goes with.
constexpr char ofRegister[] =
    " FROM view_paper p JOIN view_case c ON c.case_id = p.case_id"
    " LEFT JOIN view_paper o ON o.case_id = p.case_id AND p.of_entry <> x'' AND o.entry = p.of_entry AND o.kind <> ''";

// What a row says, for the text that is looked for.
constexpr char saidInRow[] = "lower(p.number || ' ' || p.title || ' ' || p.reason || ' ' || c.number || ' ' ||"
                             " coalesce(c.petitioner, '') || ' ' || coalesce(c.subject, '') || ' ' ||"
                             " coalesce(o.number, '') || ' ' || p.people)";

constexpr int ordinalBits = 20; // of an id; the rest is the case
constexpr char idOfRow[] = "((p.case_id << 20) | p.ordinal)";

constexpr qsizetype longestText = 500;
constexpr qsizetype mostWords = 16;

QByteArray rowsOfRegister()
{
    return QByteArray("SELECT ") + paperColumns + ", c.stream, c.number, c.petitioner, c.subject, " + printedHere +
           ", o.title, o.number, c.case_id" + ofRegister;
}

PaperListRow listRowFrom(const Row& row)
{
    constexpr int after = 12; // paperColumns
    PaperListRow made{row.integer(after + 7), row.bytes(after), row.text(after + 1), row.text(after + 2),
        row.text(after + 3), paperFrom(row), false, {}, {}};
    if (!made.paper.people.isEmpty()) { // of several people each has his own
        made.petitioner = made.paper.people;
    }
    made.printed = row.integer(after + 4) != 0;
    made.ofTitle = row.text(after + 5);
    made.ofNumber = row.text(after + 6);
    return made;
}

Result<> addFilters(const PaperQuery& query, QByteArray& sql, SqlValues& values)
{
    const auto add = [&](bool asked, const char* condition, const SqlValue& value) {
        if (asked) {
            sql += condition;
            values.push_back(value);
        }
    };
    add(!query.stream.isEmpty(), " AND c.stream = ?", query.stream);
    add(query.from.isValid(), " AND p.date >= ?", query.from);
    add(query.to.isValid(), " AND p.date <= ?", query.to);
    add(!query.kind.isEmpty(), " AND p.kind = ?", query.kind);
    if (query.unprinted) {
        sql += QByteArray(" AND ") + stands + " AND c.state <> 'void' AND NOT " + printedHere;
    }
    const QStringList words = foldForSearch(query.text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (query.text.size() > longestText || words.size() > mostWords) {
        return Error(searchTooLong, {QString::number(longestText), QString::number(mostWords)});
    }
    for (const QString& word : words) {
        add(true, (QByteArray(" AND instr(") + saidInRow + ", ?) > 0").constData(), word);
    }
    return {};
}

} // namespace

Result<std::vector<PaperListRow>> listPapers(Connection& connection, const PaperQuery& query)
{
    QByteArray sql = rowsOfRegister() + " WHERE 1";
    SqlValues values;
    if (const Result<> added = addFilters(query, sql, values); !added) {
        return added.error();
    }
    sql += " ORDER BY p.date DESC, p.book, p.serial DESC, p.case_id DESC, p.ordinal DESC LIMIT ?";
    values.emplace_back(query.limit);
    return connection.readAll(sql.constData(), values, listRowFrom);
}

Result<PaperOrder> orderPapers(Connection& connection, const PaperQuery& query)
{
    QByteArray sql =
        QByteArray("SELECT ") + idOfRow + ", p.voided, " + stands + " AND NOT " + printedHere + ofRegister + " WHERE 1";
    SqlValues values;
    if (const Result<> added = addFilters(query, sql, values); !added) {
        return added.error();
    }
    sql += " ORDER BY coalesce(o.date, p.date) DESC, coalesce(o.book, p.book), coalesce(o.serial, p.serial) DESC,"
           " p.case_id DESC, coalesce(o.ordinal, p.ordinal) DESC, o.entry IS NOT NULL, p.ordinal LIMIT ?";
    values.emplace_back(query.limit);
    PaperOrder order;
    const Result<> read = connection.read(sql.constData(), values, [&](const Row& row) {
        order.ids.push_back(row.integer(0));
        order.voided += row.integer(1);
        order.unprinted += row.integer(2);
    });
    return read ? Result<PaperOrder>(std::move(order)) : Result<PaperOrder>(read.error());
}

Result<std::vector<ListedPaper>> listPaperRows(Connection& connection, const std::vector<qint64>& ids)
{
    const QByteArray sql = rowsOfRegister() + " WHERE p.case_id = ? AND p.ordinal = ?";
    std::vector<ListedPaper> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        const qint64 ordinal = id & ((qint64(1) << ordinalBits) - 1);
        auto found = connection.readOne(sql.constData(), {id >> ordinalBits, ordinal}, listRowFrom);
        if (!found) {
            return found.error();
        }
        if (found->has_value()) {
            rows.push_back({id, std::move(**found)});
        }
    }
    return rows;
}

Result<std::vector<int>> paperYears(Connection& connection)
{
    std::vector<int> years;
    Date before = Date::fromYmd(2999, 12, 31);
    for (;;) { // one look into the index for each year
        const auto newest = connection.readOne("SELECT date FROM view_paper WHERE date < ? ORDER BY date DESC LIMIT 1",
            {before}, [](const Row& row) { return row.date(0); });
        if (!newest) {
            return newest.error();
        }
        if (!newest->has_value() || !(*newest)->isValid()) {
            return years;
        }
        years.push_back((*newest)->year());
        before = Date::fromYmd(years.back(), 1, 1);
    }
}

} // namespace xf

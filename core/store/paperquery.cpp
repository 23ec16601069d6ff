#include "core/store/paperquery.h"

namespace xf {

Result<std::vector<PaperListRow>> listPapers(Connection& connection, const PaperQuery& query)
{
    QByteArray sql = QByteArray("SELECT ") + paperColumns +
                     ", c.stream, c.number, c.petitioner, c.subject FROM view_paper p"
                     " JOIN view_case c ON c.case_id = p.case_id WHERE 1";
    SqlValues values;
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
        sql += " AND p.voided = 0 AND p.kind <> '' AND NOT EXISTS (SELECT 1 FROM local_print WHERE entry = p.entry"
               " AND outcome IN ('printed', 'saved'))";
    }
    sql += " ORDER BY p.date DESC, p.book, p.serial DESC, p.case_id DESC, p.ordinal DESC LIMIT ?";
    values.emplace_back(query.limit);
    return connection.readAll(sql.constData(), values, [](const Row& row) {
        constexpr int after = 11; // paperColumns
        return PaperListRow{
            row.bytes(after), row.text(after + 1), row.text(after + 2), row.text(after + 3), paperFrom(row)};
    });
}

} // namespace xf

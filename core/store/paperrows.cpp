#include "core/store/paperrows.h"

#include "core/cases/papers.h"
#include "core/registry/papernumber.h"

namespace xf {

namespace {

// One who gave no name is called as in the list of cases.
QString namesOf(const Case& folded, const std::vector<ElementId>& people)
{
    QStringList names;
    for (const ElementId& id : people) {
        const Element<Petitioner>* one = folded.petitioner(id);
        if (one) {
            names << (one->value.name.isEmpty() ? QStringLiteral("匿名") : one->value.name);
        }
    }
    return names.join(u'、');
}

} // namespace

std::vector<PaperRow> makePaperRows(const Case& folded)
{
    std::vector<PaperRow> rows;
    for (const IssuedPaper& issued : issuedPapers(folded)) {
        const Issued& paper = issued.paper;
        for (const qint64 serial : paper.skipped) {
            rows.push_back({issued.entry, {}, {}, PaperSerial::textIn(paper.book, serial), paper.book, serial,
                paper.date, issued.on, true, paper.skippedReason, {}, {}});
        }
        rows.push_back({issued.entry, paper.kind, paper.title, paper.number, paper.book, paper.serial, paper.date,
            issued.on, issued.voided, issued.voidReason, paper.of, namesOf(folded, paper.recipients)});
    }
    return rows;
}

Result<> writePaperRows(Connection& connection, qint64 caseId, const std::vector<PaperRow>& rows, bool fresh)
{
    static constexpr char sql[] = "INSERT INTO view_paper (case_id, ordinal, entry, kind, title, number, book, serial,"
                                  " date, issued_on, voided, reason, of_entry, people)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    if (!fresh) {
        if (const Result<> gone = connection.run("DELETE FROM view_paper WHERE case_id = ?", {caseId}); !gone) {
            return gone;
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PaperRow& row = rows[i];
        const Result<> written =
            connection.run(sql, {caseId, int(i), row.entry, row.kind, row.title, row.number, row.book, row.serial,
                                    row.date, row.on, row.voided, row.reason, row.of, row.people});
        if (!written) {
            return written;
        }
    }
    return {};
}

PaperRow paperFrom(const Row& row)
{
    PaperRow paper;
    paper.entry = row.bytes(0);
    paper.kind = row.text(1);
    paper.title = row.text(2);
    paper.number = row.text(3);
    paper.book = row.text(4);
    paper.serial = row.integer(5);
    paper.date = row.date(6);
    paper.on = row.date(7);
    paper.voided = row.flag(8);
    paper.reason = row.text(9);
    paper.of = row.bytes(10);
    paper.people = row.text(11);
    return paper;
}

Result<std::vector<PaperRow>> readPaperRows(Connection& connection, qint64 caseId)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + paperColumns + " FROM view_paper p WHERE p.case_id = ? ORDER BY p.ordinal";
    return connection.readAll(sql.constData(), {caseId}, paperFrom);
}

} // namespace xf

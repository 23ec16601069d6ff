#pragma once

#include "core/cases/case.h"
#include "core/store/connection.h"

// The rows of view_paper: one for each paper of a case that was not erased, and one for each number that was jumped
// over before it. Made, written, read and compared as the other rows of a case (projection.h).
namespace xf {

struct PaperRow
{
    QByteArray entry;
    QString kind; // empty: a number that was jumped over
    QString title;
    QString number;
    QString book;
    qint64 serial = 0;
    Date date; // on the paper
    Date on;   // it left the office
    bool voided = false;
    QString reason; // why it is 作废
    QByteArray of;
    QString people; // whom it is for, as the case names them now; empty: for nobody, as the registration form

    friend bool operator==(const PaperRow&, const PaperRow&) = default;
};

[[nodiscard]] std::vector<PaperRow> makePaperRows(const Case& folded);

// Only inside a Transaction. `fresh`: nothing stood under this case.
[[nodiscard]] Result<> writePaperRows(
    Connection& connection, qint64 caseId, const std::vector<PaperRow>& rows, bool fresh);
[[nodiscard]] Result<std::vector<PaperRow>> readPaperRows(Connection& connection, qint64 caseId);

// The columns that paperFrom reads, from the first on; `p` is view_paper.
inline constexpr char paperColumns[] =
    "p.entry, p.kind, p.title, p.number, p.book, p.serial, p.date, p.issued_on, p.voided, p.reason, p.of_entry,"
    " p.people";
[[nodiscard]] PaperRow paperFrom(const Row& row);

} // namespace xf

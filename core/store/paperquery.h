#pragma once

#include "core/store/paperrows.h"

// The register of papers sent (发文登记簿).
namespace xf {

struct PaperQuery
{
    QByteArray stream; // of one case; empty: of all
    Date from;         // by the day on the paper
    Date to;
    QString kind; // word; numbers that were jumped over have none and are left out then
    int limit = -1;
    bool unprinted = false; // stands, and was neither printed nor saved as a file from this data file yet
    QString text = {};      // words parted by spaces, each somewhere in what a row says; as search.h compares

    friend bool operator==(const PaperQuery&, const PaperQuery&) = default;
};

struct PaperListRow
{
    qint64 caseId = 0; // of this file
    QByteArray stream;
    QString caseNumber;
    QString petitioner; // whom the paper is for; where it is for nobody, the first of the case
    QString subject;
    PaperRow paper;
    bool printed = false; // or saved as a file
    QString ofTitle;      // of a 送达回证: the paper it goes with
    QString ofNumber;

    [[nodiscard]] bool jumped() const { return paper.kind.isEmpty(); }
};

// The newest first: by the day on the paper, within a day by number.
[[nodiscard]] Result<std::vector<PaperListRow>> listPapers(Connection& connection, const PaperQuery& query);

// What a window shows of a register of any length: the order of all of it, and the rows that are looked at. A 送达回证
// stands right behind the paper it goes with.
struct PaperOrder
{
    std::vector<qint64> ids; // good until the file changes
    qint64 unprinted = 0;    // among them
    qint64 voided = 0;       // among them; jumped numbers too
};

struct ListedPaper
{
    qint64 id = 0;
    PaperListRow row;
};

// Refusal: search.too-long.
[[nodiscard]] Result<PaperOrder> orderPapers(Connection& connection, const PaperQuery& query);
// In the order of the ids; one that is gone has no row.
[[nodiscard]] Result<std::vector<ListedPaper>> listPaperRows(Connection& connection, const std::vector<qint64>& ids);
// The years on the papers, the newest first.
[[nodiscard]] Result<std::vector<int>> paperYears(Connection& connection);

} // namespace xf

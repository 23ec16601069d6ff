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
};

struct PaperListRow
{
    QByteArray stream;
    QString caseNumber;
    QString petitioner;
    QString subject;
    PaperRow paper;

    [[nodiscard]] bool jumped() const { return paper.kind.isEmpty(); }
};

// The newest first: by the day on the paper, within a day by number.
[[nodiscard]] Result<std::vector<PaperListRow>> listPapers(Connection& connection, const PaperQuery& query);

} // namespace xf

#pragma once

#include "core/cases/case.h"
#include "core/store/connection.h"
#include "core/store/projection.h"

// The list of cases: overdue first, then by due date, then the newest.
namespace xf {

struct CaseQuery
{
    Date day;          // the day clocks are judged for
    bool asOf = false; // nothing dated after `day` is known
    std::optional<State> state;
    std::optional<int> dueWithin; // a clock runs out on one of the next N days, today included
    bool overdue = false;         // a duty of an office is overdue
    QString search;
    int limit = -1;
};

struct CaseListRow
{
    QByteArray stream;
    QString number;
    QString petitioner;
    QString subject;
    QString state; // word key
    Date received;
    qint64 conflicts = 0;
    std::vector<ClockRow> clocks; // those shown on the day
    QString holder;               // name of the office that has it
};

[[nodiscard]] ClockState stateOf(const ClockRow& clock, Date day);
[[nodiscard]] int daysLeft(const ClockRow& clock, Date day);
[[nodiscard]] bool isShown(const ClockRow& clock, Date day);

// `foldAsOf` folds one stream as of the day and makes its row; none when the case was not yet registered.
using FoldAsOf = std::function<Result<std::optional<CaseRow>>(const QByteArray& stream, Date day)>;
[[nodiscard]] Result<std::vector<CaseListRow>> listCases(
    Connection& connection, const CaseQuery& query, const FoldAsOf& foldAsOf);

} // namespace xf

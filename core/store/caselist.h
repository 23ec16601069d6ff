#pragma once

#include "core/store/casequery.h"

#include <map>

// What a window shows of very many cases: first only which cases and in which order, then the rows that are looked at.
// Duties of the office alone decide the order and what is due: a petitioner's own period is nothing the desk must do.
namespace xf {

enum class ListOrder {
    Urgency, // a duty is overdue, then by the earliest duty, then the newest
    Number,
    Received,
    Petitioner,
    Subject,
    State,
    Conflicts,
    Holder // by its name
};

struct ListQuery
{
    Date day; // the day clocks are judged for
    std::optional<State> state;
    bool open = false;            // not closed, not void
    bool overdue = false;         // a duty is overdue
    std::optional<int> dueWithin; // a duty falls due on one of the next N days, today included
    bool conflicts = false;       // something waits for a person to settle it
    bool toCarry = false;         // a supported demand waits to be carried out (32.2)
    bool toReport = false;        // urgent, and not everybody has been told of it whom article 25 names
    // Not entered in the state's system (21.2), of those registered since the first that was: who enters none there, or
    // records it nowhere, is not reminded of it.
    bool toEnter = false;
    QByteArray stream; // only this case
    QByteArray holder; // only cases that this office has
    QByteArray origin; // only cases that this office registered
    // Whose duties decide what is due and in which order; empty: anybody's. Workspace::listIds puts in the office that
    // is asked about, else its own.
    QByteArray dutiesOf;
    QString search;
    ListOrder order = ListOrder::Urgency;
    bool backwards = false; // the order turned round

    friend bool operator==(const ListQuery&, const ListQuery&) = default;
};

struct ListedCase
{
    qint64 id = 0; // of this file, as listCaseIds gives it
    CaseListRow row;
};

struct CaseCounts
{
    qint64 all = 0;
    qint64 conflicts = 0;
    qint64 overdue = 0;  // cases with a duty that is
    qint64 today = 0;    // cases with a duty that falls due on the day
    qint64 nextDays = 0; // on one of the seven days after it
    std::map<State, qint64> byState;
};

inline constexpr int nextDaysCounted = 7;

// A duty that is not met, as far as its place on the board goes.
struct OpenDuty
{
    qint64 caseId = 0;
    int ordinal = 0; // among the clocks of its case
    Date last;       // through this day it is kept
    bool issued = false;
    bool posted = false;
    bool lapses = false;
    bool own = true; // of the office that asks; else of one to which it passed the matter on
};

// The same with its case, to be read.
struct DutyRow
{
    qint64 caseId = 0;
    QByteArray stream;
    QString number;
    QString petitioner;
    QString subject;
    QString state;
    ClockRow clock;
};

// Errors of Search::find where there is a search.
[[nodiscard]] Result<std::vector<qint64>> listCaseIds(Connection& connection, const ListQuery& query);
// In the order of the ids; one that is gone is left out.
[[nodiscard]] Result<std::vector<ListedCase>> listCaseRows(Connection& connection, const std::vector<qint64>& ids);
// Duties of this office alone where one is given.
[[nodiscard]] Result<CaseCounts> countCases(Connection& connection, Date day, const QByteArray& dutiesOf = {});

// An office that has cases here, or registered them; by name.
struct OfficeCount
{
    QByteArray office;
    QString name; // the newest
    qint64 held = 0;
    qint64 registered = 0;
};
[[nodiscard]] Result<std::vector<OfficeCount>> countOffices(Connection& connection);
// Every duty that runs or is overdue, the earliest first. A limit that lapsed is none. Of one case where `caseId` is
// given; where `office` is given its own duties and those of offices to which it passed the matter on.
[[nodiscard]] Result<std::vector<OpenDuty>> readOpenDuties(
    Connection& connection, Date day, const QByteArray& office = {}, std::optional<qint64> caseId = std::nullopt);
// None where the case, or the clock, is gone.
[[nodiscard]] Result<std::optional<DutyRow>> readDuty(Connection& connection, qint64 caseId, int ordinal);

} // namespace xf

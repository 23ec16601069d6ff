#pragma once

#include "core/cases/case.h"
#include "core/cases/obligations.h"
#include "core/store/connection.h"
#include "core/store/paperrows.h"
#include "core/store/personrow.h"

// The view rows of one case: made from the folded case, written, read back, compared. `rebuild` and `verify` use the
// very same functions as an ordinary write, so that they cannot drift.
namespace xf {

struct ClockRow
{
    QString rule;
    QString recipient;
    Date start, due, rolled, last, met, issued, posted;
    bool duty = false, provisional = false, assumed = false;
    bool lapses = false; // a duty's limit that lapses unused
    QByteArray office;   // whose duty; empty for a petitioner's own period
    QString officeName;
    QByteArray sender; // who passed the matter on to that office

    friend bool operator==(const ClockRow&, const ClockRow&) = default;
};

struct CaseRow
{
    QByteArray stream;
    QString number;
    std::optional<qint64> year;
    QString letter;
    std::optional<qint64> serial;
    QString petitioner;
    QString subject;
    QString state;
    Date received, firstOn, lastOn;
    std::optional<QString> sourceNumber;
    qint64 conflicts = 0;
    qint64 tables = 0; // version of the calendar that its last closing step names
    QByteArray holder; // office that has the case
    QString holderName;
    QByteArray origin; // office that registered it
    QString originName;
    qint64 toCarry = 0;   // supported demands not carried out yet (32.2)
    qint64 toReport = 0;  // of those whom article 25 names
    bool entered = false; // 21.2
    QString ending;       // word key of Ending or, refused, of Ground
    QString searchText;
    std::vector<ClockRow> clocks;
    std::vector<PaperRow> papers;
    std::vector<PersonRow> people;

    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

[[nodiscard]] CaseRow makeRow(const Case& folded, const WorkCalendar& calendar, const ClockChoices& choices);
[[nodiscard]] std::vector<ClockRow> makeClockRows(
    const Case& folded, const WorkCalendar& calendar, const ClockChoices& choices);
[[nodiscard]] ClockRow makeClockRow(const ObligationClock& clock);
// The clock again, as far as its row knows it: enough for its title and its state in words. None for a rule of a newer
// program.
[[nodiscard]] std::optional<ObligationClock> clockOf(const ClockRow& row);
// Names, numbers, subject and text of the matter; not replies.
[[nodiscard]] QString searchTextOf(const Case& folded);

// Only inside a Transaction. Replaces whatever stood under this case.
[[nodiscard]] Result<> writeRow(Connection& connection, qint64 caseId, const CaseRow& row);
// The clocks alone, where all else of the case stands as it is; `before` is what stands there.
[[nodiscard]] Result<> writeClockRows(
    Connection& connection, qint64 caseId, const std::vector<ClockRow>& before, const std::vector<ClockRow>& clocks);
[[nodiscard]] Result<> eraseRow(Connection& connection, qint64 caseId);
[[nodiscard]] Result<std::optional<CaseRow>> readRow(Connection& connection, qint64 caseId);
[[nodiscard]] Result<std::vector<ClockRow>> readClockRows(Connection& connection, qint64 caseId);

} // namespace xf

#pragma once

#include "core/cases/obligations.h"
#include "core/store/calendarchange.h"
#include "core/store/casequery.h"

#include <QJsonArray>
#include <QJsonObject>

// Cases and clocks as the command line's JSON. Keys are a contract: add, never rename.
namespace xf {

[[nodiscard]] QJsonObject clockJson(const ClockRow& clock, Date day);
[[nodiscard]] QJsonArray movedJson(const CalendarChange& change); // each date that moved, or is final now
[[nodiscard]] QJsonObject caseJson(const CaseListRow& row, Date day);

[[nodiscard]] QJsonArray petitionersJson(const Case& folded);
[[nodiscard]] QJsonArray demandsJson(const Case& folded);
[[nodiscard]] QJsonArray documentsJson(const Case& folded);
[[nodiscard]] QJsonArray historyJson(const Case& folded, const CaseHistory& history);
[[nodiscard]] QJsonArray conflictsJson(const Case& folded);

} // namespace xf

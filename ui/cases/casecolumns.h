#pragma once

#include "core/store/caselist.h"

#include <QColor>
#include <QString>

// The columns of the list of cases: one function a cell, used by the screen, the clipboard and the file alike.
namespace xf::ui {

enum class CaseColumn { Number, Petitioner, Subject, State, Received, Due, Conflicts, Holder };

struct CaseColumnInfo
{
    CaseColumn column;
    const char* name;  // kept in the view file
    const char* title; // Chinese, translation context "CaseColumns"
    int letters;       // width it begins with
    ListOrder order;   // what a click on its head sorts by
};

[[nodiscard]] std::span<const CaseColumnInfo> caseColumns();
[[nodiscard]] QString columnTitle(const CaseColumnInfo& info);

// The clock that presses most on the day: an overdue duty, else the next one, else a petitioner's period that runs.
[[nodiscard]] const ClockRow* pressingClock(const CaseListRow& row, Date day);
[[nodiscard]] QString caseCell(const CaseListRow& row, CaseColumn column, Date day);

} // namespace xf::ui

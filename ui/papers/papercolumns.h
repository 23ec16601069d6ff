#pragma once

#include "core/store/paperquery.h"

#include <span>

// The columns of the register of papers: one function a cell, used by the screen, the clipboard and the file alike.
namespace xf::ui {

enum class PaperColumn { Number, Kind, Petitioner, State, Date, Case, Subject };

struct PaperColumnInfo
{
    PaperColumn column;
    const char* name;  // kept in the view file
    const char* title; // Chinese, translation context "PaperColumns"
    int letters;       // width it begins with
    bool hidden;       // until a person wants it
};

[[nodiscard]] std::span<const PaperColumnInfo> paperColumnTable();
[[nodiscard]] QString columnTitle(const PaperColumnInfo& info);
[[nodiscard]] QString paperCell(const PaperListRow& row, PaperColumn column);

// 《受理告知书》柳溪镇信受〔2026〕1号; of a jumped number the number alone.
[[nodiscard]] QString paperName(const PaperListRow& row);

} // namespace xf::ui

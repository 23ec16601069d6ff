#pragma once

#include "core/documents/compose.h"
#include "core/documents/kinds.h"
#include "core/documents/papererrors.h"
#include "core/time/calendartext.h"
#include "tests/support/casebuilder.h"

// Papers for tests: the office of 青山镇, and a Document as text that a person can read and compare.
namespace xf::test {

[[nodiscard]] QString paperText(const Document& paper);

[[nodiscard]] PaperCircumstances atTheWindow();

// The bundled template, composed; a refusal fails the test.
[[nodiscard]] Document paperOf(PaperKind kind, const Case& folded, const PaperCircumstances& circumstances);
[[nodiscard]] Template bundled(PaperKind kind);

// 张三 at the window on 2026-03-09 with two demands; then these lines, `word key=value`, on those days.
struct Line
{
    const char* line;
    const char* on;
};
[[nodiscard]] Copy zhangSan(std::vector<Line> lines = {});

// A whole life up to the opinion delivered.
[[nodiscard]] Copy answered();

[[nodiscard]] bool holds(const std::vector<Error>& errors, const ErrorCode& code);

// tests/data/papers/NAME.txt. With XF_PAPERS=write in the environment it is written instead: read the difference.
[[nodiscard]] QString goldenPaper(const QString& name, const QString& now);

} // namespace xf::test

#pragma once

#include <QString>

#include <vector>

namespace xf {

// The statements of an SQL text, in order. A `;` inside a comment, a quoted text or the body of a trigger ends nothing.
// What is only space and comments after the last statement is left out.
[[nodiscard]] std::vector<QString> splitStatements(const QString& sql);

} // namespace xf

#pragma once

#include <QString>

#include <optional>

namespace xf {

// Asks at the terminal, whatever stdin and stdout are; what is typed is not shown. None where there is no terminal, or
// nothing was typed to its end.
[[nodiscard]] std::optional<QString> askPassphrase(const QString& question);

} // namespace xf

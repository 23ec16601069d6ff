#pragma once

#include <QString>
#include <QStringList>

namespace xf {

// `text` with %1 … %9 replaced by args[0] …, in one pass: an argument that itself holds "%2" stays as it is. A place
// without an argument becomes "…", so that a clerk never reads a bare %1.
[[nodiscard]] QString fill(const QString& text, const QStringList& args);

} // namespace xf

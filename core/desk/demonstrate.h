#pragma once

#include "core/store/workspace.h"

// The program at work without a window: takes invented messages over, shows what is due and overdue and why, takes one
// case through its life with its papers and sends three on, so that each kind of paper is issued, checks the file and
// hands its cases to a county.
// Everything said is read back from the file, nothing is written in.
namespace xf {

// The data file of a demonstration in this folder.
[[nodiscard]] QString demonstrationFile(const QString& folder);

using Say = std::function<void(const QString& line)>;

// The story did not go as told: a fault of this program. Argument: the part.
inline constexpr ErrorCode demonstrateFailed{"demonstrate.failed"};

[[nodiscard]] Result<> demonstrate(const WorkspaceOptions& options, const QByteArray& messages, const Say& say);

} // namespace xf

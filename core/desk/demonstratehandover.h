#pragma once

#include "core/desk/demonstrate.h"

// The end of the demonstration: its cases are handed to a county's data file on a stick, as files, with real keys; the
// county answers, and both show the same list.
namespace xf {

// The county's data file and the folder that stands for the stick lie beside the township's.
[[nodiscard]] Result<> demonstrateHandOver(Workspace& township, const WorkspaceOptions& options, const Say& say);

} // namespace xf

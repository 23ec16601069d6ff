#pragma once

#include "core/desk/paper.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/handoff/jobs/receivepackage.h"

// The slip that goes with a stick (交接单): who handed over what to whom, on paper, to be signed by both. It names
// cases by number alone, no person and no subject: it lies on desks.
namespace xf {

// 包识别码: enough of the hash of a package to tell it from any other when two people compare it, in groups of four.
[[nodiscard]] QString packageCode(const QByteArray& hash);

// Of one writing: all the packages that makePackages() made of it.
[[nodiscard]] Result<Paper> handedOverSlip(
    Workspace& workspace, const Partner& to, const std::vector<PackageMade>& packages);

[[nodiscard]] Result<Paper> takenInSlip(
    Workspace& workspace, const PackageFacts& package, const ImportReport& report, const Moment& takenAt);

} // namespace xf

#pragma once

#include "core/store/handoff.h"

// What 交换 shows: each partner with what waits for it, what is on its way, and what last went and came.
namespace xf {

struct PartnerChannel
{
    Partner partner;
    Pending pending;
    std::vector<PackageMark> unreceipted; // made, and no receipt has come; newest first
    std::optional<PackageMark> lastSent;
    std::optional<PackageMark> lastTaken;
    qint64 refusedByUs = 0; // entries of theirs put aside
    qint64 refusedByThem = 0;
};

// In the order of Handoff::partners().
[[nodiscard]] Result<std::vector<PartnerChannel>> channels(Workspace& workspace);

} // namespace xf

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sealed/accusationevents.h"

// What is inside one closed box: an event, and all that an envelope would say of it in the open: by whom and when.
// Bytes: core/journal/FORMAT.md section 12. Filled up to whole pages, so that the length tells neither what happened
// nor how much was said of it.
namespace xf {

inline constexpr ErrorCode sealedTooLong{"sealed.too-long"};
inline constexpr ErrorCode sealedUnreadable{"sealed.unreadable"};

inline constexpr qsizetype sealedPageBytes = 1024;

struct SealedRecord
{
    QString by;
    Moment at; // the machine's clock: evidence
    AccusationEvent event;
};

// Error: sealed.too-long.
[[nodiscard]] Result<QByteArray> encodeSealed(const SealedRecord& record);
// Error: sealed.unreadable. A tag of a newer program reads as AccusationUnknown.
[[nodiscard]] Result<SealedRecord> decodeSealed(const QByteArray& content);

} // namespace xf

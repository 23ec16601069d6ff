#pragma once

#include "core/handoff/keys.h"

// A few pages that only the holder of one secret key reads again: SM4-GCM under a key and a nonce drawn for this box
// alone, that key wrapped by SM2. What lies in the journal as the payload of a sealed entry (core/journal/FORMAT.md
// section 12) is such a box. `place` says where the box lies: it is under the tag, so a box that was moved does not
// open.
namespace xf {

inline constexpr ErrorCode boxDamaged{"sealed.damaged"};
inline constexpr ErrorCode boxOtherKey{"sealed.other-key"};

// `sealKey`: public, 64 bytes. Error: keys.bad-public-key.
[[nodiscard]] Result<QByteArray> closeBox(
    const QByteArray& sealKey, const QByteArray& content, const QByteArray& place, RandomSource& random);

// Errors: sealed.other-key, closed to another key; sealed.damaged, anything else.
[[nodiscard]] Result<QByteArray> openBox(
    const SecretKeys& keys, const QByteArray& box, const QByteArray& place, RandomSource& random);

} // namespace xf

#pragma once

#include "core/handoff/keys.h"

#include <QString>

// The secret keys of a node as they lie in its data file: sealed by a passphrase. Bytes: FORMAT.md section 4.
namespace xf {

inline constexpr ErrorCode keysWrongPassphrase{"keys.wrong-passphrase"};
inline constexpr ErrorCode keysNoPassphrase{"keys.no-passphrase"};
inline constexpr ErrorCode keysFrameDamaged{"keys.frame-damaged"};
inline constexpr ErrorCode keysFrameTooCostly{"keys.frame-too-costly"}; // memory in MiB, passes

// What trying one passphrase costs: Argon2id. An argument, because a test makes hundreds and a person one a day.
struct StretchCost
{
    qint64 memory = 64 * 1024; // KiB
    qint64 passes = 3;
    qint64 lanes = 1;
};

// Passphrases are compared as NFC: the same letters typed on another system open the frame. An empty one is refused.
// Errors: keys.no-passphrase; keys.frame-too-costly for a cost that would be refused on reading.
[[nodiscard]] Result<QByteArray> sealKeys(
    const SecretKeys& keys, const QString& passphrase, const StretchCost& cost, RandomSource& random);

// Errors: keys.frame-damaged when it is not a frame at all; keys.frame-too-costly; keys.wrong-passphrase, which is also
// what a frame with a changed bit says: the two cannot be told apart.
[[nodiscard]] Result<SecretKeys> openKeys(const QByteArray& frame, const QString& passphrase, RandomSource& random);

} // namespace xf

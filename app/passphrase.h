#pragma once

#include "app/answer.h"
#include "core/handoff/jobs/unlock.h"
#include "core/store/handoff.h"

// The passphrase of the keys, and the keys: --passphrase-file FILE, else the variable XINFANG_PASSPHRASE, else asked at
// the terminal. Never a word of the command itself: other users see those.
namespace xf {

inline constexpr ErrorCode usageNoPassphrase{"usage.no-passphrase"};
inline constexpr ErrorCode usageNoNewPassphrase{"usage.no-new-passphrase"};
inline constexpr ErrorCode passphraseDiffers{"passphrase.differs"};

[[nodiscard]] JobWorld jobWorld(const CommandContext& context);

// The keys of this file, opened.
[[nodiscard]] Result<UnlockedKeys> unlockedKeys(const CommandContext& context, Workspace& workspace);
// The same; made where there are none yet, and the passphrase is then asked for twice.
[[nodiscard]] Result<UnlockedKeys> keysForEnrolling(const CommandContext& context, Workspace& workspace);

// The passphrase of the room for accusations, which is another one; a new one is asked for twice.
[[nodiscard]] Result<QString> sealedPassphrase(const CommandContext& context, bool isNew);
// The one it is changed to: --new-passphrase-file FILE, else asked at the terminal, twice.
[[nodiscard]] Result<QString> nextSealedPassphrase(const CommandContext& context);

} // namespace xf

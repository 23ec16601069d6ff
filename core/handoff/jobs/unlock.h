#pragma once

#include "core/handoff/jobs/jobworld.h"
#include "core/store/workspace.h"

#include <memory>

// The secret keys of this data file: made once, before its first enrolment; opened by a passphrase for the sitting.
namespace xf {

class SecretKeys;

inline constexpr ErrorCode keysOfAnotherFile{"keys.another-file"};

// Keys that are open. Copies share them; when the last one is gone, so are they. May be used on any thread.
class UnlockedKeys
{
public:
    explicit UnlockedKeys(std::shared_ptr<const SecretKeys> keys)
        : m_keys(std::move(keys))
    {}
    [[nodiscard]] const SecretKeys& secret() const { return *m_keys; }

private:
    std::shared_ptr<const SecretKeys> m_keys;
};

[[nodiscard]] Result<bool> hasKeys(Workspace& workspace);

// Errors: handoff.has-keys, keys.no-passphrase.
[[nodiscard]] Result<UnlockedKeys> makeKeys(Workspace& workspace, const QString& passphrase, const JobWorld& world);

// Errors: handoff.no-keys, keys.no-passphrase, keys.wrong-passphrase.
[[nodiscard]] Result<UnlockedKeys> unlockKeys(Workspace& workspace, const QString& passphrase, const JobWorld& world);

// The same keys under another passphrase. Error: keys.another-file.
[[nodiscard]] Result<> changePassphrase(
    Workspace& workspace, const UnlockedKeys& keys, const QString& passphrase, const JobWorld& world);

// The keys are those of this file; every job that takes keys asks this first.
[[nodiscard]] Result<> checkKeys(Workspace& workspace, const UnlockedKeys& keys);

} // namespace xf

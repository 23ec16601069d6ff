#include "core/handoff/jobs/unlock.h"

#include "core/handoff/keyframe.h"
#include "core/store/handoff.h"

namespace xf {

namespace {

StretchCost costOf(const JobWorld& world)
{
    StretchCost cost;
    cost.memory = world.stretchMemory;
    cost.passes = world.stretchPasses;
    return cost;
}

NodeKeys publicOf(const SecretKeys& keys)
{
    return {keys.publicKeys().sign, keys.publicKeys().seal};
}

} // namespace

Result<bool> hasKeys(Workspace& workspace)
{
    const Result<std::optional<OwnKeys>> keys = workspace.handoff().ownKeys();
    return keys ? Result<bool>(keys->has_value()) : Result<bool>(keys.error());
}

Result<UnlockedKeys> makeKeys(Workspace& workspace, const QString& passphrase, const JobWorld& world)
{
    const Result<bool> has = hasKeys(workspace);
    if (!has || *has) {
        return has ? Error(handoffHasKeys) : has.error();
    }
    auto keys = std::make_shared<const SecretKeys>(SecretKeys::make(*world.random));
    const Result<QByteArray> frame = sealKeys(*keys, passphrase, costOf(world), *world.random);
    if (!frame) {
        return frame.error();
    }
    const Result<> kept = workspace.handoff().setOwnKeys({*frame, publicOf(*keys), world.clock->now().utcSeconds});
    return kept ? Result<UnlockedKeys>(UnlockedKeys(std::move(keys))) : Result<UnlockedKeys>(kept.error());
}

Result<UnlockedKeys> unlockKeys(Workspace& workspace, const QString& passphrase, const JobWorld& world)
{
    const Result<std::optional<OwnKeys>> own = workspace.handoff().ownKeys();
    if (!own || !own->has_value()) {
        return own ? Error(handoffNoKeys) : own.error();
    }
    if (passphrase.isEmpty()) {
        return Error(keysNoPassphrase);
    }
    Result<SecretKeys> keys = openKeys((*own)->frame, passphrase, *world.random);
    if (!keys) {
        return keys.error();
    }
    return UnlockedKeys(std::make_shared<const SecretKeys>(std::move(*keys)));
}

Result<> changePassphrase(
    Workspace& workspace, const UnlockedKeys& keys, const QString& passphrase, const JobWorld& world)
{
    if (const Result<> ours = checkKeys(workspace, keys); !ours) {
        return ours;
    }
    const Result<QByteArray> frame = sealKeys(keys.secret(), passphrase, costOf(world), *world.random);
    return frame ? workspace.handoff().replaceKeyFrame(*frame) : Result<>(frame.error());
}

Result<> checkKeys(Workspace& workspace, const UnlockedKeys& keys)
{
    const Result<std::optional<OwnKeys>> own = workspace.handoff().ownKeys();
    if (!own || !own->has_value()) {
        return own ? Error(handoffNoKeys) : own.error();
    }
    return (*own)->keys == publicOf(keys.secret()) ? Result<>() : Result<>(Error(keysOfAnotherFile));
}

} // namespace xf

#include "core/sealed/sealedroom.h"

// The key of the room: made once, opened for a sitting.
namespace xf {

namespace {

// The frame's own words are about the keys of the exchange; the person here has another key in mind.
Error keyError(const Error& error)
{
    if (error.is(keysWrongPassphrase)) {
        return Error(sealedWrongPassphrase);
    }
    if (error.is(keysNoPassphrase)) {
        return Error(sealedNoPassphrase);
    }
    return error.is(keysFrameDamaged) || error.is(keysFrameTooCostly) ? Error(sealedKeyDamaged) : error;
}

Result<> checkNew(const QString& passphrase)
{
    if (passphrase.isEmpty()) {
        return Error(sealedNoPassphrase);
    }
    return passphrase.size() < leastSealedPassphrase
               ? Result<>(Error(sealedShortPassphrase, {QString::number(leastSealedPassphrase)}))
               : Result<>();
}

} // namespace

SealedRoom::SealedRoom(Workspace& workspace, std::shared_ptr<const SecretKeys> keys, const RoomWorld& world)
    : m_workspace(&workspace)
    , m_keys(std::move(keys))
    , m_world(world)
{}

Result<RoomKey> SealedRoom::keyOf(Workspace& workspace)
{
    const Result<std::optional<SealedKey>> key = workspace.sealed().key();
    if (!key || key->has_value()) {
        return key ? Result<RoomKey>(RoomKey::There) : Result<RoomKey>(key.error());
    }
    const Result<bool> any = workspace.sealed().any();
    if (!any) {
        return any.error();
    }
    return *any ? RoomKey::Lost : RoomKey::None;
}

Result<SealedRoom> SealedRoom::make(Workspace& workspace, const QString& passphrase, const RoomWorld& world)
{
    const Result<RoomKey> there = keyOf(workspace);
    if (!there || *there != RoomKey::None) {
        return !there ? there.error() : Error(*there == RoomKey::Lost ? sealedKeyLost : sealedHasKey);
    }
    if (const Result<> good = checkNew(passphrase); !good) {
        return good.error();
    }
    auto keys = std::make_shared<const SecretKeys>(SecretKeys::make(*world.random));
    const Result<QByteArray> frame = sealKeys(*keys, passphrase, world.cost, *world.random);
    if (!frame) {
        return frame.error();
    }
    const Result<> kept = workspace.sealed().keepKey({*frame, keys->publicKeys().seal, world.clock->now().utcSeconds});
    return kept ? Result<SealedRoom>(SealedRoom(workspace, std::move(keys), world)) : Result<SealedRoom>(kept.error());
}

Result<SealedRoom> SealedRoom::unlock(Workspace& workspace, const QString& passphrase, const RoomWorld& world)
{
    const Result<RoomKey> there = keyOf(workspace);
    const Result<std::optional<SealedKey>> key = workspace.sealed().key();
    if (!there || !key) {
        return there ? key.error() : there.error();
    }
    if (!key->has_value()) {
        return Error(*there == RoomKey::Lost ? sealedKeyLost : sealedNoKey);
    }
    if (passphrase.isEmpty()) {
        return Error(sealedNoPassphrase);
    }
    Result<SecretKeys> keys = openKeys((*key)->frame, passphrase, *world.random);
    if (!keys) {
        return keyError(keys.error());
    }
    if (keys->publicKeys().seal != (*key)->sealKey) { // the row was put together from two
        return Error(sealedKeyDamaged);
    }
    return SealedRoom(workspace, std::make_shared<const SecretKeys>(std::move(*keys)), world);
}

Result<FrameLeft> SealedRoom::changePassphrase(const QString& old, const QString& next)
{
    const Result<std::optional<SealedKey>> key = m_workspace->sealed().key();
    if (!key || !key->has_value()) {
        return key ? Error(sealedKeyLost) : key.error();
    }
    if (old.isEmpty()) {
        return Error(sealedNoPassphrase);
    }
    const Result<SecretKeys> opened = openKeys((*key)->frame, old, *m_world.random);
    if (!opened) {
        return keyError(opened.error());
    }
    if (const Result<> good = checkNew(next); !good) {
        return good.error();
    }
    if (next == old) {
        return Error(sealedSamePassphrase);
    }
    const Result<QByteArray> frame = sealKeys(*m_keys, next, m_world.cost, *m_world.random);
    if (!frame) {
        return frame.error();
    }
    // What will be asked for is what was meant.
    const Result<SecretKeys> again = openKeys(*frame, next, *m_world.random);
    if (!again || again->publicKeys().seal != (*key)->sealKey) {
        return again ? Error(sealedKeyDamaged) : keyError(again.error());
    }
    return m_workspace->sealed().replaceFrame((*key)->frame, *frame);
}

} // namespace xf

#pragma once

#include "core/handoff/keybook.h"
#include "core/handoff/merkle.h"
#include "core/handoff/packageheader.h"
#include "core/handoff/packageparts.h"
#include "core/journal/entry.h"

class QIODevice;

// Reads a package: first the whole file is proven, then it is opened a chunk at a time and its rows are handed on.
// Memory stays flat but for 32 bytes an entry (64 more afterwards, for the proofs).
namespace xf {

inline constexpr ErrorCode packageForAnother{"package.for-another"};
inline constexpr ErrorCode packageOtherKey{"package.other-key"};
inline constexpr ErrorCode packageUnknownSender{"package.unknown-sender"};
inline constexpr ErrorCode packageUnknownKey{"package.unknown-key"};
inline constexpr ErrorCode packageFormerKey{"package.former-key"};
inline constexpr ErrorCode packageRevokedKey{"package.revoked-key"};
inline constexpr ErrorCode packageBadSignature{"package.bad-signature"};
inline constexpr ErrorCode packageNotOpened{"package.not-opened"};
inline constexpr ErrorCode packageRootMismatch{"package.root-mismatch"};

// Where the rows go. Nothing counts before readPackage has returned without an error: until then the rows belong into
// temporary tables. An error returned here ends the reading and is returned on.
class PackageSink
{
public:
    virtual ~PackageSink() = default;
    // Who sent it, under which name it is receipted: the whole file is proven, nothing of it is opened yet.
    virtual Result<> verified(const PackageOutline& outline) = 0;
    virtual Result<> opening(const Opening& opening) = 0;    // once, first
    virtual Result<> receipt(const ReceiptPart& part) = 0;   // all of them together are one receipt
    virtual Result<> inventory(const HeadsPart& stream) = 0; // all of them together are one inventory
    // A sound entry of the sender's own office (its proof left out: PackageRead::proofOf makes it), or of another with
    // a proof that holds.
    virtual Result<> entry(const Entry& entry) = 0;
    // What does not open as an entry, or is another office's without proof. `id` is what a receipt names it by.
    virtual Result<> setAside(const QByteArray& id, const QByteArray& record, const Error& why) = 0;
    // Pieces of one blob in order; after its last one blobEnd, `whole` when the content is what its id says.
    virtual Result<> blobPiece(const BlobPiece& piece) = 0;
    virtual Result<> blobEnd(const QByteArray& id, bool whole) = 0;
};

struct PackageReceiver
{
    QByteArray office;
    QByteArray node;
    const SecretKeys* keys = nullptr;
    const KeyBook* book = nullptr; // with this file's own signing keys: its entries may come back to it
};

struct PackageRead
{
    PackageOutline outline;
    Opening opening;
    MerkleTree leaves;

    // What to keep as the proof of an entry that the sender's own office wrote; empty for any other.
    [[nodiscard]] QByteArray proofOf(const QByteArray& entryId) const;
};

// Whether this receiver would open it: addressed to it, from somebody it knows, signature whole. No secret key is used.
[[nodiscard]] Result<PackageOutline> verifyPackage(
    QIODevice& file, const PackageReceiver& receiver, const Progress& progress = {});

// The order is: form and length → receiver → sender → signature over the whole file → chunks, one by one. `random` only
// blinds. Progress counts the file twice. The device can be sought in.
[[nodiscard]] Result<PackageRead> readPackage(QIODevice& file, const PackageReceiver& receiver, PackageSink& sink,
    RandomSource& random, const Progress& progress = {});

} // namespace xf

#pragma once

#include "core/handoff/jobs/unlock.h"
#include "core/store/handoff.h"

// A package for a partner, onto a stick: all that waits for it, and the receipt of what came from it. Nothing leaves
// the outbox until the partner's receipt comes back, so a stick may be lost, and a package made again is harmless.
namespace xf {

// What a package says of entries that are damaged here and stayed behind.
inline constexpr ErrorCode packageCaseDamaged{"handoff.case-damaged"};   // number of the case
inline constexpr ErrorCode packageEntryDamaged{"handoff.entry-damaged"}; // 8 hex of the entry

struct PackageWish
{
    QByteArray partner;   // node
    QString folder;       // must be there
    QString name;         // "….xfpkg"; empty: packageName()
    qint64 mostBytes = 0; // more goes into further packages, each whole in itself; 0: one of any size
};

struct PackageMade
{
    QByteArray hash; // its name in receipts
    qint64 number = 0;
    Moment made;
    qint64 entries = 0;
    qint64 cases = 0; // streams that entries go of, registry not counted
    qint64 blobs = 0;
    qint64 bytes = 0;                     // of the file
    QString file;                         // path
    std::vector<QByteArray> streams;      // of the cases
    std::vector<QByteArray> blobsLeftOut; // named and not readable here: to be told
    std::vector<DamagedEntry> damaged;    // not in it, each told once however many packages are made: see damageNotices
    bool isEmpty = false;                 // no entry, no attachment: a receipt or an inventory alone
};

// One, or with `mostBytes` as many as it takes; what is made when a later one fails stays good. Written as NAME.part,
// brought onto the stick, and only then given its name; a name that is taken gets -2, -3 … Progress goes on through all
// of them. Errors: handoff.no-keys, handoff.unknown-partner, keys.another-file, stick.*, handoff.changed when another
// program made a package meanwhile, handoff.stopped.
[[nodiscard]] Result<std::vector<PackageMade>> makePackages(Workspace& workspace, const UnlockedKeys& keys,
    const PackageWish& wish, const JobWorld& world, const Progress& progress = {});

// To be read by a person: one for each case, else for each entry.
[[nodiscard]] std::vector<Error> damageNotices(const PackageMade& made);

// "青石镇-交-区信访局-第3包-20260309.xfpkg"
[[nodiscard]] QString packageName(const Identity& from, const Partner& to, qint64 number, Date day);

} // namespace xf

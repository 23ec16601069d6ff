#pragma once

#include "core/handoff/jobs/unlock.h"
#include "core/store/handoff.h"

#include <memory>

// A package on its way in.
//
//     Result<std::unique_ptr<ArrivedPackage>> arrived = openPackage(workspace, keys, path, world, progress);
//     (*arrived)->preview(progress);   what it would do; nothing is kept
//     (*arrived)->take(progress);      it is in
//
// Taken in twice, late, in any order: the same data, and the report says that there was nothing new. The last one can
// be undone with workspace.handoff().undoLastImport().
namespace xf {

// The open part: what anybody with the file can read.
struct PackageFace
{
    QByteArray fromOffice;
    QByteArray fromNode;
    QByteArray toOffice;
    QByteArray toNode;
    qint64 number = 0;
    Moment made;
    qint64 ownEntries = 0; // of the sender's office
    qint64 bytes = 0;      // of the file, as it should be
};

// No keys, no data file; says nothing of whether the file is whole or signed.
[[nodiscard]] Result<PackageFace> inspectPackage(const QString& path);

// The rest, known once it is opened.
struct PackageFacts
{
    PackageFace face;
    QByteArray hash; // its name in receipts
    Partner from;    // as known before it is taken in
    QString program; // version the partner works with; empty: it does not say
    QString calendar;
    qint64 entries = 0;
    qint64 streams = 0;
    qint64 blobs = 0;
};

class ArrivedPackage
{
public:
    ~ArrivedPackage(); // what was not taken is gone
    ArrivedPackage(const ArrivedPackage&) = delete;
    ArrivedPackage& operator=(const ArrivedPackage&) = delete;

    [[nodiscard]] const PackageFacts& facts() const;
    // The same work as take(), and nothing is kept; as often as wanted.
    [[nodiscard]] Result<ImportReport> preview(const Progress& progress = {});
    // Once; after an error it may be tried again.
    [[nodiscard]] Result<ImportReport> take(const Progress& progress = {});

private:
    class Work;
    explicit ArrivedPackage(std::unique_ptr<Work> work);
    friend Result<std::unique_ptr<ArrivedPackage>> openPackage(Workspace& workspace, const UnlockedKeys& keys,
        const QString& path, const JobWorld& world, const Progress& progress);
    std::unique_ptr<Work> m_work;
};

// The whole file is proven before a byte of it is opened. Errors: package.* (damaged, a stranger's, for another, under
// a former key), handoff.no-keys, keys.another-file, handoff.stopped. The package must not outlive the workspace.
[[nodiscard]] Result<std::unique_ptr<ArrivedPackage>> openPackage(Workspace& workspace, const UnlockedKeys& keys,
    const QString& path, const JobWorld& world, const Progress& progress = {});

} // namespace xf

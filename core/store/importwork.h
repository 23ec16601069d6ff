#pragma once

#include "core/store/handoff.h"
#include "core/store/handoffrows.h"
#include "core/store/intake.h"
#include "core/store/workspace.h"

// An import, from the first staged line to the commit; private to this room.
//
// Staged lines lie in a database in memory that is attached while the Import lives and gone with it: no plaintext on
// the disk, and the memory is given back. import.cpp stages, importwork.cpp does what take() and preview() have in
// common, importmarks.cpp judges what the partner says of itself and of us.
namespace xf {

class Import::Work
{
public:
    Work(Workspace& workspace, Arrival arrival, PartnerRow partner);
    ~Work();
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    [[nodiscard]] Result<> attach();

    // import.cpp: staging
    [[nodiscard]] Result<> addReceipt(const Receipt& receipt);
    [[nodiscard]] Result<> addHeads(const StreamHeads& heads);
    [[nodiscard]] Result<> addEntry(const Entry& entry);
    [[nodiscard]] Result<> refuse(const QByteArray& record, const QByteArray& id, const Error& reason);
    [[nodiscard]] Result<> addBlobPiece(const QByteArray& blob, qint64 offset, qint64 total, const QByteArray& bytes);

    void proveWith(ProofOf proofOf) { m_proofOf = std::move(proofOf); }

    // importwork.cpp
    [[nodiscard]] Result<ImportReport> preview(const ImportProgress& progress);
    [[nodiscard]] Result<ImportReport> take(const ImportProgress& progress);

private:
    // What this package may do to the marks.
    struct Standing
    {
        bool again = false; // taken in before
        bool current =
            false; // of the file that the partner is now: its receipt, inventory and entries say what it holds
        bool newest = false;   // and no later one of it was taken in
        bool switched = false; // the partner goes on as another file
    };
    struct TouchedCase
    {
        bool known = false;
        qint64 conflicts = 0;
    };

    // import.cpp
    Result<> countLine(qint64& counter, qint64 most);
    Result<bool> isWanted(const QByteArray& blob);
    Result<> beginBlob(const QByteArray& blob, qint64 total);
    Result<> finishBlob();
    void noteBlob(const ErrorCode& code, const QByteArray& blob);

    // importwork.cpp
    Result<ImportReport> run(bool keep, const ImportProgress& progress);
    Result<> moveBlobs();
    void dropMovedBlobs();
    Result<> inside(ImportReport& report);
    Result<> takeEntries(ImportReport& report);
    Result<> takeStream(const QByteArray& stream, Intake& intake, ImportReport& report);
    Result<> putAside(Intake& intake, ImportReport& report);
    Result<> noteAside(
        const QByteArray& record, const RefusedEntry& refused, const Error& reason, ImportReport& report);
    Result<> takeBlobs(ImportReport& report);
    Result<> look(const QByteArray& stream, TouchedCase& before);
    Result<> reportCases(ImportReport& report);
    Result<> noteImport(ImportReport& report, qint64 before);
    [[nodiscard]] bool goOn();

    // importmarks.cpp
    Result<> judge(ImportReport& report);
    Result<> judgeIncarnation(ImportReport& report);
    Result<> judgeNumber(ImportReport& report);
    Result<> askForInventory(bool alsoOurs);
    Result<> readReceipt(ImportReport& report);
    Result<> acknowledge(ImportReport& report);
    Result<> findStrangers(ImportReport& report);
    Result<> findShrunken(ImportReport& report);
    Result<> readRefused(ImportReport& report);
    Result<> readInventory();
    Result<> markTaken();
    Result<> becomeAnother(const ErrorCode& why, ImportReport& report);
    [[nodiscard]] Error notice(const ErrorCode& code, const QStringList& more = {}) const;

    struct Part // a whole content that has come, and lies under a name of its own until take()
    {
        QByteArray blob;
        qint64 bytes = 0;
        QString path;
        bool moved = false; // it lies where it belongs
        bool fresh = false; // and was not there before
    };

    Workspace& m_workspace;
    Database& m_database;
    Arrival m_arrival;
    PartnerRow m_partner;
    bool m_attached = false;
    bool m_taken = false;

    // staged
    ProofOf m_proofOf;
    qint64 m_entries = 0, m_receiptLines = 0, m_inventoryLines = 0, m_aside = 0, m_bytes = 0;
    std::vector<Part> m_parts;
    std::unique_ptr<QTemporaryFile> m_piece;
    Part m_coming;
    bool m_skipping = true; // what comes of this blob is not kept
    std::vector<QByteArray> m_hereAlready;
    std::vector<Error> m_stagedNotices;

    // of the run
    Standing m_standing;
    bool m_becameAnother = false;
    const ImportProgress* m_progress = nullptr;
    qint64 m_done = 0, m_all = 0;
    bool m_stopped = false;
    std::vector<std::pair<QByteArray, std::vector<FreshEntry>>> m_changed;
    std::map<QByteArray, std::pair<TouchedCase, QStringList>> m_touched;
};

} // namespace xf

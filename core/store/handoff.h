#pragma once

#include "core/store/handofftypes.h"

#include <memory>

// The hand-off as the data file keeps it: partners, what waits for each (outbox), what was made and receipted, what was
// taken in. Who makes packages and reads them (core/handoff, core/desk) asks here; SQL, audience and marks stay here.
//
//     Result<PackagePlan> plan = workspace.handoff().planPackage({township});
//     … write NAME.part from the plan, eachInventory() and eachRecord() …
//     workspace.handoff().notePackage(*plan, hash)    before the rename: a package that is out is always one we know of
//
//     Result<std::unique_ptr<Import>> import = workspace.handoff().beginImport(arrival);
//     (*import)->addReceipt(…); …->addHeads(…); …->addEntry(…); …->refuse(…); …->addBlobPiece(…);
//     (*import)->preview();                          as often as wanted
//     (*import)->take();
//
// Audience of a stream, for a partner's office O: none where the stream's first entry has a sight word, unless a person
// released it to O; else O's own, O is a superior of the office that began it, or the case names O. Registry streams go
// to every partner; another data file of this office sees all but limited sight. An exclusion wins over all.
namespace xf {

class Workspace;
class Import;

inline constexpr ErrorCode handoffNoKeys{"handoff.no-keys"};
inline constexpr ErrorCode handoffHasKeys{"handoff.has-keys"};
inline constexpr ErrorCode handoffUnknownPartner{"handoff.unknown-partner"};     // what was typed, or 8 hex of the node
inline constexpr ErrorCode handoffAmbiguousPartner{"handoff.ambiguous-partner"}; // what was typed, those it may be
inline constexpr ErrorCode handoffEnrolledAlready{"handoff.enrolled-already"};   // name
inline constexpr ErrorCode handoffEnrolSelf{"handoff.enrol-self"};
inline constexpr ErrorCode handoffBadEnrolment{"handoff.bad-enrolment"}; // which part
inline constexpr ErrorCode handoffChanged{"handoff.changed"};
inline constexpr ErrorCode handoffStopped{"handoff.stopped"};
inline constexpr ErrorCode handoffNothingToUndo{"handoff.nothing-to-undo"};
inline constexpr ErrorCode handoffUndoTooLate{"handoff.undo-too-late"};
inline constexpr ErrorCode handoffTooMuch{"handoff.too-much"};   // how many lines are allowed
inline constexpr ErrorCode handoffTooLarge{"handoff.too-large"}; // megabytes allowed
inline constexpr ErrorCode handoffExcluded{"handoff.excluded"};
inline constexpr ErrorCode handoffStreamUnknown{"handoff.stream-unknown"}; // 8 hex

// Why a single entry or attachment was put aside; the rest of its package goes in.
inline constexpr ErrorCode entryStreamFull{"entry.stream-full"};      // id, entries allowed in one stream
inline constexpr ErrorCode entryTooSplit{"entry.too-split"};          // id, branches allowed side by side
inline constexpr ErrorCode entryTooMuchWaits{"entry.too-much-waits"}; // id, how many may wait for one partner
inline constexpr ErrorCode blobUnasked{"blob.unasked"};               // 8 hex
inline constexpr ErrorCode blobBroken{"blob.broken"};                 // 8 hex

// Notices: what an import found out.
inline constexpr ErrorCode noticeCopyByReceipt{"handoff.copy-by-receipt"};    // partner
inline constexpr ErrorCode noticeCopyByEntry{"handoff.copy-by-entry"};        // partner
inline constexpr ErrorCode noticeSameNumber{"handoff.same-number"};           // partner, number
inline constexpr ErrorCode noticeSameSeq{"handoff.same-seq"};                 // name of the office
inline constexpr ErrorCode noticeShrunkenReceipt{"handoff.shrunken-receipt"}; // partner
inline constexpr ErrorCode noticeNewIncarnation{"handoff.new-incarnation"};   // partner
inline constexpr ErrorCode noticeTwoLiving{"handoff.two-living"};             // partner
inline constexpr ErrorCode noticeGap{"handoff.gap"};                          // partner, the number before this one

// An office as the registry streams tell of it.
struct Unit
{
    QByteArray office;
    QString name; // empty: enrolled, and has not described itself here
    QString code;
    QString kind;        // word of OfficeKind
    QByteArray superior; // office; empty: none known, or those who claim it are not to be believed
};

// A data file of an office, as one who may speak of it says.
struct KnownNode
{
    QByteArray office;
    QByteArray node;
    QString letter;
    NodeKeys keys;
    Date since;
};

// The outcome of an enrolment, whose two files were read and compared by the caller.
struct Enrolment
{
    QByteArray office;
    QByteArray node;
    QString letter;
    Relation relation = Relation::Superior;
    NodeKeys keys;
    QByteArray fingerprint;
    std::vector<Entry> registry; // what it said of itself, and its table of units; taken in with it
};

class Handoff
{
public:
    explicit Handoff(Workspace& workspace)
        : m_workspace(workspace)
    {}

    // --- keys and partners --------------------------------------------------------------------------------------
    [[nodiscard]] Result<std::optional<OwnKeys>> ownKeys();
    [[nodiscard]] Result<> setOwnKeys(const OwnKeys& keys);          // once
    [[nodiscard]] Result<> replaceKeyFrame(const QByteArray& frame); // another passphrase for the same keys

    // The enrolment request that was written last, as its file is: the answer is to that one. Empty: none.
    [[nodiscard]] Result<> keepRequest(const QByteArray& file);
    [[nodiscard]] Result<QByteArray> keptRequest();

    // One transaction: the partner, its registry entries, our word on its keys (`unit.enrolled`, for the superior
    // `superior.enrolled`), and in its outbox all that it may see. An enrolment of the same node again replaces keys
    // and fingerprint only when they are the same; else handoff.enrolled-already.
    [[nodiscard]] Result<> enrol(const Enrolment& enrolment);
    [[nodiscard]] Result<std::vector<Partner>> partners(); // superior first, then by code and letter
    [[nodiscard]] Result<Partner> partner(const QByteArray& node);
    // By office code ("370101"), by code and letter ("370101-B"), by name.
    [[nodiscard]] Result<Partner> findPartner(const QString& typed);
    [[nodiscard]] Result<Pending> pending(const QByteArray& node);
    [[nodiscard]] Result<std::vector<PackageMark>> sentPackages(const QByteArray& node);  // newest first
    [[nodiscard]] Result<std::vector<PackageMark>> takenPackages(const QByteArray& node); // newest first
    [[nodiscard]] Result<std::vector<RefusedEntry>> refusedByUs(const QByteArray& node);
    [[nodiscard]] Result<std::vector<RefusedEntry>> refusedByThem(const QByteArray& node);

    // --- the registry -------------------------------------------------------------------------------------------
    [[nodiscard]] Result<std::vector<Unit>> units();
    [[nodiscard]] Result<std::optional<Unit>> unitByCode(const QString& code);
    // Whose signatures prove an entry of that office: partners first, then what a superior or this office enrolled.
    [[nodiscard]] Result<std::vector<KnownNode>> nodesOf(const QByteArray& office);
    // For an enrolment file: this office's own registry stream; with `units` the streams of its units too.
    [[nodiscard]] Result<std::vector<Entry>> ownRegistry(bool units);

    // --- sight --------------------------------------------------------------------------------------------------
    // A person names an office that gets this stream, although its sight is limited. It cannot be called back.
    [[nodiscard]] Result<> release(const QByteArray& stream, const QByteArray& office);
    // Offices a stream was or will be given to by this file; for "who holds it".
    [[nodiscard]] Result<std::vector<QByteArray>> holders(const QByteArray& stream);

    // --- a package ----------------------------------------------------------------------------------------------
    // Writes: a file that must go on as another incarnation does so first; what may no longer be seen leaves the
    // outbox.
    [[nodiscard]] Result<PackagePlan> planPackage(const PackageOrder& order);
    // In the order they go, as encodeRecord writes them; unopened, since planning did that.
    using EachRecord = std::function<Result<>(const QByteArray& stream, const QByteArray& record)>;
    [[nodiscard]] Result<> eachRecord(const PackagePlan& plan, const EachRecord& each);
    // The whole inventory if the plan carries one, else the streams with waiting entries, if any.
    [[nodiscard]] Result<> eachInventory(
        const PackagePlan& plan, const std::function<Result<>(const StreamHeads&)>& each);
    // Before the file gets its name. handoff.changed: another program made one, or an office was excluded, since.
    [[nodiscard]] Result<> notePackage(const PackagePlan& plan, const QByteArray& hash);

    // --- taking in ----------------------------------------------------------------------------------------------
    // One at a time. The Import must not outlive the Workspace; nothing of it is in the data file until take().
    [[nodiscard]] Result<std::unique_ptr<Import>> beginImport(const Arrival& arrival);

    // The last import, while nothing was written, enrolled, released or packed since. What it had waited for waits
    // again; attachments that only it named are removed.
    struct Undone
    {
        QByteArray partner;
        qint64 number = 0;
        qint64 entries = 0;
        std::vector<QByteArray> streams;
    };
    [[nodiscard]] Result<Undone> undoLastImport();
    [[nodiscard]] Result<std::optional<PackageMark>> lastImport(); // that could be undone now

private:
    Result<> checkEnrolment(const Enrolment& enrolment);
    Result<> takeRegistry(const Enrolment& enrolment);
    template <class Enrolled>
    Result<> writeNode(const Enrolment& enrolment);
    Result<qint64> writePartner(const Enrolment& enrolment);
    Result<> planEntries(const PackageOrder& order, qint64 partner, PackagePlan& plan);
    Result<> planBlobs(const PackageOrder& order, qint64 partner, PackagePlan& plan);
    Result<> planReceipt(qint64 partner, PackagePlan& plan);
    Result<> noteSent(const PackagePlan& plan, qint64 partner, const QByteArray& hash);
    Result<Undone> undoInside(std::vector<QByteArray>& blobs);
    Result<std::vector<QByteArray>> dropEntries(qint64 before, qint64 after);

    Workspace& m_workspace;
};

// A package on its way in: staged in memory, no plaintext on the disk but the attachments, which lie there anyway.
class Import
{
public:
    ~Import(); // drops what was staged and not taken
    Import(const Import&) = delete;
    Import& operator=(const Import&) = delete;

    // In the order of the package. Errors are of the whole package (too much of something, SQLite).
    [[nodiscard]] Result<> addReceipt(const Receipt& receipt); // as often as there are parts
    [[nodiscard]] Result<> addHeads(const StreamHeads& heads);
    [[nodiscard]] Result<> addEntry(const Entry& entry); // opened, of the sender or proven
    [[nodiscard]] Result<> refuse(const QByteArray& record, const QByteArray& id, const Error& reason); // kept aside
    // In ascending offsets, one blob after another; a blob nothing names, or whose pieces are not its hash, is dropped
    // and told.
    [[nodiscard]] Result<> addBlobPiece(const QByteArray& blob, qint64 offset, qint64 total, const QByteArray& bytes);

    // Asked, while entries go in, for the proof of one that came without: what the sender's own office wrote, proven by
    // the package itself. Empty: there is none.
    using ProofOf = std::function<QByteArray(const QByteArray& id)>;
    void proveWith(ProofOf proofOf);

    // The same work as take(), and nothing is kept.
    [[nodiscard]] Result<ImportReport> preview(const ImportProgress& progress = {});
    // Attachments one by one, then the rest in one transaction. Once; after an error it may be tried again.
    [[nodiscard]] Result<ImportReport> take(const ImportProgress& progress = {});

private:
    friend class Handoff;
    class Work;
    explicit Import(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace xf

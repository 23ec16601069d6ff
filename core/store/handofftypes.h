#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"
#include "core/cases/lifecycle.h"
#include "core/journal/entry.h"
#include "core/store/calendarchange.h"

#include <functional>

// What goes between the store and those who make and read packages. Keys, proofs and package hashes are opaque bytes
// here: the store neither signs nor checks.
namespace xf {

enum class Relation {
    Superior = 1, // the county, for a township
    Subordinate,  // a township, for the county
    OwnNode       // another data file of this office
};
template <>
WordSpan wordsOf<Relation>();

struct NodeKeys
{
    QByteArray sign; // public, 64 bytes
    QByteArray seal;
    friend bool operator==(const NodeKeys&, const NodeKeys&) = default;
};

// This data file's own pair of key pairs; the private halves only inside the frame that a passphrase opens.
struct OwnKeys
{
    QByteArray frame;
    NodeKeys keys;
    qint64 madeAt = 0; // seconds since 1970 UTC
};

// A data file of another office, or another one of this office, that packages go to and come from.
struct Partner
{
    QByteArray node;
    QByteArray office;
    QString letter;
    Relation relation = Relation::Superior;
    NodeKeys keys;
    QByteArray fingerprint; // of the enrolment: what both sides read out
    qint64 enrolledAt = 0;  // seconds since 1970 UTC

    // As the office says of itself today; empty where nothing is known.
    QString name;
    QString code;

    // Marks.
    qint64 lastSent = 0;         // number of the last package made for it; 0: none
    qint64 lastTaken = 0;        // greatest number of its packages taken in
    QByteArray incarnation;      // that it writes as, as far as seen
    bool owesInventory = false;  // the next package carries ours
    bool wantsInventory = false; // the next package asks for theirs
    bool owesReceipt = false;    // something was taken in since the last package for it
};

// What 交换 shows beside a partner; counts go with what waits, not with the file.
struct Pending
{
    qint64 entries = 0; // in the outbox
    qint64 cases = 0;   // that those are of
    qint64 blobs = 0;
    qint64 unacknowledged = 0; // packages made and not yet receipted
    qint64 waiting = 0;        // entries of theirs whose parents have not come
    qint64 lacking = 0;        // attachments that are named and not here, all partners together
};

// A package that was made, or one that was taken in.
struct PackageMark
{
    QByteArray hash;
    qint64 number = 0;
    qint64 at = 0;           // made, or taken in: seconds since 1970 UTC
    qint64 acknowledged = 0; // of ours: when its receipt came; 0: not yet
};

// An entry that was not taken: by us, or by them of ours.
struct RefusedEntry
{
    QByteArray entry; // id; of a record that is no entry its hash
    QString reason;   // an error code
    qint64 since = 0;
};

struct Receipt
{
    std::vector<QByteArray> taken; // hashes of all packages of the receiver that are in this file
    std::vector<RefusedEntry> refused;
    std::vector<QByteArray> lacking; // attachments that are named here and have not come
    [[nodiscard]] bool isEmpty() const { return taken.empty() && refused.empty() && lacking.empty(); }
};

// One line of an inventory: what there is of a stream. No heads: nothing of it, all is wanted.
struct StreamHeads
{
    QByteArray stream;
    std::vector<QByteArray> heads; // ascending
};

struct BlobToSend
{
    QByteArray id;
    qint64 bytes = 0;
    QString path; // where its content lies
};

// An entry that waits and whose bytes in this file are no longer those that were written. It goes to nobody until it is
// sound again (a backup put back); what is behind it goes, and waits at the receiver.
struct DamagedEntry
{
    QByteArray entry;
    QByteArray stream;
    QString number; // of the case; empty: none that is known
    Error why;
};

struct PackageOrder
{
    QByteArray partner; // node
    qint64 mostBytes =
        0; // of records and attachments; 0: as much as one package may hold (limits.h). A single one may be more
    std::vector<QByteArray>
        besides; // hashes of packages made just before, for the same stick: what they hold stays out
};

// A package as it is to be made: one moment of the file. Nothing is marked until notePackage().
struct PackagePlan
{
    Partner partner; // the receiver, with its keys
    qint64 number = 0;
    QByteArray office; // the sender: this file
    QByteArray node;
    QByteArray incarnation;
    qint64 madeAt = 0;     // seconds since 1970 UTC
    qint64 madeOffset = 0; // minutes
    bool wantsInventory = false;
    bool carriesInventory = false; // a whole one: a stream that is not in it is a stream there is nothing of
    Receipt receipt;
    std::vector<QByteArray> ownIds; // of the sending office's own entries, ascending: the leaves of the Merkle tree
    qint64 entries = 0;
    qint64 streams = 0;
    qint64 bytes = 0; // of the records
    std::vector<BlobToSend> blobs;
    std::vector<Entry> vouchers;       // go before all: our word on whose keys prove what other offices wrote
    std::vector<DamagedEntry> damaged; // stay here; to be told
    bool more = false;                 // mostBytes left something out: make another, with this one's hash in `besides`

    std::vector<qint64> positions; // of the entries, in the order they go: stream by stream, parents first
    [[nodiscard]] bool isEmpty() const { return entries == 0 && blobs.empty() && !carriesInventory && !owesReceipt; }
    bool owesReceipt = false;
};

// What a verified package says of itself. Everything in it was signed by the partner and is for this node.
struct Arrival
{
    QByteArray partner; // node
    QByteArray hash;    // of the package: its name in receipts
    qint64 number = 0;
    qint64 madeAt = 0; // seconds since 1970 UTC
    QByteArray incarnation;
    bool wantsInventory = false;
    bool carriesInventory = false;
};

struct CaseTouched
{
    QByteArray stream;
    QString number;     // empty: it cannot be read
    QString petitioner; // as the case stands with what came
    QString subject;
    State state = State::Registered;
    bool fresh = false; // it was not here before
    int entries = 0;
    qint64 conflicts = 0; // now
    QStringList tags;     // of what came, each once, in fold order
};

struct ImportReport
{
    QByteArray partner; // node
    qint64 number = 0;
    bool again = false; // this very package was taken in before
    qint64 fresh = 0;
    qint64 known = 0;
    qint64 waiting = 0;      // of the partner's, now: parents have not come
    qint64 conflicts = 0;    // that were not there before
    qint64 blobs = 0;        // attachments that came with it
    qint64 acknowledged = 0; // packages of ours that its receipt names for the first time
    std::vector<RefusedEntry> quarantined;
    std::vector<RefusedEntry> refusedByThem; // of ours; not sent again
    std::vector<CaseTouched> cases;          // in the order of their streams' ids
    std::vector<QByteArray> streams;         // all that changed, registry too
    std::vector<Error> notices;              // what a person should read
    CalendarChange calendar;                 // what holiday notices among it did to dates here
    std::vector<QByteArray> lacking;         // attachments still to come, of the cases touched
};

// Called now and then with how far it is; false stops, and nothing was done.
using ImportProgress = std::function<bool(qint64 done, qint64 all)>;

} // namespace xf

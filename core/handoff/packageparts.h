#pragma once

#include "core/base/fields.h"
#include "core/base/limits.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

// What is inside the sealed part: a row of parts, each a length and a map whose field 1 says of which kind it is.
// FORMAT.md section 8.
namespace xf {

inline constexpr ErrorCode packageBadContents{"package.bad-contents"}; // which part, what about it

// In this order inside a package. Kinds from 100 on are for later programs and passed over, other unknown ones refused.
enum class PartKind { Opening = 1, Receipt = 2, Inventory = 3, Entry = 4, BlobPiece = 5, End = 9 };
inline constexpr qint64 firstLaterKind = 100;

struct TableVersion
{
    QString table;   // a fixed word: program, events, calendar …
    QString version; // as the sender calls it
    static FieldSpan fields();
    friend bool operator==(const TableVersion&, const TableVersion&) = default;
};

struct PartCounts
{
    qint64 entries = 0;
    qint64 streams = 0; // runs of entries of one stream
    qint64 blobs = 0;
    qint64 bytes = 0; // of records and contents of blobs
    static FieldSpan fields();
    friend bool operator==(const PartCounts&, const PartCounts&) = default;
};

// Kind 1: who wrote this file, and what is in it.
struct Opening
{
    QByteArray incarnation; // 16 bytes, of the sending file
    std::vector<TableVersion> versions;
    PartCounts counts;             // the writer fills this in
    bool wantsInventory = false;   // "send me the heads of all we share"
    bool carriesInventory = false; // this package has all of them
    std::vector<QString> notices;  // fixed words to be told to people: "number-twice", "restored" …
    static FieldSpan fields();
    friend bool operator==(const Opening&, const Opening&) = default;
};

struct RefusedPart
{
    QByteArray id;  // of the entry; where it has none, the plain SM3 of the record
    QString reason; // error code
    static FieldSpan fields();
    friend bool operator==(const RefusedPart&, const RefusedPart&) = default;
};

// Kind 2: what was taken in of the receiver's packages. All parts of this kind together are one receipt.
struct ReceiptPart
{
    std::vector<QByteArray> taken;    // hashes of the receiver's packages
    std::vector<RefusedPart> refused; // of the receiver's entries
    std::vector<QByteArray> lacking;  // blobs that entries name and that are not here
    static FieldSpan fields();
    [[nodiscard]] bool isEmpty() const { return taken.empty() && refused.empty() && lacking.empty(); }
    friend bool operator==(const ReceiptPart&, const ReceiptPart&) = default;
};

struct HeadsPart
{
    QByteArray stream;
    std::vector<QByteArray> heads; // ascending; none: there is nothing of it, all is wanted
    static FieldSpan fields();
    friend bool operator==(const HeadsPart&, const HeadsPart&) = default;
};

// Kind 3. All parts of this kind together are one inventory.
struct Inventory
{
    std::vector<HeadsPart> streams;
    static FieldSpan fields();
};

// Kind 4: encodeRecord of core/journal.
struct EntryPart
{
    QByteArray record;
    static FieldSpan fields();
};

// Kind 5: the content of a blob in order, in pieces of 256 KiB, the last one shorter or equal.
struct BlobPiece
{
    QByteArray blob; // 32 bytes: its id
    qint64 offset = 0;
    qint64 total = 0;
    QByteArray bytes;
    static FieldSpan fields();
    [[nodiscard]] bool isLast() const { return offset + bytes.size() == total; }
};
inline constexpr qint64 blobPieceBytes = 256 * 1024;

// Kind 9: the counts again, so that a program that stopped half-way is found out.
struct End
{
    PartCounts counts;
    static FieldSpan fields();
};

// The map of a part without its length.
[[nodiscard]] QByteArray encodePart(const Opening& part);
[[nodiscard]] QByteArray encodePart(const ReceiptPart& part);
[[nodiscard]] QByteArray encodePart(const Inventory& part);
[[nodiscard]] QByteArray encodePart(const EntryPart& part);
[[nodiscard]] QByteArray encodePart(const BlobPiece& part);
[[nodiscard]] QByteArray encodePart(const End& part);

// A number of at least 1, or nothing when `part` is not a map that begins with one.
[[nodiscard]] std::optional<qint64> kindOf(const QByteArray& part);

// Each refuses sizes, order and bounds that section 8 rules out: package.bad-contents. Of kinds 1 to 3 fields of a
// later program are passed over.
[[nodiscard]] Result<> decodePart(const QByteArray& bytes, Opening& part);
[[nodiscard]] Result<> decodePart(const QByteArray& bytes, ReceiptPart& part);
[[nodiscard]] Result<> decodePart(const QByteArray& bytes, Inventory& part);
[[nodiscard]] Result<> decodePart(const QByteArray& bytes, EntryPart& part);
[[nodiscard]] Result<> decodePart(const QByteArray& bytes, BlobPiece& part);
[[nodiscard]] Result<> decodePart(const QByteArray& bytes, End& part);

// A receipt or an inventory of any length as parts that fit.
[[nodiscard]] std::vector<ReceiptPart> inParts(const ReceiptPart& receipt);

} // namespace xf

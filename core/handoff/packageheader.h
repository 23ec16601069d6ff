#pragma once

#include "core/base/clock.h"
#include "core/base/fields.h"
#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

// The open part of a package: all that can be read without a key. FORMAT.md section 5. It tells who wrote to whom, when
// and how much; no name of a person, no case.
namespace xf {

inline constexpr ErrorCode packageNotAPackage{"package.not-a-package"};
inline constexpr ErrorCode packageNewerFormat{"package.newer-format"}; // format, suite
inline constexpr ErrorCode packageHeaderDamaged{"package.header-damaged"};
inline constexpr ErrorCode packageCutShort{"package.cut-short"};           // bytes here, bytes there should be
inline constexpr ErrorCode packageBytesAppended{"package.bytes-appended"}; // bytes here, bytes there should be
inline constexpr ErrorCode packageNotRead{"package.not-read"};             // what the system says
inline constexpr ErrorCode packageStopped{"package.stopped"};

struct PackageHeader
{
    qint64 suite = 0;       // 1: SM2, SM3, SM4-GCM
    QByteArray fromOffice;  // 2
    QByteArray fromNode;    // 3
    QByteArray fromKey;     // 4  id of the signing key
    QByteArray toOffice;    // 5
    QByteArray toNode;      // 6
    QByteArray toKey;       // 7  id of the sealing key
    qint64 number = 0;      // 8  1, 2, 3 … from this node to that node: for people, nothing depends on it
    qint64 madeAt = 0;      // 9  seconds since 1970 UTC
    qint64 madeOffset = 0;  // 10 minutes of local time from UTC
    QByteArray root;        // 11 Merkle root over the ids of the sending office's own entries in here; none: empty
    qint64 leaves = 0;      // 12 how many
    QByteArray wrappedKey;  // 13 SM4 key under the receiver's sealing key
    qint64 sealedBytes = 0; // 14 length of the sealed part

    static FieldSpan fields();
    [[nodiscard]] Moment made() const { return {madeAt, madeOffset}; }
};

// Magic, length and header, byte for byte: signed, and the associated data of every chunk.
[[nodiscard]] QByteArray encodeHeader(const PackageHeader& header);

struct OpenPart
{
    PackageHeader header;
    QByteArray bytes;
};

// From the first byte of `bytes`, which may go on behind the header. Refuses what is not the one spelling.
[[nodiscard]] Result<OpenPart> decodeHeader(const QByteArray& bytes);

// The hash that stands for the sealed part in signature, name and proofs.
inline constexpr char sealedPrefix[] = "xinfang-sealed-1";
// What a package's signature is over.
[[nodiscard]] QByteArray signedBytes(const QByteArray& openBytes, const QByteArray& sealedHash);
// The name of a package in receipts. Two signatures over the same bytes are the same package.
[[nodiscard]] QByteArray packageHash(const QByteArray& openBytes, const QByteArray& sealedHash);

// How far reading or writing has come; false stops it.
using Progress = std::function<bool(qint64 done, qint64 total)>;

// The whole file but for its contents.
struct PackageOutline
{
    OpenPart open;
    QByteArray sealedHash;
    QByteArray signature;
    QByteArray hash;  // the package's name
    qint64 bytes = 0; // of the file
};

// The beginning of a file alone. The device can be sought in.
[[nodiscard]] Result<OpenPart> openPartOf(QIODevice& file);

// Reads the file once from its start, a chunk at a time, without any key; checks its length, not the signature. The
// device can be sought in.
[[nodiscard]] Result<PackageOutline> outlineOf(QIODevice& file, const Progress& progress = {});

} // namespace xf

#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"

#include <optional>

// An entry: one immutable fact of the journal. The bytes are specified in core/journal/FORMAT.md and are for ever.
//
// The id is SM3 over the envelope, and the envelope holds only SM3(salt, payload): the payload of an entry can be
// erased by law while its id, the entries that name it, receipts and signatures all still hold.
namespace xf {

inline constexpr ErrorCode entryMalformed{"entry.malformed"}; // arguments: which part
inline constexpr ErrorCode entryHashMismatch{"entry.hash-mismatch"};
inline constexpr ErrorCode entryTooLarge{"entry.too-large"}; // arguments: bytes, allowed bytes

struct Envelope
{
    QByteArray stream;            // 1  id of the stream's first entry; left out in the first entry itself
    std::vector<QByteArray> seen; // 2  ids of the stream's heads when written, ascending
    qint64 lamport = 0;           // 3  1 + the greatest lamport of `seen`; 1 without any
    QByteArray office;            // 4  UUID, 16 bytes
    QByteArray node;              // 5  UUID of one data file
    QByteArray incarnation;       // 6  16 random bytes
    qint64 seq = 0;               // 7  1, 2, 3 … in that incarnation
    QString author;               // 8  who sat there
    qint64 recordedAt = 0;        // 9  seconds since 1970 UTC: evidence, never law
    qint64 recordedOffset = 0;    // 10 minutes of local time from UTC
    Date on;                      // 11 business date: what the law reads
    QString tag;                  // 12 what happened: a fixed word, "case.accepted"
    qint64 version = 0;           // 13 of the payload under this tag, from 1
    bool critical = false;        // 14 a program that does not know the tag must not go on with steps
    QByteArray payloadHash;       // 15 SM3(payload prefix, salt, payload)
    QString kind;                 // 16 first entry only: "case", "registry" …
    QString sight;                // 17 first entry only: who may see the stream when fewer than usual
    QByteArray about;             // 18 first entry only: the stream this one is about, when it names one

    static FieldSpan fields();
    [[nodiscard]] bool isFirst() const { return stream.isEmpty(); }
};

struct Entry
{
    QByteArray id; // 32 bytes
    Envelope envelope;
    QByteArray envelopeBytes;
    QByteArray salt;                   // 16 bytes; empty with an erased payload
    std::optional<QByteArray> payload; // none: erased
    QByteArray proof;                  // relay proof: header and Merkle path of the author's office; opaque here

    [[nodiscard]] QByteArray streamId() const { return envelope.isFirst() ? id : envelope.stream; }
};

inline constexpr qsizetype saltBytes = 16;
inline constexpr qsizetype uuidBytes = 16;

// Seals an envelope (payloadHash is filled in here) and a payload into an entry.
[[nodiscard]] Result<Entry> makeEntry(Envelope envelope, const QByteArray& payload, const QByteArray& salt);

// Reads stored or received bytes. Refuses whatever is not the one spelling, whatever is of the wrong size, and a
// payload that is not the one the envelope names. Does not look at other entries: parents and lamport are Dag's.
[[nodiscard]] Result<Entry> openEntry(const QByteArray& envelopeBytes, const QByteArray& salt,
    const std::optional<QByteArray>& payload, const QByteArray& proof = {});

// The one blob in which an entry travels: {1: envelope, 2: salt, 3: payload, 4: proof}; erased: {1: envelope, 4:
// proof}.
[[nodiscard]] QByteArray encodeRecord(const Entry& entry);
[[nodiscard]] Result<Entry> decodeRecord(const QByteArray& record);

} // namespace xf

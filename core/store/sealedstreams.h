#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

// Streams of which this room sees closed boxes and nothing else: kind, tag and sight are one fixed word each, the
// payload is opaque (core/sealed makes and opens it). They are in the journal, so `verify` checks their hashes, a
// backup has them and `rebuild` finds them; they are in no list, no search, no count of cases, and go into no package,
// whoever the partner and whatever a person releases (audience.h).
//
// Their envelopes say as little as an envelope can. No author. `on` is the day of writing. recordedAt is that day's
// beginning. And each stream is an incarnation of its own: among the running numbers of this file's other entries,
// which its partners do see, there is no gap that would tell of it.
namespace xf {

class Workspace;

inline constexpr ErrorCode sealedHasKey{"sealed.has-key"};
inline constexpr ErrorCode sealedKeyChanged{"sealed.key-changed"};
inline constexpr ErrorCode sealedUnknown{"sealed.unknown"};

// What sealed entries are closed to; the secret half only inside the frame that a passphrase opens.
struct SealedKey
{
    QByteArray frame;
    QByteArray sealKey;
    qint64 madeAt = 0; // seconds since 1970 UTC
};

// Where in this data file the bytes of a frame that was replaced still lie. InLog: another program reads the file; they
// go when it has closed and the log is emptied.
enum class FrameLeft { Nowhere, InLog };

struct SealedEntry
{
    QByteArray id;
    QByteArray place;                  // where it lies, as closing was told
    std::optional<QByteArray> payload; // none: erased
};

struct SealedStream
{
    QByteArray stream;
    std::vector<SealedEntry> entries; // in fold order
    std::optional<Error> fault;       // its bytes are not those that were written; no entries then
};

// The payload of the entry that will lie at `place`. Asked once, inside the transaction.
using ClosePayload = std::function<Result<QByteArray>(const QByteArray& place)>;

class SealedStreams
{
public:
    explicit SealedStreams(Workspace& workspace)
        : m_workspace(workspace)
    {}

    [[nodiscard]] Result<std::optional<SealedKey>> key();
    // Once for ever. Error: sealed.has-key.
    [[nodiscard]] Result<> keepKey(const SealedKey& key);
    // The same key under another passphrase, in one transaction. Error: sealed.key-changed where the frame is not
    // `old`.
    [[nodiscard]] Result<FrameLeft> replaceFrame(const QByteArray& old, const QByteArray& frame);

    [[nodiscard]] Result<bool> any();
    [[nodiscard]] Result<std::vector<SealedStream>> all(); // the oldest first
    [[nodiscard]] Result<SealedStream> one(const QByteArray& stream);

    // One entry more, in one transaction; the answer is the stream. An empty `stream` begins one. Errors:
    // sealed.unknown for a stream that is none of these, those of `close`, those of every write.
    [[nodiscard]] Result<QByteArray> append(const QByteArray& stream, const ClosePayload& close);

private:
    Workspace& m_workspace;
};

} // namespace xf

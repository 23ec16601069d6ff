#pragma once

#include <QByteArray>

// Deterministic CBOR: RFC 8949 section 4.2.1, narrowed to what an entry may hold.
//
// Allowed: integers from -2^63 to 2^63 - 1, text, bytes, true, false, null, arrays, maps with integers or text as keys.
// Not allowed: floating point, tags, other simple values, indefinite lengths, integers and lengths longer than needed,
// map keys out of order or twice, text that is not UTF-8, bytes after the end, nesting or counts past
// core/base/limits.h.
namespace xf {

// True when `bytes` are one such item and nothing more. Ids are hashes of bytes, so a second spelling of the same
// value would be a second id: whatever is not spelled the one way is refused at the door.
[[nodiscard]] bool isCanonicalCbor(const QByteArray& bytes);

} // namespace xf

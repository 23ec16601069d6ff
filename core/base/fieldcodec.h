#pragma once

#include "core/base/fields.h"

// The bytes of a struct with a field table: a CBOR map from field number to value, numbers ascending, "not given" left
// out. Days are integers (days since 1970-01-01), words their key as text, lists arrays, structs maps. In a list every
// element has its place, so empty text, 0, false and empty bytes are written there; a day or a word that is not given
// has no spelling in a list and is refused on reading.
//
// Text must be well-formed (cleantext.h): half of a surrogate pair would silently become '?'.
namespace xf {

[[nodiscard]] QByteArray encodeFields(FieldSpan fields, const void* object);

// Fields and words that are not in the tables: a newer version may only have added some. A word that is skipped reads
// as "not given".
enum class Unknown { Refuse, Skip };

// Reads into a freshly made object. False: not a map of this form in the one spelling (canonicalcbor.h); the object is
// then half filled and to be dropped. Even so a caller that stands by bytes encodes again and compares: a member that
// starts out with a value of its own is added by that.
[[nodiscard]] bool decodeFields(const QByteArray& bytes, FieldSpan fields, void* object, Unknown unknown);

template <class T>
[[nodiscard]] QByteArray encode(const T& value)
{
    return encodeFields(T::fields(), &value);
}

template <class T>
[[nodiscard]] bool decode(const QByteArray& bytes, T& value, Unknown unknown)
{
    return decodeFields(bytes, T::fields(), &value, unknown);
}

} // namespace xf

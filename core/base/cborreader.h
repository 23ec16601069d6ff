#pragma once

#include "core/base/fields.h"

#include <QByteArrayView>

// Reads deterministic CBOR (the form is in canonicalcbor.h) item by item and refuses the first byte that is not the
// one spelling.
//
// Our own and not QCborStreamReader, which drops a U+FEFF at the head of a text, wants string chunks collected and
// crashes when asked on after an error. Here nothing is allocated for a length that is only declared, and after a
// `false` there is nothing more to ask.
namespace xf {

class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] bool nextIsEmptyMap() const;

    // An integer, text, bytes, true, false or null.
    [[nodiscard]] bool readScalar(ScalarValue& value);

    // After a map come `count` pairs, after an array `count` items; then leave().
    [[nodiscard]] bool enterMap(quint64& count) { return enter(Major::Map, count); }
    [[nodiscard]] bool enterArray(quint64& count) { return enter(Major::Array, count); }
    void leave() { --m_depth; }

    // One item of any kind, all of it checked.
    [[nodiscard]] bool skip();

private:
    enum class Major { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple }; // RFC 8949 section 3.1

    // The first bytes of an item and the number in them.
    struct Head
    {
        Major major = Major::Unsigned;
        quint64 argument = 0;
    };

    [[nodiscard]] bool readHead(Head& head);
    [[nodiscard]] bool enter(Major major, quint64& count);
    [[nodiscard]] bool readString(const Head& head, QByteArrayView& content);
    [[nodiscard]] bool skipItems(quint64 count);
    [[nodiscard]] bool skipPairs(quint64 count);
    [[nodiscard]] bool nextMayBeKey() const;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace xf

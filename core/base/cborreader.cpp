#include "core/base/cborreader.h"

#include "core/base/limits.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <limits>

namespace xf {

namespace {

constexpr quint64 greatestInteger = quint64(std::numeric_limits<qint64>::max());
constexpr uchar emptyMap = 0xA0;
constexpr quint64 simpleFalse = 20;
constexpr quint64 simpleTrue = 21;
constexpr quint64 simpleNull = 22;

// QString::fromUtf8 would drop a U+FEFF at the head, and with it change the bytes.
QString textOf(QByteArrayView utf8)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

bool readSimple(quint64 argument, ScalarValue& value)
{
    if (argument == simpleFalse || argument == simpleTrue) {
        value = argument == simpleTrue;
        return true;
    }
    value = NullValue();
    return argument == simpleNull;
}

} // namespace

bool CborReader::readHead(Head& head)
{
    if (atEnd()) {
        return false;
    }
    const uchar first = uchar(m_bytes[m_at++]);
    head = {Major(first >> 5), quint64(first & 31U)};
    if (head.argument < 24) {
        return true;
    }
    if (head.argument > 27) { // reserved, or an indefinite length
        return false;
    }
    const int width = 1 << (head.argument - 24);
    if (m_bytes.size() - m_at < width) {
        return false;
    }
    head.argument = 0;
    for (int i = 0; i < width; ++i) {
        head.argument = head.argument << 8 | uchar(m_bytes[m_at++]);
    }
    const quint64 leastOfThisWidth = width == 1 ? 24 : quint64(1) << (width * 4);
    return head.argument >= leastOfThisWidth;
}

bool CborReader::readString(const Head& head, QByteArrayView& content)
{
    if (head.argument > quint64(m_bytes.size() - m_at)) {
        return false;
    }
    content = m_bytes.sliced(m_at, qsizetype(head.argument));
    m_at += content.size();
    return head.major != Major::Text || isUtf8(content);
}

bool CborReader::readScalar(ScalarValue& value)
{
    Head head;
    QByteArrayView content;
    if (!readHead(head)) {
        return false;
    }
    switch (head.major) {
    case Major::Unsigned:
    case Major::Negative:
        // -1 - n and not -(n + 1): n may be the greatest of 63 bits.
        value = head.major == Major::Negative ? -1 - qint64(head.argument) : qint64(head.argument);
        return head.argument <= greatestInteger;
    case Major::Bytes:
    case Major::Text:
        if (!readString(head, content)) {
            return false;
        }
        value = head.major == Major::Text ? ScalarValue(textOf(content)) : ScalarValue(content.toByteArray());
        return true;
    case Major::Simple: return readSimple(head.argument, value);
    case Major::Array:
    case Major::Map:
    case Major::Tag: break;
    }
    return false;
}

bool CborReader::enter(Major major, quint64& count)
{
    Head head;
    if (!readHead(head) || head.major != major || head.argument > quint64(limits::cborItems) ||
        m_depth == limits::cborDepth) {
        return false;
    }
    ++m_depth;
    count = head.argument;
    return true;
}

bool CborReader::nextIsEmptyMap() const
{
    return !atEnd() && uchar(m_bytes[m_at]) == emptyMap;
}

bool CborReader::nextMayBeKey() const
{
    const Major major = atEnd() ? Major::Tag : Major(uchar(m_bytes[m_at]) >> 5);
    return major == Major::Unsigned || major == Major::Negative || major == Major::Text;
}

bool CborReader::skip()
{
    const qsizetype start = m_at;
    Head head;
    if (!readHead(head)) {
        return false;
    }
    quint64 count = 0;
    QByteArrayView content;
    ScalarValue simple;
    switch (head.major) {
    case Major::Unsigned:
    case Major::Negative: return head.argument <= greatestInteger;
    case Major::Bytes:
    case Major::Text: return readString(head, content);
    case Major::Array: m_at = start; return enterArray(count) && skipItems(count);
    case Major::Map: m_at = start; return enterMap(count) && skipPairs(count);
    case Major::Simple: return readSimple(head.argument, simple);
    case Major::Tag: break;
    }
    return false;
}

bool CborReader::skipItems(quint64 count)
{
    for (quint64 i = 0; i < count; ++i) {
        if (!skip()) {
            return false;
        }
    }
    leave();
    return true;
}

bool CborReader::skipPairs(quint64 count)
{
    QByteArrayView previous;
    for (quint64 i = 0; i < count; ++i) {
        const qsizetype start = m_at;
        if (!nextMayBeKey() || !skip()) {
            return false;
        }
        const QByteArrayView key = m_bytes.sliced(start, m_at - start);
        // Bytewise order of the keys as written; the same key twice fails too. No key is empty, so the first passes.
        if (!(previous < key) || !skip()) {
            return false;
        }
        previous = key;
    }
    leave();
    return true;
}

} // namespace xf

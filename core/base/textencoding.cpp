#include "core/base/textencoding.h"

#include "core/base/cleantext.h"
#include "core/base/gb18030.h"

#include <QByteArrayView>
#include <QtEndian>

namespace xf {

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";
constexpr char littleEndianMark[] = "\xFF\xFE";
constexpr char bigEndianMark[] = "\xFE\xFF";

uchar byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<uchar>(bytes[index]);
}

// Length of the well-formed UTF-8 letter at `at` (Unicode table 3-7: nothing overlong, no surrogate, none above
// U+10FFFF); 0 when the byte there begins none.
int utf8LetterLength(QByteArrayView bytes, qsizetype at)
{
    const uchar first = byteAt(bytes, at);
    if (first < 0x80) {
        return 1;
    }
    const int length = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : 4;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.size()) {
        return 0;
    }
    const uchar second = byteAt(bytes, at + 1);
    const uchar least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const uchar most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
        return 0;
    }
    for (int i = 2; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    return length;
}

struct Utf8Scan
{
    qsizetype longLetters = 0; // letters of three or four bytes, as Han letters are
    qsizetype badBytes = 0;
    int firstBadLine = 0;

    [[nodiscard]] bool isValid() const { return badBytes == 0; }
    // GBK text has hardly any three bytes in a row that are a UTF-8 letter, and bad bytes by the hundred.
    [[nodiscard]] bool isNearlyValid() const { return longLetters >= 4 && longLetters >= 4 * badBytes; }
};

Utf8Scan scanUtf8(QByteArrayView bytes)
{
    Utf8Scan scan;
    int line = 1;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8LetterLength(bytes, at);
        line += bytes[at] == '\n' ? 1 : 0;
        scan.longLetters += length >= 3 ? 1 : 0;
        if (length == 0) {
            scan.firstBadLine = scan.isValid() ? line : scan.firstBadLine;
            ++scan.badBytes;
        }
        at += length == 0 ? 1 : length;
    }
    return scan;
}

Result<DecodedText> decodeUtf8WithMark(QByteArrayView body)
{
    const Utf8Scan scan = scanUtf8(body);
    if (!scan.isValid()) {
        return Error(textDamaged, {QString::number(scan.firstBadLine)});
    }
    return DecodedText{QString::fromUtf8(body), Encoding::Utf8WithBom};
}

Result<DecodedText> decodeUtf16(QByteArrayView body, Encoding encoding)
{
    const qsizetype units = body.size() / 2;
    QString text(units, Qt::Uninitialized);
    if (encoding == Encoding::Utf16LittleEndian) {
        qFromLittleEndian<char16_t>(body.data(), units, text.data());
    } else {
        qFromBigEndian<char16_t>(body.data(), units, text.data());
    }
    if (body.size() % 2 != 0 || !isWellFormed(text)) {
        return Error(textUnknownEncoding);
    }
    return DecodedText{text, encoding};
}

Result<DecodedText> decodeWithoutMark(QByteArrayView bytes)
{
    const Utf8Scan scan = scanUtf8(bytes);
    if (scan.isValid()) {
        return DecodedText{QString::fromUtf8(bytes), Encoding::Utf8};
    }
    if (scan.isNearlyValid()) {
        return Error(textDamaged, {QString::number(scan.firstBadLine)});
    }
    const Result<std::optional<QString>> text = decodeGb18030(bytes);
    if (!text) {
        return text.error();
    }
    if (!*text) {
        return Error(textUnknownEncoding);
    }
    return DecodedText{**text, Encoding::Gb18030};
}

Result<DecodedText> decodeByMark(QByteArrayView bytes)
{
    if (bytes.startsWith(utf8Mark)) {
        return decodeUtf8WithMark(bytes.sliced(3));
    }
    if (bytes.startsWith(littleEndianMark)) {
        return decodeUtf16(bytes.sliced(2), Encoding::Utf16LittleEndian);
    }
    if (bytes.startsWith(bigEndianMark)) {
        return decodeUtf16(bytes.sliced(2), Encoding::Utf16BigEndian);
    }
    return decodeWithoutMark(bytes);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    Result<DecodedText> decoded = decodeByMark(bytes);
    if (decoded && decoded->text.contains(QChar(u'\0'))) {
        return Error(textUnknownEncoding);
    }
    return decoded;
}

} // namespace xf

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

// The text of a file that came from elsewhere: a browser's download, Excel's "Unicode text", WPS's CSV.
//
// Nothing is lost and nothing is guessed at: bytes that are not valid in the encoding found are an error, they never
// become U+FFFD. A file that is UTF-8 but for a few bytes (cut off, damaged on the stick) is said to be that; read as
// GB 18030 it would be a page of nonsense without one error.
namespace xf {

enum class Encoding { Utf8, Utf8WithBom, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

inline constexpr ErrorCode textUnknownEncoding{"text.unknown-encoding"};
inline constexpr ErrorCode textDamaged{"text.damaged"};          // %1 first line with a damaged letter
inline constexpr ErrorCode textNoConverter{"text.no-converter"}; // this system cannot read GB 18030

struct DecodedText
{
    QString text; // without the byte order mark
    Encoding encoding = Encoding::Utf8;
};

// UTF-8 with or without mark, UTF-16 with mark, else GB 18030 (GBK is part of it). A NUL is no text: such a file is a
// database, a picture, or UTF-16 without its mark.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace xf

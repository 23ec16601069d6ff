#include "core/base/cleantext.h"
#include "core/base/textencoding.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace xf;

namespace {

// As python's gbk and gb18030 codecs have them.
const QByteArray gbkText = QByteArray::fromHex("c1f8cfaad5f2b9e0b8c8c7fe"); // 柳溪镇灌溉渠
const QByteArray fourByteLetter = QByteArray::fromHex("9534b235");          // U+20BB7

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar letter : QChar(0xFEFF) + text) {
        const char high = static_cast<char>(letter.unicode() >> 8);
        const char low = static_cast<char>(letter.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

TEST_CASE("UTF-8 is read with and without its mark")
{
    const QString text = QStringLiteral("编号,来信人\r\n1,\U00020BB7先生\n");
    const Result<DecodedText> plain = decodeText(text.toUtf8());
    REQUIRE(plain);
    CHECK(plain->text == text);
    CHECK(plain->encoding == Encoding::Utf8);
    const Result<DecodedText> marked = decodeText("\xEF\xBB\xBF" + text.toUtf8());
    REQUIRE(marked);
    CHECK(marked->text == text);
    CHECK(marked->encoding == Encoding::Utf8WithBom);
}

TEST_CASE("an empty file is empty text")
{
    for (const QByteArray& bytes :
        {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\xFF\xFE"), QByteArray("\xFE\xFF")}) {
        const Result<DecodedText> decoded = decodeText(bytes);
        REQUIRE(decoded);
        CHECK(decoded->text.isEmpty());
    }
}

TEST_CASE("UTF-16 is read by its mark")
{
    const QString text = QStringLiteral("编号\t\U00020BB7\r\n");
    const Result<DecodedText> little = decodeText(utf16(text, false));
    REQUIRE(little);
    CHECK(little->text == text);
    CHECK(little->encoding == Encoding::Utf16LittleEndian);
    const Result<DecodedText> big = decodeText(utf16(text, true));
    REQUIRE(big);
    CHECK(big->text == text);
    CHECK(big->encoding == Encoding::Utf16BigEndian);
}

TEST_CASE("damaged UTF-16 is refused")
{
    const QByteArray whole = utf16(QStringLiteral("编号"), false);
    for (const QByteArray& bytes :
        {whole.chopped(1), utf16(QString(QChar(0xD842)), false), utf16(QString(QChar(0xDFB7)), true)}) {
        const Result<DecodedText> decoded = decodeText(bytes);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().is(textUnknownEncoding));
    }
}

TEST_CASE("GBK as WPS saves it is read")
{
    const Result<DecodedText> decoded = decodeText(gbkText + "\r\n");
    REQUIRE(decoded);
    CHECK(decoded->text == QStringLiteral("柳溪镇灌溉渠\r\n"));
    CHECK(decoded->encoding == Encoding::Gb18030);
}

TEST_CASE("letters of four bytes are read too")
{
#ifdef Q_OS_WIN
    if (!IsValidCodePage(54936)) { // wine has GBK alone
        CHECK_FALSE(decodeText(gbkText + fourByteLetter));
        return;
    }
#endif
    const Result<DecodedText> decoded = decodeText(gbkText + "," + fourByteLetter + "\r\n");
    REQUIRE(decoded);
    CHECK(decoded->text == QStringLiteral("柳溪镇灌溉渠,\U00020BB7\r\n"));
    CHECK(decoded->encoding == Encoding::Gb18030);
}

TEST_CASE("bytes that are in no encoding are refused and not replaced")
{
    const QByteArray bad[] = {
        gbkText + "\xFF",                          // no first byte of any letter
        gbkText + "\xC1",                          // half a letter at the end
        gbkText + "\xC1,",                         // a comma is no second byte
        gbkText + "\x81\x30\x81",                  // three bytes of four
        gbkText + "\xE3\x32\x9A\x36",              // above U+10FFFF
        QByteArray("SQLite format 3\0\x10\0", 18), // a file that is no text
        QByteArray("a\0b\0", 4),                   // UTF-16 without its mark
    };
    for (const QByteArray& bytes : bad) {
        CAPTURE(bytes);
        const Result<DecodedText> decoded = decodeText(bytes);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().is(textUnknownEncoding));
    }
}

TEST_CASE("UTF-8 that was cut off or damaged is said to be that, with its line")
{
    const QByteArray text = QStringLiteral("编号,来信人\n一,张三\n二,李四").toUtf8();
    for (const int cut : {1, 2}) {
        const Result<DecodedText> decoded = decodeText(text.chopped(cut));
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error() == Error(textDamaged, {QStringLiteral("3")}));
    }
    QByteArray damaged = text;
    damaged[1] = 'x';
    const Result<DecodedText> decoded = decodeText(damaged);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error() == Error(textDamaged, {QStringLiteral("1")}));
    const Result<DecodedText> marked = decodeText("\xEF\xBB\xBF\nab\xC0\xAF");
    REQUIRE_FALSE(marked);
    CHECK(marked.error() == Error(textDamaged, {QStringLiteral("2")}));
}

TEST_CASE("what UTF-8 forbids is not taken for it")
{
    // overlong, surrogate, above U+10FFFF, lone continuation: behind the mark there is no other encoding to be
    for (const char* bytes : {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80",
             "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xFE"}) {
        const Result<DecodedText> decoded = decodeText(QByteArray("\xEF\xBB\xBF") + bytes);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().is(textDamaged));
    }
    // the first and last of each length
    for (const char* bytes : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
             "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        const Result<DecodedText> decoded = decodeText(QByteArray(bytes));
        REQUIRE(decoded);
        CHECK(decoded->text.toUtf8() == QByteArray(bytes));
    }
}

TEST_CASE("a replacement character that is in the file is kept as it is")
{
    const Result<DecodedText> decoded = decodeText("a\xEF\xBF\xBD"
                                                   "b");
    REQUIRE(decoded);
    CHECK(decoded->text == QStringLiteral("a\uFFFDb"));
}

TEST_CASE("random bytes are read without loss or refused")
{
    const quint32 seed = Catch::rngSeed();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(random.bounded(24), Qt::Uninitialized);
        for (char& byte : bytes) {
            byte = static_cast<char>(random.bounded(round % 2 == 0 ? 256 : 128) + (round % 2 == 0 ? 0 : 0x80));
        }
        CAPTURE(bytes);
        const Result<DecodedText> decoded = decodeText(bytes);
        if (!decoded) {
            continue;
        }
        const bool utf8 = decoded->encoding == Encoding::Utf8;
        const bool same = !utf8 || decoded->text.toUtf8() == bytes;
        const bool whole = isWellFormed(decoded->text) && !decoded->text.contains(QChar(u'\0'));
        if (!same || !whole) {
            FAIL_CHECK("lost or ill-formed");
        }
    }
}

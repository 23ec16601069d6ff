#include "core/base/canonicalcbor.h"
#include "core/base/cborreader.h"
#include "core/base/limits.h"
#include "tests/support/generators.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

struct Row
{
    const char* hex;
    const char* what;
};

bool canonical(const char* hex)
{
    return isCanonicalCbor(QByteArray::fromHex(hex));
}

// Any value an entry may hold, written by Qt's writer: `budget` keeps it small.
void writeAny(QCborStreamWriter& writer, int depth, int& budget)
{
    --budget;
    const int most = depth < limits::cborDepth && budget > 0 ? 8 : 6;
    const int kind = *rc::gen::inRange(0, most);
    const int count = kind >= 6 ? *rc::gen::inRange(0, 4) : 0;
    switch (kind) {
    case 0: writer.append(qint64(*rc::gen::arbitrary<int64_t>())); return;
    case 1: writer.append(qint64(*rc::gen::inRange(-300, 300))); return;
    case 2: writer.append(QStringView(*anyText())); return;
    case 3: writer.append(*anyBytes()); return;
    case 4: writer.append(*rc::gen::arbitrary<bool>()); return;
    case 5: writer.append(nullptr); return;
    case 6: writer.startArray(quint64(count)); break;
    default: writer.startMap(quint64(count)); break;
    }
    for (int i = 0; i < count; ++i) {
        if (kind == 7) {
            writer.append(qint64(i * 20));
        }
        writeAny(writer, depth + 1, budget);
    }
    kind == 6 ? writer.endArray() : writer.endMap();
}

QByteArray anyValue()
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    int budget = 40;
    writeAny(writer, 0, budget);
    return bytes;
}

} // namespace

TEST_CASE("what an entry may hold is taken")
{
    const Row rows[] = {
        {"00", "0"},
        {"17", "23"},
        {"1818", "24"},
        {"18ff", "255"},
        {"190100", "256"},
        {"19ffff", "65535"},
        {"1a00010000", "65536"},
        {"1affffffff", "2^32 - 1"},
        {"1b0000000100000000", "2^32"},
        {"1b7fffffffffffffff", "2^63 - 1"},
        {"20", "-1"},
        {"37", "-24"},
        {"3818", "-25"},
        {"38ff", "-256"},
        {"390100", "-257"},
        {"3b7fffffffffffffff", "-2^63"},
        {"40", "no bytes"},
        {"41ff", "a byte"},
        {"60", "no text"},
        {"6100", "U+0000"},
        {"63e4bda0", "a Han letter"},
        {"63efbbbf", "U+FEFF alone"},
        {"64efbbbf61", "U+FEFF first"},
        {"63efbfbf", "U+FFFF"},
        {"64f48fbfbf", "U+10FFFF"},
        {"80", "[]"},
        {"820102", "[1, 2]"},
        {"a0", "{}"},
        {"a2010218180a", "{1: 2, 24: 10}"},
        {"a301012001616101", "keys 1, -1, \"a\""},
        {"a2616201626161 02", "b, aa"},
        {"f4", "false"},
        {"f5", "true"},
        {"f6", "null"},
        {"8181818181818180", "eight deep"},
        {"81818181818181a0", "eight deep, a map"},
        {"818181818181818101", "eight deep and a number in it"},
    };
    for (const Row& row : rows) {
        INFO(row.hex << ' ' << row.what);
        CHECK(canonical(row.hex));
    }
}

TEST_CASE("every other spelling is refused")
{
    const Row rows[] = {
        {"", "nothing"},
        {"0000", "two items"},
        {"01ff", "a break behind"},
        {"a0f6", "more behind a map"},
        {"1800", "0 in one byte more"},
        {"1817", "23 in one byte more"},
        {"1900ff", "255 in two bytes"},
        {"1a0000ffff", "65535 in four bytes"},
        {"1b00000000ffffffff", "2^32 - 1 in eight bytes"},
        {"3800", "-1 in one byte more"},
        {"3900ff", "-256 in two bytes"},
        {"1b8000000000000000", "2^63"},
        {"1bffffffffffffffff", "2^64 - 1"},
        {"3b8000000000000000", "-2^63 - 1"},
        {"3bffffffffffffffff", "-2^64"},
        {"5801ff", "a long length of bytes"},
        {"780161", "a long length of text"},
        {"980101", "a long count"},
        {"b8010101", "a long count of pairs"},
        {"5f41ff41ffff", "bytes in chunks"},
        {"5fff", "no chunk of bytes"},
        {"7f6161ff", "text in chunks"},
        {"7f60ff", "an empty chunk"},
        {"7fff", "no chunk of text"},
        {"9f01ff", "an array without count"},
        {"9fff", "the same, empty"},
        {"bf0101ff", "a map without count"},
        {"bfff", "the same, empty"},
        {"a202010101", "keys descending"},
        {"a201010102", "a key twice"},
        {"a220010101", "-1 before 1"},
        {"a2626161016162 02", "aa before b"},
        {"a1f600", "null as key"},
        {"a1f500", "true as key"},
        {"a1410000", "bytes as key"},
        {"a1800000", "an array as key"},
        {"a1a00000", "a map as key"},
        {"a118010 0", "a long key"},
        {"f90000", "half float"},
        {"fa00000000", "float"},
        {"fb0000000000000000", "double"},
        {"f97e00", "NaN"},
        {"c000", "a tag"},
        {"d81800", "a tag of one byte"},
        {"d9d9f700", "the self-described tag"},
        {"f7", "undefined"},
        {"e0", "simple 0"},
        {"f3", "simple 19"},
        {"f814", "false in two bytes"},
        {"f816", "null in two bytes"},
        {"f818", "simple 24"},
        {"f8ff", "simple 255"},
        {"ff", "a break"},
        {"1c", "reserved 28"},
        {"1d", "reserved 29"},
        {"1e", "reserved 30"},
        {"1f", "reserved 31"},
        {"3f", "reserved 31, negative"},
        {"5c", "reserved bytes"},
        {"7d", "reserved text"},
        {"fc", "reserved simple"},
        {"61ff", "not UTF-8"},
        {"62c328", "not UTF-8"},
        {"62c0af", "an overlong letter"},
        {"63eda080", "half a surrogate pair"},
        {"66eda080edb080", "a pair as two letters"},
        {"64f4908080", "above U+10FFFF"},
        {"62c3", "text cut short"},
        {"61", "text cut short"},
        {"42ff", "bytes cut short"},
        {"81", "an array cut short"},
        {"a1", "a map cut short"},
        {"a101", "a value missing"},
        {"18", "a number cut short"},
        {"1b00000001000000", "a number cut short"},
        {"818181818181818180", "nine deep"},
        {"8181818181818181a0", "nine deep, a map"},
        {"a101a101a101a101a101a101a101a101a0", "nine deep in values"},
    };
    for (const Row& row : rows) {
        INFO(row.hex << ' ' << row.what);
        CHECK_FALSE(canonical(row.hex));
    }
}

TEST_CASE("a length that is only declared costs nothing")
{
    for (const char* hex : {"5b1000000000000000", "7b1000000000000000", "9b1000000000000000", "bb1000000000000000",
             "5bffffffffffffffff", "7bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff", "5a7fffffff",
             "7a7fffffff", "9a00010001", "ba00010001", "bb8000000000000000"}) {
        INFO(hex);
        CHECK_FALSE(canonical(hex));
    }
}

TEST_CASE("size and counts have their caps")
{
    const auto array = [](int count) {
        QByteArray bytes;
        QCborStreamWriter writer(&bytes);
        writer.startArray(quint64(count));
        for (int i = 0; i < count; ++i) {
            writer.append(false);
        }
        writer.endArray();
        return bytes;
    };
    CHECK(isCanonicalCbor(array(limits::cborItems)));
    CHECK_FALSE(isCanonicalCbor(array(limits::cborItems + 1)));

    const auto blob = [](qsizetype total) {
        const qsizetype length = total - 5;
        return QByteArray::fromHex("5a") + QByteArray::fromHex(QByteArray::number(length, 16).rightJustified(8, '0')) +
               QByteArray(length, 'x');
    };
    CHECK(isCanonicalCbor(blob(limits::entryBytes)));
    CHECK_FALSE(isCanonicalCbor(blob(limits::entryBytes + 1)));
}

TEST_CASE("nesting without end does not use up the stack")
{
    for (const char opener : {'\x81', '\xa1', '\x9f', '\xbf'}) {
        CHECK_FALSE(isCanonicalCbor(QByteArray(limits::entryBytes, opener)));
    }
}

TEST_CASE("the reader gives a text as it is written, U+FEFF at its head too")
{
    const QByteArray bytes = QByteArray::fromHex("66efbbbfe4bda0");
    CborReader reader(bytes);
    ScalarValue value;
    REQUIRE(reader.readScalar(value));
    CHECK(std::get<QString>(value) == QString(QChar(0xFEFF)) + QChar(0x4F60));
    CHECK(reader.atEnd());
}

TEST_CASE("what Qt's writer makes of random values is canonical, and no damage of it reads as the same")
{
    rc::prop("random values", [] {
        const QByteArray bytes = anyValue();
        RC_ASSERT(isCanonicalCbor(bytes));
        const qsizetype cut = *rc::gen::inRange<qsizetype>(0, bytes.size());
        RC_ASSERT_FALSE(isCanonicalCbor(bytes.left(cut)));
        RC_ASSERT_FALSE(isCanonicalCbor(
            bytes + *rc::gen::suchThat(anyBytes(), [](const QByteArray& more) { return !more.isEmpty(); })));
    });
}

TEST_CASE("random bytes are judged without harm")
{
    rc::prop("random bytes", [] {
        const QByteArray bytes = *anyBytes();
        (void)isCanonicalCbor(bytes);
        CborReader reader(bytes);
        ScalarValue value;
        (void)reader.readScalar(value);
    });
}

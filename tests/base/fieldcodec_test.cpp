#include "core/base/canonicalcbor.h"
#include "core/base/fieldcodec.h"
#include "core/base/limits.h"
#include "tests/base/sample.h"
#include "tests/support/generators.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

template <class T>
bool reads(const char* hex, Unknown unknown = Unknown::Refuse)
{
    T value;
    return decode(QByteArray::fromHex(hex), value, unknown);
}

Person anyPerson()
{
    return {qint64(*rc::gen::arbitrary<int64_t>()), *anyText(), *rc::gen::container<std::vector<QString>>(anyText())};
}

ScalarValue anyScalar()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0: return NullValue();
    case 1: return *anyText();
    case 2: return qint64(*rc::gen::arbitrary<int64_t>());
    case 3: return *rc::gen::arbitrary<bool>();
    case 4: return *anyBytes();
    default: return {};
    }
}

Sample anySample()
{
    Sample sample;
    sample.text = *anyText();
    sample.number = *rc::gen::arbitrary<int64_t>();
    sample.flag = *rc::gen::arbitrary<bool>();
    sample.day = Date::fromDays(*rc::gen::inRange(-40'000, 400'000));
    sample.colour = *rc::gen::element(Colour::NotGiven, Colour::Red, Colour::Blue);
    sample.bytes = *anyBytes();
    sample.scalar = anyScalar();
    sample.owner = anyPerson();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        sample.people.push_back(anyPerson());
        sample.grid.push_back(*rc::gen::container<std::vector<QString>>(anyText()));
        sample.numbers.push_back(*rc::gen::inRange(-1, 2));
        sample.colours.push_back(Colour::Red);
        sample.scalars.push_back(*rc::gen::arbitrary<bool>() ? ScalarValue(NullValue()) : ScalarValue(*anyText()));
    }
    return sample;
}

} // namespace

TEST_CASE("nothing given is an empty map")
{
    CHECK(encode(Sample()) == QByteArray::fromHex("a0"));
    CHECK(reads<Sample>("a0"));
}

TEST_CASE("the bytes of a struct are pinned")
{
    const Person person{40, QStringLiteral("郑"), {QStringLiteral("1"), QString()}};
    CHECK(encode(person) == QByteArray::fromHex("a301182802"
                                                "63e98391"
                                                "0382613160"));
    Sample sample;
    sample.day = Date::fromYmd(2026, 3, 2);
    sample.colour = Colour::Red;
    sample.scalar = NullValue();
    CHECK(encode(sample) == QByteArray::fromHex("a3"
                                                "04195022"
                                                "0563726564"
                                                "07f6"));
}

TEST_CASE("a struct with every shape comes back as it was")
{
    const Sample sample = fullSample();
    const QByteArray bytes = encode(sample);
    CHECK(isCanonicalCbor(bytes));
    for (const Unknown unknown : {Unknown::Refuse, Unknown::Skip}) {
        Sample back;
        REQUIRE(decode(bytes, back, unknown));
        CHECK(back == sample);
        CHECK(encode(back) == bytes);
    }
}

TEST_CASE("random structs come back as they were")
{
    rc::prop("random structs", [] {
        const Sample sample = anySample();
        const QByteArray bytes = encode(sample);
        Sample back;
        RC_ASSERT(isCanonicalCbor(bytes));
        RC_ASSERT(decode(bytes, back, Unknown::Refuse));
        RC_ASSERT(back == sample);
    });
}

TEST_CASE("bytes that are read are bytes that would be written")
{
    rc::prop("a byte changed", [] {
        QByteArray bytes = encode(anySample());
        bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        Sample back;
        if (decode(bytes, back, Unknown::Refuse)) {
            RC_ASSERT(encode(back) == bytes);
            RC_ASSERT(isCanonicalCbor(bytes));
        }
        Sample skipped;
        (void)decode(bytes, skipped, Unknown::Skip);
    });
    const QByteArray bytes = encode(fullSample());
    for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
        QByteArray flipped = bytes;
        flipped[i / 8] = char(flipped[i / 8] ^ (1 << (i % 8)));
        Sample back;
        if (decode(flipped, back, Unknown::Refuse)) {
            CHECK(encode(back) == flipped);
        }
    }
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        Sample back;
        CHECK_FALSE(decode(bytes.left(size), back, Unknown::Skip));
    }
}

TEST_CASE("random bytes are refused without harm")
{
    rc::prop("random bytes", [] {
        const QByteArray bytes = *anyBytes();
        Sample sample;
        if (decode(bytes, sample, Unknown::Refuse)) {
            RC_ASSERT(encode(sample) == bytes);
        }
    });
}

TEST_CASE("a second spelling of the same struct is refused")
{
    CHECK(reads<Person>("a20101026161"));
    CHECK_FALSE(reads<Person>(""));
    CHECK_FALSE(reads<Person>("a2026161 0101"));       // out of order
    CHECK_FALSE(reads<Person>("a201010102"));          // twice
    CHECK_FALSE(reads<Person>("a2038161610381 6162")); // a list twice
    CHECK_FALSE(reads<Person>("a1011801"));            // an integer longer than needed
    CHECK_FALSE(reads<Person>("a1180101"));            // a key longer than needed
    CHECK_FALSE(reads<Person>("bf0101ff"));            // no count
    CHECK_FALSE(reads<Person>("b8010101"));            // a count longer than needed
    CHECK_FALSE(reads<Person>("a1027f6161ff"));        // text in chunks
    CHECK_FALSE(reads<Person>("a1039f6161ff"));        // a list without count
    CHECK_FALSE(reads<Person>("a1010100"));            // a byte behind
    CHECK_FALSE(reads<Person>("c0a10101"));            // tagged
    CHECK_FALSE(reads<Person>("a101c001"));            // tagged inside
    CHECK_FALSE(reads<Person>("8101"));                // no map
    CHECK_FALSE(reads<Person>("a1000 1"));             // field 0
    CHECK_FALSE(reads<Person>("a12001"));              // field -1
    CHECK_FALSE(reads<Person>("a1613101"));            // a key of text
}

TEST_CASE("what is not given must not be spelled out")
{
    for (const Unknown unknown : {Unknown::Refuse, Unknown::Skip}) {
        CHECK_FALSE(reads<Sample>("a10160", unknown));
        CHECK_FALSE(reads<Sample>("a10200", unknown));
        CHECK_FALSE(reads<Sample>("a103f4", unknown));
        CHECK_FALSE(reads<Sample>("a10640", unknown));
        CHECK_FALSE(reads<Sample>("a108a0", unknown));
        CHECK_FALSE(reads<Sample>("a11480", unknown));
        CHECK_FALSE(reads<Sample>("a10560", unknown));
    }
}

TEST_CASE("null stands only where any value may")
{
    for (const Unknown unknown : {Unknown::Refuse, Unknown::Skip}) {
        CHECK(reads<Sample>("a107f6", unknown));
        for (const char* hex : {"a101f6", "a102f6", "a103f6", "a104f6", "a105f6", "a106f6", "a108f6", "a114f6",
                 "a11481f6", "a1181981f6", "a119010081f6", "a1181881 81f6"}) {
            INFO(hex);
            CHECK_FALSE(reads<Sample>(hex, unknown));
        }
    }
    Sample sample;
    REQUIRE(decode(QByteArray::fromHex("a107f6"), sample, Unknown::Refuse));
    CHECK(std::holds_alternative<NullValue>(sample.scalar));
}

TEST_CASE("a value of another type is refused")
{
    for (const Unknown unknown : {Unknown::Refuse, Unknown::Skip}) {
        for (const char* hex : {"a10101", "a10141ff", "a1026131", "a102f5", "a10301", "a104653230323630",
                 "a1041a00061a80", "a1041b7fffffffffffffff", "a1043b7fffffffffffffff", "a10501", "a1066161", "a10801",
                 "a10880", "a114a10101", "a11461 61", "a1148101", "a1181881 6161", "a107a10101", "a10780"}) {
            INFO(hex);
            CHECK_FALSE(reads<Sample>(hex, unknown));
        }
    }
}

TEST_CASE("a field from a newer version is refused or skipped, as told")
{
    NewerPerson newer{40, QStringLiteral("郑"), {}, {{1, QStringLiteral("何"), {}}}};
    const QByteArray bytes = encode(newer);
    Person person;
    CHECK_FALSE(decode(bytes, person, Unknown::Refuse));
    person = {};
    REQUIRE(decode(bytes, person, Unknown::Skip));
    CHECK(person == Person{40, QStringLiteral("郑"), {}});

    CHECK(reads<Person>("a11b7fffffffffffffff01", Unknown::Skip)); // a number past int
    CHECK(reads<Sample>("a108a10901", Unknown::Skip));             // a struct of which nothing is known
    CHECK(reads<Sample>("a11481a10901", Unknown::Skip));
}

TEST_CASE("what is skipped must be sound too")
{
    for (const char* hex : {"a109", "a1091801", "a10962c328", "a1099f01ff", "a109a202010101", "a109f90000", "a109c001",
             "a109f7", "a1098181818181818180", "a1095b1000000000000000"}) {
        INFO(hex);
        CHECK_FALSE(reads<Person>(hex, Unknown::Skip));
    }
    CHECK(reads<Person>("a10981818181818180", Unknown::Skip));
}

TEST_CASE("a word from a newer version is refused, or reads as not given")
{
    CHECK_FALSE(reads<Sample>("a10565677265656e", Unknown::Refuse));
    Sample sample;
    sample.colour = Colour::Red; // a member may start out with a value; an unknown word must not leave it there
    REQUIRE(decode(QByteArray::fromHex("a10565677265656e"), sample, Unknown::Skip));
    CHECK(sample.colour == Colour::NotGiven);
    CHECK_FALSE(reads<Sample>("a10563524544", Unknown::Refuse)); // RED: keys are compared to the letter
}

TEST_CASE("a list that says it is long costs nothing")
{
    for (const char* hex : {"a1149b1000000000000000", "a1149a00010001", "a1149bffffffffffffffff", "bb1000000000000000",
             "a1017b1000000000000000", "a1065b1000000000000000"}) {
        INFO(hex);
        CHECK_FALSE(reads<Sample>(hex, Unknown::Skip));
    }
}

TEST_CASE("an element of a list keeps its place though nothing is given in it")
{
    Sample sample;
    sample.people = {{}, {1, {}, {}}};
    sample.numbers = {0, 0};
    sample.grid = {{QString()}, {}};
    Sample back;
    REQUIRE(decode(encode(sample), back, Unknown::Refuse));
    CHECK(back == sample);
}

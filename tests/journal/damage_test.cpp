#include "tests/journal/sampleentries.h"
#include "tests/support/generators.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

// Whatever happened to the bytes on the way: refused, or another entry; never the same id with something else in it.

namespace {

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

Entry richEntry()
{
    const Entry first = sealed(firstEnvelope());
    const Entry left = sealed(nextEnvelope(first, {first}), samplePayload(), 2);
    const Entry right = sealed(nextEnvelope(first, {first}), samplePayload(), 3);
    Envelope envelope = nextEnvelope(first, {left, right});
    envelope.critical = true;
    return sealed(envelope, QByteArray::fromHex("a401f60281800363e983910420"), 4);
}

// True when `bytes` are refused or are another entry than `entry`.
bool neverTheSame(const QByteArray& bytes, const Entry& entry)
{
    const Result<Entry> read = decodeRecord(bytes);
    return !read || (read->id != entry.id && encodeRecord(*read) == bytes);
}

} // namespace

TEST_CASE("every single bit counts")
{
    const Entry first = sealed(firstEnvelope());
    for (const Entry& entry : {first, richEntry(), erased(richEntry())}) {
        const QByteArray record = encodeRecord(entry);
        REQUIRE(decodeRecord(record).has_value());
        for (qsizetype bit = 0; bit < record.size() * 8; ++bit) {
            INFO("bit " << bit);
            CHECK(neverTheSame(flipped(record, bit), entry));
        }
    }
}

TEST_CASE("a bit of a whole entry is never changed into another whole entry")
{
    // With its payload beside it, an envelope that still parses no longer names that payload, or has another id.
    const Entry entry = richEntry();
    for (qsizetype bit = 0; bit < entry.payload->size() * 8; ++bit) {
        CHECK_FALSE(openEntry(entry.envelopeBytes, entry.salt, flipped(*entry.payload, bit)).has_value());
    }
    for (qsizetype bit = 0; bit < entry.salt.size() * 8; ++bit) {
        CHECK_FALSE(openEntry(entry.envelopeBytes, flipped(entry.salt, bit), entry.payload).has_value());
    }
}

TEST_CASE("an entry cut short or with more behind it is refused")
{
    const Entry entry = richEntry();
    const QByteArray record = encodeRecord(entry);
    for (qsizetype size = 0; size < record.size(); ++size) {
        CHECK_FALSE(decodeRecord(record.left(size)).has_value());
        CHECK_FALSE(decodeRecord(record.mid(record.size() - size)).has_value());
    }
    for (int more = 0; more < 256; ++more) {
        CHECK_FALSE(decodeRecord(record + char(more)).has_value());
    }
    for (qsizetype size = 0; size < entry.envelopeBytes.size(); ++size) {
        CHECK_FALSE(openEntry(entry.envelopeBytes.left(size), entry.salt, entry.payload).has_value());
    }
}

TEST_CASE("random damage is noticed")
{
    const Entry entry = richEntry();
    const QByteArray record = encodeRecord(entry);
    rc::prop("bytes replaced, put in, taken out", [&] {
        QByteArray damaged = record;
        for (int count = *rc::gen::inRange(1, 6); count > 0; --count) {
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, damaged.size());
            switch (*rc::gen::inRange(0, 4)) {
            case 0: damaged[at] = *rc::gen::arbitrary<char>(); break;
            case 1: damaged.insert(at, *anyBytes()); break;
            case 2: damaged.remove(at, *rc::gen::inRange(1, 20)); break;
            default: damaged = damaged.left(at) + damaged; break;
            }
            damaged += damaged.isEmpty() ? "x" : "";
        }
        RC_ASSERT(damaged == record || neverTheSame(damaged, entry));
    });
}

TEST_CASE("random bytes are refused")
{
    rc::prop("random bytes", [] {
        const QByteArray bytes = *anyBytes();
        RC_ASSERT_FALSE(decodeRecord(bytes).has_value());
        RC_ASSERT_FALSE(openEntry(bytes, sampleSalt(1), samplePayload()).has_value());
        RC_ASSERT_FALSE(openEntry(bytes, {}, std::nullopt).has_value());
    });
}

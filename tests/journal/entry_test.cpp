#include "core/base/fieldcodec.h"
#include "core/base/limits.h"
#include "core/journal/sm3.h"
#include "tests/journal/sampleentries.h"
#include "tests/support/generators.h"

#include <catch2/catch.hpp>

#include <functional>
#include <limits>

using namespace xf;
using namespace xf::test;

namespace {

// The part that makeEntry finds fault with after `change`; empty when it takes the envelope.
QString fault(Envelope envelope, const std::function<void(Envelope&)>& change)
{
    change(envelope);
    const Result<Entry> made = makeEntry(envelope, samplePayload(), sampleSalt(1));
    if (made) {
        return {};
    }
    CHECK(made.error().is(entryMalformed));
    return made.error().arguments.value(0);
}

Envelope laterEnvelope()
{
    const Entry first = sealed(firstEnvelope());
    return nextEnvelope(first, {first});
}

} // namespace

TEST_CASE("a hash is over its prefix, a zero byte and the parts laid end to end")
{
    // By the script of tests/data/entries, whose SM3 is checked against the examples of GB/T 32905.
    CHECK(sm3(entryPrefix, {"a", "bc"}).toHex() == "648dd6de71056365228a9a6428e08b9271381e564a836987ed17081030766258");
    CHECK(sm3(entryPrefix, {"abc"}) == sm3(entryPrefix, {"a", {}, "bc"}));
    CHECK(sm3("ab", {}) != sm3("a", {"b"}));
    Sm3 parts(entryPrefix);
    parts.add("a");
    parts.add({});
    parts.add("bc");
    CHECK(parts.finish() == sm3(entryPrefix, {"abc"}));
}

TEST_CASE("the numbers, keys and shapes of the envelope are for ever")
{
    struct Pinned
    {
        int number;
        const char* key;
        Shape shape;
    };
    const Pinned pinned[] = {
        {1, "stream", Shape::Bytes},
        {2, "seen", Shape::List},
        {3, "lamport", Shape::Number},
        {4, "office", Shape::Bytes},
        {5, "node", Shape::Bytes},
        {6, "incarnation", Shape::Bytes},
        {7, "seq", Shape::Number},
        {8, "author", Shape::Text},
        {9, "recordedAt", Shape::Number},
        {10, "recordedOffset", Shape::Number},
        {11, "on", Shape::Day},
        {12, "tag", Shape::Text},
        {13, "version", Shape::Number},
        {14, "critical", Shape::Flag},
        {15, "payloadHash", Shape::Bytes},
        {16, "kind", Shape::Text},
        {17, "sight", Shape::Text},
        {18, "about", Shape::Bytes},
    };
    const FieldSpan fields = Envelope::fields();
    REQUIRE(fields.size() == std::size(pinned));
    for (std::size_t i = 0; i < fields.size(); ++i) {
        INFO(pinned[i].key);
        CHECK(fields[i].number == pinned[i].number);
        CHECK(fields[i].keyText() == QString::fromLatin1(pinned[i].key));
        CHECK(fields[i].type()->shape == pinned[i].shape);
    }
    CHECK(fields[1].type()->element()->shape == Shape::Bytes);
    CHECK(QByteArray(entryPrefix) == "xinfang-entry-1");
    CHECK(QByteArray(payloadPrefix) == "xinfang-payload-1");
}

TEST_CASE("a sealed entry opens to itself")
{
    const Entry made = sealed(firstEnvelope());
    CHECK(made.id.size() == hashBytes);
    CHECK(made.id == sm3(entryPrefix, {made.envelopeBytes}));
    CHECK(made.envelope.payloadHash == sm3(payloadPrefix, {made.salt, *made.payload}));
    CHECK(made.streamId() == made.id);
    const Result<Entry> opened = openEntry(made.envelopeBytes, made.salt, made.payload);
    REQUIRE(opened.has_value());
    CHECK(opened->id == made.id);
    CHECK(encode(opened->envelope) == made.envelopeBytes);
    const Entry next = sealed(nextEnvelope(made, {made}));
    CHECK(next.streamId() == made.id);
}

TEST_CASE("an erased entry keeps its id, its envelope and its proof")
{
    Entry entry = sealed(firstEnvelope());
    entry.proof = "proof";
    const Result<Entry> back = decodeRecord(encodeRecord(erased(entry)));
    REQUIRE(back.has_value());
    CHECK(back->id == entry.id);
    CHECK(back->envelopeBytes == entry.envelopeBytes);
    CHECK_FALSE(back->payload.has_value());
    CHECK(back->salt.isEmpty());
    CHECK(back->proof == "proof");
}

TEST_CASE("no trace of the salt stays with an erased payload")
{
    Entry entry = sealed(firstEnvelope());
    entry.payload.reset();
    const Result<Entry> back = decodeRecord(encodeRecord(entry));
    REQUIRE_FALSE(back.has_value());
    CHECK(back.error().arguments == QStringList{QStringLiteral("salt")});
}

TEST_CASE("random entries come back as they were")
{
    rc::prop("records", [] {
        Envelope envelope = firstEnvelope();
        envelope.office = *bytesOf(16);
        envelope.node = *bytesOf(16);
        envelope.incarnation = *bytesOf(16);
        envelope.seq = *rc::gen::positive<int64_t>();
        envelope.author = *anyText();
        envelope.recordedAt = *rc::gen::inRange<int64_t>(-2'208'988'800, 32'503'680'000);
        envelope.recordedOffset = *rc::gen::inRange(-1440, 1441);
        envelope.on = Date::fromDays(*rc::gen::inRange(-25'567, 376'000));
        envelope.version = *rc::gen::positive<int64_t>();
        envelope.critical = *rc::gen::arbitrary<bool>();
        envelope.sight = *rc::gen::element(QString(), QStringLiteral("named"));
        envelope.about = *rc::gen::arbitrary<bool>() ? *bytesOf(32) : QByteArray();
        const Result<Entry> made = makeEntry(envelope, samplePayload(), *bytesOf(16));
        RC_ASSERT(made.has_value());
        Entry entry = *made;
        entry.proof = *anyBytes();
        const QByteArray record = encodeRecord(entry);
        const Result<Entry> back = decodeRecord(record);
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->id == entry.id);
        RC_ASSERT(back->payload == entry.payload);
        RC_ASSERT(back->proof == entry.proof);
        RC_ASSERT(back->envelope.author == envelope.author);
        RC_ASSERT(encodeRecord(*back) == record);
    });
}

TEST_CASE("an envelope that is not as FORMAT.md has it is not sealed, and the part is named")
{
    const Envelope first = firstEnvelope();
    const Envelope later = laterEnvelope();
    CHECK(fault(first, [](Envelope&) {}).isEmpty());
    CHECK(fault(later, [](Envelope&) {}).isEmpty());
    CHECK(fault(first, [](Envelope& e) { e.seen = {QByteArray(32, 'a')}; }) == QStringLiteral("stream"));
    CHECK(fault(later, [](Envelope& e) { e.stream.chop(1); }) == QStringLiteral("stream"));
    CHECK(fault(later, [](Envelope& e) { e.seen.clear(); }) == QStringLiteral("stream"));
    CHECK(fault(later, [](Envelope& e) { e.seen.push_back(e.seen[0]); }) == QStringLiteral("seen"));
    CHECK(fault(later, [](Envelope& e) { e.seen[0].chop(1); }) == QStringLiteral("seen"));
    CHECK(fault(first, [](Envelope& e) { e.lamport = 2; }) == QStringLiteral("lamport"));
    CHECK(fault(later, [](Envelope& e) { e.lamport = 1; }) == QStringLiteral("lamport"));
    CHECK(fault(later, [](Envelope& e) { e.lamport = -1; }) == QStringLiteral("lamport"));
    CHECK(fault(first, [](Envelope& e) { e.office.chop(1); }) == QStringLiteral("who"));
    CHECK(fault(first, [](Envelope& e) { e.seq = 0; }) == QStringLiteral("who"));
    CHECK(
        fault(first, [](Envelope& e) { e.recordedAt = std::numeric_limits<qint64>::max(); }) == QStringLiteral("when"));
    CHECK(
        fault(first, [](Envelope& e) { e.recordedAt = std::numeric_limits<qint64>::min(); }) == QStringLiteral("when"));
    CHECK(fault(first, [](Envelope& e) { e.recordedOffset = -1441; }) == QStringLiteral("when"));
    CHECK(fault(first, [](Envelope& e) { e.on = {}; }) == QStringLiteral("what"));
    CHECK(fault(first, [](Envelope& e) { e.tag.clear(); }) == QStringLiteral("what"));
    CHECK(fault(first, [](Envelope& e) { e.tag += QChar(0x202E); }) == QStringLiteral("what"));
    CHECK(fault(first, [](Envelope& e) { e.version = 0; }) == QStringLiteral("what"));
    CHECK(fault(first, [](Envelope& e) { e.kind.clear(); }) == QStringLiteral("kind"));
    CHECK(fault(first, [](Envelope& e) { e.about = "short"; }) == QStringLiteral("kind"));
    CHECK(fault(later, [](Envelope& e) { e.kind = QStringLiteral("case"); }) == QStringLiteral("kind"));
    CHECK(fault(first, [](Envelope& e) { e.author = QChar(0xD800); }) == QStringLiteral("author"));
}

TEST_CASE("a PC whose clock stands in 1970 can still write")
{
    CHECK(fault(firstEnvelope(), [](Envelope& e) {
        e.recordedAt = 0;
        e.recordedOffset = 0;
        e.author.clear();
    }).isEmpty());
}

TEST_CASE("a payload that is not one canonical map is not sealed")
{
    for (const char* hex : {"", "01", "80", "a0a0", "a1", "a1010", "a1011801", "bfff", "a201010101", "a1f601"}) {
        INFO(hex);
        CHECK_FALSE(makeEntry(firstEnvelope(), QByteArray::fromHex(hex), sampleSalt(1)).has_value());
    }
    CHECK(makeEntry(firstEnvelope(), QByteArray::fromHex("a0"), sampleSalt(1)).has_value());
    CHECK_FALSE(makeEntry(firstEnvelope(), samplePayload(), QByteArray(15, 's')).has_value());
}

TEST_CASE("a payload or a salt the envelope does not name is refused")
{
    const Entry entry = sealed(firstEnvelope());
    const Result<Entry> otherPayload = openEntry(entry.envelopeBytes, entry.salt, QByteArray::fromHex("a0"));
    REQUIRE_FALSE(otherPayload.has_value());
    CHECK(otherPayload.error().is(entryHashMismatch));
    const Result<Entry> otherSalt = openEntry(entry.envelopeBytes, sampleSalt(2), entry.payload);
    REQUIRE_FALSE(otherSalt.has_value());
    CHECK(otherSalt.error().is(entryHashMismatch));
}

TEST_CASE("the same payload under another salt is another entry")
{
    CHECK(sealed(firstEnvelope(), samplePayload(), 1).id != sealed(firstEnvelope(), samplePayload(), 2).id);
}

TEST_CASE("what is too large is refused before it is looked at")
{
    const Entry entry = sealed(firstEnvelope());
    const QByteArray large(limits::entryBytes, 'x');
    const Result<Entry> payload = openEntry(entry.envelopeBytes, entry.salt, large);
    REQUIRE_FALSE(payload.has_value());
    CHECK(payload.error().is(entryTooLarge));
    const Result<Entry> proof =
        openEntry(entry.envelopeBytes, entry.salt, entry.payload, QByteArray(limits::proofBytes + 1, 'x'));
    REQUIRE_FALSE(proof.has_value());
    CHECK(proof.error().is(entryTooLarge));
    const Result<Entry> record = decodeRecord(large + large);
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().is(entryTooLarge));
}

TEST_CASE("the largest entry travels")
{
    const qsizetype envelopeSize = sealed(firstEnvelope()).envelopeBytes.size();
    const qsizetype length = limits::entryBytes - envelopeSize - 7;
    const QByteArray payload = QByteArray::fromHex("a1015a") +
                               QByteArray::fromHex(QByteArray::number(length, 16).rightJustified(8, '0')) +
                               QByteArray(length, 'x');
    Entry entry = sealed(firstEnvelope(), payload);
    entry.proof = QByteArray(limits::proofBytes, 'p');
    CHECK(entry.envelopeBytes.size() + payload.size() == limits::entryBytes);
    const Result<Entry> back = decodeRecord(encodeRecord(entry));
    REQUIRE(back.has_value());
    CHECK(back->id == entry.id);
}

#include "core/journal/dag.h"
#include "tests/journal/sampleentries.h"
#include "tests/support/generators.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <set>

using namespace xf;
using namespace xf::test;

namespace {

Error errorOf(const std::vector<Entry>& entries)
{
    const Result<Stream> stream = orderStream(entries);
    REQUIRE_FALSE(stream.has_value());
    return stream.error();
}

// A stream as several offices write it: each entry has seen some of those before it.
std::vector<Entry> anyStream()
{
    std::vector<Entry> entries = {sealed(firstEnvelope())};
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
        std::vector<Entry> seen = {entries[*rc::gen::inRange<std::size_t>(0, entries.size())]};
        const Entry& other = entries[*rc::gen::inRange<std::size_t>(0, entries.size())];
        if (other.id != seen[0].id) {
            seen.push_back(other);
        }
        entries.push_back(sealed(nextEnvelope(entries[0], seen), samplePayload(), i));
    }
    return entries;
}

std::vector<Entry> shuffledAndRepeated(std::vector<Entry> entries)
{
    const std::size_t size = entries.size();
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
        Entry again = entries[*rc::gen::inRange<std::size_t>(0, size)];
        again.proof = *rc::gen::arbitrary<bool>() ? QByteArray("proof") : QByteArray();
        entries.push_back(*rc::gen::arbitrary<bool>() ? erased(again) : again);
    }
    for (std::size_t i = entries.size(); i > 1; --i) {
        std::swap(entries[i - 1], entries[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    return entries;
}

std::vector<QByteArray> idsOf(const Stream& stream)
{
    std::vector<QByteArray> ids;
    for (const Entry& entry : stream.entries) {
        ids.push_back(entry.id);
    }
    return ids;
}

bool sameStream(const Stream& a, const Stream& b)
{
    bool same = idsOf(a) == idsOf(b) && a.heads == b.heads && a.lamport == b.lamport;
    for (std::size_t i = 0; same && i < a.entries.size(); ++i) {
        same = a.entries[i].payload == b.entries[i].payload && a.entries[i].salt == b.entries[i].salt;
        for (std::size_t j = 0; same && j < a.entries.size(); ++j) {
            same = a.causality.sees(i, j) == b.causality.sees(i, j);
        }
    }
    return same;
}

} // namespace

TEST_CASE("no entries are an empty stream")
{
    const Result<Stream> stream = orderStream({});
    REQUIRE(stream.has_value());
    CHECK(stream->isEmpty());
    CHECK(stream->heads.empty());
    CHECK(stream->lamport == 0);
}

TEST_CASE("two branches and their merge")
{
    const Entry first = sealed(firstEnvelope());
    const Entry left = sealed(nextEnvelope(first, {first}), samplePayload(), 2);
    const Entry right = sealed(nextEnvelope(first, {first}), samplePayload(), 3);
    const Result<Stream> open = orderStream({right, first, left});
    REQUIRE(open.has_value());
    CHECK(open->heads == std::vector<QByteArray>{std::min(left.id, right.id), std::max(left.id, right.id)});
    CHECK(open->lamport == 2);
    CHECK(open->causality.concurrent(1, 2));
    CHECK(idsOf(*open) == std::vector<QByteArray>{first.id, std::min(left.id, right.id), std::max(left.id, right.id)});

    const Entry merge = sealed(nextEnvelope(first, {left, right}), samplePayload(), 4);
    const Result<Stream> closed = orderStream({merge, right, first, left});
    REQUIRE(closed.has_value());
    CHECK(closed->heads == std::vector<QByteArray>{merge.id});
    CHECK(closed->lamport == 3);
    CHECK(closed->causality.sees(3, 1));
    CHECK(closed->causality.sees(3, 2));
}

TEST_CASE("the same entries give the same stream in whatever order and however often they come")
{
    rc::prop("permutations and repetitions", [] {
        const std::vector<Entry> entries = anyStream();
        const Result<Stream> plain = orderStream(entries);
        RC_ASSERT(plain.has_value());
        RC_ASSERT(plain->entries.size() == entries.size());
        const Result<Stream> mixed = orderStream(shuffledAndRepeated(entries));
        RC_ASSERT(mixed.has_value());
        RC_ASSERT(sameStream(*plain, *mixed));
        RC_ASSERT(std::is_sorted(mixed->entries.begin(), mixed->entries.end(), beforeInFold));
    });
}

TEST_CASE("the heads are what nobody has seen")
{
    rc::prop("heads", [] {
        const Result<Stream> stream = orderStream(anyStream());
        RC_ASSERT(stream.has_value());
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < stream->entries.size(); ++i) {
            all.push_back(i);
        }
        std::set<QByteArray> expected;
        for (const std::size_t i : stream->causality.maximal(all)) {
            expected.insert(stream->entries[i].id);
        }
        RC_ASSERT(stream->heads == std::vector<QByteArray>(expected.begin(), expected.end()));
    });
}

TEST_CASE("of two copies of one entry the fuller counts, the proof kept")
{
    Entry full = sealed(firstEnvelope());
    const Entry bare = erased(full);
    Entry proven = full;
    proven.proof = "proof";
    for (const std::vector<Entry>& copies : {std::vector{bare, full, proven}, std::vector{proven, bare, full}}) {
        const Result<Stream> stream = orderStream(copies);
        REQUIRE(stream.has_value());
        REQUIRE(stream->entries.size() == 1);
        CHECK(stream->entries[0].payload == full.payload);
        CHECK(stream->entries[0].proof == "proof");
    }
}

TEST_CASE("an entry whose parent is not there is named")
{
    const Entry first = sealed(firstEnvelope());
    const Entry second = sealed(nextEnvelope(first, {first}), samplePayload(), 2);
    const Entry third = sealed(nextEnvelope(first, {second}), samplePayload(), 3);
    const Error error = errorOf({first, third});
    CHECK(error.is(entryParentMissing));
    CHECK(error.arguments == QStringList{QString::fromLatin1(third.id.toHex())});
    CHECK(errorOf({second, third}).is(entryParentMissing)); // the first entry itself
}

TEST_CASE("a lamport that is not one more than the greatest parent's is named")
{
    const Entry first = sealed(firstEnvelope());
    const Entry second = sealed(nextEnvelope(first, {first}), samplePayload(), 2);
    const auto withLamport = [&](qint64 lamport) {
        Envelope envelope = nextEnvelope(first, {first, second});
        envelope.lamport = lamport;
        return sealed(envelope, samplePayload(), 3);
    };
    CHECK(orderStream({first, second, withLamport(3)}).has_value());
    for (const qint64 wrong : {qint64(2), qint64(4), std::numeric_limits<qint64>::max()}) {
        const Entry entry = withLamport(wrong);
        const Error error = errorOf({first, second, entry});
        CHECK(error.is(entryWrongLamport));
        CHECK(error.arguments == QStringList{QString::fromLatin1(entry.id.toHex())});
    }
    // A child of the greatest lamport there is: judged without overflow.
    const Entry greatest = withLamport(std::numeric_limits<qint64>::max());
    Envelope child = nextEnvelope(first, {first});
    child.seen = {greatest.id};
    child.lamport = 2;
    CHECK(errorOf({first, second, greatest, sealed(child, samplePayload(), 4)}).is(entryWrongLamport));
}

TEST_CASE("an entry of another stream is refused")
{
    const Entry first = sealed(firstEnvelope());
    const Entry other = sealed(firstEnvelope(), samplePayload(), 2);
    const Entry ofOther = sealed(nextEnvelope(other, {other}), samplePayload(), 3);
    CHECK(errorOf({first, other}).is(entryForeignStream));
    CHECK(errorOf({first, ofOther}).is(entryForeignStream));
    Envelope liar = nextEnvelope(other, {other});
    liar.seen = {first.id}; // of the other stream, but claims a parent here
    CHECK(errorOf({first, sealed(liar, samplePayload(), 4)}).is(entryForeignStream));
}

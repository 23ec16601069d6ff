#include "tests/journal/sampleentries.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace xf::test {

QByteArray sampleSalt(int number)
{
    QByteArray salt(saltBytes, '\x5a');
    salt[0] = char(number);
    salt[1] = char(number / 256);
    return salt;
}

QByteArray samplePayload()
{
    return QByteArray::fromHex("a201626869021818");
}

Envelope firstEnvelope()
{
    Envelope envelope;
    envelope.lamport = 1;
    envelope.office = QByteArray(uuidBytes, '\x01');
    envelope.node = QByteArray(uuidBytes, '\x02');
    envelope.incarnation = QByteArray(uuidBytes, '\x03');
    envelope.seq = 1;
    envelope.author = QStringLiteral("周敏");
    envelope.recordedAt = 1'772'413'980;
    envelope.recordedOffset = 480;
    envelope.on = Date::fromYmd(2026, 3, 2);
    envelope.tag = QStringLiteral("case.registered");
    envelope.version = 1;
    envelope.kind = QStringLiteral("case");
    return envelope;
}

Envelope nextEnvelope(const Entry& first, const std::vector<Entry>& seen)
{
    Envelope envelope = firstEnvelope();
    envelope.kind.clear();
    envelope.stream = first.id;
    envelope.tag = QStringLiteral("case.noted");
    envelope.seq = 2;
    envelope.lamport = 0;
    for (const Entry& parent : seen) {
        envelope.seen.push_back(parent.id);
        envelope.lamport = std::max(envelope.lamport, parent.envelope.lamport);
    }
    ++envelope.lamport;
    std::sort(envelope.seen.begin(), envelope.seen.end());
    return envelope;
}

Entry sealed(const Envelope& envelope, const QByteArray& payload, int salt)
{
    const Result<Entry> made = makeEntry(envelope, payload, sampleSalt(salt));
    REQUIRE(made.has_value());
    return *made;
}

Entry erased(Entry entry)
{
    entry.payload.reset();
    entry.salt.clear();
    return entry;
}

} // namespace xf::test

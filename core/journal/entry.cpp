#include "core/journal/entry.h"

#include "core/base/canonicalcbor.h"
#include "core/base/cleantext.h"
#include "core/base/fieldcodec.h"
#include "core/base/limits.h"
#include "core/journal/sm3.h"

#include <algorithm>
#include <functional>

namespace xf {

FieldSpan Envelope::fields()
{
    static const FieldInfo table[] = {
        field<&Envelope::stream>(1, "stream", "所属卷"),
        field<&Envelope::seen>(2, "seen", "已见"),
        field<&Envelope::lamport>(3, "lamport", "次序"),
        field<&Envelope::office>(4, "office", "单位"),
        field<&Envelope::node>(5, "node", "数据文件"),
        field<&Envelope::incarnation>(6, "incarnation", "文件副本"),
        field<&Envelope::seq>(7, "seq", "序号"),
        field<&Envelope::author>(8, "author", "经办人"),
        field<&Envelope::recordedAt>(9, "recordedAt", "录入时间"),
        field<&Envelope::recordedOffset>(10, "recordedOffset", "时差"),
        field<&Envelope::on>(11, "on", "业务日期"),
        field<&Envelope::tag>(12, "tag", "事项"),
        field<&Envelope::version>(13, "version", "版本"),
        field<&Envelope::critical>(14, "critical", "关键"),
        field<&Envelope::payloadHash>(15, "payloadHash", "内容摘要"),
        field<&Envelope::kind>(16, "kind", "卷类"),
        field<&Envelope::sight>(17, "sight", "可见范围"),
        field<&Envelope::about>(18, "about", "所涉卷"),
    };
    return table;
}

namespace {

struct Record
{
    QByteArray envelope;
    QByteArray salt;
    QByteArray payload;
    QByteArray proof;

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Record::envelope>(1, "envelope", "封套"),
            field<&Record::salt>(2, "salt", "盐"),
            field<&Record::payload>(3, "payload", "内容"),
            field<&Record::proof>(4, "proof", "转交证明"),
        };
        return table;
    }
};

bool seenIsSound(const std::vector<QByteArray>& seen)
{
    const bool sized =
        std::all_of(seen.begin(), seen.end(), [](const QByteArray& id) { return id.size() == hashBytes; });
    const bool ascending = std::adjacent_find(seen.begin(), seen.end(), std::greater_equal<>()) == seen.end();
    return sized && ascending && seen.size() <= std::size_t(limits::seenIds);
}

// A word that programs compare and print: visible ASCII, so that it cannot look like another or steer a terminal.
bool isFixedWord(const QString& word)
{
    const auto visible = [](QChar letter) { return letter > u' ' && letter < u'\x7f'; };
    return !word.isEmpty() && word.size() <= limits::fixedWord && std::all_of(word.begin(), word.end(), visible);
}

bool isFixedWordOrNone(const QString& word)
{
    return word.isEmpty() || isFixedWord(word);
}

// A clock may be wrong by decades, but what is made of it must not overflow: years 1900 to 2999, offsets of a day.
bool momentIsSound(const Envelope& envelope)
{
    constexpr qint64 startOf1900 = -2'208'988'800;
    constexpr qint64 startOf3000 = 32'503'680'000;
    return envelope.recordedAt >= startOf1900 && envelope.recordedAt < startOf3000 &&
           envelope.recordedOffset >= -1440 && envelope.recordedOffset <= 1440;
}

bool writerIsSound(const Envelope& envelope)
{
    return envelope.office.size() == uuidBytes && envelope.node.size() == uuidBytes &&
           envelope.incarnation.size() == uuidBytes && envelope.seq >= 1;
}

bool firstOnlyIsSound(const Envelope& envelope)
{
    if (envelope.isFirst()) {
        return isFixedWord(envelope.kind) && isFixedWordOrNone(envelope.sight) &&
               (envelope.about.isEmpty() || envelope.about.size() == hashBytes);
    }
    return envelope.kind.isEmpty() && envelope.sight.isEmpty() && envelope.about.isEmpty();
}

// Which part of the envelope is not as FORMAT.md has it; nullptr when all is.
const char* envelopeFault(const Envelope& envelope)
{
    if (envelope.isFirst() != envelope.seen.empty() || (!envelope.isFirst() && envelope.stream.size() != hashBytes)) {
        return "stream";
    }
    if (!seenIsSound(envelope.seen)) {
        return "seen";
    }
    if (envelope.lamport < 1 || envelope.isFirst() != (envelope.lamport == 1)) {
        return "lamport";
    }
    if (!writerIsSound(envelope)) {
        return "who";
    }
    if (!momentIsSound(envelope)) {
        return "when";
    }
    if (!envelope.on.isValid() || !isFixedWord(envelope.tag) || envelope.version < 1) {
        return "what";
    }
    if (envelope.payloadHash.size() != hashBytes) {
        return "payloadHash";
    }
    return firstOnlyIsSound(envelope) ? nullptr : "kind";
}

Error malformed(const char* part)
{
    return Error(entryMalformed, {QString::fromLatin1(part)});
}

QByteArray hashOfPayload(const QByteArray& salt, const QByteArray& payload)
{
    return sm3(payloadPrefix, {salt, payload});
}

Result<> checkPayload(const Envelope& envelope, const QByteArray& salt, const QByteArray& payload)
{
    if (salt.size() != saltBytes) {
        return malformed("salt");
    }
    if (hashOfPayload(salt, payload) != envelope.payloadHash) {
        return Error(entryHashMismatch);
    }
    const bool isMap = !payload.isEmpty() && (uchar(payload[0]) >> 5) == 5;
    return isMap && isCanonicalCbor(payload) ? Result<>() : Result<>(malformed("payload"));
}

} // namespace

Result<Entry> makeEntry(Envelope envelope, const QByteArray& payload, const QByteArray& salt)
{
    // The only free text here. The writer would put '?' for half a letter, and the name would be another without a
    // word.
    if (!isWellFormed(envelope.author)) {
        return malformed("author");
    }
    envelope.payloadHash = hashOfPayload(salt, payload);
    return openEntry(encode(envelope), salt, payload);
}

Result<Entry> openEntry(const QByteArray& envelopeBytes, const QByteArray& salt,
    const std::optional<QByteArray>& payload, const QByteArray& proof)
{
    const qsizetype size = envelopeBytes.size() + (payload ? payload->size() : 0);
    if (size > limits::entryBytes) {
        return Error(entryTooLarge, {QString::number(size), QString::number(limits::entryBytes)});
    }
    Entry entry;
    // An envelope is frozen: a field this program does not know is not an envelope. Writing it again must give the
    // very same bytes, since the id is over them.
    if (!decode(envelopeBytes, entry.envelope, Unknown::Refuse) || encode(entry.envelope) != envelopeBytes) {
        return malformed("envelope");
    }
    if (const char* fault = envelopeFault(entry.envelope)) {
        return malformed(fault);
    }
    if (proof.size() > limits::proofBytes) {
        return Error(entryTooLarge, {QString::number(proof.size()), QString::number(limits::proofBytes)});
    }
    if (!payload && !salt.isEmpty()) {
        return malformed("salt"); // with it a short erased payload could be found by trying
    }
    if (payload) {
        if (const Result<> sound = checkPayload(entry.envelope, salt, *payload); !sound) {
            return sound.error();
        }
    }
    entry.id = sm3(entryPrefix, {envelopeBytes});
    entry.envelopeBytes = envelopeBytes;
    entry.salt = salt;
    entry.payload = payload;
    entry.proof = proof;
    return entry;
}

QByteArray encodeRecord(const Entry& entry)
{
    return encode(Record{entry.envelopeBytes, entry.salt, entry.payload.value_or(QByteArray()), entry.proof});
}

Result<Entry> decodeRecord(const QByteArray& bytes)
{
    Record record;
    constexpr qsizetype heads = 64; // more than all that is not one of the four parts
    constexpr qsizetype most = limits::entryBytes + limits::proofBytes + saltBytes + heads;
    if (bytes.size() > most) {
        return Error(entryTooLarge, {QString::number(bytes.size()), QString::number(most)});
    }
    if (!decode(bytes, record, Unknown::Refuse) || encode(record) != bytes) {
        return malformed("record");
    }
    // A payload is never empty (at least an empty map), so "no payload" can only mean "erased".
    const std::optional<QByteArray> payload =
        record.payload.isEmpty() ? std::nullopt : std::optional<QByteArray>(record.payload);
    return openEntry(record.envelope, record.salt, payload, record.proof);
}

} // namespace xf

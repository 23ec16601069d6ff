#include "core/handoff/enrolment.h"

#include "core/base/cleantext.h"
#include "core/base/fieldcodec.h"
#include "core/base/limits.h"
#include "core/journal/sm3.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace xf {

namespace {

constexpr char requestPrefix[] = "xinfang-request-1";
constexpr char enrolmentPrefix[] = "xinfang-enrolment-1";
const QByteArray requestMagic("XFREQ\x0d\x0a", 7);
const QByteArray answerMagic("XFANS\x0d\x0a", 7);
constexpr char fileFormat = 1;
constexpr qsizetype magicSize = 8;
constexpr qsizetype headSize = magicSize + 4;
constexpr qsizetype letterMost = 8;
constexpr qint64 madeMost = 32'503'680'000; // before the year 3000, as in an envelope

// Both files have the same first fields; a request has no more of them than 9.
struct Body
{
    QByteArray office;
    QByteArray node;
    QString letter;
    QString kind;
    QByteArray sign;
    QByteArray seal;
    qint64 madeAt = 0;
    qint64 madeOffset = 0;
    std::vector<QByteArray> registry;
    QByteArray request;
    std::vector<EnrolCalendar> calendars;
    std::vector<EnrolTemplate> templates;

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Body::office>(1, "office", "单位"),
            field<&Body::node>(2, "node", "数据文件"),
            field<&Body::letter>(3, "letter", "编号字母"),
            field<&Body::kind>(4, "kind", "单位类别"),
            field<&Body::sign>(5, "sign", "签名公钥"),
            field<&Body::seal>(6, "seal", "加密公钥"),
            field<&Body::madeAt>(7, "madeAt", "制作时间"),
            field<&Body::madeOffset>(8, "madeOffset", "时差"),
            field<&Body::registry>(9, "registry", "登记簿"),
            field<&Body::request>(10, "request", "所答申请"),
            field<&Body::calendars>(11, "calendars", "节假日安排"),
            field<&Body::templates>(12, "templates", "文书模板"),
        };
        return table;
    }
};

Error malformed(const char* part)
{
    return {enrolMalformed, {QString::fromLatin1(part)}};
}

bool isShortWord(const QString& word, qsizetype most)
{
    const auto visible = [](QChar letter) { return letter > u' ' && letter < u'\x7f'; };
    return !word.isEmpty() && word.size() <= most && std::all_of(word.begin(), word.end(), visible);
}

Result<> checkRecords(const std::vector<QByteArray>& records, const QByteArray& office)
{
    for (const QByteArray& record : records) {
        const Result<Entry> entry = decodeRecord(record);
        if (!entry || entry->envelope.office != office || !entry->payload) {
            return malformed("registry");
        }
    }
    return records.empty() ? Result<>(malformed("registry")) : Result<>();
}

bool tablesAreSound(const Body& body)
{
    const bool calendars = std::all_of(body.calendars.begin(), body.calendars.end(), [](const EnrolCalendar& row) {
        return row.year >= 1900 && row.year <= 2999 && !row.text.isEmpty() && isWellFormed(row.text);
    });
    return calendars && std::all_of(body.templates.begin(), body.templates.end(), [](const EnrolTemplate& row) {
        return isShortWord(row.kind, limits::fixedWord) && !row.text.isEmpty() && isWellFormed(row.text);
    });
}

Result<> checkBody(const Body& body, bool isAnswer)
{
    if (body.office.size() != uuidBytes || body.node.size() != uuidBytes) {
        return malformed("office");
    }
    if (!isShortWord(body.letter, letterMost) || !isShortWord(body.kind, limits::fixedWord)) {
        return malformed("letter");
    }
    if (!checkPublicKeys({body.sign, body.seal})) {
        return malformed("keys");
    }
    if (body.madeAt < 0 || body.madeAt >= madeMost || body.madeOffset < -1440 || body.madeOffset > 1440) {
        return malformed("made");
    }
    const bool hasAnswer = !body.request.isEmpty() || !body.calendars.empty() || !body.templates.empty();
    if (isAnswer ? body.request.size() != hashBytes : hasAnswer) {
        return malformed("request");
    }
    return tablesAreSound(body) ? checkRecords(body.registry, body.office) : Result<>(malformed("tables"));
}

Body bodyOf(const EnrolNode& from, Moment made, const std::vector<QByteArray>& registry)
{
    Body body;
    body.office = from.office;
    body.node = from.node;
    body.letter = from.letter;
    body.kind = from.kind;
    body.sign = from.keys.sign;
    body.seal = from.keys.seal;
    body.madeAt = made.utcSeconds;
    body.madeOffset = made.offsetMinutes;
    body.registry = registry;
    return body;
}

EnrolNode nodeOf(const Body& body)
{
    return {body.office, body.node, body.letter, body.kind, {body.sign, body.seal}};
}

Error tooLarge()
{
    return {enrolTooLarge, {QString::number(limits::enrolmentBytes / (1024 * 1024))}};
}

// Nothing is written that would be refused on the other side.
Result<QByteArray> writeFile(
    const QByteArray& magic, const Body& body, bool isAnswer, const SecretKeys& keys, RandomSource& random)
{
    if (const Result<> sound = checkBody(body, isAnswer); !sound) {
        return sound.error();
    }
    const QByteArray map = encode(body);
    QByteArray length(headSize - magicSize, Qt::Uninitialized);
    qToBigEndian(quint32(map.size()), length.data());
    const QByteArray file = magic + fileFormat + length + map;
    return file.size() + signatureBytes <= limits::enrolmentBytes ? Result<QByteArray>(file + keys.sign(file, random))
                                                                  : Result<QByteArray>(tooLarge());
}

Result<Body> readFile(const QByteArray& file, const QByteArray& magic, bool isAnswer)
{
    if (!file.startsWith(magic) || file.size() < headSize) {
        return isAnswer ? Error(enrolNotAnAnswer) : Error(enrolNotARequest);
    }
    if (file[magicSize - 1] != fileFormat) {
        return Error(enrolNewerFormat, {QString::number(uchar(file[magicSize - 1]))});
    }
    if (file.size() > limits::enrolmentBytes) {
        return tooLarge();
    }
    const qint64 length = qFromBigEndian<quint32>(file.constData() + magicSize);
    if (file.size() != headSize + length + signatureBytes) {
        return Error(
            enrolWrongLength, {QString::number(file.size()), QString::number(headSize + length + signatureBytes)});
    }
    const QByteArray signedPart = file.chopped(signatureBytes);
    Body body;
    if (!decode(signedPart.mid(headSize), body, Unknown::Refuse)) {
        return malformed("form");
    }
    if (const Result<> sound = checkBody(body, isAnswer); !sound) {
        return sound.error();
    }
    return verifySignature(body.sign, signedPart, file.right(signatureBytes)) ? Result<Body>(std::move(body))
                                                                              : Result<Body>(Error(enrolBadSignature));
}

QByteArray requestHash(const QByteArray& requestFile)
{
    return sm3(requestPrefix, {requestFile});
}

} // namespace

FieldSpan EnrolCalendar::fields()
{
    static const FieldInfo table[] = {
        field<&EnrolCalendar::year>(1, "year", "年"),
        field<&EnrolCalendar::text>(2, "text", "安排"),
    };
    return table;
}

FieldSpan EnrolTemplate::fields()
{
    static const FieldInfo table[] = {
        field<&EnrolTemplate::kind>(1, "kind", "文书"),
        field<&EnrolTemplate::text>(2, "text", "模板"),
    };
    return table;
}

Result<QByteArray> writeRequest(EnrolRequest request, const SecretKeys& keys, RandomSource& random)
{
    request.from.keys = keys.publicKeys();
    return writeFile(requestMagic, bodyOf(request.from, request.made, request.registry), false, keys, random);
}

Result<QByteArray> writeAnswer(
    EnrolAnswer answer, const QByteArray& requestFile, const SecretKeys& keys, RandomSource& random)
{
    answer.from.keys = keys.publicKeys();
    Body body = bodyOf(answer.from, answer.made, answer.registry);
    body.request = requestHash(requestFile);
    body.calendars = answer.calendars;
    body.templates = answer.templates;
    return writeFile(answerMagic, body, true, keys, random);
}

Result<EnrolRequest> readRequest(const QByteArray& file)
{
    const Result<Body> body = readFile(file, requestMagic, false);
    if (!body) {
        return body.error();
    }
    return EnrolRequest{nodeOf(*body), {body->madeAt, body->madeOffset}, body->registry};
}

Result<EnrolAnswer> readAnswer(const QByteArray& file, const QByteArray& requestFile)
{
    const Result<Body> body = readFile(file, answerMagic, true);
    if (!body) {
        return body.error();
    }
    if (body->request != requestHash(requestFile)) {
        return Error(enrolOtherRequest);
    }
    return EnrolAnswer{body->request, nodeOf(*body), {body->madeAt, body->madeOffset}, body->registry, body->calendars,
        body->templates};
}

QString fingerprint(const QByteArray& requestFile, const QByteArray& answerFile)
{
    const QByteArray hash = sm3(enrolmentPrefix, {requestFile, answerFile});
    // The first 16 bytes as one number, divided by 100,000 five times: the remainders are the groups, the last one
    // first. 2^128 is 3.4 × 10^13 times 10^25, so no digit is likelier than another by more than one part in that.
    constexpr quint64 group = 100'000;
    std::array<quint64, 4> words{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = qFromBigEndian<quint32>(hash.constData() + i * 4);
    }
    QStringList groups;
    for (int i = 0; i < 5; ++i) {
        quint64 rest = 0;
        for (quint64& word : words) {
            const quint64 value = rest << 32 | word;
            word = value / group;
            rest = value % group;
        }
        groups.prepend(QStringLiteral("%1").arg(rest, 5, 10, QLatin1Char('0')));
    }
    return groups.join(u' ');
}

} // namespace xf

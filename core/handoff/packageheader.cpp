#include "core/handoff/packageheader.h"

#include "core/base/fieldcodec.h"
#include "core/handoff/chunks.h"
#include "core/handoff/keys.h"
#include "core/handoff/wholeread.h"
#include "core/journal/entry.h"
#include "core/journal/sm3.h"

#include <QIODevice>
#include <QtEndian>

namespace xf {

namespace {

constexpr char packagePrefix[] = "xinfang-package-1";
const QByteArray magicWord("XFPKG\x0d\x0a", 7);
constexpr char fileFormat = 1;
constexpr qint64 onlySuite = 1;
constexpr qsizetype magicSize = 8;
constexpr qsizetype lengthSize = 4;
constexpr quint32 headerMost = 4096;
constexpr qint64 sealedMost = qint64(1) << 40; // a TiB
constexpr qsizetype wrappedMost = 160;         // 119 … 125 in practice
constexpr qint64 madeMost = 32'503'680'000;    // before the year 3000, as in an envelope

// Behind the header come at least one byte of content with its tag, and the signature.
constexpr qint64 leastPackage = magicSize + lengthSize + chunkTagBytes + 1 + signatureBytes;

bool isUuid(const QByteArray& bytes)
{
    return bytes.size() == uuidBytes;
}

bool isHash(const QByteArray& bytes)
{
    return bytes.size() == hashBytes;
}

bool partiesAreSound(const PackageHeader& header)
{
    return isUuid(header.fromOffice) && isUuid(header.fromNode) && isHash(header.fromKey) && isUuid(header.toOffice) &&
           isUuid(header.toNode) && isHash(header.toKey);
}

bool headerIsSound(const PackageHeader& header)
{
    return partiesAreSound(header) && header.number >= 1 && header.madeAt >= 0 && header.madeAt < madeMost &&
           header.madeOffset >= -1440 && header.madeOffset <= 1440 && header.leaves >= 0 &&
           (header.leaves == 0 ? header.root.isEmpty() : isHash(header.root)) && !header.wrappedKey.isEmpty() &&
           header.wrappedKey.size() <= wrappedMost && header.sealedBytes <= sealedMost &&
           isSealedLength(header.sealedBytes);
}

Error newer(qint64 format, qint64 suite)
{
    return {packageNewerFormat, {QString::number(format), QString::number(suite)}};
}

Error wrongLength(qint64 here, qint64 wanted)
{
    const QStringList both{QString::number(here), QString::number(wanted)};
    return here < wanted ? Error(packageCutShort, both) : Error(packageBytesAppended, both);
}

} // namespace

FieldSpan PackageHeader::fields()
{
    static const FieldInfo table[] = {
        field<&PackageHeader::suite>(1, "suite", "密码套件"),
        field<&PackageHeader::fromOffice>(2, "fromOffice", "发出单位"),
        field<&PackageHeader::fromNode>(3, "fromNode", "发出的数据文件"),
        field<&PackageHeader::fromKey>(4, "fromKey", "签名公钥"),
        field<&PackageHeader::toOffice>(5, "toOffice", "接收单位"),
        field<&PackageHeader::toNode>(6, "toNode", "接收的数据文件"),
        field<&PackageHeader::toKey>(7, "toKey", "加密公钥"),
        field<&PackageHeader::number>(8, "number", "第几包"),
        field<&PackageHeader::madeAt>(9, "madeAt", "制作时间"),
        field<&PackageHeader::madeOffset>(10, "madeOffset", "时差"),
        field<&PackageHeader::root>(11, "root", "本单位条目的根"),
        field<&PackageHeader::leaves>(12, "leaves", "本单位条目数"),
        field<&PackageHeader::wrappedKey>(13, "wrappedKey", "加密后的密钥"),
        field<&PackageHeader::sealedBytes>(14, "sealedBytes", "密封部分长度"),
    };
    return table;
}

QByteArray encodeHeader(const PackageHeader& header)
{
    const QByteArray map = encode(header);
    Q_ASSERT(map.size() <= qsizetype(headerMost));
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToBigEndian(quint32(map.size()), length.data());
    return magicWord + fileFormat + length + map;
}

Result<OpenPart> decodeHeader(const QByteArray& bytes)
{
    if (magicWord.startsWith(bytes)) { // nothing of it wrong, but not much of it there
        return wrongLength(bytes.size(), leastPackage);
    }
    if (!bytes.startsWith(magicWord)) {
        return Error(packageNotAPackage);
    }
    if (bytes.size() >= magicSize && bytes[magicSize - 1] != fileFormat) {
        return newer(uchar(bytes[magicSize - 1]), 0);
    }
    if (bytes.size() < magicSize + lengthSize) {
        return wrongLength(bytes.size(), leastPackage);
    }
    const quint32 length = qFromBigEndian<quint32>(bytes.constData() + magicSize);
    if (length > headerMost) {
        return Error(packageHeaderDamaged);
    }
    if (qsizetype(length) > bytes.size() - magicSize - lengthSize) {
        return wrongLength(bytes.size(), leastPackage + length);
    }
    OpenPart open{{}, bytes.left(magicSize + lengthSize + qsizetype(length))};
    // The suite alone is looked at before the rest: another one may want other fields.
    if (!decode(open.bytes.mid(magicSize + lengthSize), open.header, Unknown::Refuse)) {
        return Error(packageHeaderDamaged);
    }
    if (open.header.suite != onlySuite) {
        return newer(fileFormat, open.header.suite);
    }
    return headerIsSound(open.header) ? Result<OpenPart>(std::move(open))
                                      : Result<OpenPart>(Error(packageHeaderDamaged));
}

QByteArray signedBytes(const QByteArray& openBytes, const QByteArray& sealedHash)
{
    return openBytes + sealedHash;
}

QByteArray packageHash(const QByteArray& openBytes, const QByteArray& sealedHash)
{
    return sm3(packagePrefix, {openBytes, sealedHash});
}

Result<OpenPart> openPartOf(QIODevice& file)
{
    if (!file.seek(0)) {
        return Error(packageNotRead, {file.errorString()});
    }
    const qint64 most = magicSize + lengthSize + headerMost;
    const Result<QByteArray> head = readWhole(file, std::min(most, file.size()));
    return head ? decodeHeader(*head) : Result<OpenPart>(head.error());
}

namespace {

// From where the file stands.
Result<QByteArray> hashOfSealed(QIODevice& file, qint64 bytes, const std::function<bool(qint64)>& goOn)
{
    Sm3 hash(sealedPrefix);
    for (qint64 at = 0; at < bytes;) {
        const Result<QByteArray> part = readWhole(file, std::min(sealedChunkBytes, bytes - at));
        if (!part) {
            return part;
        }
        hash.add(*part);
        at += part->size();
        if (!goOn(at)) {
            return Error(packageStopped);
        }
    }
    return hash.finish();
}

} // namespace

Result<PackageOutline> outlineOf(QIODevice& file, const Progress& progress)
{
    Result<OpenPart> open = openPartOf(file);
    if (!open) {
        return open.error();
    }
    PackageOutline outline;
    outline.bytes = file.size();
    outline.open = std::move(*open);
    const qint64 before = outline.open.bytes.size();
    const qint64 sealed = outline.open.header.sealedBytes;
    if (outline.bytes != before + sealed + signatureBytes) {
        return wrongLength(outline.bytes, before + sealed + signatureBytes);
    }
    if (!file.seek(before)) {
        return Error(packageNotRead, {file.errorString()});
    }
    const Result<QByteArray> hash =
        hashOfSealed(file, sealed, [&](qint64 done) { return !progress || progress(before + done, outline.bytes); });
    const Result<QByteArray> signature = hash ? readWhole(file, signatureBytes) : hash;
    if (!signature) {
        return signature.error();
    }
    outline.signature = *signature;
    outline.sealedHash = *hash;
    outline.hash = packageHash(outline.open.bytes, outline.sealedHash);
    return outline;
}

} // namespace xf

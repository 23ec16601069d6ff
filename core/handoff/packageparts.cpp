#include "core/handoff/packageparts.h"

#include "core/base/cborreader.h"
#include "core/base/fieldcodec.h"
#include "core/journal/entry.h"
#include "core/journal/sm3.h"

#include <algorithm>

namespace xf {

namespace {

constexpr std::size_t receiptPiece = 2048; // of each list in one part: 2,048 × (34 + 104 + 34) bytes and heads
constexpr std::size_t versionsMost = 64;
constexpr std::size_t noticesMost = 16;
constexpr qsizetype versionLetters = 64;
constexpr uchar mapHead = 0xA0;
constexpr uchar mapFieldsMost = 23; // in a head of one byte
constexpr char kindField = 1;

// Fields are numbered from 2: the kind goes in before them, as {1: kind, …}.
template <class Part>
QByteArray withKind(PartKind kind, const Part& part)
{
    QByteArray map = encode(part);
    Q_ASSERT(uchar(map[0]) < mapHead + mapFieldsMost);
    map[0] = char(map[0] + 1);
    const char head[] = {kindField, char(kind)};
    return map.insert(1, head, sizeof head);
}

Error bad(PartKind kind, const char* what)
{
    return {packageBadContents, {QString::number(int(kind)), QString::fromLatin1(what)}};
}

template <class Part>
Result<> withoutKind(PartKind kind, const QByteArray& bytes, Part& part, Unknown unknown)
{
    const bool begins = bytes.size() >= 3 && uchar(bytes[0]) > mapHead && uchar(bytes[0]) <= mapHead + mapFieldsMost &&
                        bytes[1] == kindField && bytes[2] == char(kind);
    if (!begins || bytes.size() > limits::packagePartBytes) {
        return bad(kind, "kind");
    }
    const QByteArray map = char(bytes[0] - 1) + bytes.mid(3);
    return decode(map, part, unknown) ? Result<>() : Result<>(bad(kind, "form"));
}

bool isHash(const QByteArray& bytes)
{
    return bytes.size() == hashBytes;
}

bool areHashes(const std::vector<QByteArray>& list)
{
    return std::all_of(list.begin(), list.end(), isHash);
}

bool isFixedWord(const QString& word)
{
    const auto visible = [](QChar letter) { return letter > u' ' && letter < u'\x7f'; };
    return !word.isEmpty() && word.size() <= limits::fixedWord && std::all_of(word.begin(), word.end(), visible);
}

bool countsAreSound(const PartCounts& counts)
{
    return counts.entries >= 0 && counts.streams >= 0 && counts.blobs >= 0 && counts.bytes >= 0;
}

bool isSound(const TableVersion& row)
{
    return isFixedWord(row.table) && !row.version.isEmpty() && row.version.size() <= versionLetters;
}

bool isSound(const RefusedPart& entry)
{
    return isHash(entry.id) && isFixedWord(entry.reason);
}

bool isSound(const HeadsPart& stream)
{
    const std::vector<QByteArray>& heads = stream.heads;
    return isHash(stream.stream) && areHashes(heads) &&
           std::adjacent_find(heads.begin(), heads.end(), std::greater_equal<>()) == heads.end();
}

template <class Row>
bool areSound(const std::vector<Row>& rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const Row& row) { return isSound(row); });
}

template <class Row>
std::vector<Row> pieceOf(const std::vector<Row>& all, std::size_t from)
{
    const std::size_t begin = std::min(from, all.size());
    const std::size_t end = std::min(from + receiptPiece, all.size());
    return {all.begin() + std::ptrdiff_t(begin), all.begin() + std::ptrdiff_t(end)};
}

} // namespace

FieldSpan TableVersion::fields()
{
    static const FieldInfo table[] = {
        field<&TableVersion::table>(1, "table", "表"),
        field<&TableVersion::version>(2, "version", "版本"),
    };
    return table;
}

FieldSpan PartCounts::fields()
{
    static const FieldInfo table[] = {
        field<&PartCounts::entries>(1, "entries", "条目"),
        field<&PartCounts::streams>(2, "streams", "卷"),
        field<&PartCounts::blobs>(3, "blobs", "附件"),
        field<&PartCounts::bytes>(4, "bytes", "字节"),
    };
    return table;
}

FieldSpan Opening::fields()
{
    static const FieldInfo table[] = {
        field<&Opening::incarnation>(2, "incarnation", "文件副本"),
        field<&Opening::versions>(3, "versions", "版本"),
        field<&Opening::counts>(4, "counts", "数目"),
        field<&Opening::wantsInventory>(5, "wantsInventory", "请对方开列清单"),
        field<&Opening::carriesInventory>(6, "carriesInventory", "附清单"),
        field<&Opening::notices>(7, "notices", "提醒"),
    };
    return table;
}

FieldSpan RefusedPart::fields()
{
    static const FieldInfo table[] = {
        field<&RefusedPart::id>(1, "id", "条目"),
        field<&RefusedPart::reason>(2, "reason", "原因"),
    };
    return table;
}

FieldSpan ReceiptPart::fields()
{
    static const FieldInfo table[] = {
        field<&ReceiptPart::taken>(2, "taken", "已收的包"),
        field<&ReceiptPart::refused>(3, "refused", "未收的条目"),
        field<&ReceiptPart::lacking>(4, "lacking", "缺少的附件"),
    };
    return table;
}

FieldSpan HeadsPart::fields()
{
    static const FieldInfo table[] = {
        field<&HeadsPart::stream>(1, "stream", "卷"),
        field<&HeadsPart::heads>(2, "heads", "末端"),
    };
    return table;
}

FieldSpan Inventory::fields()
{
    static const FieldInfo table[] = {
        field<&Inventory::streams>(2, "streams", "各卷"),
    };
    return table;
}

FieldSpan EntryPart::fields()
{
    static const FieldInfo table[] = {
        field<&EntryPart::record>(2, "record", "条目"),
    };
    return table;
}

FieldSpan BlobPiece::fields()
{
    static const FieldInfo table[] = {
        field<&BlobPiece::blob>(2, "blob", "附件"),
        field<&BlobPiece::offset>(3, "offset", "起点"),
        field<&BlobPiece::total>(4, "total", "全长"),
        field<&BlobPiece::bytes>(5, "bytes", "内容"),
    };
    return table;
}

FieldSpan End::fields()
{
    static const FieldInfo table[] = {
        field<&End::counts>(2, "counts", "数目"),
    };
    return table;
}

QByteArray encodePart(const Opening& part)
{
    return withKind(PartKind::Opening, part);
}

QByteArray encodePart(const ReceiptPart& part)
{
    return withKind(PartKind::Receipt, part);
}

QByteArray encodePart(const Inventory& part)
{
    return withKind(PartKind::Inventory, part);
}

QByteArray encodePart(const EntryPart& part)
{
    return withKind(PartKind::Entry, part);
}

QByteArray encodePart(const BlobPiece& part)
{
    return withKind(PartKind::BlobPiece, part);
}

QByteArray encodePart(const End& part)
{
    return withKind(PartKind::End, part);
}

std::optional<qint64> kindOf(const QByteArray& part)
{
    CborReader reader(part);
    quint64 count = 0;
    ScalarValue key;
    ScalarValue kind;
    if (!reader.enterMap(count) || count == 0 || !reader.readScalar(key) || key != ScalarValue(qint64(kindField)) ||
        !reader.readScalar(kind) || !std::holds_alternative<qint64>(kind) || std::get<qint64>(kind) < 1) {
        return std::nullopt;
    }
    return std::get<qint64>(kind);
}

Result<> decodePart(const QByteArray& bytes, Opening& part)
{
    if (const Result<> read = withoutKind(PartKind::Opening, bytes, part, Unknown::Skip); !read) {
        return read;
    }
    const bool sound = part.incarnation.size() == uuidBytes && part.versions.size() <= versionsMost &&
                       areSound(part.versions) && countsAreSound(part.counts) && part.notices.size() <= noticesMost &&
                       std::all_of(part.notices.begin(), part.notices.end(), isFixedWord);
    return sound ? Result<>() : Result<>(bad(PartKind::Opening, "values"));
}

Result<> decodePart(const QByteArray& bytes, ReceiptPart& part)
{
    if (const Result<> read = withoutKind(PartKind::Receipt, bytes, part, Unknown::Skip); !read) {
        return read;
    }
    const bool sound = areHashes(part.taken) && areSound(part.refused) && areHashes(part.lacking);
    return sound ? Result<>() : Result<>(bad(PartKind::Receipt, "values"));
}

Result<> decodePart(const QByteArray& bytes, Inventory& part)
{
    if (const Result<> read = withoutKind(PartKind::Inventory, bytes, part, Unknown::Skip); !read) {
        return read;
    }
    return areSound(part.streams) ? Result<>() : Result<>(bad(PartKind::Inventory, "values"));
}

// The record itself is judged entry by entry: one that is wrong is set aside, the rest goes in.
Result<> decodePart(const QByteArray& bytes, EntryPart& part)
{
    if (const Result<> read = withoutKind(PartKind::Entry, bytes, part, Unknown::Refuse); !read) {
        return read;
    }
    return part.record.isEmpty() ? Result<>(bad(PartKind::Entry, "values")) : Result<>();
}

Result<> decodePart(const QByteArray& bytes, BlobPiece& part)
{
    if (const Result<> read = withoutKind(PartKind::BlobPiece, bytes, part, Unknown::Refuse); !read) {
        return read;
    }
    const bool bounds = isHash(part.blob) && part.total >= 0 && part.total <= limits::blobBytes && part.offset >= 0 &&
                        part.offset <= part.total && part.offset % blobPieceBytes == 0;
    const bool sound = bounds && part.bytes.size() == std::min(blobPieceBytes, part.total - part.offset) &&
                       (part.total == 0 || !part.bytes.isEmpty());
    return sound ? Result<>() : Result<>(bad(PartKind::BlobPiece, "values"));
}

Result<> decodePart(const QByteArray& bytes, End& part)
{
    if (const Result<> read = withoutKind(PartKind::End, bytes, part, Unknown::Refuse); !read) {
        return read;
    }
    return countsAreSound(part.counts) ? Result<>() : Result<>(bad(PartKind::End, "values"));
}

std::vector<ReceiptPart> inParts(const ReceiptPart& receipt)
{
    const std::size_t longest = std::max({receipt.taken.size(), receipt.refused.size(), receipt.lacking.size()});
    std::vector<ReceiptPart> parts;
    for (std::size_t from = 0; from < longest; from += receiptPiece) {
        parts.push_back({pieceOf(receipt.taken, from), pieceOf(receipt.refused, from), pieceOf(receipt.lacking, from)});
    }
    return parts;
}

} // namespace xf

#include "core/store/outsiderecord.h"

#include "core/store/database.h"
#include "core/store/storeerrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace xf {

namespace {

constexpr qint64 largestRecord = 1024 * 1024;

template <class Key>
void raise(std::map<Key, qint64>& floors, const Key& key, qint64 value)
{
    qint64& floor = floors[key];
    floor = std::max(floor, value);
}

QString fileOf(const QString& folder, const QByteArray& node)
{
    return QDir(folder).filePath(QString::fromLatin1(node.toHex()) + QStringLiteral(".json"));
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray toJson(const OutsideRecord& record)
{
    QJsonObject incarnations;
    for (const auto& [incarnation, seq] : record.lastSeq)
        incarnations.insert(hex(incarnation), QJsonObject{{QStringLiteral("lastSeq"), seq}});
    QJsonObject numbers;
    for (const auto& [series, last] : record.numbers)
        numbers.insert(series, last);
    return QJsonDocument(
        QJsonObject{{QStringLiteral("node"), hex(record.node)}, {QStringLiteral("incarnations"), incarnations},
            {QStringLiteral("numbers"), numbers}, {QStringLiteral("path"), record.path}})
        .toJson();
}

// None for anything but a whole number from 0 up: a record that was tampered with or half read is no record.
std::optional<qint64> count(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

bool readIncarnations(const QJsonObject& incarnations, OutsideRecord& record)
{
    for (auto each = incarnations.constBegin(); each != incarnations.constEnd(); ++each) {
        const QByteArray incarnation = QByteArray::fromHex(each.key().toLatin1());
        const std::optional<qint64> seq = count(each.value().toObject().value(QStringLiteral("lastSeq")));
        if (!seq || hex(incarnation) != each.key())
            return false;
        record.lastSeq[incarnation] = *seq;
    }
    return true;
}

bool readNumbers(const QJsonObject& numbers, OutsideRecord& record)
{
    for (auto each = numbers.constBegin(); each != numbers.constEnd(); ++each) {
        const std::optional<qint64> last = count(each.value());
        if (!last)
            return false;
        record.numbers[each.key()] = *last;
    }
    return true;
}

std::optional<OutsideRecord> fromJson(const QByteArray& json, const QByteArray& node)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue incarnations = object.value(QStringLiteral("incarnations"));
    const QJsonValue numbers = object.value(QStringLiteral("numbers"));
    const QJsonValue path = object.value(QStringLiteral("path"));
    if (object.value(QStringLiteral("node")).toString() != hex(node))
        return std::nullopt;
    if (!incarnations.isObject() || !numbers.isObject() || !path.isString())
        return std::nullopt;
    OutsideRecord record{node, {}, {}, path.toString()};
    if (!readIncarnations(incarnations.toObject(), record) || !readNumbers(numbers.toObject(), record))
        return std::nullopt;
    return record;
}

bool samePath(const QString& a, const QString& b)
{
#ifdef Q_OS_WIN
    return a.compare(b, Qt::CaseInsensitive) == 0;
#else
    return a == b;
#endif
}

} // namespace

void OutsideRecord::noteSeq(const QByteArray& incarnation, qint64 seq)
{
    raise(lastSeq, incarnation, seq);
}

void OutsideRecord::noteNumber(const QString& series, qint64 last)
{
    raise(numbers, series, last);
}

std::optional<OutsideRecord> loadOutsideRecord(const QString& folder, const QByteArray& node)
{
    QFile file(fileOf(folder, node));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRecord)
        return std::nullopt;
    return fromJson(file.readAll(), node);
}

Result<> saveOutsideRecord(const QString& folder, const OutsideRecord& record)
{
    OutsideRecord merged = record;
    if (const std::optional<OutsideRecord> there = loadOutsideRecord(folder, record.node)) {
        for (const auto& [incarnation, seq] : there->lastSeq)
            merged.noteSeq(incarnation, seq);
        for (const auto& [series, last] : there->numbers)
            merged.noteNumber(series, last);
    }
    QDir().mkpath(folder);
    QSaveFile file(fileOf(folder, record.node));
    const QByteArray json = toJson(merged);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    if (!written)
        return Error(recordNotWritten, {QDir::toNativeSeparators(file.fileName()), file.errorString()});
    return {};
}

Recognition recognise(const FileIdentity& file, const std::optional<OutsideRecord>& record,
    const std::function<bool(const QString& path)>& anotherFileOfThisNodeAt)
{
    if (!record || record->node != file.node)
        return Recognition::NoRecord;
    const auto known = record->lastSeq.find(file.incarnation);
    if (known == record->lastSeq.end())
        return Recognition::ForeignIncarnation;
    const bool elsewhere = !samePath(record->path, file.canonicalPath);
    if (elsewhere && anotherFileOfThisNodeAt(record->path))
        return Recognition::Copied; // before Behind: a copy also falls behind, and its original is there to be opened
    if (known->second > file.lastSeq)
        return Recognition::Behind;
    return elsewhere ? Recognition::Moved : Recognition::Known;
}

bool isAnotherFileOfNode(const QString& path, const QString& here, const QByteArray& node)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(
            std::filesystem::path(path.toStdU16String()), std::filesystem::path(here.toStdU16String()), ignored))
        return false;
    const auto other = Database::open({path, OpenRequest::Mode::ReadOnly});
    if (!other)
        return false;
    const auto its = (*other)->setting(QStringLiteral("node"));
    return its && its->has_value() && (*its)->toByteArray() == node;
}

} // namespace xf

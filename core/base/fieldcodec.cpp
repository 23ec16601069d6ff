#include "core/base/fieldcodec.h"

#include "core/base/cborreader.h"

#include <QCborStreamWriter>

#include <algorithm>
#include <limits>

namespace xf {

namespace {

void writeValue(QCborStreamWriter& writer, const TypeInfo& type, const void* value);

void writeMap(QCborStreamWriter& writer, FieldSpan fields, const void* object)
{
    // Tables are written with ascending numbers (a test checks), so the map comes out in canonical order.
    const auto given = [&](const FieldInfo& info) { return !isEmptyValue(*info.type(), info.at_const(object)); };
    writer.startMap(quint64(std::count_if(fields.begin(), fields.end(), given)));
    for (const FieldInfo& info : fields) {
        if (given(info)) {
            writer.append(qint64(info.number));
            writeValue(writer, *info.type(), info.at_const(object));
        }
    }
    writer.endMap();
}

void writeScalar(QCborStreamWriter& writer, const ScalarValue& scalar)
{
    if (const QString* text = std::get_if<QString>(&scalar)) {
        writer.append(QStringView(*text));
    } else if (const qint64* number = std::get_if<qint64>(&scalar)) {
        writer.append(*number);
    } else if (const bool* flag = std::get_if<bool>(&scalar)) {
        writer.append(*flag);
    } else if (const QByteArray* bytes = std::get_if<QByteArray>(&scalar)) {
        writer.append(*bytes);
    } else {
        writer.append(nullptr);
    }
}

void writeList(QCborStreamWriter& writer, const TypeInfo& type, const void* list)
{
    const std::size_t size = type.size(list);
    writer.startArray(quint64(size));
    for (std::size_t i = 0; i < size; ++i) {
        writeValue(writer, *type.element(), type.elementAt(const_cast<void*>(list), i));
    }
    writer.endArray();
}

void writeValue(QCborStreamWriter& writer, const TypeInfo& type, const void* value)
{
    switch (type.shape) {
    case Shape::Struct: writeMap(writer, type.fields(), value); return;
    case Shape::List: writeList(writer, type, value); return;
    // Written even when empty: this may be an element of a list. writeMap has left out what is not given.
    case Shape::Text: writer.append(QStringView(*static_cast<const QString*>(value))); return;
    case Shape::Number: writer.append(*static_cast<const qint64*>(value)); return;
    case Shape::Flag: writer.append(*static_cast<const bool*>(value)); return;
    case Shape::Bytes: writer.append(*static_cast<const QByteArray*>(value)); return;
    case Shape::Day:
    case Shape::Word:
    case Shape::Scalar: writeScalar(writer, scalarAt(type, value)); return;
    }
}

bool readValue(CborReader& reader, const TypeInfo& type, void* value, Unknown unknown);

// Whether a field that was written may still read as "not given": its word or all its fields may be unknown here.
bool mayComeToNothing(Shape shape, Unknown unknown)
{
    return unknown == Unknown::Skip && (shape == Shape::Word || shape == Shape::Struct);
}

bool readField(CborReader& reader, const FieldInfo& info, void* object, Unknown unknown)
{
    const TypeInfo& type = *info.type();
    void* value = info.at(object);
    if (reader.nextIsEmptyMap() || !readValue(reader, type, value, unknown)) {
        return false; // what is not given is left out: an empty map would be a second spelling
    }
    return !isEmptyValue(type, value) || mayComeToNothing(type.shape, unknown);
}

const FieldInfo* knownField(FieldSpan fields, qint64 number)
{
    return number <= std::numeric_limits<int>::max() ? findField(fields, int(number)) : nullptr;
}

bool readMap(CborReader& reader, FieldSpan fields, void* object, Unknown unknown)
{
    quint64 count = 0;
    if (!reader.enterMap(count)) {
        return false;
    }
    qint64 previous = 0;
    for (quint64 i = 0; i < count; ++i) {
        ScalarValue key;
        const bool isNumber = reader.readScalar(key) && std::holds_alternative<qint64>(key);
        if (!isNumber || std::get<qint64>(key) <= previous) {
            return false;
        }
        previous = std::get<qint64>(key);
        const FieldInfo* info = knownField(fields, previous);
        if (!info && unknown == Unknown::Refuse) {
            return false;
        }
        if (!(info ? readField(reader, *info, object, unknown) : reader.skip())) {
            return false;
        }
    }
    reader.leave();
    return true;
}

bool readList(CborReader& reader, const TypeInfo& type, void* list, Unknown unknown)
{
    quint64 count = 0;
    if (!reader.enterArray(count)) {
        return false;
    }
    for (quint64 i = 0; i < count; ++i) {
        if (!readValue(reader, *type.element(), type.append(list), unknown)) {
            return false;
        }
    }
    reader.leave();
    return true;
}

bool takeScalar(const TypeInfo& type, void* value, const ScalarValue& scalar, Unknown unknown)
{
    if (type.shape == Shape::Scalar) {
        *static_cast<ScalarValue*>(value) = scalar; // null too: it is what clears a field
        return true;
    }
    if (std::holds_alternative<NullValue>(scalar)) {
        return false;
    }
    if (putScalar(type, value, scalar)) {
        return true;
    }
    // A word that is not in the table comes from a newer version.
    const QString* word = std::get_if<QString>(&scalar);
    if (unknown == Unknown::Refuse || type.shape != Shape::Word || !word || word->isEmpty()) {
        return false;
    }
    type.setWord(value, 0);
    return true;
}

bool readValue(CborReader& reader, const TypeInfo& type, void* value, Unknown unknown)
{
    if (type.shape == Shape::Struct) {
        return readMap(reader, type.fields(), value, unknown);
    }
    if (type.shape == Shape::List) {
        return readList(reader, type, value, unknown);
    }
    ScalarValue scalar;
    return reader.readScalar(scalar) && takeScalar(type, value, scalar, unknown);
}

} // namespace

QByteArray encodeFields(FieldSpan fields, const void* object)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writeMap(writer, fields, object);
    return bytes;
}

bool decodeFields(const QByteArray& bytes, FieldSpan fields, void* object, Unknown unknown)
{
    CborReader reader(bytes);
    return readMap(reader, fields, object, unknown) && reader.atEnd();
}

} // namespace xf

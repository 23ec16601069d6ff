#include "core/base/fields.h"

#include <QLatin1String>

namespace xf {

const FieldInfo* findField(FieldSpan fields, int number)
{
    for (const FieldInfo& candidate : fields) {
        if (candidate.number == number) {
            return &candidate;
        }
    }
    return nullptr;
}

const FieldInfo* findField(FieldSpan fields, QStringView key)
{
    for (const FieldInfo& candidate : fields) {
        if (key == QLatin1String(candidate.key)) {
            return &candidate;
        }
    }
    return nullptr;
}

const WordInfo* findWord(WordSpan words, int value)
{
    for (const WordInfo& word : words) {
        if (word.value == value) {
            return &word;
        }
    }
    return nullptr;
}

const WordInfo* findWord(WordSpan words, QStringView key)
{
    for (const WordInfo& word : words) {
        if (key == QLatin1String(word.key)) {
            return &word;
        }
    }
    return nullptr;
}

bool isEmptyValue(const TypeInfo& type, const void* value)
{
    switch (type.shape) {
    case Shape::Text: return static_cast<const QString*>(value)->isEmpty();
    case Shape::Number: return *static_cast<const qint64*>(value) == 0;
    case Shape::Flag: return !*static_cast<const bool*>(value);
    case Shape::Day: return !static_cast<const Date*>(value)->isValid();
    case Shape::Word: return type.word(value) == 0;
    case Shape::Bytes: return static_cast<const QByteArray*>(value)->isEmpty();
    case Shape::Scalar: return std::holds_alternative<std::monostate>(*static_cast<const ScalarValue*>(value));
    case Shape::List: return type.size(value) == 0;
    case Shape::Struct:
        for (const FieldInfo& inner : type.fields()) {
            if (!isEmptyValue(*inner.type(), inner.at_const(value))) {
                return false;
            }
        }
        return true;
    }
    return true;
}

ScalarValue scalarAt(const TypeInfo& type, const void* value)
{
    if (isEmptyValue(type, value)) {
        return {};
    }
    switch (type.shape) {
    case Shape::Text: return *static_cast<const QString*>(value);
    case Shape::Number: return *static_cast<const qint64*>(value);
    case Shape::Flag: return true;
    case Shape::Day: return qint64(static_cast<const Date*>(value)->days());
    case Shape::Word: {
        const WordInfo* word = findWord(type.words(), type.word(value));
        return word ? ScalarValue(QString::fromLatin1(word->key)) : ScalarValue();
    }
    case Shape::Bytes: return *static_cast<const QByteArray*>(value);
    case Shape::Scalar: return *static_cast<const ScalarValue*>(value);
    case Shape::List:
    case Shape::Struct: break;
    }
    return {};
}

namespace {

bool putWord(const TypeInfo& type, void* value, const QString& key)
{
    const WordInfo* word = findWord(type.words(), key);
    if (word) {
        type.setWord(value, word->value);
    }
    return word != nullptr;
}

bool putNothing(const TypeInfo& type, void* value)
{
    switch (type.shape) {
    case Shape::Text: static_cast<QString*>(value)->clear(); return true;
    case Shape::Number: *static_cast<qint64*>(value) = 0; return true;
    case Shape::Flag: *static_cast<bool*>(value) = false; return true;
    case Shape::Day: *static_cast<Date*>(value) = {}; return true;
    case Shape::Word: type.setWord(value, 0); return true;
    case Shape::Bytes: static_cast<QByteArray*>(value)->clear(); return true;
    case Shape::Scalar: *static_cast<ScalarValue*>(value) = {}; return true;
    case Shape::List:
    case Shape::Struct: break;
    }
    return false;
}

} // namespace

bool putScalar(const TypeInfo& type, void* value, const ScalarValue& scalar)
{
    if (std::holds_alternative<std::monostate>(scalar) || std::holds_alternative<NullValue>(scalar)) {
        return putNothing(type, value);
    }
    const QString* text = std::get_if<QString>(&scalar);
    const qint64* number = std::get_if<qint64>(&scalar);
    switch (type.shape) {
    case Shape::Text: return text && ((*static_cast<QString*>(value) = *text), true);
    case Shape::Number: return number && ((*static_cast<qint64*>(value) = *number), true);
    case Shape::Flag: {
        const bool* flag = std::get_if<bool>(&scalar);
        return flag && ((*static_cast<bool*>(value) = *flag), true);
    }
    case Shape::Day: {
        const Date day = number ? Date::fromDays(*number) : Date();
        return day.isValid() && ((*static_cast<Date*>(value) = day), true);
    }
    case Shape::Word: return text && putWord(type, value, *text);
    case Shape::Bytes: {
        const QByteArray* bytes = std::get_if<QByteArray>(&scalar);
        return bytes && ((*static_cast<QByteArray*>(value) = *bytes), true);
    }
    case Shape::Scalar: *static_cast<ScalarValue*>(value) = scalar; return true;
    case Shape::List:
    case Shape::Struct: break;
    }
    return false;
}

QString displayText(const TypeInfo& type, const ScalarValue& scalar)
{
    if (const bool* flag = std::get_if<bool>(&scalar)) {
        return *flag ? QStringLiteral("是") : QStringLiteral("否");
    }
    if (const qint64* number = std::get_if<qint64>(&scalar)) {
        return type.shape == Shape::Day ? Date::fromDays(*number).chinese() : QString::number(*number);
    }
    if (const QByteArray* bytes = std::get_if<QByteArray>(&scalar)) {
        return QString::fromLatin1(bytes->toHex().left(8));
    }
    if (const QString* text = std::get_if<QString>(&scalar)) {
        const WordInfo* word = type.shape == Shape::Word ? findWord(type.words(), *text) : nullptr;
        return word ? QString::fromUtf8(word->label) : *text;
    }
    return QStringLiteral("（空）");
}

} // namespace xf

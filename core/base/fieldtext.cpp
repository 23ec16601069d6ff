#include "core/base/fieldtext.h"

#include "core/base/cleantext.h"
#include "core/base/limits.h"

#include <QJsonArray>

namespace xf {

namespace {

QString allowedKeys(FieldSpan fields)
{
    QStringList keys;
    for (const FieldInfo& info : fields) {
        keys << info.keyText();
    }
    return keys.join(u' ');
}

QString allowedWords(WordSpan words)
{
    QStringList keys;
    for (const WordInfo& word : words) {
        if (*word.key != '\0') {
            keys << QString::fromLatin1(word.key) + u'(' + QString::fromUtf8(word.label) + u')';
        }
    }
    return keys.join(u' ');
}

Error badValue(const QString& key, const QString& value, const QString& allowed)
{
    return Error(inputBadValue, {key, value, allowed});
}

Result<ScalarValue> parseWord(const TypeInfo& type, const QString& key, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    for (const WordInfo& word : type.words()) {
        const bool named = value == QLatin1String(word.key) || value == QString::fromUtf8(word.label);
        if (*word.key != '\0' && (named || (isNumber && number == word.value))) {
            return ScalarValue(QString::fromLatin1(word.key));
        }
    }
    return badValue(key, value, allowedWords(type.words()));
}

Result<ScalarValue> parseFlag(const QString& key, const QString& value)
{
    static const QStringList yes = {
        QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("是"), QStringLiteral("y")};
    static const QStringList no = {
        QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("否"), QStringLiteral("n")};
    if (yes.contains(value.toLower())) {
        return ScalarValue(true);
    }
    if (no.contains(value.toLower())) {
        return ScalarValue(false);
    }
    return badValue(key, value, QStringLiteral("yes no"));
}

Result<ScalarValue> parseBytes(const QString& key, const QString& value)
{
    const QByteArray bytes = QByteArray::fromHex(value.toLatin1());
    if (bytes.isEmpty() || QString::fromLatin1(bytes.toHex()) != value.toLower()) {
        return badValue(key, value, QStringLiteral("0-9 a-f"));
    }
    return ScalarValue(bytes);
}

// Splits "petitioners.1.name" at its first dot.
std::pair<QString, QString> splitPath(const QString& path)
{
    const qsizetype dot = path.indexOf(u'.');
    return dot < 0 ? std::pair(path, QString()) : std::pair(path.left(dot), path.mid(dot + 1));
}

class PathSetter
{
public:
    PathSetter(QString path, QString value)
        : m_path(std::move(path))
        , m_value(std::move(value))
    {}

    Result<> inStruct(FieldSpan fields, void* object, const QString& rest)
    {
        const auto [key, tail] = splitPath(rest);
        const FieldInfo* info = findField(fields, QStringView(key));
        if (!info) {
            return Error(inputUnknownKey, {m_path, allowedKeys(fields)});
        }
        return inValue(*info->type(), info->at(object), tail);
    }

    Result<> inValue(const TypeInfo& type, void* value, const QString& rest)
    {
        if (type.shape == Shape::Struct) {
            return rest.isEmpty() ? firstText(type, value) : inStruct(type.fields(), value, rest);
        }
        if (type.shape == Shape::List) {
            return inList(type, value, rest);
        }
        if (!rest.isEmpty()) {
            return Error(inputUnknownKey, {m_path, m_path.left(m_path.size() - rest.size() - 1)});
        }
        const Result<ScalarValue> scalar = parseScalar(type, m_path, m_value);
        if (!scalar) {
            return scalar.error();
        }
        return putScalar(type, value, *scalar) ? Result<>() : Result<>(badValue(m_path, m_value, {}));
    }

private:
    Result<> inList(const TypeInfo& type, void* list, const QString& rest)
    {
        const auto [head, tail] = splitPath(rest);
        bool numbered = false;
        const int index = head.toInt(&numbered);
        const int size = int(type.size(list));
        if (numbered && (index < 1 || index > size + 1)) {
            return Error(inputBadIndex, {m_path});
        }
        if (numbered && index <= size) {
            return inValue(*type.element(), type.elementAt(list, std::size_t(index - 1)), tail);
        }
        if (size >= limits::listElements) {
            return Error(inputTooMany, {m_path});
        }
        return inValue(*type.element(), type.append(list), numbered ? tail : rest);
    }

    Result<> firstText(const TypeInfo& type, void* object)
    {
        for (const FieldInfo& info : type.fields()) {
            if (info.type()->shape == Shape::Text) {
                return inValue(*info.type(), info.at(object), {});
            }
        }
        return Error(inputUnknownKey, {m_path, allowedKeys(type.fields())});
    }

    QString m_path;
    QString m_value;
};

Result<> jsonIntoValue(const TypeInfo& type, void* value, const QString& path, const QJsonValue& json);

Result<> jsonIntoStruct(FieldSpan fields, void* object, const QString& prefix, const QJsonObject& json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const FieldInfo* info = findField(fields, QStringView(it.key()));
        const QString path = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        if (!info) {
            return Error(inputUnknownKey, {path, allowedKeys(fields)});
        }
        if (const Result<> done = jsonIntoValue(*info->type(), info->at(object), path, it.value()); !done) {
            return done;
        }
    }
    return {};
}

Result<> jsonIntoList(const TypeInfo& type, void* list, const QString& path, const QJsonValue& json)
{
    if (!json.isArray()) {
        return Error(inputBadValue, {path, QStringLiteral("JSON"), QStringLiteral("[ … ]")});
    }
    const QJsonArray array = json.toArray();
    if (array.size() + qsizetype(type.size(list)) > limits::listElements) {
        return Error(inputTooMany, {path});
    }
    for (const QJsonValue& element : array) {
        const QString at = path + u'.' + QString::number(type.size(list) + 1);
        if (const Result<> done = jsonIntoValue(*type.element(), type.append(list), at, element); !done) {
            return done;
        }
    }
    return {};
}

Result<> jsonIntoValue(const TypeInfo& type, void* value, const QString& path, const QJsonValue& json)
{
    if (type.shape == Shape::List) {
        return jsonIntoList(type, value, path, json);
    }
    if (type.shape == Shape::Struct && json.isObject()) {
        return jsonIntoStruct(type.fields(), value, path, json.toObject());
    }
    if (json.isObject() || json.isArray() || json.isNull() || json.isUndefined()) {
        return Error(inputNotText, {path});
    }
    const QString text =
        json.isBool() ? (json.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : json.toVariant().toString();
    return PathSetter(path, text).inValue(type, value, {});
}

QJsonValue valueToJson(const TypeInfo& type, const void* value)
{
    if (type.shape == Shape::Struct) {
        return toJson(type.fields(), value);
    }
    if (type.shape == Shape::List) {
        QJsonArray array;
        for (std::size_t i = 0; i < type.size(value); ++i) {
            array.append(valueToJson(*type.element(), type.elementAt(const_cast<void*>(value), i)));
        }
        return array;
    }
    const ScalarValue scalar = scalarAt(type, value);
    if (const qint64* number = std::get_if<qint64>(&scalar)) {
        return type.shape == Shape::Day ? QJsonValue(Date::fromDays(*number).iso()) : QJsonValue(*number);
    }
    if (const bool* flag = std::get_if<bool>(&scalar)) {
        return *flag;
    }
    if (const QByteArray* bytes = std::get_if<QByteArray>(&scalar)) {
        return QString::fromLatin1(bytes->toHex());
    }
    const QString* text = std::get_if<QString>(&scalar);
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<ScalarValue> parseScalar(const TypeInfo& type, const QString& key, const QString& value)
{
    switch (type.shape) {
    case Shape::Text:
    case Shape::Scalar:
        if (!isWellFormed(value)) {
            return Error(inputNotText, {key});
        }
        return ScalarValue(value);
    case Shape::Number: {
        bool ok = false;
        const qint64 number = cleanDigits(value, DigitsOf::Phone).toLongLong(&ok);
        return ok ? Result<ScalarValue>(ScalarValue(number)) : badValue(key, value, QStringLiteral("0-9"));
    }
    case Shape::Flag: return parseFlag(key, value);
    case Shape::Day: {
        const Date day = Date::parseTyped(value);
        return day.isValid() ? Result<ScalarValue>(ScalarValue(qint64(day.days())))
                             : badValue(key, value, QStringLiteral("2026-03-02"));
    }
    case Shape::Word: return parseWord(type, key, value);
    case Shape::Bytes: return parseBytes(key, value);
    case Shape::Struct:
    case Shape::List: break;
    }
    return Error(inputNotText, {key});
}

Result<> setByPath(FieldSpan fields, void* object, const QString& path, const QString& value)
{
    return PathSetter(path, value).inStruct(fields, object, path);
}

Result<> setFromJson(FieldSpan fields, void* object, const QJsonObject& json)
{
    return jsonIntoStruct(fields, object, {}, json);
}

QJsonObject toJson(FieldSpan fields, const void* object)
{
    QJsonObject json;
    for (const FieldInfo& info : fields) {
        if (!isEmptyValue(*info.type(), info.at_const(object))) {
            json.insert(info.keyText(), valueToJson(*info.type(), info.at_const(object)));
        }
    }
    return json;
}

std::vector<FieldHelp> describeFields(FieldSpan fields, const QString& prefix)
{
    std::vector<FieldHelp> help;
    for (const FieldInfo& info : fields) {
        const TypeInfo* type = info.type();
        QString key = prefix + info.keyText();
        if (type->shape == Shape::List) {
            key += QStringLiteral(".N");
            type = type->element();
        }
        if (type->shape == Shape::Struct) {
            const std::vector<FieldHelp> inner = describeFields(type->fields(), key + u'.');
            help.insert(help.end(), inner.begin(), inner.end());
        } else {
            help.push_back(
                {key, info.labelText(), type->shape == Shape::Word ? allowedWords(type->words()) : QString()});
        }
    }
    return help;
}

} // namespace xf

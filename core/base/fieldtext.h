#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"

#include <QJsonObject>

// What people and programs type into a struct with a field table, and what is shown of it.
namespace xf {

// arguments: the key, the allowed keys joined with a space
inline constexpr ErrorCode inputUnknownKey{"input.unknown-key"};
// arguments: the key, the value, what is allowed
inline constexpr ErrorCode inputBadValue{"input.bad-value"};
// arguments: the key
inline constexpr ErrorCode inputBadIndex{"input.bad-index"};
// arguments: the key
inline constexpr ErrorCode inputTooMany{"input.too-many"};
// arguments: the key
inline constexpr ErrorCode inputNotText{"input.not-text"};

// One `path=value`. A path is keys joined with dots; a list takes an index from 1 (`petitioners.1.name`), which may be
// one past the end; without an index, a new element is added (`demands=修路` fills the element's first text).
// Words are given by key, Chinese label or number; days as Date::parseTyped reads them; flags yes/no, 是/否, 1/0.
// What a value may be is checked for its shape only; the rules of the law are in core/cases. After an error the object
// may be half changed and is to be dropped.
[[nodiscard]] Result<> setByPath(FieldSpan fields, void* object, const QString& path, const QString& value);

// The same tree as JSON: {"petitioners":[{"name":"…"}]}. Numbers, booleans and text are all taken. A list adds to what
// is there.
[[nodiscard]] Result<> setFromJson(FieldSpan fields, void* object, const QJsonObject& json);

// Days as 2026-03-02, words as their key, ids in hex; "not given" left out.
[[nodiscard]] QJsonObject toJson(FieldSpan fields, const void* object);

// `petitioners.N.name` … one per plain field, with label and, for words, the allowed keys: what `--help` lists.
struct FieldHelp
{
    QString key;
    QString label;
    QString allowed;
};
[[nodiscard]] std::vector<FieldHelp> describeFields(FieldSpan fields, const QString& prefix = {});

template <class T>
[[nodiscard]] QJsonObject toJson(const T& value)
{
    return toJson(T::fields(), &value);
}

// The value a person typed for one plain field, as an edit carries it.
[[nodiscard]] Result<ScalarValue> parseScalar(const TypeInfo& type, const QString& key, const QString& value);

} // namespace xf

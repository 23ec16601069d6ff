#pragma once

#include "core/base/date.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <type_traits>
#include <variant>
#include <vector>

// Field tables: a struct that is stored, typed in, shown or sent lists its fields once, at run time.
//
//     struct Petitioner {
//         QString name;
//         Date born;
//         static FieldSpan fields();
//     };
//     FieldSpan Petitioner::fields() {
//         static const FieldInfo table[] = {
//             field<&Petitioner::name>(1, "name", "姓名"),
//             field<&Petitioner::born>(2, "born", "出生日期")};
//         return table;
//     }
//
// Everything that must know the fields is an ordinary function that walks such a table: the bytes (fieldcodec.h),
// key=value and JSON (fieldtext.h, fieldjson.h), single values and their paths (leaves below). Field numbers are in
// stored bytes: they are never reused and never change their type. Keys are the words of the command line. Labels are
// Chinese, for people.
//
// Each type has one value that means "not given" and is left out of the bytes: empty text, 0, false, no date, the
// word whose number is 0, empty bytes, an empty list, a struct without anything in it.
namespace xf {

struct FieldInfo;
struct TypeInfo;
using FieldSpan = std::span<const FieldInfo>;

struct WordInfo
{
    int value;         // of the enum; 0 is "not given"
    const char* key;   // in bytes and on the command line: fixed for ever
    const char* label; // Chinese
};
using WordSpan = std::span<const WordInfo>;

enum class Shape { Text, Number, Flag, Day, Word, Bytes, Scalar, Struct, List };

struct NullValue
{
    friend bool operator==(NullValue, NullValue) = default;
};

// One value of any plain shape, as an edit carries it. Days are their day number, words their key. Null clears.
using ScalarValue = std::variant<std::monostate, NullValue, QString, qint64, bool, QByteArray>;

struct TypeInfo
{
    Shape shape = Shape::Text;
    FieldSpan (*fields)() = nullptr;                  // Struct
    WordSpan (*words)() = nullptr;                    // Word
    int (*word)(const void*) = nullptr;               // Word
    void (*setWord)(void*, int) = nullptr;            // Word
    const TypeInfo* (*element)() = nullptr;           // List
    std::size_t (*size)(const void*) = nullptr;       // List
    void* (*elementAt)(void*, std::size_t) = nullptr; // List
    void* (*append)(void*) = nullptr;                 // List: a new element at the end
};

struct FieldInfo
{
    int number;
    const char* key;
    const char* label;
    void* (*at)(void* object);
    const TypeInfo* (*type)();

    [[nodiscard]] const void* at_const(const void* object) const { return at(const_cast<void*>(object)); }
    [[nodiscard]] QString keyText() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString labelText() const { return QString::fromUtf8(label); }
};

template <class T>
struct IsList : std::false_type
{};
template <class T>
struct IsList<std::vector<T>> : std::true_type
{
    using Element = T;
};

// Words of an enum: specialise with `template <> WordSpan wordsOf<Channel>();`
template <class E>
WordSpan wordsOf();

template <class T>
const TypeInfo* typeInfo()
{
    static const TypeInfo info = [] {
        TypeInfo made;
        if constexpr (std::is_same_v<T, QString>) {
            made.shape = Shape::Text;
        } else if constexpr (std::is_same_v<T, qint64>) {
            made.shape = Shape::Number;
        } else if constexpr (std::is_same_v<T, bool>) {
            made.shape = Shape::Flag;
        } else if constexpr (std::is_same_v<T, Date>) {
            made.shape = Shape::Day;
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            made.shape = Shape::Bytes;
        } else if constexpr (std::is_same_v<T, ScalarValue>) {
            made.shape = Shape::Scalar;
        } else if constexpr (std::is_enum_v<T>) {
            made.shape = Shape::Word;
            made.words = &wordsOf<T>;
            made.word = [](const void* value) { return static_cast<int>(*static_cast<const T*>(value)); };
            made.setWord = [](void* value, int word) { *static_cast<T*>(value) = static_cast<T>(word); };
        } else if constexpr (IsList<T>::value) {
            made.shape = Shape::List;
            made.element = &typeInfo<typename IsList<T>::Element>;
            made.size = [](const void* list) { return static_cast<const T*>(list)->size(); };
            made.elementAt = [](void* list, std::size_t i) -> void* { return &(*static_cast<T*>(list))[i]; };
            made.append = [](void* list) -> void* { return &static_cast<T*>(list)->emplace_back(); };
        } else {
            made.shape = Shape::Struct;
            made.fields = &T::fields;
        }
        return made;
    }();
    return &info;
}

template <class M>
struct MemberParts;
template <class C, class V>
struct MemberParts<V C::*>
{
    using Class = C;
    using Value = V;
};

template <auto Member>
FieldInfo field(int number, const char* key, const char* label)
{
    using Parts = MemberParts<decltype(Member)>;
    return {number, key, label,
        [](void* object) -> void* { return &(static_cast<typename Parts::Class*>(object)->*Member); },
        &typeInfo<typename Parts::Value>};
}

// A field of a member struct listed as if it were one's own: nested<&RegisterCase::matter, &Matter::channel>(…).
template <auto Outer, auto Inner>
FieldInfo nested(int number, const char* key, const char* label)
{
    using OuterParts = MemberParts<decltype(Outer)>;
    using InnerParts = MemberParts<decltype(Inner)>;
    return {number, key, label,
        [](void* object) -> void* { return &((static_cast<typename OuterParts::Class*>(object)->*Outer).*Inner); },
        &typeInfo<typename InnerParts::Value>};
}

[[nodiscard]] const FieldInfo* findField(FieldSpan fields, int number);
[[nodiscard]] const FieldInfo* findField(FieldSpan fields, QStringView key);
[[nodiscard]] const WordInfo* findWord(WordSpan words, int value);
[[nodiscard]] const WordInfo* findWord(WordSpan words, QStringView key);

template <class E>
[[nodiscard]] QString wordKey(E value)
{
    const WordInfo* word = findWord(wordsOf<E>(), static_cast<int>(value));
    return word ? QString::fromLatin1(word->key) : QString();
}

template <class E>
[[nodiscard]] QString wordLabel(E value)
{
    const WordInfo* word = findWord(wordsOf<E>(), static_cast<int>(value));
    return word ? QString::fromUtf8(word->label) : QString();
}

[[nodiscard]] bool isEmptyValue(const TypeInfo& type, const void* value);

// The plain value at `value` (not of a struct or list); monostate when not given.
[[nodiscard]] ScalarValue scalarAt(const TypeInfo& type, const void* value);
// Puts a plain value in; null and monostate put "not given" in. False when the value does not suit the type.
[[nodiscard]] bool putScalar(const TypeInfo& type, void* value, const ScalarValue& scalar);
// For people: 2026年3月2日, 来访, 是.
[[nodiscard]] QString displayText(const TypeInfo& type, const ScalarValue& scalar);

} // namespace xf

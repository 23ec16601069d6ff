#pragma once

#include "core/base/fields.h"

// A struct with a field of every shape, for the tests of what walks field tables.
namespace xf::test {

enum class Colour { NotGiven, Red, Blue };

struct Person
{
    qint64 age = 0; // not the first text: a bare value goes to `name`
    QString name;
    std::vector<QString> phones;

    static FieldSpan fields();
    friend bool operator==(const Person&, const Person&) = default;
};

struct Sample
{
    QString text;
    qint64 number = 0;
    bool flag = false;
    Date day;
    Colour colour = Colour::NotGiven;
    QByteArray bytes;
    ScalarValue scalar;
    Person owner;
    std::vector<Person> people;
    std::vector<std::vector<QString>> grid;
    std::vector<qint64> numbers;
    std::vector<Colour> colours;
    std::vector<ScalarValue> scalars;

    static FieldSpan fields();
    friend bool operator==(const Sample&, const Sample&) = default;
};

// What a newer version of Person might be: one field and one word more.
struct NewerPerson
{
    qint64 age = 0;
    QString name;
    std::vector<QString> phones;
    std::vector<Person> family;

    static FieldSpan fields();
};

[[nodiscard]] Sample fullSample();

} // namespace xf::test

namespace xf {

template <>
WordSpan wordsOf<test::Colour>();

} // namespace xf

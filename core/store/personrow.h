#pragma once

#include "core/cases/case.h"

// How one petitioner of a case is recognised when the same person comes again: the rows of view_person. People write
// one name, one phone number in many ways; these are the forms in which they are compared and in no other way used.
namespace xf {

struct PersonRow
{
    QString name;     // empty: none, or 匿名
    QString phone;    // digits
    QString idNumber; // digits and capital letters
    QString sound;    // of the name: pinyinSound; empty where it cannot be read

    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

// Folded as search does, without blanks: 张　三 is 张三. Nothing for 匿名, which is nobody's name.
[[nodiscard]] QString comparedName(const QString& typed);
// The digits of the first number that has at least seven, without the country's 86. A mobile loses a 0 in front.
[[nodiscard]] QString comparedPhone(const QString& typed);
// Digits and capital letters, where there are at least six.
[[nodiscard]] QString comparedIdNumber(const QString& typed);

[[nodiscard]] PersonRow personRow(const QString& name, const QString& phone, const QString& idNumber);
// Of everybody in the case who was not removed, in the order of the case.
[[nodiscard]] std::vector<PersonRow> personRows(const Case& folded);

} // namespace xf

#pragma once

#include "core/base/fields.h"

// Labels of field tables and words of enums as the windows show them: in the windows' language. In core they are
// Chinese and stay so: papers, search and what is folded must not depend on a language.
namespace xf::ui {

// For a label that is in no list of labels.cpp: as it is.
[[nodiscard]] QString shownLabel(const char* label);

[[nodiscard]] inline QString shownLabel(const FieldInfo& info)
{
    return shownLabel(info.label);
}

template <class E>
[[nodiscard]] QString shownWord(E value)
{
    const WordInfo* word = findWord(wordsOf<E>(), static_cast<int>(value));
    return word ? shownLabel(word->label) : QString();
}

// As displayText of core; a word in the windows' language.
[[nodiscard]] QString shownValue(const TypeInfo& type, const ScalarValue& value);

} // namespace xf::ui

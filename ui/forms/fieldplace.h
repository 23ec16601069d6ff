#pragma once

#include "core/base/fields.h"

// One value of a struct with a field table, named by its path as setByPath has it ("petitioners.1.phone", "ways.2").
namespace xf::ui {

struct FieldPlace
{
    const FieldInfo* info = nullptr; // the last field named: its label is the label
    const TypeInfo* type = nullptr;  // null: there is no such path
    void* value = nullptr;           // null: without an object, or the list is not that long

    [[nodiscard]] bool exists() const { return type != nullptr; }
};

[[nodiscard]] FieldPlace placeOf(FieldSpan fields, const QString& path);
[[nodiscard]] FieldPlace placeIn(FieldSpan fields, const void* object, const QString& path);
// Lists grow until they have it; what is passed over is "not given".
[[nodiscard]] FieldPlace growTo(FieldSpan fields, void* object, const QString& path);

} // namespace xf::ui

#pragma once

#include <QString>

#include <span>

// What the program is made of and under which terms: each library and table of facts, with its licence's text.
namespace xf::ui {

struct Component
{
    const char* name;
    const char* use;     // Chinese, translation context "licences"
    const char* licence; // as SPDX names it
    const char* text;    // files of resources/licences, a blank between
};

[[nodiscard]] std::span<const Component> components();
[[nodiscard]] QString licenceText(const Component& component);

} // namespace xf::ui

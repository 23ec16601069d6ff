#pragma once

#include "core/documents/document.h"
#include "core/documents/templatetags.h"

// The block markup of a template's body: one line, one block. Private to this folder.
//
//     [标题] text      a block of that role, by the role's Chinese label or its English word
//     [表格] 2 5 2 5   begins a table: relative widths of its columns; rows follow
//     | =label | :3 ^2 text |   a row: `=` a printed label, `:3` takes three columns, `^2` at least two lines high
//     text             a paragraph
//     (empty line)     nothing
//
// Values come between two marks and are never read as markup: a value with "|" or "[标题]" in it stays text.
namespace xf {

// Noncharacters of Unicode: no text holds them (U+E000 and what follows is where Windows keeps self-made letters of
// rare names, so those are not free).
inline constexpr char16_t valueBegins = 0xFDD0;
inline constexpr char16_t valueEnds = 0xFDD1;
inline constexpr char16_t valueNewline = 0x2029;

// Of the text as written, tags and all, from `from` on.
[[nodiscard]] Result<> checkBlocks(const TemplateText& source, const std::vector<TemplateTag>& tags, qsizetype from);

// Of the text with its values put in. Headings are numbered here (一、 （一）), since a section may drop one; blocks
// that came out empty are left out; a value's further lines become further paragraphs.
[[nodiscard]] std::vector<Block> parseBlocks(const QString& text);

} // namespace xf

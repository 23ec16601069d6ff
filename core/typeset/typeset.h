#pragma once

#include "core/documents/document.h"
#include "core/typeset/fonts.h"

// The structure of a paper to its pages, by GB/T 9704-2012: type area 156 × 225 mm, 22 lines of 28 letters of 3号.
//
// The same document, fonts and options give the same layout. Any text is taken: what cannot be set is cleaned away
// (tabs, zero-width letters, control letters) or told as missing, and nothing is ever cut off. Blocks are set in their
// order; a red head, a number or a red line is there only if the document has the block.
namespace xf {

struct TypesetOptions
{
    bool draftMark = false; // 草稿 behind the text of each page
    bool pageNumbers = true;
    bool closeForms = true; // a form (a table without addressee and signature) that fills more than a page is set
                            // closer than the grid
};

[[nodiscard]] Layout typeset(const Document& document, const FontSet& fonts, const TypesetOptions& options = {});

} // namespace xf

#pragma once

#include "core/typeset/page.h"
#include "core/typeset/pdffile.h"

namespace xf::pdfbytes {

// Makes the text that is copied from a PDF the text of its layout.
//
// Qt notes for each glyph the first character that has it: with Noto CJK radicals (⼩ U+2F29) in place of letters (小
// U+5C0F), a tab in place of a blank, and nothing for letters beyond U+FFFF. Here the pages are read again, each line
// is found by its place and each glyph is given the letter it was drawn for. A line that glyphs cannot tell has its
// text said beside it: scripts that join or turn letters, one glyph for two letters of the same look, and lines
// stretched so far that readers would see a blank after each letter.
//
// `file` is what `layout` was drawn into. What is not found as expected stays as Qt wrote it.
void mendText(PdfFile& file, const Layout& layout);

} // namespace xf::pdfbytes

#pragma once

#include "core/documents/document.h"

// Acceptance notices in any number, for xf_bench_papers: the bundled template's words with a name, a number and demands
// of their own, and the same as a file for LibreOffice.
namespace xf::bench {

[[nodiscard]] std::vector<Document> acceptanceNotices(int count);

// As .fodt: the same text in the same font and size, 22 lines of 28 letters to the page, page number below.
[[nodiscard]] QByteArray asFodt(const Document& notice, const QString& family, const QString& ofHeadings);

} // namespace xf::bench

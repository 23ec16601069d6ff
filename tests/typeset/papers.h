#pragma once

#include "core/typeset/typeset.h"

#include <random>

// Papers to set in tests, and ways to look at what came out.
namespace xf::test {

[[nodiscard]] const FontSet& fonts();

[[nodiscard]] Block block(BlockRole role, const QString& text = {});
[[nodiscard]] Document paper(std::vector<Block> blocks);
// Title, addressee, `paragraphs` paragraphs, organ and date.
[[nodiscard]] Document notice(int paragraphs);
// With red head, number, headings of both kinds and a list of attachments; about four pages.
[[nodiscard]] Document opinion();
// Han letters that all differ from their neighbours, no punctuation.
[[nodiscard]] QString plainHan(int letters);

// Han letters with punctuation in the way people write it, and some that nobody would write.
[[nodiscard]] QString randomParagraph(std::mt19937& random);

[[nodiscard]] Layout typesetOne(const Block& block); // without page numbers
[[nodiscard]] QStringList textOf(const Page& page);
[[nodiscard]] const PlacedLine* find(const Layout& layout, const QString& text, qint64* page = nullptr);
[[nodiscard]] double rightOf(const PlacedLine& line);

inline constexpr double pitch = 225.0 / 22;
inline constexpr double cell = 156.0 / 28;

} // namespace xf::test

#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

// The map of a font in a PDF from its glyphs to the text they stand for (ToUnicode).
namespace xf::pdfbytes {

using CodeMap = std::map<int, QString>;

[[nodiscard]] CodeMap readToUnicode(const QByteArray& text); // as Qt writes it; what is otherwise is passed over
[[nodiscard]] QByteArray writeToUnicode(const CodeMap& map);

[[nodiscard]] std::optional<int> codeOf(const QByteArray& word); // “<001F>”
[[nodiscard]] QByteArray hexOf(const QString& text);             // UTF-16, the higher byte first

} // namespace xf::pdfbytes

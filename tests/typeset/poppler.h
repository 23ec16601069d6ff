#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What poppler-utils (packages.txt) says of a PDF file. Where a program is not installed there is a warning, no answer
// and no failure.
namespace xf::test {

[[nodiscard]] std::optional<QString> ask(const QString& program, const QStringList& arguments);

// As it would be copied, in the order of the file: a page, its lines, the page number last.
[[nodiscard]] std::optional<QStringList> copiedLines(const QString& path);

struct Box // millimetres
{
    double left = 0;
    double right = 0;
    double top = 0;
    qsizetype letters = 0;
};
[[nodiscard]] std::vector<Box> boxes(const QString& path); // of lines; a line with a wide gap is two

// A row of pdffonts for each font.
[[nodiscard]] std::optional<QStringList> fontRows(const QString& path);

} // namespace xf::test

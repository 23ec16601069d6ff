#pragma once

#include "core/desk/paper.h"

#include <functional>

// A paper put onto paper or into a file, and noted: what was never noted waits on the board (文书未打印) for ever.
namespace xf {

inline constexpr ErrorCode paperNotPrinted{"paper.not-printed"}; // path

// "受理告知书 柳溪镇信受〔2026〕1号.pdf", of a receipt the number it goes with, of one of several people his place in
// the case ("信访人2"), without what a file system does not take. Never the name of a person.
[[nodiscard]] QString paperFileName(const Paper& paper, const Case& folded);

// Makes the file, gives its bytes to `write` and notes an issued paper as saved; a draft is written and not noted.
// Where this data file may not be written the paper is saved all the same.
using WriteBytes = std::function<Result<>(const QByteArray&)>;
[[nodiscard]] Result<PaperFile> savePaper(
    Workspace& workspace, const Paper& paper, const FontSet& fonts, const WriteBytes& write);
// Into this path, whole or not at all; what is there is replaced. Refusal: paper.not-printed.
[[nodiscard]] Result<PaperFile> savePaper(
    Workspace& workspace, const Paper& paper, const FontSet& fonts, const QString& path);

// What became of an issued paper: it went to a printer, or into a file only, or nowhere yet.
enum class OnPaper { Not, Saved, Printed };
[[nodiscard]] OnPaper onPaper(Workspace& workspace, const QByteArray& entry);
// Some try went well: printed, or saved as a file.
[[nodiscard]] bool wasPrinted(Workspace& workspace, const QByteArray& entry);

} // namespace xf

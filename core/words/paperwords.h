#pragma once

#include "core/cases/papers.h"

#include <QString>

// Papers and attachments of a case as both programs list them, one line each.
namespace xf {

// "《受理告知书》柳溪镇信受〔2026〕1号"
[[nodiscard]] QString paperTitle(const QString& title, const QString& number);
// "《受理告知书》柳溪镇信受〔2026〕1号，2026年3月10日，发给信访人1（张三）"; what it goes with; that it is void and
// why, or that what it says no longer holds.
[[nodiscard]] QString paperLine(const Case& folded, const IssuedPaper& paper);
// "现场照片（田一.jpg），2026年3月10日，1.2 MB，复制件"
[[nodiscard]] QString attachmentLine(const AttachedFile& file);
// Of a letter that no font of this computer has: which, where, and what to do. `line` is the line it stands in.
[[nodiscard]] QString missingLetterLine(const QString& title, qint64 page, char32_t letter, const QString& line);
// Of what a paper could say and nobody has typed: it may be issued so, and what that means for its reader. Empty where
// nothing lacks.
[[nodiscard]] QString gapsLine(const QStringList& labels);

} // namespace xf

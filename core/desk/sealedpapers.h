#pragma once

#include "core/desk/paper.h"
#include "core/sealed/accusation.h"

// The papers of the room for accusations (core/sealed). They have no number and are in no register, no print log and no
// list of kinds: they are made, printed and forgotten. None is a paper of a case, so no template of an office changes
// them.
namespace xf {

// 告知书, for the accuser: that what was said went to who has the power. No word of it says what it was, of whom, or
// that it was an accusation; to which organ is a line to be filled in by hand where the accuser wants it on paper. Of
// one that is closed (withoutContent) the name is such a line too.
[[nodiscard]] Result<Paper> sealedNotice(Workspace& workspace, const Accusation& accusation, Date day);

// 材料移交单, for the organ it names (accusation.receiver): all that was written down, to be signed for. `accusation`
// as opened.
[[nodiscard]] Result<Paper> sealedHandover(Workspace& workspace, const Accusation& accusation, Date day);

// 回执, to take home: number, day and telephone, a line for how much was brought; no name, no office, no content, no
// word that says what it is about. Whoever finds it learns that something was handed in.
[[nodiscard]] Result<Paper> sealedSlip(Workspace& workspace, const Accusation& accusation, Date day);

[[nodiscard]] Result<Paper> sealedPaper(
    Workspace& workspace, SealedPaper which, const Accusation& accusation, Date day);

// "材料移交单 专2026-A-1.pdf": a file's name is read by whoever uses the computer; nobody and nothing is named in it.
[[nodiscard]] QString sealedFileName(SealedPaper which, const QString& number);

} // namespace xf

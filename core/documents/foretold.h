#pragma once

#include "core/cases/case.h"
#include "core/documents/lawlines.h"

// What a paper will say of a choice while it still stands in a form: the very sentences that compose() prints, so that
// nobody signs words that were never on the screen. They are the case's and the choice's, whatever a template says
// around them.
namespace xf {

// How a paper addresses those it is owed to.
[[nodiscard]] QString addressOf(const Case& folded);

// 处理途径和程序 of a demand, given its way; the category may make it a suggestion (29). Empty for no way.
[[nodiscard]] QString pathwayLine(const Case& folded, Way way, const QString& you);

// 救济途径 of an opinion on the demands as they are classified: review of 31(六), the remedy of 31(五).
[[nodiscard]] QStringList remedyLines(
    const Case& folded, const QString& you, const QString& reviewOrgan, DutyRemedy dutyRemedy);

} // namespace xf

#pragma once

#include "ui/casepage/stepform.h"
#include "ui/casepage/stepplan.h"

namespace xf::ui {

// The form of a step or command word, about a past entry where one is named. The error: it cannot be taken now.
[[nodiscard]] Result<StepForm*> makeStepForm(
    const QString& word, const QByteArray& entry, const CaseView& view, const DeskFacts& facts, QWidget* parent);

// Where its draft lies; the same after a restart.
[[nodiscard]] QString draftPrefix(const QByteArray& stream);
[[nodiscard]] QString draftKey(const QByteArray& stream, const QString& word, const QByteArray& entry);

} // namespace xf::ui

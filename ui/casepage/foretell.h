#pragma once

#include "core/cases/case.h"
#include "ui/forms/fieldform.h"

namespace xf::ui {

// Under each choice of a form what the paper will print because of it: the way of a demand, the answer to it, the
// ground of a refusal, the organ of review. To be called again when something was typed. The sentences are core's
// (core/documents/foretold.h) and Chinese in every window, as papers are.
void foretell(FieldForm& form, const Case& folded);

} // namespace xf::ui

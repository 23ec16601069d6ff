#pragma once

#include "core/cases/actions.h"

// Why a step cannot be taken now: the other half of nextActions(). Each step there is stands in exactly one of the two.
namespace xf {

struct BarredStep
{
    Step step = Step::None;
    Error why; // as decide would say it, or that there is nothing of the kind to do
};

inline constexpr ErrorCode stepNothingToDo{"step.nothing-to-do"}; // step

// For this office, in the order of Step.
[[nodiscard]] std::vector<BarredStep> barredSteps(
    const Case& folded, const QByteArray& office, const Policies& policies = {});

// The word of the command that takes a step, with what goes along with it: "accept", "deliver paper=notice".
[[nodiscard]] QString commandOf(Step step);

} // namespace xf

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "core/cases/policies.h"

#include <optional>

// What a person can lawfully do next with this one case: the rows of the transition table for its state, less what the
// case itself rules out, each with the article that holds for this office and this matter.
namespace xf {

struct NextAction
{
    Step step = Step::None;
    const char* article = "";
    QByteArray office = {}; // whose step it is: the holder's, or of who passed the matter on
    // What keeps it from being taken whatever is typed: it is offered, so that it is seen to come, with what is to be
    // done first. Empty: nothing.
    std::vector<Error> unmet = {};
    std::vector<Error> doubts = {}; // what a person should look at before taking it; bars nothing
};

// The same of one step. decide refuses by this very list; what a form still has to say is not in it.
[[nodiscard]] std::vector<Error> unmetBefore(const Case& folded, Step step);

// A matter of one's own power whose every demand goes to a court, an arbitration or a party organ (31(一) to (三)) is
// most often nobody's here to accept; nor is what one of them has already, where no demand goes that way. No rule
// forbids it: an office may itself be one of those organs, and there may be another matter beside.
[[nodiscard]] std::optional<Error> doubtOfPower(Power power, const std::vector<Way>& ways, Elsewhere elsewhere);

// In the order of the table. None while contradicting steps wait to be settled, or when a newer program has closed it.
[[nodiscard]] std::vector<NextAction> nextActions(const Case& folded, const Policies& policies = {});
// Of them those that this office may take.
[[nodiscard]] std::vector<NextAction> nextActions(
    const Case& folded, const QByteArray& office, const Policies& policies = {});

// Which of them a clerk most often wants now: what the classification leads to, then hearing, investigation, answer,
// delivery, end. A suggestion of this program for the first button, no rule; None when it has none to make.
[[nodiscard]] Step recommendedStep(const Case& folded); // to the holder
[[nodiscard]] Step recommendedStep(const Case& folded, const QByteArray& office);
[[nodiscard]] NextAction recommendedAction(const Case& folded, const QByteArray& office); // the same with its article

} // namespace xf

#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"

#include <vector>

// The course of a hearing and of a request for review, which local rules have and the regulation has not: only where
// the hearing itself, or the decision on the review, could be recorded.
namespace xf {

namespace {

Step stepBeside(const Case& folded, Procedure what)
{
    if (what != Procedure::ReviewTakenUp) {
        return Step::HoldHearing;
    }
    return folded.state == State::FinalReviewing ? Step::DecideFinal : Step::DecideReview;
}

} // namespace

Result<> checkProcedure(const ProcedureNoted& noted)
{
    switch (noted.what) {
    case Procedure::NotGiven: return Error(procedureNoKind);
    case Procedure::HearingDenied:
    case Procedure::HearingConcluded:
        return noted.text.isEmpty() ? Result<>(Error(procedureNoText, {wordLabel(noted.what)})) : Result<>();
    case Procedure::HearingNotified: return noted.planned.isValid() ? Result<>() : Result<>(Error(procedureNoDay));
    case Procedure::HearingOffered:
    case Procedure::HearingAsked:
    case Procedure::HearingGranted:
    case Procedure::ReviewTakenUp: break;
    }
    return {};
}

Decision decideOne(const Case& folded, const NoteProcedure& command, const Circumstances& circumstances)
{
    ProcedureNoted noted;
    noted.what = command.what;
    noted.planned = command.planned;
    noted.organ = cleanLine(command.organ);
    noted.number = cleanLine(command.number);
    noted.text = cleanText(command.text);
    if (const Result<> sound = checkProcedure(noted); !sound) {
        return sound.error();
    }
    if (const Result<Transition> row = checkStep(folded, stepBeside(folded, noted.what), circumstances); !row) {
        return row.error();
    }
    std::vector<qint64> numbers = command.petitioners;
    std::erase(numbers, 0); // a place left empty
    Result<std::vector<ElementId>> petitioners = petitionersByNumber(folded, numbers);
    if (!petitioners) {
        return petitioners.error();
    }
    noted.petitioners = std::move(*petitioners);
    if (noted.planned.isValid() && noted.planned < circumstances.on) {
        return Error(procedureDayGone, {noted.planned.chinese(), circumstances.on.chinese()});
    }
    if (noted.what == Procedure::HearingConcluded && !lastOf(folded, Step::HoldHearing)) {
        return Error(procedureNoHearing);
    }
    return single(std::move(noted), circumstances);
}

} // namespace xf

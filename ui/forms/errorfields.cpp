#include "ui/forms/errorfields.h"

#include "core/base/fieldtext.h"
#include "core/cases/refusals.h"

namespace xf::ui {

namespace {

struct Row
{
    const ErrorCode& code;
    const char* path; // "%1" is the error's first argument
};

const Row rows[] = {
    {inputUnknownKey, "%1"},
    {inputBadValue, "%1"},
    {inputBadIndex, "%1"},
    {inputTooMany, "%1"},
    {inputNotText, "%1"},
    {reasonMissing, "reason"},
    {textTooLong, "%1"},
    {textBad, "%1"},
    {dateReceiptInFuture, "received"},
    {datePostedAfterReceipt, "posted"},
    {registerNoChannel, "channel"},
    {registerNoPetitioner, "petitioners.1.name"},
    {registerNoName, "petitioners.%1.name"},
    {registerNoMatter, "demands.1.text"},
    {registerHeadCount, "headCount"},
    {registerTooManyRepresentatives, "petitioners.representatives"},
    {registerAccusation, "category"},
    {forwardNoUnit, "unit"},
    {guideNoOrgan, "organ"},
    {refuseNoGround, "ground"},
    {refuseNotSuperior, "superior"},
    {refuseNoOrgan, "acceptedBy"},
    {refuseNotSameFacts, "sameFacts"},
    {refuseNoNumbers, "opinionNumber"},
    {transferNoUnit, "to"},
    {transferUnknownUnit, "to"},
    {transferToSelf, "to"},
    {transferExcluded, "to"},
    {assignNoPeriod, "days"},
    {assignTwoPeriods, "due"},
    {assignBadPeriod, "days"},
    {objectNoReason, "reason"},
    {judgeNoVerdict, "agree"},
    {judgeNoReason, "reason"},
    {reportNoText, "text"},
    {hearNoText, "text"},
    {investigateNoText, "text"},
    {extendTooLong, "days"},
    {extendTooShort, "days"},
    {extendNoApprover, "approver"},
    {extendNoReason, "reason"},
    {decideDemandUnanswered, "outcomes.%1.outcome"},
    {decideDemandTwice, "outcomes.%1.demand"},
    {decideNoText, "text"},
    {decideNoBasis, "basis"},
    {decideReviewElsewhere, "reviewOrgan"},
    {decideNoReviewOrgan, "reviewOrgan"},
    {deliverNotOwed, "petitioners"},
    {deliverNoWitness, "witness"},
    {noteEmpty, "text"},
    {reviewNoOrgan, "organ"},
    {reviewNoVerdict, "verdict"},
    {reviewNoText, "text"},
    {hearingNoDay, "from"},
    {hearingReversed, "to"},
    {mediateNoAgreement, "agreement"},
    {mediateNoParty, "otherParty"},
    {mediateNoConsent, "otherAgrees"},
    {withdrawNotWritten, "written"},
    {carryOutNoText, "text"},
    {carryOutNotSupported, "demands.1"},
    {concludeNotLed, "ending"},
    {concludeNotMediated, "ending"},
    {concludeNotWithdrawn, "ending"},
    {concludeNotCarried, "ending"},
    {concludeNoProcedure, "result"},
    {concludeDutyUndone, "result"},
};

} // namespace

QString fieldOfError(const Error& error)
{
    for (const Row& row : rows) {
        if (error.is(row.code)) {
            return QString::fromLatin1(row.path).replace(QStringLiteral("%1"), error.arguments.value(0));
        }
    }
    return {};
}

} // namespace xf::ui

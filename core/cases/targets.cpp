#include "core/cases/targets.h"

namespace xf {

namespace {

int targetOf(RuleId rule, Channel channel, const Policies& policies)
{
    switch (rule) {
    case RuleId::RegisterTransfer: return policies.transferTarget;
    case RuleId::Inform:
        return channel == Channel::Phone && policies.phoneInformTarget > 0 ? policies.phoneInformTarget
                                                                           : policies.informTarget;
    case RuleId::Handle: return policies.handleTarget;
    case RuleId::Object:
    case RuleId::Assigned:
    case RuleId::ReviewRequest:
    case RuleId::ReviewDecide:
    case RuleId::FinalRequest:
    case RuleId::FinalDecide:
    case RuleId::SimpleAccept:
    case RuleId::SimpleReply:
    case RuleId::Redo:
    case RuleId::SuggestionTell:
    case RuleId::ReviewTakeUp:
    case RuleId::ReviewRefusal:
    case RuleId::HearingAsk:
    case RuleId::HearingDecide:
    case RuleId::HearingHold:
    case RuleId::HearingNotify:
    case RuleId::HearingConclude: break;
    }
    return 0;
}

} // namespace

Date officeTarget(const ObligationClock& clock, Channel channel, const QByteArray& office, const Policies& policies)
{
    const int days = targetOf(clock.rule, channel, policies);
    if (days < 1 || clock.office != office || !clock.due.isValid()) {
        return {};
    }
    const Date target = clock.start.plusDays(days);
    return target.isValid() && target < clock.due ? target : Date();
}

Date lastPosting(const ObligationClock& clock, const QByteArray& office, const Policies& policies)
{
    const bool posted = clock.rule == RuleId::Inform || clock.rule == RuleId::Handle || clock.rule == RuleId::Redo;
    const bool waits = !clock.met.isValid() && !clock.posted.isValid();
    if (!posted || !waits || policies.postDays < 1 || clock.office != office || !clock.due.isValid()) {
        return {};
    }
    const Date last = clock.due.plusDays(-policies.postDays);
    return last.isValid() && last >= clock.start ? last : Date();
}

} // namespace xf

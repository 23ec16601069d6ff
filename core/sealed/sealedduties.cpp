#include "core/sealed/sealedduties.h"

#include "core/time/deadline.h"

namespace xf {

namespace {

Date dueOf(RuleId rule, Date received, const WorkCalendar& calendar)
{
    const Result<Deadline> deadline = computeDeadline({rule, received, {}, {}, {}}, calendar);
    return deadline ? deadline->due : Date(); // the day before rolling binds an office
}

} // namespace

std::vector<SealedDuty> sealedDuties(const Accusation& accusation, bool bureau, const WorkCalendar& calendar)
{
    std::vector<SealedDuty> duties;
    if (accusation.fault || accusation.state == AccusationState::Voided) {
        return duties;
    }
    const Date received = accusation.registered.received;
    if (accusation.passedOn.empty()) {
        const Date due = bureau ? dueOf(RuleId::RegisterTransfer, received, calendar) : Date();
        duties.push_back({SealedDutyKind::PassOn, due, bureau ? QStringLiteral("22.1") : QStringLiteral("30")});
    }
    if (accusation.told.empty() && accusation.reachable) {
        const RuleId rule = bureau ? RuleId::RegisterTransfer : RuleId::Inform;
        duties.push_back({SealedDutyKind::Tell, dueOf(rule, received, calendar),
            bureau ? QStringLiteral("22.1") : QStringLiteral("23.2")});
    }
    return duties;
}

} // namespace xf

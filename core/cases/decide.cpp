#include "core/cases/decide.h"

#include "core/cases/decideparts.h"

namespace xf {

namespace {

// The receipt a clerk writes down is the day the thing happened: it is the business date unless another one was typed.
Circumstances withDateInside(const Command& command, Circumstances circumstances)
{
    if (circumstances.onGiven) {
        return circumstances;
    }
    if (const DeliverPaper* deliver = std::get_if<DeliverPaper>(&command)) {
        if (deliver->notice.received.isValid()) {
            circumstances.on = deliver->notice.received;
        }
    }
    if (const SignForCase* receipt = std::get_if<SignForCase>(&command)) {
        circumstances.on = receipt->received.isValid() ? receipt->received : circumstances.on;
    }
    if (const DeliverReview* deliver = std::get_if<DeliverReview>(&command)) {
        circumstances.on = deliver->notice.received.isValid() ? deliver->notice.received : circumstances.on;
    }
    const RequestReview* request = std::get_if<RequestReview>(&command);
    request = request ? request : std::get_if<RequestFinal>(&command);
    if (request) {
        circumstances.on = request->received.isValid() ? request->received : circumstances.on;
    }
    if (const HoldHearing* hearing = std::get_if<HoldHearing>(&command)) {
        const Date last = hearing->to.isValid() ? hearing->to : hearing->from;
        circumstances.on = last.isValid() ? last : circumstances.on;
    }
    if (const IssuePaper* paper = std::get_if<IssuePaper>(&command)) {
        circumstances.on = paper->date.isValid() ? paper->date : circumstances.on;
    }
    return circumstances;
}

} // namespace

bool beginsCase(const Command& command)
{
    return std::holds_alternative<RegisterCase>(command) || std::holds_alternative<ImportMessage>(command);
}

Result<std::vector<Planned>> decide(const Case* folded, const Command& command, const Circumstances& given)
{
    Q_ASSERT(beginsCase(command) == (folded == nullptr));
    const Circumstances circumstances = withDateInside(command, given);
    if (const Result<> day = checkDay(circumstances); !day) {
        return day.error();
    }
    Decision decision = std::visit(
        [&](const auto& one) -> Decision {
            using One = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<One, RegisterCase> || std::is_same_v<One, ImportMessage>) {
                return decideOne(one, circumstances);
            } else {
                return decideOne(*folded, one, circumstances);
            }
        },
        command);
    if (!decision) {
        return decision;
    }
    const Result<> storable = checkStorable(*decision);
    return storable ? std::move(decision) : Decision(storable.error());
}

} // namespace xf

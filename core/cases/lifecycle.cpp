#include "core/cases/lifecycle.h"

#include <algorithm>

namespace xf {

template <>
WordSpan wordsOf<State>()
{
    static const WordInfo words[] = {
        {int(State::Registered), "registered", "已登记"},
        {int(State::Informed), "informed", "已告知"},
        {int(State::Accepted), "accepted", "已受理"},
        {int(State::Forwarded), "forwarded", "已转送"},
        {int(State::Guided), "guided", "已引导"},
        {int(State::Refused), "refused", "不予受理"},
        {int(State::Decided), "decided", "已出具意见"},
        {int(State::Delivered), "delivered", "已送达"},
        {int(State::Concluded), "concluded", "已办结"},
        {int(State::Void), "void", "已作废"},
    };
    return words;
}

template <>
WordSpan wordsOf<Step>()
{
    static const WordInfo words[] = {
        {int(Step::None), "", ""},
        {int(Step::Classify), "classify", "甄别分类"},
        {int(Step::Inform), "inform", "书面告知"},
        {int(Step::Accept), "accept", "受理"},
        {int(Step::Forward), "forward", "转送下级并告知去向"},
        {int(Step::Guide), "guide", "告知向有权机关提出"},
        {int(Step::Refuse), "refuse", "不予受理"},
        {int(Step::Hear), "hear", "听取陈述"},
        {int(Step::Investigate), "investigate", "调查核实"},
        {int(Step::Extend), "extend", "延期"},
        {int(Step::Decide), "decide", "出具处理意见"},
        {int(Step::Deliver), "deliver", "送达意见书"},
        {int(Step::DeliverNotice), "deliver-notice", "送达告知书"},
        {int(Step::Conclude), "conclude", "办结"},
        {int(Step::Void), "void", "作废"},
    };
    return words;
}

namespace {

// Read down: from this state, this can happen. Order is the order of the buttons on a case's page.
constexpr Transition table[] = {
    {State::Registered, Step::Classify, State::Registered, "23.1"},
    {State::Registered, Step::Inform, State::Informed, "23.1"},
    {State::Registered, Step::Accept, State::Accepted, "23.1"},
    {State::Registered, Step::Forward, State::Forwarded, "23.1"},
    {State::Registered, Step::Guide, State::Guided, "23.1"},
    {State::Registered, Step::Refuse, State::Refused, "19.3"},
    {State::Registered, Step::Hear, State::Registered, "31(六)"},
    {State::Registered, Step::Investigate, State::Registered, "31(六)"},
    {State::Registered, Step::Void, State::Void, "reading"},

    {State::Informed, Step::Classify, State::Informed, "23.1"},
    {State::Informed, Step::Inform, State::Informed, "23.1"},
    {State::Informed, Step::Accept, State::Accepted, "23.1"},
    {State::Informed, Step::Forward, State::Forwarded, "23.1"},
    {State::Informed, Step::Guide, State::Guided, "23.1"},
    {State::Informed, Step::Refuse, State::Refused, "19.3"},
    {State::Informed, Step::Hear, State::Informed, "31(六)"},
    {State::Informed, Step::Investigate, State::Informed, "31(六)"},
    {State::Informed, Step::DeliverNotice, State::Informed, "23.2"},
    {State::Informed, Step::Conclude, State::Concluded, "31"},
    {State::Informed, Step::Void, State::Void, "reading"},

    {State::Accepted, Step::Classify, State::Accepted, "23.1"},
    {State::Accepted, Step::Inform, State::Accepted, "23.1"},
    {State::Accepted, Step::Hear, State::Accepted, "31(六)"},
    {State::Accepted, Step::Investigate, State::Accepted, "31(六)"},
    {State::Accepted, Step::Extend, State::Accepted, "34"},
    {State::Accepted, Step::Decide, State::Decided, "31(六)"},
    {State::Accepted, Step::DeliverNotice, State::Accepted, "23.2"},
    // Conclude here: a suggestion, or a matter that another procedure of article 31 has taken over.
    {State::Accepted, Step::Conclude, State::Concluded, "31"},
    {State::Accepted, Step::Void, State::Void, "reading"},

    // Conclude here: an anonymous matter, whose opinion can be delivered to nobody and is kept on file (23.2).
    {State::Decided, Step::Deliver, State::Delivered, "31(六)"},
    {State::Decided, Step::DeliverNotice, State::Decided, "23.2"},
    {State::Decided, Step::Conclude, State::Concluded, "34"},
    {State::Decided, Step::Void, State::Void, "reading"},

    {State::Delivered, Step::Deliver, State::Delivered, "31(六)"},
    {State::Delivered, Step::DeliverNotice, State::Delivered, "23.2"},
    {State::Delivered, Step::Conclude, State::Concluded, "34"},
    {State::Delivered, Step::Void, State::Void, "reading"},

    {State::Forwarded, Step::Inform, State::Forwarded, "23.1"},
    {State::Forwarded, Step::DeliverNotice, State::Forwarded, "23.2"},
    {State::Forwarded, Step::Void, State::Void, "reading"},

    // Guiding is no refusal: what comes back is taken up again.
    {State::Guided, Step::Classify, State::Guided, "23.1"},
    {State::Guided, Step::Accept, State::Accepted, "23.1"},
    {State::Guided, Step::Forward, State::Forwarded, "23.1"},
    {State::Guided, Step::Guide, State::Guided, "23.1"},
    {State::Guided, Step::Inform, State::Guided, "23.1"},
    {State::Guided, Step::DeliverNotice, State::Guided, "23.2"},
    {State::Guided, Step::Void, State::Void, "reading"},

    {State::Refused, Step::Inform, State::Refused, "23.1"},
    {State::Refused, Step::DeliverNotice, State::Refused, "23.2"},
    {State::Refused, Step::Void, State::Void, "reading"},

    {State::Concluded, Step::Deliver, State::Concluded, "31(六)"},
    {State::Concluded, Step::DeliverNotice, State::Concluded, "23.2"},
    {State::Concluded, Step::Void, State::Void, "reading"},
};

struct StepOf
{
    Step operator()(const Classified&) const { return Step::Classify; }
    Step operator()(const Informed&) const { return Step::Inform; }
    Step operator()(const Accepted&) const { return Step::Accept; }
    Step operator()(const Forwarded&) const { return Step::Forward; }
    Step operator()(const Guided&) const { return Step::Guide; }
    Step operator()(const Refused&) const { return Step::Refuse; }
    Step operator()(const Heard&) const { return Step::Hear; }
    Step operator()(const Investigated&) const { return Step::Investigate; }
    Step operator()(const Extended&) const { return Step::Extend; }
    Step operator()(const Decided&) const { return Step::Decide; }
    Step operator()(const Delivered& delivered) const
    {
        switch (delivered.paper) {
        case DeliveredPaper::NotGiven: return Step::None; // of a newer program, or erased
        case DeliveredPaper::Opinion: return Step::Deliver;
        case DeliveredPaper::Notice:
        case DeliveredPaper::Extension: return Step::DeliverNotice;
        }
        return Step::None;
    }
    Step operator()(const Concluded&) const { return Step::Conclude; }
    Step operator()(const Voided&) const { return Step::Void; }
    Step operator()(const std::monostate&) const { return Step::None; }
    Step operator()(const Registered&) const { return Step::None; }
    Step operator()(const Amended&) const { return Step::None; }
    Step operator()(const Noted&) const { return Step::None; }
    Step operator()(const Corrected&) const { return Step::None; }
    Step operator()(const Settled&) const { return Step::None; }
    Step operator()(const Erased&) const { return Step::None; }
    Step operator()(const Issued&) const { return Step::None; } // it says what a step decided
    Step operator()(const Attached&) const { return Step::None; }
};

} // namespace

std::span<const Transition> transitions()
{
    return table;
}

Step stepOf(const Event& event)
{
    return std::visit(StepOf(), event);
}

const Transition* fits(State state, Step step)
{
    const auto row = std::find_if(std::begin(table), std::end(table),
        [&](const Transition& candidate) { return candidate.from == state && candidate.step == step; });
    return row == std::end(table) ? nullptr : row;
}

std::vector<Transition> nextSteps(State state)
{
    std::vector<Transition> next;
    for (const Transition& row : table) {
        if (row.from == state) {
            next.push_back(row);
        }
    }
    return next;
}

bool isClosed(State state)
{
    switch (state) {
    case State::Forwarded:
    case State::Guided:
    case State::Refused:
    case State::Concluded:
    case State::Void: return true;
    case State::Registered:
    case State::Informed:
    case State::Accepted:
    case State::Decided:
    case State::Delivered: return false;
    }
    return false;
}

} // namespace xf

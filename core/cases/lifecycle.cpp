#include "core/cases/lifecycle.h"

#include <algorithm>

namespace xf {

template <>
WordSpan wordsOf<State>()
{
    static const WordInfo words[] = {
        {int(State::Registered), "registered", "已登记"},
        {int(State::Transferred), "transferred", "转交待办"},
        {int(State::Objected), "objected", "异议待核"},
        {int(State::Informed), "informed", "已告知"},
        {int(State::Accepted), "accepted", "已受理"},
        {int(State::Forwarded), "forwarded", "已转送"},
        {int(State::Guided), "guided", "已引导"},
        {int(State::Refused), "refused", "不予受理"},
        {int(State::Decided), "decided", "已出具意见"},
        {int(State::Delivered), "delivered", "已送达"},
        {int(State::Reviewing), "reviewing", "复查中"},
        {int(State::Reviewed), "reviewed", "已复查"},
        {int(State::FinalReviewing), "final-reviewing", "复核中"},
        {int(State::FinalReviewed), "final-reviewed", "已复核"},
        {int(State::Simple), "simple", "简易办理中"},
        {int(State::Filed), "filed", "已存查"},
        {int(State::Returned), "returned", "已退回"},
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
        {int(Step::Forward), "forward", "转送并告知去向"},
        {int(Step::Guide), "guide", "告知向有权机关提出"},
        {int(Step::Refuse), "refuse", "不予受理"},
        {int(Step::Hear), "hear", "听取陈述"},
        {int(Step::Investigate), "investigate", "调查核实"},
        {int(Step::Extend), "extend", "延期"},
        {int(Step::Decide), "decide", "出具处理意见"},
        {int(Step::Deliver), "deliver", "送达意见书"},
        {int(Step::DeliverNotice), "deliver-notice", "送达告知书"},
        {int(Step::Conclude), "conclude", "办结"},
        {int(Step::Transfer), "transfer", "转送有权处理的机关、单位"},
        {int(Step::Assign), "assign", "交办并要求反馈结果"},
        {int(Step::SignFor), "sign-for", "签收"},
        {int(Step::Object), "object", "提出异议"},
        {int(Step::Uphold), "uphold", "同意异议"},
        {int(Step::Reject), "reject", "不同意异议"},
        {int(Step::Report), "report", "提交办结报告"},
        {int(Step::Void), "void", "作废"},
        {int(Step::RequestReview), "request-review", "请求复查"},
        {int(Step::DecideReview), "decide-review", "作出复查意见"},
        {int(Step::RequestFinal), "request-final", "请求复核"},
        {int(Step::DecideFinal), "decide-final", "作出复核意见"},
        {int(Step::DeliverReview), "deliver-review", "送达复查、复核意见书"},
        {int(Step::HoldHearing), "hold-hearing", "听证"},
        {int(Step::Mediate), "mediate", "调解、和解"},
        {int(Step::Withdraw), "withdraw", "信访人撤回"},
        {int(Step::CarryOut), "carry-out", "落实支持的请求"},
        {int(Step::AcceptSimply), "accept-simply", "简易受理"},
        {int(Step::ReplySimply), "reply-simply", "简易答复"},
        {int(Step::MakeOrdinary), "make-ordinary", "转为普通程序"},
        {int(Step::File), "file", "存查"},
        {int(Step::SenderAgrees), "sender-agrees", "转送单位同意异议"},
        {int(Step::SenderRefuses), "sender-refuses", "转送单位不同意异议"},
        {int(Step::Reopen), "reopen", "重新启动办理"},
        {int(Step::Redo), "redo", "撤销原意见重新办理"},
    };
    return words;
}

namespace {

// Read down: from this state, this can happen. Order is the order of the buttons on a case's page.
constexpr Transition table[] = {
    {State::Registered, Step::Classify, State::Registered, "23.1"},
    {State::Registered, Step::Inform, State::Informed, "23.1"},
    {State::Registered, Step::Accept, State::Accepted, "23.1"},
    {State::Registered, Step::AcceptSimply, State::Simple, "simple"},
    {State::Registered, Step::Transfer, State::Transferred, "22.1"},
    {State::Registered, Step::Assign, State::Transferred, "22.1(三)"},
    {State::Registered, Step::Forward, State::Forwarded, "23.1"},
    {State::Registered, Step::Guide, State::Guided, "23.1"},
    {State::Registered, Step::Refuse, State::Refused, "19.3"},
    {State::Registered, Step::Object, State::Objected, "23.3"},
    {State::Registered, Step::Hear, State::Registered, "31(六)"},
    {State::Registered, Step::Investigate, State::Registered, "31(六)"},
    {State::Registered, Step::Mediate, State::Registered, "33"},
    {State::Registered, Step::Conclude, State::Concluded, "31"},
    {State::Registered, Step::File, State::Filed, "reading"},
    {State::Registered, Step::Withdraw, State::Concluded, "reading"},
    {State::Registered, Step::Void, State::Void, "reading"},

    {State::Informed, Step::Classify, State::Informed, "23.1"},
    {State::Informed, Step::Inform, State::Informed, "23.1"},
    {State::Informed, Step::Accept, State::Accepted, "23.1"},
    {State::Informed, Step::AcceptSimply, State::Simple, "simple"},
    {State::Informed, Step::Transfer, State::Transferred, "22.1"},
    {State::Informed, Step::Assign, State::Transferred, "22.1(三)"},
    {State::Informed, Step::Forward, State::Forwarded, "23.1"},
    {State::Informed, Step::Guide, State::Guided, "23.1"},
    {State::Informed, Step::Refuse, State::Refused, "19.3"},
    {State::Informed, Step::SignFor, State::Informed, "23.3"},
    {State::Informed, Step::Object, State::Objected, "23.3"},
    {State::Informed, Step::Hear, State::Informed, "31(六)"},
    {State::Informed, Step::Investigate, State::Informed, "31(六)"},
    {State::Informed, Step::DeliverNotice, State::Informed, "23.2"},
    {State::Informed, Step::Conclude, State::Concluded, "31"},
    {State::Informed, Step::File, State::Filed, "reading"},
    {State::Informed, Step::Mediate, State::Informed, "33"},
    {State::Informed, Step::Withdraw, State::Concluded, "reading"},
    {State::Informed, Step::Void, State::Void, "reading"},

    {State::Accepted, Step::Classify, State::Accepted, "23.1"},
    {State::Accepted, Step::Inform, State::Accepted, "23.1"},
    {State::Accepted, Step::Hear, State::Accepted, "31(六)"},
    {State::Accepted, Step::Investigate, State::Accepted, "31(六)"},
    {State::Accepted, Step::Extend, State::Accepted, "34"},
    {State::Accepted, Step::Decide, State::Decided, "31(六)"},
    {State::Accepted, Step::DeliverNotice, State::Accepted, "23.2"},
    {State::Accepted, Step::SignFor, State::Accepted, "23.3"},
    // Conclude here: a suggestion, or a matter that another procedure of article 31 has taken over.
    {State::Accepted, Step::Conclude, State::Concluded, "31"},
    {State::Accepted, Step::HoldHearing, State::Accepted, "31(六)"},
    {State::Accepted, Step::Mediate, State::Accepted, "33"},
    {State::Accepted, Step::Withdraw, State::Concluded, "reading"},
    {State::Accepted, Step::Void, State::Void, "reading"},

    // Conclude here: an anonymous matter, whose opinion can be delivered to nobody and is kept on file (23.2).
    {State::Decided, Step::Deliver, State::Delivered, "31(六)"},
    {State::Decided, Step::DeliverNotice, State::Decided, "23.2"},
    {State::Decided, Step::Report, State::Decided, "22.1(三)"},
    {State::Decided, Step::Conclude, State::Concluded, "34"},
    {State::Decided, Step::RequestReview, State::Reviewing, "35"},
    {State::Decided, Step::CarryOut, State::Decided, "32.2"},
    {State::Decided, Step::Redo, State::Accepted, "reading"},
    {State::Decided, Step::Withdraw, State::Concluded, "reading"},
    {State::Decided, Step::Void, State::Void, "reading"},

    {State::Delivered, Step::Deliver, State::Delivered, "31(六)"},
    {State::Delivered, Step::DeliverNotice, State::Delivered, "23.2"},
    {State::Delivered, Step::Report, State::Delivered, "22.1(三)"},
    {State::Delivered, Step::Conclude, State::Concluded, "34"},
    {State::Delivered, Step::RequestReview, State::Reviewing, "35"},
    {State::Delivered, Step::CarryOut, State::Delivered, "32.2"},
    {State::Delivered, Step::Redo, State::Accepted, "reading"},
    {State::Delivered, Step::Withdraw, State::Concluded, "reading"},
    {State::Delivered, Step::Void, State::Void, "reading"},

    {State::Forwarded, Step::Inform, State::Forwarded, "23.1"},
    {State::Forwarded, Step::DeliverNotice, State::Forwarded, "23.2"},
    {State::Forwarded, Step::Report, State::Forwarded, "22.1(三)"},
    {State::Forwarded, Step::Reopen, State::Registered, "reading"},
    {State::Forwarded, Step::Void, State::Void, "reading"},

    // Guiding is no refusal: what comes back is taken up again.
    {State::Guided, Step::Classify, State::Guided, "23.1"},
    {State::Guided, Step::Accept, State::Accepted, "23.1"},
    {State::Guided, Step::Transfer, State::Transferred, "22.1"},
    {State::Guided, Step::Assign, State::Transferred, "22.1(三)"},
    {State::Guided, Step::Forward, State::Forwarded, "23.1"},
    {State::Guided, Step::Guide, State::Guided, "23.1"},
    {State::Guided, Step::Inform, State::Guided, "23.1"},
    {State::Guided, Step::DeliverNotice, State::Guided, "23.2"},
    {State::Guided, Step::Void, State::Void, "reading"},

    // 23.3. Guide is not here: what is not in this office's power goes back by an objection. Nor is Void: whoever
    // registered it may void it, and has given it away.
    {State::Transferred, Step::SignFor, State::Transferred, "23.3"},
    {State::Transferred, Step::Classify, State::Transferred, "23.3"},
    {State::Transferred, Step::Inform, State::Informed, "23.3"},
    {State::Transferred, Step::Accept, State::Accepted, "23.3"},
    {State::Transferred, Step::AcceptSimply, State::Simple, "simple"},
    {State::Transferred, Step::Transfer, State::Transferred, "22.1"},
    {State::Transferred, Step::Assign, State::Transferred, "22.1(三)"},
    {State::Transferred, Step::Forward, State::Forwarded, "23.1"},
    {State::Transferred, Step::Object, State::Objected, "23.3"},
    {State::Transferred, Step::Refuse, State::Refused, "19.3"},
    {State::Transferred, Step::Hear, State::Transferred, "31(六)"},
    {State::Transferred, Step::Withdraw, State::Concluded, "reading"},
    {State::Transferred, Step::Investigate, State::Transferred, "31(六)"},
    {State::Transferred, Step::DeliverNotice, State::Transferred, "23.2"},

    // Its periods run on, so the office may tell the petitioner; accepting takes the objection back.
    {State::Objected, Step::Uphold, State::Registered, "23.3"},
    {State::Objected, Step::Reject, State::Transferred, "23.3"},
    {State::Objected, Step::SenderAgrees, State::Returned, "23.3"},
    {State::Objected, Step::SenderRefuses, State::Registered, "23.3"},
    {State::Objected, Step::SignFor, State::Objected, "23.3"},
    {State::Objected, Step::Classify, State::Objected, "23.3"},
    {State::Objected, Step::Inform, State::Objected, "23.3"},
    {State::Objected, Step::Accept, State::Accepted, "23.3"},
    {State::Objected, Step::Hear, State::Objected, "31(六)"},
    {State::Objected, Step::Investigate, State::Objected, "31(六)"},
    {State::Objected, Step::DeliverNotice, State::Objected, "23.2"},

    // 《信访事项简易办理办法》, where the office works by it. Conclude here: settled between the two sides (33).
    {State::Simple, Step::ReplySimply, State::Concluded, "simple"},
    {State::Simple, Step::MakeOrdinary, State::Accepted, "simple"},
    {State::Simple, Step::Classify, State::Simple, "23.1"},
    {State::Simple, Step::Inform, State::Simple, "23.1"},
    {State::Simple, Step::SignFor, State::Simple, "23.3"},
    {State::Simple, Step::Hear, State::Simple, "31(六)"},
    {State::Simple, Step::Investigate, State::Simple, "31(六)"},
    {State::Simple, Step::DeliverNotice, State::Simple, "23.2"},
    {State::Simple, Step::Mediate, State::Simple, "33"},
    {State::Simple, Step::Conclude, State::Concluded, "33"},
    {State::Simple, Step::Withdraw, State::Concluded, "reading"},
    {State::Simple, Step::Void, State::Void, "reading"},

    // Put on file, the petitioner is told all the same (23.2); given back, who passed it on has it again.
    {State::Filed, Step::Inform, State::Filed, "23.1"},
    {State::Filed, Step::DeliverNotice, State::Filed, "23.2"},
    {State::Filed, Step::Reopen, State::Registered, "reading"},
    {State::Filed, Step::Void, State::Void, "reading"},

    {State::Returned, Step::DeliverNotice, State::Returned, "23.2"},
    {State::Returned, Step::Reopen, State::Registered, "reading"},
    {State::Returned, Step::Void, State::Void, "reading"},

    // 35, 36: asked for and decided at other organs; here it is recorded. The opinion may still be on its way to
    // another of several petitioners, each of whom has a period of his own.
    {State::Reviewing, Step::DecideReview, State::Reviewed, "35"},
    {State::Reviewing, Step::RequestReview, State::Reviewing, "35"},
    {State::Reviewing, Step::HoldHearing, State::Reviewing, "31(六)"},
    {State::Reviewing, Step::Deliver, State::Reviewing, "31(六)"},
    {State::Reviewing, Step::DeliverNotice, State::Reviewing, "23.2"},
    {State::Reviewing, Step::CarryOut, State::Reviewing, "32.2"},
    {State::Reviewing, Step::Report, State::Reviewing, "22.1(三)"},
    {State::Reviewing, Step::Withdraw, State::Concluded, "reading"},
    {State::Reviewing, Step::Void, State::Void, "reading"},

    {State::Reviewed, Step::DeliverReview, State::Reviewed, "35"},
    {State::Reviewed, Step::RequestFinal, State::FinalReviewing, "36.1"},
    {State::Reviewed, Step::RequestReview, State::Reviewing, "35"},
    {State::Reviewed, Step::Redo, State::Accepted, "35"},
    {State::Reviewed, Step::Deliver, State::Reviewed, "31(六)"},
    {State::Reviewed, Step::DeliverNotice, State::Reviewed, "23.2"},
    {State::Reviewed, Step::CarryOut, State::Reviewed, "32.2"},
    {State::Reviewed, Step::Report, State::Reviewed, "22.1(三)"},
    {State::Reviewed, Step::Withdraw, State::Concluded, "reading"},
    {State::Reviewed, Step::Conclude, State::Concluded, "35"},
    {State::Reviewed, Step::Void, State::Void, "reading"},

    {State::FinalReviewing, Step::DecideFinal, State::FinalReviewed, "36.1"},
    {State::FinalReviewing, Step::RequestFinal, State::FinalReviewing, "36.1"},
    {State::FinalReviewing, Step::HoldHearing, State::FinalReviewing, "36.2"},
    {State::FinalReviewing, Step::DeliverReview, State::FinalReviewing, "35"},
    {State::FinalReviewing, Step::Deliver, State::FinalReviewing, "31(六)"},
    {State::FinalReviewing, Step::DeliverNotice, State::FinalReviewing, "23.2"},
    {State::FinalReviewing, Step::CarryOut, State::FinalReviewing, "32.2"},
    {State::FinalReviewing, Step::Report, State::FinalReviewing, "22.1(三)"},
    {State::FinalReviewing, Step::Withdraw, State::Concluded, "reading"},
    {State::FinalReviewing, Step::Void, State::Void, "reading"},

    {State::FinalReviewed, Step::DeliverReview, State::FinalReviewed, "36.1"},
    {State::FinalReviewed, Step::RequestFinal, State::FinalReviewing, "36.1"},
    {State::FinalReviewed, Step::Redo, State::Accepted, "36.1"},
    {State::FinalReviewed, Step::Deliver, State::FinalReviewed, "31(六)"},
    {State::FinalReviewed, Step::DeliverNotice, State::FinalReviewed, "23.2"},
    {State::FinalReviewed, Step::CarryOut, State::FinalReviewed, "32.2"},
    {State::FinalReviewed, Step::Report, State::FinalReviewed, "22.1(三)"},
    {State::FinalReviewed, Step::Conclude, State::Concluded, "36.1"},
    {State::FinalReviewed, Step::Void, State::Void, "reading"},

    {State::Refused, Step::Inform, State::Refused, "23.1"},
    {State::Refused, Step::DeliverNotice, State::Refused, "23.2"},
    {State::Refused, Step::Report, State::Refused, "22.1(三)"},
    {State::Refused, Step::Reopen, State::Registered, "reading"},
    {State::Refused, Step::Void, State::Void, "reading"},

    {State::Concluded, Step::Deliver, State::Concluded, "31(六)"},
    {State::Concluded, Step::DeliverNotice, State::Concluded, "23.2"},
    {State::Concluded, Step::Report, State::Concluded, "22.1(三)"},
    {State::Concluded, Step::RequestReview, State::Reviewing, "35"},
    {State::Concluded, Step::RequestFinal, State::FinalReviewing, "36.1"},
    {State::Concluded, Step::DeliverReview, State::Concluded, "35"},
    {State::Concluded, Step::CarryOut, State::Concluded, "32.2"},
    {State::Concluded, Step::Reopen, State::Registered, "reading"},
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
    Step operator()(const Transferred&) const { return Step::Transfer; }
    Step operator()(const Assigned&) const { return Step::Assign; }
    Step operator()(const SignedFor&) const { return Step::SignFor; }
    Step operator()(const Objected&) const { return Step::Object; }
    Step operator()(const ObjectionJudged& judged) const
    {
        switch (judged.verdict) {
        case Verdict::NotGiven: return Step::None; // of a newer program, or erased
        case Verdict::Upheld: return Step::Uphold;
        case Verdict::Rejected: return Step::Reject;
        }
        return Step::None;
    }
    Step operator()(const Reported&) const { return Step::Report; }
    Step operator()(const SimplyAccepted&) const { return Step::AcceptSimply; }
    Step operator()(const SimplyReplied&) const { return Step::ReplySimply; }
    Step operator()(const MadeOrdinary&) const { return Step::MakeOrdinary; }
    Step operator()(const Filed&) const { return Step::File; }
    Step operator()(const SenderAnswered& answered) const
    {
        switch (answered.verdict) {
        case Verdict::NotGiven: return Step::None; // of a newer program, or erased
        case Verdict::Upheld: return Step::SenderAgrees;
        case Verdict::Rejected: return Step::SenderRefuses;
        }
        return Step::None;
    }
    Step operator()(const Reopened&) const { return Step::Reopen; }
    Step operator()(const Redone&) const { return Step::Redo; }
    Step operator()(const ReviewRequested& requested) const
    {
        switch (requested.stage) {
        case ReviewStage::NotGiven: return Step::None; // of a newer program, or erased
        case ReviewStage::Review: return Step::RequestReview;
        case ReviewStage::FinalReview: return Step::RequestFinal;
        }
        return Step::None;
    }
    Step operator()(const Reviewed& reviewed) const
    {
        switch (reviewed.stage) {
        case ReviewStage::NotGiven: return Step::None; // of a newer program, or erased
        case ReviewStage::Review: return Step::DecideReview;
        case ReviewStage::FinalReview: return Step::DecideFinal;
        }
        return Step::None;
    }
    Step operator()(const ReviewDelivered&) const { return Step::DeliverReview; }
    Step operator()(const HearingHeld&) const { return Step::HoldHearing; }
    Step operator()(const Mediated&) const { return Step::Mediate; }
    Step operator()(const Withdrawn&) const { return Step::Withdraw; }
    Step operator()(const CarriedOut&) const { return Step::CarryOut; }
    Step operator()(const std::monostate&) const { return Step::None; }
    Step operator()(const Registered&) const { return Step::None; }
    Step operator()(const Amended&) const { return Step::None; }
    Step operator()(const Noted&) const { return Step::None; }
    Step operator()(const Corrected&) const { return Step::None; }
    Step operator()(const Settled&) const { return Step::None; }
    Step operator()(const Erased&) const { return Step::None; }
    Step operator()(const Issued&) const { return Step::None; } // it says what a step decided
    Step operator()(const Attached&) const { return Step::None; }
    Step operator()(const SuggestionWeighed&) const { return Step::None; }
    Step operator()(const UrgentReported&) const { return Step::None; }
    Step operator()(const SystemEntered&) const { return Step::None; }
    Step operator()(const Consented&) const { return Step::None; }
    Step operator()(const ProcedureNoted&) const { return Step::None; }
    Step operator()(const Aided&) const { return Step::None; }
    Step operator()(const Recused&) const { return Step::None; }
    Step operator()(const LeaderTook&) const { return Step::None; }
    Step operator()(const LongStanding&) const { return Step::None; }
    Step operator()(const Disputed&) const { return Step::None; }
    Step operator()(const DisputeSettled&) const { return Step::None; }
    Step operator()(const AlsoAssigned&) const { return Step::None; }
    Step operator()(const AlsoReported&) const { return Step::None; }
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

bool movesHolder(Step step)
{
    return step == Step::Transfer || step == Step::Assign || step == Step::Uphold;
}

bool beginsRound(Step step)
{
    return step == Step::Reopen || step == Step::Redo;
}

bool isClosed(State state)
{
    switch (state) {
    case State::Filed:
    case State::Returned:
    case State::Forwarded:
    case State::Guided:
    case State::Refused:
    case State::Concluded:
    case State::Void: return true;
    case State::Registered:
    case State::Informed:
    case State::Accepted:
    case State::Simple:
    case State::Decided:
    case State::Delivered:
    case State::Transferred:
    case State::Objected:
    case State::Reviewing:
    case State::Reviewed:
    case State::FinalReviewing:
    case State::FinalReviewed: return false;
    }
    return false;
}

} // namespace xf

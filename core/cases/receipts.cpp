#include "core/cases/receipts.h"

#include <algorithm>

namespace xf {

namespace {

struct AnswerOf
{
    Told operator()(const Informed& informed) const { return {&informed.notice, &informed.recipients}; }
    Told operator()(const Accepted& accepted) const { return {&accepted.notice, nullptr}; }
    Told operator()(const Forwarded& forwarded) const { return {&forwarded.notice, nullptr}; }
    Told operator()(const Guided& guided) const { return {&guided.notice, nullptr}; }
    Told operator()(const Refused& refused) const { return {&refused.notice, nullptr}; }
    Told operator()(const SimplyAccepted& accepted) const { return {&accepted.notice, nullptr}; }
    Told operator()(const SimplyReplied& replied) const { return {&replied.notice, nullptr}; }
    Told operator()(const Delivered& delivered) const
    {
        return delivered.paper == DeliveredPaper::Notice ? Told{&delivered.notice, &delivered.recipients} : Told();
    }
    template <class Other>
    Told operator()(const Other&) const
    {
        return {};
    }
};

Told deliveredPaper(const Event& event, DeliveredPaper paper)
{
    const Delivered* delivered = std::get_if<Delivered>(&event);
    return delivered && delivered->paper == paper ? Told{&delivered->notice, &delivered->recipients} : Told();
}

Date earlier(Date a, Date b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

} // namespace

Told answerTold(const Event& event)
{
    return std::visit(AnswerOf(), event);
}

Told replyTold(const Event& event)
{
    const SimplyReplied* replied = std::get_if<SimplyReplied>(&event);
    return replied ? Told{&replied->notice, nullptr} : deliveredPaper(event, DeliveredPaper::Notice);
}

Told opinionTold(const Event& event)
{
    return deliveredPaper(event, DeliveredPaper::Opinion);
}

Told extensionTold(const Event& event)
{
    const Extended* extended = std::get_if<Extended>(&event);
    return extended ? Told{&extended->notice, nullptr} : deliveredPaper(event, DeliveredPaper::Extension);
}

namespace {

Told deliveredReview(const Event& event, ReviewStage stage)
{
    const ReviewDelivered* delivered = std::get_if<ReviewDelivered>(&event);
    return delivered && delivered->stage == stage ? Told{&delivered->notice, &delivered->recipients} : Told();
}

} // namespace

Told reviewTold(const Event& event)
{
    return deliveredReview(event, ReviewStage::Review);
}

Told finalTold(const Event& event)
{
    return deliveredReview(event, ReviewStage::FinalReview);
}

bool asksFor(const ReviewRequested& request, const ElementId& person)
{
    const std::vector<ElementId>& named = request.petitioners;
    return named.empty() || std::find(named.begin(), named.end(), person) != named.end();
}

std::vector<Track> roundsOf(const Case& folded, const Track& track)
{
    std::vector<Track> rounds{{{}, track.state, {}}};
    for (const std::size_t i : track.items) {
        if (beginsRound(folded.file[i].step)) {
            rounds.push_back({{}, track.state, {}});
        }
        rounds.back().items.push_back(i);
    }
    return rounds;
}

Track lastRound(const Case& folded, const Track& track)
{
    return std::move(roundsOf(folded, track).back());
}

Receipts::Receipts(const Case& folded, const Track& track)
    : m_case(folded)
    , m_track(track)
    , m_recipients(folded.recipients())
{}

const FileItem* Receipts::first(Step step) const
{
    const auto found = std::find_if(
        m_track.items.begin(), m_track.items.end(), [&](std::size_t i) { return m_case.file[i].step == step; });
    return found == m_track.items.end() ? nullptr : &m_case.file[*found];
}

Date Receipts::receiptOf(const ElementId& recipient, ToldBy toldBy) const
{
    Date receipt;
    for (const std::size_t i : m_track.items) {
        const Told told = toldBy(m_case.file[i].event);
        if (told.notice && isFor(told, recipient, i)) {
            receipt = earlier(receipt, told.notice->received);
        }
    }
    return receipt;
}

Date Receipts::lastReceipt(const Recipients& owed, Date earliest, ToldBy toldBy) const
{
    Date last = earliest;
    for (const Element<Petitioner>* recipient : owed) {
        const Date receipt = receiptOf(recipient->id, toldBy);
        if (!receipt.isValid()) {
            return {};
        }
        last = std::max(last, receipt);
    }
    return last;
}

Receipts::Recipients Receipts::owedAt(std::size_t i) const
{
    Recipients then;
    std::copy_if(m_recipients.begin(), m_recipients.end(), std::back_inserter(then),
        [&](const Element<Petitioner>* recipient) { return joinedBefore(recipient->id, i); });
    return then.empty() ? m_recipients : then;
}

Receipts::Recipients Receipts::owedSince(Step step) const
{
    const auto found = std::find_if(
        m_track.items.begin(), m_track.items.end(), [&](std::size_t i) { return m_case.file[i].step == step; });
    return found == m_track.items.end() ? m_recipients : owedAt(*found);
}

Receipts::Recipients Receipts::askers(Step request) const
{
    Recipients asking;
    for (const std::size_t i : m_track.items) {
        const ReviewRequested* requested =
            m_case.file[i].step == request ? std::get_if<ReviewRequested>(&m_case.file[i].event) : nullptr;
        for (const Element<Petitioner>* one : requested ? m_recipients : Recipients()) {
            const bool asks = asksFor(*requested, one->id);
            if (asks && std::find(asking.begin(), asking.end(), one) == asking.end()) {
                asking.push_back(one);
            }
        }
    }
    return asking;
}

bool Receipts::isFor(const Told& told, const ElementId& recipient, std::size_t i) const
{
    if (!told.recipients || told.recipients->empty()) {
        return joinedBefore(recipient, i);
    }
    return std::find(told.recipients->begin(), told.recipients->end(), recipient) != told.recipients->end();
}

bool Receipts::joinedBefore(const ElementId& recipient, std::size_t i) const
{
    if (recipient.startsWith(m_case.id)) {
        return true; // registered with the case, as nearly all are
    }
    const auto end = m_case.file.begin() + std::ptrdiff_t(i);
    return std::any_of(m_case.file.begin(), end, [&](const FileItem& item) { return recipient.startsWith(item.id); });
}

} // namespace xf

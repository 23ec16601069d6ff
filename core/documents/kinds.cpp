#include "core/documents/kinds.h"

#include <algorithm>

namespace xf {

template <>
WordSpan wordsOf<PaperKind>()
{
    static const WordInfo words[] = {
        {int(PaperKind::NotGiven), "", ""},
        {int(PaperKind::RegistrationForm), "registration-form", "信访事项登记表"},
        {int(PaperKind::RegistrationReceipt), "registration-receipt", "登记回执"},
        {int(PaperKind::AcceptanceNotice), "acceptance-notice", "受理告知书"},
        {int(PaperKind::ForwardingNotice), "forwarding-notice", "去向告知书"},
        {int(PaperKind::GuidanceNotice), "guidance-notice", "不属职权告知书"},
        {int(PaperKind::RefusalNotice), "refusal-notice", "不予受理告知书"},
        {int(PaperKind::HandlingOpinion), "handling-opinion", "处理（答复）意见书"},
        {int(PaperKind::DeliveryReceipt), "delivery-receipt", "送达回证"},
    };
    return words;
}

namespace {

constexpr State living[] = {State::Registered, State::Informed, State::Accepted, State::Forwarded, State::Guided,
    State::Refused, State::Decided, State::Delivered, State::Concluded, State::Transferred, State::Objected,
    State::Reviewing, State::Reviewed, State::FinalReviewing, State::FinalReviewed};
constexpr State told[] = {State::Informed, State::Accepted, State::Forwarded, State::Guided, State::Refused,
    State::Decided, State::Delivered, State::Concluded, State::Transferred, State::Objected, State::Reviewing,
    State::Reviewed, State::FinalReviewing, State::FinalReviewed};
constexpr State forwarded[] = {State::Forwarded};
constexpr State guided[] = {State::Guided};
constexpr State refused[] = {State::Refused};
constexpr State decided[] = {State::Decided, State::Delivered, State::Concluded, State::Reviewing, State::Reviewed,
    State::FinalReviewing, State::FinalReviewed};

constexpr Step accepting[] = {Step::Accept, Step::Inform};
constexpr Step forwarding[] = {Step::Forward};
constexpr Step guiding[] = {Step::Guide};
constexpr Step refusing[] = {Step::Refuse};
constexpr Step deciding[] = {Step::Decide};

constexpr const char* onForm[] = {
    "matter.number", "matter.received", "matter.channel", "people.name", "demands.text", "office.name"};
constexpr const char* onReceipt[] = {
    "matter.number", "matter.received", "addressee", "demands.text", "office.name", "date"};
constexpr const char* onAcceptance[] = {"addressee", "matter.number", "matter.received", "demands.text",
    "demands.pathway", "handler", "office.name", "office.phone", "office.query", "date"};
constexpr const char* onForwarding[] = {"addressee", "matter.number", "matter.received", "demands.text",
    "forwarded.unit", "forwarded.on", "office.name", "office.phone", "date"};
constexpr const char* onGuidance[] = {
    "addressee", "matter.number", "matter.received", "demands.text", "guided.organ", "office.name", "date"};
constexpr const char* onRefusal[] = {"addressee", "matter.number", "matter.received", "demands.text", "refused.ground",
    "refused.advice", "office.name", "date"};
constexpr const char* onOpinion[] = {
    "addressee", "matter.number", "matter.received", "demands.text", "decided.text", "office.name", "date"};
constexpr const char* onDelivery[] = {"matter.number", "of.title", "addressee", "office.name"};

// What the law wants said where there is something to say: the last day (22, 23, 34), facts and reasons, the answer to
// each demand and its basis (32.1), the remedy (35).
constexpr const char* saidOnReceipt[] = {"informBy", "transferBy"};
constexpr const char* saidOnAcceptance[] = {"handleBy"};
constexpr const char* saidOnOpinion[] = {
    "matter.text", "demands.outcome", "demands.opinion", "demands.basis", "decided.basis", "remedies.text"};

constexpr PaperForm none{nullptr, nullptr};

// [ours] The word in the number, 柳溪镇信受〔2026〕3号: neither the regulation nor GB/T 9704 prescribes any, and
// offices write 信受, 信告, 信答, 信复 as they like. Each kind counts its own series.
const KindInfo table[] = {
    {PaperKind::RegistrationForm, {"信访事项登记表", "19.1 22.1 23.1"}, none, Issuer::Internal, Addressee::Nobody, 1,
        nullptr, {}, living, onForm, {}},
    {PaperKind::RegistrationReceipt, {"登记回执", "22.1 23.1 23.2"}, none, Issuer::Office, Addressee::Recipients, 2,
        nullptr, {}, living, onReceipt, saidOnReceipt},
    {PaperKind::AcceptanceNotice, {"受理告知书", "23.1 23.2 34"}, {"接收情况告知书", "23.1 23.2"}, Issuer::Office,
        Addressee::Recipients, 2, "受", accepting, told, onAcceptance, saidOnAcceptance},
    {PaperKind::ForwardingNotice, {"去向告知书", "23.1 23.2"}, {"去向告知书", "22.1"}, Issuer::Office,
        Addressee::Recipients, 2, "去", forwarding, forwarded, onForwarding, {}},
    {PaperKind::GuidanceNotice, {"不属职权告知书", "23.1 23.2"}, {"不属职权告知书", "22"}, Issuer::Office,
        Addressee::Recipients, 2, "告", guiding, guided, onGuidance, {}},
    {PaperKind::RefusalNotice, {"不予受理告知书", "19.3"}, {"不再受理告知书", "36.3"}, Issuer::Office,
        Addressee::Recipients, 2, "不受", refusing, refused, onRefusal, {}},
    {PaperKind::HandlingOpinion, {"处理意见书", "31(六) 32 35"}, {"答复意见书", "29 31"}, Issuer::Office,
        Addressee::Recipients, 2, "答", deciding, decided, onOpinion, saidOnOpinion},
    {PaperKind::DeliveryReceipt, {"送达回证", ""}, none, Issuer::Internal, Addressee::Recipients, 1, nullptr, {},
        living, onDelivery, {}},
};

} // namespace

std::span<const KindInfo> paperKinds()
{
    return table;
}

const KindInfo& infoOf(PaperKind kind)
{
    Q_ASSERT(kind != PaperKind::NotGiven);
    return table[std::size_t(kind) - 1];
}

PaperKind paperKind(QStringView word)
{
    const WordInfo* found = word.isEmpty() ? nullptr : findWord(wordsOf<PaperKind>(), word);
    return found ? PaperKind(found->value) : PaperKind::NotGiven;
}

bool canBeMade(const KindInfo& kind, State state)
{
    return std::find(kind.states.begin(), kind.states.end(), state) != kind.states.end();
}

} // namespace xf

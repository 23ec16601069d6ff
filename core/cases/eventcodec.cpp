#include "core/cases/eventcodec.h"

#include "core/base/fieldcodec.h"

#include <type_traits>

namespace xf {

namespace {

template <class T>
EventInfo row(const char* tag, const char* label, bool critical = false)
{
    return {tag, 1, critical, label, &T::fields, [](Event& event) -> void* { return &event.emplace<T>(); }};
}

// What changes how other entries are read is critical, and what gives the case to another office: whose steps count is
// read by it. A step is not, since the state it leads to is unknown anyway.
const EventInfo* table()
{
    static const EventInfo rows[] = {
        row<Registered>("case.registered", "登记"),
        row<Amended>("case.amended", "更正登记内容"),
        row<Classified>("case.classified", "甄别分类"),
        row<Informed>("case.informed", "告知"),
        row<Accepted>("case.accepted", "受理"),
        row<Forwarded>("case.forwarded", "转送"),
        row<Guided>("case.guided", "引导"),
        row<Refused>("case.refused", "不予受理"),
        row<Heard>("case.heard", "听取陈述"),
        row<Investigated>("case.investigated", "调查核实"),
        row<Extended>("case.extended", "延期"),
        row<Decided>("case.decided", "出具意见"),
        row<Delivered>("case.delivered", "送达"),
        row<Concluded>("case.concluded", "办结"),
        row<Noted>("case.noted", "记事"),
        row<Voided>("case.voided", "作废", true),
        row<Corrected>("case.corrected", "更正记录", true),
        row<Settled>("case.settled", "裁定", true),
        row<Erased>("case.erased", "依法删除", true),
        row<Issued>("case.issued", "出具文书"),
        row<Attached>("case.attached", "附件"),
        row<Transferred>("case.transferred", "转送办理", true),
        row<Assigned>("case.assigned", "交办", true),
        row<SignedFor>("case.signed-for", "签收"),
        row<Objected>("case.objected", "提出异议"),
        row<ObjectionJudged>("case.objection-judged", "核实异议", true),
        row<Reported>("case.reported", "办结报告"),
        row<ReviewRequested>("case.review-requested", "请求复查、复核"),
        row<Reviewed>("case.reviewed", "复查、复核意见"),
        row<ReviewDelivered>("case.review-delivered", "送达复查、复核意见书"),
        row<HearingHeld>("case.hearing-held", "听证"),
        row<Mediated>("case.mediated", "调解、和解"),
        row<Withdrawn>("case.withdrawn", "撤回"),
        row<CarriedOut>("case.carried-out", "落实"),
        row<SimplyAccepted>("case.simply-accepted", "简易受理"),
        row<SimplyReplied>("case.simply-replied", "简易答复"),
        row<MadeOrdinary>("case.made-ordinary", "转为普通程序"),
        row<Filed>("case.filed", "存查"),
        row<SenderAnswered>("case.sender-answered", "转送单位核实异议"),
        row<Reopened>("case.reopened", "重新启动办理"),
        row<Redone>("case.redone", "撤销原意见重新办理"),
        row<SuggestionWeighed>("case.suggestion-weighed", "建议采纳情况"),
        row<UrgentReported>("case.urgent-reported", "重大紧急报告"),
        row<SystemEntered>("case.system-entered", "录入信访信息系统"),
        row<Consented>("case.consented", "信访人同意"),
        row<Aided>("case.aided", "救助、帮扶"),
        row<Recused>("case.recused", "回避"),
        row<LeaderTook>("case.leader-took", "领导包案"),
        row<LongStanding>("case.long-standing", "信访积案"),
        row<Disputed>("case.disputed", "受理争议"),
        row<DisputeSettled>("case.dispute-settled", "受理争议有结果"),
        row<AlsoAssigned>("case.also-assigned", "双交办"),
        row<AlsoReported>("case.also-reported", "双反馈"),
        row<ProcedureNoted>("case.procedure-noted", "听证、复查的经过"),
    };
    static_assert(std::size(rows) + 1 == std::variant_size_v<EventVariant>);
    return rows;
}

} // namespace

std::span<const EventInfo> eventTable()
{
    return {table(), std::variant_size_v<EventVariant> - 1};
}

const EventInfo* findEvent(QStringView tag)
{
    for (const EventInfo& info : eventTable()) {
        if (tag == QLatin1String(info.tag)) {
            return &info;
        }
    }
    return nullptr;
}

const EventInfo& infoOf(const Event& event)
{
    Q_ASSERT(event.index() > 0);
    return eventTable()[event.index() - 1];
}

const void* objectOf(const Event& event)
{
    return std::visit([](const auto& alternative) -> const void* { return &alternative; }, event);
}

void* objectOf(Event& event)
{
    return std::visit([](auto& alternative) -> void* { return &alternative; }, event);
}

QByteArray encodeEvent(const Event& event)
{
    return encodeFields(infoOf(event).fields(), objectOf(event));
}

Result<Event> decodeEvent(const QString& tag, qint64 version, const QByteArray& payload)
{
    Event event;
    const EventInfo* info = findEvent(tag);
    if (!info) {
        return event;
    }
    void* object = info->emplace(event);
    if (version < 1) {
        return Error(eventMalformed, {tag});
    }
    const Unknown unknown = version > info->version ? Unknown::Skip : Unknown::Refuse;
    if (!decodeFields(payload, info->fields(), object, unknown)) {
        return Error(eventMalformed, {tag});
    }
    if (version == info->version && encodeFields(info->fields(), object) != payload) {
        return Error(eventMalformed, {tag});
    }
    return event;
}

} // namespace xf

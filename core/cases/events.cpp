#include "core/cases/events.h"

namespace xf {

ElementId petitionerElement(const QByteArray& entryId, std::size_t number)
{
    return entryId + 'p' + QByteArray::number(qulonglong(number));
}

ElementId demandElement(const QByteArray& entryId, std::size_t number)
{
    return entryId + 'd' + QByteArray::number(qulonglong(number));
}

FieldSpan Registered::fields()
{
    static const FieldInfo table[] = {
        field<&Registered::number>(1, "number", "信访件编号"),
        field<&Registered::bureau>(2, "bureau", "信访部门登记"),
        field<&Registered::officeName>(3, "officeName", "登记单位"),
        field<&Registered::matter>(4, "matter", "信访事项"),
        field<&Registered::petitioners>(5, "petitioners", "信访人"),
        field<&Registered::demands>(6, "demands", "诉求"),
        field<&Registered::convention>(7, "convention", "约定"),
    };
    return table;
}

FieldSpan Edit::fields()
{
    static const FieldInfo table[] = {
        xf::field<&Edit::element>(1, "element", "对象"),
        xf::field<&Edit::field>(2, "field", "栏目"),
        xf::field<&Edit::value>(3, "value", "内容"),
    };
    return table;
}

FieldSpan Removal::fields()
{
    static const FieldInfo table[] = {
        field<&Removal::element>(1, "element", "对象"),
        field<&Removal::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan Amended::fields()
{
    static const FieldInfo table[] = {
        field<&Amended::reason>(1, "reason", "理由"),
        field<&Amended::edits>(2, "edits", "改动"),
        field<&Amended::petitioners>(3, "petitioners", "增加的信访人"),
        field<&Amended::demands>(4, "demands", "增加的诉求"),
        field<&Amended::removed>(5, "removed", "删去"),
    };
    return table;
}

FieldSpan DemandWay::fields()
{
    static const FieldInfo table[] = {
        field<&DemandWay::demand>(1, "demand", "诉求"),
        field<&DemandWay::way>(2, "way", "办理途径"),
    };
    return table;
}

FieldSpan Classified::fields()
{
    static const FieldInfo table[] = {
        field<&Classified::category>(1, "category", "事项类别"),
        field<&Classified::power>(2, "power", "职权归属"),
        field<&Classified::powerOrgan>(3, "powerOrgan", "有权机关"),
        field<&Classified::contentCode>(4, "contentCode", "内容分类代码"),
        field<&Classified::contentLabel>(5, "contentLabel", "内容分类"),
        field<&Classified::ways>(6, "ways", "各诉求途径"),
        field<&Classified::reason>(7, "reason", "理由"),
    };
    return table;
}

FieldSpan Informed::fields()
{
    static const FieldInfo table[] = {
        field<&Informed::notice>(1, "notice", "告知"),
        field<&Informed::recipients>(2, "recipients", "受告知人"),
        field<&Informed::pathway>(3, "pathway", "处理途径和程序"),
    };
    return table;
}

FieldSpan Accepted::fields()
{
    static const FieldInfo table[] = {
        field<&Accepted::notice>(1, "notice", "告知"),
        field<&Accepted::pathway>(2, "pathway", "处理途径和程序"),
    };
    return table;
}

FieldSpan Forwarded::fields()
{
    static const FieldInfo table[] = {
        field<&Forwarded::unit>(1, "unit", "转往单位"),
        field<&Forwarded::unitCode>(2, "unitCode", "单位代码"),
        field<&Forwarded::reason>(3, "reason", "理由"),
        field<&Forwarded::notice>(4, "notice", "去向告知"),
        field<&Forwarded::tables>(5, "tables", "历表版本"),
    };
    return table;
}

FieldSpan Guided::fields()
{
    static const FieldInfo table[] = {
        field<&Guided::organ>(1, "organ", "有权机关"),
        field<&Guided::address>(2, "address", "地址"),
        field<&Guided::phone>(3, "phone", "电话"),
        field<&Guided::bring>(4, "bring", "应带材料"),
        field<&Guided::reason>(5, "reason", "理由"),
        field<&Guided::notice>(6, "notice", "告知"),
        field<&Guided::tables>(7, "tables", "历表版本"),
    };
    return table;
}

FieldSpan Refused::fields()
{
    static const FieldInfo table[] = {
        field<&Refused::ground>(1, "ground", "依据"),
        field<&Refused::superior>(2, "superior", "本机关是上级"),
        field<&Refused::acceptedBy>(3, "acceptedBy", "受理、办理机关"),
        field<&Refused::acceptedNumber>(4, "acceptedNumber", "受理文号"),
        field<&Refused::sameFacts>(5, "sameFacts", "同一事实和理由"),
        field<&Refused::opinionNumber>(6, "opinionNumber", "处理意见文号"),
        field<&Refused::reviewNumber>(7, "reviewNumber", "复查意见文号"),
        field<&Refused::finalNumber>(8, "finalNumber", "复核意见文号"),
        field<&Refused::reason>(9, "reason", "理由"),
        field<&Refused::notice>(10, "notice", "告知"),
        field<&Refused::tables>(11, "tables", "历表版本"),
    };
    return table;
}

FieldSpan Heard::fields()
{
    static const FieldInfo table[] = {
        field<&Heard::petitioners>(1, "petitioners", "陈述人"),
        field<&Heard::place>(2, "place", "地点"),
        field<&Heard::by>(3, "by", "听取人"),
        field<&Heard::text>(4, "text", "陈述内容"),
    };
    return table;
}

FieldSpan Investigated::fields()
{
    static const FieldInfo table[] = {
        field<&Investigated::text>(1, "text", "查明情况"),
        field<&Investigated::by>(2, "by", "调查人"),
    };
    return table;
}

FieldSpan Extended::fields()
{
    static const FieldInfo table[] = {
        field<&Extended::days>(1, "days", "延长天数"),
        field<&Extended::approver>(2, "approver", "批准人"),
        field<&Extended::reason>(3, "reason", "延期理由"),
        field<&Extended::notice>(4, "notice", "告知延期理由"),
    };
    return table;
}

FieldSpan DemandOutcome::fields()
{
    static const FieldInfo table[] = {
        field<&DemandOutcome::demand>(1, "demand", "诉求"),
        field<&DemandOutcome::outcome>(2, "outcome", "处理结果"),
        field<&DemandOutcome::opinion>(3, "opinion", "意见"),
        field<&DemandOutcome::basis>(4, "basis", "依据"),
    };
    return table;
}

FieldSpan Decided::fields()
{
    static const FieldInfo table[] = {
        field<&Decided::number>(1, "number", "文号"),
        field<&Decided::outcomes>(2, "outcomes", "各诉求处理"),
        field<&Decided::text>(3, "text", "意见内容"),
        field<&Decided::basis>(4, "basis", "依据"),
        field<&Decided::reviewOrgan>(5, "reviewOrgan", "复查机关"),
        field<&Decided::signer>(6, "signer", "签发人"),
    };
    return table;
}

FieldSpan Delivered::fields()
{
    static const FieldInfo table[] = {
        field<&Delivered::paper>(1, "paper", "文书"),
        field<&Delivered::recipients>(2, "recipients", "受送达人"),
        field<&Delivered::notice>(3, "notice", "送达"),
        field<&Delivered::refusedToSign>(4, "refusedToSign", "拒绝签收"),
        field<&Delivered::witness>(5, "witness", "见证人"),
    };
    return table;
}

FieldSpan Concluded::fields()
{
    static const FieldInfo table[] = {
        field<&Concluded::ending>(1, "ending", "办结方式"),
        field<&Concluded::result>(2, "result", "办理结果"),
        field<&Concluded::tables>(3, "tables", "历表版本"),
    };
    return table;
}

FieldSpan Noted::fields()
{
    static const FieldInfo table[] = {
        field<&Noted::text>(1, "text", "记事"),
    };
    return table;
}

FieldSpan Voided::fields()
{
    static const FieldInfo table[] = {
        field<&Voided::target>(1, "target", "作废的记录"),
        field<&Voided::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan Correction::fields()
{
    static const FieldInfo table[] = {
        field<&Correction::path>(1, "path", "栏目"),
        field<&Correction::value>(2, "value", "内容"),
    };
    return table;
}

FieldSpan Corrected::fields()
{
    static const FieldInfo table[] = {
        field<&Corrected::target>(1, "target", "更正的记录"),
        field<&Corrected::reason>(2, "reason", "理由"),
        field<&Corrected::on>(3, "on", "业务日期"),
        field<&Corrected::changes>(4, "changes", "改动"),
    };
    return table;
}

FieldSpan Settled::fields()
{
    static const FieldInfo table[] = {
        field<&Settled::key>(1, "key", "并存项"),
        field<&Settled::stands>(2, "stands", "采用"),
        field<&Settled::falls>(3, "falls", "不采用"),
        field<&Settled::reason>(4, "reason", "理由"),
    };
    return table;
}

FieldSpan Erased::fields()
{
    static const FieldInfo table[] = {
        field<&Erased::targets>(1, "targets", "删除的记录"),
        field<&Erased::basis>(2, "basis", "依据"),
        field<&Erased::by>(3, "by", "决定人"),
    };
    return table;
}

FieldSpan Issued::fields()
{
    static const FieldInfo table[] = {
        field<&Issued::kind>(1, "kind", "文书种类"),
        field<&Issued::title>(2, "title", "标题"),
        field<&Issued::number>(3, "number", "文号"),
        field<&Issued::book>(4, "book", "编号簿"),
        field<&Issued::serial>(5, "serial", "序号"),
        field<&Issued::date>(6, "date", "成文日期"),
        field<&Issued::about>(7, "about", "所依据的步骤"),
        field<&Issued::recipients>(8, "recipients", "受送达人"),
        field<&Issued::of>(9, "of", "所送达的文书"),
        field<&Issued::ofTitle>(10, "ofTitle", "所送达文书的标题"),
        field<&Issued::ofNumber>(11, "ofNumber", "所送达文书的文号"),
        field<&Issued::handler>(12, "handler", "承办人"),
        field<&Issued::document>(13, "document", "文书内容"),
        field<&Issued::skipped>(14, "skipped", "作废的序号"),
        field<&Issued::skippedReason>(15, "skippedReason", "序号作废的原因"),
        field<&Issued::dutyRemedyReason>(16, "dutyRemedyReason", "救济途径选择的原因"),
    };
    return table;
}

FieldSpan Attached::fields()
{
    static const FieldInfo table[] = {
        field<&Attached::blob>(1, "blob", "内容标识"),
        field<&Attached::bytes>(2, "bytes", "字节数"),
        field<&Attached::name>(3, "name", "文件名"),
        field<&Attached::title>(4, "title", "说明"),
        field<&Attached::original>(5, "original", "原件"),
    };
    return table;
}

FieldSpan Transferred::fields()
{
    static const FieldInfo table[] = {
        field<&Transferred::office>(1, "office", "接收单位标识"),
        field<&Transferred::unit>(2, "unit", "接收单位"),
        field<&Transferred::unitCode>(3, "unitCode", "单位代码"),
        field<&Transferred::bureau>(4, "bureau", "接收单位是信访部门"),
        field<&Transferred::reason>(5, "reason", "理由"),
    };
    return table;
}

FieldSpan Assigned::fields()
{
    static const FieldInfo table[] = {
        field<&Assigned::office>(1, "office", "接收单位标识"),
        field<&Assigned::unit>(2, "unit", "接收单位"),
        field<&Assigned::unitCode>(3, "unitCode", "单位代码"),
        field<&Assigned::bureau>(4, "bureau", "接收单位是信访部门"),
        field<&Assigned::days>(5, "days", "办理天数"),
        field<&Assigned::request>(6, "request", "办理要求"),
    };
    return table;
}

FieldSpan SignedFor::fields()
{
    static const FieldInfo table[] = {
        field<&SignedFor::received>(1, "received", "收到日期"),
        field<&SignedFor::by>(2, "by", "签收人"),
    };
    return table;
}

FieldSpan Objected::fields()
{
    static const FieldInfo table[] = {
        field<&Objected::reason>(1, "reason", "理由"),
        field<&Objected::organ>(2, "organ", "有权机关"),
        field<&Objected::materials>(3, "materials", "交还的材料"),
    };
    return table;
}

FieldSpan ObjectionJudged::fields()
{
    static const FieldInfo table[] = {
        field<&ObjectionJudged::verdict>(1, "verdict", "是否同意"),
        field<&ObjectionJudged::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan ReviewRequested::fields()
{
    static const FieldInfo table[] = {
        field<&ReviewRequested::stage>(1, "stage", "复查或者复核"),
        field<&ReviewRequested::petitioners>(2, "petitioners", "请求人"),
        field<&ReviewRequested::organ>(3, "organ", "复查、复核机关"),
        field<&ReviewRequested::received>(4, "received", "机关收到日期"),
        field<&ReviewRequested::posted>(5, "posted", "寄出日期"),
        field<&ReviewRequested::reason>(6, "reason", "请求和理由"),
    };
    return table;
}

FieldSpan Reviewed::fields()
{
    static const FieldInfo table[] = {
        field<&Reviewed::stage>(1, "stage", "复查或者复核"),
        field<&Reviewed::verdict>(2, "verdict", "结果"),
        field<&Reviewed::number>(3, "number", "文号"),
        field<&Reviewed::organ>(4, "organ", "复查、复核机关"),
        field<&Reviewed::text>(5, "text", "意见内容"),
        field<&Reviewed::finalOrgan>(6, "finalOrgan", "复核机关"),
    };
    return table;
}

FieldSpan ReviewDelivered::fields()
{
    static const FieldInfo table[] = {
        field<&ReviewDelivered::stage>(1, "stage", "复查或者复核"),
        field<&ReviewDelivered::recipients>(2, "recipients", "受送达人"),
        field<&ReviewDelivered::notice>(3, "notice", "送达"),
        field<&ReviewDelivered::refusedToSign>(4, "refusedToSign", "拒绝签收"),
        field<&ReviewDelivered::witness>(5, "witness", "见证人"),
    };
    return table;
}

FieldSpan HearingHeld::fields()
{
    static const FieldInfo table[] = {
        field<&HearingHeld::from>(1, "from", "听证开始"),
        field<&HearingHeld::to>(2, "to", "听证结束"),
        field<&HearingHeld::place>(3, "place", "地点"),
        field<&HearingHeld::text>(4, "text", "听证结论"),
    };
    return table;
}

FieldSpan Mediated::fields()
{
    static const FieldInfo table[] = {
        field<&Mediated::agreement>(1, "agreement", "协议内容"),
        field<&Mediated::otherParty>(2, "otherParty", "对方"),
        field<&Mediated::mediator>(3, "mediator", "调解人"),
        field<&Mediated::petitionerAgrees>(4, "petitionerAgrees", "信访人同意"),
        field<&Mediated::otherAgrees>(5, "otherAgrees", "对方同意"),
        field<&Mediated::carriedOutBy>(6, "carriedOutBy", "履行期限"),
    };
    return table;
}

FieldSpan Withdrawn::fields()
{
    static const FieldInfo table[] = {
        field<&Withdrawn::petitioners>(1, "petitioners", "撤回人"),
        field<&Withdrawn::written>(2, "written", "书面日期"),
        field<&Withdrawn::reason>(3, "reason", "理由"),
        field<&Withdrawn::tables>(4, "tables", "历表版本"),
    };
    return table;
}

FieldSpan CarriedOut::fields()
{
    static const FieldInfo table[] = {
        field<&CarriedOut::demands>(1, "demands", "诉求"),
        field<&CarriedOut::text>(2, "text", "落实情况"),
    };
    return table;
}

FieldSpan Reported::fields()
{
    static const FieldInfo table[] = {
        field<&Reported::text>(1, "text", "报告内容"),
        field<&Reported::number>(2, "number", "文号"),
    };
    return table;
}

const Notice* noticeOf(const Event& event)
{
    return std::visit(
        [](const auto& one) -> const Notice* {
            if constexpr (requires { one.notice; }) {
                return &one.notice;
            } else {
                return nullptr;
            }
        },
        event);
}

} // namespace xf

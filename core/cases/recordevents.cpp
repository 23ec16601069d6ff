#include "core/cases/events.h"

// Field tables of what events.h has after the reviews: another round of handling, and records beside the steps.
namespace xf {

FieldSpan SimplyAccepted::fields()
{
    static const FieldInfo table[] = {
        field<&SimplyAccepted::ground>(1, "ground", "适用情形"),
        field<&SimplyAccepted::noneExcluded>(2, "noneExcluded", "已核对，可以简易办理"),
        field<&SimplyAccepted::notice>(3, "notice", "告知"),
        field<&SimplyAccepted::noPaper>(4, "noPaper", "信访人不要求书面"),
        field<&SimplyAccepted::how>(5, "how", "告知方式"),
    };
    return table;
}

FieldSpan SimplyReplied::fields()
{
    static const FieldInfo table[] = {
        field<&SimplyReplied::text>(1, "text", "答复内容"),
        field<&SimplyReplied::basis>(2, "basis", "依据"),
        field<&SimplyReplied::signer>(3, "signer", "签发人"),
        field<&SimplyReplied::notice>(4, "notice", "送达"),
        field<&SimplyReplied::noPaper>(5, "noPaper", "信访人不要求书面"),
        field<&SimplyReplied::how>(6, "how", "答复方式"),
        field<&SimplyReplied::tables>(7, "tables", "历表版本"),
    };
    return table;
}

FieldSpan MadeOrdinary::fields()
{
    static const FieldInfo table[] = {
        field<&MadeOrdinary::reason>(1, "reason", "理由"),
    };
    return table;
}

FieldSpan Filed::fields()
{
    static const FieldInfo table[] = {
        field<&Filed::why>(1, "why", "存查情形"),
        field<&Filed::joined>(2, "joined", "并入的信访件"),
        field<&Filed::reason>(3, "reason", "理由"),
        field<&Filed::tables>(4, "tables", "历表版本"),
    };
    return table;
}

FieldSpan SenderAnswered::fields()
{
    static const FieldInfo table[] = {
        field<&SenderAnswered::verdict>(1, "verdict", "是否同意"),
        field<&SenderAnswered::reason>(2, "reason", "理由"),
        field<&SenderAnswered::tables>(3, "tables", "历表版本"),
    };
    return table;
}

FieldSpan Reopened::fields()
{
    static const FieldInfo table[] = {
        field<&Reopened::approver>(1, "approver", "批准人"),
        field<&Reopened::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan Redone::fields()
{
    static const FieldInfo table[] = {
        field<&Redone::reason>(1, "reason", "理由"),
        field<&Redone::approver>(2, "approver", "批准人"),
        field<&Redone::days>(3, "days", "办理天数"),
    };
    return table;
}

FieldSpan SuggestionWeighed::fields()
{
    static const FieldInfo table[] = {
        field<&SuggestionWeighed::adoption>(1, "adoption", "采纳情况"),
        field<&SuggestionWeighed::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan UrgentAddressee::fields()
{
    static const FieldInfo table[] = {
        field<&UrgentAddressee::to>(1, "to", "报告对象"),
        field<&UrgentAddressee::name>(2, "name", "名称"),
        field<&UrgentAddressee::day>(3, "day", "日期"),
        field<&UrgentAddressee::hour>(4, "hour", "时间"),
        field<&UrgentAddressee::how>(5, "how", "方式"),
    };
    return table;
}

FieldSpan UrgentReported::fields()
{
    static const FieldInfo table[] = {
        field<&UrgentReported::learned>(1, "learned", "获知日期"),
        field<&UrgentReported::learnedHour>(2, "learnedHour", "获知时间"),
        field<&UrgentReported::facts>(3, "facts", "事项和情况"),
        field<&UrgentReported::measures>(4, "measures", "采取的措施"),
        field<&UrgentReported::reports>(5, "reports", "报告、通报"),
    };
    return table;
}

FieldSpan SystemEntered::fields()
{
    static const FieldInfo table[] = {
        field<&SystemEntered::number>(1, "number", "系统编号"),
        field<&SystemEntered::entered>(2, "entered", "录入日期"),
        field<&SystemEntered::by>(3, "by", "录入人"),
    };
    return table;
}

FieldSpan Consented::fields()
{
    static const FieldInfo table[] = {
        field<&Consented::to>(1, "to", "同意的事"),
        field<&Consented::petitioners>(2, "petitioners", "信访人"),
        field<&Consented::text>(3, "text", "说明"),
        field<&Consented::takenBack>(4, "takenBack", "收回同意"),
    };
    return table;
}

FieldSpan ProcedureNoted::fields()
{
    static const FieldInfo table[] = {
        field<&ProcedureNoted::what>(1, "what", "经过"),
        field<&ProcedureNoted::petitioners>(2, "petitioners", "信访人"),
        field<&ProcedureNoted::planned>(3, "planned", "听证日期"),
        field<&ProcedureNoted::organ>(4, "organ", "机关、单位"),
        field<&ProcedureNoted::number>(5, "number", "文号"),
        field<&ProcedureNoted::text>(6, "text", "理由、结论"),
    };
    return table;
}

FieldSpan Aided::fields()
{
    static const FieldInfo table[] = {
        field<&Aided::kind>(1, "kind", "种类"),
        field<&Aided::organ>(2, "organ", "办理机关、单位"),
        field<&Aided::text>(3, "text", "情况"),
    };
    return table;
}

FieldSpan Recused::fields()
{
    static const FieldInfo table[] = {
        field<&Recused::who>(1, "who", "回避人"),
        field<&Recused::reason>(2, "reason", "理由"),
        field<&Recused::decidedBy>(3, "decidedBy", "决定人"),
        field<&Recused::replacedBy>(4, "replacedBy", "接办人"),
    };
    return table;
}

FieldSpan LeaderTook::fields()
{
    static const FieldInfo table[] = {
        field<&LeaderTook::leader>(1, "leader", "包案领导"),
        field<&LeaderTook::post>(2, "post", "职务"),
        field<&LeaderTook::text>(3, "text", "说明"),
    };
    return table;
}

FieldSpan LongStanding::fields()
{
    static const FieldInfo table[] = {
        field<&LongStanding::ended>(1, "ended", "不再是积案"),
        field<&LongStanding::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan Disputed::fields()
{
    static const FieldInfo table[] = {
        field<&Disputed::stage>(1, "stage", "程序"),
        field<&Disputed::organs>(2, "organs", "所涉机关、单位"),
        field<&Disputed::to>(3, "to", "报送单位"),
        field<&Disputed::reason>(4, "reason", "争议情况"),
    };
    return table;
}

FieldSpan DisputeSettled::fields()
{
    static const FieldInfo table[] = {
        field<&DisputeSettled::by>(1, "by", "决定单位"),
        field<&DisputeSettled::organ>(2, "organ", "受理机关、单位"),
        field<&DisputeSettled::power>(3, "power", "属于谁的职权"),
        field<&DisputeSettled::former>(4, "former", "原机关、单位"),
        field<&DisputeSettled::reason>(5, "reason", "理由"),
    };
    return table;
}

FieldSpan AlsoAssigned::fields()
{
    static const FieldInfo table[] = {
        field<&AlsoAssigned::office>(1, "office", "单位标识"),
        field<&AlsoAssigned::unit>(2, "unit", "第二交办单位"),
        field<&AlsoAssigned::unitCode>(3, "unitCode", "单位代码"),
        field<&AlsoAssigned::days>(4, "days", "办理天数"),
        field<&AlsoAssigned::request>(5, "request", "办理要求"),
    };
    return table;
}

FieldSpan AlsoReported::fields()
{
    static const FieldInfo table[] = {
        field<&AlsoReported::office>(1, "office", "单位标识"),
        field<&AlsoReported::unit>(2, "unit", "反馈单位"),
        field<&AlsoReported::text>(3, "text", "反馈内容"),
        field<&AlsoReported::number>(4, "number", "文号"),
    };
    return table;
}

} // namespace xf

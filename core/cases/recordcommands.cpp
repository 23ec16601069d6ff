#include "core/cases/recordcommands.h"

namespace xf {

FieldSpan AcceptSimply::fields()
{
    static const FieldInfo table[] = {
        field<&AcceptSimply::ground>(1, "ground", "适用情形"),
        field<&AcceptSimply::noneExcluded>(2, "noneExcluded", "已核对，可以简易办理"),
        nested<&AcceptSimply::notice, &Notice::method>(3, "method", "送达方式"),
        nested<&AcceptSimply::notice, &Notice::received>(4, "received", "收到日期"),
        nested<&AcceptSimply::notice, &Notice::posted>(5, "posted", "寄出日期"),
        nested<&AcceptSimply::notice, &Notice::number>(6, "noticeNumber", "告知书文号"),
        nested<&AcceptSimply::notice, &Notice::why>(7, "why", "未当场告知的原因"),
        field<&AcceptSimply::noPaper>(8, "noPaper", "信访人不要求书面"),
        field<&AcceptSimply::how>(9, "how", "告知方式"),
    };
    return table;
}

FieldSpan ReplySimply::fields()
{
    static const FieldInfo table[] = {
        field<&ReplySimply::text>(1, "text", "答复内容"),
        field<&ReplySimply::basis>(2, "basis", "依据"),
        field<&ReplySimply::signer>(3, "signer", "签发人"),
        nested<&ReplySimply::notice, &Notice::method>(4, "method", "送达方式"),
        nested<&ReplySimply::notice, &Notice::received>(5, "received", "收到日期"),
        nested<&ReplySimply::notice, &Notice::posted>(6, "posted", "寄出日期"),
        nested<&ReplySimply::notice, &Notice::number>(7, "noticeNumber", "告知书文号"),
        nested<&ReplySimply::notice, &Notice::why>(8, "why", "未当场告知的原因"),
        field<&ReplySimply::noPaper>(9, "noPaper", "信访人不要求书面"),
        field<&ReplySimply::how>(10, "how", "答复方式"),
    };
    return table;
}

FieldSpan MakeOrdinary::fields()
{
    static const FieldInfo table[] = {
        field<&MakeOrdinary::reason>(1, "reason", "理由"),
    };
    return table;
}

FieldSpan FileCase::fields()
{
    static const FieldInfo table[] = {
        field<&FileCase::why>(1, "why", "存查情形"),
        field<&FileCase::joined>(2, "joined", "并入的信访件"),
        field<&FileCase::reason>(3, "reason", "理由"),
    };
    return table;
}

FieldSpan RecordSender::fields()
{
    static const FieldInfo table[] = {
        field<&RecordSender::agree>(1, "agree", "是否同意"),
        field<&RecordSender::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan ReopenCase::fields()
{
    static const FieldInfo table[] = {
        field<&ReopenCase::reason>(1, "reason", "理由"),
        field<&ReopenCase::approver>(2, "approver", "批准人"),
    };
    return table;
}

FieldSpan RedoCase::fields()
{
    static const FieldInfo table[] = {
        field<&RedoCase::reason>(1, "reason", "理由"),
        field<&RedoCase::days>(2, "days", "办理天数"),
        field<&RedoCase::due>(3, "due", "办理期限"),
        field<&RedoCase::approver>(4, "approver", "批准人"),
    };
    return table;
}

FieldSpan ReportUrgent::fields()
{
    static const FieldInfo table[] = {
        field<&ReportUrgent::facts>(1, "facts", "事项和情况"),
        field<&ReportUrgent::measures>(2, "measures", "采取的措施"),
        field<&ReportUrgent::learned>(3, "learned", "获知日期"),
        field<&ReportUrgent::learnedHour>(4, "learnedHour", "获知时间"),
        field<&ReportUrgent::reports>(5, "reports", "报告、通报"),
    };
    return table;
}

FieldSpan EnterInSystem::fields()
{
    static const FieldInfo table[] = {
        field<&EnterInSystem::number>(1, "number", "系统编号"),
        field<&EnterInSystem::entered>(2, "entered", "录入日期"),
        field<&EnterInSystem::by>(3, "by", "录入人"),
    };
    return table;
}

FieldSpan RecordConsent::fields()
{
    static const FieldInfo table[] = {
        field<&RecordConsent::to>(1, "to", "同意的事"),
        field<&RecordConsent::text>(2, "text", "说明"),
        field<&RecordConsent::petitioners>(3, "petitioners", "信访人"),
        field<&RecordConsent::takenBack>(4, "takenBack", "收回同意"),
    };
    return table;
}

FieldSpan NoteProcedure::fields()
{
    static const FieldInfo table[] = {
        field<&NoteProcedure::what>(1, "what", "经过"),
        field<&NoteProcedure::petitioners>(2, "petitioners", "信访人"),
        field<&NoteProcedure::planned>(3, "planned", "听证日期"),
        field<&NoteProcedure::organ>(4, "organ", "机关、单位"),
        field<&NoteProcedure::number>(5, "number", "文号"),
        field<&NoteProcedure::text>(6, "text", "理由、结论"),
    };
    return table;
}

FieldSpan RecordAid::fields()
{
    static const FieldInfo table[] = {
        field<&RecordAid::kind>(1, "kind", "种类"),
        field<&RecordAid::organ>(2, "organ", "办理机关、单位"),
        field<&RecordAid::text>(3, "text", "情况"),
    };
    return table;
}

FieldSpan RecuseStaff::fields()
{
    static const FieldInfo table[] = {
        field<&RecuseStaff::who>(1, "who", "回避人"),
        field<&RecuseStaff::reason>(2, "reason", "理由"),
        field<&RecuseStaff::decidedBy>(3, "decidedBy", "决定人"),
        field<&RecuseStaff::replacedBy>(4, "replacedBy", "接办人"),
    };
    return table;
}

FieldSpan TakeByLeader::fields()
{
    static const FieldInfo table[] = {
        field<&TakeByLeader::leader>(1, "leader", "包案领导"),
        field<&TakeByLeader::post>(2, "post", "职务"),
        field<&TakeByLeader::text>(3, "text", "说明"),
    };
    return table;
}

FieldSpan MarkLongStanding::fields()
{
    static const FieldInfo table[] = {
        field<&MarkLongStanding::reason>(1, "reason", "理由"),
        field<&MarkLongStanding::ended>(2, "ended", "不再是积案"),
    };
    return table;
}

FieldSpan RaiseDispute::fields()
{
    static const FieldInfo table[] = {
        field<&RaiseDispute::stage>(1, "stage", "程序"),
        field<&RaiseDispute::organs>(2, "organs", "所涉机关、单位"),
        field<&RaiseDispute::to>(3, "to", "报送单位"),
        field<&RaiseDispute::reason>(4, "reason", "争议情况"),
    };
    return table;
}

FieldSpan SettleDispute::fields()
{
    static const FieldInfo table[] = {
        field<&SettleDispute::organ>(1, "organ", "受理机关、单位"),
        field<&SettleDispute::power>(2, "power", "属于谁的职权"),
        field<&SettleDispute::by>(3, "by", "决定单位"),
        field<&SettleDispute::former>(4, "former", "原机关、单位"),
        field<&SettleDispute::reason>(5, "reason", "理由"),
    };
    return table;
}

FieldSpan AlsoReport::fields()
{
    static const FieldInfo table[] = {
        field<&AlsoReport::text>(1, "text", "反馈内容"),
        field<&AlsoReport::number>(2, "number", "文号"),
        field<&AlsoReport::unit>(3, "unit", "反馈单位"),
    };
    return table;
}

} // namespace xf

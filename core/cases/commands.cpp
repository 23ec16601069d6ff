#include "core/cases/commands.h"

namespace xf {

FieldSpan RegisterCase::fields()
{
    static const FieldInfo table[] = {
        nested<&RegisterCase::matter, &Matter::channel>(1, "channel", "信访形式"),
        nested<&RegisterCase::matter, &Matter::received>(2, "received", "收到日期"),
        nested<&RegisterCase::matter, &Matter::headCount>(3, "headCount", "信访人数"),
        nested<&RegisterCase::matter, &Matter::subject>(4, "subject", "主题"),
        nested<&RegisterCase::matter, &Matter::text>(5, "text", "事实和理由"),
        nested<&RegisterCase::matter, &Matter::place>(6, "place", "问题属地"),
        nested<&RegisterCase::matter, &Matter::purpose>(7, "purpose", "信访目的"),
        nested<&RegisterCase::matter, &Matter::elsewhere>(8, "elsewhere", "有无其他机关在处理"),
        nested<&RegisterCase::matter, &Matter::elsewhereNote>(9, "elsewhereNote", "其他机关处理情况"),
        nested<&RegisterCase::matter, &Matter::category>(10, "category", "事项类别"),
        nested<&RegisterCase::matter, &Matter::contentCode>(11, "contentCode", "内容分类代码"),
        nested<&RegisterCase::matter, &Matter::contentLabel>(12, "contentLabel", "内容分类"),
        nested<&RegisterCase::matter, &Matter::power>(13, "power", "职权归属"),
        nested<&RegisterCase::matter, &Matter::powerOrgan>(14, "powerOrgan", "有权机关"),
        field<&RegisterCase::petitioners>(15, "petitioners", "信访人"),
        field<&RegisterCase::demands>(16, "demands", "诉求"),
        nested<&RegisterCase::matter, &Matter::source>(17, "source", "转送机关"),
        nested<&RegisterCase::matter, &Matter::sourceNumber>(18, "sourceNumber", "转送文号"),
    };
    return table;
}

FieldSpan AmendCase::fields()
{
    static const FieldInfo table[] = {
        field<&AmendCase::reason>(1, "reason", "理由"),
        field<&AmendCase::changes>(2, "changes", "改动"),
        field<&AmendCase::remove>(3, "remove", "删去"),
    };
    return table;
}

FieldSpan VoidCase::fields()
{
    static const FieldInfo table[] = {
        field<&VoidCase::reason>(1, "reason", "理由"),
        field<&VoidCase::entry>(2, "entry", "记录"),
    };
    return table;
}

FieldSpan CorrectEntry::fields()
{
    static const FieldInfo table[] = {
        field<&CorrectEntry::entry>(1, "entry", "记录"),
        field<&CorrectEntry::reason>(2, "reason", "理由"),
        field<&CorrectEntry::on>(3, "on", "业务日期"),
        field<&CorrectEntry::changes>(4, "changes", "改动"),
    };
    return table;
}

FieldSpan SettleConflict::fields()
{
    static const FieldInfo table[] = {
        xf::field<&SettleConflict::stands>(1, "stands", "采用的记录"),
        xf::field<&SettleConflict::field>(2, "field", "并存项"),
        xf::field<&SettleConflict::reason>(3, "reason", "理由"),
    };
    return table;
}

FieldSpan ClassifyCase::fields()
{
    static const FieldInfo table[] = {
        field<&ClassifyCase::category>(1, "category", "事项类别"),
        field<&ClassifyCase::power>(2, "power", "职权归属"),
        field<&ClassifyCase::powerOrgan>(3, "powerOrgan", "有权机关"),
        field<&ClassifyCase::contentCode>(4, "contentCode", "内容分类代码"),
        field<&ClassifyCase::contentLabel>(5, "contentLabel", "内容分类"),
        field<&ClassifyCase::ways>(6, "ways", "各诉求途径"),
        field<&ClassifyCase::reason>(7, "reason", "理由"),
    };
    return table;
}

FieldSpan InformPetitioner::fields()
{
    static const FieldInfo table[] = {
        nested<&InformPetitioner::notice, &Notice::method>(1, "method", "送达方式"),
        nested<&InformPetitioner::notice, &Notice::received>(2, "received", "收到日期"),
        nested<&InformPetitioner::notice, &Notice::posted>(3, "posted", "寄出日期"),
        nested<&InformPetitioner::notice, &Notice::number>(4, "noticeNumber", "告知书文号"),
        nested<&InformPetitioner::notice, &Notice::why>(5, "why", "未当场告知的原因"),
        field<&InformPetitioner::petitioners>(6, "petitioners", "信访人"),
        field<&InformPetitioner::pathway>(7, "pathway", "处理途径和程序"),
    };
    return table;
}

FieldSpan AcceptCase::fields()
{
    static const FieldInfo table[] = {
        nested<&AcceptCase::notice, &Notice::method>(1, "method", "送达方式"),
        nested<&AcceptCase::notice, &Notice::received>(2, "received", "收到日期"),
        nested<&AcceptCase::notice, &Notice::posted>(3, "posted", "寄出日期"),
        nested<&AcceptCase::notice, &Notice::number>(4, "noticeNumber", "告知书文号"),
        nested<&AcceptCase::notice, &Notice::why>(5, "why", "未当场告知的原因"),
        field<&AcceptCase::pathway>(6, "pathway", "处理途径和程序"),
    };
    return table;
}

FieldSpan ForwardCase::fields()
{
    static const FieldInfo table[] = {
        field<&ForwardCase::unit>(1, "unit", "转往单位"),
        field<&ForwardCase::unitCode>(2, "unitCode", "单位代码"),
        field<&ForwardCase::reason>(3, "reason", "理由"),
        nested<&ForwardCase::notice, &Notice::method>(4, "method", "送达方式"),
        nested<&ForwardCase::notice, &Notice::received>(5, "received", "收到日期"),
        nested<&ForwardCase::notice, &Notice::posted>(6, "posted", "寄出日期"),
        nested<&ForwardCase::notice, &Notice::number>(7, "noticeNumber", "告知书文号"),
        nested<&ForwardCase::notice, &Notice::why>(8, "why", "未当场告知的原因"),
    };
    return table;
}

FieldSpan GuideCase::fields()
{
    static const FieldInfo table[] = {
        field<&GuideCase::organ>(1, "organ", "有权机关"),
        field<&GuideCase::address>(2, "address", "地址"),
        field<&GuideCase::phone>(3, "phone", "电话"),
        field<&GuideCase::bring>(4, "bring", "应带材料"),
        field<&GuideCase::reason>(5, "reason", "理由"),
        nested<&GuideCase::notice, &Notice::method>(6, "method", "送达方式"),
        nested<&GuideCase::notice, &Notice::received>(7, "received", "收到日期"),
        nested<&GuideCase::notice, &Notice::posted>(8, "posted", "寄出日期"),
        nested<&GuideCase::notice, &Notice::number>(9, "noticeNumber", "告知书文号"),
        nested<&GuideCase::notice, &Notice::why>(10, "why", "未当场告知的原因"),
    };
    return table;
}

FieldSpan RefuseCase::fields()
{
    static const FieldInfo table[] = {
        nested<&RefuseCase::facts, &Refused::ground>(1, "ground", "依据"),
        nested<&RefuseCase::facts, &Refused::superior>(2, "superior", "本机关是上级"),
        nested<&RefuseCase::facts, &Refused::acceptedBy>(3, "acceptedBy", "受理、办理机关"),
        nested<&RefuseCase::facts, &Refused::acceptedNumber>(4, "acceptedNumber", "受理文号"),
        nested<&RefuseCase::facts, &Refused::sameFacts>(5, "sameFacts", "同一事实和理由"),
        nested<&RefuseCase::facts, &Refused::opinionNumber>(6, "opinionNumber", "处理意见文号"),
        nested<&RefuseCase::facts, &Refused::reviewNumber>(7, "reviewNumber", "复查意见文号"),
        nested<&RefuseCase::facts, &Refused::finalNumber>(8, "finalNumber", "复核意见文号"),
        nested<&RefuseCase::facts, &Refused::reason>(9, "reason", "理由"),
        nested<&RefuseCase::notice, &Notice::method>(10, "method", "送达方式"),
        nested<&RefuseCase::notice, &Notice::received>(11, "received", "收到日期"),
        nested<&RefuseCase::notice, &Notice::posted>(12, "posted", "寄出日期"),
        nested<&RefuseCase::notice, &Notice::number>(13, "noticeNumber", "告知书文号"),
        nested<&RefuseCase::notice, &Notice::why>(14, "why", "未当场告知的原因"),
    };
    return table;
}

FieldSpan HearPetitioner::fields()
{
    static const FieldInfo table[] = {
        field<&HearPetitioner::text>(1, "text", "内容"),
        field<&HearPetitioner::petitioners>(2, "petitioners", "信访人"),
        field<&HearPetitioner::place>(3, "place", "地点"),
        field<&HearPetitioner::by>(4, "by", "决定人"),
    };
    return table;
}

FieldSpan InvestigateCase::fields()
{
    static const FieldInfo table[] = {
        field<&InvestigateCase::text>(1, "text", "内容"),
        field<&InvestigateCase::by>(2, "by", "决定人"),
    };
    return table;
}

FieldSpan ExtendHandling::fields()
{
    static const FieldInfo table[] = {
        field<&ExtendHandling::days>(1, "days", "延长天数"),
        field<&ExtendHandling::approver>(2, "approver", "批准人"),
        field<&ExtendHandling::reason>(3, "reason", "理由"),
        nested<&ExtendHandling::notice, &Notice::method>(4, "method", "送达方式"),
        nested<&ExtendHandling::notice, &Notice::received>(5, "received", "收到日期"),
        nested<&ExtendHandling::notice, &Notice::posted>(6, "posted", "寄出日期"),
        nested<&ExtendHandling::notice, &Notice::number>(7, "noticeNumber", "告知书文号"),
        nested<&ExtendHandling::notice, &Notice::why>(8, "why", "未当场告知的原因"),
    };
    return table;
}

FieldSpan OutcomeGiven::fields()
{
    static const FieldInfo table[] = {
        field<&OutcomeGiven::opinion>(1, "opinion", "意见"),
        field<&OutcomeGiven::outcome>(2, "outcome", "处理结果"),
        field<&OutcomeGiven::demand>(3, "demand", "诉求序号"),
        field<&OutcomeGiven::basis>(4, "basis", "依据"),
    };
    return table;
}

FieldSpan DecideCase::fields()
{
    static const FieldInfo table[] = {
        field<&DecideCase::text>(1, "text", "内容"),
        field<&DecideCase::outcomes>(2, "outcomes", "各诉求处理"),
        field<&DecideCase::basis>(3, "basis", "依据"),
        field<&DecideCase::reviewOrgan>(4, "reviewOrgan", "复查机关"),
        field<&DecideCase::number>(5, "number", "文号"),
        field<&DecideCase::signer>(6, "signer", "签发人"),
        field<&DecideCase::adoption>(7, "adoption", "采纳情况"),
        field<&DecideCase::adoptionReason>(8, "adoptionReason", "采纳情况的理由"),
    };
    return table;
}

FieldSpan DeliverPaper::fields()
{
    static const FieldInfo table[] = {
        field<&DeliverPaper::paper>(1, "paper", "文书"),
        field<&DeliverPaper::petitioners>(2, "petitioners", "信访人"),
        nested<&DeliverPaper::notice, &Notice::method>(3, "method", "送达方式"),
        nested<&DeliverPaper::notice, &Notice::received>(4, "received", "收到日期"),
        nested<&DeliverPaper::notice, &Notice::posted>(5, "posted", "寄出日期"),
        nested<&DeliverPaper::notice, &Notice::number>(6, "noticeNumber", "告知书文号"),
        nested<&DeliverPaper::notice, &Notice::why>(7, "why", "未当场告知的原因"),
        field<&DeliverPaper::refusedToSign>(8, "refusedToSign", "拒绝签收"),
        field<&DeliverPaper::witness>(9, "witness", "见证人"),
        field<&DeliverPaper::photographed>(10, "photographed", "照片、录像为证"),
    };
    return table;
}

FieldSpan ConcludeCase::fields()
{
    static const FieldInfo table[] = {
        field<&ConcludeCase::ending>(1, "ending", "办结方式"),
        field<&ConcludeCase::result>(2, "result", "办理结果"),
    };
    return table;
}

FieldSpan AddNote::fields()
{
    static const FieldInfo table[] = {
        field<&AddNote::text>(1, "text", "内容"),
    };
    return table;
}

FieldSpan ImportMessage::fields()
{
    static const FieldInfo table[] = {
        field<&ImportMessage::source>(1, "source", "来源"),
        field<&ImportMessage::number>(2, "number", "文号"),
        field<&ImportMessage::sender>(3, "sender", "来信人"),
        field<&ImportMessage::subject>(4, "subject", "主题"),
        field<&ImportMessage::text>(5, "text", "内容"),
        field<&ImportMessage::received>(6, "received", "收到日期"),
        field<&ImportMessage::reply>(7, "reply", "答复意见"),
        field<&ImportMessage::replied>(8, "replied", "答复时间"),
    };
    return table;
}

FieldSpan IssuePaper::fields()
{
    static const FieldInfo table[] = {
        field<&IssuePaper::kind>(1, "kind", "文书种类"),
        field<&IssuePaper::title>(2, "title", "标题"),
        field<&IssuePaper::prefix>(3, "prefix", "机关代字"),
        field<&IssuePaper::ownNumber>(4, "ownNumber", "自编文号"),
        field<&IssuePaper::serial>(5, "serial", "序号"),
        field<&IssuePaper::skippedReason>(6, "skippedReason", "跳号原因"),
        field<&IssuePaper::date>(7, "date", "成文日期"),
        field<&IssuePaper::about>(8, "about", "所依据的步骤"),
        field<&IssuePaper::recipients>(9, "recipients", "受送达人"),
        field<&IssuePaper::of>(10, "of", "所送达的文书"),
        field<&IssuePaper::handler>(11, "handler", "承办人"),
        field<&IssuePaper::dutyRemedyReason>(12, "dutyRemedyReason", "救济途径选择的原因"),
    };
    return table;
}

FieldSpan AttachFile::fields()
{
    static const FieldInfo table[] = {
        field<&AttachFile::file>(1, "file", "文件"),
        field<&AttachFile::title>(2, "title", "说明"),
        field<&AttachFile::original>(3, "original", "原件"),
    };
    return table;
}

FieldSpan TransferCase::fields()
{
    static const FieldInfo table[] = {
        field<&TransferCase::to>(1, "to", "接收单位"),
        field<&TransferCase::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan AssignCase::fields()
{
    static const FieldInfo table[] = {
        field<&AssignCase::to>(1, "to", "接收单位"),
        field<&AssignCase::days>(2, "days", "办理天数"),
        field<&AssignCase::due>(3, "due", "办结期限"),
        field<&AssignCase::request>(4, "request", "办理要求"),
        field<&AssignCase::also>(5, "also", "第二交办单位"),
    };
    return table;
}

FieldSpan SignForCase::fields()
{
    static const FieldInfo table[] = {
        field<&SignForCase::received>(1, "received", "收到日期"),
        field<&SignForCase::by>(2, "by", "签收人"),
    };
    return table;
}

FieldSpan ObjectToCase::fields()
{
    static const FieldInfo table[] = {
        field<&ObjectToCase::reason>(1, "reason", "理由"),
        field<&ObjectToCase::organ>(2, "organ", "有权机关"),
        field<&ObjectToCase::materials>(3, "materials", "交还的材料"),
    };
    return table;
}

FieldSpan JudgeObjection::fields()
{
    static const FieldInfo table[] = {
        field<&JudgeObjection::agree>(1, "agree", "是否同意"),
        field<&JudgeObjection::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan ReportCase::fields()
{
    static const FieldInfo table[] = {
        field<&ReportCase::text>(1, "text", "报告内容"),
        field<&ReportCase::number>(2, "number", "文号"),
    };
    return table;
}

FieldSpan RequestReview::fields()
{
    static const FieldInfo table[] = {
        field<&RequestReview::organ>(1, "organ", "复查机关"),
        field<&RequestReview::received>(2, "received", "机关收到日期"),
        field<&RequestReview::posted>(3, "posted", "寄出日期"),
        field<&RequestReview::petitioners>(4, "petitioners", "信访人"),
        field<&RequestReview::reason>(5, "reason", "请求和理由"),
    };
    return table;
}

FieldSpan RequestFinal::fields()
{
    static const FieldInfo table[] = {
        field<&RequestFinal::organ>(1, "organ", "复核机关"),
        field<&RequestFinal::received>(2, "received", "机关收到日期"),
        field<&RequestFinal::posted>(3, "posted", "寄出日期"),
        field<&RequestFinal::petitioners>(4, "petitioners", "信访人"),
        field<&RequestFinal::reason>(5, "reason", "请求和理由"),
    };
    return table;
}

FieldSpan RecordReview::fields()
{
    static const FieldInfo table[] = {
        field<&RecordReview::verdict>(1, "verdict", "结果"),
        field<&RecordReview::text>(2, "text", "意见内容"),
        field<&RecordReview::number>(3, "number", "文号"),
        field<&RecordReview::organ>(4, "organ", "复查机关"),
        field<&RecordReview::finalOrgan>(5, "finalOrgan", "复核机关"),
    };
    return table;
}

FieldSpan RecordFinal::fields()
{
    static const FieldInfo table[] = {
        field<&RecordFinal::verdict>(1, "verdict", "结果"),
        field<&RecordFinal::text>(2, "text", "意见内容"),
        field<&RecordFinal::number>(3, "number", "文号"),
        field<&RecordFinal::organ>(4, "organ", "复核机关"),
    };
    return table;
}

FieldSpan DeliverReview::fields()
{
    static const FieldInfo table[] = {
        field<&DeliverReview::stage>(1, "stage", "复查或者复核"),
        field<&DeliverReview::petitioners>(2, "petitioners", "信访人"),
        nested<&DeliverReview::notice, &Notice::method>(3, "method", "送达方式"),
        nested<&DeliverReview::notice, &Notice::received>(4, "received", "收到日期"),
        nested<&DeliverReview::notice, &Notice::posted>(5, "posted", "寄出日期"),
        nested<&DeliverReview::notice, &Notice::number>(6, "noticeNumber", "告知书文号"),
        nested<&DeliverReview::notice, &Notice::why>(7, "why", "未当场告知的原因"),
        field<&DeliverReview::refusedToSign>(8, "refusedToSign", "拒绝签收"),
        field<&DeliverReview::witness>(9, "witness", "见证人"),
        field<&DeliverReview::photographed>(10, "photographed", "照片、录像为证"),
    };
    return table;
}

FieldSpan HoldHearing::fields()
{
    static const FieldInfo table[] = {
        field<&HoldHearing::from>(1, "from", "听证开始"),
        field<&HoldHearing::to>(2, "to", "听证结束"),
        field<&HoldHearing::place>(3, "place", "地点"),
        field<&HoldHearing::text>(4, "text", "听证结论"),
    };
    return table;
}

FieldSpan MediateCase::fields()
{
    static const FieldInfo table[] = {
        field<&MediateCase::agreement>(1, "agreement", "协议内容"),
        field<&MediateCase::otherParty>(2, "otherParty", "对方"),
        field<&MediateCase::mediator>(3, "mediator", "调解人"),
        field<&MediateCase::petitionerAgrees>(4, "petitionerAgrees", "信访人同意"),
        field<&MediateCase::otherAgrees>(5, "otherAgrees", "对方同意"),
        field<&MediateCase::carriedOutBy>(6, "carriedOutBy", "履行期限"),
    };
    return table;
}

FieldSpan WithdrawCase::fields()
{
    static const FieldInfo table[] = {
        field<&WithdrawCase::written>(1, "written", "书面日期"),
        field<&WithdrawCase::reason>(2, "reason", "理由"),
    };
    return table;
}

FieldSpan CarryOutCase::fields()
{
    static const FieldInfo table[] = {
        field<&CarryOutCase::text>(1, "text", "落实情况"),
        field<&CarryOutCase::demands>(2, "demands", "诉求"),
    };
    return table;
}

namespace {

template <class T>
CommandInfo row(const char* word, const char* label, const char* article)
{
    return {word, label, article, &T::fields, [](Command& command) -> void* { return &command.emplace<T>(); }};
}

const CommandInfo* table()
{
    static const CommandInfo rows[] = {
        row<RegisterCase>("register", "登记", "23.1"),
        row<AmendCase>("amend", "更正登记内容", "reading"),
        row<VoidCase>("void", "作废", "reading"),
        row<CorrectEntry>("correct", "更正已录的一步", "reading"),
        row<SettleConflict>("settle", "裁定并存的记录", "reading"),
        row<ClassifyCase>("classify", "甄别分类", "23.1"),
        row<InformPetitioner>("inform", "书面告知", "23.1"),
        row<AcceptCase>("accept", "受理", "23.1"),
        row<ForwardCase>("forward", "转送并告知去向", "23.1"),
        row<GuideCase>("guide", "告知向有权机关提出", "23.1"),
        row<RefuseCase>("refuse", "不予受理", "19.3"),
        row<HearPetitioner>("hear", "听取陈述", "31(六)"),
        row<InvestigateCase>("investigate", "调查核实", "31(六)"),
        row<ExtendHandling>("extend", "延期", "34"),
        row<DecideCase>("decide", "出具处理意见", "31(六)"),
        row<DeliverPaper>("deliver", "送达", "35"),
        row<ConcludeCase>("conclude", "办结", "34"),
        row<AddNote>("note", "记事", ""),
        row<ImportMessage>("", "导入留言", ""),
        row<IssuePaper>("", "出具文书", "reading"),
        row<AttachFile>("attach", "附上文件", ""),
        row<TransferCase>("transfer", "转送有权处理的机关、单位", "22.1"),
        row<AssignCase>("assign", "交办并要求反馈结果", "22.1(三)"),
        row<SignForCase>("sign-for", "签收", "23.3"),
        row<ObjectToCase>("object", "提出异议", "23.3"),
        row<JudgeObjection>("judge-objection", "核实异议", "23.3"),
        row<ReportCase>("report", "提交办结报告", "22.1(三)"),
        row<RequestReview>("request-review", "请求复查", "35"),
        row<RequestFinal>("request-final", "请求复核", "36.1"),
        row<RecordReview>("decide-review", "作出复查意见", "35"),
        row<RecordFinal>("decide-final", "作出复核意见", "36.1"),
        row<DeliverReview>("deliver-review", "送达复查、复核意见书", "35"),
        row<HoldHearing>("hold-hearing", "听证", "31(六)"),
        row<MediateCase>("mediate", "调解、和解", "33"),
        row<WithdrawCase>("withdraw", "信访人撤回", "reading"),
        row<CarryOutCase>("carry-out", "落实支持的请求", "32.2"),
        row<AcceptSimply>("accept-simply", "简易受理", "simple"),
        row<ReplySimply>("reply-simply", "简易答复", "simple"),
        row<MakeOrdinary>("make-ordinary", "转为普通程序", "simple"),
        row<FileCase>("file", "存查", "reading"),
        row<RecordSender>("sender-answers", "转送单位核实异议", "23.3"),
        row<ReopenCase>("reopen", "重新启动办理", "reading"),
        row<RedoCase>("redo", "撤销原意见重新办理", "reading"),
        row<ReportUrgent>("report-urgent", "报告重大、紧急事项", "25.1"),
        row<EnterInSystem>("enter-system", "录入信访信息系统", "21.2"),
        row<RecordConsent>("consent", "信访人同意", "reading"),
        row<RecordAid>("aid", "救助、帮扶", "37.2"),
        row<RecuseStaff>("recuse", "回避", "28.3"),
        row<TakeByLeader>("leader", "领导包案", "18.2"),
        row<MarkLongStanding>("long-standing", "信访积案", "reading"),
        row<RaiseDispute>("dispute", "受理争议", "24.1"),
        row<SettleDispute>("settle-dispute", "受理争议有结果", "24.1"),
        row<AlsoReport>("also-report", "第二单位反馈", "reading"),
        row<NoteProcedure>("procedure", "听证、复查的经过", "31(六)"),
    };
    static_assert(std::size(rows) == std::variant_size_v<CommandVariant>);
    return rows;
}

} // namespace

std::span<const CommandInfo> commandTable()
{
    return {table(), std::variant_size_v<CommandVariant>};
}

const CommandInfo* findCommand(QStringView word)
{
    for (const CommandInfo& info : commandTable()) {
        if (!word.isEmpty() && word == QLatin1String(info.word)) {
            return &info;
        }
    }
    return nullptr;
}

const CommandInfo& infoOf(const Command& command)
{
    return commandTable()[command.index()];
}

} // namespace xf

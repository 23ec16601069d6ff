#include "core/cases/recordterms.h"

namespace xf {

template <>
WordSpan wordsOf<SimpleGround>()
{
    static const WordInfo words[] = {
        {int(SimpleGround::NotGiven), "", ""},
        {int(SimpleGround::Clear), "clear", "事实清楚、责任明确、争议不大、易于解决"},
        {int(SimpleGround::Instant), "instant", "咨询、意见建议、感谢，可以即时反馈"},
        {int(SimpleGround::Daily), "daily", "日常生产生活、时效性强，应当即时处理"},
        {int(SimpleGround::Promised), "promised", "已有明确承诺或者结论"},
        {int(SimpleGround::Other), "other", "其他可以简易办理的"},
    };
    return words;
}

template <>
WordSpan wordsOf<FiledWhy>()
{
    static const WordInfo words[] = {
        {int(FiledWhy::NotGiven), "", ""},
        {int(FiledWhy::NoDemand), "no-demand", "没有实质诉求"},
        {int(FiledWhy::Unreachable), "unreachable", "内容不清，又无法联系"},
        {int(FiledWhy::Joined), "joined", "与正在办理的信访件重复，并入该件"},
    };
    return words;
}

template <>
WordSpan wordsOf<UrgentTo>()
{
    static const WordInfo words[] = {
        {int(UrgentTo::NotGiven), "", ""},
        {int(UrgentTo::Government), "government", "本级党委、政府"},
        {int(UrgentTo::Department), "department", "相关主管部门"},
        {int(UrgentTo::JointOffice), "joint-office", "本级信访工作联席会议办公室"},
        {int(UrgentTo::SuperiorBureau), "superior-bureau", "上一级信访部门"},
        {int(UrgentTo::NationalBureau), "national-bureau", "国家信访局"},
    };
    return words;
}

template <>
WordSpan wordsOf<ConsentTo>()
{
    static const WordInfo words[] = {
        {int(ConsentTo::NotGiven), "", ""},
        {int(ConsentTo::Electronic), "electronic", "以电子方式送达"},
        {int(ConsentTo::Publishing), "publishing", "公开办理情况"},
        {int(ConsentTo::Receiver), "receiver", "由他人代收文书"},
    };
    return words;
}

template <>
WordSpan wordsOf<AidKind>()
{
    static const WordInfo words[] = {
        {int(AidKind::NotGiven), "", ""},
        {int(AidKind::Social), "social", "社会救助"},
        {int(AidKind::Judicial), "judicial", "司法救助"},
        {int(AidKind::Legal), "legal", "法律援助"},
        {int(AidKind::Care), "care", "疏导、化解、帮扶"},
    };
    return words;
}

template <>
WordSpan wordsOf<DisputeStage>()
{
    static const WordInfo words[] = {
        {int(DisputeStage::NotGiven), "", ""},
        {int(DisputeStage::Consult), "consult", "与所涉机关、单位协商"},
        {int(DisputeStage::Superior), "superior", "报共同的上一级机关、单位决定"},
        {int(DisputeStage::Conference), "conference", "提请信访工作联席会议协调"},
    };
    return words;
}

template <>
WordSpan wordsOf<Procedure>()
{
    static const WordInfo words[] = {
        {int(Procedure::NotGiven), "", ""},
        {int(Procedure::HearingOffered), "hearing-offered", "告知可以申请听证"},
        {int(Procedure::HearingAsked), "hearing-asked", "申请听证"},
        {int(Procedure::HearingGranted), "hearing-granted", "决定举行听证"},
        {int(Procedure::HearingDenied), "hearing-denied", "决定不举行听证"},
        {int(Procedure::HearingNotified), "hearing-notified", "通知听证日期"},
        {int(Procedure::HearingConcluded), "hearing-concluded", "作出听证结论"},
        {int(Procedure::ReviewTakenUp), "review-taken-up", "复查、复核请求已受理"},
    };
    return words;
}

template <>
WordSpan wordsOf<Uptake>()
{
    static const WordInfo words[] = {
        {int(Uptake::NotGiven), "", ""},
        {int(Uptake::Adopted), "adopted", "采纳"},
        {int(Uptake::Partly), "partly", "部分采纳"},
        {int(Uptake::NotAdopted), "not-adopted", "不采纳"},
    };
    return words;
}

} // namespace xf

#include "core/cases/terms.h"

namespace xf {

template <>
WordSpan wordsOf<Channel>()
{
    static const WordInfo words[] = {
        {int(Channel::NotGiven), "", ""},
        {int(Channel::Visit), "visit", "来访"},
        {int(Channel::Letter), "letter", "来信"},
        {int(Channel::Online), "online", "网上"},
        {int(Channel::Phone), "phone", "电话"},
        {int(Channel::Fax), "fax", "传真"},
        {int(Channel::Video), "video", "视频"},
        {int(Channel::Transferred), "transferred", "转来"},
        {int(Channel::Other), "other", "其他"},
    };
    return words;
}

template <>
WordSpan wordsOf<Purpose>()
{
    static const WordInfo words[] = {
        {int(Purpose::NotGiven), "", ""},
        {int(Purpose::Appeal), "appeal", "申诉"},
        {int(Purpose::Resolve), "resolve", "求决"},
        {int(Purpose::Suggest), "suggest", "意见建议"},
        {int(Purpose::Accuse), "accuse", "揭发控告"},
        {int(Purpose::Ask), "ask", "咨询"},
        {int(Purpose::Other), "other", "其他"},
    };
    return words;
}

template <>
WordSpan wordsOf<Elsewhere>()
{
    static const WordInfo words[] = {
        {int(Elsewhere::NotGiven), "", ""},
        {int(Elsewhere::No), "no", "没有"},
        {int(Elsewhere::Unknown), "unknown", "不清楚"},
        {int(Elsewhere::Court), "court", "法院、检察院或公安"},
        {int(Elsewhere::Arbitration), "arbitration", "仲裁"},
        {int(Elsewhere::Reconsideration), "reconsideration", "行政复议"},
        {int(Elsewhere::OtherOffice), "other-office", "其他机关、单位"},
        {int(Elsewhere::DisciplineOrgan), "discipline-organ", "纪检监察机关"},
    };
    return words;
}

template <>
WordSpan wordsOf<Role>()
{
    static const WordInfo words[] = {
        {int(Role::Petitioner), "petitioner", "信访人"},
        {int(Role::Representative), "representative", "代表"},
        {int(Role::Agent), "agent", "代理人"},
        {int(Role::Companion), "companion", "随访人"},
    };
    return words;
}

template <>
WordSpan wordsOf<Category>()
{
    static const WordInfo words[] = {
        {int(Category::NotGiven), "", ""},
        {int(Category::Suggestion), "suggestion", "建议意见"},
        {int(Category::Accusation), "accusation", "检举控告"},
        {int(Category::Appeal), "appeal", "申诉求决"},
    };
    return words;
}

template <>
WordSpan wordsOf<Power>()
{
    static const WordInfo words[] = {
        {int(Power::NotGiven), "", ""},
        {int(Power::Own), "own", "本机关、单位"},
        {int(Power::Lower), "lower", "本系统下级机关、单位"},
        {int(Power::Other), "other", "其他机关、单位"},
    };
    return words;
}

template <>
WordSpan wordsOf<Way>()
{
    static const WordInfo words[] = {
        {int(Way::NotGiven), "", ""},
        {int(Way::Judicial), "judicial", "诉讼、复议等法律程序（31（一））"},
        {int(Way::Arbitration), "arbitration", "仲裁（31（二））"},
        {int(Way::PartyAppeal), "party-appeal", "党员申诉、申请复审（31（三））"},
        {int(Way::Administrative), "administrative", "行政程序（31（四））"},
        {int(Way::Duty), "duty", "查处违法或履行职责（31（五））"},
        {int(Way::Petition), "petition", "信访程序（31（六））"},
        {int(Way::Suggestion), "suggestion", "建议意见（29）"},
    };
    return words;
}

template <>
WordSpan wordsOf<Method>()
{
    static const WordInfo words[] = {
        {int(Method::NotGiven), "", ""},
        {int(Method::Hand), "hand", "当面交付"},
        {int(Method::Post), "post", "邮寄"},
        {int(Method::Electronic), "electronic", "电子送达"},
        {int(Method::Left), "left", "留置送达"},
        {int(Method::Carried), "carried", "委托转交"},
        {int(Method::Public), "public", "公告"},
    };
    return words;
}

template <>
WordSpan wordsOf<Outcome>()
{
    static const WordInfo words[] = {
        {int(Outcome::NotGiven), "", ""},
        {int(Outcome::Support), "support", "予以支持"},
        {int(Outcome::Explain), "explain", "解释说明"},
        {int(Outcome::Deny), "deny", "不予支持"},
    };
    return words;
}

template <>
WordSpan wordsOf<Ground>()
{
    static const WordInfo words[] = {
        {int(Ground::NotGiven), "", ""},
        {int(Ground::WithSuperior), "19.3", "同一事项正由下级机关受理、办理"},
        {int(Ground::FinallyReviewed), "36.3", "已经复核，同一事实和理由"},
    };
    return words;
}

template <>
WordSpan wordsOf<DeliveredPaper>()
{
    static const WordInfo words[] = {
        {int(DeliveredPaper::NotGiven), "", ""},
        {int(DeliveredPaper::Opinion), "opinion", "处理（答复）意见书"},
        {int(DeliveredPaper::Notice), "notice", "告知书"},
        {int(DeliveredPaper::Extension), "extension", "延期告知书"},
    };
    return words;
}

template <>
WordSpan wordsOf<ReviewStage>()
{
    static const WordInfo words[] = {
        {int(ReviewStage::NotGiven), "", ""},
        {int(ReviewStage::Review), "review", "复查"},
        {int(ReviewStage::FinalReview), "final-review", "复核"},
    };
    return words;
}

template <>
WordSpan wordsOf<ReviewVerdict>()
{
    static const WordInfo words[] = {
        {int(ReviewVerdict::NotGiven), "", ""},
        {int(ReviewVerdict::Maintained), "maintained", "维持"},
        {int(ReviewVerdict::Changed), "changed", "变更"},
        {int(ReviewVerdict::Revoked), "revoked", "撤销"},
        {int(ReviewVerdict::Declined), "declined", "不予受理"},
    };
    return words;
}

template <>
WordSpan wordsOf<Verdict>()
{
    static const WordInfo words[] = {
        {int(Verdict::NotGiven), "", ""},
        {int(Verdict::Upheld), "yes", "同意"},
        {int(Verdict::Rejected), "no", "不同意"},
    };
    return words;
}

template <>
WordSpan wordsOf<Ending>()
{
    static const WordInfo words[] = {
        {int(Ending::NotGiven), "", ""},
        {int(Ending::Answered), "answered", "已书面答复"},
        {int(Ending::Settled), "settled", "已调解、和解"},
        {int(Ending::Carried), "carried", "支持的请求已落实"},
        {int(Ending::Led), "led", "已导入法定途径"},
        {int(Ending::Withdrawn), "withdrawn", "信访人书面撤回"},
    };
    return words;
}

Method usualMethod(Channel channel)
{
    switch (channel) {
    case Channel::Visit: return Method::Hand;
    case Channel::Online: return Method::Electronic;
    case Channel::NotGiven:
    case Channel::Letter:
    case Channel::Phone:
    case Channel::Fax:
    case Channel::Video:
    case Channel::Transferred:
    case Channel::Other: break;
    }
    return Method::Post;
}

bool needsSlip(Method method)
{
    return method == Method::Post || method == Method::Carried || method == Method::Public;
}

} // namespace xf

#include "core/documents/lawlines.h"

namespace xf {

QString youFor(std::size_t recipients)
{
    return recipients > 1 ? QStringLiteral("你们") : QStringLiteral("您");
}

QString wayArticle(Way way)
{
    switch (way) {
    case Way::NotGiven: return {};
    case Way::Judicial: return QStringLiteral("第三十一条第一项");
    case Way::Arbitration: return QStringLiteral("第三十一条第二项");
    case Way::PartyAppeal: return QStringLiteral("第三十一条第三项");
    case Way::Administrative: return QStringLiteral("第三十一条第四项");
    case Way::Duty: return QStringLiteral("第三十一条第五项");
    case Way::Petition: return QStringLiteral("第三十一条第六项");
    case Way::Suggestion: return QStringLiteral("第二十九条第一款");
    }
    return {};
}

namespace {

QString wayText(Way way)
{
    switch (way) {
    case Way::NotGiven: return {};
    case Way::Judicial:
        return QStringLiteral(
            "按照法律法规规定的诉讼、复议、法律监督等程序处理，请%1向有关政法部门或者行政复议机关提出。");
    case Way::Arbitration: return QStringLiteral("应当通过仲裁解决，导入仲裁程序处理。");
    case Way::PartyAppeal: return QStringLiteral("通过党员申诉、申请复审等解决，导入相应程序处理。");
    case Way::Administrative:
        return QStringLiteral("通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决，导入相应程序处理。");
    case Way::Duty: return QStringLiteral("由本机关依法履行职责或者答复，期限按照有关法律、法规、规章的规定执行。");
    case Way::Petition: return QStringLiteral("由本机关听取%1陈述事实和理由，调查核实，出具信访处理意见书并送达%1。");
    case Way::Suggestion:
        return QStringLiteral("由本机关认真研究论证；科学合理、具有现实可行性的，采纳或者部分采纳，并回复%1。");
    }
    return {};
}

} // namespace

QString wayPathway(Way way, const QString& you)
{
    if (way == Way::NotGiven) {
        return {};
    }
    const QString text = wayText(way).replace(QLatin1String("%1"), you);
    return QStringLiteral("依照《信访工作条例》") + wayArticle(way) + u'，' + text;
}

QString wayElsewhere(Way way)
{
    QString procedure;
    switch (way) {
    case Way::Judicial: procedure = QStringLiteral("按照法律法规规定的诉讼、复议、法律监督等程序处理。"); break;
    case Way::Arbitration: procedure = QStringLiteral("应当通过仲裁解决。"); break;
    case Way::PartyAppeal: procedure = QStringLiteral("通过党员申诉、申请复审等解决。"); break;
    case Way::Administrative:
        procedure = QStringLiteral("通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决。");
        break;
    case Way::NotGiven:
    case Way::Duty:
    case Way::Petition:
    case Way::Suggestion: return {};
    }
    return QStringLiteral("依照《信访工作条例》") + wayArticle(way) + u'，' + procedure;
}

QString outcomeLine(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotGiven: return {};
    case Outcome::Support: return QStringLiteral("请求事实清楚，符合法律、法规、规章或者其他有关规定，予以支持。");
    case Outcome::Explain: return QStringLiteral("请求事由合理但缺乏法律依据，现作出解释说明。");
    case Outcome::Deny: return QStringLiteral("请求缺乏事实根据或者不符合法律、法规、规章或者其他有关规定，不予支持。");
    }
    return {};
}

QString reviewLine(const QString& you, const QString& about, const QString& organ)
{
    return you + QStringLiteral("对") + (about.isEmpty() ? QStringLiteral("本") : about) +
           QStringLiteral("处理意见不服的，可以自收到本意见书之日起30日内向") + organ +
           QStringLiteral("请求复查（《信访工作条例》第三十五条）。");
}

QString dutyRemedyLine(const QString& you, const QString& about, DutyRemedy remedy)
{
    const QString which = about.isEmpty() ? QStringLiteral("本") : about;
    const QString head = you + QStringLiteral("对") + which + QStringLiteral("答复不服的，可以自知道本答复之日起");
    switch (remedy) {
    case DutyRemedy::ReconsiderationFirst:
        return head + QStringLiteral(
                          "60日内先向行政复议机关申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起"
                          "15日内依法向人民法院提起诉讼（《中华人民共和国行政复议法》第二十条、第二十三条，《中华人民"
                          "共和国行政诉讼法》第四十五条）。");
    case DutyRemedy::Either:
        return head + QStringLiteral("60日内向行政复议机关申请行政复议，或者自知道本答复之日起6个月内依法向人民法院提起"
                                     "诉讼（《中华人民共和国行政复议法》第二十条，《中华人民共和国行政诉讼法》第四十六"
                                     "条）。");
    case DutyRemedy::None: return {};
    }
    return {};
}

QString refusalLine(const Refused& refused, const QString& you)
{
    switch (refused.ground) {
    case Ground::NotGiven: break;
    case Ground::WithSuperior: {
        const QString number =
            refused.acceptedNumber.isEmpty() ? QString() : QStringLiteral("（编号：%1）").arg(refused.acceptedNumber);
        return QStringLiteral(
            "该信访事项已经由%1受理或者正在办理%2，尚在规定期限内。依照《信访工作条例》第十九条第三款，"
            "信访人在规定期限内向受理、办理机关、单位的上级机关、单位又提出同一信访事项的，上级机关、"
            "单位不予受理。本机关决定对该信访事项不予受理。")
            .arg(refused.acceptedBy, number);
    }
    case Ground::FinallyReviewed:
        return QStringLiteral(
            "该信访事项已经作出处理意见（%1）、复查意见（%2）和复核意见（%3），%4仍然以同一事实和理由提出"
            "投诉请求。依照《信访工作条例》第三十六条第三款，本机关决定对该信访事项不再受理。")
            .arg(refused.opinionNumber, refused.reviewNumber, refused.finalNumber, you);
    }
    return {};
}

QString refusalAdvice(const Refused& refused, const QString& you)
{
    switch (refused.ground) {
    case Ground::NotGiven: break;
    case Ground::WithSuperior:
        return QStringLiteral(
            "请%1等待%2的书面答复，也可以向%2查询办理情况。对适用信访程序的处理意见不服的，可以自收到书面"
            "答复之日起30日内请求原办理机关、单位的上一级机关、单位复查（《信访工作条例》第三十五条）。")
            .arg(you, refused.acceptedBy);
    case Ground::FinallyReviewed:
        return QStringLiteral("有新的事实、理由或者新的请求的，%1可以另行提出，本机关将登记并依照规定处理。").arg(you);
    }
    return {};
}

QString recusalLine(const QString& you)
{
    return QStringLiteral(
               "工作人员与信访事项或者信访人有直接利害关系的，应当回避（《信访工作条例》第二十八条第三款）。") +
           you + QStringLiteral("认为承办人应当回避的，可以向本机关申请。");
}

QString noRetaliationLine()
{
    return QStringLiteral("任何组织和个人不得打击报复信访人（《信访工作条例》第十八条第四款）。");
}

namespace {

QString transferredLine(const Matter& matter)
{
    const QString from = matter.source.isEmpty() ? QStringLiteral("其他机关、单位") : matter.source;
    const QString number = matter.sourceNumber.isEmpty() ? QString() : u'（' + matter.sourceNumber + u'）';
    return QStringLiteral("反映并由") + from + QStringLiteral("转来") + number;
}

} // namespace

QString howLine(const Matter& matter)
{
    switch (matter.channel) {
    case Channel::Visit: return QStringLiteral("来访反映");
    case Channel::Letter: return QStringLiteral("来信反映");
    case Channel::Online: return QStringLiteral("通过网络反映");
    case Channel::Phone: return QStringLiteral("来电反映");
    case Channel::Fax: return QStringLiteral("通过传真反映");
    case Channel::Video: return QStringLiteral("通过视频反映");
    case Channel::Transferred: return transferredLine(matter);
    case Channel::NotGiven:
    case Channel::Other: break;
    }
    return QStringLiteral("反映");
}

} // namespace xf

#include "core/words/proposalwords.h"

#include "core/words/explain.h"
#include "core/words/fill.h"
#include "core/words/statewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace xf {

namespace {

QString said(const char* chinese)
{
    return QCoreApplication::translate("words", chinese);
}

// "2026年3月5日出具的处理意见（文号）"; empty where there was no opinion.
QString opinionText(const EarlierFacts& facts)
{
    if (!facts.decidedOn.isValid()) {
        return {};
    }
    const QString on = dayText(facts.decidedOn);
    return facts.opinionNumber.isEmpty()
               ? fill(QCoreApplication::translate("words", "%1出具的处理意见"), {on})
               : fill(QCoreApplication::translate("words", "%1出具的处理意见（%2）"), {on, facts.opinionNumber});
}

QString bodyOf(EarlierProposal proposal, const EarlierFacts& facts)
{
    switch (proposal) {
    case EarlierProposal::NewMatter:
        return QCoreApplication::translate(
            "words", "内容看来不是一回事：另行登记。确是同一事项的，请打开那一件，按它的办理情况处理。");
    case EarlierProposal::OtherPerson:
        return QCoreApplication::translate("words", "看不出是同一个人提出的：照样登记。确是同一件事的，可以一并调查。");
    case EarlierProposal::Join:
        return QCoreApplication::translate(
            "words", "如是同一事项：本单位正在办理，登记后并入那一件一起办理。办理单位自己没有不予受理的依据。");
    case EarlierProposal::TakeUpAgain:
        return QCoreApplication::translate("words",
            "如是同一事项：上次引导到别的机关，引导不是不予受理。没有得到处理的，在那一件里重新受理或者转送。");
    case EarlierProposal::RefuseByPeriod:
        return fill(QCoreApplication::translate("words",
                        "如是同一事项：%1已经受理，还在办理期限内，本单位是它的上级，登记后不予受理，并告知信访人。"),
            {facts.holderName});
    case EarlierProposal::UrgeBelow:
        return fill(
            QCoreApplication::translate("words",
                "如是同一事项：%1已经受理，但超过了办理期限，不能再以期限内重复提出为由不予受理。请登记并督促它办结。"),
            {facts.holderName});
    case EarlierProposal::PassBelow:
        return fill(
            QCoreApplication::translate("words",
                "如是同一事项：已在下级（%1经手），没有受理的记录，不能不予受理。登记后转给同一单位一起办理；查明它已经受理、"
                "还在期限内的，才适用第十九条第三款。"),
            {facts.holderName});
    case EarlierProposal::UnderWayElsewhere:
        return fill(QCoreApplication::translate("words", "如是同一事项：%1正在办理。登记并告知信访人由它办理。"),
            {facts.holderName});
    case EarlierProposal::UnderReview:
        return QCoreApplication::translate("words",
            "如是同一事项：正在复查或者复核，意见还没有送达。登记后告知信访人等候意见，新的材料转给复查、复核机关。");
    case EarlierProposal::AskReview:
        return fill(QCoreApplication::translate(
                        "words", "如是同一事项：已有%1，复查的期限还没有过。请引导信访人最迟在%2请求复查。"),
            {opinionText(facts), dateWithWeekday(facts.reviewUntil)});
    case EarlierProposal::AskFinalReview:
        return fill(QCoreApplication::translate(
                        "words", "如是同一事项：复查意见已经送达，复核的期限还没有过。请引导信访人最迟在%1请求复核。"),
            {dateWithWeekday(facts.finalUntil)});
    case EarlierProposal::NoLongerTaken:
        return QCoreApplication::translate("words",
            "如是同一事项：已有复核意见。仍以同一事实和理由提出的，登记后不再受理，并告知信访人；有新的事实或者理由的，另行登记受理。");
    case EarlierProposal::Repeat: {
        const QString opinion = opinionText(facts);
        return opinion.isEmpty()
                   ? QCoreApplication::translate("words",
                         "如是同一事项：已经答复办结。条例没有不予受理的依据，登记为重复件，告知原来的办理结果。")
                   : fill(
                         QCoreApplication::translate("words",
                             "如是同一事项：已有%1，现在没有在计的复查、复核期限。条例没有不予受理的依据，登记为重复件，告知原来的处理结果。"),
                         {opinion});
    }
    case EarlierProposal::RefusedBefore:
        return QCoreApplication::translate("words",
            "如是同一事项：上次因为已由下级受理而不予受理。请登记，核对那里是不是还在办理期限内；过了期限的，这个理由不再适用。");
    }
    return {};
}

} // namespace

QString samenessText(const Sameness& same)
{
    QStringList parts;
    const auto add = [&](bool is, const char* chinese) {
        if (is) {
            parts << said(chinese);
        }
    };
    add(same.idNumber, QT_TRANSLATE_NOOP("words", "同证件号码"));
    add(same.phone, QT_TRANSLATE_NOOP("words", "同电话"));
    add(same.name, QT_TRANSLATE_NOOP("words", "同名"));
    add(same.sound, QT_TRANSLATE_NOOP("words", "同音"));
    add(same.text, QT_TRANSLATE_NOOP("words", "内容相近"));
    add(same.place, QT_TRANSLATE_NOOP("words", "地点相同"));
    add(same.otherIdNumber, QT_TRANSLATE_NOOP("words", "证件号码不同，可能是另一个人"));
    return parts.join(said(QT_TRANSLATE_NOOP("words", "、")));
}

QString repeatText(const QString& number)
{
    return fill(
        QCoreApplication::translate("words", "看来是重复件：与%1是同一人、内容相近。是不是同一事项，请您核对。"),
        {number});
}

QString firstText(bool nothingFound)
{
    return nothingFound ? QCoreApplication::translate("words", "没有找到相近的信访件：看来是初次。")
                        : QCoreApplication::translate("words",
                              "没有哪一件既是同一人、内容又相近：看来是初次。列出来的是不是同一事项，请您核对。");
}

QString proposalSentence(EarlierProposal proposal, const EarlierFacts& facts)
{
    return fill(QCoreApplication::translate("words", "%1（%2）"),
        {bodyOf(proposal, facts), articleNote(QString::fromLatin1(articleOf(proposal)))});
}

} // namespace xf

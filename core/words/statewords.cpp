#include "core/words/statewords.h"

#include "core/words/articletext.h"
#include "core/words/casenames.h"
#include "core/words/errorsentences.h"
#include "core/words/fill.h"

#include <QCoreApplication>

namespace xf {

QString stateSentence(State state)
{
    switch (state) {
    case State::Registered: return QCoreApplication::translate("words", "已经登记，还没有告诉信访人怎么处理。");
    case State::Informed:
        return QCoreApplication::translate("words", "已经书面告知接收情况以及处理途径和程序，还没有决定受理。");
    case State::Accepted: return QCoreApplication::translate("words", "已经受理，正在办理，还没有出具处理意见。");
    case State::Forwarded:
        return QCoreApplication::translate("words", "已经转送有权处理的机关、单位，本单位不再承办。");
    case State::Guided:
        return QCoreApplication::translate("words",
            "已经告知信访人向有权处理的机关、单位提出，本单位办到这里为止，不用再办结；这不是不予受理，以后"
            "属于本单位的仍可以受理。");
    case State::Refused: return QCoreApplication::translate("words", "已经决定不予受理或者不再受理。");
    case State::Decided: return QCoreApplication::translate("words", "处理意见已经出具，还没有送达每一位信访人。");
    case State::Delivered:
        return QCoreApplication::translate("words", "处理意见已经送达，信访人不服的，可以自收到之日起30日内请求复查。");
    case State::Concluded:
        return QCoreApplication::translate("words", "已经办结；信访人可以请求复查的，期限照常计算。");
    case State::Void: return QCoreApplication::translate("words", "整件已经作废，记录仍然保留。");
    case State::Transferred:
        return QCoreApplication::translate(
            "words", "已经转送、交办，等接收单位签收，并书面告知信访人、受理或者提出异议。");
    case State::Objected:
        return QCoreApplication::translate(
            "words", "接收单位提出异议，等转送、交办的单位核实；核实以前仍由接收单位承办，期限照常计算。");
    case State::Reviewing:
        return QCoreApplication::translate(
            "words", "信访人已经请求复查，由复查机关、单位自收到请求之日起30日内提出复查意见；结果来了记在这里。");
    case State::Reviewed:
        return QCoreApplication::translate("words", "复查意见已经作出；信访人不服的，可以自收到之日起30日内请求复核。");
    case State::FinalReviewing:
        return QCoreApplication::translate("words",
            "信访人已经请求复核，由复核机关、单位自收到请求之日起30日内提出复核意见，听证的日子不算；结果来了记在这里。");
    case State::FinalReviewed:
        return QCoreApplication::translate("words",
            "复核意见已经作出，程序到此为止：仍以同一事实和理由提出的不再受理；有新的事实、理由的，另外登记。");
    case State::Simple:
        return QCoreApplication::translate("words", "已经按简易办理受理，尽快答复信访人；办不下去的转为普通程序。");
    case State::Filed: return QCoreApplication::translate("words", "已经存查；姓名、住址清楚的信访人仍然要书面告知。");
    case State::Returned:
        return QCoreApplication::translate("words", "转送、交办的单位同意异议，材料已经交还，本单位不再承办。");
    }
    return {};
}

namespace {

bool isFinalRefusal(const Case& folded)
{
    for (const FileItem& item : folded.file) {
        const Refused* refused = std::get_if<Refused>(&item.event);
        if (refused && item.counts() && refused->ground == Ground::FinallyReviewed) {
            return folded.state == State::Refused;
        }
    }
    return false;
}

} // namespace

QString stateSentence(const Case& folded)
{
    if (isFinalRefusal(folded)) {
        return QCoreApplication::translate("words", "已经决定不再受理：对复核意见不服，仍以同一事实和理由提出。");
    }
    const bool again = std::any_of(folded.file.begin(), folded.file.end(),
        [](const FileItem& item) { return item.counts() && item.step == Step::Reopen; });
    if (again && folded.state == State::Registered) {
        return QCoreApplication::translate("words", "已经重新启动办理，从受理做起。");
    }
    if (folded.recipients().empty() && folded.state == State::Decided) {
        return QCoreApplication::translate("words", "处理意见已经出具并存档；姓名或者住址不清，没有可以送达的人。");
    }
    if (folded.recipients().empty() && folded.state == State::Concluded) {
        return QCoreApplication::translate("words", "已经办结。");
    }
    if (folded.isPetitionProcedure()) {
        return stateSentence(folded.state);
    }
    switch (folded.state) {
    case State::Accepted: return QCoreApplication::translate("words", "已经受理，正在按法定途径办理或者研究答复。");
    case State::Decided: return QCoreApplication::translate("words", "答复已经作出，还没有送达每一位信访人。");
    case State::Delivered: return QCoreApplication::translate("words", "答复已经送达。");
    case State::Concluded: return QCoreApplication::translate("words", "已经办结。");
    case State::Registered:
    case State::Informed:
    case State::Forwarded:
    case State::Guided:
    case State::Refused:
    case State::Void:
    case State::Transferred:
    case State::Objected:
    case State::Reviewing:
    case State::Reviewed:
    case State::FinalReviewing:
    case State::Simple:
    case State::Filed:
    case State::Returned:
    case State::FinalReviewed: break;
    }
    return stateSentence(folded.state);
}

QString stateTitle(const Case& folded)
{
    return isFinalRefusal(folded) ? QCoreApplication::translate("words", "不再受理") : wordLabel(folded.state);
}

QString stateTitle(State state, QStringView ending)
{
    if (state == State::Refused && ending == wordKey(Ground::FinallyReviewed)) {
        return QCoreApplication::translate("words", "不再受理");
    }
    const WordInfo* word = state == State::Concluded ? findWord(wordsOf<Ending>(), ending) : nullptr;
    return word && word->value != 0 ? fill(QCoreApplication::translate("words", "%1（%2）"),
                                          {wordLabel(state), QString::fromUtf8(word->label)})
                                    : wordLabel(state);
}

namespace {

// What is no petition procedure needs neither hearing nor investigation, and ends otherwise. Empty: as usual.
QString otherSentence(Step step, QStringView article)
{
    const bool suggestion = article == QLatin1String("29.1");
    const bool otherWay = article == QLatin1String("31");
    if (step == Step::Decide && suggestion) {
        return QCoreApplication::translate("words", "认真研究论证以后，答复采纳、部分采纳还是不采纳，并说明理由。");
    }
    if (step == Step::Decide && otherWay) {
        return QCoreApplication::translate("words", "由本机关按法定途径处理的，把处理结果书面答复信访人。");
    }
    if (step == Step::Conclude && otherWay) {
        return QCoreApplication::translate(
            "words", "应当走的法定途径已经书面告知，该答复、该送达的都已做完，办结归档。");
    }
    return {};
}

} // namespace

QString stepSentence(Step step)
{
    switch (step) {
    case Step::None: return {};
    case Step::Classify:
        return QCoreApplication::translate("words", "分清事项类别、各诉求的办理途径，以及属于谁的职权。");
    case Step::Inform:
        return QCoreApplication::translate(
            "words", "把接收情况以及处理途径和程序书面告诉信访人；能当场告知的当场告知，否则自收到之日起15日内。");
    case Step::Accept:
        return QCoreApplication::translate(
            "words", "属于本机关、单位职权的，决定受理并书面告知，办理期限自受理之日起算。");
    case Step::Forward:
        return QCoreApplication::translate(
            "words", "属于下级机关、单位职权的（信访部门：属于有权机关的），转送过去，并书面告知信访人去向。");
    case Step::Guide:
        return QCoreApplication::translate(
            "words", "不属于本机关、单位或者本系统职权的，书面告知信访人向有权处理的机关、单位提出；这不是不予受理。");
    case Step::Refuse:
        return QCoreApplication::translate("words",
            "只有两种情形：下级正在受理、办理的同一事项又向上级提出（条例第十九条第三款），对复核意见不服仍以"
            "同一事实和理由提出（条例第三十六条第三款）。");
    case Step::Hear: return QCoreApplication::translate("words", "听取信访人陈述事实和理由，如实记录。");
    case Step::Investigate: return QCoreApplication::translate("words", "调查核实，记下查明的情况。");
    case Step::Extend:
        return QCoreApplication::translate(
            "words", "情况复杂的，经本机关、单位负责人批准，延长不超过30日，并告知信访人延期理由。");
    case Step::Decide:
        return QCoreApplication::translate("words", "听取陈述、调查核实以后，对每一项诉求作出处理，出具意见书。");
    case Step::Deliver: return QCoreApplication::translate("words", "把意见书送给每一位信访人，记下各人收到的日期。");
    case Step::DeliverNotice:
        return QCoreApplication::translate("words", "寄出的告知书有了回执，记下信访人收到的日期。");
    case Step::Conclude: return QCoreApplication::translate("words", "该告知、该答复、该送达的都已做完，办结归档。");
    case Step::Void: return QCoreApplication::translate("words", "整件登记错了的，写明理由作废，编号不再使用。");
    case Step::Transfer:
        return QCoreApplication::translate("words", "转送有权处理的机关、单位，由它书面告知信访人并办理。");
    case Step::Assign:
        return QCoreApplication::translate(
            "words", "重要情况需要反馈办理结果的，交由有权处理的机关、单位办理，指定期限，到期提交办结报告。");
    case Step::SignFor:
        return QCoreApplication::translate("words", "记下收到转送、交办件的日期，本单位的期限自这一天起算。");
    case Step::Object:
        return QCoreApplication::translate(
            "words", "不属于本单位或者本系统职权的，自收到之日起5个工作日内提出异议，详细说明理由；迟了的照样记下。");
    case Step::Uphold:
        return QCoreApplication::translate("words", "核实同意异议，收回材料，由本单位重新转送有权处理的机关、单位。");
    case Step::Reject:
        return QCoreApplication::translate("words", "核实后不同意异议，仍由接收单位办理，期限照原来的收到日期计算。");
    case Step::Report: return QCoreApplication::translate("words", "在指定的办理期限内，把办理结果报告交办的单位。");
    case Step::RequestReview:
        return QCoreApplication::translate("words",
            "信访人不服处理意见，向上一级机关、单位请求复查的，记下向谁、哪一天；迟了的照样记下，由复查机关决定。");
    case Step::DecideReview:
        return QCoreApplication::translate("words", "复查机关、单位的意见来了，记下结果、文号和内容。");
    case Step::RequestFinal:
        return QCoreApplication::translate(
            "words", "信访人不服复查意见，请求复核的，记下向谁、哪一天；迟了的照样记下，由复核机关决定。");
    case Step::DecideFinal:
        return QCoreApplication::translate("words", "复核机关、单位的意见来了，记下结果、文号和内容。");
    case Step::DeliverReview:
        return QCoreApplication::translate(
            "words", "记下信访人收到复查、复核意见书的日期，请求复核的期限自这一天起算。");
    case Step::HoldHearing:
        return QCoreApplication::translate(
            "words", "举行了听证的，记下起止日期和结论；只有复核中的听证不计入期限（条例第三十六条第二款）。");
    case Step::Mediate:
        return QCoreApplication::translate(
            "words", "双方都同意的，可以调解、和解，记下协议内容；之后按“已调解、和解”办结，不再出具意见。");
    case Step::Withdraw:
        return QCoreApplication::translate(
            "words", "信访人自己书面撤回的，记下书面日期，这一件就此办结；以后再提出的照样登记。");
    case Step::CarryOut:
        return QCoreApplication::translate("words", "意见支持的请求，督促有关机关、单位执行，落实了记下情况。");
    case Step::AcceptSimply:
        return QCoreApplication::translate("words",
            "初次提出、事实清楚、容易解决的，可以简易受理，从快答复；信访人不要求书面的，可以电话、短信告知。");
    case Step::ReplySimply:
        return QCoreApplication::translate(
            "words", "把处理结果答复信访人，这一件就此办结；本人不满意的，可以重新启动办理。");
    case Step::MakeOrdinary:
        return QCoreApplication::translate("words",
            "情况复杂、一时解决不了的，转为普通程序；受理日期不变，办理期限自那一天起算60日（本程序的理解）。");
    case Step::File:
        return QCoreApplication::translate(
            "words", "没有实质诉求、内容不清又无法联系，或者与正在办理的一件重复的，写明情形存查；这不是不予受理。");
    case Step::SenderAgrees:
        return QCoreApplication::translate(
            "words", "转送、交办的单位同意异议的，记下来，材料交还，这一件在本单位就此结束。");
    case Step::SenderRefuses:
        return QCoreApplication::translate("words", "转送、交办的单位不同意异议的，记下来，仍由本单位办理，期限不变。");
    case Step::Reopen:
        return QCoreApplication::translate(
            "words", "已经办完的一件，有新情况或者办错了的，经负责人批准重新启动，从受理做起。");
    case Step::Redo:
        return QCoreApplication::translate("words",
            "复查、复核撤销了原意见，或者本机关发现意见错了、经负责人批准撤销的，在指定的期限内重新听取、调查、出具意见。");
    }
    return {};
}

QString articleNote(QStringView article)
{
    if (article.isEmpty()) {
        return {};
    }
    const bool simple = article.startsWith(QLatin1String("simple"));
    const QString form = article == QLatin1String("reading") ? QCoreApplication::translate("words", "%1，条例没有明文")
                         : simple ? QCoreApplication::translate("words", "%1，按本机关的设置")
                                  : QCoreApplication::translate("words", "条例%1");
    return fill(form, {articleText(article)});
}

namespace {

QString recordSentence(QStringView word)
{
    const struct
    {
        const char* word;
        QString text;
    } sentences[] = {
        {"also-report",
            QCoreApplication::translate("words", "双交办的第二个单位反馈了，记下内容；两个单位都反馈才能办结。")},
        {"settle-dispute", QCoreApplication::translate(
                               "words", "争议有了结果，或者原单位分立、合并、撤销由别的单位接着办，记下由谁受理。")},
        {"report-urgent",
            QCoreApplication::translate("words",
                "可能造成社会影响的重大、紧急事项，记下什么时候知道、向谁报告和通报、采取了什么措施；没有报到的会提示。")},
        {"enter-system", QCoreApplication::translate("words", "录入国家信访信息系统以后，记下系统里的编号和日期。")},
        {"procedure",
            QCoreApplication::translate("words",
                "听证的告知、申请、决定、通知和结论，复查、复核机关受理了请求，在这里记；听证本身的起止日期记在“听证”里。")},
        {"consent", QCoreApplication::translate("words", "信访人同意电子送达、公开或者由他人代收的，记下来。")},
        {"aid", QCoreApplication::translate(
                    "words", "告知或者帮助申请社会救助、司法救助、法律援助，以及疏导帮扶的，记下来。")},
        {"dispute", QCoreApplication::translate(
                        "words", "涉及几个单位、受理有争议的，先协商，再报共同的上一级，再提请联席会议；期限不停。")},
        {"recuse",
            QCoreApplication::translate("words", "经办人与事项或者信访人有直接利害关系的，记下回避，换人办理。")},
        {"leader", QCoreApplication::translate("words", "领导干部包案的，记下是谁。")},
        {"long-standing", QCoreApplication::translate("words", "这一件列为信访积案，或者不再是积案。")},
    };
    for (const auto& one : sentences) {
        if (word == QLatin1String(one.word)) {
            return one.text;
        }
    }
    return {};
}

} // namespace

QString recordLine(const CommandInfo& info)
{
    const QString label = QString::fromUtf8(info.label);
    const QString article = articleNote(QString::fromUtf8(info.article));
    const QString head =
        article.isEmpty() ? label : fill(QCoreApplication::translate("words", "%1（%2）"), {label, article});
    return fill(QCoreApplication::translate("words", "%1：%2"), {head, recordSentence(QString::fromLatin1(info.word))});
}

QString nextActionLine(const NextAction& transition)
{
    const QString article = articleNote(QString::fromUtf8(transition.article));
    const QString title = wordLabel(transition.step);
    const QString head =
        article.isEmpty() ? title : fill(QCoreApplication::translate("words", "%1（%2）"), {title, article});
    const QString other = otherSentence(transition.step, QString::fromUtf8(transition.article));
    return fill(QCoreApplication::translate("words", "%1：%2"),
        {head, other.isEmpty() ? stepSentence(transition.step) : other});
}

QString cautionText(const NextAction& action)
{
    const auto joined = [](const std::vector<Error>& errors) {
        QStringList sentences;
        for (const Error& error : errors) {
            sentences << sentence(error);
        }
        return sentences.join(QString());
    };
    QStringList cautions;
    if (!action.unmet.empty()) {
        cautions << fill(QCoreApplication::translate("words", "还不能办：%1"), {joined(action.unmet)});
    }
    if (!action.doubts.empty()) {
        cautions << fill(QCoreApplication::translate("words", "先看一看：%1"), {joined(action.doubts)});
    }
    return cautions.join(u'\n');
}

QString conflictLine(const Conflict& conflict)
{
    QStringList values;
    for (const ConflictValue& value : conflict.values) {
        values << fill(
            QCoreApplication::translate("words", "“%1”（记录%2）"), {inLine(value.shown), shortId(value.entry)});
    }
    const QString both = values.join(QStringLiteral("、"));
    const QString last = values.value(values.size() - 1);
    if (conflict.key.isEmpty()) {
        return fill(QCoreApplication::translate("words",
                        "两边同时办了互相抵触的步骤：%1。在裁定以前按%2显示，各边的期限都照常计算，不能办下一步。请用"
                        "“裁定”写明采用哪一条记录和理由。"),
            {both, last});
    }
    return fill(QCoreApplication::translate(
                    "words", "“%1”有并存的写法：%2。现在显示的是%3。请核对后用“裁定”写明采用哪一条记录和理由。"),
        {conflict.label, both, last});
}

} // namespace xf

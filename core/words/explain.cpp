#include "core/words/explain.h"

#include "core/words/articletext.h"
#include "core/words/deadlinecard.h"
#include "core/words/fill.h"

#include <QCoreApplication>

namespace xf {

namespace {

// A sentence and how each of its arguments is written: one letter an argument.
//   a article  d date  w date with its weekday  s span  r rule  t as it is
struct Form
{
    const char* text;
    const char* kinds;
};

Form form(ExplainCode code)
{
    switch (code) {
    case ExplainCode::StartNotCounted:
        return {QT_TRANSLATE_NOOP("words",
                    "起算当日%1不计入，从次日%2起算第1日（《民法典》第二百零一条；适用于信访是本程序的理解）。"),
            "dd"};
    case ExplainCode::LengthCalendar:
        return {
            QT_TRANSLATE_NOOP("words", "《信访工作条例》%1：“%2”的期限为%3日，按日历连续计算，休息日也算。"), "art"};
    case ExplainCode::LengthWorking:
        return {QT_TRANSLATE_NOOP("words", "《信访工作条例》%1：“%2”的期限为%3个工作日，休息日不算。"), "art"};
    case ExplainCode::LengthWorkingSetting:
        return {
            QT_TRANSLATE_NOOP("words", "“%2”按本单位设置为%3个工作日，休息日不算；出处是%1，不是条例的规定。"), "trt"};
    case ExplainCode::LengthCalendarSetting:
        return {QT_TRANSLATE_NOOP("words",
                    "“%2”的期限为%3日，按日历连续计算，休息日也算；天数出自本单位设置或者%1，不是条例的规定。"),
            "trt"};
    case ExplainCode::LengthAssigned:
        return {QT_TRANSLATE_NOOP(
                    "words", "《信访工作条例》%1：“%2”的期限由交办机关指定，本件为%3日，按日历连续计算，休息日也算。"),
            "art"};
    case ExplainCode::Extended:
        return {
            QT_TRANSLATE_NOOP("words", "依照%1批准延期%2日，从原期限最后一日%3往后加（不先顺延，这是本程序的理解），"
                                       "到%4。"),
            "atdd"};
    case ExplainCode::Excluded:
        return {QT_TRANSLATE_NOOP("words", "依照%1，听证的%2（首尾都算，共%3日）不计入，期限推到%4。"), "astd"};
    case ExplainCode::ExclusionIgnored: return {QT_TRANSLATE_NOOP("words", "听证的%1不在期限之内，不影响期限。"), "s"};
    case ExplainCode::SkippedWeekend: return {QT_TRANSLATE_NOOP("words", "%1是周末，%2日不计。"), "st"};
    case ExplainCode::SkippedHoliday: return {QT_TRANSLATE_NOOP("words", "%1是%2放假，%3日不计。"), "stt"};
    case ExplainCode::CountedWorkingWeekend:
        return {QT_TRANSLATE_NOOP("words", "%1虽是周末，按放假安排上班，计入。"), "s"};
    case ExplainCode::Due: return {QT_TRANSLATE_NOOP("words", "期限的最后一日是%1。"), "w"};
    case ExplainCode::DueOnWorkingWeekend:
        return {QT_TRANSLATE_NOOP("words", "%1虽是周末，按放假安排上班，不顺延。"), "d"};
    case ExplainCode::DueOnWeekend: return {QT_TRANSLATE_NOOP("words", "%1是周末休息日。"), "d"};
    case ExplainCode::DueOnHoliday: return {QT_TRANSLATE_NOOP("words", "%1是%2放假。"), "dt"};
    case ExplainCode::RolledForOffice:
        return {QT_TRANSLATE_NOOP("words", "机关、单位仍应在%1当日或者之前办完；按《民法典》第二百零三条顺延的%2只作"
                                           "提示，条例没有写明可以顺延。"),
            "dw"};
    case ExplainCode::RolledForPetitioner:
        return {QT_TRANSLATE_NOOP("words", "信访人的期限顺延到%1，当日提出仍算按期（《民法典》第二百零三条；适用于信访"
                                           "是本程序的理解）。"),
            "w"};
    case ExplainCode::ProvisionalNoNotice:
        return {
            QT_TRANSLATE_NOOP("words", "程序里没有%1年的放假安排，这个日期是暂定的；导入当年放假通知后会重新计算。"),
            "t"};
    case ExplainCode::ProvisionalEndOfYear:
        return {QT_TRANSLATE_NOOP("words", "%1可能被%2年的放假通知调整，通知还没有导入，这个日期是暂定的。"), "dt"};
    }
    return {"", ""};
}

// In the windows' language, or as it stands on paper.
QString spoken(const char* chinese, Speech speech)
{
    return speech == Speech::Windows ? QCoreApplication::translate("words", chinese) : QString::fromUtf8(chinese);
}

QString spanText(const QString& span, Speech speech)
{
    const Date from = Date::parse(span.section(QStringLiteral(".."), 0, 0));
    const Date to = Date::parse(span.section(QStringLiteral(".."), 1));
    const auto text = [&](Date date) { return speech == Speech::Windows ? dayText(date) : date.chinese(); };
    return from == to ? text(from) : spoken(QT_TRANSLATE_NOOP("words", "%1至%2"), speech).arg(text(from), text(to));
}

QString ruleText(const QString& word, Speech speech)
{
    const std::optional<RuleId> rule = ruleFromWord(word);
    return rule ? ruleTitle(*rule, speech) : word;
}

QString written(char kind, const QString& argument, Speech speech)
{
    const bool windows = speech == Speech::Windows;
    const Date date = Date::parse(argument);
    switch (kind) {
    case 'a': return articleText(argument);
    case 'd': return windows ? dayText(date) : date.chinese();
    case 'w': return windows ? dateWithWeekday(date) : chineseWithWeekday(date);
    case 's': return spanText(argument, speech);
    case 'r': return ruleText(argument, speech);
    }
    return argument;
}

} // namespace

QString sentence(const ExplainStep& step)
{
    return sentence(step, Speech::Windows);
}

QString sentence(const ExplainStep& step, Speech speech)
{
    const auto [text, kinds] = form(step.code);
    QStringList args;
    for (qsizetype i = 0; i < step.args.size() && kinds[i] != '\0'; ++i) {
        args += written(kinds[i], step.args[i], speech);
    }
    return fill(spoken(text, speech), args);
}

QString dayText(Date date)
{
    if (!date.isValid()) {
        return {};
    }
    return QCoreApplication::translate("words", "%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

namespace {

constexpr const char* weekdays[] = {QT_TRANSLATE_NOOP("words", "星期一"), QT_TRANSLATE_NOOP("words", "星期二"),
    QT_TRANSLATE_NOOP("words", "星期三"), QT_TRANSLATE_NOOP("words", "星期四"), QT_TRANSLATE_NOOP("words", "星期五"),
    QT_TRANSLATE_NOOP("words", "星期六"), QT_TRANSLATE_NOOP("words", "星期日")};

} // namespace

QString dateWithWeekday(Date date)
{
    if (!date.isValid()) {
        return {};
    }
    const QString weekday = QCoreApplication::translate("words", weekdays[date.weekday() - 1]);
    return QCoreApplication::translate("words", "%1（%2）").arg(dayText(date), weekday);
}

QString chineseWithWeekday(Date date)
{
    return date.isValid()
               ? QStringLiteral("%1（%2）").arg(date.chinese(), QString::fromUtf8(weekdays[date.weekday() - 1]))
               : QString();
}

namespace {

const char* titleOf(RuleId rule)
{
    switch (rule) {
    case RuleId::RegisterTransfer: return QT_TRANSLATE_NOOP("words", "登记并转送、交办");
    case RuleId::Inform: return QT_TRANSLATE_NOOP("words", "书面告知");
    case RuleId::Object: return QT_TRANSLATE_NOOP("words", "提出异议");
    case RuleId::Handle: return QT_TRANSLATE_NOOP("words", "办理");
    case RuleId::Assigned: return QT_TRANSLATE_NOOP("words", "交办件反馈");
    case RuleId::ReviewRequest: return QT_TRANSLATE_NOOP("words", "申请复查");
    case RuleId::ReviewDecide: return QT_TRANSLATE_NOOP("words", "作出复查意见");
    case RuleId::FinalRequest: return QT_TRANSLATE_NOOP("words", "申请复核");
    case RuleId::FinalDecide: return QT_TRANSLATE_NOOP("words", "作出复核意见");
    case RuleId::SimpleAccept: return QT_TRANSLATE_NOOP("words", "简易办理受理");
    case RuleId::SimpleReply: return QT_TRANSLATE_NOOP("words", "简易办理答复");
    case RuleId::Redo: return QT_TRANSLATE_NOOP("words", "撤销原意见后重新办理");
    case RuleId::SuggestionTell: return QT_TRANSLATE_NOOP("words", "告知建议处理结果");
    case RuleId::ReviewTakeUp: return QT_TRANSLATE_NOOP("words", "决定是否受理复查、复核请求");
    case RuleId::ReviewRefusal: return QT_TRANSLATE_NOOP("words", "告知不受理复查、复核");
    case RuleId::HearingAsk: return QT_TRANSLATE_NOOP("words", "申请听证");
    case RuleId::HearingDecide: return QT_TRANSLATE_NOOP("words", "决定是否听证");
    case RuleId::HearingHold: return QT_TRANSLATE_NOOP("words", "举行听证");
    case RuleId::HearingNotify: return QT_TRANSLATE_NOOP("words", "通知听证日期");
    case RuleId::HearingConclude: return QT_TRANSLATE_NOOP("words", "作出听证结论");
    }
    return "";
}

} // namespace

QString ruleTitle(RuleId rule)
{
    return ruleTitle(rule, Speech::Windows);
}

QString ruleTitle(RuleId rule, Speech speech)
{
    return spoken(titleOf(rule), speech);
}

QString ruleDescription(RuleId rule)
{
    switch (rule) {
    case RuleId::RegisterTransfer:
        return QCoreApplication::translate(
            "words", "信访部门自收到信访事项之日起登记，并转送、交办有权处理的机关、单位。");
    case RuleId::Inform:
        return QCoreApplication::translate(
            "words", "收到信访事项的机关、单位不能当场告知的，自收到之日起书面告知信访人。");
    case RuleId::Object:
        return QCoreApplication::translate(
            "words", "收到转送、交办件的单位认为不属于自己职权的，自收到之日起提出异议并说明理由。");
    case RuleId::Handle:
        return QCoreApplication::translate("words", "有权处理的机关、单位自受理之日起办结，经批准可以延期一次。");
    case RuleId::Assigned:
        return QCoreApplication::translate("words", "承办单位在交办机关指定的期限内反馈结果，提交办结报告。");
    case RuleId::ReviewRequest:
        return QCoreApplication::translate("words", "信访人对处理意见不服的，自收到书面答复之日起请求复查。");
    case RuleId::ReviewDecide:
        return QCoreApplication::translate("words", "复查机关、单位自收到复查请求之日起提出复查意见，书面答复。");
    case RuleId::FinalRequest:
        return QCoreApplication::translate("words", "信访人对复查意见不服的，自收到书面答复之日起请求复核。");
    case RuleId::FinalDecide:
        return QCoreApplication::translate("words", "复核机关、单位自收到复核请求之日起提出复核意见；听证的日子不算。");
    case RuleId::SimpleAccept:
        return QCoreApplication::translate("words", "适用简易办理的，自收到信访事项之日起决定受理。");
    case RuleId::SimpleReply: return QCoreApplication::translate("words", "适用简易办理的，自受理之日起答复信访人。");
    case RuleId::Redo:
        return QCoreApplication::translate(
            "words", "原意见被撤销的，在复查、复核意见或者批准人指定的期限内重新作出处理意见。");
    case RuleId::SuggestionTell:
        return QCoreApplication::translate(
            "words", "建议、意见处理完毕的，在地方规定的工作日内告知建议人；条例没有期限。");
    case RuleId::ReviewTakeUp:
        return QCoreApplication::translate(
            "words", "复查、复核机关自收到请求之日起，在地方规定的工作日内决定是否受理；条例只规定30日内提出意见。");
    case RuleId::ReviewRefusal:
        return QCoreApplication::translate(
            "words", "不受理复查、复核请求的，自收到请求之日起，在地方规定的天数内告知；条例没有这一期限。");
    case RuleId::HearingAsk:
        return QCoreApplication::translate(
            "words", "信访人被告知可以申请听证的，自告知之日起，在地方规定的天数内申请；条例没有这一期限。");
    case RuleId::HearingDecide:
        return QCoreApplication::translate(
            "words", "自收到听证申请之日起，在地方规定的天数内决定是否举行；条例没有这一期限。");
    case RuleId::HearingHold:
        return QCoreApplication::translate("words", "自决定举行听证之日起，在地方规定的天数内举行；条例没有这一期限。");
    case RuleId::HearingNotify:
        return QCoreApplication::translate(
            "words", "听证要在地方规定的天数以前通知，这里从决定之日数到听证日期以前的那一天；条例没有这一期限。");
    case RuleId::HearingConclude:
        return QCoreApplication::translate(
            "words", "自听证结束之日起，在地方规定的天数内作出听证结论；条例没有这一期限。");
    }
    return {};
}

} // namespace xf

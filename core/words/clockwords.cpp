#include "core/words/clockwords.h"

#include "core/cases/targets.h"
#include "core/words/casenames.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QCoreApplication>

namespace xf {

namespace {

QString lengthText(const ObligationClock& clock)
{
    const DeadlineRule& rule = ruleOf(clock.rule);
    if (rule.needsDays() && rule.unit == DayUnit::Working) {
        return {}; // how many is in the explanation
    }
    if (rule.needsDays()) {
        return clock.due.isValid() ? fill(QCoreApplication::translate("words", "%1日"),
                                         {QString::number(clock.start.daysTo(clock.due))})
                                   : QString();
    }
    const QString days = QString::number(rule.length);
    if (rule.unit == DayUnit::Working) {
        return fill(QCoreApplication::translate("words", "%1个工作日"), {days});
    }
    const int extended =
        clock.due.isValid() && rule.longestExtension > 0 ? clock.start.daysTo(clock.due) - rule.length : 0;
    return extended > 0
               ? fill(QCoreApplication::translate("words", "%1日，延长%2日"), {days, QString::number(extended)})
               : fill(QCoreApplication::translate("words", "%1日"), {days});
}

QString metText(const ObligationClock& clock, Date day)
{
    const Date binding = clock.last;
    const QString met = dayBeside(clock.met, day);
    const int late = binding.daysTo(clock.met);
    if (late <= 0) {
        return fill(QCoreApplication::translate("words", "已于%1完成"), {met});
    }
    return fill(QCoreApplication::translate("words", "迟%1天完成（%2完成，应不迟于%3）"),
        {QString::number(late), met, dayBeside(binding, day)});
}

QString openText(const ObligationClock& clock, Date day)
{
    const QString binding = dayBeside(clock.last, day);
    const int left = daysLeft(clock, day);
    if (left > 0) {
        return fill(QCoreApplication::translate("words", "%1到期，还有%2天"), {binding, QString::number(left)});
    }
    if (left == 0) {
        return QCoreApplication::translate("words", "今天到期");
    }
    if (!isDuty(clock) || lapses(clock)) {
        return fill(QCoreApplication::translate("words", "期限已过（%1）"), {binding});
    }
    return fill(QCoreApplication::translate("words", "已逾期%1天（应不迟于%2）"), {QString::number(-left), binding});
}

QString rolledNote(const ObligationClock& clock, Date day)
{
    if (!clock.rolled.isValid() || clock.rolled == clock.due) {
        return {};
    }
    const QString due = dayBeside(clock.due, day);
    const QString rolled = dayBeside(clock.rolled, day);
    if (!isDuty(clock)) {
        return fill(QCoreApplication::translate("words", "最后一日%1是休息日，顺延到%2（适用于信访是本程序的理解）"),
            {due, rolled});
    }
    if (clock.last == clock.rolled) {
        return fill(QCoreApplication::translate(
                        "words", "最后一日%1是休息日，按本机关的设置顺延到%2（条例没有写明机关、单位的期限可以顺延）"),
            {due, rolled});
    }
    const bool inTime = clock.met.isValid() && clock.met <= clock.due;
    return inTime ? QString()
                  : fill(QCoreApplication::translate(
                             "words", "最后一日%1是休息日；顺延后的%2只作提示，条例没有写明机关、单位的期限可以顺延"),
                        {due, rolled});
}

// The years whose notices are missing, as the explanation names them.
QStringList missingYears(const ObligationClock& clock)
{
    QStringList years;
    for (const ExplainStep& step : clock.explanation) {
        const QString year = step.code == ExplainCode::ProvisionalNoNotice    ? step.args.value(0)
                             : step.code == ExplainCode::ProvisionalEndOfYear ? step.args.value(1)
                                                                              : QString();
        if (!year.isEmpty() && !years.contains(year)) {
            years << year;
        }
    }
    return years;
}

QString provisionalNote(const ObligationClock& clock)
{
    if (!clock.provisional) {
        return {};
    }
    const QStringList years = missingYears(clock);
    return years.isEmpty()
               ? QCoreApplication::translate("words", "暂定：有关年份的放假安排未导入")
               : fill(QCoreApplication::translate("words", "暂定：%1年放假安排未导入"), {years.join(u'、')});
}

// "第15日": how long after the receipt an assumed period begins.
QString assumedNote(const ObligationClock& clock)
{
    if (!clock.assumed) {
        return {};
    }
    if (clock.rule == RuleId::ReviewRequest || clock.rule == RuleId::FinalRequest) {
        return QCoreApplication::translate("words", "书面答复的送达没有登记，暂按他提出的那一天记；请补登送达");
    }
    if (clock.rule == RuleId::Handle) {
        return QCoreApplication::translate("words", "尚未受理，自收到后第15日起计（本程序的默认口径，条例没有明文）");
    }
    if (clock.rule == RuleId::RegisterTransfer && clock.sender.isEmpty()) {
        return QCoreApplication::translate(
            "words", "异议成立后退回，自同意之日起重新计算（本程序的默认口径，条例没有明文）");
    }
    if (clock.rule == RuleId::RegisterTransfer) {
        return QCoreApplication::translate(
            "words", "尚未签收或者异议成立后退回，自转送、交办或者同意之日起计（本程序的默认口径，条例没有明文）");
    }
    return QCoreApplication::translate("words", "尚未签收，暂按转送、交办之日起计（本程序的默认口径，条例没有明文）");
}

QString lateObjectionNote(const ObligationClock& clock)
{
    const bool late = clock.rule == RuleId::Object && clock.met.isValid() && clock.met > clock.due;
    return late ? QCoreApplication::translate("words", "异议超过5个工作日，照样记下，由转送、交办的单位核实")
                : QString();
}

QString lateRequestNote(const ObligationClock& clock)
{
    const bool asks = clock.rule == RuleId::ReviewRequest || clock.rule == RuleId::FinalRequest;
    const bool late = asks && clock.met.isValid() && clock.met > clock.last;
    return late ? QCoreApplication::translate("words", "过了期限才提出，照样记下，受理不受理由复查、复核机关决定")
                : QString();
}

QString unprintedNote(const ObligationClock& clock, Date day)
{
    if (clock.met.isValid()) {
        return fill(QCoreApplication::translate("words", "未打印：登记为%1收到，本机没有打印这份文书的记录"),
            {dayBeside(clock.met, day)});
    }
    if (clock.posted.isValid()) {
        return fill(QCoreApplication::translate("words", "未打印：登记为%1寄出，本机没有打印这份文书的记录"),
            {dayBeside(clock.posted, day)});
    }
    return QCoreApplication::translate("words", "未打印：本机没有打印这份文书的记录");
}

} // namespace

QString clockTitle(const ObligationClock& clock)
{
    const QString length = lengthText(clock);
    const QString rule = ruleTitle(clock.rule);
    const QString title =
        length.isEmpty() ? rule : fill(QCoreApplication::translate("words", "%1（%2）"), {rule, length});
    const QString whose = clock.recipientName.isEmpty() ? clock.officeName : clock.recipientName;
    return whose.isEmpty() ? title : fill(QCoreApplication::translate("words", "%1：%2"), {title, inLine(whose)});
}

QString clockStateText(const ObligationClock& clock, Date day)
{
    if (!clock.due.isValid()) {
        return QCoreApplication::translate("words", "期限算不出来，请核对起算日期");
    }
    if (clock.met.isValid()) {
        return metText(clock, day);
    }
    const QString text = openText(clock, day);
    return clock.provisional ? fill(QCoreApplication::translate("words", "%1（暂定）"), {text}) : text;
}

QString urgentLimits(const Policies& policies)
{
    QStringList limits;
    if (policies.urgentPhoneMinutes > 0) {
        limits << fill(
            QCoreApplication::translate("words", "%1分钟内电话报告"), {QString::number(policies.urgentPhoneMinutes)});
    }
    if (policies.urgentWrittenMinutes > 0) {
        limits << fill(
            QCoreApplication::translate("words", "%1分钟内书面报告"), {QString::number(policies.urgentWrittenMinutes)});
    }
    return limits.isEmpty() ? QString()
                            : fill(QCoreApplication::translate("words", "本机关要求%1（设置，条例写的是及时）"),
                                  {limits.join(u'、')});
}

QStringList officeNotes(
    const ObligationClock& clock, Channel channel, const QByteArray& office, const Policies& policies, Date day)
{
    QStringList notes;
    const Date target = clock.met.isValid() ? Date() : officeTarget(clock, channel, office, policies);
    if (target.isValid()) {
        const QString form = target < day
                                 ? QCoreApplication::translate("words", "本机关的目标%1已过（设置，不是条例的期限）")
                                 : QCoreApplication::translate("words", "本机关的目标：%1以前（设置，不是条例的期限）");
        notes << fill(form, {dayBeside(target, day)});
    }
    if (const Date last = lastPosting(clock, office, policies); last.isValid()) {
        notes << fill(QCoreApplication::translate("words", "邮寄的最迟%1寄出（按设置的%2天在途）"),
            {dayBeside(last, day), QString::number(policies.postDays)});
    }
    return notes;
}

QStringList clockNotes(const ObligationClock& clock, Date day, Printed printed)
{
    const bool open = !clock.met.isValid();
    QStringList notes;
    if (open && clock.issued.isValid()) {
        notes << fill(QCoreApplication::translate("words", "已出具未送达（%1出具）"), {dayBeside(clock.issued, day)});
    }
    const bool reviews = clock.rule == RuleId::ReviewDecide || clock.rule == RuleId::FinalDecide;
    if (open && reviews && !isOfOffice(clock)) {
        notes << QCoreApplication::translate("words", "这是复查、复核机关的期限，不是本单位的");
    }
    if (printed == Printed::No) {
        notes << unprintedNote(clock, day);
    } else if (open && clock.posted.isValid()) {
        notes << fill(QCoreApplication::translate("words", "已寄出未见回执（%1寄出）"), {dayBeside(clock.posted, day)});
    }
    if (clock.extensionUntold) {
        notes << QCoreApplication::translate("words", "尚未告知延期理由（条例第三十四条）");
    }
    for (const QString& note : {lateObjectionNote(clock), lateRequestNote(clock), assumedNote(clock),
             rolledNote(clock, day), provisionalNote(clock)}) {
        if (!note.isEmpty()) {
            notes << note;
        }
    }
    return notes;
}

} // namespace xf

#include "core/store/settings.h"

#include "core/base/cleantext.h"

#include <QRegularExpression>

namespace xf {

template <>
WordSpan wordsOf<Setting>()
{
    static const WordInfo words[] = {
        {int(Setting::Clerk), "clerk", "经办人"},
        {int(Setting::PaperPrefix), "paper.prefix", "文书代字"},
        {int(Setting::UiLanguage), "ui.language", "界面语言"},
        {int(Setting::UiTextSize), "ui.text-size", "文字大小"},
        {int(Setting::Training), "training", "练习用"},
        {int(Setting::SimpleHandling), "simple-handling", "采用简易办理"},
        {int(Setting::TransferTarget), "target.transfer", "转送、交办的目标天数"},
        {int(Setting::InformTarget), "target.inform", "书面告知的目标天数"},
        {int(Setting::HandleTarget), "target.handle", "办理的目标天数"},
        {int(Setting::PostDays), "post.days", "邮寄在途天数"},
        {int(Setting::PhoneInformTarget), "target.inform-phone", "电话诉求告知的目标天数"},
        {int(Setting::AssignDays), "assign.days", "交办的默认天数"},
        {int(Setting::UrgentPhoneMinutes), "urgent.phone-minutes", "紧急事项电话报告的分钟数"},
        {int(Setting::UrgentWrittenMinutes), "urgent.written-minutes", "紧急事项书面报告的分钟数"},
        {int(Setting::CountDuties), "count.duties", "机关、单位的期限遇休息日"},
        {int(Setting::HandleMetBy), "handle.met-by", "办理期限以什么为准"},
        {int(Setting::SuggestionDays), "local.suggestion-days", "告知建议处理结果的工作日数"},
        {int(Setting::ReviewTakeUpDays), "local.review-take-up-days", "决定是否受理复查、复核的工作日数"},
        {int(Setting::ReviewRefusalDays), "local.review-refusal-days", "告知不受理复查、复核的天数"},
        {int(Setting::HearingAskDays), "local.hearing-ask-days", "告知后申请听证的天数"},
        {int(Setting::HearingDecideDays), "local.hearing-decide-days", "申请后决定是否听证的天数"},
        {int(Setting::HearingHoldDays), "local.hearing-hold-days", "决定后举行听证的天数"},
        {int(Setting::HearingNotifyDays), "local.hearing-notify-days", "听证几天以前通知"},
        {int(Setting::HearingConcludeDays), "local.hearing-conclude-days", "听证后作出结论的天数"},
    };
    return words;
}

namespace {

constexpr qsizetype mostOfName = 40;
constexpr qsizetype mostOfPrefix = 20;
constexpr qsizetype mostOfOther = 40;
constexpr int mostDays = 60; // the longest period of the law that a target can stand beside
constexpr int mostAssigned = 365;
constexpr int mostMinutes = 24 * 60;

qsizetype mostLetters(Setting which)
{
    switch (which) {
    case Setting::Clerk: return mostOfName;
    case Setting::PaperPrefix: return mostOfPrefix;
    case Setting::UiLanguage:
    case Setting::UiTextSize:
    case Setting::SimpleHandling:
    case Setting::TransferTarget:
    case Setting::InformTarget:
    case Setting::HandleTarget:
    case Setting::PostDays:
    case Setting::PhoneInformTarget:
    case Setting::AssignDays:
    case Setting::UrgentPhoneMinutes:
    case Setting::UrgentWrittenMinutes:
    case Setting::CountDuties:
    case Setting::HandleMetBy:
    case Setting::SuggestionDays:
    case Setting::ReviewTakeUpDays:
    case Setting::ReviewRefusalDays:
    case Setting::HearingAskDays:
    case Setting::HearingDecideDays:
    case Setting::HearingHoldDays:
    case Setting::HearingNotifyDays:
    case Setting::HearingConcludeDays:
    case Setting::Training: break;
    }
    return mostOfOther;
}

bool isPrefix(const QString& prefix)
{
    // Brackets hold the year, and a blank would make two series of one to the eye.
    static const QRegularExpression unfit(QStringLiteral("[〔〕\\[\\]()（）{}【】\\s]"));
    return !prefix.contains(unfit);
}

bool isNumberUpTo(int most, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most;
}

bool suits(Setting which, const QString& value)
{
    switch (which) {
    case Setting::PaperPrefix: return isPrefix(value);
    case Setting::UiLanguage: return value == QLatin1String("zh") || value == QLatin1String("en");
    case Setting::UiTextSize: return value == QLatin1String("large");
    case Setting::TransferTarget:
    case Setting::InformTarget:
    case Setting::HandleTarget:
    case Setting::PhoneInformTarget:
    case Setting::SuggestionDays:
    case Setting::ReviewTakeUpDays:
    case Setting::ReviewRefusalDays:
    case Setting::HearingAskDays:
    case Setting::HearingDecideDays:
    case Setting::HearingHoldDays:
    case Setting::HearingNotifyDays:
    case Setting::HearingConcludeDays:
    case Setting::PostDays: return isNumberUpTo(mostDays, value);
    case Setting::AssignDays: return isNumberUpTo(mostAssigned, value);
    case Setting::UrgentPhoneMinutes:
    case Setting::UrgentWrittenMinutes: return isNumberUpTo(mostMinutes, value);
    case Setting::CountDuties: return value == QLatin1String("rolled");
    case Setting::HandleMetBy: return value == QLatin1String("signed");
    case Setting::SimpleHandling:
    case Setting::Training: return value == QLatin1String("1");
    case Setting::Clerk: break;
    }
    return true;
}

} // namespace

std::optional<RuleId> localRuleOf(Setting which)
{
    switch (which) {
    case Setting::SuggestionDays: return RuleId::SuggestionTell;
    case Setting::ReviewTakeUpDays: return RuleId::ReviewTakeUp;
    case Setting::ReviewRefusalDays: return RuleId::ReviewRefusal;
    case Setting::HearingAskDays: return RuleId::HearingAsk;
    case Setting::HearingDecideDays: return RuleId::HearingDecide;
    case Setting::HearingHoldDays: return RuleId::HearingHold;
    case Setting::HearingNotifyDays: return RuleId::HearingNotify;
    case Setting::HearingConcludeDays: return RuleId::HearingConclude;
    case Setting::Clerk:
    case Setting::PaperPrefix:
    case Setting::UiLanguage:
    case Setting::UiTextSize:
    case Setting::SimpleHandling:
    case Setting::TransferTarget:
    case Setting::InformTarget:
    case Setting::HandleTarget:
    case Setting::PostDays:
    case Setting::PhoneInformTarget:
    case Setting::AssignDays:
    case Setting::UrgentPhoneMinutes:
    case Setting::UrgentWrittenMinutes:
    case Setting::CountDuties:
    case Setting::HandleMetBy:
    case Setting::Training: break;
    }
    return std::nullopt;
}

bool measuresClocks(Setting which)
{
    return which == Setting::CountDuties || which == Setting::HandleMetBy || localRuleOf(which).has_value();
}

Result<QString> checkedSetting(Setting which, const QString& typed)
{
    const QString name = wordLabel(which);
    const QString value = cleanLine(typed);
    if (!isWellFormed(value)) {
        return Error(settingBadText, {name});
    }
    if (value.size() > mostLetters(which)) {
        return Error(settingTooLong, {name, QString::number(mostLetters(which))});
    }
    if (value.isEmpty()) {
        return which == Setting::Clerk ? Result<QString>(Error(clerkEmpty)) : Result<QString>(value);
    }
    return suits(which, value) ? Result<QString>(value) : Result<QString>(Error(settingBadValue, {name, typed}));
}

QString defaultPaperPrefix(const QString& officeName)
{
    static const QRegularExpression unfit(QStringLiteral("[（(].*?[）)]|[〔〕\\[\\]()（）{}【】\\s]"));
    QString prefix = cleanLine(officeName).remove(unfit);
    for (const QString& ending : {QStringLiteral("人民政府"), QStringLiteral("办事处"), QStringLiteral("信访局")}) {
        if (prefix.size() > ending.size() && prefix.endsWith(ending)) {
            prefix.chop(ending.size());
            break;
        }
    }
    return prefix + u'信';
}

} // namespace xf

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
    };
    return words;
}

namespace {

constexpr qsizetype mostOfName = 40;
constexpr qsizetype mostOfPrefix = 20;
constexpr qsizetype mostOfOther = 40;
constexpr int mostDays = 60; // the longest period of the law that a target can stand beside

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

bool isDays(const QString& value)
{
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    return isNumber && days >= 1 && days <= mostDays;
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
    case Setting::PostDays: return isDays(value);
    case Setting::SimpleHandling:
    case Setting::Training: return value == QLatin1String("1");
    case Setting::Clerk: break;
    }
    return true;
}

} // namespace

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

#include "core/words/deadlinewords.h"

#include <QtGlobal>

#include <array>

namespace xf {

namespace {

constexpr std::array deadlineSentences{
    ErrorSentence{"calendar.bad-line",
        QT_TRANSLATE_NOOP("words", "放假安排表第%1行看不懂：“%2”。请对照表头的说明改正这一行，再导入。")},
    ErrorSentence{"calendar.no-year-yet",
        QT_TRANSLATE_NOOP("words", "放假安排表第%1行“%2”前面没有年份。请在它前面加一行“year 年份”，再导入。")},
    ErrorSentence{"calendar.incomplete",
        QT_TRANSLATE_NOOP("words", "放假安排表里%1年缺少版本号（since）或者出处（source）。请补上这两行，再导入。")},
    ErrorSentence{"calendar.empty", QT_TRANSLATE_NOOP("words", "放假安排表里一个年份也没有。请确认选对了文件。")},
    ErrorSentence{
        "calendar.year-repeated", QT_TRANSLATE_NOOP("words", "放假安排表里%1年写了两次。请只留一份，再导入。")},
    ErrorSentence{"calendar.no-source",
        QT_TRANSLATE_NOOP("words", "放假安排表里%1年没有写出处（source）。请补上通知的文号，再导入。")},
    ErrorSentence{"calendar.known",
        QT_TRANSLATE_NOOP(
            "words", "%1年的放假安排已经有了，日子完全一样，没有改动。如果要更正，请换一份改过的文件再导入。")},
    ErrorSentence{"calendar.from-above",
        QT_TRANSLATE_NOOP("words",
            "%1年的放假安排已由上级“%2”发来，以上级的为准，这一份没有导入。如果上级的有误，请上级更正后重新发来。")},
    ErrorSentence{"calendar.file-unreadable",
        QT_TRANSLATE_NOOP("words", "读不出放假安排文件 %1。请检查路径和权限，或者换一份文件。")},
    ErrorSentence{"calendar.file-too-large", QT_TRANSLATE_NOOP("words", "%1 太大，不像是放假安排。请确认选对了文件。")},
    ErrorSentence{"calendar.not-text",
        QT_TRANSLATE_NOOP("words", "放假安排表不是UTF-8编码的文本。请用记事本另存为UTF-8，再导入。")},
    ErrorSentence{"calendar.year-twice",
        QT_TRANSLATE_NOOP("words",
            "放假安排表里%1年第%2版出现了两次。请删去多余的一份，或者把较新的一份改成更大的版本号（since）。")},
    ErrorSentence{"calendar.bad-notice",
        QT_TRANSLATE_NOOP("words", "放假安排表里“%1”年的年份、版本号或者出处不对。请核对这三行，再导入。")},
    ErrorSentence{"calendar.foreign-day",
        QT_TRANSLATE_NOOP("words", "%1不属于%2年的放假通知：一份通知只能写当年和上一年12月的日子。请核对日期。")},
    ErrorSentence{
        "calendar.day-twice", QT_TRANSLATE_NOOP("words", "%1在%2年的放假安排里写了两次。请对照通知，只留一处。")},
    ErrorSentence{"calendar.workday-no-weekend",
        QT_TRANSLATE_NOOP("words", "%1不是周六、周日，不用写成调休上班日。请对照通知核对日期。")},
    ErrorSentence{"calendar.workday-is-fixed",
        QT_TRANSLATE_NOOP("words", "%1是法定节假日（%2），不能写成调休上班日。请对照通知核对日期。")},
    ErrorSentence{"deadline.no-start", QT_TRANSLATE_NOOP("words", "没有起算日期，算不出期限。请先填写起算日期。")},
    ErrorSentence{"deadline.out-of-range",
        QT_TRANSLATE_NOOP("words", "从%1起算的期限超出了程序能算的年份（1900年至2999年）。请核对起算日期。")},
    ErrorSentence{"deadline.not-extendable",
        QT_TRANSLATE_NOOP("words", "这一期限不能延期：条例只允许办理期限延期（第三十四条）。请去掉延期天数。")},
    ErrorSentence{"deadline.extend-too-long",
        QT_TRANSLATE_NOOP("words", "延期%1日超过了条例允许的最长%2日（第三十四条）。请填写1至%2日。")},
    ErrorSentence{"deadline.extend-too-short",
        QT_TRANSLATE_NOOP("words", "延期天数“%1”不对，至少是1日（第三十四条）。请填写1至30日；不延期就留空。")},
    ErrorSentence{"deadline.not-excludable",
        QT_TRANSLATE_NOOP("words",
            "这一期限不扣除听证的日子：条例只规定复核的听证不计入期限（第三十六条第二款）。请去掉扣除的日子。")},
    ErrorSentence{
        "deadline.exclusion-no-date", QT_TRANSLATE_NOOP("words", "听证的起止日期没有填全。请写明从哪一日到哪一日。")},
    ErrorSentence{"deadline.exclusion-reversed",
        QT_TRANSLATE_NOOP("words", "听证的起止日期反了：%1晚于%2。请把早的一日写在前面。")},
    ErrorSentence{"deadline.days-missing",
        QT_TRANSLATE_NOOP("words", "交办件的期限由交办机关指定，还没有填写天数。请按交办函填写指定的天数。")},
    ErrorSentence{"deadline.days-out-of-range",
        QT_TRANSLATE_NOOP("words", "指定的天数“%1”不对。请按交办函填写1至%2之间的天数。")},
    ErrorSentence{"deadline.days-not-taken",
        QT_TRANSLATE_NOOP("words", "这一期限的长度已经定为%2日，不能另外指定天数。请去掉天数；只有交办件需要填写。")},
};

constexpr std::array usageSentences{
    ErrorSentence{"usage.missing-rule",
        QT_TRANSLATE_NOOP(
            "words", "没有写明算哪一种期限。请先写期限的名称，例如：handle --from 2026-04-01。可用的名称：%1。")},
    ErrorSentence{"usage.unknown-rule", QT_TRANSLATE_NOOP("words", "没有“%1”这种期限。请改用下列名称之一：%2。")},
    ErrorSentence{"usage.missing-from",
        QT_TRANSLATE_NOOP("words", "没有写明起算日期。请加上 --from 日期，例如 --from 2026-04-01。")},
    ErrorSentence{"usage.unknown-option",
        QT_TRANSLATE_NOOP("words", "不认识选项“%1”。请检查拼写；可用的有 --from、--extend、--exclude、--days。")},
    ErrorSentence{"usage.extra-argument", QT_TRANSLATE_NOOP("words", "多出了“%1”。请去掉它，或者在它前面写明选项。")},
    ErrorSentence{"usage.missing-value", QT_TRANSLATE_NOOP("words", "选项“%1”后面没有内容。请在它后面写上内容。")},
    ErrorSentence{"usage.repeated-option", QT_TRANSLATE_NOOP("words", "选项“%1”写了两次。请只留一个。")},
    ErrorSentence{"usage.bad-date",
        QT_TRANSLATE_NOOP(
            "words", "选项“%1”后面的“%2”不是日期。请写成2026-04-01这样的形式，并确认有这一天（1900年至2999年）。")},
    ErrorSentence{"usage.bad-number", QT_TRANSLATE_NOOP("words", "选项“%1”后面的“%2”不是整数。请写天数，例如 30。")},
    ErrorSentence{"usage.bad-span",
        QT_TRANSLATE_NOOP("words", "选项“%1”后面的“%2”不是一段日期。请写成2026-06-10..2026-06-12这样的形式。")},
};

} // namespace

std::span<const ErrorSentence> deadlineErrorSentences()
{
    return deadlineSentences;
}

std::span<const ErrorSentence> usageErrorSentences()
{
    return usageSentences;
}

} // namespace xf

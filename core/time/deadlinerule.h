#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

// The rules by which days are counted, as data: one row a rule (domain/law.md section 1, design.md section 8).
//
// A row with status Law stands in 《信访工作条例》 and names its article as "23.2" or "22.1(三)". A row with status
// Setting does not: it names the text it was taken from and has no article, so that it is never shown as the law's.
namespace xf {

enum class RuleId {
    RegisterTransfer, // 登记并转送、交办
    Inform,           // 告知 (received directly; the same 15 days for what was transferred: article 23.3)
    Object,           // 提出异议
    Handle,           // 办理
    Assigned,         // 交办件
    ReviewRequest,    // 申请复查
    ReviewDecide,     // 复查
    FinalRequest,     // 申请复核
    FinalDecide,      // 复核
    SimpleAccept,     // 简易办理：受理
    SimpleReply,      // 简易办理：答复
    Redo,             // 撤销原意见以后重新办理
    SuggestionTell,   // 建议处理完毕：告知
    ReviewTakeUp,     // 复查、复核请求：决定是否受理
    ReviewRefusal,    // 不受理复查、复核的：告知
    HearingAsk,       // 申请听证
    HearingDecide,    // 决定是否听证
    HearingHold,      // 举行听证
    HearingNotify,    // 通知听证日期
    HearingConclude,  // 作出听证结论
};

enum class DayUnit { Calendar, Working };
enum class RuleStatus { Law, Setting };
enum class RuleHolder {
    Office,     // a duty: the date before rolling binds, the rolled one is a note
    Petitioner, // a right: kept through the rolled date
};

struct DeadlineRule
{
    RuleId id;
    const char* word; // fixed, English, on the command line and in data
    DayUnit unit;
    int length; // days; 0: set by whoever assigns
    const char* article;
    const char* source; // of a setting; UTF-8
    RuleStatus status;
    RuleHolder holder;
    int longestExtension; // days; 0: none
    bool excludable;      // days of a hearing drop out

    [[nodiscard]] bool needsDays() const { return length == 0; }
};

[[nodiscard]] std::span<const DeadlineRule> allRules(); // in the order of RuleId
[[nodiscard]] const DeadlineRule& ruleOf(RuleId id);
[[nodiscard]] QString ruleWord(RuleId id);
[[nodiscard]] std::optional<RuleId> ruleFromWord(QStringView word);
[[nodiscard]] QString statusWord(RuleStatus status); // "law", "setting"

} // namespace xf

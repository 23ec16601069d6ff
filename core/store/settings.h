#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"
#include "core/time/deadlinerule.h"

#include <QString>

// The settings of one data file that a person may change. Every key is here; Workspace::setting and setSetting read and
// write them. What belongs to the computer and not to the file (window places, the printer) is not kept here.
namespace xf {

enum class Setting {
    Clerk = 1, // clerk         who sits here: author of what is written from now on
    PaperPrefix, // paper.prefix  代字 of this file's paper numbers: 青石镇信 in 青石镇信受〔2026〕1号; empty: the
                 // default
    UiLanguage,     // ui.language   of the windows: zh, en; empty: the computer's. Papers stay Chinese
    UiTextSize,     // ui.text-size  large; empty: normal
    SimpleHandling, // simple-handling  1: 《信访事项简易办理办法》 is followed here (core/cases/policies.h)
    TransferTarget, // target.transfer  days; so of the next three: Policies
    InformTarget,   // target.inform
    HandleTarget,   // target.handle
    PostDays,       // post.days
    PhoneInformTarget,    // target.inform-phone
    AssignDays,           // assign.days
    UrgentPhoneMinutes,   // urgent.phone-minutes
    UrgentWrittenMinutes, // urgent.written-minutes
    CountDuties,          // count.duties          rolled: ClockChoices::dutiesRoll; so of the next two
    HandleMetBy,          // handle.met-by         signed
    SuggestionDays,       // local.suggestion-days  ClockChoices::local; so of the next seven
    ReviewTakeUpDays,     // local.review-take-up-days
    ReviewRefusalDays,    // local.review-refusal-days
    HearingAskDays,       // local.hearing-ask-days
    HearingDecideDays,    // local.hearing-decide-days
    HearingHoldDays,      // local.hearing-hold-days
    HearingNotifyDays,    // local.hearing-notify-days
    HearingConcludeDays,  // local.hearing-conclude-days
    Training              // training      1: a practice file, said in every window and on every paper
};
template <>
WordSpan wordsOf<Setting>();

// Of which rule it says the days; none: it is about something else.
[[nodiscard]] std::optional<RuleId> localRuleOf(Setting which);
// Whether clocks are measured with it: what is stored of them changes with it.
[[nodiscard]] bool measuresClocks(Setting which);

inline constexpr ErrorCode clerkEmpty{"clerk.empty"};
inline constexpr ErrorCode settingBadText{"setting.bad-text"};   // name of the setting
inline constexpr ErrorCode settingTooLong{"setting.too-long"};   // name of the setting, letters allowed
inline constexpr ErrorCode settingBadValue{"setting.bad-value"}; // name of the setting, what was typed

// As it is stored, or why it cannot be; what people type is brought on one line. Empty is "not given"; only the clerk
// always has a name.
[[nodiscard]] Result<QString> checkedSetting(Setting which, const QString& typed);

// 青石镇人民政府 → 青石镇信, which the word of the kind follows: 青石镇信受〔2026〕1号. Where an office has several
// data files the letter comes behind that word by itself (core/registry/papernumber.h).
[[nodiscard]] QString defaultPaperPrefix(const QString& officeName);

} // namespace xf

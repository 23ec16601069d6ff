#pragma once

#include "core/time/deadline.h"

#include <QStringList>

// One period as people read it: the same words in the window that calculates, on the slip it prints and on the command
// line.
namespace xf {

enum class Speech {
    Windows, // the language of the windows
    Paper    // Chinese, whatever the windows are: what goes onto paper is never translated
};

[[nodiscard]] QString sentence(const ExplainStep& step, Speech speech);
[[nodiscard]] QString ruleTitle(RuleId rule, Speech speech);

struct DeadlineCard
{
    QString title; // "申请复查"
    QString basis; // "《信访工作条例》第三十五条"; of a setting, its source and that it is one
    QString heading; // "申请复查（第三十五条）：2026年4月4日（星期六），顺延到2026年4月7日（星期二）"
    QString start; // each date with its weekday
    QString due;
    QString rolled;          // empty: the last day is no rest day
    QString binding;         // which of the two binds, and whom; a sentence
    QString provisional;     // that a notice of holidays may change it, a sentence; empty: it stands
    QStringList explanation; // step by step, a sentence each
};

[[nodiscard]] DeadlineCard deadlineCard(const Deadline& deadline, Speech speech = Speech::Windows);

// All of it as lines to be pasted elsewhere: heading, start, which day binds, each step.
[[nodiscard]] QString cardText(const DeadlineCard& card);

} // namespace xf

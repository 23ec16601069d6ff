#pragma once

#include "core/cases/actions.h"
#include "core/cases/case.h"
#include "core/cases/commands.h"

#include <QString>

// Where a case is, what can be done next, and what two sides wrote differently, in sentences.
namespace xf {

[[nodiscard]] QString stateSentence(State state); // what the state means for the clerk, with its full stop
// The same for one case: review is spoken of only where it is open (35), and a refusal by the name of its ground.
[[nodiscard]] QString stateSentence(const Case& folded);
[[nodiscard]] QString stateTitle(const Case& folded); // 已受理; 不再受理 after a final review (36.3)
// The same of a row that names the ending: "已办结（已书面答复）", "不再受理"; `ending` as EarlierCase has it.
[[nodiscard]] QString stateTitle(State state, QStringView ending);
[[nodiscard]] QString stepSentence(Step step); // when and what for the step is taken; empty for none

// "受理（条例第二十三条第一款）：属于本机关、单位职权的，决定受理并书面告知。"
[[nodiscard]] QString nextActionLine(const NextAction& action);
// The same of what can be recorded beside the steps (core/cases/records.h).
[[nodiscard]] QString recordLine(const CommandInfo& info);

// "还不能办：…" and "先看一看：…", with the article; empty where the step can be taken and nothing is doubtful.
[[nodiscard]] QString cautionText(const NextAction& action);

// "条例第二十三条第一款"; of a reading: "本程序的理解，条例没有明文"; empty without an article.
[[nodiscard]] QString articleNote(QStringView article);

// What each side wrote, by which entry (8 hex), which one shows, and how to settle it.
[[nodiscard]] QString conflictLine(const Conflict& conflict);

} // namespace xf

#pragma once

#include "core/cases/commands.h"
#include "ui/casepage/caseview.h"
#include "ui/forms/fieldform.h"

// Which fields of a command a step's form asks for, in which order, and what is known already.
namespace xf::ui {

// What the office says of itself and who sits here.
struct DeskFacts
{
    Date today;
    QString superior;
    QString clerk;
};

struct StepPlan
{
    Command command; // with what is known filled in
    std::vector<FormField> fields;
    QString start = {}; // the field the form is usually opened for; empty: its first
};

[[nodiscard]] StepPlan planOf(const CommandInfo& info, const CaseView& view, const DeskFacts& facts);

// 送达方式 with the days that belong to it, hidden where nobody can be told (23.2).
[[nodiscard]] std::vector<FormField> noticeFields(bool shown);
// The notice as it usually goes to who came this way, dated `on`.
[[nodiscard]] Notice usualNotice(const Case& folded, Date on);

// "诉求1（修水渠）"; "信访人1（张三）" is in core/words/casenames.h.
[[nodiscard]] QString demandTitle(const Case& folded, std::size_t index);
// Answered in this office's opinion; another procedure answers the rest.
[[nodiscard]] bool isAnsweredHere(const Case& folded, const Element<Demand>& demand);

} // namespace xf::ui

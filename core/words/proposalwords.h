#pragma once

#include "core/cases/earlierproposal.h"

#include <QString>

// What stands beside an earlier case while another is registered.
namespace xf {

// 同证件号码、同电话、同名、同音、内容相近、地点相同, those that are so, joined with 、; a namesake with another number
// is said to be one.
[[nodiscard]] QString samenessText(const Sameness& same);

// What the law says if it is the same matter, in one or two sentences, with the article at the end, or that it is this
// program's reading. The clerk decides.
[[nodiscard]] QString proposalSentence(EarlierProposal proposal, const EarlierFacts& facts);

// 初次 or 重复, as it looks: what the clerk confirms by registering. `number` is of the likely earlier case.
[[nodiscard]] QString repeatText(const QString& number);
[[nodiscard]] QString firstText(bool nothingFound);

} // namespace xf

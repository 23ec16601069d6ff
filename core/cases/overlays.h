#pragma once

#include "core/cases/case.h"

#include <optional>

// What stands beside the state of a case: what was recorded of it and moves nothing. Of a matter, never of a person.
namespace xf {

// 25, once anything urgent was reported or is to be: to whom nobody has reported yet. 25.1 names the government, the
// departments concerned and the office of the joint conference; 25.2 a bureau's superior and the national bureau too.
[[nodiscard]] bool isUrgent(const Case& folded);
[[nodiscard]] std::vector<UrgentTo> urgentMissing(const Case& folded);

// 21.2: the last such record.
[[nodiscard]] const SystemEntered* systemEntry(const Case& folded);

// Agreed and not taken back, by this person or by all.
[[nodiscard]] bool consents(const Case& folded, ConsentTo to, const ElementId& petitioner);

[[nodiscard]] bool isLongStanding(const Case& folded);
[[nodiscard]] const LeaderTook* leaderInCharge(const Case& folded);

// 24.1: raised and not settled.
[[nodiscard]] const Disputed* openDispute(const Case& folded);

// 28.3: who may take no step in this matter.
[[nodiscard]] bool isRecused(const Case& folded, const QString& person);

// 双交办: second offices that have not answered.
[[nodiscard]] std::vector<const AlsoAssigned*> unanswered(const Case& folded);
[[nodiscard]] const FileItem* answerOf(const Case& folded, const AlsoAssigned& assigned);

} // namespace xf

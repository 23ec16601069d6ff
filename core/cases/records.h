#pragma once

#include "core/cases/case.h"
#include "core/cases/commands.h"

// What can be recorded of a case beside its steps: it moves nothing, and is offered where there is something to it.
namespace xf {

// In the order in which people see them. None of a void case.
[[nodiscard]] std::vector<const CommandInfo*> openRecords(const Case& folded);

// Whether the event is such a record, and the article it goes back to; empty where the regulation has none.
[[nodiscard]] bool isRecord(const Event& event);
[[nodiscard]] const char* articleOfRecord(const Event& event);

} // namespace xf

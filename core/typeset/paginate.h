#pragma once

#include "core/typeset/rows.h"

namespace xf::flow {

// Fills pages of 22 lines from the top. A page ends after a row that may stand last; only where none may (a chain
// longer than a page) the chain breaks. A table that goes on overleaf has its border closed and opened again.
[[nodiscard]] std::vector<Page> paginate(const Rows& rows);

} // namespace xf::flow

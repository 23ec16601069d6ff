#pragma once

#include "core/store/connection.h"

// What an import did to the marks, so that it can be taken back: while it runs, triggers of this connection note each
// row that goes into, out of or over in a table of marks (local_undo). What the journal got is known by its positions,
// and projections are made anew.
namespace xf::undo {

// Only inside a Transaction; forgets what was noted before. end() before the commit.
[[nodiscard]] Result<> begin(Connection& connection);
[[nodiscard]] Result<> end(Connection& connection);

// The contents that came with the import.
[[nodiscard]] Result<std::vector<QByteArray>> blobs(Connection& connection);
// Takes all of it back and forgets it.
[[nodiscard]] Result<> replay(Connection& connection);
// Nothing is to be undone any more.
[[nodiscard]] Result<> forget(Connection& connection);

} // namespace xf::undo

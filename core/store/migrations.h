#pragma once

#include "core/base/result.h"

#include <QString>

#include <span>

// The numbered SQL files of core/store/schema and how a file is brought to the newest. Rules: schema/README.md.
namespace xf {

class Connection;

struct Migration
{
    int number;  // 1, 2, 3 …: PRAGMA user_version once it has run
    QString sql; // frozen
};

// Raised whenever schema/views.sql changes, or what the Workspace puts into the views.
inline constexpr int viewsVersion = 13;

[[nodiscard]] std::span<const Migration> schemaMigrations(); // from the program's resources
[[nodiscard]] QString viewsSql();

// Runs what is missing, each in one transaction with its number, up to the first that fails. Safe against a second
// program that does the same at the same moment. A file that is newer than the list is left as it is.
[[nodiscard]] Result<> migrate(Connection& connection, std::span<const Migration> migrations);

} // namespace xf

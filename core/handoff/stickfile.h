#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QFileDevice;
class QIODevice;

// Writes a file onto a stick: whole under a new name, or not at all. FAT replaces nothing atomically and a stick is
// pulled out at any moment, so nothing that is there is ever touched.
namespace xf {

inline constexpr ErrorCode stickNoFolder{"stick.no-folder"};     // folder
inline constexpr ErrorCode stickFull{"stick.full"};              // folder
inline constexpr ErrorCode stickNotWritten{"stick.not-written"}; // folder, what the system says
inline constexpr ErrorCode stickPartLeft{"stick.part-left"};     // unfinished file, what the system says

// Writes by `write` into NAME.part, has it on the stick (fsync of the file and of its folder), and renames it to NAME;
// where either is there already, to NAME-2, NAME-3 … before the ending. Returns the path.
//
// An error of `write` is returned as it is, but for what the stick itself says: stick.full and stick.not-written. After
// any error no file NAME is there that was not before; where the unfinished .part could not be taken away either, the
// error is stick.part-left, which names it.
[[nodiscard]] Result<QString> writeStickFile(
    const QString& folder, const QString& name, const std::function<Result<>(QIODevice&)>& write);

// What to tell a person of a file that could not be written: stick.full or stick.not-written.
[[nodiscard]] Error stickError(const QFileDevice& file, const QString& folder);

} // namespace xf

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QFileDevice;
class QIODevice;

// Writes a file onto a stick: whole under a new name, or not at all. FAT replaces nothing atomically and a stick is
// pulled out at any moment, so nothing that is there is ever touched, but for unfinished files that the caller says are
// its own and that nobody is writing.
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
//
// With `isLeftover` the folder is cleared first of .part files that it calls so, by the name they were to get and by
// their content; none that a program is writing at this moment is asked about.
using IsLeftover = std::function<bool(const QString& name, QIODevice& content)>;
[[nodiscard]] Result<QString> writeStickFile(const QString& folder, const QString& name,
    const std::function<Result<>(QIODevice&)>& write, const IsLeftover& isLeftover = {});

// "a-2.xfpkg" for "a.xfpkg", and that itself: what writeStickFile may call a file that was to be `name`.
[[nodiscard]] bool isNumberedAs(const QString& candidate, const QString& name);

// What to tell a person of a file that could not be written: stick.full or stick.not-written.
[[nodiscard]] Error stickError(const QFileDevice& file, const QString& folder);

} // namespace xf

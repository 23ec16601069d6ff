#pragma once

#include <QString>

// Where this user's files lie; both programs agree on it.
namespace xf {

[[nodiscard]] QString dataFolder(); // …/xinfang-desk
// Where this computer remembers its data files.
[[nodiscard]] QString recordFolder();

} // namespace xf

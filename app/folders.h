#pragma once

#include <QString>

// Where this user's files lie; both programs agree on it.
namespace xf {

[[nodiscard]] QString dataFolder(); // …/xinfang-desk
// The folder of the programs in the portable form (portable.txt lies beside them, Windows); else empty.
[[nodiscard]] QString portableFolder();
// Where this computer remembers its data files.
[[nodiscard]] QString recordFolder();

} // namespace xf

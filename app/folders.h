#pragma once

#include <QString>

// Where this user's files lie; both programs agree on it.
namespace xf {

[[nodiscard]] QString dataFolder(); // …/xinfang-desk
// The folder of the programs in the portable form (portable.txt lies beside them, Windows); else empty.
[[nodiscard]] QString portableFolder();
// Where a new data file is proposed to lie: on Windows among the person's documents, which stay when Windows is set
// back.
[[nodiscard]] QString newFileFolder();
// Where this computer remembers its data files; in the portable form, where its drive does: a copy of the whole folder
// on another drive knows nothing of them, as a data file brought there alone would not be known.
[[nodiscard]] QString recordFolder();

} // namespace xf

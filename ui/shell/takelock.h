#pragma once

class QLockFile;

namespace xf::ui {

// Takes a lock that is held as long as a window is open (its stale time is 0), without waiting. Qt takes over what a
// process of this computer left. What another computer left (a stick pulled out there, a disk from a dead PC, Windows
// installed anew) it takes for held for ever; Windows lets nobody delete the file while its owner lives, so there it is
// tried once more after deleting it.
[[nodiscard]] bool takeLock(QLockFile& lock);

} // namespace xf::ui

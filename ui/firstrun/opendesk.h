#pragma once

#include "ui/shell/session.h"

// How a sitting begins: which data file, and how this person likes the windows.
namespace xf::ui {

class Translations;

// A demonstration is looked at: the next start is not with it.
enum class Remember { Yes, No };

// The file a start is about: the one that was named, or the one this computer used last. Empty: there is none yet.
[[nodiscard]] QString fileToOpen(const DeskWorld& world, const QString& named);

// The file that was named; without a name the one this computer used last; without that, or when it cannot be opened
// (the window says why), the first start. Null when that was closed without a file. What is opened is remembered,
// unless it was named with Remember::No.
[[nodiscard]] std::unique_ptr<Session> openDesk(
    const DeskWorld& world, const QString& named, Remember remembered = Remember::Yes);

// Another file, chosen in the window of the first start: one of those that were used here, any other, or a new one; it
// is remembered. When the window is closed without one, the file at `now` again, as it was. No session may be open.
[[nodiscard]] std::unique_ptr<Session> changeDesk(const DeskWorld& world, const QString& now);

// Language and size of letters, as the file has them. Before the main window is made.
void useSettings(Session& session, Translations& translations);

} // namespace xf::ui

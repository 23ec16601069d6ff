#pragma once

#include "ui/shell/session.h"

// How a sitting begins: which data file, and how this person likes the windows.
namespace xf::ui {

class Translations;

// The file that was named; without a name the one this computer used last; without that, or when it cannot be opened
// (the window says why), the first start. Null when that was closed without a file. What is opened is remembered.
[[nodiscard]] std::unique_ptr<Session> openDesk(const DeskWorld& world, const QString& named);

// Language and size of letters, as the file has them. Before the main window is made.
void useSettings(Session& session, Translations& translations);

} // namespace xf::ui

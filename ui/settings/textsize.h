#pragma once

// How large the letters of all windows are: as the computer has them, or a third larger for tired eyes and for reading
// aloud from the screen.
namespace xf::ui {

void useTextSize(bool large);

} // namespace xf::ui

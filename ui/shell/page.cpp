#include "ui/shell/page.h"

namespace xf::ui {

void Page::activate()
{
    setFocus();
}

void Page::settle() {}

} // namespace xf::ui

#include "ui/shell/pages.h"

#include <QtGlobal>

namespace xf::ui {

std::span<const PageInfo> pageTable()
{
    static const std::vector<PageInfo> table;
    return table;
}

} // namespace xf::ui

#pragma once

#include <QString>

namespace xf::ui {

// What each way of article 31 is for, a line each with its article, in the regulation's own words shortened: for who
// has to choose one and does not know the six by heart.
[[nodiscard]] QString wayLegend();

} // namespace xf::ui

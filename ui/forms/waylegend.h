#pragma once

#include "core/cases/terms.h"

#include <QString>

#include <vector>

namespace xf::ui {

// What each way of article 31 is for, a line each with its article, in the regulation's own words shortened: for who
// has to choose one and does not know the six by heart.
[[nodiscard]] QString wayLegend();
// What to look at where these ways, or who has the matter already, do not go with whose power it is said to be
// (doubtOfPower); empty: nothing.
[[nodiscard]] QString doubtLine(Power power, const std::vector<Way>& ways, Elsewhere elsewhere);

} // namespace xf::ui

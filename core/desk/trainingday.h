#pragma once

#include "core/store/workspace.h"

// A file to practise on: the invented morning of a township's desk (resources/training/day.txt), written the way a
// clerk would have written it, day by day, so that everything in it can be opened, printed, amended and concluded.
namespace xf {

// A training file is filled once, when it is new.
inline constexpr ErrorCode trainingNotEmpty{"training.not-empty"};
// The script cannot be read: a fault of this program.
inline constexpr ErrorCode trainingFailed{"training.failed"}; // line of the script

// Whose desk a training file shows: an invented township.
[[nodiscard]] OfficeSetup trainingOffice();

// Marks a new file as one to practise on (Setting::Training) and registers the cases of the script as on the morning of
// `day`, all of it in the days before and on it. Answers how many there are.
[[nodiscard]] Result<int> fillTrainingDay(Workspace& workspace, Date day);

} // namespace xf

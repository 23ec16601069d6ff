#pragma once

#include "core/base/date.h"

#include <QString>

// What the number of a resident identity card says by itself (GB 11643-1999): whether it was typed right, and birth,
// sex and the place of its first issue, so that nobody is asked them. It is read, never kept: a case holds the number
// alone, and only where the petitioner offered it (19.1 asks for none).
namespace xf {

enum class IdReading {
    None,       // nothing typed, or a number of another kind (passport, old papers): nothing is said of it
    Incomplete, // looks like one, with a digit too few or too many
    BadDate,    // its eight digits are no day, or one to come
    BadCheck,   // the last place does not fit the others: a digit was mistyped or two were exchanged
    Sound
};

struct IdFacts
{
    IdReading reading = IdReading::None;
    Date birth;
    bool female = false;
    QString county; // the six digits of the place, which may be a county that is no more
};

// `today`: nobody was born later. Blanks and a small x are taken as meant.
[[nodiscard]] IdFacts readIdNumber(const QString& typed, Date today);

} // namespace xf

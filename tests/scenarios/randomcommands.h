#pragma once

#include "core/cases/case.h"

#include <QString>

#include <random>
#include <span>
#include <vector>

// Command lines at random, lawful and not, as a hurried, a mistaken or a playful person may type them.
namespace xf::test {

class Dice
{
public:
    explicit Dice(unsigned int seed, unsigned int number)
    {
        std::seed_seq both{seed, number};
        m_random.seed(both);
    }

    int below(int count) { return int(m_random() % unsigned(count)); } // the same everywhere, unlike a distribution
    int between(int least, int most) { return least + below(most - least + 1); }
    bool oneIn(int count) { return below(count) == 0; }
    template <std::size_t N>
    const char* of(const char* const (&words)[N])
    {
        return words[std::size_t(below(int(N)))];
    }

private:
    std::mt19937 m_random;
};

[[nodiscard]] QString randomRegistration(Dice& dice, Date on);
// For a case that is there: mostly what may come next, else anything.
[[nodiscard]] QString randomLine(Dice& dice, const Case& folded, const QByteArray& office, Date on);
// A day near the last one; now and then long before, or in the future.
[[nodiscard]] Date randomDay(Dice& dice, Date last);
// The line of a step with all that the law asks to be typed, for this case.
[[nodiscard]] QString soundLine(const Case& folded, Step step);

} // namespace xf::test

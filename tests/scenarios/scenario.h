#pragma once

#include "core/cases/events.h"
#include "core/cases/lifecycle.h"
#include "core/time/deadlinerule.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>

// One scenario file, played: steps with their days go in, states, clocks and refusals must come out. The form is
// described for people in tests/scenarios/README.md.
namespace xf::test {

// What scenarios have shown, for the tests that nothing is left out.
struct Shown
{
    // The days around the last binding day of one clock on which something was expected of it.
    struct Around
    {
        bool before = false;
        bool on = false;
        bool after = false;
        [[nodiscard]] bool all() const { return before && on && after; }
    };

    std::set<std::pair<State, Step>> rows; // of the transition table
    std::set<Ground> grounds;
    std::map<std::pair<RuleId, Date>, Around> clocks; // by last binding day; of one scenario
    std::set<RuleId> rules;                           // with all three days, of all scenarios
    std::set<QString> refusals;

    void add(const Shown& other);
};

struct Played
{
    QString title;
    QStringList problems; // each "file:line: what did not hold"
    int expectations = 0;
    Shown shown;
};

[[nodiscard]] Played play(const QString& file, const QString& text);

} // namespace xf::test

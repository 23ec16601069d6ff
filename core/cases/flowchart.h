#pragma once

#include "core/cases/actions.h"

// The way of one case through the states of the lifecycle table: those it went through, the one it is in, and those it
// can lawfully come to next. Content alone: which boxes there are and what joins them; how it looks is the window's
// business. Reads the table, so a new state or step is in it without a word here. Pure.
namespace xf {

enum class FlowPart {
    Past,
    Present, // exactly one
    Ahead
};

// A step that was taken in a state without leaving it: a hearing, an investigation.
struct FlowStep
{
    Step step = Step::None;
    Date on;
    QString who;
};

struct FlowNode
{
    State state = State::Registered;
    FlowPart part = FlowPart::Past;
    Date on;                      // when the case came to it; none ahead
    QString who;                  // who recorded that; empty ahead
    std::vector<FlowStep> within; // in order; none ahead
    // Ahead: what has to be done before any step that leads there can be taken, as decide refuses it. Empty: nothing.
    std::vector<Error> unmet = {};
};

struct FlowEdge
{
    std::size_t from = 0; // indexes into the nodes
    std::size_t to = 0;
    // One that was taken; ahead all that lead there now, or, where none can be taken yet, all that will. Empty: not by
    // a step that is known.
    std::vector<Step> steps;
    const char* article = ""; // of the first
};

struct FlowChart
{
    std::vector<FlowNode> nodes; // past ones in order, the present one, those ahead in the order of the table
    std::vector<FlowEdge> edges; // one into each node but the first
    bool undecided = false; // contradicting steps wait to be settled: the way shown is that of the track that shows

    [[nodiscard]] std::size_t present() const;
};

// Ahead is what nextActions offers to whoever holds the case; the voiding of the whole case stands last.
[[nodiscard]] FlowChart flowChart(const Case& folded, const CaseHistory& history);

} // namespace xf

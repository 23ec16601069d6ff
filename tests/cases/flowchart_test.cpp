#include "core/cases/flowchart.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

FlowChart chartOf(const Copy& copy)
{
    return flowChart(copy.folded(), copy.history());
}

std::vector<State> states(const FlowChart& chart, FlowPart part)
{
    std::vector<State> found;
    for (const FlowNode& node : chart.nodes) {
        if (node.part == part) {
            found.push_back(node.state);
        }
    }
    return found;
}

} // namespace

TEST_CASE("the states a case went through stand in order with day, what led there and what was done meanwhile")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-02");
    copy.does("accept", "2026-03-03");
    copy.does(hear, "2026-03-04");
    copy.does(investigate, "2026-03-05");
    copy.does(decideBoth, "2026-03-09");
    const FlowChart chart = chartOf(copy);
    CHECK(states(chart, FlowPart::Past) == std::vector{State::Registered, State::Accepted});
    CHECK(states(chart, FlowPart::Present) == std::vector{State::Decided});
    CHECK(chart.nodes[0].on == day("2026-03-02"));
    CHECK(chart.nodes[1].on == day("2026-03-03"));
    CHECK(chart.nodes[2].on == day("2026-03-09"));
    CHECK(chart.nodes[1].who == copy.history().entries.front().author);
    REQUIRE(chart.nodes[1].within.size() == 2);
    CHECK(chart.nodes[1].within[0].step == Step::Hear);
    CHECK(chart.nodes[1].within[1].step == Step::Investigate);
    CHECK(chart.nodes[1].within[1].on == day("2026-03-05"));
    CHECK(chart.edges[0].steps == std::vector{Step::Accept});
    CHECK(chart.edges[1].steps == std::vector{Step::Decide});
    CHECK(chart.present() == 2);
    CHECK_FALSE(chart.undecided);
}

TEST_CASE("what may come is what the table leads to from here, once each, the voiding last")
{
    for (const WordInfo& word : wordsOf<State>()) {
        const State state = State(word.value);
        static const std::vector<State> made{State::Registered, State::Informed, State::Accepted, State::Forwarded,
            State::Guided, State::Refused, State::Decided, State::Delivered, State::Concluded, State::Void,
            State::Transferred};
        if (std::find(made.begin(), made.end(), state) == made.end()) {
            continue;
        }
        INFO(word.key);
        const Copy copy = visitAt(state, "2026-03-05");
        const FlowChart chart = chartOf(copy);
        CHECK(states(chart, FlowPart::Present) == std::vector{state});
        const std::vector<State> ahead = states(chart, FlowPart::Ahead);
        for (const State one : ahead) {
            CHECK(one != state);
            CHECK(std::count(ahead.begin(), ahead.end(), one) == 1);
        }
        const auto voided = std::find(ahead.begin(), ahead.end(), State::Void);
        CHECK((voided == ahead.end() || voided + 1 == ahead.end()));
        // Every edge ahead is a row of the table, from the present state.
        REQUIRE(chart.edges.size() + 1 == chart.nodes.size());
        for (const FlowEdge& edge : chart.edges) {
            if (chart.nodes[edge.to].part != FlowPart::Ahead) {
                continue;
            }
            CHECK(edge.from == chart.present());
            REQUIRE(!edge.steps.empty());
            for (const Step step : edge.steps) {
                REQUIRE(fits(state, step));
                CHECK(fits(state, step)->to == chart.nodes[edge.to].state);
            }
            CHECK(*edge.article != '\0');
        }
        // And nothing that nextActions offers is missing.
        for (const NextAction& action : nextActions(copy.folded())) {
            const Transition* row = fits(state, action.step);
            REQUIRE(row);
            CHECK((row->to == state || std::find(ahead.begin(), ahead.end(), row->to) != ahead.end()));
        }
    }
}

TEST_CASE("what cannot be come to yet says what is to be done first, as decide refuses it")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-02");
    copy.does("accept", "2026-03-03");
    const auto decided = [](const FlowChart& chart) {
        const auto found = std::find_if(
            chart.nodes.begin(), chart.nodes.end(), [](const FlowNode& node) { return node.state == State::Decided; });
        REQUIRE(found != chart.nodes.end());
        return *found;
    };
    CHECK(decided(chartOf(copy)).unmet == unmetBefore(copy.folded(), Step::Decide));
    REQUIRE_FALSE(decided(chartOf(copy)).unmet.empty());
    copy.does(hear, "2026-03-04");
    CHECK_FALSE(decided(chartOf(copy)).unmet.empty()); // one of the two
    copy.does(investigate, "2026-03-05");
    CHECK(decided(chartOf(copy)).unmet.empty());
}

TEST_CASE("a step that was taken back is not on the way, and a state that came twice stands twice")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-02");
    copy.does("guide organ=县人社局", "2026-03-02");
    CHECK(states(chartOf(copy), FlowPart::Present) == std::vector{State::Guided});
    copy.does("accept", "2026-03-10");
    CHECK(states(chartOf(copy), FlowPart::Past) == std::vector{State::Registered, State::Guided});

    Copy mistaken;
    mistaken.does(registerVisit, "2026-03-02");
    const QString entry = mistaken.does("guide organ=县人社局", "2026-03-02");
    mistaken.does(text("void entry=") + entry + text(" reason=点错了"), "2026-03-03");
    CHECK(states(chartOf(mistaken), FlowPart::Past).empty());
    CHECK(states(chartOf(mistaken), FlowPart::Present) == std::vector{State::Registered});
}

TEST_CASE("while two steps contradict each other the chart says so and offers nothing")
{
    Copy window;
    window.does(registerVisit, "2026-03-09");
    Copy other = window.twin();
    window.does("accept", "2026-03-10");
    other.does("refuse ground=19.3 superior=yes acceptedBy=县住建局", "2026-03-10");
    window.meet(other);
    const FlowChart chart = chartOf(window);
    CHECK(chart.undecided);
    CHECK(states(chart, FlowPart::Ahead).empty());
    CHECK(states(chart, FlowPart::Present) == std::vector{window.folded().state});
}

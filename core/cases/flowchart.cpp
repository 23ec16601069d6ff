#include "core/cases/flowchart.h"

#include <algorithm>

namespace xf {

namespace {

QString authorOf(const FileItem& item, const CaseHistory& history)
{
    return item.entry < history.entries.size() ? history.entries[item.entry].author : QString();
}

void addNode(FlowChart& chart, const FlowNode& node, const FlowEdge& edge)
{
    chart.nodes.push_back(node);
    FlowEdge joined = edge;
    joined.to = chart.nodes.size() - 1;
    chart.edges.push_back(joined);
}

void addPast(FlowChart& chart, const Case& folded, const CaseHistory& history)
{
    const Track& track = folded.tracks.front();
    for (const std::size_t place : track.items) {
        const FileItem& item = folded.file[place];
        const State state = chart.nodes.back().state;
        const Transition* row = item.counts() ? fits(state, item.step) : nullptr;
        if (!row) {
            continue;
        }
        const QString who = authorOf(item, history);
        if (row->to == state) {
            chart.nodes.back().within.push_back({item.step, item.on, who});
            continue;
        }
        addNode(
            chart, {row->to, FlowPart::Past, item.on, who, {}}, {chart.nodes.size() - 1, 0, {item.step}, row->article});
    }
    if (chart.nodes.back().state != track.state) { // after a merge: it stands there, by what is for the history to say
        addNode(chart, {track.state, FlowPart::Past, folded.lastOn, {}, {}}, {chart.nodes.size() - 1, 0, {}, ""});
    }
}

struct Ahead
{
    State state = State::Registered;
    std::vector<NextAction> open;
    std::vector<NextAction> barred; // what is to be done first is not done
};

std::vector<Ahead> statesAhead(const Case& folded, State state)
{
    std::vector<Ahead> made;
    for (NextAction& action : nextActions(folded)) {
        const Transition* row = fits(state, action.step);
        if (!row || row->to == state) {
            continue;
        }
        auto known = std::find_if(made.begin(), made.end(), [row](const Ahead& one) { return one.state == row->to; });
        if (known == made.end()) {
            known = made.insert(made.end(), {row->to, {}, {}});
        }
        (action.unmet.empty() ? known->open : known->barred).push_back(std::move(action));
    }
    std::stable_partition(made.begin(), made.end(), [](const Ahead& one) { return one.state != State::Void; });
    return made;
}

void addAhead(FlowChart& chart, const Case& folded)
{
    const std::size_t present = chart.nodes.size() - 1;
    for (const Ahead& ahead : statesAhead(folded, chart.nodes[present].state)) {
        const std::vector<NextAction>& actions = ahead.open.empty() ? ahead.barred : ahead.open;
        FlowNode node{ahead.state, FlowPart::Ahead, {}, {}, {}, {}};
        if (ahead.open.empty()) {
            node.unmet = actions.front().unmet;
        }
        FlowEdge edge{present, 0, {}, actions.front().article};
        for (const NextAction& action : actions) {
            edge.steps.push_back(action.step);
        }
        addNode(chart, node, edge);
    }
}

} // namespace

std::size_t FlowChart::present() const
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [](const FlowNode& node) { return node.part == FlowPart::Present; });
    return std::size_t(found - nodes.begin());
}

FlowChart flowChart(const Case& folded, const CaseHistory& history)
{
    FlowChart chart;
    chart.undecided = folded.stepsContradict();
    const FileItem& first = folded.file.front();
    chart.nodes.push_back({State::Registered, FlowPart::Past, first.on, authorOf(first, history), {}});
    addPast(chart, folded, history);
    chart.nodes.back().part = FlowPart::Present;
    addAhead(chart, folded);
    return chart;
}

} // namespace xf

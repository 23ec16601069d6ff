#include "core/cases/values.h"

#include <algorithm>

namespace xf {

namespace {

// The writes that no other has seen, in fold order. From the last to the first: what an earlier one has seen, one of
// those already found has seen too.
std::vector<Write> standingOf(std::vector<Write> writes, const Causality& causality)
{
    std::sort(writes.begin(), writes.end(), [](const Write& a, const Write& b) { return a.entry < b.entry; });
    std::vector<Write> heads;
    for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
        const bool overtaken = std::any_of(
            heads.begin(), heads.end(), [&](const Write& head) { return causality.sees(head.entry, write->entry); });
        if (!overtaken) {
            heads.push_back(std::move(*write));
        }
    }
    std::reverse(heads.begin(), heads.end());
    return heads;
}

} // namespace

void Registers::write(const QByteArray& key, std::size_t entry, const ScalarValue& value)
{
    std::vector<Write>& writes = m_writes[key];
    const bool newest = writes.empty() || writes.back().entry < entry; // nearly always
    const auto same =
        newest ? writes.end()
               : std::find_if(writes.begin(), writes.end(), [&](const Write& w) { return w.entry == entry; });
    if (same != writes.end()) {
        same->value = value; // one entry, one write: the last it gives
    } else {
        writes.push_back({entry, value});
    }
}

const std::vector<Write>& Registers::writes(const QByteArray& key) const
{
    static const std::vector<Write> none;
    const auto found = m_writes.find(key);
    return found == m_writes.end() ? none : found->second;
}

Registers::Standing Registers::standing(const QByteArray& key, const Causality& causality) const
{
    const std::vector<Write>& candidates = writes(key);
    if (candidates.empty()) {
        return {};
    }
    Standing standing;
    standing.rivals = standingOf(candidates, causality);
    standing.shown = standing.rivals.back().value;
    const bool agreed = std::all_of(standing.rivals.begin(), standing.rivals.end(),
        [&](const Write& write) { return write.value == standing.shown; });
    if (agreed) {
        standing.rivals.clear(); // the same written on both sides is no conflict
    }
    return standing;
}

} // namespace xf

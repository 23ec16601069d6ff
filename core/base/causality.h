#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

// Who had seen what: the past of each item of one stream, items numbered in fold order.
//
// Fold order is total and the same everywhere; what an author had *seen* when writing is a partial order inside it.
// Conflicts are judged by the second: two writes conflict when neither had seen the other. Knows no bytes and no case;
// core/journal builds it from entries, core/cases folds with it.
namespace xf {

class Causality
{
public:
    Causality() = default;
    // parents[i] are the items that item i names as seen; each is smaller than i.
    explicit Causality(const std::vector<std::vector<std::size_t>>& parents);

    [[nodiscard]] std::size_t size() const { return m_size; }
    // True when `later`'s author had seen `earlier` (itself not included).
    [[nodiscard]] bool sees(std::size_t later, std::size_t earlier) const;
    [[nodiscard]] bool concurrent(std::size_t a, std::size_t b) const { return a != b && !sees(a, b) && !sees(b, a); }
    // Each item saw all before it: nobody wrote side by side.
    [[nodiscard]] bool isChain() const { return m_chain; }
    // Those of `items` that no other of `items` has seen, in order.
    [[nodiscard]] std::vector<std::size_t> maximal(const std::vector<std::size_t>& items) const;

private:
    std::size_t m_size = 0;
    std::size_t m_words = 0; // 64-bit words a row
    bool m_chain = true;
    std::vector<quint64> m_past; // bit e of row l: l sees e; empty for a chain
};

} // namespace xf

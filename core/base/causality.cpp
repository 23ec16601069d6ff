#include "core/base/causality.h"

#include <algorithm>

namespace xf {

Causality::Causality(const std::vector<std::vector<std::size_t>>& parents)
    : m_size(parents.size())
    , m_words((parents.size() + 63) / 64)
{
    for (std::size_t i = 1; i < m_size; ++i) {
        m_chain = m_chain && std::find(parents[i].begin(), parents[i].end(), i - 1) != parents[i].end();
    }
    if (m_chain) {
        return; // nearly every case: no table needed
    }
    m_past.assign(m_size * m_words, 0);
    for (std::size_t i = 0; i < m_size; ++i) {
        quint64* row = &m_past[i * m_words];
        for (const std::size_t parent : parents[i]) {
            Q_ASSERT(parent < i);
            const quint64* parentRow = &m_past[parent * m_words];
            for (std::size_t word = 0; word < m_words; ++word) {
                row[word] |= parentRow[word];
            }
            row[parent / 64] |= quint64(1) << (parent % 64);
        }
    }
}

bool Causality::sees(std::size_t later, std::size_t earlier) const
{
    if (m_chain) {
        return earlier < later;
    }
    return (m_past[later * m_words + earlier / 64] >> (earlier % 64)) & 1U;
}

std::vector<std::size_t> Causality::maximal(const std::vector<std::size_t>& items) const
{
    std::vector<std::size_t> heads;
    for (const std::size_t item : items) {
        const bool overtaken =
            std::any_of(items.begin(), items.end(), [&](std::size_t other) { return sees(other, item); });
        if (!overtaken) {
            heads.push_back(item);
        }
    }
    return heads;
}

} // namespace xf

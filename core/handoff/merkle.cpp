#include "core/handoff/merkle.h"

#include "core/journal/sm3.h"

#include <algorithm>

namespace xf {

namespace {

constexpr char leafPrefix[] = "xinfang-leaf-1";
constexpr char innerPrefix[] = "xinfang-node-1";

LeafSet::Id asId(const QByteArray& bytes)
{
    Q_ASSERT(bytes.size() == hashBytes);
    LeafSet::Id id;
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return id;
}

QByteArray asBytes(const LeafSet::Id& id)
{
    return {id.data(), qsizetype(id.size())};
}

// Bytewise, as everywhere: char may be signed.
bool isBefore(const LeafSet::Id& a, const LeafSet::Id& b)
{
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return uchar(x) < uchar(y); });
}

QByteArray leafHash(const QByteArray& id)
{
    return sm3(leafPrefix, {id});
}

QByteArray innerHash(const QByteArray& left, const QByteArray& right)
{
    return sm3(innerPrefix, {left, right});
}

std::vector<LeafSet::Id> levelAbove(const std::vector<LeafSet::Id>& level)
{
    std::vector<LeafSet::Id> above;
    above.reserve((level.size() + 1) / 2);
    for (std::size_t i = 0; i + 1 < level.size(); i += 2) {
        above.push_back(asId(innerHash(asBytes(level[i]), asBytes(level[i + 1]))));
    }
    if (level.size() % 2 == 1) {
        above.push_back(level.back());
    }
    return above;
}

} // namespace

void LeafSet::add(const QByteArray& id)
{
    m_ids.push_back(asId(id));
}

std::vector<LeafSet::Id> LeafSet::takeSorted()
{
    std::sort(m_ids.begin(), m_ids.end(), isBefore);
    m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    return std::exchange(m_ids, {});
}

MerkleTree::MerkleTree(LeafSet leaves)
    : m_ids(leaves.takeSorted())
{
    if (m_ids.empty()) {
        return;
    }
    std::vector<LeafSet::Id> hashes;
    hashes.reserve(m_ids.size());
    for (const LeafSet::Id& id : m_ids) {
        hashes.push_back(asId(leafHash(asBytes(id))));
    }
    m_levels.push_back(std::move(hashes));
    while (m_levels.back().size() > 1) {
        m_levels.push_back(levelAbove(m_levels.back()));
    }
}

QByteArray MerkleTree::root() const
{
    return m_levels.empty() ? QByteArray() : asBytes(m_levels.back().front());
}

std::optional<MerkleTree::Proof> MerkleTree::prove(const QByteArray& id) const
{
    if (id.size() != hashBytes) {
        return std::nullopt;
    }
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), asId(id), isBefore);
    if (found == m_ids.end() || *found != asId(id)) {
        return std::nullopt;
    }
    std::size_t at = std::size_t(found - m_ids.begin());
    Proof proof{qint64(at), {}};
    for (std::size_t level = 0; level + 1 < m_levels.size(); ++level, at /= 2) {
        const std::size_t neighbour = at ^ 1U;
        if (neighbour < m_levels[level].size()) { // an odd last one has none and goes up as it is
            proof.path.push_back(asBytes(m_levels[level][neighbour]));
        }
    }
    return proof;
}

bool provesLeaf(
    const QByteArray& root, qint64 size, const QByteArray& id, qint64 index, const std::vector<QByteArray>& path)
{
    if (index < 0 || index >= size) {
        return false;
    }
    QByteArray hash = leafHash(id);
    std::size_t used = 0;
    qint64 at = index;
    for (qint64 width = size; width > 1; width = width / 2 + width % 2, at /= 2) {
        const bool isOddLast = at == width - 1 && width % 2 == 1;
        if (isOddLast) {
            continue;
        }
        if (used == path.size() || path[used].size() != hashBytes) {
            return false;
        }
        hash = at % 2 == 0 ? innerHash(hash, path[used]) : innerHash(path[used], hash);
        ++used;
    }
    return used == path.size() && hash == root;
}

} // namespace xf

#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

// The Merkle tree over entry ids by which one entry of a package can be proven to a third office without the others.
// Leaves ascend by id, each once; the split is that of RFC 6962: the left side has the largest power of two that is
// smaller than the whole. FORMAT.md section 7.
namespace xf {

// Ids as they come, in any order and any number of times; 32 bytes of memory each.
class LeafSet
{
public:
    void add(const QByteArray& id); // 32 bytes

    using Id = std::array<char, 32>;
    [[nodiscard]] std::vector<Id> takeSorted(); // ascending, each once; the set is empty then

private:
    std::vector<Id> m_ids;
};

class MerkleTree
{
public:
    MerkleTree() = default; // without leaves
    explicit MerkleTree(LeafSet leaves);

    [[nodiscard]] qint64 size() const { return qint64(m_ids.size()); }
    [[nodiscard]] QByteArray root() const; // empty without leaves

    struct Proof
    {
        qint64 index = 0;
        std::vector<QByteArray> path; // from the leaf's neighbour up
    };
    // None when the id is not a leaf.
    [[nodiscard]] std::optional<Proof> prove(const QByteArray& id) const;

private:
    std::vector<LeafSet::Id> m_ids;
    // Level 0 holds the leaves' hashes; a level above has one for each pair below, an odd last one goes up unchanged:
    // the same tree as the split at a power of two, and every proof is a walk over stored hashes.
    std::vector<std::vector<LeafSet::Id>> m_levels;
};

// Whether `id` is leaf number `index` of `size` under `root`. Exactly one path proves a leaf.
[[nodiscard]] bool provesLeaf(
    const QByteArray& root, qint64 size, const QByteArray& id, qint64 index, const std::vector<QByteArray>& path);

} // namespace xf

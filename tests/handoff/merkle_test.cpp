#include "core/handoff/merkle.h"
#include "tests/support/generators.h"

#include <catch2/catch.hpp>

using namespace xf;

namespace {

std::vector<QByteArray> someIds(int count)
{
    std::vector<QByteArray> ids;
    for (int i = 0; i < count; ++i) {
        QByteArray id(32, '\x80');
        id[31] = char(i);
        id[0] = char(i * 37);
        ids.push_back(id);
    }
    return ids;
}

MerkleTree treeOf(const std::vector<QByteArray>& ids)
{
    LeafSet leaves;
    for (const QByteArray& id : ids) {
        leaves.add(id);
    }
    return MerkleTree(leaves);
}

bool proves(const MerkleTree& tree, const QByteArray& id, const MerkleTree::Proof& proof)
{
    return provesLeaf(tree.root(), tree.size(), id, proof.index, proof.path);
}

} // namespace

TEST_CASE("every leaf of 0 to 33 is proven, and nothing else")
{
    for (int count = 0; count <= 33; ++count) {
        INFO(count << " leaves");
        const std::vector<QByteArray> ids = someIds(count);
        const MerkleTree tree = treeOf(ids);
        CHECK(tree.size() == count);
        CHECK(tree.root().isEmpty() == (count == 0));
        const QByteArray stranger(32, '\x55');
        CHECK_FALSE(tree.prove(stranger));
        for (const QByteArray& id : ids) {
            const auto proof = tree.prove(id);
            REQUIRE(proof);
            CHECK(proves(tree, id, *proof));
            CHECK_FALSE(proves(tree, stranger, *proof));
        }
    }
}

TEST_CASE("a proof with anything changed proves nothing")
{
    for (int count : {1, 2, 3, 5, 8, 21, 33}) {
        const std::vector<QByteArray> ids = someIds(count);
        const MerkleTree tree = treeOf(ids);
        for (const QByteArray& id : ids) {
            const MerkleTree::Proof sound = *tree.prove(id);
            for (qint64 index = -1; index <= count; ++index) {
                CHECK(provesLeaf(tree.root(), count, id, index, sound.path) == (index == sound.index));
            }
            for (std::size_t i = 0; i < sound.path.size(); ++i) {
                MerkleTree::Proof forged = sound;
                forged.path[i][7] = char(forged.path[i][7] ^ 1);
                CHECK_FALSE(proves(tree, id, forged));
                forged = sound;
                forged.path[i] = forged.path[i].left(31);
                CHECK_FALSE(proves(tree, id, forged));
                forged = sound;
                forged.path.erase(forged.path.begin() + std::ptrdiff_t(i));
                CHECK_FALSE(proves(tree, id, forged));
            }
            MerkleTree::Proof longer = sound;
            longer.path.push_back(tree.root());
            CHECK_FALSE(proves(tree, id, longer));
            QByteArray root = tree.root();
            root[0] = char(root[0] ^ 1);
            CHECK_FALSE(provesLeaf(root, count, id, sound.index, sound.path));
            CHECK_FALSE(provesLeaf({}, count, id, sound.index, sound.path));
        }
    }
}

TEST_CASE("an inner hash is never taken for a leaf")
{
    // The attack without prefixes: name the concatenation of two hashes as a leaf of a smaller tree.
    const std::vector<QByteArray> ids = someIds(4);
    const MerkleTree tree = treeOf(ids);
    const MerkleTree::Proof proof = *tree.prove(ids[0]);
    const QByteArray inner = proof.path[0]; // the hash of a neighbour, offered as an entry id
    CHECK_FALSE(provesLeaf(tree.root(), 2, inner, 0, {proof.path[1]}));
    CHECK_FALSE(provesLeaf(tree.root(), 1, tree.root(), 0, {}));
}

TEST_CASE("the tree does not depend on the order or on repetitions")
{
    const std::vector<QByteArray> ids = someIds(19);
    std::vector<QByteArray> reversed(ids.rbegin(), ids.rend());
    reversed.insert(reversed.end(), ids.begin(), ids.begin() + 7);
    CHECK(treeOf(reversed).root() == treeOf(ids).root());
    CHECK(treeOf(reversed).size() == 19);
}

TEST_CASE("another set has another root")
{
    rc::prop("one leaf more or less", [] {
        const auto ids = *rc::gen::container<std::vector<QByteArray>>(xf::test::bytesOf(32));
        std::vector<QByteArray> more = ids;
        more.push_back(*xf::test::bytesOf(32));
        const bool isNew = std::find(ids.begin(), ids.end(), more.back()) == ids.end();
        RC_ASSERT((treeOf(more).root() != treeOf(ids).root()) == isNew);
    });
}

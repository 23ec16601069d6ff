#include "core/base/causality.h"
#include "tests/support/generators.h"

#include <catch2/catch.hpp>

using namespace xf;

namespace {

using Parents = std::vector<std::vector<std::size_t>>;

// The slow and plain way: is there a road over parents?
bool reaches(const Parents& parents, std::size_t later, std::size_t earlier)
{
    for (const std::size_t parent : parents[later]) {
        if (parent == earlier || reaches(parents, parent, earlier)) {
            return true;
        }
    }
    return false;
}

Parents anyParents(std::size_t size)
{
    Parents parents(size);
    for (std::size_t i = 1; i < size; ++i) {
        for (int count = *rc::gen::inRange(0, 3); count > 0; --count) {
            parents[i].push_back(*rc::gen::inRange<std::size_t>(i > 4 ? i - 4 : 0, i));
        }
    }
    return parents;
}

} // namespace

TEST_CASE("an empty stream and a single entry are chains")
{
    CHECK(Causality().isChain());
    CHECK(Causality(Parents{}).size() == 0);
    const Causality one(Parents{{}});
    CHECK(one.isChain());
    CHECK_FALSE(one.sees(0, 0));
    CHECK(one.maximal({0}) == std::vector<std::size_t>{0});
}

TEST_CASE("a chain sees all before it, also where it names more than the last")
{
    const Causality chain(Parents{{}, {0}, {0, 1}, {2}});
    CHECK(chain.isChain());
    CHECK(chain.sees(3, 0));
    CHECK_FALSE(chain.sees(0, 3));
    CHECK_FALSE(chain.sees(2, 2));
    CHECK(chain.maximal({0, 1, 3}) == std::vector<std::size_t>{3});
}

TEST_CASE("two branches have not seen each other, a merge has seen both")
{
    const Causality fork(Parents{{}, {0}, {0}, {1, 2}});
    CHECK_FALSE(fork.isChain());
    CHECK(fork.concurrent(1, 2));
    CHECK_FALSE(fork.concurrent(1, 1));
    CHECK_FALSE(fork.concurrent(0, 2));
    CHECK(fork.sees(3, 1));
    CHECK(fork.sees(3, 0));
    CHECK(fork.maximal({0, 1, 2}) == std::vector<std::size_t>{1, 2});
    CHECK(fork.maximal({0, 1, 2, 3}) == std::vector<std::size_t>{3});
    CHECK(fork.maximal({}).empty());
}

TEST_CASE("it agrees with walking over the parents, past 64 items too")
{
    rc::prop("random graphs", [] {
        const Parents parents = anyParents(*rc::gen::inRange<std::size_t>(0, 14));
        const Causality causality(parents);
        for (std::size_t later = 0; later < parents.size(); ++later) {
            for (std::size_t earlier = 0; earlier < parents.size(); ++earlier) {
                RC_ASSERT(causality.sees(later, earlier) == reaches(parents, later, earlier));
            }
        }
    });
    Parents wide(200);
    for (std::size_t i = 1; i < wide.size(); ++i) {
        wide[i].push_back(i < 3 ? 0 : i - 2); // two branches side by side to the end
    }
    const Causality causality(wide);
    for (std::size_t later = 0; later < wide.size(); ++later) {
        for (std::size_t earlier = 0; earlier < wide.size(); ++earlier) {
            const bool sameBranch = earlier == 0 || later % 2 == earlier % 2;
            REQUIRE(causality.sees(later, earlier) == (earlier < later && sameBranch));
        }
    }
}

TEST_CASE("the maximal items are those no other has seen")
{
    rc::prop("random graphs and sets", [] {
        const Parents parents = anyParents(*rc::gen::inRange<std::size_t>(1, 14));
        std::vector<std::size_t> items;
        for (std::size_t i = 0; i < parents.size(); ++i) {
            if (*rc::gen::arbitrary<bool>()) {
                items.push_back(i);
            }
        }
        std::vector<std::size_t> expected;
        for (const std::size_t item : items) {
            bool seen = false;
            for (const std::size_t other : items) {
                seen = seen || reaches(parents, other, item);
            }
            if (!seen) {
                expected.push_back(item);
            }
        }
        RC_ASSERT(Causality(parents).maximal(items) == expected);
    });
}

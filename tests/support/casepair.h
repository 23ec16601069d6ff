#pragma once

#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

namespace xf::test {

// Two copies of one case; whose ids come first among entries written side by side is up to the section.
struct Pair
{
    explicit Pair(State state = State::Registered)
        : a(visitAt(state, "2026-03-09"))
        , b(a.twin())
    {
        const bool firstIsA = GENERATE(true, false);
        a.idsBegin(firstIsA ? 0x10 : 0x70);
        b.idsBegin(firstIsA ? 0x70 : 0x10);
    }

    Case met()
    {
        a.meet(b);
        CHECK(dump(a.folded()) == dump(b.folded()));
        return a.folded();
    }

    Copy a;
    Copy b;
};

} // namespace xf::test

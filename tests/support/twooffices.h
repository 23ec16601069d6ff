#pragma once

#include "core/cases/actions.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

namespace xf::test {

// A county bureau that registered a visit on 9 March 2026, and the township 青石镇 with its own data file of the case.
struct TwoOffices
{
    TwoOffices()
        : county("县信访局", true)
        , town(county)
    {
        county.does(registerVisit, "2026-03-09");
        town = county.twin("青石镇");
    }

    // Passed on by the county, and the package has arrived.
    static TwoOffices passedOn(const char* on, const char* line = "transfer to=01")
    {
        TwoOffices two;
        two.county.does(line, on);
        (void)two.met();
        return two;
    }

    static TwoOffices objected(const char* on)
    {
        TwoOffices two = passedOn(on);
        two.town.does("object reason=不属于本镇职权", on);
        (void)two.met();
        return two;
    }

    Case met()
    {
        county.meet(town);
        CHECK(dump(county.folded()) == dump(town.folded()));
        return county.folded();
    }

    Copy county;
    Copy town;
};

[[nodiscard]] inline QStringList stepsOpenTo(const Copy& copy, const char* office)
{
    QStringList words;
    for (const NextAction& action : nextActions(copy.folded(), QByteArray(office))) {
        words << wordKey(action.step);
    }
    return words;
}

} // namespace xf::test

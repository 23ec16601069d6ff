#include "core/registry/casenumber.h"
#include "core/registry/officesuggestion.h"

#include <catch2/catch.hpp>

namespace xf {

namespace {

OfficeSuggestion suggestion(const char* code)
{
    static const DivisionTable table = DivisionTable::bundled();
    const std::optional<Division> division = table.findDivision(QString::fromUtf8(code));
    REQUIRE(division.has_value());
    return suggestedOffice(table, *division);
}

} // namespace

TEST_CASE("a township's office is its government, reviewed by the county's")
{
    const OfficeSuggestion office = suggestion("371722103");
    CHECK(office.name.endsWith(QStringLiteral("镇人民政府")));
    CHECK(office.above == QStringLiteral("单县人民政府"));
    CHECK(office.kind == OfficeKind::Unit);
    CHECK(checkedOfficeCode(office.code) == QStringLiteral("371722103"));
}

TEST_CASE("a street has an office, a zone a committee, a farm its own name")
{
    CHECK(suggestion("110101001").name == QStringLiteral("东华门街道办事处"));
    CHECK(suggestion("110101001").above == QStringLiteral("东城区人民政府"));
    const DivisionTable table = DivisionTable::bundled();
    const auto nameFor = [&](const char* name) {
        return suggestedOffice(table, {QStringLiteral("371722199"), QString::fromUtf8(name), DivisionLevel::Township})
            .name;
    };
    CHECK(nameFor("经济开发区") == QStringLiteral("经济开发区管理委员会"));
    CHECK(nameFor("东风农场") == QStringLiteral("东风农场"));
    CHECK(nameFor("回族乡") == QStringLiteral("回族乡人民政府"));
    CHECK(nameFor("漓东街道办事处") == QStringLiteral("漓东街道办事处"));
}

TEST_CASE("a county's office is its petition bureau, with the city's above it")
{
    const OfficeSuggestion office = suggestion("371722");
    CHECK(office.name == QStringLiteral("单县信访局"));
    CHECK(office.above == QStringLiteral("菏泽市信访局"));
    CHECK(office.kind == OfficeKind::Bureau);
    CHECK(office.code == QStringLiteral("371722"));
    CHECK(suggestion("500101").above == QStringLiteral("重庆市信访局")); // the heading 市辖区 is no office
    CHECK(suggestion("441900003").above == QStringLiteral("东莞市人民政府"));
    CHECK(suggestion("441900").above ==
          QStringLiteral("广东省信访局")); // a city without counties is above itself in the table
    CHECK(suggestion("51").above.isEmpty());
}

} // namespace xf
